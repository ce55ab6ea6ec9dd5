//===- GatherWindows.cpp - Taps added to rows of outputs ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "WindowSums.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// Writes the code of one node. Loops are over time steps, output channels,
/// rows of outputs, channels and taps, and the outputs of the row.
class GatherWriter {
public:
  GatherWriter(LoweringBuilder &builder, const WindowSums &sums, Value input,
               Type sumType);

  Value write(Value destination);

private:
  /// The results of one row of outputs.
  Value writeRow(Value step, Value output, Value row, Value destination);
  Value addChannels(Value step, Value output, Value row, Value destination);
  Value addTap(Value step, Value channel, Value inputRow, Value weight,
               Value column, ValueRange firstSum, Value destination);

  /// Replaces the sums of a row from column `first` to before `last`. `update`
  /// gets the column and the sum there, or `numLanes` sums from there on.
  using Update = function_ref<Value(Value column, Value sum, int64_t numLanes)>;
  Value updateRow(ValueRange firstSum, Value first, Value last,
                  Value destination, Update update);
  Value updateRow(ValueRange firstSum, Value destination, Update update);

  /// `number`, once or in as many lanes.
  Value spread(Value number, int64_t numLanes) {
    return numLanes == 1 ? number : broadcast(builder, number, numLanes);
  }

  /// The weight of a tap, null in a pool.
  Value readWeight(Value output, Value input, Value row, Value column);

  LoweringBuilder &builder;
  const WindowSums &sums;
  Value input;
  Type sumType;
  Value weights, bias;
  /// For each row of outputs, the rows of the kernel inside the input; for each
  /// column of the kernel, the outputs whose tap lies inside.
  Value tapRange, outputRange;
};

} // namespace

/// For each of `size` numbers, the range of those below `otherSize` that hold
/// `isInside` together with it; they are neighbours.
static Value createRanges(LoweringBuilder &builder, int64_t size,
                          int64_t otherSize,
                          function_ref<bool(int64_t, int64_t)> isInside) {
  SmallVector<int64_t> ranges;
  for (int64_t n = 0; n < size; ++n) {
    int64_t first = 0;
    while (first < otherSize && !isInside(n, first))
      ++first;
    int64_t last = first;
    while (last < otherSize && isInside(n, last))
      ++last;
    ranges.append({first, last});
  }
  return builder.createConstant(
      RankedTensorType::get({size, 2}, builder.getI64Type()), ranges, "ranges");
}

static Value readRange(LoweringBuilder &builder, Value ranges, Value index,
                       int64_t end) {
  Value number = tensor::ExtractOp::create(
      builder, ranges, ValueRange{index, builder.createIndex(end)});
  return arith::IndexCastOp::create(builder, builder.getIndexType(), number);
}

/// The input position of a tap.
static Value getPosition(LoweringBuilder &builder, const snn::Window &window,
                         Value output, Value tap) {
  Value sum = addIndices(builder, scaleIndex(builder, output, window.stride),
                         scaleIndex(builder, tap, window.dilation));
  return addIndices(builder, sum, builder.createIndex(-window.padLow));
}

static bool isInside(const snn::Window &window, int64_t output, int64_t tap) {
  int64_t position = window.getInputPosition(output, tap);
  return position >= 0 && position < window.input;
}

GatherWriter::GatherWriter(LoweringBuilder &builder, const WindowSums &sums,
                           Value input, Type sumType)
    : builder(builder), sums(sums), input(input), sumType(sumType) {
  if (!sums.isPool())
    weights = createNumbers(builder, sums.weightType, sums.weights, "weights");
  if (!sums.bias.empty())
    bias = createNumbers(builder, sumType, sums.bias, "bias");
  tapRange = createRanges(builder, sums.rows.getOutputSize(), sums.rows.kernel,
                          [&](int64_t output, int64_t tap) {
                            return isInside(sums.rows, output, tap);
                          });
  outputRange =
      createRanges(builder, sums.columns.kernel, sums.columns.getOutputSize(),
                   [&](int64_t tap, int64_t output) {
                     return isInside(sums.columns, output, tap);
                   });
}

Value GatherWriter::updateRow(ValueRange firstSum, Value first, Value last,
                              Value destination, Update update) {
  auto getPlace = [&](Value column) {
    SmallVector<Value> place(firstSum);
    place.back() = addIndices(builder, place.back(), column);
    return place;
  };
  // With a stride of one, outputs side by side read pixels side by side.
  uint64_t numRegisterLanes = 512 / sumType.getIntOrFloatBitWidth();
  int64_t numLanes = llvm::bit_floor(
      std::min<uint64_t>(numRegisterLanes, sums.columns.getOutputSize()));
  if (sums.columns.stride == 1 && numLanes > 1) {
    Value number = arith::SubIOp::create(builder, last, first);
    Value rest =
        arith::RemUIOp::create(builder, number, builder.createIndex(numLanes));
    Value lastWhole = arith::SubIOp::create(builder, last, rest);
    destination =
        createLoop(builder, first, lastWhole, numLanes, destination,
                   [&](Value column, Value destination) {
                     SmallVector<Value> place = getPlace(column);
                     Value sum =
                         readVector(builder, destination, place, numLanes);
                     return writeVector(builder, update(column, sum, numLanes),
                                        destination, place);
                   });
    first = lastWhole;
  }
  return createLoop(builder, first, last, 1, destination,
                    [&](Value column, Value destination) -> Value {
                      SmallVector<Value> place = getPlace(column);
                      Value sum = tensor::ExtractOp::create(builder,
                                                            destination, place);
                      return tensor::InsertOp::create(
                          builder, update(column, sum, 1), destination, place);
                    });
}

