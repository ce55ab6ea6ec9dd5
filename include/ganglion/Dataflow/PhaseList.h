//===- PhaseList.h - A number for each phase of an actor --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The firings of a cyclo-static actor go through its phases in turn, and its
/// execution time and its rates depend on the phase (Bilsen, Engels,
/// Lauwereins, Peperstraete, "Cyclo-Static Dataflow", IEEE Trans. Signal
/// Processing 44(2), 1996). Most actors have a single phase, so a single number
/// takes no memory of its own.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_PHASELIST_H
#define GANGLION_DATAFLOW_PHASELIST_H

#include "ganglion/Dataflow/Int128.h"

#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <vector>

namespace ganglion::dataflow {

/// A list of at least one number. A list of length one holds for all phases.
class PhaseList {
public:
  // Implicit, so that a number can stand where a list is expected.
  PhaseList(int64_t value = 1) : first(value) {}
  PhaseList(std::vector<int64_t> values);
  PhaseList(std::initializer_list<int64_t> values)
      : PhaseList(std::vector<int64_t>(values)) {}

  PhaseList(const PhaseList &other)
      : first(other.first),
        values(other.values
                   ? std::make_unique<std::vector<int64_t>>(*other.values)
                   : nullptr) {}
  PhaseList(PhaseList &&) = default;
  PhaseList &operator=(PhaseList other) {
    first = other.first;
    values = std::move(other.values);
    return *this;
  }

  size_t size() const { return values ? values->size() : 1; }

  /// The number for a phase. A phase beyond the end of the list is meant only
  /// if the list has length one.
  int64_t operator[](size_t phase) const {
    assert((!values || phase < values->size()) && "no such phase");
    return values ? (*values)[phase] : first;
  }

  /// True if the number is the same in all phases.
  bool isUniform() const;
  /// The sum over one round of `numPhases` phases, which is the length of the
  /// list unless that is one.
  Int128 getSum(size_t numPhases) const;

  /// "4", or "3,1,1" as in a list.
  std::string toString() const;

  friend bool operator==(const PhaseList &a, const PhaseList &b) {
    return a.first == b.first && (a.values && b.values ? *a.values == *b.values
                                                       : a.values == b.values);
  }
  friend bool operator!=(const PhaseList &a, const PhaseList &b) {
    return !(a == b);
  }

private:
  int64_t first;
  /// All numbers; null if there is one only.
  std::unique_ptr<std::vector<int64_t>> values;
};

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_PHASELIST_H
