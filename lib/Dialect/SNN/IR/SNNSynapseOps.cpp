//===- SNNSynapseOps.cpp - Synapses and pools ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/SNN/IR/Window.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/SmallVectorExtras.h"

using namespace mlir;
using namespace ganglion::snn;

namespace {

/// Shape of a value as text, for messages: (12) or (16, 8, 8).
std::string formatShape(ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << '(';
  llvm::interleaveComma(shape, os);
  os << ')';
  return text;
}

/// The type of currents: i32 where they are computed on integers.
RankedTensorType getCurrentType(MLIRContext *context, ArrayRef<int64_t> shape,
                                bool isInteger) {
  Type elementType = isInteger ? Type(IntegerType::get(context, 32))
                               : Type(Float32Type::get(context));
  return RankedTensorType::get(shape, elementType);
}

/// What is added to a product has its type: i32 to products of integers.
LogicalResult checkBiasType(std::optional<Location> location,
                            ElementsAttr weight,
                            std::optional<ElementsAttr> bias) {
  if (!bias || isIntegerConstant(weight) == isIntegerConstant(*bias))
    return success();
  return emitOptionalError(location, "a weight of ", weight.getElementType(),
                           " needs a bias of ",
                           isIntegerConstant(weight) ? "i32" : "f32 or f64",
                           ", but the bias is of ", bias->getElementType());
}

ArrayRef<int64_t> getShape(ElementsAttr elements) {
  return elements.getShapedType().getShape();
}

ArrayRef<int64_t> getShape(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

/// `values` repeated along the trailing axes: one per channel of the result.
SmallVector<double> spreadOverChannels(ElementsAttr perChannel,
                                       RankedTensorType resultType) {
  SmallVector<double> offsets;
  int64_t area = resultType.getNumElements() / resultType.getDimSize(0);
  for (double value : readFloats(perChannel))
    offsets.append(area, value);
  return offsets;
}

/// What `numRows` rows of equally many weights sum up; one entry where all are
/// the same. A splat is looked at once, however large its type is.
SmallVector<SynapticSums> sumRows(ElementsAttr weight, int64_t numRows,
                                  std::optional<ElementsAttr> bias) {
  ConstantView<double> weights(weight);
  int64_t size = weights.size() / numRows;
  SmallVector<SynapticSums> sums;
  if (isa<SplatElementsAttr>(weight)) {
    sums.emplace_back().addWeight(weights[0] * static_cast<double>(size));
  } else {
    for (int64_t row = 0; row < numRows; ++row) {
      SynapticSums sum;
      for (int64_t k = row * size; k < (row + 1) * size; ++k)
        sum.addWeight(weights[k]);
      sums.push_back(sum);
    }
  }
  if (!bias)
    return sums;
  if (!isa<SplatElementsAttr>(*bias))
    sums.resize(numRows, SynapticSums(sums.front()));
  ConstantView<double> offsets(*bias);
  for (size_t row = 0; row < sums.size(); ++row)
    sums[row].offset = offsets[row];
  return sums;
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

/// The windows of a convolution or pool, one for each of the `rank` axes after
/// the channels. Reports what does not fit.
FailureOr<SmallVector<Window>>
getWindows(std::optional<Location> location, StringRef what, size_t rank,
           ArrayRef<int64_t> inputShape, ArrayRef<int64_t> kernel,
           ArrayRef<int64_t> stride, ArrayRef<int64_t> padding,
           PaddingMode mode, ArrayRef<int64_t> dilation) {
  if (inputShape.size() != rank + 1)
    return emitOptionalError(location, what, " takes a value with ", rank + 1,
                             " axes (channels first), but the operand has the "
                             "shape ",
                             formatShape(inputShape));
  // Positions are products and sums of these numbers and must not overflow.
  constexpr int64_t maximum = std::numeric_limits<int32_t>::max();
  auto checkList = [&](StringRef name, ArrayRef<int64_t> list, size_t size,
                       int64_t minimum) -> LogicalResult {
    if (list.size() != size)
      return emitOptionalError(location, what, " needs ", size, " numbers in '",
                               name, "', but has ", list.size());
    for (int64_t value : list)
      if (value < minimum || value > maximum)
        return emitOptionalError(location, what, " needs numbers from ",
                                 minimum, " to ", maximum, " in '", name,
                                 "', but found ", value);
    return success();
  };
  size_t numPaddings = mode == PaddingMode::Explicit ? rank : 0;
  if (failed(checkList("kernel", kernel, rank, 1)) ||
      failed(checkList("stride", stride, rank, 1)) ||
      failed(checkList("dilation", dilation, rank, 1)) ||
      failed(checkList("padding", padding, numPaddings, 0)))
    return failure();

  SmallVector<Window> windows;
  for (size_t axis = 0; axis < rank; ++axis) {
    Window window = Window::get(
        inputShape[axis + 1], kernel[axis], stride[axis], dilation[axis],
        mode == PaddingMode::Explicit ? padding[axis] : 0, mode);
    if (window.getOutputSize() <= 0)
      return emitOptionalError(location, what, " has a window of ",
                               window.dilation * (window.kernel - 1) + 1,
                               " positions, which does not fit into the ",
                               window.input + window.padLow + window.padHigh,
                               " positions (padding included) of axis ",
                               axis + 1);
    windows.push_back(window);
  }
  return windows;
}

/// Calls `visit(output, input, tap)` for the flat positions of each window over
/// the trailing axes, in row-major order of the outputs, then of the taps.
void forEachTap(ArrayRef<Window> windows,
                function_ref<void(int64_t, int64_t, int64_t)> visit) {
  // One axis is a plane with a single row.
  Window rows = windows.size() == 2 ? windows[0] : Window{1, 1, 1, 1, 0, 0};
  Window columns = windows.back();
  int64_t outputRows = rows.getOutputSize();
  int64_t outputColumns = columns.getOutputSize();
  for (int64_t row = 0; row < outputRows; ++row)
    for (int64_t column = 0; column < outputColumns; ++column)
      for (int64_t i = 0; i < rows.kernel; ++i)
        for (int64_t j = 0; j < columns.kernel; ++j) {
          int64_t y = rows.getInputPosition(row, i);
          int64_t x = columns.getInputPosition(column, j);
          if (y >= 0 && y < rows.input && x >= 0 && x < columns.input)
            visit(row * outputColumns + column, y * columns.input + x,
                  i * columns.kernel + j);
        }
}

int64_t getInputArea(ArrayRef<Window> windows) {
  int64_t area = 1;
  for (const Window &window : windows)
    area *= window.input;
  return area;
}

int64_t getOutputArea(ArrayRef<Window> windows) {
  int64_t area = 1;
  for (const Window &window : windows)
    area *= window.getOutputSize();
  return area;
}

int64_t getKernelArea(ArrayRef<Window> windows) {
  int64_t area = 1;
  for (const Window &window : windows)
    area *= window.kernel;
  return area;
}

SmallVector<int64_t> getOutputShape(int64_t channels,
                                    ArrayRef<Window> windows) {
  SmallVector<int64_t> shape = {channels};
  for (const Window &window : windows)
    shape.push_back(window.getOutputSize());
  return shape;
}

/// Channels in groups, then the windows.
SmallVector<AxisReading> makeReadings(int64_t channels, int64_t outputChannels,
                                      int64_t groups,
                                      ArrayRef<Window> windows) {
  AxisReading reading{channels};
  reading.kernel = reading.stride = channels / groups;
  reading.group = outputChannels / groups;
  SmallVector<AxisReading> readings = {reading};
  for (const Window &window : windows)
    readings.push_back({window.input, window.kernel, window.stride,
                        window.dilation, window.padLow, /*group=*/1});
  return readings;
}

//===----------------------------------------------------------------------===//
// Convolutions: shared by one and two dimensions
//===----------------------------------------------------------------------===//

template <typename OpOrAdaptor>
FailureOr<SmallVector<Window>>
getConvWindows(OpOrAdaptor op, std::optional<Location> location, size_t rank) {
  ArrayRef<int64_t> weight = getShape(op.getWeight());
  if (weight.size() != rank + 2)
    return emitOptionalError(
        location, "a convolution over ", rank, " axes has a weight with ",
        rank + 2,
        " axes (output channels, input channels / groups, kernel), "
        "but the weight has the shape ",
        formatShape(weight));
  return getWindows(location, "the convolution", rank, getShape(op.getInput()),
                    weight.drop_front(2), op.getStride(), op.getPadding(),
                    op.getPaddingMode(), op.getDilation());
}

template <typename OpOrAdaptor>
LogicalResult inferConvType(OpOrAdaptor op, MLIRContext *context,
                            std::optional<Location> location, size_t rank,
                            SmallVectorImpl<Type> &types) {
  auto windows = getConvWindows(op, location, rank);
  if (failed(windows))
    return failure();
  ArrayRef<int64_t> weight = getShape(op.getWeight());
  int64_t channels = getShape(op.getInput())[0];
  int64_t groups = op.getGroups();
  if (groups < 1 || weight[0] % groups != 0)
    return emitOptionalError(location, "the ", weight[0],
                             " output channels of the convolution cannot be "
                             "divided into ",
                             groups, " groups");
  if (channels != weight[1] * groups)
    return emitOptionalError(location, "the convolution takes ",
                             weight[1] * groups, " input channels (", weight[1],
                             " per group, ", groups,
                             " groups), but the operand has ", channels);
  if (op.getBias() && getShape(*op.getBias()) != ArrayRef<int64_t>(weight[0]))
    return emitOptionalError(location,
                             "the bias of the convolution has the "
                             "shape ",
                             formatShape(getShape(*op.getBias())),
                             ", but one number for each of ", weight[0],
                             " output channels is needed");
  types.push_back(getCurrentType(context, getOutputShape(weight[0], *windows),
                                 isIntegerConstant(op.getWeight())));
  return checkBiasType(location, op.getWeight(), op.getBias());
}

template <typename ConvOp>
void forEachConvSynapse(ConvOp op, size_t rank,
                        function_ref<void(int64_t, int64_t, double)> visit) {
  SmallVector<Window> windows = *getConvWindows(op, std::nullopt, rank);
  SmallVector<double> weight = readFloats(op.getWeight());
  ArrayRef<int64_t> shape = getShape(op.getWeight());
  int64_t inputArea = getInputArea(windows);
  int64_t outputArea = getOutputArea(windows);
  int64_t kernelArea = getKernelArea(windows);
  int64_t outputsPerGroup = shape[0] / static_cast<int64_t>(op.getGroups());

  // Taps are grouped by output position first, so that the synapses of one
  // output neuron are visited together.
  SmallVector<SmallVector<std::pair<int64_t, int64_t>>> taps(outputArea);
  forEachTap(windows, [&](int64_t output, int64_t input, int64_t tap) {
    taps[output].push_back({input, tap});
  });
  for (int64_t out = 0; out < shape[0]; ++out) {
    int64_t firstChannel = out / outputsPerGroup * shape[1];
    for (int64_t position = 0; position < outputArea; ++position)
      for (int64_t channel = 0; channel < shape[1]; ++channel)
        for (auto [input, tap] : taps[position])
          visit(out * outputArea + position,
                (firstChannel + channel) * inputArea + input,
                weight[(out * shape[1] + channel) * kernelArea + tap]);
  }
}

template <typename ConvOp>
SmallVector<AxisReading> getConvReadings(ConvOp op, size_t rank) {
  return makeReadings(getShape(op.getInput())[0], getShape(op.getWeight())[0],
                      static_cast<int64_t>(op.getGroups()),
                      *getConvWindows(op, std::nullopt, rank));
}

template <typename ConvOp>
int64_t getConvFanIn(ConvOp op) {
  ShapedType type = op.getWeight().getShapedType();
  return type.getNumElements() / type.getDimSize(0);
}

//===----------------------------------------------------------------------===//
// Pools: shared by sum and average
//===----------------------------------------------------------------------===//

template <typename OpOrAdaptor>
FailureOr<SmallVector<Window>>
getPoolWindows(OpOrAdaptor op, std::optional<Location> location) {
  return getWindows(location, "the pool", /*rank=*/2, getShape(op.getInput()),
                    op.getKernel(), op.getStride(), op.getPadding(),
                    PaddingMode::Explicit, {1, 1});
}

template <typename OpOrAdaptor>
LogicalResult inferPoolType(OpOrAdaptor op, MLIRContext *context,
                            std::optional<Location> location, bool isInteger,
                            SmallVectorImpl<Type> &types) {
  auto windows = getPoolWindows(op, location);
  if (failed(windows))
    return failure();
  types.push_back(getCurrentType(
      context, getOutputShape(getShape(op.getInput())[0], *windows),
      isInteger));
  return success();
}

template <typename PoolOp>
void forEachPoolSynapse(PoolOp op, double weight,
                        function_ref<void(int64_t, int64_t, double)> visit) {
  SmallVector<Window> windows = *getPoolWindows(op, std::nullopt);
  int64_t channels = getShape(op.getInput())[0];
  for (int64_t channel = 0; channel < channels; ++channel)
    forEachTap(windows, [&](int64_t output, int64_t input, int64_t) {
      visit(channel * getOutputArea(windows) + output,
            channel * getInputArea(windows) + input, weight);
    });
}

template <typename PoolOp>
SmallVector<AxisReading> getPoolReadings(PoolOp op) {
  int64_t channels = getShape(op.getInput())[0];
  return makeReadings(channels, channels, /*groups=*/channels,
                      *getPoolWindows(op, std::nullopt));
}

/// Each element of the result listens to the same element of the operand.
void forEachIdentitySynapse(
    int64_t count, function_ref<void(int64_t, int64_t, double)> visit) {
  for (int64_t index = 0; index < count; ++index)
    visit(index, index, 1.0);
}

} // namespace

//===----------------------------------------------------------------------===//
// DenseOp
//===----------------------------------------------------------------------===//

LogicalResult DenseOp::inferReturnTypes(MLIRContext *context,
                                        std::optional<Location> location,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  ArrayRef<int64_t> weight = getShape(adaptor.getWeight());
  ArrayRef<int64_t> input = getShape(adaptor.getInput());
  if (weight.size() < 2)
    return emitOptionalError(
        location,
        "dense synapses need a weight with at least two axes (outputs, "
        "inputs), but the weight has the shape ",
        formatShape(weight));
  ArrayRef<int64_t> batch = weight.drop_back(2);
  SmallVector<int64_t> expected(batch);
  expected.push_back(weight.back());
  if (input != ArrayRef<int64_t>(expected))
    return emitOptionalError(location, "dense synapses with a weight of shape ",
                             formatShape(weight), " take an operand of shape ",
                             formatShape(expected), ", but found ",
                             formatShape(input));
  SmallVector<int64_t> output(batch);
  output.push_back(weight[weight.size() - 2]);
  if (adaptor.getBias() &&
      getShape(*adaptor.getBias()) != ArrayRef<int64_t>(output))
    return emitOptionalError(location, "the bias has the shape ",
                             formatShape(getShape(*adaptor.getBias())),
                             ", but dense synapses with this weight need ",
                             formatShape(output));
  types.push_back(
      getCurrentType(context, output, isIntegerConstant(adaptor.getWeight())));
  return checkBiasType(location, adaptor.getWeight(), adaptor.getBias());
}

void DenseOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  SmallVector<double> weight = readFloats(getWeight());
  ArrayRef<int64_t> shape = getShape(getWeight());
  int64_t inputs = shape.back(), outputs = shape[shape.size() - 2];
  int64_t numOutputs = cast<RankedTensorType>(getType()).getNumElements();
  for (int64_t output = 0; output < numOutputs; ++output)
    for (int64_t input = 0; input < inputs; ++input)
      visit(output, output / outputs * inputs + input,
            weight[output * inputs + input]);
}

std::optional<SmallVector<AxisReading>> DenseOp::getReadings() {
  SmallVector<AxisReading> readings;
  for (int64_t size : getShape(getInput()))
    readings.push_back({size});
  AxisReading &last = readings.back();
  last.kernel = last.stride = last.operandSize;
  last.group = getType().getShape().back();
  return readings;
}

std::optional<double>
DenseOp::findWeight(function_ref<bool(double)> predicate) {
  return findFloat(getWeight(), predicate);
}

SmallVector<SynapticSums> DenseOp::getSums() {
  return sumRows(getWeight(), getType().getNumElements(), getBias());
}

int64_t DenseOp::getMaxFanIn() { return getShape(getWeight()).back(); }

SmallVector<double> DenseOp::getOffsets() {
  return getBias() ? readFloats(*getBias()) : SmallVector<double>();
}

//===----------------------------------------------------------------------===//
// SparseOp
//===----------------------------------------------------------------------===//

/// Whether the constants have the sizes that belong together.
static LogicalResult verifySparseShapes(SparseOp op) {
  int64_t numOutputs = op.getType().getNumElements();
  ArrayRef<int64_t> rows = getShape(op.getRows());
  ArrayRef<int64_t> columns = getShape(op.getColumns());
  ArrayRef<int64_t> weight = getShape(op.getWeight());
  if (rows != ArrayRef<int64_t>(numOutputs + 1))
    return op.emitOpError("needs row offsets of shape ")
           << formatShape(numOutputs + 1)
           << ", one for each element of the result and the end of the last, "
              "but found "
           << formatShape(rows);
  if (columns.size() != 1)
    return op.emitOpError("needs a list of columns, but found the shape ")
           << formatShape(columns);
  if (weight != columns)
    return op.emitOpError("needs one weight for each of ")
           << columns.front() << " columns, but the weight has the shape "
           << formatShape(weight);
  if (op.getBias() && getShape(*op.getBias()) != op.getType().getShape())
    return op.emitOpError("has a bias of shape ")
           << formatShape(getShape(*op.getBias()))
           << ", but needs that of the result, "
           << formatShape(op.getType().getShape());
  return success();
}

static LogicalResult verifySparseTypes(SparseOp op) {
  bool isInteger = isIntegerConstant(op.getWeight());
  if (op.getType().getElementType().isInteger() != isInteger)
    return op.emitOpError("with a weight of ")
           << op.getWeight().getElementType() << " gives "
           << (isInteger ? "i32" : "f32") << ", but the result is of "
           << op.getType().getElementType();
  return checkBiasType(op.getLoc(), op.getWeight(), op.getBias());
}

/// Stops at the first mistake, so that a splat of any size takes little time.
LogicalResult SparseOp::verify() {
  if (failed(verifySparseShapes(*this)) || failed(verifySparseTypes(*this)))
    return failure();
  ConstantView<int64_t> rows(getRows()), columns(getColumns());
  int64_t numOutputs = getType().getNumElements();
  int64_t numInputs = getInput().getType().getNumElements();
  int64_t numSynapses = columns.size();
  if (rows[0] != 0 || rows[numOutputs] != numSynapses)
    return emitOpError("needs row offsets from 0 to ")
           << numSynapses << ", the number of columns, but found " << rows[0]
           << " to " << rows[numOutputs];
  for (int64_t output = 0; output < numOutputs; ++output) {
    int64_t begin = rows[output], end = rows[output + 1];
    if (end < begin || end > numSynapses)
      return emitOpError("needs ascending row offsets up to ")
             << numSynapses << ", but row " << output << " goes from " << begin
             << " to " << end;
    for (int64_t k = begin; k < end; ++k) {
      if (columns[k] < 0 || columns[k] >= numInputs)
        return emitOpError("has the column ")
               << columns[k] << " in row " << output
               << ", but the operand has the elements 0 to " << numInputs - 1;
      if (k > begin && columns[k] <= columns[k - 1])
        return emitOpError("needs ascending columns, each once, but has ")
               << columns[k] << " after " << columns[k - 1] << " in row "
               << output;
    }
  }
  return success();
}

void SparseOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  ConstantView<int64_t> rows(getRows()), columns(getColumns());
  ConstantView<double> weight(getWeight());
  int64_t numOutputs = getType().getNumElements();
  for (int64_t output = 0; output < numOutputs; ++output)
    for (int64_t k = rows[output]; k < rows[output + 1]; ++k)
      visit(output, columns[k], weight[k]);
}

