//===- TimedProgram.h - Programs as dataflow graphs -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How long clusters and messages take, and the dataflow graph that follows once
// each cluster has a tile. One iteration of the graph is one time step of the
// network; a token is all that one cluster sends another in a step. So the
// graph is homogeneous, and the numbers of spikes go into times.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_TIMEDPROGRAM_H
#define GANGLION_MAPPING_TIMEDPROGRAM_H

#include "ganglion/Dataflow/Graph.h"
#include "ganglion/Mapping/InterClusterTraffic.h"
#include "ganglion/Mapping/Placement.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ganglion::mapping {

/// Times of a machine in picoseconds; see xbar.machine.
struct TileTimes {
  int64_t reload = 0;
  int64_t hop = 0;
  int64_t event = 0;
  /// Tokens that the buffer at the end of a stream holds.
  int64_t bufferTokens = 1;

  /// The time of a message of `events` events over `hops` hops; nothing if it
  /// exceeds 64 bits.
  std::optional<int64_t> getMessageTime(int64_t hops, int64_t events) const;
};

struct TimedProgram {
  /// For each cluster, the picoseconds of one time step, without a reload.
  std::vector<int64_t> clusterTimes;
  std::vector<Stream> streams;
};

/// What a channel has to do with the stream that it belongs to.
enum class ChannelRole {
  /// Brings the spikes to the target.
  Delivery,
  /// Tells of free places in the buffer at the target.
  Buffer,
  /// From the source to the message.
  Send,
  /// Tells of free places in the buffer at the source.
  SendBuffer,
  /// A message does not overtake the one of the step before.
  InOrder,
};

struct StreamChannel {
  /// The position in TimedProgram::streams.
  uint32_t stream;
  ChannelRole role;
};

/// The dataflow graph of a placed program and what its parts stand for.
struct ProgramGraph {
  /// Cluster c is actor c, its resource the tile. The actors of messages
  /// follow. Clusters that share a tile take the reload time in addition, but
  /// are not ordered yet.
  dataflow::Graph graph;
  /// The actor of each stream's message, or nothing for a stream within a tile.
  std::vector<std::optional<dataflow::ActorId>> messages;
  /// What each channel stands for, one stream after the other.
  std::vector<StreamChannel> channels;
};

/// Returns nothing if a time exceeds 64 bits. Names of actors and channels are
/// left empty.
///
/// A stream within a tile is a channel and the buffer's back-channel:
///
///     source --(delay)--> target,  target --(buffer)--> source
///
/// Between tiles the message takes its own time, which overlaps with the work
/// of both clusters (Stuijk et al., DAC 2007: binding-aware graph):
///
///     source --0--> message --(delay)--> target,  message --1--> message
///     target --(buffer)--> message --(buffer)--> source
///
/// A cluster that listens to itself has a channel with the delay alone: the
/// order on its tile limits it more than any buffer.
std::optional<ProgramGraph> buildProgramGraph(const TimedProgram &program,
                                              const TileTimes &times,
                                              const Topology &topology,
                                              const Placement &placement);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_TIMEDPROGRAM_H
