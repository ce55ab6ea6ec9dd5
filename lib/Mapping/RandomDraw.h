//===- RandomDraw.h - Random numbers that are the same everywhere -*- C++
//-*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_RANDOMDRAW_H
#define GANGLION_LIB_MAPPING_RANDOMDRAW_H

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace ganglion::mapping {

// The distributions of the standard library and std::shuffle may differ from
// one library to another; the raw output of std::mt19937_64 may not.

/// A number below `bound`, all equally likely. The bound is not zero.
inline uint64_t drawBelow(uint64_t bound, std::mt19937_64 &random) {
  uint64_t numBiased = (UINT64_MAX % bound + 1) % bound;
  uint64_t number;
  do
    number = random();
  while (number > UINT64_MAX - numBiased);
  return number % bound;
}

/// A number from zero to less than one.
inline double drawFraction(std::mt19937_64 &random) {
  return double(random() >> 11) * 0x1p-53;
}

template <typename T>
void shuffle(std::vector<T> &elements, std::mt19937_64 &random) {
  for (size_t i = elements.size(); i > 1; --i)
    std::swap(elements[i - 1], elements[drawBelow(i, random)]);
}

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_RANDOMDRAW_H
