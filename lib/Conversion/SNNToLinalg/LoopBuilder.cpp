//===- LoopBuilder.cpp - Loops that update a tensor -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace ganglion;

Value ganglion::createLoop(LoweringBuilder &builder, Value first, Value last,
                           int64_t step, Value tensor, LoopBody body) {
  return builder
      .createLoop(first, last, step, tensor,
                  [&](Value counter, ValueRange tensors) -> SmallVector<Value> {
                    return {body(counter, tensors.front())};
                  })
      .front();
}

Value ganglion::createLoop(LoweringBuilder &builder, int64_t last, int64_t step,
                           Value tensor, LoopBody body) {
  return createLoop(builder, builder.createIndex(0), builder.createIndex(last),
                    step, tensor, body);
}

Value ganglion::createLoopOverOnes(LoweringBuilder &builder, Value mask,
                                   Value tensor, LoopBody body) {
  SmallVector<Type> types = {mask.getType(), tensor.getType()};
  SmallVector<Location> locations(2, builder.getLoc());
  auto loop = scf::WhileOp::create(builder, types, ValueRange{mask, tensor});
  OpBuilder::InsertionGuard guard(builder);

  Block *before = builder.createBlock(&loop.getBefore(), {}, types, locations);
  Value zero = builder.createNumber(mask.getType(), 0);
  Value more = arith::CmpIOp::create(builder, arith::CmpIPredicate::ne,
                                     before->getArgument(0), zero);
  scf::ConditionOp::create(builder, more, before->getArguments());

  Block *after = builder.createBlock(&loop.getAfter(), {}, types, locations);
  Value ones = after->getArgument(0);
  Value place = arith::IndexCastOp::create(
      builder, builder.getIndexType(),
      math::CountTrailingZerosOp::create(builder, ones));
  Value next = body(place, after->getArgument(1));
  // Without the lowest one.
  Value below = arith::SubIOp::create(builder, ones,
                                      builder.createNumber(mask.getType(), 1));
  Value rest = arith::AndIOp::create(builder, ones, below);
  scf::YieldOp::create(builder, ValueRange{rest, next});
  return loop.getResult(1);
}

Value ganglion::createNumbers(LoweringBuilder &builder, Type elementType,
                              ArrayRef<double> values, StringRef name) {
  auto type = RankedTensorType::get(values.size(), elementType);
  if (isa<FloatType>(elementType))
    return builder.createConstant(type, values, name);
  SmallVector<int64_t> integers(values.begin(), values.end());
  return builder.createConstant(type, integers, name);
}

Value ganglion::addIndices(LoweringBuilder &builder, Value a, Value b) {
  return builder.createOrFold<arith::AddIOp>(a, b);
}

Value ganglion::scaleIndex(LoweringBuilder &builder, Value index,
                           int64_t factor) {
  return builder.createOrFold<arith::MulIOp>(index,
                                             builder.createIndex(factor));
}

Value ganglion::createSum(LoweringBuilder &builder, Value a, Value b) {
  if (isa<FloatType>(getElementTypeOrSelf(a)))
    return arith::AddFOp::create(builder, a, b);
  return arith::AddIOp::create(builder, a, b);
}

Value ganglion::createProduct(LoweringBuilder &builder, Value a, Value b) {
  if (isa<FloatType>(getElementTypeOrSelf(a)))
    return arith::MulFOp::create(builder, a, b);
  return arith::MulIOp::create(builder, a, b);
}

Value ganglion::readVector(LoweringBuilder &builder, Value tensor,
                           ValueRange indices, int64_t length) {
  Type element = getElementTypeOrSelf(tensor);
  bool inBounds = true;
  return vector::TransferReadOp::create(
      builder, VectorType::get(length, element), tensor, indices,
      builder.createNumber(element, 0), ArrayRef(inBounds));
}

Value ganglion::writeVector(LoweringBuilder &builder, Value vector,
                            Value tensor, ValueRange indices) {
  bool inBounds = true;
  return vector::TransferWriteOp::create(builder, vector, tensor, indices,
                                         ArrayRef(inBounds))
      .getResult();
}

Value ganglion::broadcast(LoweringBuilder &builder, Value number,
                          int64_t length) {
  return vector::BroadcastOp::create(
      builder, VectorType::get(length, number.getType()), number);
}

Value ganglion::convert(LoweringBuilder &builder, Value value,
                        Type elementType) {
  auto vector = dyn_cast<VectorType>(value.getType());
  if (!vector)
    return builder.convertNumber(value, elementType);
  if (vector.getElementType() == elementType)
    return value;
  Type type = vector.cloneWith(std::nullopt, elementType);
  if (isa<FloatType>(elementType))
    return arith::SIToFPOp::create(builder, type, value);
  return arith::ExtSIOp::create(builder, type, value);
}
