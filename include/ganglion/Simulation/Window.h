//===- Window.h - How a window moves along one axis -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_WINDOW_H
#define GANGLION_SIMULATION_WINDOW_H

#include <cassert>
#include <cstdint>

namespace ganglion::simulation {

/// Placement of a window on one axis of its input. The numbers count
/// elements.
struct WindowAxis {
  int64_t stride = 1;
  int64_t paddingLow = 0;
  int64_t paddingHigh = 0;
  int64_t dilation = 1;

  /// Number of places of a window with `size` taps on an input of `extent`
  /// elements. A place that would reach beyond the padding is left out.
  int64_t countPlaces(int64_t extent, int64_t size) const {
    assert(stride > 0 && dilation > 0 && size > 0 && paddingLow >= 0 &&
           paddingHigh >= 0 && "a window has taps and moves forward");
    int64_t room =
        extent + paddingLow + paddingHigh - dilation * (size - 1) - 1;
    return room < 0 ? 0 : room / stride + 1;
  }

  /// Index into the input of a tap of the window at a place. Outside of 0 to
  /// extent - 1, it lies in the padding.
  int64_t getIndex(int64_t place, int64_t tap) const {
    return place * stride + tap * dilation - paddingLow;
  }
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_WINDOW_H