std::optional<double>
SparseOp::findWeight(function_ref<bool(double)> predicate) {
  return findFloat(getWeight(), predicate);
}

SmallVector<SynapticSums> SparseOp::getSums() { return sumSynapses(*this); }

int64_t SparseOp::getMaxFanIn() {
  return std::min(getMaxNumSynapses(), getInput().getType().getNumElements());
}

int64_t SparseOp::getMaxNumSynapses() {
  return getColumns().getShapedType().getNumElements();
}

SmallVector<double> SparseOp::getOffsets() {
  return getBias() ? readFloats(*getBias()) : SmallVector<double>();
}

//===----------------------------------------------------------------------===//
// Conv1dOp, Conv2dOp
//===----------------------------------------------------------------------===//

LogicalResult Conv1dOp::inferReturnTypes(MLIRContext *context,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferConvType(adaptor, context, location, /*rank=*/1, types);
}

LogicalResult Conv2dOp::inferReturnTypes(MLIRContext *context,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferConvType(adaptor, context, location, /*rank=*/2, types);
}

void Conv1dOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  forEachConvSynapse(*this, /*rank=*/1, visit);
}

void Conv2dOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  forEachConvSynapse(*this, /*rank=*/2, visit);
}

std::optional<SmallVector<AxisReading>> Conv1dOp::getReadings() {
  return getConvReadings(*this, /*rank=*/1);
}

