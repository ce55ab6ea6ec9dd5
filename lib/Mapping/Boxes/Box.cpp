//===- Box.cpp - Boxes of an index space ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/Box.h"

using namespace ganglion::mapping;

Box Box::getAll(const Shape &shape) {
  Box box(shape.size());
  for (size_t axis = 0; axis < shape.size(); ++axis)
    box[axis] = {0, shape[axis]};
  return box;
}

uint64_t Box::getVolume() const {
  uint64_t volume = 1;
  for (size_t axis = 0; axis < rank; ++axis)
    volume *= ranges[axis].size();
  return volume;
}

bool Box::operator==(const Box &other) const {
  return rank == other.rank && std::equal(ranges.begin(), ranges.begin() + rank,
                                          other.ranges.begin());
}

Box ganglion::mapping::intersect(const Box &a, const Box &b) {
  Box common(a.getRank());
  for (size_t axis = 0; axis < a.getRank(); ++axis)
    common[axis] = intersect(a[axis], b[axis]);
  return common;
}

bool ganglion::mapping::contains(const Box &outer, const Box &inner) {
  return intersect(outer, inner).getVolume() == inner.getVolume();
}

uint64_t ganglion::mapping::countElements(const Shape &shape) {
  return Box::getAll(shape).getVolume();
}

/// Adds boxes for the positions within the elements of `box`, whose axes before
/// `axis` are single indices and the others complete.
static void cover(const Shape &shape, size_t axis, Box box, Range positions,
                  std::vector<Box> &result) {
  if (positions.isEmpty())
    return;
  uint32_t inner = static_cast<uint32_t>(
      countElements(Shape(shape.begin() + axis + 1, shape.end())));
  uint32_t first = positions.first / inner, end = positions.end / inner;
  uint32_t before = positions.first % inner, after = positions.end % inner;
  auto descend = [&](uint32_t index, Range part) {
    box[axis] = {index, index + 1};
    cover(shape, axis + 1, box, part, result);
  };
  if (before > 0 && first == end)
    return descend(first, {before, after});
  if (before > 0)
    descend(first++, {before, inner});
  if (first < end) {
    box[axis] = {first, end};
    result.push_back(box);
  }
  if (after > 0)
    descend(end, {0, after});
}

std::vector<Box> ganglion::mapping::coverRange(const Shape &shape,
                                               Range positions) {
  std::vector<Box> boxes;
  cover(shape, 0, Box::getAll(shape), positions, boxes);
  return boxes;
}
