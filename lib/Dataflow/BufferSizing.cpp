//===- BufferSizing.cpp - Sizes of the buffers of channels ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/BufferSizing.h"

#include "BufferSearch.h"
#include "ScheduledCapacity.h"

#include <algorithm>
#include <numeric>
#include <type_traits>
#include <utility>

using namespace ganglion::dataflow;

int64_t ganglion::dataflow::computeCapacityStep(const Channel &channel) {
  int64_t step = 0;
  for (const PhaseList *rates : {&channel.production, &channel.consumption})
    for (size_t phase = 0; phase < rates->size(); ++phase)
      step = std::gcd(step, (*rates)[phase]);
  return step;
}

// Let the target fire whenever it can. When it cannot, and the source must
// fire, fewer tokens are there than it takes next, the rest of the production
// so far after some whole firings of the target. The production so far, modulo
// that of a round of the target, takes all values that differ from the initial
// tokens and the production in this round by a multiple of the greatest common
// divisor of both rounds. For a single phase on both sides this gives p + c - g
// + (tokens mod g).
std::optional<int64_t>
ganglion::dataflow::computeLeastCapacity(const Graph &graph, ChannelId id) {
  const Channel &channel = graph.getChannel(id);
  size_t sourcePhases = graph.getActor(channel.source).getNumPhases();
  size_t targetPhases = graph.getActor(channel.target).getNumPhases();
  Int128 production = channel.production.getSum(sourcePhases);
  Int128 consumption = channel.consumption.getSum(targetPhases);
  Int128 common = production;
  for (Int128 rest = consumption; rest != 0;)
    common = std::exchange(rest, common % rest);

  Int128 capacity = channel.tokens, produced = channel.tokens;
  for (size_t i = 0; i < sourcePhases; ++i) {
    Int128 taken = 0;
    for (size_t j = 0; j < targetPhases; ++j) {
      // The most tokens that are left after `taken`, too few for phase j.
      Int128 next = taken + channel.consumption[j];
      Int128 most =
          next - common + (produced - next % common + common) % common;
      if (most >= taken)
        capacity = std::max(capacity, most - taken + channel.production[i]);
      taken = next;
    }
    produced += channel.production[i];
  }
  if (!fitsInt64(capacity))
    return std::nullopt;
  return int64_t(capacity);
}

std::vector<ChannelId>
ganglion::dataflow::getChannelsBetweenActors(const Graph &graph) {
  std::vector<ChannelId> channels;
  for (ChannelId id = 0; id < graph.getNumChannels(); ++id)
    if (graph.getChannel(id).source != graph.getChannel(id).target)
      channels.push_back(id);
  return channels;
}

void ganglion::dataflow::addReverseChannels(
    Graph &graph, const std::vector<ChannelId> &channels,
    const std::vector<int64_t> &capacities) {
  assert(channels.size() == capacities.size() && "one capacity per channel");
  for (size_t i = 0; i < channels.size(); ++i) {
    Channel channel = graph.getChannel(channels[i]);
    assert(capacities[i] >= channel.tokens && "no place for initial tokens");
    graph.addChannel("buffer." + graph.getActor(channel.source).name + "." +
                         graph.getActor(channel.target).name,
                     channel.target, channel.source,
                     capacities[i] - channel.tokens, channel.consumption,
                     channel.production);
  }
}

//===----------------------------------------------------------------------===//
// The problem
//===----------------------------------------------------------------------===//

namespace {
/// A graph whose buffers can be sized.
struct SizableGraph {
  BufferProblem problem;
  /// The period of unbounded buffers.
  std::optional<Certificate> best;
  /// Whether finite buffers reach it.
  bool isReachable;
};
} // namespace

using PreparationResult = std::variant<SizableGraph, Unbounded, Inconsistent,
                                       Deadlock, TooLarge, Overflow>;

/// True if an actor that takes time has a buffer. Then no period is zero: there
/// are only so many places for its firings to hold at a time.
static bool needsTime(const Graph &graph,
                      const std::vector<ChannelId> &channels) {
  auto takesTime = [&](ActorId id) {
    const Actor &actor = graph.getActor(id);
    return actor.executionTimes.getSum(actor.getNumPhases()) > 0;
  };
  return std::any_of(channels.begin(), channels.end(), [&](ChannelId id) {
    return takesTime(graph.getChannel(id).source) ||
           takesTime(graph.getChannel(id).target);
  });
}

