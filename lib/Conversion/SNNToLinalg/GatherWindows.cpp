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
  /// The sums of one row of outputs.
  Value addChannels(Value step, Value output, Value row, Value destination);
  Value addTap(Value step, Value channel, Value inputRow, Value weight,
               Value column, ValueRange firstSum, Value destination);
  Value updateRow(ValueRange firstSum, Value destination,
                  function_ref<Value(Value)> update);

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
  return arith::ConstantOp::create(
      builder,
      snn::makeIntegers({size, 2}, ranges, builder.getContext(), "ranges"));
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

Value GatherWriter::updateRow(ValueRange firstSum, Value destination,
                              function_ref<Value(Value)> update) {
  return createLoop(builder, sums.columns.getOutputSize(), 1, destination,
                    [&](Value column, Value destination) -> Value {
                      SmallVector<Value> place(firstSum);
                      place.back() = addIndices(builder, place.back(), column);
                      Value old = tensor::ExtractOp::create(builder,
                                                            destination, place);
                      return tensor::InsertOp::create(builder, update(old),
                                                      destination, place);
                    });
}

Value GatherWriter::write(Value destination) {
  int64_t numRows = sums.rows.getOutputSize();
  int64_t numColumns = sums.columns.getOutputSize();
  Value zero = builder.createNumber(sumType, 0);
  auto writeRow = [&](Value step, Value output, Value row,
                      Value destination) -> Value {
    SmallVector<Value> firstSum = {step, output,
                                   scaleIndex(builder, row, numColumns)};
    destination = updateRow(firstSum, destination, [&](Value) { return zero; });
    destination = addChannels(step, output, row, destination);
    if (bias) {
      Value number = tensor::ExtractOp::create(builder, bias, output);
      destination = updateRow(firstSum, destination, [&](Value sum) {
        return createSum(builder, sum, number);
      });
    }
    if (!sums.divisor)
      return destination;
    Value divisor = builder.createNumber(sumType, *sums.divisor);
    return updateRow(firstSum, destination, [&](Value sum) -> Value {
      return arith::DivFOp::create(builder, sum, divisor);
    });
  };
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
  return createLoop(
      builder, readRange(builder, outputRange, column, 0),
      readRange(builder, outputRange, column, 1), 1, destination,
      [&](Value output, Value destination) -> Value {
        Value inputColumn = getPosition(builder, sums.columns, output, column);
        Value pixel = tensor::ExtractOp::create(
            builder, input,
            ValueRange{step, channel,
                       addIndices(builder, firstPixel, inputColumn)});
        Value term = builder.convertNumber(pixel, sumType);
        if (weight)
          term = createProduct(builder, weight, term);
        SmallVector<Value> place(firstSum);
        place.back() = addIndices(builder, place.back(), output);
        Value sum = tensor::ExtractOp::create(builder, destination, place);
        return tensor::InsertOp::create(builder, createSum(builder, sum, term),
                                        destination, place);
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
  return builder.convertNumber(weight, sumType);
}

Value ganglion::gatherWindowSums(LoweringBuilder &builder,
                                 const WindowSums &sums, Value input,
                                 Value destination) {
  return GatherWriter(builder, sums, input, getElementTypeOrSelf(destination))
      .write(destination);
}
