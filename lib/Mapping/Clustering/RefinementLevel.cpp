//===- RefinementLevel.cpp - Units that move together ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RefinementLevel.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

using namespace ganglion::mapping;

static void unite(std::vector<AxonId> &into, const std::vector<AxonId> &from) {
  std::vector<AxonId> result;
  std::set_union(into.begin(), into.end(), from.begin(), from.end(),
                 std::back_inserter(result));
  into = std::move(result);
}

namespace {
class Coarsener {
public:
  Coarsener(const RefinementProblem &problem, const std::vector<Item> &finer)
      : problem(problem), finer(finer), isTaken(finer.size()),
        shared(finer.size()), listeners(problem.weights.size()),
        maxColumns(std::max<uint64_t>(problem.limits->columns / 8, 2)) {}

  std::vector<Item> run() {
    std::vector<ItemId> byCluster(finer.size());
    std::iota(byCluster.begin(), byCluster.end(), 0);
    // Items with the same axons come one after the other.
    std::sort(byCluster.begin(), byCluster.end(), [&](ItemId a, ItemId b) {
      return std::tie(finer[a].cluster, finer[a].axons, a) <
             std::tie(finer[b].cluster, finer[b].axons, b);
    });
    for (auto first = byCluster.begin(); first != byCluster.end();) {
      auto last = std::find_if(first, byCluster.end(), [&](ItemId item) {
        return finer[item].cluster != finer[*first].cluster;
      });
      joinTwins(first, last);
      joinPairs(first, last);
      first = last;
    }
    return std::move(coarser);
  }

private:
  using Iterator = std::vector<ItemId>::const_iterator;

  void joinTwins(Iterator first, Iterator last) {
    for (auto it = first; it != last;) {
      Iterator end = std::next(it);
      uint64_t columns = finer[*it].load.columns;
      while (end != last && finer[*end].axons == finer[*it].axons &&
             columns + finer[*end].load.columns <= maxColumns)
        columns += finer[*end++].load.columns;
      if (end - it > 1)
        add(std::vector<ItemId>(it, end));
      it = end;
    }
  }

  /// Joins each item that is left with the one that shares most with it.
  void joinPairs(Iterator first, Iterator last) {
    std::vector<ItemId> left;
    for (auto it = first; it != last; ++it)
      if (!isTaken[*it])
        left.push_back(*it);
    for (ItemId item : left)
      for (AxonId axon : finer[item].axons)
        listeners[axon].push_back(item);
    for (ItemId item : left)
      if (!isTaken[item]) {
        std::optional<ItemId> partner = findPartner(item);
        add(partner ? std::vector<ItemId>{item, *partner}
                    : std::vector<ItemId>{item});
      }
    for (ItemId item : left)
      for (AxonId axon : finer[item].axons)
        listeners[axon].clear();
  }

  std::optional<ItemId> findPartner(ItemId item) {
    std::vector<ItemId> candidates;
    for (AxonId axon : finer[item].axons)
      for (ItemId other : listeners[axon]) {
        if (isTaken[other] || other == item)
          continue;
        if (shared[other] == 0)
          candidates.push_back(other);
        // One more than the weight, so that axons without spikes count too.
        shared[other] += problem.weights[axon] + 1;
      }
    std::optional<ItemId> best;
    for (ItemId other : candidates)
      if (finer[item].load.columns + finer[other].load.columns <= maxColumns)
        if (!best ||
            std::tie(shared[*best], other) < std::tie(shared[other], *best))
          best = other;
    for (ItemId other : candidates)
      shared[other] = 0;
    return best;
  }

  void add(std::vector<ItemId> parts) {
    Item item;
    item.cluster = finer[parts.front()].cluster;
    for (ItemId part : parts) {
      isTaken[part] = true;
      item.load += finer[part].load;
      unite(item.axons, finer[part].axons);
      unite(item.driven, finer[part].driven);
    }
    item.parts = std::move(parts);
    coarser.push_back(std::move(item));
  }

  const RefinementProblem &problem;
  const std::vector<Item> &finer;
  std::vector<Item> coarser;
  std::vector<bool> isTaken;
  std::vector<int64_t> shared;
  std::vector<std::vector<ItemId>> listeners;
  uint64_t maxColumns;
};
} // namespace

std::vector<Item> ganglion::mapping::coarsen(const RefinementProblem &problem,
                                             const std::vector<Item> &finer) {
  return Coarsener(problem, finer).run();
}

void ganglion::mapping::project(const std::vector<Item> &coarser,
                                std::vector<Item> &finer) {
  for (const Item &item : coarser)
    for (ItemId part : item.parts)
      finer[part].cluster = item.cluster;
}
