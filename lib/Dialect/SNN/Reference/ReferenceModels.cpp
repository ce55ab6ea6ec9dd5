//===- ReferenceModels.cpp - A kernel for each operation ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/SNN/IR/Window.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"
#include "ganglion/Simulation/Convolution.h"
#include "ganglion/Simulation/Delay.h"
#include "ganglion/Simulation/Dense.h"
#include "ganglion/Simulation/Elementwise.h"
#include "ganglion/Simulation/IntegerNeuron.h"
#include "ganglion/Simulation/Neuron.h"
#include "ganglion/Simulation/Pooling.h"
#include "ganglion/Simulation/Sparse.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

#include "ganglion/Dialect/SNN/Reference/ReferenceKernelInterfaces.cpp.inc"

int64_t snn::countConstantsAndResults(Operation *op) {
  int64_t count = 0;
  for (NamedAttribute named : op->getAttrDictionary())
    if (auto elements = dyn_cast<ElementsAttr>(named.getValue()))
      count += elements.getNumElements();
  for (Type type : op->getResultTypes())
    count += cast<ShapedType>(type).getNumElements();
  return count;
}

namespace {

//===----------------------------------------------------------------------===//
// Attributes and types in the terms of the kernels
//===----------------------------------------------------------------------===//

simulation::Shape getShape(ShapedType type) {
  return {type.getShape().begin(), type.getShape().end()};
}

simulation::Shape getShape(Value value) {
  return getShape(cast<ShapedType>(value.getType()));
}

/// The values of a constant, rounded to the precision of the engine; none for a
/// coefficient that is not there.
template <typename Real>
std::vector<Real> getNumbers(std::optional<ElementsAttr> constant) {
  if (!constant)
    return {};
  SmallVector<double> values = readFloats(*constant);
  return {values.begin(), values.end()};
}

template <typename Real>
simulation::Tensor<Real> getTensor(ElementsAttr constant) {
  return {getShape(constant.getShapedType()), getNumbers<Real>(constant)};
}

template <typename Real>
std::optional<simulation::Tensor<Real>>
getTensor(std::optional<ElementsAttr> constant) {
  if (!constant)
    return std::nullopt;
  return getTensor<Real>(*constant);
}

simulation::WindowAxis getAxis(const Window &window) {
  return {window.stride, window.padLow, window.padHigh, window.dilation};
}

/// How the kernel of a convolution moves along one axis after the channels.
template <typename ConvOp>
simulation::WindowAxis getConvAxis(ConvOp op, unsigned axis) {
  PaddingMode mode = op.getPaddingMode();
  return getAxis(Window::get(
      op.getInput().getType().getDimSize(axis + 1),
      op.getWeight().getShapedType().getDimSize(axis + 2), op.getStride()[axis],
      op.getDilation()[axis],
      mode == PaddingMode::Explicit ? op.getPadding()[axis] : 0, mode));
}

template <typename PoolOp>
simulation::WindowAxis getPoolAxis(PoolOp op, unsigned axis) {
  return getAxis(Window::get(op.getInput().getType().getDimSize(axis + 1),
                             op.getKernel()[axis], op.getStride()[axis],
                             /*dilation=*/1, op.getPadding()[axis],
                             PaddingMode::Explicit));
}

simulation::IntegerRounding getRounding(snn::IntegerRounding rounding) {
  switch (rounding) {
  case snn::IntegerRounding::NearestEven:
    return simulation::IntegerRounding::NearestEven;
  case snn::IntegerRounding::TowardZero:
    return simulation::IntegerRounding::TowardZero;
  case snn::IntegerRounding::Floor:
    return simulation::IntegerRounding::Floor;
  }
  llvm_unreachable("unknown rounding");
}

simulation::Reset getReset(ResetMode reset) {
  switch (reset) {
  case ResetMode::None:
    return simulation::Reset::None;
  case ResetMode::Zero:
    return simulation::Reset::Zero;
  case ResetMode::Value:
    return simulation::Reset::Value;
  case ResetMode::Subtract:
    return simulation::Reset::Subtract;
  case ResetMode::SubtractMulti:
    return simulation::Reset::SubtractMulti;
  }
  llvm_unreachable("unknown reset");
}

simulation::Timing getTiming(ResetTiming timing) {
  switch (timing) {
  case ResetTiming::SameStep:
    return simulation::Timing::SameStep;
  case ResetTiming::NextStep:
    return simulation::Timing::NextStep;
  case ResetTiming::Carried:
    return simulation::Timing::Carried;
  case ResetTiming::SubStep:
    return simulation::Timing::SubStep;
  }
  llvm_unreachable("unknown timing");
}

simulation::Comparison getComparison(snn::Comparison compare) {
  switch (compare) {
  case snn::Comparison::Greater:
    return simulation::Comparison::Greater;
  case snn::Comparison::GreaterEqual:
    return simulation::Comparison::GreaterEqual;
  }
  llvm_unreachable("unknown comparison");
}

simulation::Rounding getRounding(snn::Rounding rounding) {
  switch (rounding) {
  case snn::Rounding::None:
    return simulation::Rounding::None;
  case snn::Rounding::TowardZero:
    return simulation::Rounding::TowardZero;
  }
  llvm_unreachable("unknown rounding");
}

//===----------------------------------------------------------------------===//
// One kernel per operation
//===----------------------------------------------------------------------===//

template <typename Real>
using KernelPtr = std::unique_ptr<simulation::Kernel<Real>>;

template <typename Real>
KernelPtr<Real> makeKernel(DenseOp op) {
  return std::make_unique<simulation::Dense<Real>>(
      getTensor<Real>(op.getWeight()), getTensor<Real>(op.getBias()));
}

std::vector<int64_t> getIntegers(ElementsAttr constant) {
  SmallVector<int64_t> values = readIntegers(constant);
  return {values.begin(), values.end()};
}

template <typename Real>
KernelPtr<Real> makeKernel(SparseOp op) {
  return std::make_unique<simulation::Sparse<Real>>(
      getShape(op.getInput()), getShape(op.getResult()),
      simulation::SparseMatrix<Real>{getIntegers(op.getRows()),
                                     getIntegers(op.getColumns()),
                                     getNumbers<Real>(op.getWeight())},
      getTensor<Real>(op.getBias()));
}

template <typename Real>
KernelPtr<Real> makeKernel(Conv1dOp op) {
  return std::make_unique<simulation::Conv1d<Real>>(
      getShape(op.getInput()), getTensor<Real>(op.getWeight()),
      getTensor<Real>(op.getBias()), getConvAxis(op, 0), op.getGroups());
}

template <typename Real>
KernelPtr<Real> makeKernel(Conv2dOp op) {
  return std::make_unique<simulation::Conv2d<Real>>(
      getShape(op.getInput()), getTensor<Real>(op.getWeight()),
      getTensor<Real>(op.getBias()),
      std::array{getConvAxis(op, 0), getConvAxis(op, 1)}, op.getGroups());
}

template <typename Real>
KernelPtr<Real> makeKernel(SumPool2dOp op) {
  return std::make_unique<simulation::SumPool2d<Real>>(
      getShape(op.getInput()), std::array{op.getKernel()[0], op.getKernel()[1]},
      std::array{getPoolAxis(op, 0), getPoolAxis(op, 1)});
}

/// An average is no whole number.
template <typename Real>
KernelPtr<Real> makeKernel(AvgPool2dOp op) {
  if constexpr (std::is_integral_v<Real>)
    return nullptr;
  else
    return std::make_unique<simulation::AvgPool2d<Real>>(
        getShape(op.getInput()),
        std::array{op.getKernel()[0], op.getKernel()[1]},
        std::array{getPoolAxis(op, 0), getPoolAxis(op, 1)});
}

template <typename Real>
KernelPtr<Real> makeKernel(ScaleOp op) {
  return std::make_unique<simulation::Scale<Real>>(
      getTensor<Real>(op.getScale()));
}

template <typename Real>
KernelPtr<Real> makeKernel(AddOp op) {
  return std::make_unique<simulation::Add<Real>>(getShape(op.getResult()),
                                                 op.getNumOperands());
}

template <typename Real>
KernelPtr<Real> makeKernel(FlattenOp op) {
  return std::make_unique<simulation::Reshape<Real>>(getShape(op.getInput()),
                                                     getShape(op.getResult()));
}

template <typename Real>
KernelPtr<Real> makeKernel(DelayOp op) {
  return std::make_unique<simulation::Delay<Real>>(getShape(op.getInput()),
                                                   getIntegers(*op.getSteps()));
}

/// The coefficients of discrete and of integer neurons.
template <typename Real, typename Op>
simulation::NeuronCoefficients<Real> getCoefficients(Op op) {
  simulation::NeuronCoefficients<Real> c;
  c.aSyn = getNumbers<Real>(op.getASyn());
  c.gIn = getNumbers<Real>(op.getGIn());
  c.aMem = getNumbers<Real>(op.getAMem());
  c.gain = getNumbers<Real>(op.getGain());
  c.bias = getNumbers<Real>(op.getBias());
  c.theta = getNumbers<Real>(op.getTheta());
  c.vReset = getNumbers<Real>(op.getVReset());
  c.vMin = getNumbers<Real>(op.getVMin());
  return c;
}

/// The rules that both kinds of neurons have, each with its own rounding.
template <typename Op, typename Rules>
void readRules(Op op, Rules &rules) {
  rules.reset = getReset(op.getReset());
  rules.timing = getTiming(op.getTiming());
  rules.comparison = getComparison(op.getCompare());
  rules.rounding = getRounding(op.getRounding());
}

simulation::NeuronRules getRules(NeuronOp op) {
  simulation::NeuronRules rules;
  readRules(op, rules);
  return rules;
}

template <typename Real>
KernelPtr<Real> makeKernel(NeuronOp op) {
  if constexpr (std::is_integral_v<Real>)
    return nullptr;
  else
    return std::make_unique<simulation::Neuron<Real>>(
        getShape(op.getInput()), getCoefficients<Real>(op), getRules(op));
}

simulation::IntegerNeuronRules getRules(IntegerNeuronOp op) {
  simulation::IntegerNeuronRules rules;
  rules.stateBits = op.getStateBits();
  rules.decayBits = op.getDecayBits();
  rules.inputBits = op.getGInBits();
  rules.gainBits = op.getGainBits();
  readRules(op, rules);
  return rules;
}

template <typename Real>
KernelPtr<Real> makeKernel(IntegerNeuronOp op) {
  if constexpr (std::is_integral_v<Real>)
    return std::make_unique<simulation::IntegerNeuron>(
        getShape(op.getInput()), getCoefficients<Real>(op), getRules(op));
  else
    return nullptr;
}

/// State that a kernel has beside its constants and output.
int64_t countState(Operation *) { return 0; }
int64_t countState(DelayOp op) { return op.getNumStoredValues(); }
int64_t countState(NeuronOp op) { return 2 * op.getNumNeurons(); }
int64_t countState(IntegerNeuronOp op) { return 2 * op.getNumNeurons(); }

/// The interface of `ConcreteOp`, by the functions above.
template <typename ConcreteOp>
struct ReferenceModel
    : ReferenceKernelOpInterface::ExternalModel<ReferenceModel<ConcreteOp>,
                                                ConcreteOp> {
  KernelPtr<float> createFloatKernel(Operation *op) const {
    return makeKernel<float>(cast<ConcreteOp>(op));
  }
  KernelPtr<double> createDoubleKernel(Operation *op) const {
    return makeKernel<double>(cast<ConcreteOp>(op));
  }
  KernelPtr<int64_t> createIntegerKernel(Operation *op) const {
    return makeKernel<int64_t>(cast<ConcreteOp>(op));
  }
  int64_t countKernelNumbers(Operation *op) const {
    return countConstantsAndResults(op) + countState(cast<ConcreteOp>(op));
  }
};

template <typename... ConcreteOps>
void attachModels(MLIRContext *context) {
  (ConcreteOps::template attachInterface<ReferenceModel<ConcreteOps>>(*context),
   ...);
}

} // namespace

