//===- Input.cpp - From numbers of a file to elements of a port -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "ganglion/Runner/SampleRun.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <limits>

using namespace ganglion;
using namespace ganglion::runner;

/// The most that a 32-bit integer holds with either sign.
static constexpr int64_t maxInteger = std::numeric_limits<int32_t>::max();

/// Converts a number; gives what was expected instead where the port cannot
/// have it.
static std::optional<std::string> convert(double value, const Port &,
                                          uint8_t &element) {
  if (value != 0 && value != 1)
    return "spikes, 0 or 1";
  element = uint8_t(value);
  return std::nullopt;
}

static std::optional<std::string> convert(double value, const Port &port,
                                          int32_t &element) {
  if (!port.scale) {
    if (value != std::trunc(value) || !(std::abs(value) <= maxInteger))
      return "counts, whole numbers of 32 bits";
    element = int32_t(value);
    return std::nullopt;
  }
  // Rounded to the nearest unit, ties to even: the default of the processor.
  double units = std::nearbyint(value / *port.scale);
  std::array<int64_t, 2> range =
      port.range.value_or(std::array<int64_t, 2>{-maxInteger, maxInteger});
  if (!(units >= double(range[0]) && units <= double(range[1]))) {
    std::string text;
    llvm::raw_string_ostream(text)
        << "from " << range[0] << " to " << range[1] << " units of "
        << *port.scale << ", which the network was quantized for";
    return text;
  }
  element = int32_t(units);
  return std::nullopt;
}

template <typename Real>
static std::optional<std::string> convert(double value, const Port &,
                                          Real &element) {
  if (!(std::abs(value) <= double(std::numeric_limits<Real>::max())))
    return "finite numbers in the chosen precision";
  element = Real(value);
  return std::nullopt;
}

std::optional<Error> Input::read(int64_t sample, int64_t firstStep,
                                 int64_t numSteps, const Buffer &target) const {
  int64_t stepSize = port.countElements();
  int64_t numRead =
      std::clamp<int64_t>(source->getNumSteps() - firstStep, 0, numSteps);
  std::vector<double> values(numSteps * stepSize);
  if (std::optional<Error> error =
          source->read(sample, firstStep, numRead, values.data()))
    return error;
  std::optional<Error> error;
  visitElements(target, [&](auto *elements) {
    for (size_t k = 0; k < values.size(); ++k) {
      std::optional<std::string> expected =
          convert(values[k], port, elements[k]);
      if (!expected)
        continue;
      std::string text;
      llvm::raw_string_ostream os(text);
      os << "input '" << port.name << "': " << path << " holds " << values[k]
         << " at time step " << firstStep + int64_t(k) / stepSize;
      if (source->getNumSamples() > 1)
        os << " of sample " << sample;
      os << ", expected " << *expected;
      error = Error{text};
      return;
    }
  });
  return error;
}
