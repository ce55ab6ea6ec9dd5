//===- MulticastGraph.h - Who sends spikes to whom --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The traffic between clusters as a hypergraph. A spike is sent once, however
// many crossbars it enters, and is copied where the ways to them part. So what
// counts is not pairs of clusters but nets: one source, all of its targets.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_MULTICASTGRAPH_H
#define GANGLION_MAPPING_MULTICASTGRAPH_H

#include "ganglion/Mapping/Clustering.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::mapping {

using NetId = uint32_t;

/// A view of ascending cluster ids. It is valid as long as the graph is neither
/// changed nor destroyed.
class ClusterRange {
public:
  ClusterRange(const ClusterId *first, const ClusterId *last)
      : first(first), last(last) {}

  const ClusterId *begin() const { return first; }
  const ClusterId *end() const { return last; }
  size_t size() const { return static_cast<size_t>(last - first); }
  ClusterId operator[](size_t index) const { return first[index]; }

private:
  const ClusterId *first;
  const ClusterId *last;
};

/// Clusters, numbered from zero, and nets between them in compressed rows.
class MulticastGraph {
public:
  explicit MulticastGraph(size_t numClusters = 0) : numClusters(numClusters) {}

  /// Adds a net: `spikes` events (spikes or partial sums) go from the source to
  /// each of the targets, which are ascending, distinct, not empty and without
  /// the source. The unit of `spikes` is the caller's: a number per time step
  /// or a total over a workload.
  NetId addNet(ClusterId source, const std::vector<ClusterId> &targets,
               uint64_t spikes);

  size_t getNumClusters() const { return numClusters; }
  size_t getNumNets() const { return sources.size(); }
  /// Pairs of a net and a target.
  size_t getNumPins() const { return targets.size(); }

  ClusterId getSource(NetId net) const { return sources[net]; }
  uint64_t getSpikes(NetId net) const { return spikes[net]; }
  ClusterRange getTargets(NetId net) const {
    return {targets.data() + offsets[net], targets.data() + offsets[net + 1]};
  }

  /// The spikes that enter clusters other than their own: the sum over all nets
  /// of spikes times targets. Nothing if it exceeds 64 bits.
  std::optional<uint64_t> countInterClusterSpikes() const;

  /// Returns nothing, or one sentence that says which net breaks which of the
  /// rules of addNet.
  std::optional<std::string> verify() const;

private:
  size_t numClusters;
  std::vector<ClusterId> sources;
  std::vector<uint64_t> spikes;
  /// The targets of net n are targets[offsets[n]] to targets[offsets[n+1] - 1].
  std::vector<size_t> offsets = {0};
  std::vector<ClusterId> targets;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_MULTICASTGRAPH_H
