//===- IncrementalPeriodBenchmark.cpp - Time of small changes -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayeredGraph.h"
#include "ganglion/Dataflow/IncrementalPeriod.h"

#include <algorithm>
#include <benchmark/benchmark.h>

using namespace ganglion::dataflow;

/// Evaluates 10,000 changes of a graph of 600 actors and about 2,000 channels:
/// of an execution time, of a number of tokens, or of a pair of actors that
/// begin or cease to share a tile.
static void changeAndEvaluate(benchmark::State &state) {
  LayeredGraphOptions options;
  options.numActors = 600;
  options.fanIn = 1;
  Graph graph = makeLayeredGraph(options);
  for (auto _ : state) {
    auto period = std::get<IncrementalPeriod>(IncrementalPeriod::get(graph));
    std::mt19937 engine(2);
    auto below = [&](uint32_t bound) { return uint32_t(engine() % bound); };
    std::vector<ChannelId> order;
    int64_t numChanged = 0;
    IncrementalPeriod::Result last = period.getPeriod();
    for (int i = 0; i < 10000; ++i) {
      ActorId actor = below(600);
      ChannelId channel = below(graph.getNumChannels());
      switch (below(3)) {
      case 0:
        period.setExecutionTime(actor, 1 + below(100));
        break;
      case 1:
        if (graph.getChannel(channel).tokens > 0)
          period.setTokens(channel, 1 + below(4));
        break;
      default:
        if (ActorId other = below(600); order.size() < 40 && other < actor) {
          order.push_back(period.addChannel(other, actor, 0));
          order.push_back(period.addChannel(actor, other, 1));
          break;
        }
        for (int half = 0; half < 2 && !order.empty(); ++half) {
          period.removeChannel(order.back());
          order.pop_back();
        }
      }
      IncrementalPeriod::Result result = period.getPeriod();
      numChanged +=
          result.index() != last.index() ||
          (result.index() == 0 && std::get<0>(result) != std::get<0>(last));
      last = std::move(result);
    }
    state.counters["changed"] = double(numChanged);
  }
  state.counters["channels"] = graph.getNumChannels();
  state.SetItemsProcessed(state.iterations() * 10000);
}

/// The hardest change: the slowest actor, whose self-channel is the critical
/// cycle, gets another execution time, so that the period is another one and
/// the new critical cycle is somewhere else.
static void moveTheCriticalCycle(benchmark::State &state) {
  LayeredGraphOptions options;
  options.numActors = 600;
  options.fanIn = 1;
  Graph graph = makeLayeredGraph(options);
  for (auto _ : state) {
    auto period = std::get<IncrementalPeriod>(IncrementalPeriod::get(graph));
    std::mt19937 engine(3);
    std::vector<int64_t> times;
    for (const Actor &actor : graph.getActors())
      times.push_back(actor.executionTimes[0]);
    int64_t numChanged = 0;
    IncrementalPeriod::Result last = period.getPeriod();
    for (int i = 0; i < 10000; ++i) {
      auto slowest = std::max_element(times.begin(), times.end());
      *slowest = 1 + engine() % 1000;
      period.setExecutionTime(ActorId(slowest - times.begin()), *slowest);
      IncrementalPeriod::Result result = period.getPeriod();
      numChanged += std::get<Rational>(result) != std::get<Rational>(last);
      last = std::move(result);
    }
    state.counters["changed"] = double(numChanged);
  }
  state.counters["channels"] = graph.getNumChannels();
  state.SetItemsProcessed(state.iterations() * 10000);
}

BENCHMARK(changeAndEvaluate)->Unit(benchmark::kMillisecond);
BENCHMARK(moveTheCriticalCycle)->Unit(benchmark::kMillisecond);
