//===- Place.cpp - Tiles for clusters ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlaceByPeriod.h"
#include "PlaceByTraffic.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARPLACE
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion::xbar;

static LogicalResult place(ProgramOp program, MachineOp machine,
                           const ganglion::mapping::PlacementOptions &options,
                           int64_t criticalMoves, int64_t sharingMoves) {
  SmallVector<ClusterOp> clusters(program.getOps<ClusterOp>());
  int64_t numClusters = clusters.size(), numTiles = machine.getNumTiles();
  forgetTurns(program);
  if (numClusters <= numTiles) {
    if (failed(placeByTraffic(program, machine, options)))
      return failure();
    return makeCriticalMoves(program, machine, criticalMoves);
  }
  if (!machine.getTileSharing())
    return program.emitError("the program '")
           << program.getSymName() << "' needs " << numClusters
           << " tiles, one for each cluster, but '" << machine.getSymName()
           << "' has " << numTiles
           << " and its tiles cannot be shared; choose a larger machine";
  return shareTiles(program, machine, sharingMoves);
}

namespace {
class XbarPlace : public ganglion::xbar::impl::XbarPlaceBase<XbarPlace> {
public:
  using XbarPlaceBase::XbarPlaceBase;

  // On the module: a pass on a program may not look at the machine beside it.
  void runOnOperation() override {
    if (criticalMoves < 0 || sharingMoves < -1) {
      emitError(getOperation().getLoc())
          << "critical-moves must be at least 0 and sharing-moves at least -1, "
             "but found "
          << criticalMoves.getValue() << " and " << sharingMoves.getValue();
      return signalPassFailure();
    }
    for (auto program : getOperation().getOps<ProgramOp>()) {
      // Other programs were admitted beside it, on the tiles that it leaves.
      if (program.getRunningGuarantee())
        continue;
      auto machine = SymbolTable::lookupNearestSymbolFrom<MachineOp>(
          getOperation(), program.getMachineAttr());
      if (failed(place(program, machine, {algorithm, cost, seed}, criticalMoves,
                       sharingMoves)))
        return signalPassFailure();
    }
  }
};
} // namespace
