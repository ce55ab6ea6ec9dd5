//===- BoxNetwork.h - Networks described by boxes ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The input of clustering without its synapses: what a box of neurons listens
// to is a box of axons. That holds for dense and convolutional layers and pools
// between them. Networks with other synapses are described by a Connectivity.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_BOXNETWORK_H
#define GANGLION_MAPPING_BOXNETWORK_H

#include "ganglion/Mapping/Box.h"
#include "ganglion/Mapping/Connectivity.h"

#include <optional>
#include <string>
#include <vector>

namespace ganglion::mapping {

/// What neurons listen to along one axis of a source.
struct AxisWindows {
  /// The axis of the population along which the window moves; none if all
  /// neurons listen to the same.
  std::optional<uint32_t> neuronAxis;
  /// The window of each position along that axis; one window without it.
  /// Neither end of a window lies before that of its predecessor, and no gap
  /// lies between the two, so that what a range of positions listens to is a
  /// range again.
  std::vector<Range> windows;

  Range getWindow(uint32_t position) const {
    return windows[neuronAxis ? position : 0];
  }
};

/// Number of an input or a population.
using NodeId = uint32_t;

/// The synapses from one source to a population: each neuron listens to all
/// axons in the box that its windows span.
struct Projection {
  NodeId source = 0;
  uint32_t delay = 0;
  /// By axis of the source; or one for the row-major positions of its elements.
  /// A population's axis moves at most one of them.
  std::vector<AxisWindows> axes;

  /// The axons that some neuron of a box listens to.
  Box getAxons(const Box &neurons) const;
};

/// Inputs and populations and what lies between them.
class BoxNetwork {
public:
  struct Node {
    Shape shape;
    bool isInput;
    /// As in Connectivity::addNeuron.
    uint32_t stage;
    /// For a population: the number of its first neuron. Neurons are counted
    /// through all populations, row-major.
    NeuronId firstNeuron;
    std::vector<Projection> projections;
  };

  NodeId addInput(Shape shape);
  NodeId addPopulation(Shape shape, uint32_t stage);
  void addProjection(NodeId population, Projection projection) {
    nodes[population].projections.push_back(std::move(projection));
  }

  size_t getNumNodes() const { return nodes.size(); }
  const Node &getNode(NodeId id) const { return nodes[id]; }
  uint64_t getNumNeurons() const { return numNeurons; }

  /// The axes on which a projection sees its source.
  Shape getView(const Projection &projection) const;

  /// Nothing if the number exceeds 64 bits.
  std::optional<uint64_t> countSynapses() const;

  /// Returns nothing, or one sentence that says which node breaks which of the
  /// rules: at most 2^28 neurons, and elements of a node, on one to four axes;
  /// at most 256 sources of a population; windows as AxisWindows and Projection
  /// want them; no two projections with the same source, target and delay; a
  /// projection without delay leads to a later stage.
  std::optional<std::string> verify() const;

  /// The same network synapse by synapse, for small ones. Axons are numbered
  /// by source, delay and element; only those that are listened to exist.
  Connectivity expand() const;

private:
  std::vector<Node> nodes;
  uint64_t numNeurons = 0;
};

/// How the output of one synaptic operation reads its input along one axis:
/// output `o` looks at the inputs `o / group * stride - padding + k * dilation`
/// for `k` in `[0, kernel)` that lie in `[0, inputSize)`.
struct WindowStep {
  int64_t inputSize;
  int64_t kernel = 1, stride = 1, dilation = 1, padding = 0;
  int64_t group = 1;

  /// All outputs look at all inputs.
  static WindowStep getAll(int64_t inputSize, int64_t outputSize) {
    return {inputSize, inputSize, inputSize, 1, 0, outputSize};
  }
};

/// The windows of a population, followed back from its own index space through
/// one operation after the other (convolution, then the pool before it) to a
/// source. Each operation clips at its own borders.
class WindowChain {
public:
  explicit WindowChain(const Shape &population);

  /// Passes an operation that keeps the axes. Returns false if a neuron would
  /// not listen to all axons of its box, or a part of a population would leave
  /// a gap.
  bool pass(const std::vector<WindowStep> &steps);

  /// Passes an operation that joins the axes of `input` to those seen so far,
  /// without changing the row-major order. Returns false if what the neurons
  /// listen to is no box of the input.
  bool passFlatten(const Shape &input);

  /// The axes of a projection whose source has been reached; one axis if the
  /// neurons listen to all of the source.
  std::vector<AxisWindows> take();

private:
  /// What is seen so far, and the windows on it.
  Shape shape;
  std::vector<AxisWindows> axes;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_BOXNETWORK_H