static PreparationResult prepare(const Graph &graph,
                                 const BufferOptions &options) {
  PeriodResult period = computePeriod(graph);
  SizableGraph result;
  if (auto *certificate = std::get_if<Certificate>(&period))
    result.best = *std::move(certificate);
  else if (auto *reason = std::get_if<Inconsistent>(&period))
    return *reason;
  else if (auto *reason = std::get_if<Deadlock>(&period))
    return *std::move(reason);
  else if (auto *reason = std::get_if<TooLarge>(&period))
    return *std::move(reason);
  else if (std::holds_alternative<Overflow>(period))
    return Overflow{};

  BufferProblem &problem = result.problem;
  problem.graph = graph;
  problem.repetitions =
      std::get<RepetitionVector>(computeRepetitionVector(graph));
  problem.channels =
      options.channels ? *options.channels : getChannelsBetweenActors(graph);
  problem.firstReverse = graph.getNumChannels();
  problem.placeSizes = options.placeSizes;
  if (problem.placeSizes.empty())
    problem.placeSizes.assign(problem.channels.size(), 1);
  assert(problem.placeSizes.size() == problem.channels.size() &&
         "one size for each channel");
  for (ChannelId id : problem.channels) {
    std::optional<int64_t> capacity = computeLeastCapacity(graph, id);
    if (!capacity)
      return Overflow{};
    problem.leastCapacities.push_back(*capacity);
    problem.steps.push_back(computeCapacityStep(graph.getChannel(id)));
  }
  if (!result.best && problem.channels.empty())
    return Unbounded{};
  addReverseChannels(problem.graph, problem.channels, problem.leastCapacities);
  result.isReachable = (result.best && result.best->period != Rational(0)) ||
                       !needsTime(graph, problem.channels);
  return result;
}

/// Hands on the outcome of a preparation that has no result.
template <typename ResultT>
static ResultT forwardFailure(PreparationResult &&failure) {
  return std::visit(
      [](auto &&outcome) -> ResultT {
        if constexpr (std::is_same_v<std::decay_t<decltype(outcome)>,
                                     SizableGraph>)
          return Overflow{};
        else
          return std::forward<decltype(outcome)>(outcome);
      },
      std::move(failure));
}

//===----------------------------------------------------------------------===//
// The front
//===----------------------------------------------------------------------===//

/// The period to aim at: `required`, unless that or unbounded buffers are
/// slower. Nothing if it cannot be reached.
static std::optional<Rational> getGoal(const SizableGraph &graph,
                                       std::optional<Rational> required) {
  Rational shortest = graph.best ? graph.best->period : Rational(0);
  Rational goal = required ? std::max(*required, shortest) : shortest;
  if (goal == Rational(0) && !graph.isReachable)
    return std::nullopt;
  return goal;
}

BufferFrontResult
ganglion::dataflow::exploreBuffers(const Graph &graph,
                                   std::optional<Rational> period,
                                   const BufferOptions &options) {
  PreparationResult preparation = prepare(graph, options);
  auto *sizable = std::get_if<SizableGraph>(&preparation);
  if (!sizable)
    return forwardFailure<BufferFrontResult>(std::move(preparation));
  std::optional<Rational> goal = getGoal(*sizable, period);
  if (!goal)
    return Unbounded{};

  BufferFront front;
  front.channels = sizable->problem.channels;
  BufferSearch search(std::move(sizable->problem), options);
  PeriodLimit limit;
  while (!front.isComplete) {
    std::optional<BufferSizes> next = search.findNext(limit);
    if (search.hasOverflow())
      return Overflow{};
    if (!next || search.isGivenUp())
      break;
    limit = {next->period, /*isStrict=*/true};
    front.isComplete = next->period <= *goal;
    front.points.push_back(*std::move(next));
  }
  front.nextSize = search.getLowerBound();
  front.effort = search.getEffort();
  return front;
}

//===----------------------------------------------------------------------===//
// A required period
//===----------------------------------------------------------------------===//

namespace {

/// Sizes buffers from above where the search takes too long. A schedule with
/// the required period needs buffers for the tokens that it keeps waiting; they
/// are then made as small as possible one after the other.
class BufferShrinking {
public:
  BufferShrinking(BufferProblem &problem, Rational period,
                  int64_t maxEvaluations)
      : problem(problem), period(period), evaluationsLeft(maxEvaluations) {}

  /// Returns capacities none of which can be smaller by itself, unless the
  /// evaluations do not suffice. Nothing if a number does not fit.
  std::optional<std::vector<int64_t>> run(const Graph &graph);

private:
  std::optional<Certificate> computeSchedule(Graph graph) const;
  bool isFastEnough(const std::vector<int64_t> &capacities);
  void shrink(std::vector<int64_t> &capacities, size_t channel);

