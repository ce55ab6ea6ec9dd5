//===- Recordings.h - Recorded inputs of a network --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_RECORDINGS_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_RECORDINGS_H

#include "ganglion/Dialect/SNN/Reference/InputSeries.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"

namespace ganglion::snn {

/// Recorded inputs of one or several runs (samples) of a network.
class Recordings {
public:
  /// Reads the arguments of the option `input=`, in the form of bindInputs. The
  /// files agree on the numbers of samples and steps, which are not zero.
  static Result<Recordings> read(NetworkOp network,
                                 llvm::ArrayRef<std::string> texts);

  /// Whether there is anything recorded: a network without inputs has nothing.
  bool empty() const { return inputs.empty(); }
  int64_t getNumSamples() const {
    return empty() ? 1 : inputs.front().getNumSamples();
  }
  int64_t getNumSteps() const {
    return empty() ? 0 : inputs.front().getNumSteps();
  }

  /// Runs each sample, from rest, for `numSteps` steps. Calls `startSample`
  /// before the first step of each and `finishStep` after each step.
  template <typename Real>
  void run(ReferenceEngine<Real> &engine, int64_t numSteps,
           llvm::function_ref<void()> startSample,
           llvm::function_ref<void()> finishStep) const {
    for (int64_t sample = 0; sample < getNumSamples(); ++sample) {
      engine.reset();
      startSample();
      for (int64_t step = 0; step < numSteps; ++step) {
        std::vector<simulation::Tensor<Real>> values;
        for (const InputSeries &input : inputs)
          values.push_back(input.get<Real>(step, sample));
        engine.step(values);
        finishStep();
      }
    }
  }

private:
  std::vector<InputSeries> inputs;
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_RECORDINGS_H
