//===- ScheduledCapacity.h - Buffers that a schedule needs ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_SCHEDULEDCAPACITY_H
#define GANGLION_LIB_DATAFLOW_SCHEDULEDCAPACITY_H

#include "ganglion/Dataflow/Certificate.h"

namespace ganglion::dataflow {

/// Returns the smallest capacity of a channel with which the schedule of a
/// certificate of a positive period stays admissible. The first actors of the
/// certificate's graph must be those of `graph`. Nothing if it does not fit.
std::optional<int64_t>
computeScheduledCapacity(const Graph &graph, ChannelId channel,
                         const RepetitionVector &repetitions,
                         const Certificate &certificate);

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_SCHEDULEDCAPACITY_H
