//===- LoihiScheme.h - Integer layers as a Loihi core has them --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The calibration with which rate-coded networks are brought to Loihi: weights
/// fill their width, and each threshold follows from the membrane's change per
/// step in a run of the integer layer. Layers are calibrated in order, because
/// the slope of one scales the biases of the next. The recipe is that of NxTF
/// (Rueckauer, Bybee, Goettsche, Singh, Mishra, Wild: "NxTF: An API and
/// Compiler for Deep Spiking Neural Networks on Intel Loihi", ACM JETC 18,
/// 2022).
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_LOIHISCHEME_H
#define GANGLION_QUANTIZATION_LOIHISCHEME_H

#include <cstdint>
#include <vector>

namespace ganglion::quantization {

struct LoihiLimits {
  /// Magnitude bits of weights; the sign is extra: -2^8 to 2^8 - 1.
  unsigned weightBits = 8;
  unsigned biasBits = 12;
  unsigned thresholdBits = 8;
};

/// A layer in the integers of a core; a weight of one unit stands for 1 /
/// scale.
struct LoihiLayer {
  std::vector<int64_t> weights, biases;
  double scale = 1.0;
};

/// A threshold as the registers hold it.
struct LoihiThreshold {
  int64_t mantissa = 0;
  unsigned exponent = 0;
  /// mantissa 2^exponent.
  int64_t getValue() const { return mantissa << exponent; }
};

/// Scales a layer so that its largest weight fills the width, or its largest
/// bias the width of biases where that is reached first. `slope` is that of
/// the layer before (see getSlope), 1 for the first.
LoihiLayer scaleLoihiLayer(const std::vector<double> &weights,
                           const std::vector<double> &biases, double slope,
                           const LoihiLimits &limits = {});

/// The threshold for a layer whose membranes change by up to `change` a step (a
/// percentile of the positive changes of a run, 99.999 for instance), `ratio`
/// times as high: 1 where a spike subtracts the threshold, 8 where it sets the
/// membrane to zero and what is above the threshold is lost.
LoihiThreshold chooseLoihiThreshold(double change, double ratio,
                                    const LoihiLimits &limits = {});

/// Spikes per step for a unit of the layer's real activation.
double getSlope(const LoihiLayer &layer, LoihiThreshold threshold,
                double slopeBefore);

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_LOIHISCHEME_H
