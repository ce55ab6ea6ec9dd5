//===- Sweeper.h - Potentials raised by sweeps ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_SWEEPER_H
#define GANGLION_LIB_DATAFLOW_SWEEPER_H

#include "EventCycle.h"
#include "FiringOrder.h"

namespace ganglion::dataflow {

/// The starts of all firings of an iteration, and the waits that raised them,
/// for a period P/Q. Numbers are in units of 1/Q; Value is int64_t or, if that
/// does not hold them, Int128.
template <typename Value>
class Sweeper {
public:
  /// `order` may still be about to be found by another thread.
  Sweeper(const ImplicitEventGraph &graph, const FiringOrder &order);

  /// Lets all firings start at time zero again. Returns false if the numbers of
  /// this period are too large for a Value.
  bool setPeriod(Rational period);

  /// Visits all firings once and raises each start to what its waits demand.
  /// Returns false if the numbers might get too large for a Value, or the graph
  /// deadlocks.
  bool sweep();

  /// Whether, and where most, a start rose in the last sweep.
  bool hasRisen() const { return largestRise > 0; }
  Event getRisenMost() const { return risenMost; }

  /// The wait that raised an event last.
  WaitNumber getPolicy(Event event) const {
    return policy[graph.getNumber(event)];
  }

  /// The starts. Returns nothing if one does not fit 64 bits.
  std::optional<std::vector<int64_t>> takeStarts();

private:
  /// How a firing moves the cursor of an input: by whole rounds through the
  /// phases of the source, and then by some tokens.
  struct Move {
    int64_t firings, tokens;
  };

  /// An input, and the last of the tokens taken from it so far: the producer is
  /// in the round through the phases of the source that begins with `firing`,
  /// and `token` counts from there.
  struct Cursor {
    /// When each firing of the source ends.
    const Value *ends;
    int64_t firing, token;
    PhaseRates production;
    uint32_t phase, numPhases;
    /// Firings of the source in an iteration.
    int64_t numFirings;
    /// P times the iteration of the producer, which is at most 0.
    Value shift;
    WaitNumber wait;
    /// Whether producers before the last may end later.
    bool hasWindow;

    void move(Move move, Value period);
  };

  /// An actor, and its next firing in this sweep.
  struct Position {
    Value *ends;
    WaitNumber firstWait;
    int64_t firing;
    /// Execution times by phase.
    const Value *times;
    /// By phase and input.
    const Move *moves;
    Cursor *cursors;
    uint32_t numInputs;
    uint32_t phase, numPhases;
    bool isSerial;
    /// The start that the firing before demands.
    Value demand;
  };

  void addMoves(ActorId id);
  void rewind(ActorId id);
  Value getShift(int64_t iterations) const;
  bool fits() const;
  void visit(ActorId id);
  void demandByWindow(const Cursor &cursor, const EventInput &input,
                      size_t targetPhase, Value &start, WaitNumber &wait) const;

  const ImplicitEventGraph &graph;
  const FiringOrder &order;
  Rational period;

  /// The end of each firing, which is its start and its execution time.
  std::vector<Value> ends;
  CompactVector policy;

  std::vector<Position> positions;
  std::vector<Cursor> cursors;
  std::vector<Value> times;
  std::vector<Move> moves;

  Value latestEnd = 0;
  /// In this sweep.
  Value largestRise = 0;
  Event risenMost = {};
};

extern template class Sweeper<int64_t>;
extern template class Sweeper<Int128>;

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_SWEEPER_H
