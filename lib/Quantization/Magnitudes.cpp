//===- Magnitudes.cpp - How large the numbers of a run get ----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Magnitudes.h"

#include <algorithm>
#include <cassert>
#include <cmath>

using namespace ganglion::quantization;

/// Bins ascend with the magnitude, 128 for each power of two.
static int64_t getBin(double magnitude) {
  int exponent;
  double fraction = std::frexp(magnitude, &exponent);
  return exponent * int64_t(128) + static_cast<int64_t>((fraction - 0.5) * 256);
}

void Magnitudes::add(double value) {
  double magnitude = std::fabs(value);
  assert(std::isfinite(magnitude) && "only numbers have a magnitude");
  if (magnitude == 0)
    return;
  Bin &bin = bins[getBin(magnitude)];
  ++bin.count;
  bin.largest = std::max(bin.largest, magnitude);
  ++count;
  largest = std::max(largest, magnitude);
}

double Magnitudes::getPercentile(double percent) const {
  auto wanted = static_cast<int64_t>(std::ceil(double(count) * percent / 100));
  int64_t below = 0;
  for (const auto &[key, bin] : bins) {
    below += bin.count;
    if (below >= wanted)
      return bin.largest;
  }
  return largest;
}
