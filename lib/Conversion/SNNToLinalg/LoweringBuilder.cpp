//===- LoweringBuilder.cpp - Writes the code of nodes ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"
#include "ganglion/Dialect/SNN/IR/Bounds.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ganglion;

#include "ganglion/Conversion/SNNToLinalg/LinalgLoweringInterfaces.cpp.inc"

Type ganglion::getCodeElementType(Type elementType, FloatType real) {
  if (elementType.isInteger(1))
    return IntegerType::get(elementType.getContext(), 8);
  return isa<FloatType>(elementType) ? Type(real) : elementType;
}

Type LoweringBuilder::getElementType(Type elementType) const {
  return getCodeElementType(elementType, real);
}

RankedTensorType LoweringBuilder::getStepType(Type type) const {
  auto tensorType = cast<RankedTensorType>(type);
  return tensorType.clone(getElementType(tensorType.getElementType()));
}

RankedTensorType LoweringBuilder::getRowsType(Type type,
                                              int64_t numRows) const {
  RankedTensorType stepType = getStepType(type);
  SmallVector<int64_t> shape = {numRows};
  llvm::append_range(shape, stepType.getShape());
  return stepType.clone(shape);
}

ElementsAttr LoweringBuilder::getElements(RankedTensorType type,
                                          ArrayRef<double> values,
                                          StringRef name) {
  if (isa<FloatType>(type.getElementType()))
    return snn::makeFloats(type, values, name);
  return snn::makeIntegers(type, llvm::to_vector_of<int64_t>(values), name);
}

Value LoweringBuilder::createConstant(RankedTensorType type,
                                      ArrayRef<double> values, StringRef name) {
  return arith::ConstantOp::create(*this, getElements(type, values, name));
}

Value LoweringBuilder::createConstant(RankedTensorType type,
                                      ArrayRef<int64_t> values,
                                      StringRef name) {
  return arith::ConstantOp::create(*this,
                                   snn::makeIntegers(type, values, name));
}

Value LoweringBuilder::createIndex(int64_t value) {
  return arith::ConstantIndexOp::create(*this, value);
}

Value LoweringBuilder::createNumber(Type type, double value) {
  if (auto floatType = dyn_cast<FloatType>(type)) {
    // Rounded as the reference kernels round: once, to nearest.
    double rounded = floatType.isF32() ? double(float(value)) : value;
    return arith::ConstantOp::create(*this, getFloatAttr(floatType, rounded));
  }
  return arith::ConstantOp::create(
      *this, getIntegerAttr(type, static_cast<int64_t>(value)));
}

Value LoweringBuilder::convertNumber(Value value, Type type) {
  Type from = value.getType();
  if (from == type)
    return value;
  // Spikes are 0 or 1, which is positive in eight bits either way.
  if (isa<FloatType>(type))
    return arith::SIToFPOp::create(*this, type, value);
  if (from.getIntOrFloatBitWidth() < type.getIntOrFloatBitWidth())
    return arith::ExtSIOp::create(*this, type, value);
  return arith::TruncIOp::create(*this, type, value);
}

snn::ValueBounds LoweringBuilder::getBounds(Value value) {
  if (bounds.empty())
    bounds = snn::inferBounds(
        value.getParentRegion()->getParentOfType<snn::NetworkOp>());
  return bounds.at(value);
}

Value LoweringBuilder::getNumRows(Value rows) {
  return createOrFold<tensor::DimOp>(rows, 0);
}

Value LoweringBuilder::createEmpty(RankedTensorType type, Value like) {
  SmallVector<Value> extents;
  if (!type.hasStaticShape())
    extents.push_back(getNumRows(like));
  return tensor::EmptyOp::create(*this, type, extents);
}

SmallVector<Value> LoweringBuilder::createLoop(Value begin, Value end,
                                               int64_t step, ValueRange values,
                                               LoopBody body) {
  auto loop = scf::ForOp::create(*this, begin, end, createIndex(step), values);
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(loop.getBody());
  scf::YieldOp::create(*this,
                       body(loop.getInductionVar(), loop.getRegionIterArgs()));
  return SmallVector<Value>(loop.getResults());
}

