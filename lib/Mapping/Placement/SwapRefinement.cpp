//===- SwapRefinement.cpp - Clusters go where they are drawn --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SwapRefinement.h"

#include <algorithm>
#include <cstdlib>

using namespace ganglion::mapping;

static constexpr int maxPasses = 50;
/// Bounds the time for nets with very many targets: the targets to which routes
/// are followed.
static constexpr uint64_t maxTargetsFollowed = 2'000'000'000;
/// Of the tiles to which a cluster may move, so many with the fewest hops are
/// evaluated by their routes. Evaluating more of them gains nothing.
static constexpr size_t numRoutesEvaluated = 2;

namespace {
class SwapRefinement {
public:
  SwapRefinement(PlacementState &state, const AffinityGraph &affinity)
      : state(state), affinity(affinity),
        pending(affinity.getNumVertices(), true) {}

  /// Returns by how much the placement became cheaper.
  uint64_t improveOnce();

private:
  /// Steps along an axis to a cluster, and the spikes exchanged with it.
  struct Pull {
    int32_t steps;
    uint64_t spikes;
  };

  uint64_t improve(ClusterId cluster);
  void listCandidates(ClusterId cluster);
  void addCandidate(TilePosition from, int64_t right, int64_t down);
  static int32_t findMedian(std::vector<Pull> &pulls);
  void awaken(ClusterId cluster);

  PlacementState &state;
  const AffinityGraph &affinity;
  /// Clusters that may gain by a move, as something has changed around them.
  std::vector<bool> pending;
  // Scratch memory:
  std::vector<Pull> right, down;
  std::vector<TilePosition> candidates;
  std::vector<std::pair<int64_t, uint32_t>> changes;
};
} // namespace

/// The fewest steps that at least half of the spikes do not exceed.
int32_t SwapRefinement::findMedian(std::vector<Pull> &pulls) {
  std::sort(pulls.begin(), pulls.end(),
            [](Pull a, Pull b) { return a.steps < b.steps; });
  uint64_t sum = 0, reached = 0;
  for (Pull pull : pulls)
    sum += pull.spikes;
  for (Pull pull : pulls) {
    reached += pull.spikes;
    if (reached >= sum - reached)
      return pull.steps;
  }
  return 0;
}

void SwapRefinement::addCandidate(TilePosition from, int64_t stepsRight,
                                  int64_t stepsDown) {
  const Topology &topology = state.getTopology();
  int64_t x = from.x + stepsRight, y = from.y + stepsDown;
  if (topology.kind == TopologyKind::Torus) {
    x = (x + topology.width) % topology.width;
    y = (y + topology.height) % topology.height;
  }
  // What is left of the first tile becomes a large number, outside the area.
  TilePosition tile{static_cast<uint32_t>(x), static_cast<uint32_t>(y)};
  if (state.isInArea(tile) && !(tile == from))
    candidates.push_back(tile);
}

/// The tiles around the median, and some on the way if it is far.
void SwapRefinement::listCandidates(ClusterId cluster) {
  right.clear();
  down.clear();
  TilePosition from = state.getPosition(cluster);
  Topology tiles = state.getTopology();
  if (tiles.kind != TopologyKind::Torus)
    tiles.kind = TopologyKind::Mesh;
  affinity.forEachNeighbour(cluster, [&](ClusterId other, uint64_t spikes) {
    RouterOffset offset = tiles.getRouterOffset(from, state.getPosition(other));
    right.push_back({offset.right, spikes});
    down.push_back({offset.down, spikes});
  });
  int64_t x = findMedian(right), y = findMedian(down);
  candidates.clear();
  addCandidate(from, x, y);
  addCandidate(from, x - 1, y);
  addCandidate(from, x + 1, y);
  addCandidate(from, x, y - 1);
  addCandidate(from, x, y + 1);
  if (std::abs(x) + std::abs(y) <= 2)
    return;
  int64_t stepRight = (x > 0) - (x < 0), stepDown = (y > 0) - (y < 0);
  addCandidate(from, stepRight, 0);
  addCandidate(from, 0, stepDown);
  addCandidate(from, stepRight, stepDown);
  addCandidate(from, x / 2, y / 2);
}

void SwapRefinement::awaken(ClusterId cluster) {
  pending[cluster] = true;
  affinity.forEachNeighbour(
      cluster, [&](ClusterId other, uint64_t) { pending[other] = true; });
}

uint64_t SwapRefinement::improve(ClusterId cluster) {
  listCandidates(cluster);
  changes.clear();
  for (uint32_t i = 0; i < candidates.size(); ++i)
    changes.push_back({state.computeHopChange(cluster, candidates[i]), i});
  std::sort(changes.begin(), changes.end());
  size_t numEvaluated = std::min(
      changes.size(),
      state.getCostKind() == PlacementCost::Hops ? 1 : numRoutesEvaluated);
  int64_t bestChange = 0;
  TilePosition bestTile;
  for (size_t i = 0; i < numEvaluated; ++i) {
    TilePosition tile = candidates[changes[i].second];
    int64_t change = state.computeChange(cluster, tile);
    if (change < bestChange) {
      bestChange = change;
      bestTile = tile;
    }
  }
  if (bestChange == 0)
    return 0;
  awaken(cluster);
  if (std::optional<ClusterId> partner = state.getCluster(bestTile))
    awaken(*partner);
  state.move(cluster, bestTile);
  return static_cast<uint64_t>(-bestChange);
}

uint64_t SwapRefinement::improveOnce() {
  uint64_t gain = 0;
  for (ClusterId cluster = 0; cluster < pending.size(); ++cluster) {
    if (state.getNumTargetsFollowed() > maxTargetsFollowed)
      break;
    if (!pending[cluster] || affinity.getNumNeighbours(cluster) == 0)
      continue;
    pending[cluster] = false;
    gain += improve(cluster);
  }
  return gain;
}

void ganglion::mapping::refineBySwaps(PlacementState &state,
                                      const AffinityGraph &affinity,
                                      uint64_t cost) {
  SwapRefinement refinement(state, affinity);
  for (int pass = 0; pass < maxPasses; ++pass) {
    uint64_t gain = refinement.improveOnce();
    cost -= gain;
    if (gain <= cost / 500)
      return;
  }
}
