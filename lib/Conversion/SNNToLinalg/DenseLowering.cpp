//===- DenseLowering.cpp - All-to-all synapses ----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The weights are cut into blocks of outputs that fill some vector registers.
/// The sums of a block stay in registers while the inputs go by in ascending
/// order: the order of the reference kernel (lib/Simulation/Dense.cpp), which
/// also says why inputs that are zero can be left out. Blocks are outside and
/// rows inside, so that a block of weights stays in the cache for all rows of a
/// tile.
///
//===----------------------------------------------------------------------===//

#include "Events.h"
#include "Models.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// How the outputs of each map are cut into blocks of equal width.
struct Blocks {
  /// As wide as `bytes` of sums, or less where that leaves less padding.
  Blocks(snn::DenseOp dense, Type sum, int64_t bytes);

  int64_t numMaps, numOutputs, numInputs;
  int64_t numBlocks, width;

  /// The values (map, output, element) in the order (map, block, element, place
  /// in the block), zero where a block goes beyond the outputs.
  template <typename T>
  SmallVector<T> reorder(ElementsAttr constant, int64_t numElements) const;

  /// A constant in this order: weights, or a bias with one element.
  Value createConstant(LoweringBuilder &builder, ElementsAttr constant,
                       int64_t numElements, StringRef name) const;
};

/// Writes the sums of one node.
class SumWriter {
public:
  SumWriter(LoweringBuilder &builder, snn::DenseOp dense, Value rows,
            Value destination);

  /// The rows of the result, in tiles.
  Value write();

private:
  /// The number of rows whose sums are in registers together, so that weights
  /// are loaded once for all of them.
  static constexpr int64_t rowsTogether = 8;

  Value writeEvents(RowTile tile, Value map, Value destination);
  Value writeAll(RowTile tile, Value map, Value destination);

  /// `destination` after `body` for each block of `map`, which gets the place
  /// of the block among all and its first output.
  Value createBlockLoop(
      Value map, Value destination,
      function_ref<Value(Value block, Value output, Value destination)> body);

  /// The rows `numRows` at a time from `begin` to `end`, from all inputs.
  Value writeGroups(Value begin, Value end, int64_t numRows, Value first,
                    Value inputs, Value map, Value block, Value output,
                    Value destination);

  /// The weights of an input, as numbers of the sum.
  Value readWeights(Value block, Value input);
  /// `sum` plus `weights`, multiplied by `input` if there is one. The product
  /// is rounded before it is added.
  Value accumulate(Value sum, Value weights, Value input);
  Value addBiasAndStore(Value sum, Value row, Value map, Value block,
                        Value output, Value destination);

  VectorType getSumType() { return VectorType::get(blocks.width, sumType); }
  Value createZeros() {
    return vector::BroadcastOp::create(builder, getSumType(),
                                       builder.createNumber(sumType, 0));
  }
  bool hasSpikes() { return getElementTypeOrSelf(rows.getType()).isInteger(8); }

  LoweringBuilder &builder;
  Type sumType;
  SynapseForm form;
  Blocks blocks;
  /// With the axes (row, map, element).
  Value rows, destination;
  Value weights, bias;
};

} // namespace

/// A vector register has 64 bytes or less.
static constexpr int64_t registerBytes = 64;

Blocks::Blocks(snn::DenseOp dense, Type sum, int64_t bytes) {
  ArrayRef<int64_t> shape = dense.getWeight().getShapedType().getShape();
  numInputs = shape.back();
  numOutputs = shape[shape.size() - 2];
  numMaps = ShapedType::getNumElements(shape.drop_back(2));
  int64_t sumBytes = sum.getIntOrFloatBitWidth() / 8;
  numBlocks = llvm::divideCeil(numOutputs, bytes / sumBytes);
  width = llvm::alignTo(llvm::divideCeil(numOutputs, numBlocks),
                        registerBytes / sumBytes);
}

template <typename T>
SmallVector<T> Blocks::reorder(ElementsAttr constant,
                               int64_t numElements) const {
  snn::ConstantView<T> values(constant);
  SmallVector<T> reordered(numMaps * numBlocks * numElements * width);
  for (int64_t map = 0; map < numMaps; ++map)
    for (int64_t output = 0; output < numOutputs; ++output) {
      int64_t block = map * numBlocks + output / width;
      for (int64_t k = 0; k < numElements; ++k)
        reordered[(block * numElements + k) * width + output % width] =
            values[(map * numOutputs + output) * numElements + k];
    }
  return reordered;
}

Value Blocks::createConstant(LoweringBuilder &builder, ElementsAttr constant,
                             int64_t numElements, StringRef name) const {
  Type element = constant.getElementType();
  auto getType = [&](Type type) {
    return RankedTensorType::get({numMaps * numBlocks, numElements, width},
                                 type);
  };
  if (isa<FloatType>(element))
    return builder.createConstant(getType(builder.getReal()),
                                  reorder<double>(constant, numElements), name);
  return builder.createConstant(getType(element),
                                reorder<int64_t>(constant, numElements), name);
}

