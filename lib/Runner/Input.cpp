//===- Input.cpp - From numbers of a file to elements of a port -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "ganglion/Runner/SampleRun.h"
#include "llvm/Support/Format.h"
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

/// The values that an input of an integer network may have, in real numbers.
static std::string describeRange(const Port &port) {
  double unit = port.scale.value_or(1);
  std::string text = port.scale ? "numbers from " : "whole numbers from ";
  llvm::raw_string_ostream(text)
      << llvm::format("%.15g", double((*port.range)[0]) * unit) << " to "
      << llvm::format("%.15g", double((*port.range)[1]) * unit)
      << ", for which the network was made (snn.range)";
  return text;
}

static std::optional<std::string> convert(double value, const Port &port,
                                          int32_t &element) {
  // Rounded to the nearest unit, ties to even: the default of the processor.
  double units = port.scale ? std::nearbyint(value / *port.scale) : value;
  auto [least, most] =
      port.range.value_or(std::array<int64_t, 2>{-maxInteger, maxInteger});
  if (units != std::trunc(units) ||
      !(units >= double(least) && units <= double(most)))
    return port.range ? describeRange(port)
                      : "counts, whole numbers of 32 bits";
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
