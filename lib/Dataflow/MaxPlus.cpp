//===- MaxPlus.cpp - Max-plus matrix over the initial tokens --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/MaxPlus.h"

#include "ChannelIndex.h"
#include "Walk.h"

#include <algorithm>
#include <deque>
#include <memory>

using namespace ganglion::dataflow;

namespace {

/// A time as the maximum over symbols of the symbol plus a number.
using Stamp = std::vector<MaxPlusMatrix::Entry>;

/// Executes one iteration with a stamp for each token.
class SymbolicExecution {
public:
  SymbolicExecution(const Graph &graph, const RepetitionVector &repetitions,
                    size_t numSymbols);

  /// The stamps at the end of the iteration are the rows of the matrix.
  MaxPlusMatrixResult run();

private:
  /// All tokens of a firing have the same stamp.
  using SharedStamp = std::shared_ptr<const Stamp>;
  struct Batch {
    Int128 tokens;
    SharedStamp stamp;
  };
  struct Queue {
    Int128 numTokens = 0;
    std::deque<Batch> batches;
  };
  struct ActorState {
    int64_t firingsLeft;
    size_t phase = 0;
    /// When the firing before started, if that is an index of the matrix.
    SharedStamp lastStart = nullptr;
  };

  SharedStamp makeSymbol();
  bool isEnabled(ActorId actor) const;
  void fire(ActorId actor);
  void take(ChannelId id, Int128 tokens, Stamp &start);
  bool fireEnabledActors();
  MaxPlusMatrix getMatrix() const;

  const Graph &graph;
  ChannelIndex inputs, outputs;
  size_t numSymbols;
  size_t nextSymbol = 0;
  std::vector<Queue> queues;
  std::vector<ActorState> actors;
  bool overflow = false;
};

} // namespace

/// Raises each number of a stamp to that of another one.
static void raise(Stamp &stamp, const Stamp &other) {
  // No value comes before all values in the order of std::optional.
  for (size_t i = 0; i < stamp.size(); ++i)
    stamp[i] = std::max(stamp[i], other[i]);
}

/// Tells for each actor whether its last start is an index of the matrix.
static std::vector<bool>
findActorsWithSymbol(const Graph &graph, const RepetitionVector &repetitions) {
  std::vector<bool> hasSymbol(graph.getNumActors(), true);
  for (const Channel &channel : graph.getChannels())
    hasSymbol[channel.target] =
        countFirings(graph, repetitions, channel.target) > 1;
  return hasSymbol;
}

SymbolicExecution::SymbolicExecution(const Graph &graph,
                                     const RepetitionVector &repetitions,
                                     size_t numSymbols)
    : graph(graph), inputs(ChannelIndex::byTarget(graph)),
      outputs(ChannelIndex::bySource(graph)), numSymbols(numSymbols),
      queues(graph.getNumChannels()) {
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id) {
    queues[id].numTokens = graph.getChannel(id).tokens;
    for (int64_t i = 0; i < graph.getChannel(id).tokens; ++i)
      queues[id].batches.push_back({1, makeSymbol()});
  }
  std::vector<bool> hasSymbol = findActorsWithSymbol(graph, repetitions);
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor) {
    actors.push_back({int64_t(countFirings(graph, repetitions, actor))});
    if (hasSymbol[actor])
      actors.back().lastStart = makeSymbol();
  }
}

SymbolicExecution::SharedStamp SymbolicExecution::makeSymbol() {
  auto stamp = std::make_shared<Stamp>(numSymbols);
  (*stamp)[nextSymbol++] = 0;
  return stamp;
}

MaxPlusMatrixResult SymbolicExecution::run() {
  while (fireEnabledActors())
    if (overflow)
      return Overflow{};
  return getMatrix();
}

/// Fires each actor in turn as often as it can in the iteration. The order of
/// firings does not matter. Returns whether any fired.
bool SymbolicExecution::fireEnabledActors() {
  bool fired = false;
  for (ActorId actor = 0; actor < graph.getNumActors(); ++actor)
    for (; isEnabled(actor); fired = true)
      fire(actor);
  return fired;
}

bool SymbolicExecution::isEnabled(ActorId actor) const {
  auto hasTokens = [&](ChannelId id) {
    return queues[id].numTokens >=
           graph.getChannel(id).consumption[actors[actor].phase];
  };
  return actors[actor].firingsLeft > 0 &&
         std::all_of(inputs[actor].begin(), inputs[actor].end(), hasTokens);
}

void SymbolicExecution::fire(ActorId id) {
  ActorState &actor = actors[id];
  auto stamp = std::make_shared<Stamp>(numSymbols);
  if (actor.lastStart)
    raise(*stamp, *actor.lastStart);
  for (ChannelId input : inputs[id])
    take(input, graph.getChannel(input).consumption[actor.phase], *stamp);
  if (actor.lastStart)
    actor.lastStart = std::make_shared<Stamp>(*stamp);

  int64_t time = graph.getActor(id).executionTimes[actor.phase];
  for (MaxPlusMatrix::Entry &entry : *stamp)
    overflow |= entry && __builtin_add_overflow(*entry, time, &*entry);
  for (ChannelId output : outputs[id])
    if (int64_t tokens = graph.getChannel(output).production[actor.phase]) {
      queues[output].numTokens += tokens;
      queues[output].batches.push_back({tokens, stamp});
    }
  --actor.firingsLeft;
  if (++actor.phase == graph.getActor(id).getNumPhases())
    actor.phase = 0;
}

