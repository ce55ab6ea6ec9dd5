//===- SynapseQuantization.cpp - Weights as integers ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SynapseQuantization.h"
#include "NodeText.h"
#include "ganglion/Quantization/Width.h"
#include "mlir/IR/Remarks.h"

#include <cmath>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;
using namespace ganglion::quantization;

/// The narrowest element type that holds `bits` bits.
static unsigned getStorageBits(unsigned bits) {
  return bits <= 8 ? 8 : bits <= 16 ? 16 : 32;
}

/// A constant of the shape of `old` for the node `op`.
static ElementsAttr makeConstant(Operation *op, ElementsAttr old,
                                 unsigned storageBits, ArrayRef<int64_t> values,
                                 StringRef suffix) {
  auto type =
      RankedTensorType::get(old.getShapedType().getShape(),
                            IntegerType::get(op->getContext(), storageBits));
  StringAttr name = cast<NodeOpInterface>(op).getNodeName();
  std::string key = (name ? name.str() : "synapses") + "." + suffix.str();
  return makeIntegers(type, values, key);
}

LogicalResult snn::verifyWeights(WeightedOpInterface synapses) {
  for (ElementsAttr constant : {synapses.getWeights(), synapses.getBiases()})
    if (constant)
      if (auto value = findFloat(
              constant, [](double value) { return !std::isfinite(value); }))
        return synapses->emitError()
               << getNodeText(synapses)
               << " needs finite weights and biases, but holds " << *value;
  return success();
}

LogicalResult snn::quantizeSynapses(WeightedOpInterface synapses,
                                    const ValueScales &scales,
                                    const QuantizationRules &rules) {
  Value input = synapses->getOperand(0), result = synapses->getResult(0);
  ElementsAttr oldWeights = synapses.getWeights();
  ConstantView<double> weights(oldWeights);
  SmallVector<int64_t> integers;
  double largest = 0.0, largestError = 0.0;
  synapses.forEachWeight([&](int64_t output, int64_t element) {
    double inputScale = scales.get(input, element);
    double outputScale = scales.get(result, output);
    double weight = weights[integers.size()];
    integers.push_back(
        roundAndSaturate(weight * inputScale / outputScale, rules.weightBits));
    double back = double(integers.back()) * outputScale / inputScale;
    largest = std::max(largest, std::fabs(weight));
    largestError = std::max(largestError, std::fabs(back - weight));
  });

  SmallVector<int64_t> biases;
  double largestBiasError = 0.0;
  if (ElementsAttr oldBiases = synapses.getBiases()) {
    ConstantView<double> view(oldBiases);
    int64_t biasSize = cast<ShapedType>(result.getType()).getNumElements() /
                       static_cast<int64_t>(view.size());
    for (size_t index = 0; index < view.size(); ++index) {
      double scale = scales.get(result, static_cast<int64_t>(index) * biasSize);
      double units = roundToEven(view[index] / scale);
      if (std::fabs(units) > double(getHighest(32)))
        return synapses->emitError()
               << getNodeText(synapses) << " has the bias " << view[index]
               << ", which is " << units << " units of " << scale
               << " and does not fit 32 bits; use fewer bits for weights";
      biases.push_back(static_cast<int64_t>(units));
      largestBiasError =
          std::max(largestBiasError, std::fabs(units * scale - view[index]));
    }
    synapses.setBiases(makeConstant(synapses, oldBiases, 32, biases, "bias"));
  }
  synapses.setWeights(makeConstant(synapses, oldWeights,
                                   getStorageBits(rules.weightBits), integers,
                                   "weight"));

  ArrayRef<double> resultScales = scales.get(result);
  remark::passed(synapses->getLoc(),
                 remark::RemarkOpts::name("QuantizedSynapses").category("snn"))
      << remark::metric("Node", getNodeText(synapses))
      << remark::metric("Scales", resultScales.size())
      << remark::metric("LargestScale", *llvm::max_element(resultScales))
      << remark::metric("LargestWeight", largest)
      << remark::metric("WeightError", largestError)
      << remark::metric("BiasError", largestBiasError);
  return success();
}
