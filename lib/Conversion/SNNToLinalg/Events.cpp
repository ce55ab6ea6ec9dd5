//===- Events.cpp - Inputs that are not zero ------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Events.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace ganglion;

/// The axes of the network that each axis of (row, map, element) stands for, in
/// a tensor of rank `rank` that has more of them.
static SmallVector<ReassociationIndices> joinMapAxes(int64_t rank) {
  auto maps = llvm::to_vector<2>(llvm::seq<int64_t>(1, rank - 1));
  return {{0}, maps, {rank - 1}};
}

Value ganglion::groupMaps(LoweringBuilder &builder, Value rows) {
  auto type = cast<RankedTensorType>(rows.getType());
  ArrayRef<int64_t> shape = type.getShape();
  if (shape.size() == 3)
    return rows;
  if (shape.size() == 2)
    return tensor::ExpandShapeOp::create(
        builder, type.clone({shape[0], 1, shape[1]}), rows,
        SmallVector<ReassociationIndices>{{0}, {1, 2}});
  return tensor::CollapseShapeOp::create(builder, rows,
                                         joinMapAxes(shape.size()));
}

Value ganglion::ungroupMaps(LoweringBuilder &builder, Value rows,
                            RankedTensorType type) {
  if (type.getRank() == 3)
    return rows;
  if (type.getRank() == 2)
    return tensor::CollapseShapeOp::create(
        builder, rows, SmallVector<ReassociationIndices>{{0}, {1, 2}});
  return tensor::ExpandShapeOp::create(builder, type, rows,
                                       joinMapAxes(type.getRank()));
}

Value ganglion::createTileLoop(LoweringBuilder &builder, Value rows,
                               int64_t numInputs, Value destination,
                               function_ref<Value(RowTile, Value)> body) {
  constexpr int64_t mostRows = 256, mostElements = 1 << 19;
  int64_t tileSize = std::clamp<int64_t>(mostElements / numInputs, 1, mostRows);
  Value numRows = builder.getNumRows(rows);
  return builder
      .createLoop(builder.createIndex(0), numRows, tileSize, destination,
                  [&](Value first, ValueRange values) -> SmallVector<Value> {
                    Value rest =
                        builder.createOrFold<arith::SubIOp>(numRows, first);
                    Value count = builder.createOrFold<arith::MinSIOp>(
                        rest, builder.createIndex(tileSize));
                    return {body({first, count}, values.front())};
                  })
      .front();
}

/// A bit for each of 64 elements of a row from `first` on: whether it is not
/// zero. Elements past the end of the row are zero.
static Value findActive(LoweringBuilder &builder, Value rows, Value row,
                        Value map, Value first) {
  auto type = cast<RankedTensorType>(rows.getType());
  auto vectorType = VectorType::get(64, type.getElementType());
  Value zero = builder.createNumber(type.getElementType(), 0);
  Value elements = vector::TransferReadOp::create(
      builder, vectorType, rows, ValueRange{row, map, first}, zero,
      ArrayRef<bool>{type.getShape().back() % 64 == 0});
  Value zeros = vector::BroadcastOp::create(builder, vectorType, zero);
  Value isActive;
  if (isa<FloatType>(type.getElementType()))
    // Unordered: what is not a number is not zero.
    isActive = arith::CmpFOp::create(builder, arith::CmpFPredicate::UNE,
                                     elements, zeros);
  else
    isActive = arith::CmpIOp::create(builder, arith::CmpIPredicate::ne,
                                     elements, zeros);
  Value word = vector::BitCastOp::create(
      builder, VectorType::get(1, builder.getI64Type()), isActive);
  return vector::ExtractOp::create(builder, word, ArrayRef<int64_t>{0});
}

/// Appends the numbers of the bits of `word`, plus `first`, to `list`, which
/// has `size` numbers. Gives the list and its size.
static SmallVector<Value> appendBits(LoweringBuilder &builder, Value word,
                                     Value first, Value list, Value size) {
  Value one = arith::ConstantIntOp::create(builder, 1, 64);
  Value numBits = arith::IndexCastOp::create(
      builder, builder.getIndexType(),
      math::CtPopOp::create(builder, word).getResult());
  SmallVector<Value> values = builder.createLoop(
      builder.createIndex(0), numBits, 1, {word, list},
      [&](Value index, ValueRange values) -> SmallVector<Value> {
        Value word = values[0];
        Value bit = arith::IndexCastOp::create(
            builder, builder.getIndexType(),
            math::CountTrailingZerosOp::create(builder, word).getResult());
        Value input = arith::IndexCastOp::create(
            builder, builder.getI32Type(),
            arith::AddIOp::create(builder, first, bit).getResult());
        Value list = tensor::InsertOp::create(
            builder, input, values[1],
            ValueRange{arith::AddIOp::create(builder, size, index)});
        // Without its lowest bit.
        Value rest = arith::AndIOp::create(
            builder, word, arith::SubIOp::create(builder, word, one));
        return {rest, list};
      });
  return {values[1], arith::AddIOp::create(builder, size, numBits)};
}

ActiveInputs ganglion::gatherActiveInputs(LoweringBuilder &builder, Value rows,
                                          Value map, RowTile tile) {
  int64_t numInputs = cast<RankedTensorType>(rows.getType()).getShape().back();
  Value zero = builder.createIndex(0);
  auto createList = [&](Value size, Type type) -> Value {
    std::optional<int64_t> constant = getConstantIntValue(size);
    if (constant)
      return tensor::EmptyOp::create(builder, ArrayRef<int64_t>{*constant},
                                     type);
    return tensor::EmptyOp::create(builder, {ShapedType::kDynamic}, type, size);
  };
  Value list = createList(builder.createOrFold<arith::MulIOp>(
                              tile.count, builder.createIndex(numInputs)),
                          builder.getI32Type());
  Value begins = createList(
      builder.createOrFold<arith::AddIOp>(tile.count, builder.createIndex(1)),
      builder.getIndexType());
  begins = tensor::InsertOp::create(builder, zero, begins, zero);

  SmallVector<Value> lists = builder.createLoop(
      zero, tile.count, 1, {list, begins, zero},
      [&](Value tileRow, ValueRange values) -> SmallVector<Value> {
        Value row = arith::AddIOp::create(builder, tile.first, tileRow);
        SmallVector<Value> found = builder.createLoop(
            zero, builder.createIndex(numInputs), 64, {values[0], values[2]},
            [&](Value first, ValueRange values) {
              return appendBits(builder,
                                findActive(builder, rows, row, map, first),
                                first, values[0], values[1]);
            });
        Value next =
            arith::AddIOp::create(builder, tileRow, builder.createIndex(1));
        Value begins =
            tensor::InsertOp::create(builder, found[1], values[1], next);
        return {found[0], begins, found[1]};
      });
  return {lists[0], lists[1]};
}

SmallVector<Value> ganglion::createEventLoop(LoweringBuilder &builder,
                                             const ActiveInputs &active,
                                             Value row, ValueRange values,
                                             LoweringBuilder::LoopBody body) {
  Value next = arith::AddIOp::create(builder, row, builder.createIndex(1));
  return builder.createLoop(
      tensor::ExtractOp::create(builder, active.begins, row),
      tensor::ExtractOp::create(builder, active.begins, next), 1, values,
      [&](Value event, ValueRange values) {
        Value input = arith::IndexCastOp::create(
            builder, builder.getIndexType(),
            tensor::ExtractOp::create(builder, active.inputs, event)
                .getResult());
        return body(input, values);
      });
}
