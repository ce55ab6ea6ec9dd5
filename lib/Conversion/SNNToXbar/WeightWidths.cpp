//===- WeightWidths.cpp - Do the weights fit the synapses ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightWidths.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace mlir;
using namespace ganglion;

/// The bits, sign included, of a whole number in two's complement.
static int64_t getNumBits(double weight) {
  if (weight == 0)
    return 1;
  int exponent;
  double fraction = std::frexp(weight, &exponent);
  // Of powers of two, only the negative ones are at the end of a range.
  return fraction == -0.5 ? exponent : exponent + 1;
}

namespace {
struct WidestWeight {
  mapping::NeuronId neuron = 0;
  double weight = 0;
  int64_t bits = 0;
};
} // namespace

/// Nothing if a weight of the population is no whole number.
static std::optional<WidestWeight>
findWidest(const SynapticGraph &graph,
           const SynapticGraph::Population &population) {
  WidestWeight widest;
  snn::NeuronOpInterface op = population.op;
  for (int64_t i = 0, e = op.getNumNeurons(); i < e; ++i) {
    auto neuron = static_cast<mapping::NeuronId>(population.firstNeuron + i);
    for (double weight : graph.getWeights(neuron)) {
      if (!std::isfinite(weight) || std::trunc(weight) != weight)
        return std::nullopt;
      if (int64_t bits = getNumBits(weight); bits > widest.bits)
        widest = {neuron, weight, bits};
    }
  }
  return widest;
}

LogicalResult ganglion::checkWeightWidths(const SynapticGraph &graph,
                                          xbar::MachineOp machine) {
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    std::optional<WidestWeight> widest = findWidest(graph, population);
    if (!widest) {
      remark::analysis(
          op.getLoc(),
          remark::RemarkOpts::name("WeightsNotWhole").category("xbar"))
          << remark::reason("the weights of '{0}' are no whole numbers yet; "
                            "that they fit the machine's {1} bits is left to "
                            "quantisation",
                            population.name, machine.getWeightBits());
      continue;
    }
    if (widest->bits > static_cast<int64_t>(machine.getWeightBits()))
      return op.emitError("a synapse of ")
             << graph.describeNeuron(widest->neuron) << " has the weight "
             << llvm::formatv("{0:f0}", widest->weight).str()
             << ", which needs " << widest->bits << " bits, but '"
             << machine.getSymName()
             << "' has weight_bits = " << machine.getWeightBits()
             << "; quantise the weights to fewer bits, or choose a machine "
                "with wider synapses";
  }
  return success();
}
