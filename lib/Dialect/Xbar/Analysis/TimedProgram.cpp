//===- TimedProgram.cpp - Programs for the mapping library ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Analysis/TimedProgram.h"
#include "ganglion/Dialect/Xbar/Analysis/ProgramLoads.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

mapping::TileTimes ganglion::xbar::getTileTimes(MachineOp machine) {
  mapping::TileTimes times;
  times.reload = machine.getReloadTime();
  times.hop = machine.getHopTime();
  times.event = machine.getEventTime();
  times.bufferTokens = machine.getBufferTokens();
  return times;
}

/// Of a count that may be as large as 2^64 - 1.
static bool exceeds(int64_t events, int64_t limit) {
  return static_cast<uint64_t>(events) > static_cast<uint64_t>(limit);
}

Result<mapping::TimedProgram> ganglion::xbar::getTimedProgram(ProgramOp program,
                                                              MachineOp machine,
                                                              Traffic traffic) {
  Result<ProgramLoads> loads = ProgramLoads::get(program, traffic);
  if (!loads)
    return loads.getError();
  mapping::TimedProgram result;
  llvm::DenseMap<StringAttr, mapping::ClusterId> clusters;
  for (auto [cluster, load] :
       llvm::zip_equal(program.getOps<ClusterOp>(), loads->clusters)) {
    clusters[cluster.getSymNameAttr()] =
        mapping::ClusterId(result.clusterTimes.size());
    int64_t events = loads->getEventsPerStep(load, traffic);
    // Within the limits of a machine, the time fits 64 bits.
    if (exceeds(events, machine.getRows()))
      return Error{("cluster '" + cluster.getSymName() +
                    "' takes more events in a time step than a tile of '" +
                    machine.getSymName() + "' has rows, which are " +
                    Twine(machine.getRows()) + "; run --convert-snn-to-xbar")
                       .str()};
    result.clusterTimes.push_back(
        machine.getClusterTime(events, cluster.getColumns()));
  }
  for (auto [stream, load] :
       llvm::zip_equal(program.getOps<StreamOp>(), loads->streams)) {
    if (stream.getDelay() > int64_t(UINT32_MAX))
      return Error{("the stream from '" + stream.getSource() + "' to '" +
                    stream.getTarget() + "' has a delay of " +
                    std::to_string(stream.getDelay()) + " steps, but at most " +
                    std::to_string(UINT32_MAX) + " can be mapped")
                       .str()};
    int64_t events = loads->getEventsPerStep(load, traffic);
    if (exceeds(events, UINT32_MAX))
      return Error{("the stream from '" + stream.getSource() + "' to '" +
                    stream.getTarget() + "' carries more than " +
                    Twine(UINT32_MAX) +
                    " events in a time step, which cannot be mapped; run "
                    "--convert-snn-to-xbar")
                       .str()};
    result.streams.push_back({clusters.at(stream.getSourceAttr().getAttr()),
                              clusters.at(stream.getTargetAttr().getAttr()),
                              uint32_t(stream.getDelay()), uint32_t(events)});
  }
  return result;
}

FailureOr<mapping::Placement> ganglion::xbar::getPlacement(ProgramOp program) {
  mapping::Placement placement;
  for (auto cluster : program.getOps<ClusterOp>()) {
    if (!cluster.getTile())
      return cluster.emitError("has no tile yet; run xbar-place first");
    placement.push_back(mapping::TileId(*cluster.getTile()));
  }
  return placement;
}
