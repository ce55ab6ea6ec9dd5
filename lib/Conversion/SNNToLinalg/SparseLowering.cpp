//===- SparseLowering.cpp - Synapses listed one by one --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The synapses are sorted by their input. Each active input, in ascending
/// order, adds its weights to its outputs, so that an output takes its terms in
/// the order of the reference kernel (lib/Simulation/Sparse.cpp).
///
//===----------------------------------------------------------------------===//

#include "Events.h"
#include "Models.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <numeric>

using namespace mlir;
using namespace ganglion;

namespace {

/// The synapses of an operation in compressed sparse columns: input k has those
/// from begins[k] to begins[k + 1] - 1, with ascending outputs.
struct Columns {
  explicit Columns(snn::SparseOp sparse);

  SmallVector<int64_t> begins, outputs;
  /// The place of each synapse in the constants of the operation.
  SmallVector<int64_t> places;
};

class SparseWriter {
public:
  SparseWriter(LoweringBuilder &builder, snn::SparseOp sparse, Value rows,
               Value destination);

  Value write();

private:
  Value writeRow(const ActiveInputs *active, RowTile tile, Value tileRow,
                 Value destination);
  /// Adds what input `k` of row `row` gives to its outputs.
  Value addInput(Value row, Value k, Value sums);
  Value createIndices(ArrayRef<int64_t> values, StringRef name);
  Value readIndex(Value indices, Value place);
  Value add(Value a, Value b);
  Value multiply(Value a, Value b);

  LoweringBuilder &builder;
  RankedTensorType sumsType;
  Type sumType;
  SynapseForm form;
  /// With the axes (row, 1, input) and (row, output).
  Value rows, destination;
  Value begins, outputs, weights, bias;
};

} // namespace

