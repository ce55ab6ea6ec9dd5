//===- Box.h - Boxes of an index space --------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A part of a layer is a box of its index space: channels by rows by columns.
// A box takes the same room whether it holds one neuron or a million.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_BOX_H
#define GANGLION_MAPPING_BOX_H

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ganglion::mapping {

/// The number of indices of each axis. Elements are counted row-major.
using Shape = std::vector<uint32_t>;

/// The indices from `first` up to, but not including, `end`.
struct Range {
  uint32_t first = 0, end = 0;

  uint32_t size() const { return end > first ? end - first : 0; }
  bool isEmpty() const { return end <= first; }
  bool contains(uint32_t index) const { return first <= index && index < end; }
  bool operator==(Range other) const {
    return first == other.first && end == other.end;
  }
  bool operator!=(Range other) const { return !(*this == other); }
};

inline Range intersect(Range a, Range b) {
  return {std::max(a.first, b.first), std::min(a.end, b.end)};
}

/// A product of ranges, one for each of at most four axes.
class Box {
public:
  static constexpr size_t maxRank = 4;

  Box() = default;
  explicit Box(size_t rank) : rank(rank) { assert(rank <= maxRank); }

  /// The box of all elements of a shape.
  static Box getAll(const Shape &shape);

  size_t getRank() const { return rank; }
  Range &operator[](size_t axis) { return ranges[axis]; }
  Range operator[](size_t axis) const { return ranges[axis]; }

  uint64_t getVolume() const;
  bool isEmpty() const { return getVolume() == 0; }
  bool operator==(const Box &other) const;

private:
  size_t rank = 0;
  std::array<Range, maxRank> ranges;
};

/// The boxes are of the same rank.
Box intersect(const Box &a, const Box &b);

/// Whether every element of `inner` lies in `outer`.
bool contains(const Box &outer, const Box &inner);

/// The number of elements of a shape.
uint64_t countElements(const Shape &shape);

/// The elements of a shape with the row-major positions of a range, as at most
/// 2 * rank - 1 boxes, in ascending order.
std::vector<Box> coverRange(const Shape &shape, Range positions);

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_BOX_H