/// The bytes of the sums of a block. Few blocks make few loops; but the weights
/// of a block should stay in the second-level cache.
static int64_t getBlockBytes(snn::DenseOp dense, Type sum, SynapseForm form) {
  // Eight rows of two registers leave room for weights and an input.
  if (form == SynapseForm::Dense)
    return 2 * registerBytes;
  constexpr int64_t least = 4 * registerBytes, most = 8 * registerBytes;
  constexpr int64_t cacheBytes = 1 << 20;
  int64_t numInputs = dense.getWeight().getShapedType().getShape().back();
  int64_t weightBytes =
      isa<FloatType>(sum)
          ? sum.getIntOrFloatBitWidth() / 8
          : dense.getWeight().getElementType().getIntOrFloatBitWidth() / 8;
  int64_t width = cacheBytes / (numInputs * weightBytes);
  return std::clamp(
      llvm::alignDown(width * sum.getIntOrFloatBitWidth() / 8, registerBytes),
      uint64_t(least), uint64_t(most));
}

SumWriter::SumWriter(LoweringBuilder &builder, snn::DenseOp dense, Value rows,
                     Value destination)
    : builder(builder), sumType(getElementTypeOrSelf(destination.getType())),
      form(chooseForm(builder, dense, dense.getWeight())),
      blocks(dense, sumType, getBlockBytes(dense, sumType, form)),
      rows(groupMaps(builder, rows)),
      destination(groupMaps(builder, destination)) {
  weights = blocks.createConstant(builder, dense.getWeight(), blocks.numInputs,
                                  "weights");
  if (dense.getBias())
    bias = blocks.createConstant(builder, *dense.getBias(), 1, "bias");
}

Value SumWriter::write() {
  return createTileLoop(
      builder, rows, blocks.numInputs, destination,
      [&](RowTile tile, Value destination) {
        return builder
            .createLoop(
                builder.createIndex(0), builder.createIndex(blocks.numMaps), 1,
                destination,
                [&](Value map, ValueRange values) -> SmallVector<Value> {
                  return {form == SynapseForm::Events
                              ? writeEvents(tile, map, values.front())
                              : writeAll(tile, map, values.front())};
                })
            .front();
      });
}

Value SumWriter::createBlockLoop(
    Value map, Value destination,
    function_ref<Value(Value, Value, Value)> body) {
  Value numBlocks = builder.createIndex(blocks.numBlocks);
  Value width = builder.createIndex(blocks.width);
  Value firstBlock = arith::MulIOp::create(builder, map, numBlocks);
  return builder
      .createLoop(builder.createIndex(0), numBlocks, 1, destination,
                  [&](Value index, ValueRange values) -> SmallVector<Value> {
                    Value block =
                        arith::AddIOp::create(builder, firstBlock, index);
                    Value output = arith::MulIOp::create(builder, index, width);
                    return {body(block, output, values.front())};
                  })
      .front();
}

Value SumWriter::writeEvents(RowTile tile, Value map, Value destination) {
  ActiveInputs active = gatherActiveInputs(builder, rows, map, tile);
  auto writeRow = [&](Value tileRow, Value block, Value output,
                      Value destination) {
    Value row = arith::AddIOp::create(builder, tile.first, tileRow);
    Value sum = createEventLoop(
                    builder, active, tileRow, createZeros(),
                    [&](Value k, ValueRange values) -> SmallVector<Value> {
                      Value weights = readWeights(block, k);
                      if (hasSpikes())
                        return {accumulate(values.front(), weights, Value())};
                      Value input = tensor::ExtractOp::create(
                          builder, rows, ValueRange{row, map, k});
                      return {accumulate(values.front(), weights, input)};
                    })
                    .front();
    return addBiasAndStore(sum, row, map, block, output, destination);
  };
  return createBlockLoop(
      map, destination, [&](Value block, Value output, Value destination) {
        return builder
            .createLoop(
                builder.createIndex(0), tile.count, 1, destination,
                [&](Value tileRow, ValueRange values) -> SmallVector<Value> {
                  return {writeRow(tileRow, block, output, values.front())};
                })
            .front();
      });
}

Value SumWriter::writeAll(RowTile tile, Value map, Value destination) {
  // The inputs as numbers of the sum, converted once for all blocks.
  auto type = cast<RankedTensorType>(rows.getType());
  SmallVector<OpFoldResult> offsets(3, builder.getIndexAttr(0)),
      strides(3, builder.getIndexAttr(1)),
      sizes = {tile.count, builder.getIndexAttr(1),
               builder.getIndexAttr(blocks.numInputs)};
  offsets[0] = tile.first;
  offsets[1] = map;
  Value inputs =
      tensor::ExtractSliceOp::create(builder, rows, offsets, sizes, strides);
  if (type.getElementType() != sumType) {
    Value numbers = tensor::EmptyOp::create(builder, sizes, sumType);
    inputs =
        builder
            .createElementwise(
                inputs, numbers,
                [&](ValueRange elements) -> SmallVector<Value> {
                  return {builder.convertNumber(elements.front(), sumType)};
                })
            .front();
  }
  // Whole groups of rows first, then the rest one by one.
  Value rest = builder.createOrFold<arith::RemSIOp>(
      tile.count, builder.createIndex(rowsTogether));
  Value whole = builder.createOrFold<arith::SubIOp>(tile.count, rest);
  return createBlockLoop(
      map, destination, [&](Value block, Value output, Value destination) {
        destination =
            writeGroups(builder.createIndex(0), whole, rowsTogether, tile.first,
                        inputs, map, block, output, destination);
        return writeGroups(whole, tile.count, 1, tile.first, inputs, map, block,
                           output, destination);
      });
}

