//===- Flatten.h - Turns a file into one checked level ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file as it was read may hold nested graphs and mistakes; a network that is
// flat, complete and consistent in its shapes comes out, or one sentence.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_FLATTEN_H
#define GANGLION_TARGET_NIR_FLATTEN_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Graph.h"
#include "ganglion/Target/NIR/Recurrence.h"
#include "ganglion/Target/NIR/Shapes.h"

namespace ganglion::nir {

struct FlattenOptions {
  /// Repair what real exporters got wrong, as far as there is one way to do it.
  /// Each repair is a remark.
  ///  - Edges to names that do not exist: 'lif' for the unconnected 'lif1';
  ///    'lif1' for the neuron among 'lif1.lif', 'lif1.w_rec'.
  ///  - Scalar parameters: broadcast to the shape of the population.
  ///  - A leading batch axis of one on parameters: dropped.
  ///  - The port of a nested graph with another shape than the node before it:
  ///    takes that shape.
  ///  - An Output with the right number of elements in another shape: takes the
  ///    shape given.
  ///  - No Input or no Output: one for each node without predecessors or
  ///    successors.
  bool lenient = false;
};

struct FlatNetwork {
  std::string version;
  /// Of the outermost graph.
  std::map<std::string, Array> metadata;
  /// No NIRGraph among the nodes, and each edge once. Names are the nested ones
  /// joined by dots, made unique. Writing it gives a flat file that behaves the
  /// same.
  Graph graph;

  // Per node of `graph`:

  /// Names from the outermost graph to the node, as they were nested.
  std::vector<std::vector<std::string>> paths;
  /// All known.
  std::vector<NodeShapes> shapes;
  /// The nodes to sum, in the order of `recurrence.order`, so that the sum does
  /// not depend on the order of edges in the file.
  std::vector<std::vector<size_t>> predecessors;

  Recurrence recurrence;
};

/// Inlines nested graphs to any depth, repairs or diagnoses malformations,
/// infers shapes and orders the nodes. An edge to a nested graph names no port,
/// so a graph with several connected Inputs (or Outputs) cannot be connected.
///
/// Repairs, and things worth knowing in either mode, are appended to `remarks`.
Result<FlatNetwork> flatten(File file, const FlattenOptions &options,
                            std::vector<std::string> &remarks);

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_FLATTEN_H
