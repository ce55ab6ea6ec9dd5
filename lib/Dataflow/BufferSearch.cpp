//===- BufferSearch.cpp - Search for the least buffers --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BufferSearch.h"

#include <algorithm>
#include <set>

using namespace ganglion::dataflow;

void BufferProblem::setCapacities(const std::vector<int64_t> &capacities) {
  for (size_t i = 0; i < channels.size(); ++i)
    graph.setTokens(firstReverse + ChannelId(i),
                    capacities[i] - graph.getChannel(channels[i]).tokens);
}

std::optional<int64_t>
BufferProblem::getTotalSize(const std::vector<int64_t> &capacities) const {
  int64_t total = 0, size;
  for (size_t i = 0; i < channels.size(); ++i)
    if (__builtin_mul_overflow(capacities[i], placeSizes[i], &size) ||
        __builtin_add_overflow(total, size, &total))
      return std::nullopt;
  return total;
}

BufferSearch::BufferSearch(BufferProblem bufferProblem,
                           const BufferOptions &options)
    : problem(std::move(bufferProblem)), options(options),
      stepSizes(problem.channels.size()) {
  for (size_t i = 0; i < stepSizes.size(); ++i)
    overflow |= __builtin_mul_overflow(problem.steps[i], problem.placeSizes[i],
                                       &stepSizes[i]);
  if (std::optional<int64_t> size =
          problem.getTotalSize(problem.leastCapacities))
    queue.push({problem.leastCapacities,
                std::vector<bool>(problem.channels.size()), *size, *size});
  else
    overflow = true;
}

std::optional<BufferSizes> BufferSearch::findNext(PeriodLimit newLimit) {
  limit = newLimit;
  best.reset();
  while (!queue.empty() &&
         !(best && queue.top().lowerBound > best->totalSize)) {
    lowerBound = queue.top().lowerBound;
    gaveUp = effort.evaluations >= options.maxEvaluations ||
             effort.distributions >= options.maxDistributions;
    if (overflow || gaveUp)
      break;
    Node node = queue.top();
    queue.pop();
    visit(std::move(node));
  }
  return best;
}

/// The limit for a node and all above it: a distribution of the same size as
/// the best one must beat it.
PeriodLimit BufferSearch::tightenLimit(const Node &node) const {
  if (!best)
    return limit;
  bool comesLater =
      node.totalSize == best->totalSize && node.capacities >= best->capacities;
  return {best->period, comesLater};
}

void BufferSearch::visit(Node node) {
  ++effort.distributions;
  PeriodLimit tight = tightenLimit(node);
  problem.setCapacities(node.capacities);
  Judgement judgement = judge(node, tight);
  if (!judgement.growth)
    return evaluate(std::move(node), tight);
  if (judgement.growth->empty())
    return;
  if (judgement.lowerBound > node.lowerBound) {
    node.lowerBound = judgement.lowerBound;
    queue.push(std::move(node));
    return;
  }
  grow(node, *judgement.growth);
}

BufferSearch::Judgement BufferSearch::judge(const Node &node,
                                            PeriodLimit tight) {
  Judgement judgement{std::nullopt, node.totalSize};
  std::vector<bool> isPaid(problem.channels.size());
  for (auto &[channels, cycle] : cycles) {
    if (!computeRatio(cycle, node).isBeyond(tight))
      continue;
    std::vector<size_t> growth = getGrowth(cycle, node);
    if (std::none_of(growth.begin(), growth.end(),
                     [&](size_t i) { return isPaid[i]; })) {
      int64_t price = INT64_MAX;
      for (size_t i : growth) {
        isPaid[i] = true;
        price = std::min(price, stepSizes[i]);
      }
      // Sums that do not fit are beyond all others.
      if (__builtin_add_overflow(judgement.lowerBound, price,
                                 &judgement.lowerBound))
        judgement.lowerBound = INT64_MAX;
    }
    if (!judgement.growth || growth.size() < judgement.growth->size())
      judgement.growth = std::move(growth);
  }
  return judgement;
}

void BufferSearch::evaluate(Node node, PeriodLimit tight) {
  ++effort.evaluations;
  PeriodResult result = computePeriod(problem.graph);
  if (auto *deadlock = std::get_if<Deadlock>(&result)) {
    return grow(node,
                learn({problem.graph, problem.repetitions, *deadlock}, node));
  }
  auto *certificate = std::get_if<Certificate>(&result);
  if (!certificate) {
    overflow = true;
    return;
  }
  // A known cycle may tell as much.
  PeriodLimit next{certificate->period, /*isStrict=*/true};
  Judgement judgement = judge(node, next);
  if (!judgement.growth)
    judgement.growth =
        learn({problem.graph, problem.repetitions, certificate->cycle}, node);
  if (!tight.excludes(certificate->period))
    best = BufferSizes{node.capacities, node.totalSize, certificate->period};
  grow(node, *judgement.growth);
}

void BufferSearch::grow(const Node &node, const std::vector<size_t> &growth) {
  Node child = node;
  for (size_t i : growth) {
    if (__builtin_add_overflow(node.capacities[i], problem.steps[i],
                               &child.capacities[i]) ||
        __builtin_add_overflow(node.totalSize, stepSizes[i],
                               &child.totalSize)) {
      overflow = true;
      return;
    }
    child.lowerBound = std::max(node.lowerBound, child.totalSize);
    queue.push(child);
    child.capacities[i] = node.capacities[i];
    child.isFixed[i] = true;
  }
}

std::vector<size_t> BufferSearch::learn(WaitCycle waits, const Node &node) {
  std::set<ChannelId> channels;
  for (const Wait &wait : waits.getCycle().waits)
    if (wait.channel)
      channels.insert(*wait.channel);
  KnownCycle cycle{std::move(waits), {}, {}};
  for (ChannelId id : channels)
    if (id >= problem.firstReverse)
      cycle.channels.push_back(id - problem.firstReverse);
  std::vector<size_t> growth = getGrowth(cycle, node);
  cycles.insert_or_assign({channels.begin(), channels.end()}, std::move(cycle));
  return growth;
}

WaitRatio BufferSearch::computeRatio(KnownCycle &cycle, const Node &node) {
  std::vector<int64_t> capacities;
  for (size_t i : cycle.channels)
    capacities.push_back(node.capacities[i]);
  auto [it, isNew] = cycle.ratios.try_emplace(std::move(capacities));
  if (isNew)
    it->second = cycle.waits.computeRatio(problem.graph);
  return it->second;
}

std::vector<size_t> BufferSearch::getGrowth(const KnownCycle &cycle,
                                            const Node &node) {
  std::vector<size_t> growth;
  for (size_t i : cycle.channels)
    if (!node.isFixed[i])
      growth.push_back(i);
  return growth;
}
