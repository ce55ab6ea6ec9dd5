//===- ImplicitEventGraph.h - The waits of all firings, not stored ------*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The event graph has a node for each firing of an iteration and an edge for
/// each wait. Only the nodes can be held in memory for graphs of hundreds of
/// millions of firings; a wait is computed from the rates when it is asked for.
/// All in 64-bit integers: the rates of a channel are divided by their common
/// divisor, and its initial tokens by the tokens of an iteration.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_IMPLICITEVENTGRAPH_H
#define GANGLION_LIB_DATAFLOW_IMPLICITEVENTGRAPH_H

#include "ganglion/Dataflow/Certificate.h"

namespace ganglion::dataflow {

/// Tokens that one end of a channel moves.
struct PhaseRates {
  /// In each phase.
  const int64_t *rates;
  /// Before each phase, and in a round.
  const int64_t *before;
  int64_t sum;
};

/// Numbers the waits of an actor: 1 is that of a firing for the one before,
/// then come the inputs.
using WaitNumber = uint32_t;
constexpr WaitNumber noWait = 0, orderWait = 1, firstInputWait = 2;

/// A channel as seen from its target.
struct EventInput {
  ChannelId channel;
  ActorId source;
  PhaseRates production, consumption;
  /// Initial tokens: whole iterations, and the rest.
  int64_t iterations, tokens;
  /// How many firings of the source, up to the last whose tokens a firing
  /// takes, can be the one that ends last: one unless they overtake each other.
  size_t window;
  /// The number of the wait for the last producer among the waits of the actor;
  /// that for a producer before is larger by its lag.
  WaitNumber firstWait;
};

struct EventActor {
  int64_t numFirings;
  /// The number of its first firing among all firings.
  size_t offset;
  std::vector<int64_t> times;
  /// The self-channel that makes each firing wait for the end of the one
  /// before. It is not among the inputs.
  std::optional<ChannelId> serializer;
  /// Its inputs are those from this one on.
  size_t firstInput, numInputs;
  WaitNumber lastWait;

  size_t getNumPhases() const { return times.size(); }
};

/// A firing of an iteration.
struct Event {
  ActorId actor;
  int64_t firing;

  friend bool operator==(Event a, Event b) {
    return a.actor == b.actor && a.firing == b.firing;
  }
};

/// The event that is waited for.
struct Origin {
  Event event;
  /// How many iterations ago.
  int64_t iterations;
  /// The execution time if its end is waited for, and else 0.
  int64_t time;
};

/// The last producer of tokens.
struct Producer {
  int64_t firing;
  /// How many iterations ago.
  int64_t iterations;
  /// The tokens that it produces for later firings.
  int64_t rest;
};

class ImplicitEventGraph {
public:
  ImplicitEventGraph(ImplicitEventGraph &&) = default;

  /// Returns nothing if the tokens of an iteration do not fit 62 bits.
  static std::optional<ImplicitEventGraph>
  get(const Graph &graph, const RepetitionVector &repetitions);

  const std::vector<EventActor> &getActors() const { return actors; }
  const EventActor &getActor(ActorId id) const { return actors[id]; }
  /// The inputs of all actors, one actor after the other.
  const std::vector<EventInput> &getInputs() const { return inputs; }
  size_t getNumFirings() const { return numFirings; }

  /// The number of an event among all.
  size_t getNumber(Event event) const {
    return actors[event.actor].offset + size_t(event.firing);
  }

  /// The producer of the last token that was taken from an input of `target`
  /// before firing `n`.
  Producer getLastProducer(ActorId target, const EventInput &input,
                           int64_t n) const;
  Origin getOrigin(Event event, WaitNumber wait) const;
  Wait getWait(ActorId actor, WaitNumber wait) const;

private:
  ImplicitEventGraph() = default;
  const EventInput &getInput(ActorId actor, WaitNumber wait) const;

  void reserve(const Graph &graph);
  PhaseRates addRates(const PhaseList &list, size_t numPhases, int64_t divisor);
  std::optional<EventInput> makeInput(const Graph &graph,
                                      const RepetitionVector &repetitions,
                                      ChannelId id, size_t window);

  std::vector<EventActor> actors;
  std::vector<EventInput> inputs;
  size_t numFirings = 0;
  /// What the rates of the inputs point to.
  std::vector<int64_t> rates;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_IMPLICITEVENTGRAPH_H
