//===- InputSource.h - Values over time from a file -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_INPUTSOURCE_H
#define GANGLION_RUNNER_INPUTSOURCE_H

#include "ganglion/Execution/NetworkInterface.h"

#include <memory>

namespace ganglion::runner {

/// The values of one input over time, for one sample or several. They are read
/// when they are asked for: a series may be larger than memory.
class InputSource {
public:
  InputSource(int64_t numSamples, int64_t numSteps)
      : numSamples(numSamples), numSteps(numSteps) {}
  virtual ~InputSource() = default;

  int64_t getNumSamples() const { return numSamples; }
  /// The number of steps of each sample.
  int64_t getNumSteps() const { return numSteps; }

  /// Reads the values of some steps of a sample, which lie within it. May be
  /// called from several threads.
  virtual std::optional<Error> read(int64_t sample, int64_t firstStep,
                                    int64_t numSteps, double *values) const = 0;

private:
  int64_t numSamples, numSteps;
};

/// What an input file is read for.
struct InputRequest {
  execution::Port port;
  std::string path;
  /// Arrays have an axis for the sample before that for the time.
  bool hasSamples = false;
  /// Seconds of events that go into one step.
  double frame = 0;
};

/// Opens a file: events in .bin and .txt, several arrays in .npz, an array in
/// anything else.
Result<std::unique_ptr<InputSource>> openInput(const InputRequest &request);

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_INPUTSOURCE_H
