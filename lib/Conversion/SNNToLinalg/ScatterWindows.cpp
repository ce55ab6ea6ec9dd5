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

/// What one pixel reaches along an axis: `count` units from `unit` on, and
/// outputs from `output` on.
struct ReachedPart {
  Value output, unit, count;
};

/// Writes the code of one node. The sums of a group are computed in strips of
/// rows whose accumulators stay in the first cache, where each pixel finds them
/// again; the price is that pixels near the edge of a strip are visited for
/// both.
class ScatterWriter {
public:
  ScatterWriter(LoweringBuilder &builder, const WindowSums &sums,
                bool onlyActive, Value input, Value destination);

  Value write(Value destination);

private:
  /// The sums of the strip.
  Value writeStrip(Value destination);
  Value addActivePixels(Value channel, Value accumulators);
  Value addAllPixels(Value channel, Value accumulators);
  Value addPixel(Value channel, Value pixel, Value accumulators);
  /// Adds the weights of a unit, each times `factor` if there is one.
  Value addUnit(Value weight, Value factor, Value sum, Value accumulators);

  /// The pixels that may reach the strip.
  std::pair<Value, Value> getPixelRange();
  /// The active pixels among `numLanes` from `pixel` on, as ones of an i64.
  Value findActive(Value channel, Value pixel, int64_t numLanes);
  /// The pixel as a factor, null if it can only be one.
  Value readFactor(Value channel, Value pixel);
  /// The part of what is reached that lies in the strip.
  ReachedPart clip(ReachedPart reached);

  /// Moves the sums of the strip to the result.
  Value moveSums(Value accumulators, Value destination);
  Value moveBlock(Value sum, Value channel, Value result, int64_t numLanes,
                  Value accumulators, Value destination);
  /// Adds the bias and divides.
  Value finish(Value sums, Value bias);

  /// Makes the constants.
  void layOut();
  Value createTable(const WindowPlan &plan);
  ReachedPart readTable(const WindowPlan &plan, Value table, Value position);

  /// Lanes of a register of 64 bytes.
  int64_t getNumLanes() const { return 512 / sumType.getIntOrFloatBitWidth(); }
  int64_t getNumPixels() const { return sums.rows.input * sums.columns.input; }
  /// Accumulators of a row of outputs.
  int64_t getRowPitch() const { return columns.numOutputs * sums.groupOutputs; }
  int64_t chooseStripRows() const;
  bool hasStrips() const { return stripRows < rows.numOutputs; }

  LoweringBuilder &builder;
  const WindowSums &sums;
  Value input;
  Type sumType;
  bool onlyActive;

  WindowPlan rows, columns;
  /// Elements of a unit of columns, and those that are stored for it.
  int64_t unitLength, paddedLength;
  int64_t stripRows;
  Value weights, rowTable, columnTable, bias;

  /// The counters of the loops around a strip: time step, group, and the rows
  /// of outputs from `firstRow` to before `lastRow`.
  Value step, group, firstRow, lastRow;
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
  stripRows = chooseStripRows();
  layOut();
}

int64_t ScatterWriter::chooseStripRows() const {
  constexpr int64_t cacheBytes = 32 * 1024;
  int64_t rowBytes = getRowPitch() * sumType.getIntOrFloatBitWidth() / 8;
  if (rows.numOutputs * rowBytes <= cacheBytes || rows.outputStep != 1)
    return rows.numOutputs;
  // Three quarters, for there are weights too; and no fewer rows than a pixel
  // reaches, or most pixels would be visited more than twice.
  int64_t reached = llvm::divideCeil(sums.rows.kernel, sums.rows.stride);
  return std::min(std::max(cacheBytes * 3 / 4 / rowBytes, reached),
                  rows.numOutputs);
}

void ScatterWriter::layOut() {
  int64_t numChannels = sums.isPool() ? 1 : sums.numGroups * sums.groupInputs;
  SmallVector<double> values;
  values.reserve(numChannels * rows.units.size() * columns.units.size() *
                 paddedLength);
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
  rowTable = createTable(rows);
  columnTable = createTable(columns);
  if (!sums.bias.empty())
    bias = createNumbers(builder, sumType, sums.bias, "bias");
}

Value ScatterWriter::createTable(const WindowPlan &plan) {
  SmallVector<int64_t> values;
  for (const Reach &reach : plan.reaches)
    values.append({reach.output, reach.unit, reach.count});
  return builder.createConstant(
      RankedTensorType::get({int64_t(plan.reaches.size()), 3},
                            builder.getI64Type()),
      values, "reaches");
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
  return createLoop(builder, builder.createIndex(0), builder.getNumRows(input),
                    1, destination, [&](Value counter, Value destination) {
                      step = counter;
                      return createLoop(
                          builder, sums.numGroups, 1, destination,
                          [&](Value counter, Value destination) {
                            group = counter;
                            return createLoop(
                                builder, rows.numOutputs, stripRows,
                                destination,
                                [&](Value counter, Value destination) {
                                  firstRow = counter;
                                  return writeStrip(destination);
                                });
                          });
                    });
}

