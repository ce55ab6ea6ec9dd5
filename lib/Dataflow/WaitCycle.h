//===- WaitCycle.h - Lower bound of a period ---------------------*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A cycle that was critical with some initial tokens bounds the period with
/// others too. Follow its waits back, round by round: firing n waits for the
/// firing that produces the last of the tokens taken until firing n, which is a
/// monotone function of n and moves by one iteration if n does. So the walk
/// comes to the same firing again some iterations earlier, and time passed /
/// iterations passed is the ratio of a closed chain of waits. This costs a
/// fraction of a new analysis.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_WAITCYCLE_H
#define GANGLION_LIB_DATAFLOW_WAITCYCLE_H

#include "ganglion/Dataflow/Certificate.h"
#include "ganglion/Dataflow/TokenFlow.h"

namespace ganglion::dataflow {

/// What a schedule has to achieve.
struct PeriodLimit {
  /// Nothing if any period will do.
  std::optional<Rational> period;
  /// Whether the period itself is too long.
  bool isStrict = false;

  bool excludes(Rational other) const {
    return period && (isStrict ? other >= *period : other > *period);
  }
};

/// Time passed for a number of iterations passed. Without the latter it is
/// infinite: the firings wait for themselves.
struct WaitRatio {
  Int128 time, iterations;

  /// True if no schedule with such a cycle keeps within the limit. If the
  /// numbers are too large to tell, the answer is no.
  bool isBeyond(PeriodLimit limit) const;
};

/// A cyclic chain of waits in a graph whose initial tokens change.
class WaitCycle {
public:
  WaitCycle(const Graph &graph, const RepetitionVector &repetitions,
            CriticalCycle cycle);
  WaitCycle(const Graph &graph, const RepetitionVector &repetitions,
            const Deadlock &deadlock);

  /// A lower bound of the period of the graph with its present initial tokens.
  WaitRatio computeRatio(const Graph &graph) const;

  const CriticalCycle &getCycle() const { return cycle; }

private:
  struct Step {
    Wait wait;
    /// Of a wait for a channel.
    std::optional<TokenCount> produced, consumed;
  };
  struct Position {
    Firing firing;
    Int128 time;
  };

  void stepBack(const Graph &graph, const Step &step, Position &position) const;

  CriticalCycle cycle;
  std::vector<Step> steps;
  /// Firings in an iteration of the last actor.
  int64_t numFirings;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_WAITCYCLE_H
