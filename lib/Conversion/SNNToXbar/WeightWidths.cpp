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
/// The widest of some weights.
struct WidestWeight {
  double weight = 0;
  int64_t bits = 0;

  /// Returns whether the weight is a whole number.
  bool add(double other) {
    if (!std::isfinite(other) || std::trunc(other) != other)
      return false;
    if (int64_t otherBits = getNumBits(other); otherBits > bits)
      *this = {other, otherBits};
    return true;
  }
};
} // namespace

static void remarkNotWhole(Location location, StringRef population,
                           xbar::MachineOp machine) {
  remark::analysis(location,
                   remark::RemarkOpts::name("WeightsNotWhole").category("xbar"))
      << remark::reason("the weights of '{0}' are no whole numbers yet; "
                        "that they fit the machine's {1} bits is left to "
                        "quantisation",
                        population, machine.getWeightBits());
}

/// `who` has the weight.
static LogicalResult checkWidth(const WidestWeight &widest, Location location,
                                const Twine &who, xbar::MachineOp machine) {
  if (widest.bits <= static_cast<int64_t>(machine.getWeightBits()))
    return success();
  return emitError(location)
         << who << " has the weight "
         << llvm::formatv("{0:f0}", widest.weight).str() << ", which needs "
         << widest.bits << " bits, but '" << machine.getSymName()
         << "' has weight_bits = " << machine.getWeightBits()
         << "; quantise the weights to fewer bits, or choose a machine "
            "with wider synapses";
}

//===----------------------------------------------------------------------===//
// Synapse by synapse
//===----------------------------------------------------------------------===//

/// Finds the widest weight of a population and the first neuron that has it.
/// Returns whether all are whole numbers.
static bool findWidest(const SynapticGraph &graph,
                       const SynapticGraph::Population &population,
                       WidestWeight &widest, mapping::NeuronId &neuron) {
  snn::NeuronOpInterface op = population.op;
  for (int64_t i = 0, e = op.getNumNeurons(); i < e; ++i) {
    auto candidate = static_cast<mapping::NeuronId>(population.firstNeuron + i);
    int64_t bits = widest.bits;
    for (double weight : graph.getWeights(candidate))
      if (!widest.add(weight))
        return false;
    if (widest.bits > bits)
      neuron = candidate;
  }
  return true;
}

LogicalResult ganglion::checkWeightWidths(const SynapticGraph &graph,
                                          xbar::MachineOp machine) {
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    WidestWeight widest;
    mapping::NeuronId neuron = 0;
    if (!findWidest(graph, population, widest, neuron))
      remarkNotWhole(op.getLoc(), population.name, machine);
    else if (failed(checkWidth(widest, op.getLoc(),
                               "a synapse of " + graph.describeNeuron(neuron),
                               machine)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// By constants
//===----------------------------------------------------------------------===//

/// The synapses on a way without those that only give axes another form.
static BoxGraph::Way dropReshapes(const BoxGraph::Way &way) {
  BoxGraph::Way kept;
  llvm::copy_if(way, std::back_inserter(kept),
                [](snn::SynapseOpInterface op) { return !op.isReshape(); });
  return kept;
}

/// Checks what one population listens to.
static LogicalResult checkPopulation(const BoxGraph &graph,
                                     mapping::NodeId population,
                                     xbar::MachineOp machine) {
  Location location = graph.getValue(population).getLoc();
  StringRef name = graph.getName(population);
  WidestWeight widest;
  bool areWhole = true, areComposed = false;
  for (const BoxGraph::Way &way : graph.getWays(population)) {
    BoxGraph::Way synapses = dropReshapes(way);
    if (synapses.size() > 1)
      areComposed = true;
    else if (synapses.empty())
      widest.add(1.0);
    else
      areWhole &= !synapses.front().findWeight(
          [&](double weight) { return !widest.add(weight); });
  }
  if (areComposed)
    remark::analysis(
        location, remark::RemarkOpts::name("WeightsComposed").category("xbar"))
        << remark::reason("some weights of '{0}' are products of several "
                          "operations; whether they fit the machine's {1} bits "
                          "is checked with form=lists only",
                          name, machine.getWeightBits());
  if (areWhole)
    return checkWidth(widest, location, "'" + name + "'", machine);
  remarkNotWhole(location, name, machine);
  return success();
}

LogicalResult ganglion::checkWeightWidths(const BoxGraph &graph,
                                          xbar::MachineOp machine) {
  const mapping::BoxNetwork &network = graph.getNetwork();
  for (mapping::NodeId node = 0; node < network.getNumNodes(); ++node)
    if (!network.getNode(node).isInput &&
        failed(checkPopulation(graph, node, machine)))
      return failure();
  return success();
}
