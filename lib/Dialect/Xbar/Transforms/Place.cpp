//===- Place.cpp - Tiles for clusters ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlaceByTraffic.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "llvm/Support/MathExtras.h"
#include <queue>

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARPLACE
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion::xbar;

/// Shares out the clusters by load; ties go to the cluster and the tile with
/// the smallest number.
static void balance(ArrayRef<ClusterOp> clusters, MachineOp machine) {
  auto getTime = [&](ClusterOp cluster) {
    return machine.getClusterTime(cluster.getRows(), cluster.getColumns()) +
           machine.getReloadTime();
  };
  auto order = llvm::to_vector(llvm::seq<size_t>(0, clusters.size()));
  llvm::sort(order, [&](size_t a, size_t b) {
    return std::pair(getTime(clusters[b]), a) <
           std::pair(getTime(clusters[a]), b);
  });
  // The tile with the least work, and of those the first, is on top. A sum of
  // times that does not fit stays at the maximum.
  using LoadAndTile = std::pair<uint64_t, int64_t>;
  std::priority_queue<LoadAndTile, std::vector<LoadAndTile>, std::greater<>>
      tiles;
  for (int64_t tile = 0; tile < machine.getNumTiles(); ++tile)
    tiles.push({0, tile});
  for (size_t index : order) {
    ClusterOp cluster = clusters[index];
    auto [load, tile] = tiles.top();
    tiles.pop();
    tiles.push({llvm::SaturatingAdd<uint64_t>(load, getTime(cluster)), tile});
    cluster.setTile(tile);
  }
}

static LogicalResult place(ProgramOp program, MachineOp machine,
                           const ganglion::mapping::PlacementOptions &options) {
  SmallVector<ClusterOp> clusters(program.getOps<ClusterOp>());
  int64_t numClusters = clusters.size(), numTiles = machine.getNumTiles();
  if (numClusters <= numTiles)
    return placeByTraffic(program, machine, options);
  if (!machine.getTileSharing())
    return program.emitError("the program '")
           << program.getSymName() << "' needs " << numClusters
           << " tiles, one for each cluster, but '" << machine.getSymName()
           << "' has " << numTiles
           << " and its tiles cannot be shared; choose a larger machine";
  balance(clusters, machine);
  return success();
}

namespace {
class XbarPlace : public ganglion::xbar::impl::XbarPlaceBase<XbarPlace> {
public:
  using XbarPlaceBase::XbarPlaceBase;

  // On the module: a pass on a program may not look at the machine beside it.
  void runOnOperation() override {
    for (auto program : getOperation().getOps<ProgramOp>()) {
      auto machine = SymbolTable::lookupNearestSymbolFrom<MachineOp>(
          getOperation(), program.getMachineAttr());
      if (failed(place(program, machine, {algorithm, cost, seed})))
        return signalPassFailure();
    }
  }
};
} // namespace
