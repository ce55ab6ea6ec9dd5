//===- ScatterWindows.cpp - Pixels added to the outputs they reach --------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopBuilder.h"
#include "WindowPlan.h"
#include "WindowSums.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ganglion;

namespace {

/// What one pixel reaches along an axis, in elements.
struct ReachedPart {
  Value sum, weight, count;
};

/// Writes the code of one node.
class ScatterWriter {
public:
  ScatterWriter(LoweringBuilder &builder, const WindowSums &sums,
                bool onlyActive, Value input, Value destination);

  Value write(Value destination);

private:
  /// The sums of one time step.
  Value addPixels(Value step, Value accumulators);
  Value addActivePixels(Value step, Value channel, Value accumulators);
  Value addAllPixels(Value step, Value channel, Value accumulators);
  Value addPixel(Value channel, Value pixel, Value factor, Value accumulators);
  /// Adds the weights of a unit, each times `factor` if there is one.
  Value addUnit(Value weight, Value factor, Value sum, Value accumulators);

  /// The active pixels among `numLanes` from `pixel` on, as ones of an i64.
  Value findActive(Value step, Value channel, Value pixel, int64_t numLanes);
  /// The pixel as a factor, null if it can only be one.
  Value readFactor(Value step, Value channel, Value pixel);

  /// Moves the sums to the result of the step.
  Value moveSums(Value step, Value accumulators, Value destination);
  Value moveLine(Value group, Value line, Value step, Value accumulators,
                 Value destination);
  /// Adds the bias and divides; `channels` has the numbers of the lanes.
  Value finish(Value sums, Value bias);

  /// Makes the constants.
  void layOut();
  Value createTable(const WindowPlan &plan, int64_t sumPitch,
                    int64_t unitPitch);
  ReachedPart readTable(const WindowPlan &plan, Value table, Value position);

  /// Lanes of a register of 64 bytes.
  int64_t getNumLanes() const { return 512 / sumType.getIntOrFloatBitWidth(); }
  int64_t getNumPixels() const { return sums.rows.input * sums.columns.input; }

  LoweringBuilder &builder;
  const WindowSums &sums;
  Value input;
  Type sumType;
  bool onlyActive;

  WindowPlan rows, columns;
  /// Elements of a unit of columns, and those that are stored for it.
  int64_t unitLength, paddedLength;
  /// Weights of an input channel.
  int64_t channelPitch;
  Value weights, rowTable, columnTable, bias;
};

} // namespace

/// Whether runs cost less than taps one by one, where an access to `numLanes`
/// elements costs one and so does going to the next unit.
static bool paysRuns(const WindowPlan &taps, const WindowPlan &runs,
                     int64_t numChannels, int64_t numLanes) {
  int64_t tapCost = llvm::divideCeil(numChannels, numLanes) + 1;
  int64_t runCost =
      llvm::divideCeil(numChannels * runs.getUnitLength(), numLanes);
  return runCost <= taps.getMeanCount() * tapCost;
}

ScatterWriter::ScatterWriter(LoweringBuilder &builder, const WindowSums &sums,
                             bool onlyActive, Value input, Value destination)
    : builder(builder), sums(sums), input(input),
      sumType(getElementTypeOrSelf(destination)), onlyActive(onlyActive),
      rows(WindowPlan::getTaps(sums.rows)),
      columns(WindowPlan::getTaps(sums.columns)) {
  // Zeros in place of weights add nothing to what does not belong to a pixel,
  // unless the pixel is infinite or not a number, which no spike is.
  bool isPaddable = onlyActive && getElementTypeOrSelf(input).isInteger();
  if (isPaddable)
    if (auto runs = WindowPlan::getRuns(sums.columns);
        runs && paysRuns(columns, *runs, sums.groupOutputs, getNumLanes()))
      columns = *runs;
  unitLength = columns.getUnitLength() * sums.groupOutputs;
  paddedLength = unitLength;
  if (isPaddable)
    paddedLength = unitLength < getNumLanes()
                       ? llvm::PowerOf2Ceil(unitLength)
                       : llvm::alignTo(unitLength, getNumLanes());
  channelPitch = rows.units.size() * columns.units.size() * paddedLength;
  layOut();
}

