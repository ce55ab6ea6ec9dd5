//===- CompactVector.h - Many small numbers in few bytes --------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DATAFLOW_COMPACTVECTOR_H
#define GANGLION_LIB_DATAFLOW_COMPACTVECTOR_H

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <vector>

namespace ganglion::dataflow {

/// A fixed number of numbers from 0 to a maximum, in one, two, or four bytes
/// each. All are 0 at first.
class CompactVector {
public:
  CompactVector(size_t size, uint32_t maximum) {
    if (maximum <= UINT8_MAX)
      bytes.resize(size);
    else if (maximum <= UINT16_MAX)
      halves.resize(size);
    else
      words.resize(size);
  }

  uint32_t operator[](size_t i) const {
    if (!bytes.empty())
      return bytes[i];
    return halves.empty() ? words[i] : halves[i];
  }
  void set(size_t i, uint32_t value) {
    if (!bytes.empty())
      bytes[i] = uint8_t(value);
    else if (!halves.empty())
      halves[i] = uint16_t(value);
    else
      words[i] = value;
    assert((*this)[i] == value && "above the maximum");
  }
  /// Sets all to 0.
  void clear() {
    std::fill(bytes.begin(), bytes.end(), 0);
    std::fill(halves.begin(), halves.end(), 0);
    std::fill(words.begin(), words.end(), 0);
  }

private:
  /// All but one are empty.
  std::vector<uint8_t> bytes;
  std::vector<uint16_t> halves;
  std::vector<uint32_t> words;
};

} // namespace ganglion::dataflow

#endif // GANGLION_LIB_DATAFLOW_COMPACTVECTOR_H