Value ScatterWriter::writeStrip(Value destination) {
  lastRow = builder.createIndex(rows.numOutputs);
  if (hasStrips())
    lastRow = arith::MinUIOp::create(
        builder, lastRow,
        addIndices(builder, firstRow, builder.createIndex(stripRows)));
  int64_t size = stripRows * getRowPitch() + paddedLength - unitLength;
  Value accumulators =
      tensor::EmptyOp::create(builder, ArrayRef<int64_t>(size), sumType);
  accumulators = linalg::FillOp::create(
                     builder, builder.createNumber(sumType, 0), accumulators)
                     .getResult(0);
  Value firstChannel = scaleIndex(builder, group, sums.groupInputs);
  accumulators =
      createLoop(builder, sums.groupInputs, 1, accumulators,
                 [&](Value counter, Value accumulators) {
                   Value channel = addIndices(builder, firstChannel, counter);
                   return onlyActive ? addActivePixels(channel, accumulators)
                                     : addAllPixels(channel, accumulators);
                 });
  return moveSums(accumulators, destination);
}

std::pair<Value, Value> ScatterWriter::getPixelRange() {
  Value none = builder.createIndex(0);
  if (!hasStrips())
    return {none, builder.createIndex(getNumPixels())};
  auto getInputRow = [&](Value output, int64_t offset) {
    return addIndices(builder, scaleIndex(builder, output, sums.rows.stride),
                      builder.createIndex(offset - sums.rows.padLow));
  };
  Value first = arith::MaxSIOp::create(builder, none, getInputRow(firstRow, 0));
  // One behind the last tap of the last row.
  int64_t extent = sums.rows.dilation * (sums.rows.kernel - 1) + 1;
  Value last =
      arith::MinSIOp::create(builder, builder.createIndex(sums.rows.input),
                             getInputRow(lastRow, extent - sums.rows.stride));
  return {scaleIndex(builder, first, sums.columns.input),
          scaleIndex(builder, last, sums.columns.input)};
}

