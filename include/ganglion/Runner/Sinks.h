//===- Sinks.h - Where the values of a run go -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_SINKS_H
#define GANGLION_RUNNER_SINKS_H

#include "ganglion/Runner/SampleRun.h"

namespace ganglion::runner {

/// Writes the values of a port to a .npy file of shape (T, ...), or (N, T, ...)
/// for a batch of N samples.
class ArrayFile : public Sink {
public:
  static Result<ArrayFile> create(const std::string &path, const Port &port,
                                  const SampleRun &run, bool hasSamples);

  std::optional<Error> take(int64_t sample, int64_t firstStep, int64_t numSteps,
                            const ConstBuffer &values) override;

  /// Puts the file in its place.
  std::optional<Error> commit() { return writer.commit(); }

  const std::string &getTemporaryName() const {
    return writer.getTemporaryName();
  }

private:
  ArrayFile(NpyWriter writer, int64_t sampleSize, int64_t stepSize)
      : writer(std::move(writer)), sampleSize(sampleSize), stepSize(stepSize) {}

  NpyWriter writer;
  int64_t sampleSize, stepSize;
};

/// Adds up the values of each element over the steps of a sample.
class ElementCounter : public Sink {
public:
  /// With `keepsLast`, the values of the last step are kept instead.
  ElementCounter(int64_t numSamples, int64_t numElements, bool keepsLast)
      : numElements(numElements), keepsLast(keepsLast),
        numbers(numSamples * numElements) {}

  std::optional<Error> take(int64_t sample, int64_t firstStep, int64_t numSteps,
                            const ConstBuffer &values) override;

  /// The numbers of a sample, one for each element.
  llvm::ArrayRef<double> getNumbers(int64_t sample) const {
    return llvm::ArrayRef(numbers).slice(sample * numElements, numElements);
  }

private:
  int64_t numElements;
  bool keepsLast;
  std::vector<double> numbers;
};

/// Adds up all values of a port.
class TotalCounter : public Sink {
public:
  explicit TotalCounter(int64_t numSamples) : totals(numSamples) {}

  std::optional<Error> take(int64_t sample, int64_t firstStep, int64_t numSteps,
                            const ConstBuffer &values) override;

  double getTotal() const;

private:
  /// One for each sample.
  std::vector<double> totals;
};

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_SINKS_H