Value SumWriter::writeGroups(Value begin, Value end, int64_t numRows,
                             Value first, Value inputs, Value map, Value block,
                             Value output, Value destination) {
  Value zero = builder.createIndex(0);
  auto writeGroup = [&](Value group, Value destination) {
    SmallVector<Value> tileRows;
    for (int64_t row = 0; row < numRows; ++row)
      tileRows.push_back(
          arith::AddIOp::create(builder, group, builder.createIndex(row)));
    SmallVector<Value> sums = builder.createLoop(
        zero, builder.createIndex(blocks.numInputs), 1,
        SmallVector<Value>(numRows, createZeros()),
        [&](Value k, ValueRange values) {
          Value weights = readWeights(block, k);
          SmallVector<Value> sums;
          for (auto [tileRow, sum] : llvm::zip_equal(tileRows, values)) {
            Value input = tensor::ExtractOp::create(
                builder, inputs, ValueRange{tileRow, zero, k});
            sums.push_back(accumulate(sum, weights, input));
          }
          return sums;
        });
    for (auto [tileRow, sum] : llvm::zip_equal(tileRows, sums)) {
      Value row = arith::AddIOp::create(builder, first, tileRow);
      destination = addBiasAndStore(sum, row, map, block, output, destination);
    }
    return destination;
  };
  return builder
      .createLoop(begin, end, numRows, destination,
                  [&](Value group, ValueRange values) -> SmallVector<Value> {
                    return {writeGroup(group, values.front())};
                  })
      .front();
}

Value SumWriter::readWeights(Value block, Value input) {
  Type element = getElementTypeOrSelf(weights.getType());
  Value numbers = vector::TransferReadOp::create(
      builder, VectorType::get(blocks.width, element), weights,
      ValueRange{block, input, builder.createIndex(0)},
      builder.createNumber(element, 0), ArrayRef<bool>{true});
  return element == sumType
             ? numbers
             : arith::ExtSIOp::create(builder, getSumType(), numbers);
}

Value SumWriter::accumulate(Value sum, Value weights, Value input) {
  bool isInteger = isa<IntegerType>(sumType);
  // A product with a spike is exact, so the processor may compute it together
  // with the addition.
  auto flags = input && hasSpikes() ? arith::FastMathFlags::contract
                                    : arith::FastMathFlags::none;
  if (input) {
    Value factor = vector::BroadcastOp::create(
        builder, getSumType(), builder.convertNumber(input, sumType));
    weights = isInteger
                  ? arith::MulIOp::create(builder, weights, factor).getResult()
                  : arith::MulFOp::create(builder, weights, factor, flags);
  }
  if (isInteger)
    return arith::AddIOp::create(builder, sum, weights);
  return arith::AddFOp::create(builder, sum, weights, flags);
}

Value SumWriter::addBiasAndStore(Value sum, Value row, Value map, Value block,
                                 Value output, Value destination) {
  if (bias) {
    Value zero = builder.createIndex(0);
    Value term = vector::TransferReadOp::create(
        builder, getSumType(), bias, ValueRange{block, zero, zero},
        builder.createNumber(sumType, 0), ArrayRef<bool>{true});
    sum = isa<IntegerType>(sumType)
              ? arith::AddIOp::create(builder, sum, term).getResult()
              : arith::AddFOp::create(builder, sum, term);
  }
  bool isWhole = blocks.numOutputs % blocks.width == 0;
  return vector::TransferWriteOp::create(builder, sum, destination,
                                         ValueRange{row, map, output},
                                         ArrayRef<bool>{isWhole})
      .getResult();
}

namespace {
struct DenseLowering
    : LinalgLoweringOpInterface::ExternalModel<DenseLowering, snn::DenseOp> {
  Value lowerRows(Operation *op, LoweringBuilder &builder, ValueRange operands,
                  Value destination) const {
    Value rows = SumWriter(builder, cast<snn::DenseOp>(op), operands.front(),
                           destination)
                     .write();
    return ungroupMaps(builder, rows,
                       cast<RankedTensorType>(destination.getType()));
  }
};
} // namespace

void ganglion::attachDenseLowering(MLIRContext *context) {
  snn::DenseOp::attachInterface<DenseLowering>(*context);
}
