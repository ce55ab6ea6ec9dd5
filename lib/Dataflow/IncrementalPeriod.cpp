//===- IncrementalPeriod.cpp - Period of a graph that changes -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Between evaluations there is a schedule that all channels but few admit, and
/// a cycle whose ratio is its period P/Q. A change that only loosens channels
/// outside of the cycle leaves both valid. One that tightens a channel raises
/// starts from there on, as far as needed. Should a cycle of channels raise its
/// own starts, it has a ratio above P/Q (the argument of CycleRatio.cpp, which
/// holds from any starts), and the period rises to it. Where the cycle itself
/// loosens, its new ratio, or 0 without it, is the lower bound to rise from.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/IncrementalPeriod.h"

#include "ganglion/Dataflow/CycleRatio.h"

#include <algorithm>

using namespace ganglion::dataflow;

std::variant<IncrementalPeriod, NotHomogeneous>
IncrementalPeriod::get(const Graph &graph) {
  if (std::optional<ChannelId> channel = findMultiRateChannel(graph))
    return NotHomogeneous{*channel};
  return IncrementalPeriod(graph);
}

IncrementalPeriod::IncrementalPeriod(const Graph &graph)
    : firstOutputs(graph.getNumActors(), none), starts(graph.getNumActors()),
      isQueued(graph.getNumActors()) {
  for (const Actor &actor : graph.getActors())
    times.push_back(actor.executionTimes[0]);
  for (const Channel &channel : graph.getChannels())
    addChannel(channel.source, channel.target, channel.tokens);
}

//===----------------------------------------------------------------------===//
// Changes
//===----------------------------------------------------------------------===//

void IncrementalPeriod::setExecutionTime(ActorId actor, int64_t time) {
  assert(time >= 0 && "execution time must not be negative");
  if (time == times[actor])
    return;
  bool grows = time > times[actor];
  times[actor] = time;
  if (grows)
    push(actor);
  for (ChannelId id = firstOutputs[actor]; id != none; id = links[id].next)
    criticalCycleChanged |= isCritical(id);
}

void IncrementalPeriod::setTokens(ChannelId channel, int64_t tokens) {
  Link &link = links[channel];
  assert(!link.isRemoved && "the channel was removed");
  assert(tokens >= 0 && "initial tokens must not be negative");
  if (tokens < link.tokens)
    push(link.source);
  mayDeadlock |= tokens == 0;
  link.tokens = tokens;
  criticalCycleChanged |= isCritical(channel);
}

ChannelId IncrementalPeriod::addChannel(ActorId source, ActorId target,
                                        int64_t tokens) {
  assert(tokens >= 0 && "initial tokens must not be negative");
  assert(links.size() < none && "channel ids are exhausted");
  auto id = ChannelId(links.size());
  links.push_back({source, target, tokens, firstOutputs[source], false});
  firstOutputs[source] = id;
  push(source);
  mayDeadlock |= tokens == 0;
  return id;
}

void IncrementalPeriod::removeChannel(ChannelId channel) {
  Link &link = links[channel];
  assert(!link.isRemoved && "the channel was removed");
  link.isRemoved = true;
  ChannelId *place = &firstOutputs[link.source];
  while (*place != channel)
    place = &links[*place].next;
  *place = link.next;
  if (!isCritical(channel))
    return;
  criticalCycle.clear();
  criticalCycleChanged = true;
}

bool IncrementalPeriod::isCritical(ChannelId channel) const {
  return std::find(criticalCycle.begin(), criticalCycle.end(), channel) !=
         criticalCycle.end();
}