Columns::Columns(snn::SparseOp sparse) {
  SmallVector<int64_t> rows = snn::readIntegers(sparse.getRows());
  SmallVector<int64_t> columns = snn::readIntegers(sparse.getColumns());
  begins.assign(sparse.getInput().getType().getNumElements() + 1, 0);
  for (int64_t column : columns)
    ++begins[column + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  outputs.resize(columns.size());
  places.resize(columns.size());
  SmallVector<int64_t> next = begins;
  for (size_t output = 0; output + 1 < rows.size(); ++output)
    for (int64_t place = rows[output]; place < rows[output + 1]; ++place) {
      int64_t target = next[columns[place]]++;
      outputs[target] = output;
      places[target] = place;
    }
}

template <typename T>
static SmallVector<T> pick(ElementsAttr constant, ArrayRef<int64_t> places) {
  snn::ConstantView<T> values(constant);
  return llvm::map_to_vector(places,
                             [&](int64_t place) { return values[place]; });
}

/// Weights or a bias in the type that the code keeps them in.
static Value createNumbers(LoweringBuilder &builder, ElementsAttr constant,
                           ArrayRef<int64_t> places, StringRef name) {
  Type element = constant.getElementType();
  int64_t size = places.size();
  if (isa<FloatType>(element))
    return builder.createConstant(
        RankedTensorType::get(size, builder.getReal()),
        pick<double>(constant, places), name);
  return builder.createConstant(RankedTensorType::get(size, element),
                                pick<int64_t>(constant, places), name);
}

/// `value` with one axis behind that of the rows.
static Value joinElements(LoweringBuilder &builder, Value value) {
  int64_t rank = cast<RankedTensorType>(value.getType()).getRank();
  if (rank == 2)
    return value;
  SmallVector<ReassociationIndices> groups = {{0}, {}};
  llvm::append_range(groups[1], llvm::seq<int64_t>(1, rank));
  return tensor::CollapseShapeOp::create(builder, value, groups);
}

static Value splitElements(LoweringBuilder &builder, Value value,
                           RankedTensorType type) {
  if (type.getRank() == 2)
    return value;
  SmallVector<ReassociationIndices> groups = {{0}, {}};
  llvm::append_range(groups[1], llvm::seq<int64_t>(1, type.getRank()));
  return tensor::ExpandShapeOp::create(builder, type, value, groups);
}

SparseWriter::SparseWriter(LoweringBuilder &builder, snn::SparseOp sparse,
                           Value rows, Value destination)
    : builder(builder), sumType(getElementTypeOrSelf(destination.getType())),
      form(chooseForm(builder, sparse, sparse.getWeight())),
      rows(groupMaps(builder, joinElements(builder, rows))),
      destination(joinElements(builder, destination)) {
  Columns columns(sparse);
  begins = createIndices(columns.begins, "begins");
  outputs = createIndices(columns.outputs, "outputs");
  weights =
      createNumbers(builder, sparse.getWeight(), columns.places, "weights");
  int64_t numOutputs = sparse.getType().getNumElements();
  sumsType = RankedTensorType::get(numOutputs, sumType);
  if (sparse.getBias())
    bias = createNumbers(builder, *sparse.getBias(),
                         llvm::to_vector(llvm::seq<int64_t>(0, numOutputs)),
                         "bias");
}

Value SparseWriter::createIndices(ArrayRef<int64_t> values, StringRef name) {
  // Half the memory where numbers are small, which they nearly always are.
  bool isNarrow = llvm::all_of(values, llvm::isInt<32>);
  Type type = builder.getIntegerType(isNarrow ? 32 : 64);
  return builder.createConstant(RankedTensorType::get(values.size(), type),
                                values, name);
}

Value SparseWriter::readIndex(Value indices, Value place) {
  return arith::IndexCastOp::create(
      builder, builder.getIndexType(),
      tensor::ExtractOp::create(builder, indices, place).getResult());
}

Value SparseWriter::add(Value a, Value b) {
  if (isa<IntegerType>(sumType))
    return arith::AddIOp::create(builder, a, b);
  return arith::AddFOp::create(builder, a, b);
}

Value SparseWriter::multiply(Value a, Value b) {
  if (isa<IntegerType>(sumType))
    return arith::MulIOp::create(builder, a, b);
  return arith::MulFOp::create(builder, a, b);
}

Value SparseWriter::write() {
  int64_t numInputs = cast<RankedTensorType>(rows.getType()).getShape().back();
  return createTileLoop(
      builder, rows, numInputs, destination,
      [&](RowTile tile, Value destination) {
        std::optional<ActiveInputs> active;
        if (form == SynapseForm::Events)
          active =
              gatherActiveInputs(builder, rows, builder.createIndex(0), tile);
        return builder
            .createLoop(
                builder.createIndex(0), tile.count, 1, destination,
                [&](Value tileRow, ValueRange values) -> SmallVector<Value> {
                  return {writeRow(active ? &*active : nullptr, tile, tileRow,
                                   values.front())};
                })
            .front();
      });
}

Value SparseWriter::writeRow(const ActiveInputs *active, RowTile tile,
                             Value tileRow, Value destination) {
  Value row = arith::AddIOp::create(builder, tile.first, tileRow);
  SmallVector<OpFoldResult> offsets = {row, builder.getIndexAttr(0)},
                            sizes = {builder.getIndexAttr(1),
                                     builder.getIndexAttr(
                                         sumsType.getDimSize(0))},
                            strides(2, builder.getIndexAttr(1));
  Value sums = tensor::ExtractSliceOp::create(builder, sumsType, destination,
                                              offsets, sizes, strides);
  sums = linalg::FillOp::create(builder, builder.createNumber(sumType, 0), sums)
             .getResult(0);
  auto body = [&](Value k, ValueRange values) -> SmallVector<Value> {
    return {addInput(row, k, values.front())};
  };
  if (active)
    sums = createEventLoop(builder, *active, tileRow, sums, body).front();
  else
    sums =
        builder
            .createLoop(
                builder.createIndex(0),
                builder.createIndex(
                    cast<RankedTensorType>(rows.getType()).getShape().back()),
                1, sums, body)
            .front();
  if (bias)
    sums =
        builder
            .createElementwise(bias, sums,
                               [&](ValueRange elements) -> SmallVector<Value> {
                                 return {add(elements[1], elements[0])};
                               })
            .front();
  return tensor::InsertSliceOp::create(builder, sums, destination, offsets,
                                       sizes, strides);
}

Value SparseWriter::addInput(Value row, Value k, Value sums) {
  Value input = builder.convertNumber(
      tensor::ExtractOp::create(builder, rows,
                                ValueRange{row, builder.createIndex(0), k})
          .getResult(),
      sumType);
  // An active input that is a spike is 1.
  bool isOne = form == SynapseForm::Events &&
               getElementTypeOrSelf(rows.getType()).isInteger(8);
  Value next = arith::AddIOp::create(builder, k, builder.createIndex(1));
  return builder
      .createLoop(readIndex(begins, k), readIndex(begins, next), 1, sums,
                  [&](Value synapse, ValueRange values) -> SmallVector<Value> {
                    Value output = readIndex(outputs, synapse);
                    Value term = builder.convertNumber(
                        tensor::ExtractOp::create(builder, weights, synapse)
                            .getResult(),
                        sumType);
                    if (!isOne)
                      term = multiply(term, input);
                    Value sum = tensor::ExtractOp::create(
                        builder, values.front(), output);
                    return {tensor::InsertOp::create(builder, add(sum, term),
                                                     values.front(), output)};
                  })
      .front();
}

namespace {
struct SparseLowering
    : LinalgLoweringOpInterface::ExternalModel<SparseLowering, snn::SparseOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    Value rows = SparseWriter(builder, cast<snn::SparseOp>(op),
                              operands.front(), destination)
                     .write();
    return splitElements(builder, rows,
                         cast<RankedTensorType>(destination.getType()));
  }
};
} // namespace

void ganglion::attachSparseLowering(MLIRContext *context) {
  snn::SparseOp::attachInterface<SparseLowering>(*context);
}
