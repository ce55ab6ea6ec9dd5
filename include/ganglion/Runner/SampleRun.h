//===- SampleRun.h - Samples through an engine ------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_SAMPLERUN_H
#define GANGLION_RUNNER_SAMPLERUN_H

#include "ganglion/Runner/Engine.h"
#include "ganglion/Runner/InputSource.h"
#include "ganglion/Runner/Progress.h"

namespace ganglion::runner {

/// The values of an input of the engine.
struct Input {
  Port port;
  std::string path;
  std::unique_ptr<InputSource> source;

  /// Reads steps of a sample into `target`, in the type of the port; zeros
  /// after the last step of the source. Fails where a value is not one that the
  /// port can have.
  std::optional<Error> read(int64_t sample, int64_t firstStep, int64_t numSteps,
                            const Buffer &target) const;
};

/// Takes the values of a port.
class Sink {
public:
  virtual ~Sink() = default;

  /// Takes the values of some steps of a sample. The steps of a sample come in
  /// their order; several samples may come at the same time.
  virtual std::optional<Error> take(int64_t sample, int64_t firstStep,
                                    int64_t numSteps,
                                    const ConstBuffer &values) = 0;
};

/// All sinks of one port.
using Sinks = std::vector<Sink *>;

/// What is run.
struct SampleRun {
  int64_t numSamples = 1, numSteps = 0;
  unsigned numThreads = 1;
  std::vector<Input> inputs;
  /// For each input and output of the engine.
  std::vector<Sinks> inputSinks, outputSinks;
};

/// What it cost.
struct RunCost {
  /// Calls of the engine, and the time in them, summed over the threads.
  int64_t numCalls = 0;
  double seconds = 0;
  /// Where the engine measures it.
  std::vector<LayerTime> layers;

  /// Adds the cost of another thread.
  void add(const RunCost &other);
};

/// Runs each sample from rest. The result does not depend on the number of
/// threads; where several samples fail, the error is that of the first.
Result<RunCost> runSamples(Engine &engine, const SampleRun &run,
                           Progress &progress);

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_SAMPLERUN_H
