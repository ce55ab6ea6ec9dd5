//===- WindowPlan.cpp - What an input position reaches --------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WindowPlan.h"
#include <numeric>

using namespace mlir;
using namespace ganglion;

double WindowPlan::getMeanCount() const {
  int64_t sum = 0;
  for (const Reach &reach : reaches)
    sum += reach.count;
  return double(sum) / double(reaches.size());
}

std::optional<int64_t> WindowPlan::getUniformCount() const {
  int64_t count = reaches.front().count;
  if (llvm::all_of(reaches,
                   [&](const Reach &reach) { return reach.count == count; }))
    return count;
  return std::nullopt;
}

WindowPlan WindowPlan::getTaps(const snn::Window &window) {
  int64_t divisor = std::gcd(window.stride, window.dilation);
  int64_t tapStep = window.stride / divisor;
  WindowPlan plan;
  plan.outputStep = window.dilation / divisor;
  plan.numOutputs = window.getOutputSize();
  std::vector<int64_t> unitOf(window.kernel);
  for (int64_t remainder = 0; remainder < std::min(tapStep, window.kernel);
       ++remainder) {
    int64_t last = (window.kernel - 1 - remainder) / tapStep;
    for (int64_t n = last; n >= 0; --n) {
      int64_t tap = remainder + n * tapStep;
      unitOf[tap] = plan.units.size();
      plan.units.push_back({tap});
    }
  }
  plan.reaches.resize(window.input);
  for (int64_t output = 0; output < plan.numOutputs; ++output)
    for (int64_t tap = 0; tap < window.kernel; ++tap) {
      int64_t position = window.getInputPosition(output, tap);
      if (position < 0 || position >= window.input)
        continue;
      // Outputs come in ascending order, so the first one stays.
      Reach &reach = plan.reaches[position];
      if (reach.count++ == 0) {
        reach.output = output;
        reach.unit = unitOf[tap];
      }
    }
  return plan;
}

std::optional<WindowPlan> WindowPlan::getRuns(const snn::Window &window) {
  if (window.stride % window.dilation != 0)
    return std::nullopt;
  // In positions that are `dilation` apart, the window has dilation one.
  int64_t stride = window.stride / window.dilation;
  int64_t length = (window.kernel + stride - 1) / stride;
  WindowPlan plan;
  for (int64_t remainder = 0; remainder < std::min(stride, window.kernel);
       ++remainder) {
    auto &unit = plan.units.emplace_back();
    for (int64_t n = length - 1; n >= 0; --n) {
      int64_t tap = remainder + n * stride;
      unit.push_back(tap < window.kernel ? tap : -1);
    }
  }
  int64_t first = 0, last = window.getOutputSize() - 1;
  plan.reaches = getTaps(window).reaches;
  for (auto [position, reach] : llvm::enumerate(plan.reaches)) {
    if (reach.count == 0)
      continue;
    int64_t tapOfOutputZero = (position + window.padLow) / window.dilation;
    reach.unit = tapOfOutputZero % stride;
    reach.output = tapOfOutputZero / stride - (length - 1);
    reach.count = 1;
    first = std::min(first, reach.output);
    last = std::max(last, reach.output + length - 1);
  }
  plan.padding = -first;
  plan.numOutputs = last - first + 1;
  for (Reach &reach : plan.reaches)
    reach.output += plan.padding;
  return plan;
}
