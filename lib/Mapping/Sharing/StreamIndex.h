//===- StreamIndex.h - The streams of each cluster --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_SHARING_STREAMINDEX_H
#define GANGLION_LIB_MAPPING_SHARING_STREAMINDEX_H

#include "ganglion/Mapping/TimedProgram.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// Streams from or to each cluster. Those from a cluster to itself are left
/// out: whatever their delay, the turns of a tile make them wait longer.
class StreamIndex {
public:
  static StreamIndex bySource(const TimedProgram &program) {
    return StreamIndex(program, &Stream::source);
  }
  static StreamIndex byTarget(const TimedProgram &program) {
    return StreamIndex(program, &Stream::target);
  }

  /// Calls `visit` with the position of each stream of a cluster.
  template <typename VisitT>
  void forEach(ClusterId cluster, VisitT visit) const {
    for (size_t i = offsets[cluster]; i < offsets[cluster + 1]; ++i)
      visit(streams[i]);
  }

private:
  StreamIndex(const TimedProgram &program, ClusterId Stream::*end)
      : offsets(program.clusterTimes.size() + 1) {
    auto forEachStream = [&](auto visit) {
      for (uint32_t id = 0; id < program.streams.size(); ++id)
        if (program.streams[id].source != program.streams[id].target)
          visit(id, program.streams[id].*end);
    };
    forEachStream([&](uint32_t, ClusterId cluster) { ++offsets[cluster + 1]; });
    for (size_t i = 1; i < offsets.size(); ++i)
      offsets[i] += offsets[i - 1];
    streams.resize(offsets.back());
    std::vector<size_t> next = offsets;
    forEachStream(
        [&](uint32_t id, ClusterId cluster) { streams[next[cluster]++] = id; });
  }

  /// Compressed rows.
  std::vector<size_t> offsets;
  std::vector<uint32_t> streams;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_SHARING_STREAMINDEX_H
