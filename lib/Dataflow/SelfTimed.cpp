//===- SelfTimed.cpp - Self-timed execution -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/SelfTimed.h"

#include "EventGraph.h"
#include "SelfTimedExecution.h"

#include <algorithm>

using namespace ganglion::dataflow;

Rational SelfTimedComponent::getPeriod() const {
  // The quotient of two 64-bit integers always fits.
  return *Rational::get(increase, cyclicity);
}

Int128 SelfTimedComponent::getStartTime(size_t position, int64_t iteration,
                                        int64_t firing) const {
  assert(position < actors.size() && iteration >= 0 && firing >= 0 &&
         firing < getNumFirings(position) && "no such firing");
  size_t column = offsets[position] + size_t(firing);
  if (iteration < transient)
    return startTimes[size_t(iteration)][column];
  int64_t sinceTransient = iteration - transient;
  int64_t row = transient + sinceTransient % cyclicity;
  return startTimes[size_t(row)][column] +
         Int128(sinceTransient / cyclicity) * increase;
}

namespace {

/// Finds the periodic phase of one weakly connected component.
class PhaseSearch {
public:
  explicit PhaseSearch(SelfTimedExecution &execution) : execution(execution) {}

  /// Adds the component to `schedule`, or returns why it cannot.
  std::optional<SelfTimedResult> run(const SelfTimedOptions &options,
                                     SelfTimedSchedule &schedule);

private:
  bool rowsMatch(size_t early, size_t late, int64_t increase) const;
  bool windowsMatch(size_t early, size_t late) const;
  SelfTimedComponent getPeriodicPhase(size_t anchor);

  int64_t getIncrease(size_t early, size_t late) const {
    const std::vector<std::vector<int64_t>> &rows = execution.getStartTimes();
    return rows[late].front() - rows[early].front();
  }

  SelfTimedExecution &execution;
};

} // namespace

std::optional<SelfTimedResult> PhaseSearch::run(const SelfTimedOptions &options,
                                                SelfTimedSchedule &schedule) {
  // Once the window is filled, the next iteration is a function of the window
  // that commutes with adding a constant to all start times: every wait of a
  // firing contributes a term, and a firing without waits, which always starts
  // at 0, allows only the constant 0. So if two windows differ by a constant,
  // they do forever. Such windows are found by the algorithm of Brent ("An
  // Improved Monte Carlo Factorization Algorithm", BIT 20, 1980):
  // compare each window with an anchor, which moves on at doubling distances.
  // The first match is at the smallest cyclicity.
  Int128 numFirings = Int128(execution.getNumFirings());
  int64_t window = execution.getWindow();
  size_t anchor = 0, distance = 0;
  for (int64_t iteration = 0; iteration < options.maxIterations; ++iteration) {
    if (numFirings * (iteration + 1) > options.maxFirings)
      return TooLarge{"firings in the iterations of self-timed execution",
                      numFirings * (iteration + 1), options.maxFirings};
    if (!execution.fireIteration())
      return Overflow{};
    if (iteration < window - 1)
      continue;
    size_t current = size_t(iteration);
    if (distance > 0 && windowsMatch(anchor, current)) {
      schedule.push_back(getPeriodicPhase(anchor));
      return std::nullopt;
    }
    if (current == anchor + distance || distance == 0) {
      anchor = current;
      distance = std::max<size_t>(1, 2 * distance);
    }
  }
  return NoPeriodicPhase{execution.getActors(), options.maxIterations};
}

bool PhaseSearch::rowsMatch(size_t early, size_t late, int64_t increase) const {
  const std::vector<std::vector<int64_t>> &rows = execution.getStartTimes();
  // Start times are not negative, so the difference fits.
  return std::equal(rows[early].begin(), rows[early].end(), rows[late].begin(),
                    [&](int64_t a, int64_t b) { return b - a == increase; });
}

/// Compares the windows that end at the two iterations, up to a constant.
bool PhaseSearch::windowsMatch(size_t early, size_t late) const {
  int64_t increase = getIncrease(early, late);
  for (size_t i = 0; i < size_t(execution.getWindow()); ++i)
    if (!rowsMatch(early - i, late - i, increase))
      return false;
  return true;
}

/// Describes the periodic phase, given that the windows that end at the anchor
/// and at the last iteration match.
SelfTimedComponent PhaseSearch::getPeriodicPhase(size_t anchor) {
  size_t last = execution.getStartTimes().size() - 1;
  size_t cyclicity = last - anchor;
  int64_t increase = getIncrease(anchor, last);
  size_t transient = anchor + 1 - size_t(execution.getWindow());
  while (transient > 0 &&
         rowsMatch(transient - 1, transient - 1 + cyclicity, increase))
    --transient;
  execution.truncate(transient + cyclicity);
  return {execution.getActors(),
          execution.getOffsets(),
          int64_t(transient),
          int64_t(cyclicity),
          increase,
          execution.takeStartTimes()};
}

SelfTimedResult
ganglion::dataflow::simulateSelfTimed(const Graph &graph,
                                      const SelfTimedOptions &options) {
  auto prepared = prepareEventGraph(graph, options.maxFirings);
  if (auto *obstacle = std::get_if<Obstacle>(&prepared))
    return toResult<SelfTimedResult>(*obstacle);
  const auto &repetitions = std::get<RepetitionVector>(prepared);

  SelfTimedSchedule schedule;
  for (SelfTimedExecution &execution :
       SelfTimedExecution::getAll(graph, repetitions))
    if (std::optional<SelfTimedResult> failure =
            PhaseSearch(execution).run(options, schedule))
      return *std::move(failure);
  return schedule;
}
