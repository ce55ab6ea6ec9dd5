//===- MulticastGraph.cpp - Who sends spikes to whom ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/MulticastGraph.h"

using namespace ganglion::mapping;

NetId MulticastGraph::addNet(ClusterId source,
                             const std::vector<ClusterId> &netTargets,
                             uint64_t numSpikes) {
  NetId net = static_cast<NetId>(sources.size());
  sources.push_back(source);
  spikes.push_back(numSpikes);
  targets.insert(targets.end(), netTargets.begin(), netTargets.end());
  offsets.push_back(targets.size());
  return net;
}

std::optional<uint64_t> MulticastGraph::countInterClusterSpikes() const {
  uint64_t sum = 0;
  for (NetId net = 0; net < getNumNets(); ++net) {
    uint64_t copies;
    if (__builtin_mul_overflow(spikes[net], getTargets(net).size(), &copies) ||
        __builtin_add_overflow(sum, copies, &sum))
      return std::nullopt;
  }
  return sum;
}

std::optional<std::string> MulticastGraph::verify() const {
  for (NetId net = 0; net < getNumNets(); ++net) {
    auto object = [&](const std::string &what) {
      return "net " + std::to_string(net) + " " + what;
    };
    if (sources[net] >= numClusters)
      return object("comes from cluster " + std::to_string(sources[net]) +
                    ", but there are only " + std::to_string(numClusters));
    ClusterRange range = getTargets(net);
    if (range.size() == 0)
      return object("has no target");
    for (size_t i = 0; i < range.size(); ++i) {
      std::string name = "cluster " + std::to_string(range[i]);
      if (range[i] >= numClusters)
        return object("leads to " + name + ", but there are only " +
                      std::to_string(numClusters));
      if (range[i] == sources[net])
        return object("leads back to its own " + name);
      if (i > 0 && range[i] <= range[i - 1])
        return object("does not name its targets in ascending order: " + name +
                      " follows cluster " + std::to_string(range[i - 1]));
    }
  }
  return std::nullopt;
}
