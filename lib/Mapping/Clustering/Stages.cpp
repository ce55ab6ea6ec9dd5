//===- Stages.cpp - Networks taken apart by stages ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Stages.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace ganglion::mapping;

std::vector<Stage>
ganglion::mapping::splitIntoStages(const Connectivity &connectivity) {
  std::map<uint32_t, Stage> stages;
  for (NeuronId neuron = 0; neuron < connectivity.getNumNeurons(); ++neuron)
    stages[connectivity.getStage(neuron)].neurons.push_back(neuron);

  std::vector<Stage> result;
  // Holds dense numbers of the stage in hand; others are never read.
  std::vector<AxonId> denseNumber(connectivity.getNumAxons());
  for (auto &[number, stage] : stages) {
    stage.number = number;
    std::vector<AxonId> &axons = stage.axons;
    for (NeuronId neuron : stage.neurons) {
      AxonRange range = connectivity.getAxons(neuron);
      axons.insert(axons.end(), range.begin(), range.end());
    }
    std::sort(axons.begin(), axons.end());
    axons.erase(std::unique(axons.begin(), axons.end()), axons.end());
    for (AxonId dense = 0; dense < axons.size(); ++dense)
      denseNumber[axons[dense]] = dense;
    for (NeuronId neuron : stage.neurons) {
      std::vector<AxonId> &inputs = stage.inputs.emplace_back();
      for (AxonId axon : connectivity.getAxons(neuron))
        inputs.push_back(denseNumber[axon]);
    }
    result.push_back(std::move(stage));
  }
  return result;
}

void ganglion::mapping::appendStage(Clustering &result, Clustering part,
                                    const Stage &stage) {
  UnitId firstUnit = static_cast<UnitId>(result.units.size());
  auto renumber = [&](std::vector<AxonId> &axons, std::vector<UnitId> &units) {
    for (AxonId &axon : axons)
      axon = stage.axons[axon];
    for (UnitId &unit : units)
      unit += firstUnit;
  };
  for (Unit &unit : part.units) {
    renumber(unit.axons, unit.partialSums);
    result.units.push_back(std::move(unit));
  }
  for (Cluster &cluster : part.clusters) {
    renumber(cluster.axons, cluster.partialSums);
    for (UnitId &unit : cluster.units)
      unit += firstUnit;
    result.clusters.push_back(std::move(cluster));
  }
}
