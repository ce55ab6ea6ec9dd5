//===- Sinks.cpp - Where the values of a run go ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/Sinks.h"
#include "Elements.h"

#include <numeric>

using namespace ganglion;
using namespace ganglion::runner;

Result<ArrayFile> ArrayFile::create(const std::string &path, const Port &port,
                                    const SampleRun &run, bool hasSamples) {
  std::vector<int64_t> shape;
  if (hasSamples)
    shape.push_back(run.numSamples);
  shape.push_back(run.numSteps);
  llvm::append_range(shape, port.shape);
  Result<NpyWriter> writer = NpyWriter::create(path, port.type, shape);
  if (!writer)
    return writer.getError();
  int64_t stepSize = port.countElements();
  return ArrayFile(std::move(*writer), run.numSteps * stepSize, stepSize);
}

std::optional<Error> ArrayFile::take(int64_t sample, int64_t firstStep,
                                     int64_t numSteps,
                                     const ConstBuffer &values) {
  return writer.write(sample * sampleSize + firstStep * stepSize,
                      numSteps * stepSize, values.data);
}

std::optional<Error> ElementCounter::take(int64_t sample, int64_t,
                                          int64_t numSteps,
                                          const ConstBuffer &values) {
  double *row = numbers.data() + sample * numElements;
  visitElements(values, [&](const auto *elements) {
    for (int64_t step = 0; step < numSteps; ++step)
      for (int64_t k = 0; k < numElements; ++k, ++elements)
        row[k] = keepsLast ? *elements : row[k] + *elements;
  });
  return std::nullopt;
}

std::optional<Error> TotalCounter::take(int64_t sample, int64_t, int64_t,
                                        const ConstBuffer &values) {
  visitElements(values, [&](const auto *elements) {
    totals[sample] = std::accumulate(elements, elements + values.numElements,
                                     totals[sample]);
  });
  return std::nullopt;
}

double TotalCounter::getTotal() const {
  return std::accumulate(totals.begin(), totals.end(), 0.0);
}