Value ScatterWriter::findActive(Value channel, Value pixel, int64_t numLanes) {
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

Value ScatterWriter::addActivePixels(Value channel, Value accumulators) {
  int64_t numPixels = getNumPixels();
  int64_t numLanes =
      std::min<int64_t>(llvm::bit_floor(uint64_t(numPixels)), 64);
  auto [firstPixel, lastPixel] = getPixelRange();
  return createLoop(
      builder, firstPixel, lastPixel, numLanes, accumulators,
      [&](Value block, Value accumulators) {
        // A block that would reach beyond the pixels begins earlier and leaves
        // out those of the block before.
        bool fits = !hasStrips() && numPixels % numLanes == 0;
        Value first = block;
        if (!fits)
          first = arith::MinUIOp::create(
              builder, block, builder.createIndex(numPixels - numLanes));
        Value mask = findActive(channel, first, numLanes);
        if (!fits) {
          Value numSeen = arith::IndexCastOp::create(
              builder, builder.getI64Type(),
              arith::SubIOp::create(builder, block, first));
          mask = arith::ShLIOp::create(
              builder, arith::ShRUIOp::create(builder, mask, numSeen), numSeen);
        }
        return createLoopOverOnes(
            builder, mask, accumulators, [&](Value place, Value accumulators) {
              Value pixel = addIndices(builder, first, place);
              return addPixel(channel, pixel, accumulators);
            });
      });
}

Value ScatterWriter::addAllPixels(Value channel, Value accumulators) {
  auto [firstPixel, lastPixel] = getPixelRange();
  return createLoop(builder, firstPixel, lastPixel, 1, accumulators,
                    [&](Value pixel, Value accumulators) {
                      return addPixel(channel, pixel, accumulators);
                    });
}

Value ScatterWriter::readFactor(Value channel, Value pixel) {
  if (onlyActive && getElementTypeOrSelf(input).isInteger(8))
    return {};
  Value number = tensor::ExtractOp::create(builder, input,
                                           ValueRange{step, channel, pixel});
  return convert(builder, number, sumType);
}

ReachedPart ScatterWriter::clip(ReachedPart reached) {
  auto subtract = [&](Value a, Value b) -> Value {
    return arith::SubIOp::create(builder, a, b);
  };
  Value before = subtract(firstRow, reached.output);
  Value skipped =
      arith::MaxSIOp::create(builder, before, builder.createIndex(0));
  Value first = addIndices(builder, reached.output, skipped);
  Value last = arith::MinSIOp::create(
      builder, addIndices(builder, reached.output, reached.count), lastRow);
  return {subtract(first, firstRow), addIndices(builder, reached.unit, skipped),
          subtract(last, first)};
}

Value ScatterWriter::addPixel(Value channel, Value pixel, Value accumulators) {
  Value factor = readFactor(channel, pixel);
  Value width = builder.createIndex(sums.columns.input);
  Value row = builder.createOrFold<arith::DivUIOp>(pixel, width);
  Value column = builder.createOrFold<arith::RemUIOp>(pixel, width);
  ReachedPart reachedRows = readTable(rows, rowTable, row);
  if (hasStrips())
    reachedRows = clip(reachedRows);
  ReachedPart reachedColumns = readTable(columns, columnTable, column);
  // Rows of the kernel lie one behind the other, channel after channel.
  if (!sums.isPool())
    reachedRows.unit =
        addIndices(builder, reachedRows.unit,
                   scaleIndex(builder, channel, rows.units.size()));

  Value zero = builder.createIndex(0);
  return createLoop(
      builder, zero, reachedRows.count, 1, accumulators,
      [&](Value n, Value accumulators) {
        Value output = addIndices(builder, reachedRows.output,
                                  scaleIndex(builder, n, rows.outputStep));
        Value sumOfRow = scaleIndex(builder, output, columns.numOutputs);
        Value unit = addIndices(builder, reachedRows.unit, n);
        Value unitOfRow = scaleIndex(builder, unit, columns.units.size());
        return createLoop(
            builder, zero, reachedColumns.count, 1, accumulators,
            [&](Value n, Value accumulators) {
              Value output =
                  addIndices(builder, reachedColumns.output,
                             scaleIndex(builder, n, columns.outputStep));
              Value sum = addIndices(builder, sumOfRow, output);
              Value unit =
                  addIndices(builder, unitOfRow,
                             addIndices(builder, reachedColumns.unit, n));
              return addUnit(scaleIndex(builder, unit, paddedLength), factor,
                             scaleIndex(builder, sum, sums.groupOutputs),
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

Value ScatterWriter::moveSums(Value accumulators, Value destination) {
  int64_t length = sums.columns.getOutputSize(), channels = sums.groupOutputs;
  // Square blocks; where there is one channel, pieces of a row.
  int64_t numLanes = llvm::bit_floor(uint64_t(
      std::min({getNumLanes(), length, channels == 1 ? length : channels})));
  int64_t numChannels = channels == 1 ? 1 : numLanes;
  Value firstChannel = scaleIndex(builder, group, channels);
  return createLoop(
      builder, firstRow, lastRow, 1, destination,
      [&](Value row, Value destination) {
        Value line = builder.createOrFold<arith::SubIOp>(row, firstRow);
        Value firstPlace =
            addIndices(builder, scaleIndex(builder, line, columns.numOutputs),
                       builder.createIndex(columns.padding));
        return createLoop(
            builder, length, numLanes, destination,
            [&](Value column, Value destination) {
              column = keepInside(builder, column, numLanes, length);
              Value place = addIndices(builder, firstPlace, column);
              Value firstSum = scaleIndex(builder, place, channels);
              Value result =
                  addIndices(builder, scaleIndex(builder, row, length), column);
              return createLoop(
                  builder, channels, numChannels, destination,
                  [&](Value channel, Value destination) {
                    channel =
                        keepInside(builder, channel, numChannels, channels);
                    return moveBlock(addIndices(builder, firstSum, channel),
                                     addIndices(builder, firstChannel, channel),
                                     result, numLanes, accumulators,
                                     destination);
                  });
            });
      });
}

Value ScatterWriter::moveBlock(Value sum, Value channel, Value result,
                               int64_t numLanes, Value accumulators,
                               Value destination) {
  int64_t channels = sums.groupOutputs;
  if (channels == 1) {
    Value offset;
    if (bias)
      offset = broadcast(
          builder, tensor::ExtractOp::create(builder, bias, channel), numLanes);
    Value vector = readVector(builder, accumulators, sum, numLanes);
    return writeVector(builder, finish(vector, offset), destination,
                       ValueRange{step, channel, result});
  }
  Value offset;
  if (bias)
    offset = readVector(builder, bias, channel, numLanes);
  SmallVector<Value> vectors;
  for (int64_t n = 0; n < numLanes; ++n) {
    Value place = addIndices(builder, sum, builder.createIndex(n * channels));
    vectors.push_back(
        finish(readVector(builder, accumulators, place, numLanes), offset));
  }
  for (auto [n, vector] : llvm::enumerate(transpose(builder, vectors))) {
    Value place = addIndices(builder, channel, builder.createIndex(n));
    destination = writeVector(builder, vector, destination,
                              ValueRange{step, place, result});
  }
  return destination;
}

Value ganglion::scatterWindowSums(LoweringBuilder &builder,
                                  const WindowSums &sums, bool onlyActive,
                                  Value input, Value destination) {
  return ScatterWriter(builder, sums, onlyActive, input, destination)
      .write(destination);
}
