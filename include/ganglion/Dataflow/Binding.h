//===- Binding.h - Which actor runs on which resource -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_BINDING_H
#define GANGLION_DATAFLOW_BINDING_H

#include "ganglion/Dataflow/Consistency.h"

#include <variant>

namespace ganglion::dataflow {

/// The resource of each actor, if it has one.
using Binding = std::vector<std::optional<unsigned>>;

/// The resources that the actors of a graph name, and the way back.
Binding getBinding(const Graph &graph);
void setBinding(Graph &graph, const Binding &binding);

/// What counts how much, at least 0.
struct BindingOptions {
  /// The time for which a resource works in an iteration, as a share of the
  /// mean of all resources.
  int64_t processing = 1;
  /// The tokens that go from one resource to another in an iteration, as a
  /// share of all tokens.
  int64_t communication = 1;
};

using BindingResult = std::variant<Binding, Inconsistent, Overflow>;

/// Binds all actors to resources 0 to numResources - 1, at least one. The actor
/// that works longest in an iteration comes first; each goes where the weighted
/// sum of processing and communication is smallest so far. Then actors of the
/// busiest resource move as long as that makes the sum smaller, with the load
/// of the busiest resource for processing. (After Stuijk, Basten, Geilen,
/// Corporaal, "Multiprocessor Resource Allocation for Throughput-Constrained
/// Synchronous Dataflow Graphs", DAC 2007, whose cost has further terms, such
/// as memory, and whose actors come in the order of the cycles through them.)
BindingResult bindActors(const Graph &graph, unsigned numResources,
                         const BindingOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_BINDING_H