void IncrementalPeriod::push(ActorId actor) {
  if (isQueued[actor])
    return;
  isQueued[actor] = true;
  queue.push_back(actor);
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

/// Nothing if the ratio does not fit or the cycle has no tokens.
std::optional<Rational>
IncrementalPeriod::getRatio(const std::vector<ChannelId> &cycle) const {
  Int128 time = 0, tokens = 0;
  for (ChannelId id : cycle) {
    time += times[links[id].source];
    tokens += links[id].tokens;
  }
  return Rational::get(time, tokens);
}

/// How much later than the channel allows its target starts, in units of 1/Q.
Int128 IncrementalPeriod::getSlack(const Link &link) const {
  return starts[link.target] - starts[link.source] -
         Int128(ratio.getDenominator()) * times[link.source] +
         Int128(ratio.getNumerator()) * link.tokens;
}

/// Makes the policy choose the channel to each actor that leaves least time.
void IncrementalPeriod::followTightest() {
  policy.assign(times.size(), none);
  std::vector<Int128> least(times.size());
  for (ChannelId id = 0; id < links.size(); ++id) {
    const Link &link = links[id];
    if (link.isRemoved)
      continue;
    Int128 slack = getSlack(link);
    if (policy[link.target] != none && slack >= least[link.target])
      continue;
    policy[link.target] = id;
    least[link.target] = slack;
  }
}

/// Finds a cycle of channels that satisfy a condition. Returns no channels if
/// there is none.
template <typename FollowsT>
std::vector<ChannelId> IncrementalPeriod::findCycle(FollowsT isOnCycle) const {
  auto follows = [&](const Link &link) {
    return !link.isRemoved && isOnCycle(link);
  };
  // Kahn, "Topological Sorting of Large Networks", Comm. ACM 5(11), 1962.
  std::vector<uint32_t> waitingFor(times.size());
  for (const Link &link : links)
    waitingFor[link.target] += follows(link);
  std::vector<ActorId> sorted;
  for (ActorId actor = 0; actor < times.size(); ++actor)
    if (waitingFor[actor] == 0)
      sorted.push_back(actor);
  for (size_t i = 0; i < sorted.size(); ++i)
    for (ChannelId id = firstOutputs[sorted[i]]; id != none;
         id = links[id].next)
      if (follows(links[id]) && --waitingFor[links[id].target] == 0)
        sorted.push_back(links[id].target);
  if (sorted.size() == times.size())
    return {};

  // Who still waits does so for an actor that waits.
  std::vector<ChannelId> inputs(times.size(), none);
  for (ChannelId id = 0; id < links.size(); ++id)
    if (follows(links[id]) && waitingFor[links[id].source] > 0)
      inputs[links[id].target] = id;
  auto actor = ActorId(std::find_if(waitingFor.begin(), waitingFor.end(),
                                    [](uint32_t count) { return count > 0; }) -
                       waitingFor.begin());
  std::vector<ChannelId> walk;
  std::vector<size_t> metAt(times.size());
  while (metAt[actor] == 0) {
    metAt[actor] = walk.size() + 1;
    walk.push_back(inputs[actor]);
    actor = links[inputs[actor]].source;
  }
  walk.erase(walk.begin(), walk.begin() + ptrdiff_t(metAt[actor] - 1));
  std::reverse(walk.begin(), walk.end());
  return walk;
}

/// Sets the lower bound. Starts keep their values, in another unit; rounding is
/// harmless, as all channels are looked at again. Returns false on overflow.
bool IncrementalPeriod::setRatio(Rational newRatio) {
  if (newRatio == ratio)
    return true;
  for (ActorId actor = 0; actor < times.size(); ++actor) {
    Int128 scaled;
    if (__builtin_mul_overflow(starts[actor], newRatio.getDenominator(),
                               &scaled))
      return false;
    starts[actor] = divideDown(scaled, ratio.getDenominator());
    push(actor);
  }
  ratio = newRatio;
  return true;
}

/// Forgets all that is known of the period.
void IncrementalPeriod::reset() {
  ratio = Rational(0);
  criticalCycle.clear();
  std::fill(starts.begin(), starts.end(), 0);
  for (ActorId actor = 0; actor < times.size(); ++actor)
    push(actor);
}

/// Raises the starts of the targets of an actor's outputs as far as these
/// demand. Returns the number of changes.
size_t IncrementalPeriod::raiseTargets(ActorId source) {
  size_t numRaised = 0;
  Int128 time = Int128(ratio.getDenominator()) * times[source];
  for (ChannelId id = firstOutputs[source]; id != none; id = links[id].next) {
    const Link &link = links[id];
    Int128 start;
    if (__builtin_add_overflow(
            starts[source], time - Int128(ratio.getNumerator()) * link.tokens,
            &start)) {
      overflow = true;
      return numRaised;
    }
    if (start <= starts[link.target])
      continue;
    starts[link.target] = start;
    policy[link.target] = id;
    push(link.target);
    ++numRaised;
  }
  return numRaised;
}

/// Raises starts, and the ratio with them, until all channels admit them or the
/// ratio exceeds the limit.
void IncrementalPeriod::settle(std::optional<Rational> limit) {
  policy.assign(times.size(), none);
  size_t numRaised = 0;
  for (size_t i = 0; i < queue.size() && !overflow; ++i) {
    ActorId actor = queue[i];
    isQueued[actor] = false;
    numRaised += raiseTargets(actor);
    // A search for cycles takes as long as so many changes.
    if (numRaised < times.size())
      continue;
    numRaised = 0;
    queue.erase(queue.begin(), queue.begin() + ptrdiff_t(i + 1));
    i = SIZE_MAX;
    if (cutCycles() && limit && ratio > *limit)
      return;
  }
  queue.clear();
  std::fill(isQueued.begin(), isQueued.end(), false);
}

/// Cuts all cycles of the policy open, after raising the ratio to the largest
/// one. Returns whether it has risen.
bool IncrementalPeriod::cutCycles() {
  // The walk on which each actor was met first, counted from one.
  std::vector<ActorId> walkOf(times.size());
  Rational largest = ratio;
  for (ActorId first = 0; first < times.size(); ++first) {
    ActorId actor = first;
    while (walkOf[actor] == 0 && policy[actor] != none) {
      walkOf[actor] = first + 1;
      actor = links[policy[actor]].source;
    }
    if (walkOf[actor] != first + 1 || policy[actor] == none)
      continue;
    std::vector<ChannelId> cycle;
    for (; policy[actor] != none; actor = links[cycle.back()].source) {
      cycle.push_back(policy[actor]);
      policy[actor] = none;
    }
    std::optional<Rational> found = getRatio(cycle);
    overflow |= !found;
    if (!found || *found <= largest)
      continue;
    largest = *found;
    // The policy leads backwards.
    criticalCycle.assign(cycle.rbegin(), cycle.rend());
  }
  if (largest == ratio)
    return false;
  policy.assign(times.size(), none);
  overflow |= !setRatio(largest);
  return true;
}

/// Finds the period without what is known of an earlier one, which takes less
/// time than to rise from nothing. Leaves everything as it is if it cannot.
void IncrementalPeriod::startAnew() {
  ConstraintGraph graph;
  graph.numEvents = EventId(times.size());
  std::vector<ChannelId> channels;
  for (ChannelId id = 0; id < links.size(); ++id) {
    const Link &link = links[id];
    if (link.isRemoved)
      continue;
    channels.push_back(id);
    graph.constraints.push_back(
        {link.source, link.target, times[link.source], link.tokens});
  }
  CycleRatioResult result = computeMaximumCycleRatio(graph);
  auto *found = std::get_if<MaximumCycleRatio>(&result);
  if (!found)
    return;
  ratio = found->ratio;
  criticalCycle.clear();
  for (ConstraintId id : found->cycle)
    criticalCycle.push_back(channels[id]);
  criticalCycleChanged = false;
  starts = std::move(found->potentials);
  queue.clear();
  std::fill(isQueued.begin(), isQueued.end(), false);
}

/// Settles after changes, also of the critical cycle.
void IncrementalPeriod::update(std::optional<Rational> limit) {
  if (!criticalCycleChanged)
    return settle(limit);
  criticalCycleChanged = false;
  Rational bound = criticalCycle.empty()
                       ? Rational(0)
                       : getRatio(criticalCycle).value_or(Rational(0));
  if (bound < ratio) {
    Rational previous = ratio;
    settle(limit);
    if (overflow || ratio != previous)
      return;
    std::vector<ChannelId> cycle =
        findCycle([&](const Link &link) { return getSlack(link) == 0; });
    if (!cycle.empty()) {
      criticalCycle = std::move(cycle);
      return;
    }
  }
  followTightest();
  overflow |= !setRatio(bound);
  cutCycles();
  settle(limit);
}

/// The result may be any lower bound of the period above the limit instead.
IncrementalPeriod::Result
IncrementalPeriod::evaluate(std::optional<Rational> limit) {
  if (mayDeadlock) {
    if (std::vector<ChannelId> cycle =
            findCycle([](const Link &link) { return link.tokens == 0; });
        !cycle.empty())
      return Deadlock{std::move(cycle)};
    mayDeadlock = false;
  }
  if (!isEvaluated)
    startAnew();
  isEvaluated = true;
  update(limit);
  if (overflow) {
    // Starts may have grown over many changes.
    overflow = false;
    reset();
    settle(limit);
  }
  if (overflow) {
    // Known to be so until the next change.
    reset();
    return Overflow{};
  }
  if (criticalCycle.empty())
    criticalCycle = findCycle([](const Link &) { return true; });
  if (criticalCycle.empty())
    return Unbounded{};
  return ratio;
}

std::vector<ActorId> IncrementalPeriod::getCriticalCycle() const {
  std::vector<ActorId> actors;
  for (ChannelId id : criticalCycle)
    actors.push_back(links[id].source);
  std::rotate(actors.begin(), std::min_element(actors.begin(), actors.end()),
              actors.end());
  return actors;
}

bool IncrementalPeriod::isPeriodAtMost(Rational limit) {
  if (!criticalCycle.empty())
    if (std::optional<Rational> bound = getRatio(criticalCycle);
        bound && *bound > limit)
      return false;
  Result result = evaluate(limit);
  if (auto *period = std::get_if<Rational>(&result))
    return *period <= limit;
  return std::holds_alternative<Unbounded>(result);
}

Graph IncrementalPeriod::getGraph() const {
  Graph graph;
  for (int64_t time : times)
    graph.addActor("", time);
  for (const Link &link : links)
    if (!link.isRemoved)
      graph.addChannel("", link.source, link.target, link.tokens);
  return graph;
}