std::optional<double>
Conv1dOp::findWeight(function_ref<bool(double)> predicate) {
  return findFloat(getWeight(), predicate);
}

SmallVector<SynapticSums> Conv1dOp::getSums() {
  return sumRows(getWeight(), getType().getDimSize(0), getBias());
}

int64_t Conv1dOp::getMaxFanIn() { return getConvFanIn(*this); }

SmallVector<double> Conv1dOp::getOffsets() {
  return getBias() ? spreadOverChannels(*getBias(), getType())
                   : SmallVector<double>();
}

std::optional<SmallVector<AxisReading>> Conv2dOp::getReadings() {
  return getConvReadings(*this, /*rank=*/2);
}

std::optional<double>
Conv2dOp::findWeight(function_ref<bool(double)> predicate) {
  return findFloat(getWeight(), predicate);
}

SmallVector<SynapticSums> Conv2dOp::getSums() {
  return sumRows(getWeight(), getType().getDimSize(0), getBias());
}

int64_t Conv2dOp::getMaxFanIn() { return getConvFanIn(*this); }

SmallVector<double> Conv2dOp::getOffsets() {
  return getBias() ? spreadOverChannels(*getBias(), getType())
                   : SmallVector<double>();
}

//===----------------------------------------------------------------------===//
// SumPool2dOp, AvgPool2dOp
//===----------------------------------------------------------------------===//

