//===- Connectivity.cpp - Which axons each neuron listens to --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Connectivity.h"

using namespace ganglion::mapping;

AxonId Connectivity::addAxon(std::optional<AxonSource> source) {
  axonSources.push_back(source);
  return static_cast<AxonId>(axonSources.size() - 1);
}

NeuronId Connectivity::addNeuron(uint32_t stage,
                                 const std::vector<AxonId> &axonsOfNeuron) {
  stages.push_back(stage);
  axons.insert(axons.end(), axonsOfNeuron.begin(), axonsOfNeuron.end());
  offsets.push_back(axons.size());
  return static_cast<NeuronId>(stages.size() - 1);
}

std::optional<std::string> Connectivity::verify() const {
  for (AxonId axon = 0; axon < getNumAxons(); ++axon)
    if (axonSources[axon] && axonSources[axon]->neuron >= getNumNeurons())
      return "axon " + std::to_string(axon) + " comes from neuron " +
             std::to_string(axonSources[axon]->neuron) + " of only " +
             std::to_string(getNumNeurons());

  for (NeuronId neuron = 0; neuron < getNumNeurons(); ++neuron) {
    std::string name = "neuron " + std::to_string(neuron);
    AxonRange range = getAxons(neuron);
    for (const AxonId *axon = range.begin(); axon != range.end(); ++axon) {
      std::string listens = name + " listens to axon " + std::to_string(*axon);
      if (*axon >= getNumAxons())
        return listens + " of only " + std::to_string(getNumAxons());
      if (axon != range.begin() && axon[-1] >= *axon)
        return listens + " after axon " + std::to_string(axon[-1]) +
               ", but axons must ascend";
      const std::optional<AxonSource> &source = axonSources[*axon];
      if (source && source->delay == 0 &&
          stages[source->neuron] >= stages[neuron])
        return listens + " without delay, but its source, neuron " +
               std::to_string(source->neuron) + ", is not of an earlier stage";
    }
  }
  return std::nullopt;
}