void ScatterWriter::layOut() {
  int64_t numChannels = sums.isPool() ? 1 : sums.numGroups * sums.groupInputs;
  SmallVector<double> values;
  values.reserve(numChannels * channelPitch);
  for (int64_t channel = 0; channel < numChannels; ++channel)
    for (const auto &row : rows.units)
      for (const auto &unit : columns.units) {
        int64_t firstOutput = channel / sums.groupInputs * sums.groupOutputs;
        for (int64_t column : unit)
          for (int64_t o = 0; o < sums.groupOutputs; ++o)
            values.push_back(column < 0
                                 ? 0
                                 : sums.getWeight(firstOutput + o,
                                                  channel % sums.groupInputs,
                                                  row.front(), column));
        values.append(paddedLength - unitLength, 0);
      }
  weights = createNumbers(builder, sums.weightType, values, "weights");
  int64_t rowPitch = columns.numOutputs * sums.groupOutputs;
  rowTable = createTable(rows, rowPitch, columns.units.size() * paddedLength);
  columnTable = createTable(columns, sums.groupOutputs, paddedLength);
  if (!sums.bias.empty())
    bias = createNumbers(builder, sumType, sums.bias, "bias");
}

Value ScatterWriter::createTable(const WindowPlan &plan, int64_t sumPitch,
                                 int64_t unitPitch) {
  SmallVector<int64_t> values;
  for (const Reach &reach : plan.reaches)
    values.append(
        {reach.output * sumPitch, reach.unit * unitPitch, reach.count});
  return arith::ConstantOp::create(
      builder, snn::makeIntegers({int64_t(plan.reaches.size()), 3}, values,
                                 builder.getContext(), "reaches"));
}

ReachedPart ScatterWriter::readTable(const WindowPlan &plan, Value table,
                                     Value position) {
  auto read = [&](int64_t entry) -> Value {
    Value number = tensor::ExtractOp::create(
        builder, table, ValueRange{position, builder.createIndex(entry)});
    return arith::IndexCastOp::create(builder, builder.getIndexType(), number);
  };
  std::optional<int64_t> count = plan.getUniformCount();
  return {read(0), read(1), count ? builder.createIndex(*count) : read(2)};
}

Value ScatterWriter::write(Value destination) {
  Value zero = builder.createNumber(sumType, 0);
  int64_t size = sums.numGroups * rows.numOutputs * columns.numOutputs *
                     sums.groupOutputs +
                 paddedLength - unitLength;
  return createLoop(
      builder, builder.createIndex(0), builder.getNumRows(input), 1,
      destination, [&](Value step, Value destination) {
        Value accumulators =
            tensor::EmptyOp::create(builder, ArrayRef<int64_t>(size), sumType);
        accumulators =
            linalg::FillOp::create(builder, zero, accumulators).getResult(0);
        return moveSums(step, addPixels(step, accumulators), destination);
      });
}

Value ScatterWriter::addPixels(Value step, Value accumulators) {
  return createLoop(builder, sums.numGroups * sums.groupInputs, 1, accumulators,
                    [&](Value channel, Value accumulators) {
                      return onlyActive
                                 ? addActivePixels(step, channel, accumulators)
                                 : addAllPixels(step, channel, accumulators);
                    });
}

Value ScatterWriter::findActive(Value step, Value channel, Value pixel,
                                int64_t numLanes) {
  Value pixels =
      readVector(builder, input, ValueRange{step, channel, pixel}, numLanes);
  Type type = getElementTypeOrSelf(input);
  Value zeros = broadcast(builder, builder.createNumber(type, 0), numLanes);
  // What is not a number is active.
  Value active;
  if (isa<FloatType>(type))
    active = arith::CmpFOp::create(builder, arith::CmpFPredicate::UNE, pixels,
                                   zeros);
  else
    active =
        arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, pixels, zeros);
  Value bits = active;
  if (numLanes > 1)
    bits = vector::BitCastOp::create(
        builder, VectorType::get(1, builder.getIntegerType(numLanes)), active);
  Value mask = vector::ExtractOp::create(builder, bits, 0);
  return numLanes == 64
             ? mask
             : arith::ExtUIOp::create(builder, builder.getI64Type(), mask);
}

Value ScatterWriter::addActivePixels(Value step, Value channel,
                                     Value accumulators) {
  int64_t numPixels = getNumPixels();
  int64_t numLanes =
      std::min<int64_t>(llvm::bit_floor(uint64_t(numPixels)), 64);
  return createLoop(
      builder, numPixels, numLanes, accumulators,
      [&](Value block, Value accumulators) {
        // The last block begins earlier where it would reach beyond the pixels,
        // and leaves out those of the block before.
        Value first = block;
        if (numPixels % numLanes != 0)
          first = arith::MinUIOp::create(
              builder, block, builder.createIndex(numPixels - numLanes));
        Value mask = findActive(step, channel, first, numLanes);
        if (numPixels % numLanes != 0) {
          Value numSeen = arith::IndexCastOp::create(
              builder, builder.getI64Type(),
              arith::SubIOp::create(builder, block, first));
          mask = arith::ShLIOp::create(
              builder, arith::ShRUIOp::create(builder, mask, numSeen), numSeen);
        }
        return createLoopOverOnes(
            builder, mask, accumulators, [&](Value place, Value accumulators) {
              Value pixel = addIndices(builder, first, place);
              return addPixel(channel, pixel, readFactor(step, channel, pixel),
                              accumulators);
            });
      });
}

