//===- BoxGraph.h - A network, box by box ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a crossbar sees of a network, as SynapticGraph, but without visiting
// synapses: what each population listens to is followed back through its
// synapses and pools as windows on its sources.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOXBAR_BOXGRAPH_H
#define GANGLION_CONVERSION_SNNTOXBAR_BOXGRAPH_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Mapping/BoxNetwork.h"
#include <variant>

namespace ganglion {

class BoxGraph {
public:
  /// Why a network cannot be seen as boxes: the node, and a sentence about it
  /// that starts with a verb.
  struct Refusal {
    mlir::Location location;
    std::string reason;
  };

  /// Reads a network of the discrete or integer level.
  static std::variant<BoxGraph, Refusal> get(snn::NetworkOp network);

  /// The inputs of the network, then its populations.
  const mapping::BoxNetwork &getNetwork() const { return network; }
  /// The input or population behind a node, and its name in a program.
  mlir::Value getValue(mapping::NodeId node) const { return values[node]; }
  llvm::StringRef getName(mapping::NodeId node) const { return names[node]; }

  /// The synapses on each way from a population back to a source.
  using Way = std::vector<snn::SynapseOpInterface>;
  llvm::ArrayRef<Way> getWays(mapping::NodeId population) const {
    return ways[population];
  }

  /// The population of a neuron.
  mapping::NodeId getPopulation(mapping::NeuronId neuron) const;
  /// "neuron 3 of 'lif1'", for messages.
  std::string describeNeuron(mapping::NeuronId neuron) const;

private:
  friend class BoxGraphBuilder;

  mapping::BoxNetwork network;
  std::vector<mlir::Value> values;
  std::vector<std::string> names;
  std::vector<std::vector<Way>> ways;
};

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOXBAR_BOXGRAPH_H
