//===- EventCycle.cpp - Cycles of waits -----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EventCycle.h"

#include <algorithm>

using namespace ganglion::dataflow;

/// True if the cyclic word repeats itself after `distance` letters, a divisor
/// of its length.
static bool repeatsAfter(const std::vector<EventWait> &word, size_t distance) {
  return std::equal(word.begin() + ptrdiff_t(distance), word.end(),
                    word.begin());
}

/// The length of the shortest word that `word` is a power of. The divisors of
/// its length after which it repeats itself are the multiples of that.
static size_t getRootLength(const std::vector<EventWait> &word) {
  size_t length = word.size(), rest = length;
  for (size_t factor = 2; rest > 1; ++factor) {
    if (factor * factor > rest)
      factor = rest;
    for (; rest % factor == 0; rest /= factor)
      if (repeatsAfter(word, length / factor))
        length /= factor;
  }
  return length;
}

CriticalCycle
ganglion::dataflow::getCriticalCycle(const EventGraph &graph,
                                     const std::vector<EventWait> &waits,
                                     int64_t lastFiring) {
  size_t length = getRootLength(waits);
  CriticalCycle cycle;
  cycle.lastFiring = lastFiring;
  cycle.repetitions = int64_t(waits.size() / length);
  cycle.waits.reserve(length);
  for (size_t i = length; i-- > 0;)
    cycle.waits.push_back(graph.getWait(waits[i].actor, waits[i].number));
  return cycle;
}