Value GatherWriter::updateRow(ValueRange firstSum, Value destination,
                              Update update) {
  return updateRow(firstSum, builder.createIndex(0),
                   builder.createIndex(sums.columns.getOutputSize()),
                   destination, update);
}

Value GatherWriter::write(Value destination) {
  int64_t numRows = sums.rows.getOutputSize();
  return createLoop(builder, builder.createIndex(0), builder.getNumRows(input),
                    1, destination, [&](Value step, Value destination) {
                      return createLoop(
                          builder, sums.getNumOutputs(), 1, destination,
                          [&](Value output, Value destination) {
                            return createLoop(
                                builder, numRows, 1, destination,
                                [&](Value row, Value destination) {
                                  return writeRow(step, output, row,
                                                  destination);
                                });
                          });
                    });
}

Value GatherWriter::writeRow(Value step, Value output, Value row,
                             Value destination) {
  SmallVector<Value> firstSum = {
      step, output, scaleIndex(builder, row, sums.columns.getOutputSize())};
  Value zero = builder.createNumber(sumType, 0);
  destination =
      updateRow(firstSum, destination, [&](Value, Value, int64_t numLanes) {
        return spread(zero, numLanes);
      });
  destination = addChannels(step, output, row, destination);
  if (!bias && !sums.divisor)
    return destination;
  Value offset, divisor;
  if (bias)
    offset = tensor::ExtractOp::create(builder, bias, output);
  if (sums.divisor)
    divisor = builder.createNumber(sumType, *sums.divisor);
  return updateRow(
      firstSum, destination, [&](Value, Value sum, int64_t numLanes) {
        if (offset)
          sum = createSum(builder, sum, spread(offset, numLanes));
        if (divisor)
          sum = arith::DivFOp::create(builder, sum, spread(divisor, numLanes));
        return sum;
      });
}

Value GatherWriter::addChannels(Value step, Value output, Value row,
                                Value destination) {
  Value group = builder.createOrFold<arith::DivUIOp>(
      output, builder.createIndex(sums.groupOutputs));
  Value firstChannel = scaleIndex(builder, group, sums.groupInputs);
  Value firstTap = readRange(builder, tapRange, row, 0);
  Value lastTap = readRange(builder, tapRange, row, 1);
  SmallVector<Value> firstSum = {
      step, output, scaleIndex(builder, row, sums.columns.getOutputSize())};
  return createLoop(
      builder, sums.groupInputs, 1, destination,
      [&](Value groupInput, Value destination) {
        Value channel = addIndices(builder, firstChannel, groupInput);
        return createLoop(
            builder, firstTap, lastTap, 1, destination,
            [&](Value tap, Value destination) {
              Value inputRow = getPosition(builder, sums.rows, row, tap);
              return createLoop(builder, sums.columns.kernel, 1, destination,
                                [&](Value column, Value destination) {
                                  Value weight = readWeight(output, groupInput,
                                                            tap, column);
                                  return addTap(step, channel, inputRow, weight,
                                                column, firstSum, destination);
                                });
            });
      });
}

Value GatherWriter::addTap(Value step, Value channel, Value inputRow,
                           Value weight, Value column, ValueRange firstSum,
                           Value destination) {
  Value firstPixel = scaleIndex(builder, inputRow, sums.columns.input);
  return updateRow(
      firstSum, readRange(builder, outputRange, column, 0),
      readRange(builder, outputRange, column, 1), destination,
      [&](Value output, Value sum, int64_t numLanes) {
        Value inputColumn = getPosition(builder, sums.columns, output, column);
        SmallVector<Value> place = {
            step, channel, addIndices(builder, firstPixel, inputColumn)};
        Value pixel;
        if (numLanes == 1)
          pixel = tensor::ExtractOp::create(builder, input, place);
        else
          pixel = readVector(builder, input, place, numLanes);
        Value term = convert(builder, pixel, sumType);
        if (weight)
          term = createProduct(builder, spread(weight, numLanes), term);
        return createSum(builder, sum, term);
      });
}

Value GatherWriter::readWeight(Value output, Value input, Value row,
                               Value column) {
  if (sums.isPool())
    return {};
  Value place = output;
  for (auto [index, extent] :
       {std::pair(input, sums.groupInputs), std::pair(row, sums.rows.kernel),
        std::pair(column, sums.columns.kernel)})
    place = addIndices(builder, scaleIndex(builder, place, extent), index);
  Value weight = tensor::ExtractOp::create(builder, weights, place);
  return convert(builder, weight, sumType);
}

Value ganglion::gatherWindowSums(LoweringBuilder &builder,
                                 const WindowSums &sums, Value input,
                                 Value destination) {
  return GatherWriter(builder, sums, input, getElementTypeOrSelf(destination))
      .write(destination);
}
