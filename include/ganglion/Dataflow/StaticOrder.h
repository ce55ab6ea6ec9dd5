//===- StaticOrder.h - Static order on shared resources ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A resource fires its actors in a fixed order, again and again. As channels
/// this is a chain through its actors that is closed by one token, after which
/// every analysis of this library applies unchanged (Sriram, Bhattacharyya,
/// "Embedded Multiprocessors: Scheduling and Synchronization", 2009).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_STATICORDER_H
#define GANGLION_DATAFLOW_STATICORDER_H

#include "ganglion/Dataflow/Outcome.h"

#include <map>
#include <variant>

namespace ganglion::dataflow {

/// The actors of each resource in firing order. Actors without a resource do
/// not appear.
using StaticOrder = std::map<unsigned, std::vector<ActorId>>;

using StaticOrderResult = std::variant<StaticOrder, Deadlock, NotHomogeneous>;

/// Orders the actors of a homogeneous graph by list scheduling: of the actors
/// whose predecessors over channels without tokens are all placed, the one with
/// the longest remaining path comes next (highest level first; Hu, "Parallel
/// Sequencing and Assembly Line Problems", Operations Research 9(6), 1961), and
/// of equals the one with the smallest id.
StaticOrderResult computeStaticOrder(const Graph &graph);

/// Adds the channels that enforce `order`: for each resource one without tokens
/// from each actor to the next, and one with a single token from the last to
/// the first, which for a single actor is a self-channel. Returns their ids.
std::vector<ChannelId> addOrderChannels(Graph &graph, const StaticOrder &order);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_STATICORDER_H
