//===- LoihiScheme.cpp - Integer layers as a Loihi core has them ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Quantization/LoihiScheme.h"
#include "ganglion/Quantization/Width.h"

#include <algorithm>
#include <cmath>

using namespace ganglion;
using namespace ganglion::quantization;

static double getLargestMagnitude(const std::vector<double> &values) {
  double largest = 0.0;
  for (double value : values)
    largest = std::max(largest, std::fabs(value));
  return largest;
}

LoihiLayer quantization::scaleLoihiLayer(const std::vector<double> &weights,
                                         const std::vector<double> &biases,
                                         double slope,
                                         const LoihiLimits &limits) {
  LoihiLayer layer;
  double largestWeight = getLargestMagnitude(weights);
  double largestBias = getLargestMagnitude(biases) * slope;
  // Registers hold a sign beside the magnitude.
  unsigned weightBits = limits.weightBits + 1, biasBits = limits.biasBits + 1;
  double scale = INFINITY;
  if (largestWeight > 0)
    scale = double(getHighest(weightBits)) / largestWeight;
  if (largestBias > 0)
    scale = std::min(scale, double(getHighest(biasBits)) / largestBias);
  if (std::isfinite(scale))
    layer.scale = scale;
  for (double weight : weights)
    layer.weights.push_back(roundAndSaturate(layer.scale * weight, weightBits));
  for (double bias : biases)
    layer.biases.push_back(
        roundAndSaturate(layer.scale * slope * bias, biasBits));
  return layer;
}

LoihiThreshold quantization::chooseLoihiThreshold(double change, double ratio,
                                                  const LoihiLimits &limits) {
  double wanted = std::max(change * ratio, 1.0);
  double highest = std::ldexp(1.0, int(limits.thresholdBits));
  LoihiThreshold threshold;
  while (wanted > std::ldexp(highest, int(threshold.exponent)))
    ++threshold.exponent;
  threshold.mantissa = static_cast<int64_t>(
      roundToEven(std::ldexp(wanted, -int(threshold.exponent))));
  return threshold;
}

double quantization::getSlope(const LoihiLayer &layer, LoihiThreshold threshold,
                              double slopeBefore) {
  return layer.scale * slopeBefore / double(threshold.getValue());
}
