//===- Scale.h - The real value of one unit ---------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An integer q of scale s stands for the real number q s. The smaller the
/// scale, the finer the steps and the smaller the range.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_SCALE_H
#define GANGLION_QUANTIZATION_SCALE_H

#include <algorithm>
#include <limits>
#include <optional>

namespace ganglion::quantization {

/// Which scales there are.
enum class ScaleKind { Arbitrary, PowerOfTwo };

/// What some weights ask of their common scale: that none of them saturates
/// and, if it can be had, that all of them are exact.
class ScaleDemand {
public:
  /// Weights become integers of `bits` bits, offsets of `offsetBits`; without
  /// that, they have all the width they need.
  explicit ScaleDemand(unsigned bits,
                       std::optional<unsigned> offsetBits = std::nullopt)
      : bits(bits), offsetBits(offsetBits) {}

  void addWeight(double value);

  /// Something on the same scale that has a width of its own, as a bias does.
  void addOffset(double value);

  /// Adds what others ask, of a scale that is `ratio` times this one.
  void add(const ScaleDemand &other, double ratio = 1.0);

  /// The least scale with which no weight saturates; zero where all weights
  /// are zero.
  double getLeast() const { return least; }

  /// Whether no offset saturates with `scale`.
  bool holdsOffsets(double scale) const { return scale >= leastForOffsets; }

  /// Whether there is a scale for which all weights are whole numbers that fit.
  bool isExact() const { return getLeastOfAll() <= weightStep; }

  /// The least scale with which nothing saturates; of the given kind. A scale
  /// for which all weights are whole numbers is preferred: then it is the
  /// largest for which that also holds for all offsets, if there is one. One
  /// where all weights are zero and nothing is asked. With `isFine`, a scale
  /// for which weights are whole is the least such scale instead.
  double choose(ScaleKind kind, bool isFine = false) const;

private:
  double getLeastOfAll() const { return std::max(least, leastForOffsets); }

  unsigned bits;
  std::optional<unsigned> offsetBits;
  double least = 0.0, leastForOffsets = 0.0;
  /// The largest scale for which all weights, all offsets are whole numbers.
  double weightStep = std::numeric_limits<double>::infinity();
  double offsetStep = std::numeric_limits<double>::infinity();
};

/// The least power of two that is not below a positive value.
double roundUpToPowerOfTwo(double value);

/// The scale of a state variable of `bits` bits whose magnitude reaches
/// `magnitude`; one where that is zero. Where the scale may be arbitrary and
/// all neurons have one threshold, it is enlarged a little so that the
/// threshold is a whole number: comparisons are then as exact as the state.
double chooseStateScale(double magnitude, unsigned bits, ScaleKind kind,
                        std::optional<double> threshold = std::nullopt);

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_SCALE_H
