//===- ProgramContext.h - What does not change in a search ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_SHARING_PROGRAMCONTEXT_H
#define GANGLION_LIB_MAPPING_SHARING_PROGRAMCONTEXT_H

#include "StreamIndex.h"

namespace ganglion::mapping {

/// A program, its machine, and the streams of each cluster.
struct ProgramContext {
  ProgramContext(const TimedProgram &program, const TileTimes &times,
                 const Topology &topology)
      : program(program), times(times), topology(topology),
        outputs(StreamIndex::bySource(program)),
        inputs(StreamIndex::byTarget(program)) {}

  /// True if the work of all clusters on one tile and the time of any message
  /// fit 64 bits. Everything below, and all that is done with it, is for such
  /// programs.
  bool fits() const;

  size_t getNumClusters() const { return program.clusterTimes.size(); }

  /// The time of a cluster's turn on a tile that it shares.
  int64_t getTurnTime(ClusterId cluster) const {
    return program.clusterTimes[cluster] + times.reload;
  }
  /// Zero within a tile.
  int64_t getMessageTime(const Stream &stream, TileId from, TileId to) const {
    if (from == to)
      return 0;
    return *times.getMessageTime(topology.getDistance(from, to), stream.events);
  }

  const TimedProgram &program;
  const TileTimes &times;
  const Topology &topology;
  StreamIndex outputs, inputs;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_SHARING_PROGRAMCONTEXT_H
