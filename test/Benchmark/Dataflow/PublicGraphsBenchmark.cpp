//===- PublicGraphsBenchmark.cpp - Periods of graphs in files -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The period of each graph in the files named on the command line, the memory
/// it takes to find, and the trade-off of buffers and period. Files are read
/// before the clock starts, as in the published figures.
///
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/BufferSizing.h"
#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dialect/SDF/Utils/DataflowGraph.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/Path.h"

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ganglion;
using namespace ganglion::dataflow;

static PeriodOptions options;

static std::string describe(const PeriodResult &result) {
  if (auto *certificate = std::get_if<Certificate>(&result))
    return "period " + certificate->period.toString();
  if (std::holds_alternative<Unbounded>(result))
    return "unbounded";
  return "no period";
}

/// Bytes that the analysis takes beyond the graph: a process of its own shows
/// the largest memory it ever had. What this one has freed must not serve it.
static double measureMemory(const Graph &graph) {
  malloc_trim(0);
  int ends[2];
  if (pipe(ends) != 0)
    return 0;
  pid_t child = fork();
  if (child == 0) {
    auto getPeak = [] {
      rusage usage;
      getrusage(RUSAGE_SELF, &usage);
      return double(usage.ru_maxrss) * 1024;
    };
    double before = getPeak();
    PeriodResult result = computePeriod(graph, options);
    benchmark::DoNotOptimize(result);
    double bytes = getPeak() - before;
    _exit(write(ends[1], &bytes, sizeof(bytes)) == sizeof(bytes) ? 0 : 1);
  }
  double bytes = 0;
  if (child < 0 || read(ends[0], &bytes, sizeof(bytes)) != sizeof(bytes))
    bytes = 0;
  waitpid(child, nullptr, 0);
  close(ends[0]);
  close(ends[1]);
  return bytes;
}

static void findPeriod(benchmark::State &state, const Graph &graph) {
  for (auto _ : state) {
    PeriodResult result = computePeriod(graph, options);
    state.SetLabel(describe(result));
  }
}

static void findMemory(benchmark::State &state, const Graph &graph) {
  double bytes = 0;
  for (auto _ : state)
    bytes = measureMemory(graph);
  state.counters["MB"] = bytes / 1e6;
}

/// The label lists total sizes and periods.
static void findBuffers(benchmark::State &state, const Graph &graph) {
  for (auto _ : state) {
    BufferFrontResult result = exploreBuffers(graph);
    auto *front = std::get_if<BufferFront>(&result);
    if (!front || !front->isComplete) {
      state.SkipWithError("no complete front");
      return;
    }
    std::string label;
    for (const BufferSizes &point : front->points)
      label +=
          std::to_string(point.totalSize) + ":" + point.period.toString() + " ";
    state.SetLabel(label);
    state.counters["evaluations"] = double(front->effort.evaluations);
    state.counters["points"] = double(front->points.size());
  }
}

/// Reads all graphs of a file. Returns false if it is not right.
static bool readGraphs(const char *path, mlir::MLIRContext &context,
                       std::vector<std::pair<std::string, Graph>> &graphs) {
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(path, &context);
  if (!module)
    return false;
  std::string stem = llvm::sys::path::stem(path).str();
  for (auto op : module->getOps<sdf::GraphOp>())
    graphs.emplace_back(stem, sdf::DataflowGraph(op).getGraph());
  return true;
}

int main(int argc, char **argv) {
  benchmark::Initialize(&argc, argv);
  mlir::MLIRContext context;
  context.loadDialect<sdf::SDFDialect>();
  std::vector<std::pair<std::string, Graph>> graphs;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef argument = argv[i];
    if (argument.consume_front("--threads=")) {
      if (argument.getAsInteger(10, options.numThreads))
        return 1;
    } else if (!readGraphs(argv[i], context, graphs)) {
      return 1;
    }
  }
  for (const auto &[name, graph] : graphs) {
    benchmark::RegisterBenchmark(("period/" + name).c_str(), findPeriod,
                                 std::cref(graph))
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("memory/" + name).c_str(), findMemory,
                                 std::cref(graph))
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
  }
  for (const auto &[name, graph] : graphs)
    benchmark::RegisterBenchmark(("buffers/" + name).c_str(), findBuffers,
                                 std::cref(graph))
        ->Unit(benchmark::kMillisecond);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
