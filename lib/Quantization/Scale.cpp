//===- Scale.cpp - The real value of one unit -----------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/Scale.h"
#include "ganglion/Quantization/Width.h"

#include <algorithm>
#include <cassert>
#include <cmath>

using namespace ganglion;
using namespace ganglion::quantization;

/// The least scale with which `value` does not saturate.
static double getLeastScale(double value, unsigned bits) {
  return value / double(value < 0 ? getLowest(bits) : getHighest(bits));
}

void ScaleDemand::addWeight(double value) {
  least = std::max(least, getLeastScale(value, bits));
  weightStep = std::min(weightStep, getStep(value));
}

void ScaleDemand::addOffset(double value) {
  if (offsetBits)
    leastForOffsets =
        std::max(leastForOffsets, getLeastScale(value, *offsetBits));
  offsetStep = std::min(offsetStep, getStep(value));
}

void ScaleDemand::add(const ScaleDemand &other, double ratio) {
  least = std::max(least, other.least / ratio);
  leastForOffsets = std::max(leastForOffsets, other.leastForOffsets / ratio);
  weightStep = std::min(weightStep, other.weightStep / ratio);
  offsetStep = std::min(offsetStep, other.offsetStep / ratio);
}

double ScaleDemand::choose(ScaleKind kind, bool isFine) const {
  double limit = getLeastOfAll();
  if (least == 0 && offsetStep >= limit)
    return std::isinf(offsetStep) ? 1.0 : offsetStep;
  if (least > 0 && isExact()) {
    double coarsest = std::min(weightStep, offsetStep);
    if (coarsest >= limit && !isFine)
      return coarsest;
    // Weights are exact: as fine as the width allows.
    double scale = weightStep;
    while (scale / 2 >= limit)
      scale /= 2;
    return scale;
  }
  return kind == ScaleKind::PowerOfTwo ? roundUpToPowerOfTwo(limit) : limit;
}

double quantization::roundUpToPowerOfTwo(double value) {
  assert(value > 0 && std::isfinite(value) && "there is such a power");
  int exponent;
  double fraction = std::frexp(value, &exponent);
  return std::ldexp(1.0, fraction == 0.5 ? exponent - 1 : exponent);
}

double quantization::chooseStateScale(double magnitude, unsigned bits,
                                      ScaleKind kind,
                                      std::optional<double> threshold) {
  if (magnitude == 0)
    return 1.0;
  double least = magnitude / double(getHighest(bits));
  if (kind == ScaleKind::PowerOfTwo)
    return roundUpToPowerOfTwo(least);
  if (!threshold || *threshold <= 0)
    return least;
  double units = std::floor(*threshold / least);
  return units >= 1 ? *threshold / units : least;
}
