//===- Shapes.h - Shapes that flow along the edges --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shapes have no batch and no time axis. Convolutions and pools see (channels,
// length) or (channels, height, width).
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_SHAPES_H
#define GANGLION_TARGET_NIR_SHAPES_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Graph.h"

namespace ganglion::nir {

/// A sliding window along one spatial axis of a convolution or pool.
struct Window {
  int64_t kernel = 1;
  int64_t stride = 1;
  int64_t dilation = 1;
  /// Zeros before and after the axis; not used if `isSame`.
  int64_t padding = 0;
  /// As many outputs as `ceil(size / stride)`. PyTorch forbids "same" with a
  /// stride other than one, but a file may hold it; this is what TensorFlow
  /// gives.
  bool isSame = false;

  /// Extent of the dilated kernel.
  int64_t getSpan() const { return dilation * (kernel - 1) + 1; }
  /// Number of positions on an axis of this size; zero if the window does not
  /// fit.
  int64_t getOutputSize(int64_t size) const;
  /// Zeros before and after an axis of this size. The odd one of "same" comes
  /// after.
  std::pair<int64_t, int64_t> getPadding(int64_t size) const;
};

/// The windows of a convolution or pool, one per spatial axis. The node must be
/// verified.
std::vector<Window> getWindows(const Node &node);

/// The axes that Flatten joins, first and last, both inclusive, for an input of
/// this rank; or an error if there are no such axes.
Result<std::pair<int64_t, int64_t>> getFlattenedAxes(const Node &node,
                                                     int64_t rank);

/// The shape that the parameters of `node` ask for: axes they leave open are
/// -1; nothing if any shape will do. An error if they contradict each other.
Result<std::optional<Shape>> getExpectedInput(const Node &node);

/// The output for an input of the shape expected.
Result<Shape> getOutput(const Node &node, const Shape &input);

/// What arrives at a node and what leaves it.
struct NodeShapes {
  std::optional<Shape> input;
  std::optional<Shape> output;
};

/// Shapes of the nodes of a flat graph, as far as they follow from parameters
/// and from predecessors. Edges that disagree do not stop it.
Result<std::vector<NodeShapes>> propagateShapes(const Graph &graph);

/// The first edge whose ends disagree, or node whose shape does not follow from
/// anything.
std::optional<Error> checkShapes(const Graph &graph,
                                 const std::vector<NodeShapes> &shapes);

/// Whether `shape` is `expected` but for the open axes.
bool matches(const Shape &shape, const Shape &expected);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_SHAPES_H
