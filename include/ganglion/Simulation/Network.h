//===- Network.h - A graph of kernels, step by step -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SIMULATION_NETWORK_H
#define GANGLION_SIMULATION_NETWORK_H

#include "ganglion/Simulation/Kernel.h"
#include "ganglion/Support/Result.h"

#include <memory>
#include <string>

namespace ganglion::simulation {

/// Number of a node, in the order in which the nodes were added.
using NodeId = size_t;

/// A network: add the nodes, connect them, call `finalize` once, then `step`
/// for each time step.
template <typename Real>
class Network {
public:
  /// Adds a node whose value is given from outside in each step.
  NodeId addInput(std::string name, Shape shape);

  /// Adds a node that computes its value from those of `inputs`. Inputs that
  /// do not exist yet can be given later by `setInputs`.
  NodeId addNode(std::string name, std::unique_ptr<Kernel<Real>> kernel,
                 std::vector<NodeId> inputs = {});
  void setInputs(NodeId node, std::vector<NodeId> inputs);

  /// Checks the connections and fixes the order of the nodes. Fails where the
  /// inputs of a node are not those its kernel expects, and where a cycle has
  /// no delay of at least one step.
  std::optional<Error> finalize();

  /// Computes the values of all nodes for the next time step. `inputs` has
  /// one tensor for each input node, in the order of their adding.
  void step(const std::vector<Tensor<Real>> &inputs);

  /// Returns to the state before the first step.
  void reset();

  size_t size() const { return nodes.size(); }
  const std::string &getName(NodeId node) const { return nodes[node].name; }

  /// The value of a node in the last step; zero before the first.
  const Tensor<Real> &getValue(NodeId node) const { return nodes[node].value; }

  /// The state variables of a node; none for an input.
  std::vector<NamedState<Real>> getStates(NodeId node) const;

  /// A state variable of a node after the last step; null where the node has
  /// none of that name.
  const Tensor<Real> *getState(NodeId node, std::string_view name) const;

private:
  struct Node {
    std::string name;
    /// Null for an input of the network.
    std::unique_ptr<Kernel<Real>> kernel;
    std::vector<NodeId> inputs;
    Tensor<Real> value;
  };

  /// The nodes whose value of the same step the kernel reads.
  std::vector<NodeId> getSameStepInputs(const Node &node) const;
  Inputs<Real> collectInputs(const std::vector<NodeId> &ids) const;
  std::optional<Error> checkInputs(const Node &node) const;
  /// Describes a cycle among the nodes that are not `done`.
  Error describeCycle(const std::vector<bool> &done) const;

  std::vector<Node> nodes;
  std::vector<NodeId> inputNodes;
  /// Nodes with a kernel, each after those it reads in the same step.
  std::vector<NodeId> order;
};

} // namespace ganglion::simulation

#endif // GANGLION_SIMULATION_NETWORK_H
