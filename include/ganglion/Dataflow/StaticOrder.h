//===- StaticOrder.h - Static order on shared resources ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A resource carries out the firings of its actors one at a time, in a fixed
/// order that it goes through once in each iteration, again and again. Turned
/// into channels, an order needs no analysis of its own (Sriram, Bhattacharyya,
/// "Embedded Multiprocessors: Scheduling and Synchronization", 2009).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_STATICORDER_H
#define GANGLION_DATAFLOW_STATICORDER_H

#include "ganglion/Dataflow/Binding.h"
#include "ganglion/Dataflow/Consistency.h"

#include <map>
#include <variant>

namespace ganglion::dataflow {

/// Firings of one iteration, as the actors that fire: where an actor stands for
/// the n-th time, it does its n-th firing.
using FiringSequence = std::vector<ActorId>;

/// The firings of each resource in their order. Actors without a resource do
/// not appear.
using StaticOrder = std::map<unsigned, FiringSequence>;

using StaticOrderResult =
    std::variant<StaticOrder, Inconsistent, Deadlock, TooLarge, Overflow>;

/// Orders the firings of each resource by list scheduling: in self-timed
/// execution of one iteration, a resource that is free takes, of the firings
/// whose inputs are there, the one with the longest path to the end of the
/// iteration (highest level first; Hu, "Parallel Sequencing and Assembly Line
/// Problems", Operations Research 9(6), 1961), and of equals the one of the
/// first actor. The graph with the channels of the order does not deadlock.
StaticOrderResult computeStaticOrder(const Graph &graph);

using FiringSequenceResult =
    std::variant<FiringSequence, Inconsistent, Deadlock, TooLarge, Overflow>;

/// Orders all firings of an iteration for a single resource that runs all
/// actors, whichever resources they name.
FiringSequenceResult computeSingleResourceOrder(const Graph &graph);

/// The part of a single-resource order that each resource of a binding gets.
/// It never deadlocks, whatever the binding: `order` is one way to carry out an
/// iteration with each firing after those that it waits for, and each part
/// asks only that its firings come as they do there. So they can all be carried
/// out as they come in `order`, after which everything is as before. (Song et
/// al., "Compiling Spiking Neural Networks to Neuromorphic Hardware", LCTES
/// 2020, admit applications at run time in this way.)
StaticOrder projectOrder(const FiringSequence &order, const Binding &binding);

/// Checks that each order lists all firings of an iteration of just the actors
/// that its resource has in `graph`. Returns one sentence if it does not.
std::optional<std::string> verifyOrder(const Graph &graph,
                                       const StaticOrder &order,
                                       const RepetitionVector &repetitions);

/// What was added to a graph, in ascending order.
struct OrderParts {
  std::vector<ActorId> sequencers;
  std::vector<ChannelId> channels;
};

/// Adds what enforces `order`, all lists of which must not be empty.
///
/// If each actor stands once in the shortest sequence whose repetition the
/// order is, that is a chain: a channel without tokens from each actor to the
/// next, and one with a single token from the last to the first, which for a
/// single actor is a self-channel.
///
/// Else an actor fires several times in a round, and which of its firings waits
/// for which depends on its place. What has a place is a cyclo-static actor
/// that takes no time, the sequencer, with a phase for each firing in the
/// sequence. In each phase it grants one firing to the actor whose turn it is
/// and takes the token by which the one before reports its end:
///   - to each actor a channel with production 1 in the phases of its turns, 0
///     in all others, and consumption 1;
///   - from each actor a channel with production 1 and consumption 1 in the
///     phases after its turns, around the end of the sequence.
/// The last actor's channel back has one token, so that the first phase can
/// start. Phase i + 1 thus starts when the firing granted in phase i has ended,
/// and grants the next: the same order, the same start times, for all firings.
///
/// In both cases one iteration can be carried out in any sequence of all
/// firings that respects both the graph and the orders; if there is one, the
/// new graph does not deadlock. There is for the orders computed above.
OrderParts addOrderChannels(Graph &graph, const StaticOrder &order);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_STATICORDER_H
