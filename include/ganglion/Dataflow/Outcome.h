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

namespace ganglion::dataflow {

/// The analysis is for homogeneous graphs, but this channel has another rate.
struct NotHomogeneous {
  ChannelId channel;
};

/// No actor on this cycle can ever fire again: each channel, from its source to
/// the source of the next, holds fewer tokens than its target needs.
struct Deadlock {
  std::vector<ChannelId> cycle;
};

/// An exact number of the analysis is too large to be stored.
struct Overflow {};

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_OUTCOME_H