Value ScatterWriter::addAllPixels(Value step, Value channel,
                                  Value accumulators) {
  return createLoop(builder, getNumPixels(), 1, accumulators,
                    [&](Value pixel, Value accumulators) {
                      Value factor = readFactor(step, channel, pixel);
                      return addPixel(channel, pixel, factor, accumulators);
                    });
}

Value ScatterWriter::readFactor(Value step, Value channel, Value pixel) {
  if (onlyActive && getElementTypeOrSelf(input).isInteger(8))
    return {};
  Value number = tensor::ExtractOp::create(builder, input,
                                           ValueRange{step, channel, pixel});
  return convert(builder, number, sumType);
}

Value ScatterWriter::addPixel(Value channel, Value pixel, Value factor,
                              Value accumulators) {
  Value width = builder.createIndex(sums.columns.input);
  Value row = builder.createOrFold<arith::DivUIOp>(pixel, width);
  Value column = builder.createOrFold<arith::RemUIOp>(pixel, width);
  ReachedPart reachedRows = readTable(rows, rowTable, row);
  ReachedPart reachedColumns = readTable(columns, columnTable, column);

  Value group = builder.createOrFold<arith::DivUIOp>(
      channel, builder.createIndex(sums.groupInputs));
  int64_t rowPitch = columns.numOutputs * sums.groupOutputs;
  Value sum = addIndices(
      builder, scaleIndex(builder, group, rows.numOutputs * rowPitch),
      addIndices(builder, reachedRows.sum, reachedColumns.sum));
  Value weight = addIndices(builder, reachedRows.weight, reachedColumns.weight);
  if (!sums.isPool())
    weight =
        addIndices(builder, weight, scaleIndex(builder, channel, channelPitch));

  Value zero = builder.createIndex(0);
  return createLoop(
      builder, zero, reachedRows.count, 1, accumulators,
      [&](Value n, Value accumulators) {
        Value sumOfRow = addIndices(
            builder, sum, scaleIndex(builder, n, rows.outputStep * rowPitch));
        Value weightOfRow = addIndices(
            builder, weight,
            scaleIndex(builder, n, columns.units.size() * paddedLength));
        return createLoop(
            builder, zero, reachedColumns.count, 1, accumulators,
            [&](Value n, Value accumulators) {
              int64_t step = columns.outputStep * sums.groupOutputs;
              return addUnit(
                  addIndices(builder, weightOfRow,
                             scaleIndex(builder, n, paddedLength)),
                  factor,
                  addIndices(builder, sumOfRow, scaleIndex(builder, n, step)),
                  accumulators);
            });
      });
}

Value ScatterWriter::addUnit(Value weight, Value factor, Value sum,
                             Value accumulators) {
  auto addVector = [&](Value offset, int64_t length, Value accumulators) {
    Value terms = readVector(builder, weights,
                             addIndices(builder, weight, offset), length);
    terms = convert(builder, terms, sumType);
    if (factor)
      terms = createProduct(builder, terms, broadcast(builder, factor, length));
    Value place = addIndices(builder, sum, offset);
    Value old = readVector(builder, accumulators, place, length);
    return writeVector(builder, createSum(builder, old, terms), accumulators,
                       place);
  };
  int64_t whole = 4 * getNumLanes();
  int64_t offset = paddedLength / whole * whole;
  if (offset > 0)
    accumulators = createLoop(builder, offset, whole, accumulators,
                              [&](Value offset, Value accumulators) {
                                return addVector(offset, whole, accumulators);
                              });
  while (offset < paddedLength) {
    int64_t length = llvm::bit_floor(uint64_t(paddedLength - offset));
    accumulators = addVector(builder.createIndex(offset), length, accumulators);
    offset += length;
  }
  return accumulators;
}

Value ScatterWriter::finish(Value sum, Value bias) {
  if (bias)
    sum = createSum(builder, sum, bias);
  if (!sums.divisor)
    return sum;
  Value divisor =
      broadcast(builder, builder.createNumber(sumType, *sums.divisor),
                cast<VectorType>(sum.getType()).getNumElements());
  return arith::DivFOp::create(builder, sum, divisor);
}

