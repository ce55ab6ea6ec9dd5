//===- IncrementalPeriodBenchmark.cpp - Time of small changes -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LayeredGraph.h"
#include "ganglion/Dataflow/IncrementalPeriod.h"

#include <benchmark/benchmark.h>

using namespace ganglion::dataflow;

/// Evaluates 10,000 changes of a graph of 600 actors and about 2,000 channels:
/// of an execution time or a number of tokens, or an order channel that comes
/// or goes.
static void changeAndEvaluate(benchmark::State &state) {
  LayeredGraphOptions options;
  options.numActors = 600;
  options.fanIn = 1;
  Graph graph = makeLayeredGraph(options);
  for (auto _ : state) {
    auto period = std::get<IncrementalPeriod>(IncrementalPeriod::get(graph));
    std::mt19937 engine(2);
    auto below = [&](uint32_t bound) { return uint32_t(engine() % bound); };
    std::optional<ChannelId> order;
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
        if (order)
          period.removeChannel(*order);
        order =
            order
                ? std::nullopt
                : std::optional(period.addChannel(actor, below(actor + 1), 1));
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

BENCHMARK(changeAndEvaluate)->Unit(benchmark::kMillisecond);