SmallVector<Value> LoweringBuilder::createElementwise(ValueRange inputs,
                                                      ValueRange destinations,
                                                      Body body) {
  unsigned rank =
      cast<RankedTensorType>(destinations.front().getType()).getRank();
  SmallVector<AffineMap> maps;
  for (ValueRange values : {inputs, destinations})
    for (Value value : values) {
      unsigned numAxes = cast<RankedTensorType>(value.getType()).getRank();
      maps.push_back(
          AffineMap::getMinorIdentityMap(rank, numAxes, getContext()));
    }
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      *this, TypeRange(destinations), inputs, destinations, maps, iterators,
      [&](OpBuilder &nested, Location location, ValueRange elements) {
        OpBuilder::InsertionGuard guard(*this);
        setInsertionPoint(nested.getInsertionBlock(),
                          nested.getInsertionPoint());
        linalg::YieldOp::create(*this, body(elements));
      });
  return SmallVector<Value>(generic.getResults());
}

/// The axes of a tensor of rank `rank` with one more axis in front of them.
static SmallVector<ReassociationIndices> joinFirstAxes(int64_t rank) {
  SmallVector<ReassociationIndices> groups;
  for (int64_t axis = 1; axis <= rank; ++axis)
    groups.push_back({axis});
  if (!groups.empty())
    groups.front().insert(groups.front().begin(), 0);
  return groups;
}

Value LoweringBuilder::addRowAxis(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape = {1};
  llvm::append_range(shape, type.getShape());
  return tensor::ExpandShapeOp::create(*this, type.clone(shape), value,
                                       joinFirstAxes(type.getRank()));
}

Value LoweringBuilder::dropRowAxis(Value row, RankedTensorType type) {
  return tensor::CollapseShapeOp::create(*this, type, row,
                                         joinFirstAxes(type.getRank()));
}

/// Offsets, sizes and strides of one row of `rows`.
static std::array<SmallVector<OpFoldResult>, 3>
getRowSlice(LoweringBuilder &builder, RankedTensorType rows, Value index) {
  SmallVector<OpFoldResult> offsets(rows.getRank(), builder.getIndexAttr(0)),
      sizes{builder.getIndexAttr(1)},
      strides(rows.getRank(), builder.getIndexAttr(1));
  offsets.front() = index;
  for (int64_t extent : rows.getShape().drop_front())
    sizes.push_back(builder.getIndexAttr(extent));
  return {offsets, sizes, strides};
}

Value LoweringBuilder::extractRow(Value rows, Value index) {
  auto type = cast<RankedTensorType>(rows.getType());
  auto [offsets, sizes, strides] = getRowSlice(*this, type, index);
  return tensor::ExtractSliceOp::create(
      *this, type.clone(type.getShape().drop_front()), rows, offsets, sizes,
      strides);
}

Value LoweringBuilder::insertRow(Value row, Value rows, Value index) {
  auto [offsets, sizes, strides] =
      getRowSlice(*this, cast<RankedTensorType>(rows.getType()), index);
  return tensor::InsertSliceOp::create(*this, row, rows, offsets, sizes,
                                       strides);
}

Value LoweringBuilder::extractRows(Value rows, Value begin, Value count) {
  auto type = cast<RankedTensorType>(rows.getType());
  auto [offsets, sizes, strides] = getRowSlice(*this, type, begin);
  sizes.front() = count;
  SmallVector<int64_t> shape(type.getShape());
  shape.front() = ShapedType::kDynamic;
  return tensor::ExtractSliceOp::create(*this, type.clone(shape), rows, offsets,
                                        sizes, strides);
}

Value LoweringBuilder::insertRows(Value rows, Value whole, Value begin,
                                  Value count) {
  auto [offsets, sizes, strides] =
      getRowSlice(*this, cast<RankedTensorType>(whole.getType()), begin);
  sizes.front() = count;
  return tensor::InsertSliceOp::create(*this, rows, whole, offsets, sizes,
                                       strides);
}

Value LoweringBuilder::lowerStepByRows(Operation *node, ValueRange operands,
                                       Value destination) {
  SmallVector<Value> rows = llvm::map_to_vector(
      operands, [&](Value operand) { return addRowAxis(operand); });
  auto lowering = cast<LinalgLoweringOpInterface>(node);
  Value result = lowering.lowerRows(
      *this, rows, lowering.isView() ? Value() : addRowAxis(destination));
  return dropRowAxis(result, getStepType(node->getResult(0).getType()));
}
