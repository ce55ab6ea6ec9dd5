//===- Profile.cpp - Where spikes and time go -----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/Profile.h"
#include "Populations.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

Profile::Profile(snn::NetworkOp network, ProbeList &probes) {
  for (BlockArgument input : network.getArguments()) {
    auto type = cast<ShapedType>(input.getType());
    if (snn::holdsSpikes(input))
      layers.push_back({network.getInputName(input.getArgNumber()),
                        input.getArgNumber(), /*isInput=*/true,
                        type.getNumElements(), nullptr});
  }
  for (auto [name, value] : getSpikingPopulations(network))
    layers.push_back({name.empty() ? "(no name)" : name,
                      probes.add({name, value, ""}), /*isInput=*/false,
                      cast<ShapedType>(value.getType()).getNumElements(),
                      nullptr});
}

void Profile::attach(SampleRun &run) {
  for (Layer &layer : layers) {
    layer.counter = std::make_unique<TotalCounter>(run.numSamples);
    (layer.isInput ? run.inputSinks : run.outputSinks)[layer.index].push_back(
        layer.counter.get());
  }
}

void Profile::print(llvm::raw_ostream &os, const SampleRun &run,
                    const RunCost &cost) const {
  int64_t numSteps = run.numSamples * run.numSteps;
  os << "engine: "
     << llvm::formatv("{0} steps in {1:f6} seconds of {2} calls, {3:f0} steps "
                      "per second\n",
                      numSteps, cost.seconds, cost.numCalls,
                      cost.seconds > 0 ? double(numSteps) / cost.seconds : 0.0);
  printSpikes(os, run);
  if (!cost.layers.empty())
    printTimes(os, cost.layers);
}

/// The width of a column with names.
template <typename Range>
static size_t getWidth(StringRef title, const Range &entries) {
  size_t width = title.size();
  for (const auto &entry : entries)
    width = std::max(width, entry.name.size());
  return width;
}

void Profile::printSpikes(llvm::raw_ostream &os, const SampleRun &run) const {
  size_t width = getWidth("layer", layers);
  os << llvm::left_justify("layer", width)
     << "     neurons           spikes  per neuron and step\n";
  for (const Layer &layer : layers) {
    double total = layer.counter->getTotal();
    double opportunities = double(layer.numElements) * double(run.numSamples) *
                           double(run.numSteps);
    os << llvm::left_justify(layer.name, width)
       << llvm::format("%12.0f %16.0f %20.6f\n", double(layer.numElements),
                       total, opportunities > 0 ? total / opportunities : 0.0);
  }
}

void Profile::printTimes(llvm::raw_ostream &os, ArrayRef<LayerTime> times) {
  size_t width = getWidth("node", times);
  double sum = 0;
  for (const LayerTime &time : times)
    sum += time.cycles;
  os << llvm::left_justify("node", width)
     << "  share of time           cycles\n";
  for (const LayerTime &time : times)
    os << llvm::left_justify(time.name, width)
       << llvm::format("%13.1f %% %16.0f\n",
                       sum > 0 ? 100 * time.cycles / sum : 0.0, time.cycles);
}
