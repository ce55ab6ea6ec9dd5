//===- InputSeries.h - Inputs with one entry per time step ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_REFERENCE_INPUTSERIES_H
#define GANGLION_DIALECT_SNN_REFERENCE_INPUTSERIES_H

#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Simulation/Tensor.h"
#include "ganglion/Support/Npy.h"

namespace ganglion::snn {

/// The values of one input over time, for one run or several (samples).
class InputSeries {
public:
  /// Reads the file of an input and checks its shape and values against the
  /// type of the input: spikes are 0 or 1, counts are whole numbers; in a
  /// network of the level integer, an input of i32 keeps to its range and,
  /// where it has a scale, is rounded to whole units of it. `maximum` is the
  /// largest number of the engine's precision. The array has the axes of the
  /// value after one for time and, only with `allowSamples`, before that one
  /// for samples.
  static Result<InputSeries> read(const Binding &input, double maximum,
                                  bool allowSamples = false);

  int64_t getNumSamples() const { return numSamples; }
  /// The number of steps of each sample.
  int64_t getNumSteps() const { return numSteps; }

  /// The value at a step of a sample; zero after the last step.
  template <typename Real>
  simulation::Tensor<Real> get(int64_t step, int64_t sample = 0) const {
    simulation::Tensor<Real> value(shape);
    int64_t size = value.values.size();
    if (step < numSteps)
      std::copy_n(values.begin() + (sample * numSteps + step) * size, size,
                  value.values.begin());
    return value;
  }

private:
  std::vector<double> values;
  /// Of the value.
  simulation::Shape shape;
  int64_t numSamples = 1, numSteps = 0;
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_REFERENCE_INPUTSERIES_H