void snn::registerReferenceModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, SNNDialect *) {
    attachModels<AddOp, AvgPool2dOp, Conv1dOp, Conv2dOp, DelayOp, DenseOp,
                 FlattenOp, IntegerNeuronOp, NeuronOp, ScaleOp, SparseOp,
                 SumPool2dOp>(context);
  });
}

template <typename Real>
std::unique_ptr<simulation::Kernel<Real>>
snn::createNeuronKernel(NeuronOp op, ArrayRef<int64_t> neurons) {
  simulation::NeuronCoefficients<Real> c = getCoefficients<Real>(op);
  for (std::vector<Real> *values : {&c.aSyn, &c.gIn, &c.aMem, &c.gain, &c.bias,
                                    &c.theta, &c.vReset, &c.vMin}) {
    if (values->empty())
      continue;
    std::vector<Real> chosen;
    for (int64_t neuron : neurons)
      chosen.push_back((*values)[neuron]);
    *values = std::move(chosen);
  }
  return std::make_unique<simulation::Neuron<Real>>(
      simulation::Shape{int64_t(neurons.size())}, std::move(c), getRules(op));
}

template std::unique_ptr<simulation::Kernel<float>>
    snn::createNeuronKernel<float>(NeuronOp, ArrayRef<int64_t>);
template std::unique_ptr<simulation::Kernel<double>>
    snn::createNeuronKernel<double>(NeuronOp, ArrayRef<int64_t>);
