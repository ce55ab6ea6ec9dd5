//===- Graph.h - Synchronous dataflow graphs --------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Actors, and channels that carry tokens between them (Lee, Messerschmitt,
/// "Synchronous Data Flow", Proc. IEEE 75(9), 1987). A firing of an actor takes
/// `consumption` tokens from each of its input channels when it starts and puts
/// `production` tokens on each of its output channels when it ends. Firings of
/// one actor may overlap unless a self-channel with one token forbids it.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_GRAPH_H
#define GANGLION_DATAFLOW_GRAPH_H

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
  /// Duration of a firing in time units, at least 0.
  int64_t executionTime;
  /// The resource, such as a tile, the actor runs on.
  std::optional<unsigned> resource;
};

struct Channel {
  std::string name;
  ActorId source;
  ActorId target;
  /// Initial tokens, at least 0.
  int64_t tokens;
  /// Tokens that one firing of the source produces, at least 1.
  int64_t production;
  /// Tokens that one firing of the target consumes, at least 1.
  int64_t consumption;
};

/// A graph with dense ids in order of insertion. Self-channels and parallel
/// channels are allowed; names are for messages and need not be unique.
class Graph {
public:
  ActorId addActor(std::string name, int64_t executionTime,
                   std::optional<unsigned> resource = std::nullopt);
  ChannelId addChannel(std::string name, ActorId source, ActorId target,
                       int64_t tokens, int64_t production = 1,
                       int64_t consumption = 1);

  void setExecutionTime(ActorId id, int64_t executionTime);
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

/// Returns the first channel with a rate other than one. A graph without such a
/// channel is homogeneous: one iteration fires every actor once.
std::optional<ChannelId> findMultiRateChannel(const Graph &graph);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_GRAPH_H
