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
ganglion::dataflow::getCriticalCycle(const EventGraph &graph, Event event,
                                     const std::vector<EventWait> &waits) {
  // A wait tells the actor that waits, except for that of a firing for the one
  // before, which leads to no other actor. So where the word repeats itself, so
  // do the actors.
  size_t length = getRootLength(waits);
  CriticalCycle cycle;
  cycle.lastFiring = event.firing;
  cycle.repetitions = int64_t(waits.size() / length);
  for (size_t i = 0; i < length; ++i) {
    cycle.waits.push_back(graph.getWait(event, waits[i]));
    event = graph.getOrigin(event, waits[i]).event;
  }
  std::reverse(cycle.waits.begin(), cycle.waits.end());
  return cycle;
}