LogicalResult SumPool2dOp::inferReturnTypes(MLIRContext *context,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferPoolType(adaptor, context, location, adaptor.getInteger(), types);
}

LogicalResult AvgPool2dOp::inferReturnTypes(MLIRContext *context,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferPoolType(adaptor, context, location, /*isInteger=*/false, types);
}

static double getPoolWeight(SumPool2dOp) { return 1.0; }

static double getPoolWeight(AvgPool2dOp op) {
  return 1.0 / static_cast<double>(op.getKernel()[0] * op.getKernel()[1]);
}

/// All windows have the same weights.
template <typename PoolOp>
static SmallVector<SynapticSums> sumPool(PoolOp op) {
  SynapticSums sums;
  sums.addWeight(getPoolWeight(op) * static_cast<double>(op.getMaxFanIn()));
  return {sums};
}

template <typename PoolOp>
static std::optional<double>
findPoolWeight(PoolOp op, function_ref<bool(double)> predicate) {
  double weight = getPoolWeight(op);
  return predicate(weight) ? std::optional(weight) : std::nullopt;
}

std::optional<double>
SumPool2dOp::findWeight(function_ref<bool(double)> predicate) {
  return findPoolWeight(*this, predicate);
}

SmallVector<SynapticSums> SumPool2dOp::getSums() { return sumPool(*this); }

