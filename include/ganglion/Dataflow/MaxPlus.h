//===- MaxPlus.h - Max-plus matrix over the initial tokens ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// When an iteration has been executed, each channel holds as many tokens as
/// before. Their times follow from the times of the tokens before by a matrix
/// over the max-plus semiring, in which sums are maxima and products are sums
/// (Geilen, "Synchronous Dataflow Scenarios", ACM Trans. Embedded Computing
/// Systems 10(2), 2010). The largest mean weight of a cycle of the matrix is
/// the period (Baccelli, Cohen, Olsder, Quadrat, "Synchronization and
/// Linearity", 1992, section 3.2). It is cheap where there are few tokens,
/// however many firings an iteration has.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_MAXPLUS_H
#define GANGLION_DATAFLOW_MAXPLUS_H

#include "ganglion/Dataflow/Consistency.h"

namespace ganglion::dataflow {

/// A square matrix. An entry without a value stands for minus infinity, the
/// zero of the semiring.
class MaxPlusMatrix {
public:
  using Entry = std::optional<int64_t>;

  explicit MaxPlusMatrix(size_t size) : size(size), entries(size * size) {}

  size_t getSize() const { return size; }
  Entry &at(size_t row, size_t column) { return entries[row * size + column]; }
  Entry at(size_t row, size_t column) const {
    return entries[row * size + column];
  }

private:
  size_t size;
  std::vector<Entry> entries;
};

struct MaxPlusOptions {
  /// Rows of the matrix.
  int64_t maxRows = 2000;
  /// Firings in an iteration times rows.
  int64_t maxSteps = 100000000;
};

using MaxPlusMatrixResult =
    std::variant<MaxPlusMatrix, Deadlock, TooLarge, Overflow>;

/// Executes one iteration with symbols for times. Entry (i, j) of the matrix is
/// the least time from `j` of one iteration to `i` of the next, if there is
/// any. The indices are
///   - the initial tokens of the channels, one channel after the other, the
///     oldest of each first: a token's time is when it is there;
///   - then the actors that fire more than once in an iteration or have no
///     inputs: the time of an actor is when its last firing starts, for which
///     the next one waits.
/// So each firing depends on one of them, and the matrix takes zeros to the
/// times of self-timed execution, iteration by iteration.
MaxPlusMatrixResult computeMaxPlusMatrix(const Graph &graph,
                                         const RepetitionVector &repetitions,
                                         const MaxPlusOptions &options = {});

/// The matrix has no cycle of entries.
struct Acyclic {};

using CycleMeanResult = std::variant<Rational, Acyclic, Overflow>;

/// Computes the largest sum of entries on a cycle of the matrix divided by
/// their number.
CycleMeanResult computeMaximumCycleMean(const MaxPlusMatrix &matrix);

using MaxPlusResult =
    std::variant<Rational, Unbounded, Deadlock, TooLarge, Overflow>;

/// Computes the exact period.
MaxPlusResult computePeriodByMaxPlus(const Graph &graph,
                                     const RepetitionVector &repetitions,
                                     const MaxPlusOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_MAXPLUS_H
