//===- SynapticGraph.h - A network, neuron by neuron ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a crossbar sees of a network: neurons, and for each the axons it listens
// to with one weight. Everything between two populations that is linear and has
// no memory (synapses, pools, reshapes, sums) is multiplied out; delays become
// part of the axon. A constant that is added on the way (a bias) does not pass
// through the crossbar; it drives the neuron.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOXBAR_SYNAPTICGRAPH_H
#define GANGLION_CONVERSION_SNNTOXBAR_SYNAPTICGRAPH_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Mapping/Connectivity.h"

namespace ganglion {

class SynapticGraph {
public:
  /// A population of the network. Its neurons are numbered row-major from
  /// `firstNeuron` on.
  struct Population {
    snn::NeuronOpInterface op;
    std::string name;
    int64_t firstNeuron;
    uint32_t stage;
  };

  /// A value seen `delay` steps late: the output of a population or an input of
  /// the network (`population` is none).
  struct Source {
    mlir::Value value;
    std::optional<size_t> population;
    /// The name of the population or input. No other one has it: those without
    /// a name in the network are given a free one.
    std::string name;
    uint32_t delay;
  };

  /// One row of a crossbar: an element of a source.
  struct Axon {
    uint32_t source;
    uint32_t element;
  };

  /// A constant part of a neuron's current, from step `delay` on.
  struct Drive {
    uint32_t delay;
    double value;
  };

  /// Multiplies out a network of the discrete or integer level. Reports a
  /// recurrence without a neuron, an output that is no output of neurons, and a
  /// network that is too large.
  static mlir::FailureOr<SynapticGraph> get(snn::NetworkOp network);

  /// Reports an output of the network that is no output of neurons: a crossbar
  /// machine shows what its neurons emit, nothing else.
  static mlir::LogicalResult checkOutputs(snn::NetworkOp network);

  llvm::ArrayRef<Population> getPopulations() const { return populations; }
  llvm::ArrayRef<Source> getSources() const { return sources; }
  llvm::ArrayRef<Axon> getAxons() const { return axons; }

  /// Which axons each neuron listens to, and the stages.
  const mapping::Connectivity &getConnectivity() const { return connectivity; }
  /// The weights of a neuron's axons, in the order of the connectivity.
  llvm::ArrayRef<double> getWeights(mapping::NeuronId neuron) const {
    return llvm::ArrayRef<double>(weights).slice(
        firstWeight[neuron], firstWeight[neuron + 1] - firstWeight[neuron]);
  }
  /// The constant parts of a neuron's current, by delay.
  llvm::ArrayRef<Drive> getDrives(mapping::NeuronId neuron) const {
    return llvm::ArrayRef<Drive>(drives).slice(
        firstDrive[neuron], firstDrive[neuron + 1] - firstDrive[neuron]);
  }

  /// The population of a neuron.
  size_t getPopulation(mapping::NeuronId neuron) const;
  /// "neuron 3 of 'lif1'", for messages.
  std::string describeNeuron(mapping::NeuronId neuron) const;

private:
  friend class SynapticGraphBuilder;

  std::vector<Population> populations;
  std::vector<Source> sources;
  std::vector<Axon> axons;
  mapping::Connectivity connectivity;
  /// Weights and drives of neuron n start at entry n of `first...`.
  std::vector<size_t> firstWeight = {0}, firstDrive = {0};
  std::vector<double> weights;
  std::vector<Drive> drives;
};

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOXBAR_SYNAPTICGRAPH_H