std::optional<SmallVector<AxisReading>> SumPool2dOp::getReadings() {
  return getPoolReadings(*this);
}

void SumPool2dOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  forEachPoolSynapse(*this, getPoolWeight(*this), visit);
}

SmallVector<SynapticSums> AvgPool2dOp::getSums() { return sumPool(*this); }

std::optional<SmallVector<AxisReading>> AvgPool2dOp::getReadings() {
  return getPoolReadings(*this);
}

void AvgPool2dOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  forEachPoolSynapse(*this, getPoolWeight(*this), visit);
}

std::optional<double>
AvgPool2dOp::findWeight(function_ref<bool(double)> predicate) {
  return findPoolWeight(*this, predicate);
}

//===----------------------------------------------------------------------===//
// ScaleOp
//===----------------------------------------------------------------------===//

LogicalResult ScaleOp::inferReturnTypes(MLIRContext *context,
                                        std::optional<Location> location,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  ArrayRef<int64_t> input = getShape(adaptor.getInput());
  if (getShape(adaptor.getScale()) != input)
    return emitOptionalError(location, "the scale has the shape ",
                             formatShape(getShape(adaptor.getScale())),
                             ", but the operand has ", formatShape(input));
  types.push_back(
      getCurrentType(context, input, isIntegerConstant(adaptor.getScale())));
  return success();
}