/// Takes the oldest tokens of a channel for a firing, which starts no sooner
/// than they are there.
void SymbolicExecution::take(ChannelId id, Int128 tokens, Stamp &start) {
  Queue &queue = queues[id];
  queue.numTokens -= tokens;
  while (tokens > 0) {
    Batch &oldest = queue.batches.front();
    raise(start, *oldest.stamp);
    Int128 taken = std::min(tokens, oldest.tokens);
    tokens -= taken;
    oldest.tokens -= taken;
    if (oldest.tokens == 0)
      queue.batches.pop_front();
  }
}

MaxPlusMatrix SymbolicExecution::getMatrix() const {
  MaxPlusMatrix matrix(numSymbols);
  size_t row = 0;
  auto addRow = [&](const Stamp &stamp) {
    for (size_t column = 0; column < numSymbols; ++column)
      matrix.at(row, column) = stamp[column];
    ++row;
  };
  for (const Queue &queue : queues)
    for (const Batch &batch : queue.batches)
      for (Int128 i = 0; i < batch.tokens; ++i)
        addRow(*batch.stamp);
  for (const ActorState &actor : actors)
    if (actor.lastStart)
      addRow(*actor.lastStart);
  return matrix;
}

MaxPlusMatrixResult
ganglion::dataflow::computeMaxPlusMatrix(const Graph &graph,
                                         const RepetitionVector &repetitions,
                                         const MaxPlusOptions &options) {
  Int128 rows = 0, firings = countFirings(graph, repetitions);
  for (const Channel &channel : graph.getChannels())
    rows += channel.tokens;
  for (bool hasSymbol : findActorsWithSymbol(graph, repetitions))
    rows += hasSymbol;
  if (rows > options.maxRows)
    return TooLarge{"rows of the max-plus matrix", rows, options.maxRows};
  if (firings * (rows + 1) > options.maxSteps)
    return TooLarge{"firings in an iteration times rows of the max-plus matrix",
                    firings * (rows + 1), options.maxSteps};
  if (std::optional<Deadlock> deadlock = findDeadlock(graph, repetitions))
    return *deadlock;
  return SymbolicExecution(graph, repetitions, size_t(rows)).run();
}

//===----------------------------------------------------------------------===//
// Cycle mean
//===----------------------------------------------------------------------===//

namespace {

/// A fraction that is not in lowest terms.
struct Mean {
  Int128 sum;
  Int128 length;

  /// Sums have 65 bits, and lengths those of the size of a matrix in memory.
  bool operator<(const Mean &other) const {
    return sum * other.length < other.sum * length;
  }
};

} // namespace

/// Computes for each length up to the size of the matrix the largest sum of
/// entries on a walk of that length to each index, or nothing on overflow.
static std::optional<std::vector<Stamp>>
computeLongestWalks(const MaxPlusMatrix &matrix) {
  size_t size = matrix.getSize();
  std::vector<std::vector<size_t>> columns(size);
  for (size_t row = 0; row < size; ++row)
    for (size_t column = 0; column < size; ++column)
      if (matrix.at(row, column))
        columns[row].push_back(column);

  std::vector<Stamp> walks(1, Stamp(size, 0));
  while (walks.size() <= size) {
    Stamp longer(size);
    for (size_t row = 0; row < size; ++row)
      for (size_t column : columns[row]) {
        if (!walks.back()[column])
          continue;
        int64_t sum;
        if (__builtin_add_overflow(*walks.back()[column],
                                   *matrix.at(row, column), &sum))
          return std::nullopt;
        longer[row] = std::max(longer[row], MaxPlusMatrix::Entry(sum));
      }
    walks.push_back(std::move(longer));
  }
  return walks;
}

CycleMeanResult
ganglion::dataflow::computeMaximumCycleMean(const MaxPlusMatrix &matrix) {
  // Karp, "A Characterization of the Minimum Cycle Mean in a Digraph", Discrete
  // Mathematics 23(3), 1978, with walks from an additional index that leads to
  // each of the others by a zero.
  size_t size = matrix.getSize();
  std::optional<std::vector<Stamp>> walks = computeLongestWalks(matrix);
  if (!walks)
    return Overflow{};
  std::optional<Mean> largest;
  for (size_t index = 0; index < size; ++index) {
    MaxPlusMatrix::Entry last = walks->back()[index];
    if (!last)
      continue;
    std::optional<Mean> smallest;
    for (size_t length = 0; length < size; ++length)
      if (MaxPlusMatrix::Entry sum = (*walks)[length][index]) {
        Mean mean{Int128(*last) - *sum, Int128(size - length)};
        smallest = smallest ? std::min(*smallest, mean) : mean;
      }
    largest = largest ? std::max(*largest, *smallest) : *smallest;
  }
  if (!largest)
    return Acyclic{};
  if (std::optional<Rational> mean =
          Rational::get(largest->sum, largest->length))
    return *mean;
  return Overflow{};
}

MaxPlusResult
ganglion::dataflow::computePeriodByMaxPlus(const Graph &graph,
                                           const RepetitionVector &repetitions,
                                           const MaxPlusOptions &options) {
  if (sortTopologically(graph, isAnyChannel).size() == graph.getNumActors())
    return Unbounded{};
  MaxPlusMatrixResult result =
      computeMaxPlusMatrix(graph, repetitions, options);
  if (auto *reason = std::get_if<Deadlock>(&result))
    return *reason;
  if (auto *reason = std::get_if<TooLarge>(&result))
    return *reason;
  if (std::holds_alternative<Overflow>(result))
    return Overflow{};
  CycleMeanResult mean =
      computeMaximumCycleMean(std::get<MaxPlusMatrix>(result));
  assert(!std::holds_alternative<Acyclic>(mean) &&
         "a cycle of a live graph has tokens");
  if (auto *period = std::get_if<Rational>(&mean))
    return *period;
  return Overflow{};
}