/// The columns of a matrix, of its rows: as many vectors as each has lanes, a
/// power of two. Interleaving row i with row i + n/2 moves one bit of the row's
/// number into the lane's, and one of the lane's into the row's.
static SmallVector<Value> transpose(LoweringBuilder &builder,
                                    SmallVector<Value> vectors) {
  int64_t length = vectors.size();
  for (int64_t done = 1; done < length; done *= 2) {
    SmallVector<Value> next;
    for (int64_t i = 0; i < length / 2; ++i)
      for (int64_t half : {0, 1}) {
        SmallVector<int64_t> lanes;
        for (int64_t lane = 0; lane < length / 2; ++lane) {
          lanes.push_back(half * length / 2 + lane);
          lanes.push_back(length + half * length / 2 + lane);
        }
        next.push_back(vector::ShuffleOp::create(
            builder, vectors[i], vectors[i + length / 2], lanes));
      }
    vectors = std::move(next);
  }
  return vectors;
}

/// `place`, or earlier where `length` elements would reach beyond `size`.
static Value keepInside(LoweringBuilder &builder, Value place, int64_t length,
                        int64_t size) {
  if (size % length == 0)
    return place;
  return arith::MinUIOp::create(builder, place,
                                builder.createIndex(size - length));
}

Value ScatterWriter::moveSums(Value step, Value accumulators,
                              Value destination) {
  return createLoop(builder, sums.numGroups, 1, destination,
                    [&](Value group, Value destination) {
                      return createLoop(
                          builder, rows.numOutputs, 1, destination,
                          [&](Value line, Value destination) {
                            return moveLine(group, line, step, accumulators,
                                            destination);
                          });
                    });
}

Value ScatterWriter::moveLine(Value group, Value line, Value step,
                              Value accumulators, Value destination) {
  int64_t length = sums.columns.getOutputSize(), channels = sums.groupOutputs;
  Value lines =
      addIndices(builder, scaleIndex(builder, group, rows.numOutputs), line);
  Value firstSum = addIndices(
      builder, scaleIndex(builder, lines, columns.numOutputs * channels),
      builder.createIndex(columns.padding * channels));
  Value firstResult = scaleIndex(builder, line, length);
  Value firstChannel = scaleIndex(builder, group, channels);

  int64_t numLanes = llvm::bit_floor(uint64_t(
      std::min({getNumLanes(), length, channels == 1 ? length : channels})));
  return createLoop(
      builder, length, numLanes, destination,
      [&](Value column, Value destination) {
        column = keepInside(builder, column, numLanes, length);
        return createLoop(
            builder, channels, channels == 1 ? 1 : numLanes, destination,
            [&](Value channel, Value destination) {
              channel = keepInside(builder, channel,
                                   channels == 1 ? 1 : numLanes, channels);
              Value resultChannel = addIndices(builder, firstChannel, channel);
              Value place = addIndices(
                  builder, firstSum,
                  addIndices(builder, scaleIndex(builder, column, channels),
                             channel));
              Value result = addIndices(builder, firstResult, column);
              if (channels == 1) {
                Value offset;
                if (bias)
                  offset = broadcast(
                      builder,
                      tensor::ExtractOp::create(builder, bias, resultChannel),
                      numLanes);
                Value sum = readVector(builder, accumulators, place, numLanes);
                return writeVector(builder, finish(sum, offset), destination,
                                   ValueRange{step, resultChannel, result});
              }
              Value offset;
              if (bias)
                offset = readVector(builder, bias, resultChannel, numLanes);
              SmallVector<Value> vectors;
              for (int64_t n = 0; n < numLanes; ++n) {
                Value next = addIndices(builder, place,
                                        builder.createIndex(n * channels));
                vectors.push_back(finish(
                    readVector(builder, accumulators, next, numLanes), offset));
              }
              vectors = transpose(builder, vectors);
              for (auto [n, vector] : llvm::enumerate(vectors))
                destination =
                    writeVector(builder, vector, destination,
                                ValueRange{step,
                                           addIndices(builder, resultChannel,
                                                      builder.createIndex(n)),
                                           result});
              return destination;
            });
      });
}

Value ganglion::scatterWindowSums(LoweringBuilder &builder,
                                  const WindowSums &sums, bool onlyActive,
                                  Value input, Value destination) {
  return ScatterWriter(builder, sums, onlyActive, input, destination)
      .write(destination);
}
