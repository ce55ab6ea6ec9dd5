//===- Place.cpp - Tiles for clusters ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Transforms/Passes.h"

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARPLACE
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion::xbar;

/// The tile at `position` of a path that visits all tiles row by row, every
/// other row backwards.
static int64_t getTileOnPath(MachineOp machine, int64_t position) {
  int64_t width = machine.getWidth();
  int64_t row = position / width, column = position % width;
  return row * width + (row % 2 == 0 ? column : width - 1 - column);
}

/// Shares out the clusters by load; ties go to the cluster and the tile with
/// the smallest number.
static void balance(ArrayRef<ClusterOp> clusters, MachineOp machine,
                    function_ref<void(ClusterOp, int64_t)> assign) {
  auto getTime = [&](ClusterOp cluster) {
    return machine.getClusterTime(cluster.getRows(), cluster.getColumns()) +
           machine.getReloadTime();
  };
  SmallVector<ClusterOp> order(clusters);
  llvm::stable_sort(
      order, [&](ClusterOp a, ClusterOp b) { return getTime(a) > getTime(b); });
  SmallVector<int64_t> loads(machine.getNumTiles(), 0);
  for (ClusterOp cluster : order) {
    int64_t tile = llvm::min_element(loads) - loads.begin();
    loads[tile] += getTime(cluster);
    assign(cluster, tile);
  }
}

namespace {
class XbarPlace : public ganglion::xbar::impl::XbarPlaceBase<XbarPlace> {
public:
  using XbarPlaceBase::XbarPlaceBase;

  void runOnOperation() override {
    ProgramOp program = getOperation();
    auto machine = SymbolTable::lookupNearestSymbolFrom<MachineOp>(
        program->getParentOp(), program.getMachineAttr());
    SmallVector<ClusterOp> clusters(program.getOps<ClusterOp>());
    int64_t numClusters = clusters.size(), numTiles = machine.getNumTiles();
    auto assign = [&](ClusterOp cluster, int64_t tile) {
      cluster.setTile(tile);
    };
    if (numClusters <= numTiles) {
      for (auto [position, cluster] : llvm::enumerate(clusters))
        assign(cluster, getTileOnPath(machine, position));
      return;
    }
    if (!machine.getTileSharing()) {
      program.emitError("needs ")
          << numClusters << " tiles, one for each cluster, but '"
          << machine.getSymName() << "' has " << numTiles
          << " and its tiles cannot be shared; choose a larger machine";
      return signalPassFailure();
    }
    balance(clusters, machine, assign);
  }
};
} // namespace
