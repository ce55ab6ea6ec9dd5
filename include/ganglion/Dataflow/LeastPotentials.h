//===- LeastPotentials.h - The earliest periodic schedule -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The potentials of a certificate follow from the graph and the period. So a
/// certificate of a large graph can do without them, and whoever checks it
/// finds them again. Like Certificate.cpp, this knows nothing of the solvers.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_LEASTPOTENTIALS_H
#define GANGLION_DATAFLOW_LEASTPOTENTIALS_H

#include "ganglion/Dataflow/Certificate.h"

namespace ganglion::dataflow {

/// No schedule has the period: this actor is on a cycle of firings that take
/// longer.
struct NoSuchSchedule {
  ActorId actor;
};

using PotentialsResult = std::variant<std::vector<int64_t>, NoSuchSchedule,
                                      Deadlock, TooLarge, Overflow>;

/// Finds the least start times from 0 on with which the firings of an iteration
/// can be repeated every `period`, of one actor after the other, in units of
/// 1/denominator: the potentials of a certificate whose rounds are the
/// repetition vector `repetitions` of the graph. Needs 12 bytes per firing.
PotentialsResult findLeastPotentials(const Graph &graph,
                                     const RepetitionVector &repetitions,
                                     Rational period);

/// Checks a certificate whose potentials, rounds and scale are left out: the
/// cycle as it is, and that there are potentials by finding them. Returns
/// nothing if they prove the period, and else one sentence that says why not.
std::optional<std::string>
verifyWithoutPotentials(const Graph &graph, const Certificate &certificate);

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_LEASTPOTENTIALS_H
