//===- Magnitudes.h - How large the numbers of a run get --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_QUANTIZATION_MAGNITUDES_H
#define GANGLION_QUANTIZATION_MAGNITUDES_H

#include <cstdint>
#include <map>

namespace ganglion::quantization {

/// Counts magnitudes so that a percentile of them can be told. Memory does not
/// grow with their number: magnitudes that differ by less than 1 % may count as
/// one.
class Magnitudes {
public:
  /// Adds the magnitude of a finite number. Zeros do not count: a silent
  /// neuron says nothing of the range that an active one needs.
  void add(double value);

  double getLargest() const { return largest; }

  /// A number of which `percent` of the magnitudes are no larger, at most 1 %
  /// above the least such number; the largest of all for 100. Zero where there
  /// are none.
  double getPercentile(double percent) const;

private:
  /// How many magnitudes lie in a bin, and the largest of them.
  struct Bin {
    int64_t count = 0;
    double largest = 0.0;
  };
  std::map<int64_t, Bin> bins;
  int64_t count = 0;
  double largest = 0.0;
};

} // namespace ganglion::quantization

#endif // GANGLION_QUANTIZATION_MAGNITUDES_H
