//===- Connectivity.h - Which axons each neuron listens to ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The input of clustering: a network seen as neurons and axons, without
// weights. An axon is one input line, that is, a source (a neuron of the
// network or a network input) together with its delay; it enters a crossbar as
// one row. Two synapses share a row exactly if they share the axon.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_CONNECTIVITY_H
#define GANGLION_MAPPING_CONNECTIVITY_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ganglion::mapping {

using NeuronId = uint32_t;
using AxonId = uint32_t;

/// The neuron of this network that drives an axon. A delay of zero time steps
/// means that the spike arrives within the step in which it is emitted.
struct AxonSource {
  NeuronId neuron;
  uint32_t delay;
};

/// A view of ascending axon ids. It is valid as long as the connectivity is
/// neither changed nor destroyed.
class AxonRange {
public:
  AxonRange(const AxonId *first, const AxonId *last)
      : first(first), last(last) {}

  const AxonId *begin() const { return first; }
  const AxonId *end() const { return last; }
  size_t size() const { return static_cast<size_t>(last - first); }

private:
  const AxonId *first;
  const AxonId *last;
};

/// Neurons, numbered in the order in which they are added, and their axons in
/// compressed sparse rows.
class Connectivity {
public:
  /// Adds an axon; without a source it is a line of the network's input.
  AxonId addAxon(std::optional<AxonSource> source = std::nullopt);

  /// Adds a neuron that listens to the given axons, ascending and distinct.
  /// The stage is the neuron's depth in the zero-delay order of the network.
  /// Neurons of different stages never share a cluster, so that a cluster is
  /// evaluated at one go.
  NeuronId addNeuron(uint32_t stage, const std::vector<AxonId> &axons);

  size_t getNumAxons() const { return axonSources.size(); }
  size_t getNumNeurons() const { return stages.size(); }
  size_t getNumSynapses() const { return axons.size(); }

  const std::optional<AxonSource> &getSource(AxonId axon) const {
    return axonSources[axon];
  }
  uint32_t getStage(NeuronId neuron) const { return stages[neuron]; }
  AxonRange getAxons(NeuronId neuron) const {
    return {axons.data() + offsets[neuron], axons.data() + offsets[neuron + 1]};
  }

  /// Returns nothing, or one sentence that says which neuron or axon breaks
  /// which of the rules: axons exist, ascend and are distinct; sources exist;
  /// an axon without delay leads to a later stage than its source's.
  std::optional<std::string> verify() const;

private:
  std::vector<std::optional<AxonSource>> axonSources;
  std::vector<uint32_t> stages;
  /// The axons of neuron n are axons[offsets[n]] to axons[offsets[n + 1] - 1].
  std::vector<size_t> offsets = {0};
  std::vector<AxonId> axons;
};

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_CONNECTIVITY_H
