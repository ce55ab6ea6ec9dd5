//===- Tensor.h - A shape and its elements ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_TENSOR_H
#define GANGLION_SIMULATION_TENSOR_H

#include <cassert>
#include <cstdint>
#include <utility>
#include <vector>

namespace ganglion::simulation {

/// Extents, outermost first; empty for a single number.
using Shape = std::vector<int64_t>;

/// Product of the extents.
inline int64_t countElements(const Shape &shape) {
  int64_t count = 1;
  for (int64_t extent : shape) {
    assert(extent >= 0 && "an extent is not negative");
    count *= extent;
  }
  return count;
}

/// Numbers in row-major order: the last index runs fastest.
template <typename Real>
struct Tensor {
  Tensor() : Tensor(Shape{0}) {}

  /// All elements zero.
  explicit Tensor(Shape shape)
      : shape(std::move(shape)), values(countElements(this->shape)) {}

  Tensor(Shape shape, std::vector<Real> values)
      : shape(std::move(shape)), values(std::move(values)) {
    assert(countElements(this->shape) == int64_t(this->values.size()) &&
           "the elements make the shape");
  }

  Shape shape;
  std::vector<Real> values;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_TENSOR_H
