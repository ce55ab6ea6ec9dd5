//===- Outcome.h - Ways an analysis ends without a result -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An analysis returns a std::variant of its result and of the outcomes below
/// that can occur. No outcome is ever encoded as a special number.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_OUTCOME_H
#define GANGLION_DATAFLOW_OUTCOME_H

#include "ganglion/Dataflow/Graph.h"
#include "ganglion/Dataflow/Int128.h"

namespace ganglion::dataflow {

/// The analysis is for homogeneous graphs, but this channel has another rate or
/// is at an actor of several phases.
struct NotHomogeneous {
  ChannelId channel;
};

/// No actor on this cycle can ever fire again: each channel, from its source to
/// the source of the next, holds fewer tokens than its target needs.
struct Deadlock {
  std::vector<ChannelId> cycle;
};

/// The graph has no cycle of channels, so nothing bounds the number of firings
/// per time.
struct Unbounded {};

/// An exact number of the analysis is too large to be stored.
struct Overflow {};

/// The analysis would need more steps or memory than it may take: `count` of
/// what `unit` names ("firings in an iteration"), of which `limit` are allowed.
struct TooLarge {
  std::string unit;
  Int128 count;
  Int128 limit;
};

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_OUTCOME_H