  BufferProblem &problem;
  Rational period;
  int64_t evaluationsLeft;
};

} // namespace

/// The earliest schedule of unbounded buffers with the required period, which
/// an actor beside the others enforces. Sweeps give the start of each firing of
/// an iteration; where starts repeat after fewer, tokens wait longer.
std::optional<Certificate> BufferShrinking::computeSchedule(Graph graph) const {
  ActorId clock = graph.addActor("clock", period.getNumerator());
  graph.addChannel("tick", clock, clock, period.getDenominator());
  PeriodResult result = computePeriod(graph, {PeriodAlgorithm::Sweep});
  if (auto *certificate = std::get_if<Certificate>(&result))
    return *std::move(certificate);
  return std::nullopt;
}

bool BufferShrinking::isFastEnough(const std::vector<int64_t> &capacities) {
  --evaluationsLeft;
  problem.setCapacities(capacities);
  PeriodResult result = computePeriod(problem.graph);
  auto *certificate = std::get_if<Certificate>(&result);
  return certificate && certificate->period <= period;
}

void BufferShrinking::shrink(std::vector<int64_t> &capacities, size_t channel) {
  // The capacity suffices, and one step less than `least` does not.
  int64_t least = problem.leastCapacities[channel];
  int64_t step = problem.steps[channel];
  while (least < capacities[channel] && evaluationsLeft > 0) {
    int64_t half = (capacities[channel] - least) / step / 2;
    std::vector<int64_t> smaller = capacities;
    smaller[channel] = least + half * step;
    if (isFastEnough(smaller))
      capacities = std::move(smaller);
    else
      least += (half + 1) * step;
  }
}

std::optional<std::vector<int64_t>> BufferShrinking::run(const Graph &graph) {
  std::optional<Certificate> schedule = computeSchedule(graph);
  if (!schedule)
    return std::nullopt;
  std::vector<int64_t> capacities;
  std::vector<size_t> order;
  for (size_t i = 0; i < problem.channels.size(); ++i) {
    std::optional<int64_t> capacity = computeScheduledCapacity(
        graph, problem.channels[i], problem.repetitions, *schedule);
    if (!capacity)
      return std::nullopt;
    capacities.push_back(std::max(*capacity, problem.leastCapacities[i]));
    order.push_back(i);
  }
  auto getExcess = [&](size_t i) {
    return Int128(capacities[i] - problem.leastCapacities[i]) *
           problem.placeSizes[i];
  };
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return getExcess(a) != getExcess(b) ? getExcess(a) > getExcess(b) : a < b;
  });
  for (size_t i : order)
    shrink(capacities, i);
  return capacities;
}

MinimalBuffersResult
ganglion::dataflow::findMinimalBuffers(const Graph &graph,
                                       std::optional<Rational> period,
                                       const BufferOptions &options) {
  PreparationResult preparation = prepare(graph, options);
  auto *sizable = std::get_if<SizableGraph>(&preparation);
  if (!sizable)
    return forwardFailure<MinimalBuffersResult>(std::move(preparation));
  if (period && sizable->best && *period < sizable->best->period)
    return PeriodTooShort{*std::move(sizable->best)};
  std::optional<Rational> goal = getGoal(*sizable, period);
  if (!goal)
    return Unbounded{};

  BufferProblem &problem = sizable->problem;
  BufferSearch search(problem, options);
  std::optional<BufferSizes> sizes =
      search.findNext({*goal, /*isStrict=*/false});
  std::vector<int64_t> capacities;
  if (search.hasOverflow())
    return Overflow{};
  if (sizes) {
    capacities = std::move(sizes->capacities);
  } else {
    std::optional<std::vector<int64_t>> heuristic =
        BufferShrinking(problem, *goal, options.maxEvaluations).run(graph);
    if (!heuristic)
      return Overflow{};
    capacities = *std::move(heuristic);
  }

  MinimalBuffers result;
  problem.setCapacities(capacities);
  PeriodResult certified = computePeriod(problem.graph);
  auto *certificate = std::get_if<Certificate>(&certified);
  std::optional<int64_t> totalSize = problem.getTotalSize(capacities);
  if (!certificate || !totalSize || certificate->period > *goal)
    return Overflow{};
  result.sizes = {std::move(capacities), *totalSize, certificate->period};
  result.channels = std::move(problem.channels);
  result.lowerBound = search.getLowerBound();
  result.graph = std::move(problem.graph);
  result.certificate = *std::move(certificate);
  result.effort = search.getEffort();
  return result;
}
