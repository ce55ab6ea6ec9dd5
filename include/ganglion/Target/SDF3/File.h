//===- File.h - Contents of an SDF3 file ------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Plain data, with the place of each element: an application (a dataflow graph
// and the properties of its actors and channels), an architecture that can run
// it, and which actor runs on which tile. SDF3 (Stuijk, Geilen, Basten, "SDF3:
// SDF For Free", ACSD 2006) defined this XML format; Kiter and others use it.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SDF3_FILE_H
#define GANGLION_TARGET_SDF3_FILE_H

#include "ganglion/Dataflow/Rational.h"
#include "ganglion/Support/Message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::sdf3 {

using ganglion::Message;
using ganglion::Position;

/// The type of processor of a graph that says nothing about processors. SDF3
/// takes an actor without a type for one without execution time.
inline constexpr const char *anyProcessor = "any";

/// What an actor needs on processors of one type.
struct Processor {
  std::string type;
  /// One for each phase of the actor.
  std::vector<int64_t> times;
  /// Bits that the actor keeps from one firing to the next.
  std::optional<int64_t> stateSize;
};

struct Actor {
  Position position;
  std::string name;
  /// At least one, of different types.
  std::vector<Processor> processors;
  /// The one that counts where the actor is bound to no tile.
  size_t defaultProcessor = 0;

  size_t getNumPhases() const { return processors.front().times.size(); }
};

/// Lengths, in tokens, of the buffers that may hold a channel.
struct BufferSize {
  /// Of any one buffer.
  std::optional<int64_t> size;
  /// If both actors are on the same tile.
  std::optional<int64_t> memory;
  /// If they are not: on the tile of the source, and of the target.
  std::optional<int64_t> source, target;

  bool isEmpty() const { return !size && !memory && !source && !target; }
};

struct Channel {
  Position position;
  std::string name;
  /// Positions in Application::actors.
  size_t source = 0, target = 0;
  /// One number for each phase of the actor, or one for all if they are equal.
  std::vector<int64_t> production = {1}, consumption = {1};
  int64_t tokens = 0;
  /// In bits.
  std::optional<int64_t> tokenSize;
  BufferSize buffer;
};

struct Application {
  Position position;
  std::string name;
  std::vector<Actor> actors;
  std::vector<Channel> channels;
  /// Iterations per time unit that are required at least.
  std::optional<dataflow::Rational> throughputConstraint;
};

struct NetworkInterface {
  int64_t connections = 0;
  /// In bits per time unit.
  int64_t inBandwidth = 0, outBandwidth = 0;
};

/// Its number, as a resource, is its position in the architecture.
struct Tile {
  Position position;
  std::string name;
  std::optional<std::string> processorType;
  /// Length, in time units, of the wheel of time slices that actors of
  /// different applications share.
  std::optional<int64_t> wheelSize;
  /// In bits.
  std::optional<int64_t> memorySize;
  std::optional<NetworkInterface> networkInterface;
};

struct Connection {
  Position position;
  std::string name;
  /// Positions in Architecture::tiles.
  size_t source = 0, target = 0;
  int64_t delay = 0;
};

struct Architecture {
  Position position;
  std::string name;
  std::vector<Tile> tiles;
  std::vector<Connection> connections;
};

/// An actor that runs on a tile.
struct Binding {
  Position tilePosition;
  std::string tile;
  Position actorPosition;
  std::string actor;
};

struct File {
  std::optional<Application> application;
  std::optional<Architecture> architecture;
  std::vector<Binding> bindings;
  /// SDF3 knows no units: this one is kept for our own reader.
  std::string timeUnit = "cycle";
};

} // namespace ganglion::sdf3

#endif // GANGLION_TARGET_SDF3_FILE_H