std::optional<SmallVector<AxisReading>> ScaleOp::getReadings() {
  SmallVector<AxisReading> readings;
  for (int64_t size : getShape(getInput()))
    readings.push_back({size});
  return readings;
}

std::optional<double>
ScaleOp::findWeight(function_ref<bool(double)> predicate) {
  return findFloat(getScale(), predicate);
}

SmallVector<SynapticSums> ScaleOp::getSums() {
  return sumRows(getScale(), getType().getNumElements(), std::nullopt);
}

void ScaleOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  for (auto [index, weight] : llvm::enumerate(readFloats(getScale())))
    visit(index, index, weight);
}

//===----------------------------------------------------------------------===//
// FlattenOp
//===----------------------------------------------------------------------===//

LogicalResult FlattenOp::inferReturnTypes(MLIRContext *context,
                                          std::optional<Location> location,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  auto input = cast<RankedTensorType>(adaptor.getInput().getType());
  int64_t rank = input.getRank();
  auto start = static_cast<int64_t>(adaptor.getStart());
  auto end = static_cast<int64_t>(adaptor.getEnd());
  int64_t first = start < 0 ? start + rank : start;
  int64_t last = end < 0 ? end + rank : end;
  if (first < 0 || last >= rank || first > last)
    return emitOptionalError(location, "axes ", start, " to ", end,
                             " cannot be joined in an operand of shape ",
                             formatShape(input.getShape()));
  SmallVector<int64_t> shape(input.getShape().take_front(first));
  int64_t joined = 1;
  for (int64_t size : input.getShape().slice(first, last - first + 1))
    joined *= size;
  shape.push_back(joined);
  llvm::append_range(shape, input.getShape().drop_front(last + 1));
  types.push_back(RankedTensorType::get(shape, input.getElementType()));
  return success();
}

void FlattenOp::forEachSynapse(
    function_ref<void(int64_t, int64_t, double)> visit) {
  forEachIdentitySynapse(getInput().getType().getNumElements(), visit);
}
