//===- ProgramLoads.h - Events of clusters and streams ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How many rows of each cluster are active and how many events each stream
// carries, from the activity of the network's populations and inputs. A row is
// active once in a step, or not at all: a count of spikes travels as one event
// with a value, as a partial sum does. Partial sums are there in every step.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_ANALYSIS_PROGRAMLOADS_H
#define GANGLION_DIALECT_XBAR_ANALYSIS_PROGRAMLOADS_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Support/Result.h"

namespace ganglion::xbar {

/// The events of some axons in a run.
struct Load {
  /// In all steps of the run.
  uint64_t total = 0;
  /// The sum over the axons of the events in their busiest step: no step of
  /// the run has more.
  uint64_t maximum = 0;
};

/// The loads of a program, in the order of its operations.
struct ProgramLoads {
  /// The time steps of the run.
  uint64_t steps = 1;
  /// Of each cluster: active rows.
  std::vector<Load> clusters;
  /// Of each stream: spikes and partial sums.
  std::vector<Load> streams;

  /// Every axon is active in every step: what the program itself says.
  static ProgramLoads getWorstCase(ProgramOp program);

  /// What the activity of the network comes to. Fails where an axon has no
  /// activity, or another number of steps than the rest, and where the blocks
  /// are not those of the network.
  static Result<ProgramLoads> getMeasured(ProgramOp program);

  /// The loads that `traffic` asks for.
  static Result<ProgramLoads> get(ProgramOp program, Traffic traffic);

  /// The events in a step that `traffic` counts with. A mean is rounded up.
  int64_t getEventsPerStep(const Load &load, Traffic traffic) const;
};

/// The most and the total of an element's active steps in a run.
Load getActiveSteps(int64_t steps, int64_t total, int64_t maximum);

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_ANALYSIS_PROGRAMLOADS_H
