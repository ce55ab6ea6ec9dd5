//===- ClusterMerging.cpp - Merge under-filled clusters -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ClusterMerging.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace ganglion::mapping;

/// Whether two ascending lists have at least `wanted` axons in common. Stops
/// as soon as too few are left, which is early for clusters far apart.
static bool shareAtLeast(const std::vector<AxonId> &a,
                         const std::vector<AxonId> &b, size_t wanted) {
  auto i = a.begin(), j = b.begin();
  while (wanted > 0) {
    size_t left = static_cast<size_t>(std::min(a.end() - i, b.end() - j));
    if (left < wanted)
      return false;
    wanted -= *i == *j;
    bool advanceFirst = *i <= *j, advanceSecond = *j <= *i;
    i += advanceFirst;
    j += advanceSecond;
  }
  return true;
}

/// Partial sums are private to a unit, so only axons can be shared.
static bool fitTogether(const Cluster &a, const Cluster &b,
                        const CrossbarLimits &limits) {
  size_t numRows = a.getNumRows() + b.getNumRows();
  size_t excessRows = numRows > limits.rows ? numRows - limits.rows : 0;
  return a.getNumColumns() + b.getNumColumns() <= limits.columns &&
         a.numNeurons + b.numNeurons <= limits.neurons &&
         a.numCrosspoints + b.numCrosspoints <= limits.synapses &&
         shareAtLeast(a.axons, b.axons, excessRows);
}

std::vector<Cluster>
ganglion::mapping::mergeClusters(const std::vector<Unit> &units,
                                 std::vector<Cluster> clusters,
                                 const CrossbarLimits &limits) {
  auto hasMoreRows = [](const Cluster &a, const Cluster &b) {
    return std::pair(b.getNumRows(), a.units.front()) <
           std::pair(a.getNumRows(), b.units.front());
  };
  std::sort(clusters.begin(), clusters.end(), hasMoreRows);

  // Nothing fits into full ones, which can be most of many.
  std::vector<Cluster> merged, full;
  for (Cluster &cluster : clusters) {
    if (cluster.getNumColumns() >= limits.columns) {
      full.push_back(std::move(cluster));
      continue;
    }
    auto fits = [&](const Cluster &other) {
      return fitTogether(other, cluster, limits);
    };
    auto target = std::find_if(merged.begin(), merged.end(), fits);
    if (target == merged.end()) {
      merged.push_back(std::move(cluster));
      continue;
    }
    std::vector<UnitId> members = std::move(target->units);
    members.insert(members.end(), cluster.units.begin(), cluster.units.end());
    *target = makeCluster(units, std::move(members), cluster.stage,
                          limits.partialSums);
  }
  std::move(full.begin(), full.end(), std::back_inserter(merged));
  // The order of units is the caller's; neighbours in it stay close.
  std::sort(merged.begin(), merged.end(),
            [](const Cluster &a, const Cluster &b) {
              return a.units.front() < b.units.front();
            });
  return merged;
}
