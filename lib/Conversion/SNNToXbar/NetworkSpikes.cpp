//===- NetworkSpikes.cpp - The activity of a network ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NetworkSpikes.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"

using namespace mlir;
using namespace ganglion;

/// The steps of all activities, if they agree.
static std::optional<int64_t> getSteps(const SynapticGraph &graph) {
  std::optional<int64_t> steps;
  bool agree = true;
  auto visit = [&](Value value) {
    if (snn::ActivityAttr activity = snn::getActivity(value)) {
      agree &= !steps || *steps == activity.getSteps();
      steps = activity.getSteps();
    }
  };
  for (const SynapticGraph::Population &population : graph.getPopulations())
    visit(snn::NeuronOpInterface(population.op)->getResult(0));
  for (const SynapticGraph::Source &source : graph.getSources())
    visit(source.value);
  return agree ? steps : std::nullopt;
}

std::optional<mapping::SpikeCounts>
ganglion::getNetworkSpikes(const SynapticGraph &graph) {
  std::optional<int64_t> steps = getSteps(graph);
  if (!steps)
    return std::nullopt;
  auto spikes =
      mapping::SpikeCounts::getWorstCase(graph.getConnectivity(), *steps);
  for (const SynapticGraph::Population &population : graph.getPopulations()) {
    snn::NeuronOpInterface op = population.op;
    if (snn::ActivityAttr activity = snn::getActivity(op->getResult(0)))
      llvm::copy(snn::readIntegers(activity.getTotal()),
                 spikes.neurons.begin() + population.firstNeuron);
  }
  // Inputs, and what they emit as seen with a delay.
  std::vector<SmallVector<int64_t>> totals;
  for (const SynapticGraph::Source &source : graph.getSources()) {
    snn::ActivityAttr activity = snn::getActivity(source.value);
    totals.push_back(activity ? snn::readIntegers(activity.getTotal())
                              : SmallVector<int64_t>());
  }
  for (auto [axon, place] : llvm::enumerate(graph.getAxons()))
    if (!totals[place.source].empty())
      spikes.inputs[axon] = totals[place.source][place.element];
  return spikes;
}
