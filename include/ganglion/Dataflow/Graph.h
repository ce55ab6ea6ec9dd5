//===- Graph.h - Synchronous dataflow graphs --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Actors, and channels that carry tokens between them: synchronous dataflow
/// (Lee, Messerschmitt, "Synchronous Data Flow", Proc. IEEE 75(9), 1987) and
/// cyclo-static dataflow (PhaseList.h). A firing of an actor takes
/// `consumption` tokens from each of its input channels when it starts and puts
/// `production` tokens on each of its output channels when it ends.
///
/// Firings of one actor start in order. They may overlap, without limit, unless
/// a self-channel with as many tokens as there may be firings at a time forbids
/// it. The tokens of a channel are numbered in the order of the firings that
/// produce them, and a firing takes those with the next numbers: it waits for
/// each of them, even if a firing with a shorter phase has put later ones
/// there.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_GRAPH_H
#define GANGLION_DATAFLOW_GRAPH_H

#include "ganglion/Dataflow/PhaseList.h"

#include <cassert>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::dataflow {

/// Positions in Graph::getActors() and Graph::getChannels().
using ActorId = uint32_t;
using ChannelId = uint32_t;

struct Actor {
  std::string name;
  /// Duration of a firing in each phase, in time units, at least 0. The length
  /// of this list is the number of phases.
  PhaseList executionTimes;
  /// The resource, such as a tile, the actor runs on.
  std::optional<unsigned> resource;

  size_t getNumPhases() const { return executionTimes.size(); }
};

struct Channel {
  std::string name;
  ActorId source;
  ActorId target;
  /// Initial tokens, at least 0.
  int64_t tokens;
  /// Tokens that a firing of the source produces in each of its phases: at
  /// least 0, and at least 1 in one of them.
  PhaseList production;
  /// Tokens that a firing of the target consumes in each of its phases: at
  /// least 0, and at least 1 in one of them.
  PhaseList consumption;
};

/// A graph with dense ids in order of insertion. Self-channels and parallel
/// channels are allowed; names are for messages and need not be unique.
class Graph {
public:
  ActorId addActor(std::string name, PhaseList executionTimes,
                   std::optional<unsigned> resource = std::nullopt);
  ChannelId addChannel(std::string name, ActorId source, ActorId target,
                       int64_t tokens, PhaseList production = 1,
                       PhaseList consumption = 1);

  /// Changes the execution times but not the number of phases.
  void setExecutionTimes(ActorId id, PhaseList executionTimes);
  void setResource(ActorId id, std::optional<unsigned> resource);
  void setTokens(ChannelId id, int64_t tokens);

  const std::vector<Actor> &getActors() const { return actors; }
  const std::vector<Channel> &getChannels() const { return channels; }

  const Actor &getActor(ActorId id) const {
    assert(id < actors.size() && "no such actor");
    return actors[id];
  }
  const Channel &getChannel(ChannelId id) const {
    assert(id < channels.size() && "no such channel");
    return channels[id];
  }

  ActorId getNumActors() const { return ActorId(actors.size()); }
  ChannelId getNumChannels() const { return ChannelId(channels.size()); }

private:
  std::vector<Actor> actors;
  std::vector<Channel> channels;
};

/// Returns the first channel with a rate other than one or at an actor of
/// several phases. A graph without such a channel and such an actor is
/// homogeneous: one iteration fires every actor once.
std::optional<ChannelId> findMultiRateChannel(const Graph &graph);

/// True if one iteration fires every actor once.
bool isHomogeneous(const Graph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_GRAPH_H
