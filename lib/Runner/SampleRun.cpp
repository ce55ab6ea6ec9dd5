//===- SampleRun.cpp - Samples through an engine --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/SampleRun.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <thread>

using namespace ganglion;
using namespace ganglion::runner;

namespace {
/// Runs samples on an engine of its own.
class Worker {
public:
  Worker(Engine &engine, const SampleRun &run, Progress &progress)
      : engine(engine), run(run), progress(progress),
        chunkSteps(getChunkSteps()), inputs(engine.getInputs(), chunkSteps),
        outputs(engine.getOutputs(), chunkSteps) {}

  std::optional<Error> runSample(int64_t sample);

  RunCost getCost() const {
    RunCost total = cost;
    total.layers = engine.getLayerTimes();
    return total;
  }

private:
  int64_t getChunkSteps() const;
  std::optional<Error> runChunk(int64_t sample, int64_t firstStep,
                                int64_t numSteps);
  std::optional<Error> callEngine(int64_t numSteps,
                                  const std::vector<ConstBuffer> &arguments,
                                  const std::vector<Buffer> &results);

  Engine &engine;
  const SampleRun &run;
  Progress &progress;
  /// The most steps of a chunk.
  int64_t chunkSteps;
  PortBuffers inputs, outputs;
  RunCost cost;
};

/// Hands out samples until none is left or one has failed.
class SampleQueue {
public:
  explicit SampleQueue(int64_t numSamples) : numSamples(numSamples) {}

  /// Runs samples on `worker`, one after the other.
  void work(Worker &worker);

  /// Of the first sample that failed. Samples are handed out in order, so all
  /// before one that failed have been run as well.
  std::optional<Error> getError() const {
    if (errors.empty())
      return std::nullopt;
    return errors.begin()->second;
  }

private:
  int64_t numSamples;
  std::atomic<int64_t> nextSample = 0;
  std::atomic<bool> hasFailed = false;
  std::mutex mutex;
  std::map<int64_t, Error> errors;
};
} // namespace

/// As the engine likes it, within the memory for inputs and outputs.
int64_t Worker::getChunkSteps() const {
  constexpr int64_t maxElements = int64_t(1) << 20;
  int64_t stepSize = 1;
  for (const auto *ports : {&engine.getInputs(), &engine.getOutputs()})
    for (const Port &port : *ports)
      stepSize += port.countElements();
  return std::clamp(
      maxElements / stepSize, int64_t(1),
      std::clamp(run.numSteps, int64_t(1), engine.getChunkSteps()));
}

std::optional<Error> Worker::runSample(int64_t sample) {
  engine.reset();
  for (int64_t step = 0; step < run.numSteps; step += chunkSteps) {
    int64_t numSteps = std::min(chunkSteps, run.numSteps - step);
    if (std::optional<Error> error = runChunk(sample, step, numSteps))
      return error;
    progress.add(numSteps);
  }
  return std::nullopt;
}

/// The first steps of each of `buffers`, which have room for `chunkSteps`.
static std::vector<Buffer> takeSteps(const PortBuffers &buffers,
                                     int64_t numSteps, int64_t chunkSteps) {
  std::vector<Buffer> parts;
  for (const Buffer &buffer : buffers.getBuffers())
    parts.push_back(getSteps(buffer, chunkSteps, 0, numSteps));
  return parts;
}

std::optional<Error> Worker::runChunk(int64_t sample, int64_t firstStep,
                                      int64_t numSteps) {
  auto arguments = takeSteps(inputs, numSteps, chunkSteps);
  auto results = takeSteps(outputs, numSteps, chunkSteps);
  for (auto [input, buffer] : llvm::zip_equal(run.inputs, arguments))
    if (std::optional<Error> error =
            input.read(sample, firstStep, numSteps, buffer))
      return error;
  if (std::optional<Error> error =
          callEngine(numSteps, {arguments.begin(), arguments.end()}, results))
    return error;
  auto pass = [&](const std::vector<Sinks> &sinks,
                  const std::vector<Buffer> &buffers) -> std::optional<Error> {
    for (auto [portSinks, buffer] : llvm::zip_equal(sinks, buffers))
      for (Sink *sink : portSinks)
        if (std::optional<Error> error =
                sink->take(sample, firstStep, numSteps, buffer))
          return error;
    return std::nullopt;
  };
  if (std::optional<Error> error = pass(run.inputSinks, arguments))
    return error;
  return pass(run.outputSinks, results);
}

std::optional<Error>
Worker::callEngine(int64_t numSteps, const std::vector<ConstBuffer> &arguments,
                   const std::vector<Buffer> &results) {
  using Clock = std::chrono::steady_clock;
  Clock::time_point start = Clock::now();
  std::optional<Error> error = engine.run(numSteps, arguments, results);
  cost.seconds += std::chrono::duration<double>(Clock::now() - start).count();
  ++cost.numCalls;
  return error;
}

void SampleQueue::work(Worker &worker) {
  while (!hasFailed) {
    int64_t sample = nextSample++;
    if (sample >= numSamples)
      return;
    if (std::optional<Error> error = worker.runSample(sample)) {
      hasFailed = true;
      std::lock_guard<std::mutex> lock(mutex);
      errors.emplace(sample, std::move(*error));
    }
  }
}

void RunCost::add(const RunCost &other) {
  numCalls += other.numCalls;
  seconds += other.seconds;
  layers.resize(std::max(layers.size(), other.layers.size()));
  for (auto [layer, otherLayer] : llvm::zip(layers, other.layers)) {
    layer.name = otherLayer.name;
    layer.cycles += otherLayer.cycles;
  }
}

Result<RunCost> runner::runSamples(Engine &engine, const SampleRun &run,
                                   Progress &progress) {
  int64_t numWorkers =
      std::max<int64_t>(1, std::min<int64_t>(run.numThreads, run.numSamples));
  std::vector<std::unique_ptr<Engine>> copies;
  std::vector<Worker> workers;
  workers.reserve(numWorkers);
  workers.emplace_back(engine, run, progress);
  while (int64_t(workers.size()) < numWorkers) {
    copies.push_back(engine.copy());
    workers.emplace_back(*copies.back(), run, progress);
  }

  // An array without steps may claim any number of samples.
  SampleQueue queue(run.numSteps > 0 ? run.numSamples : 0);
  std::vector<std::thread> threads;
  for (Worker &worker : llvm::drop_begin(workers))
    threads.emplace_back([&] { queue.work(worker); });
  queue.work(workers.front());
  for (std::thread &thread : threads)
    thread.join();

  if (std::optional<Error> error = queue.getError())
    return *error;
  RunCost cost;
  for (const Worker &worker : workers)
    cost.add(worker.getCost());
  return cost;
}
