//===- Network.cpp - A graph of kernels, step by step ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Simulation/Network.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::simulation;

static std::string formatShape(const Shape &shape) {
  std::string result = "(";
  for (size_t axis = 0; axis < shape.size(); ++axis)
    result += (axis ? ", " : "") + std::to_string(shape[axis]);
  return result + ")";
}

template <typename Real>
NodeId Network<Real>::addInput(std::string name, Shape shape) {
  inputNodes.push_back(nodes.size());
  nodes.push_back({std::move(name), nullptr, {}, Tensor<Real>(shape)});
  return nodes.size() - 1;
}

template <typename Real>
NodeId Network<Real>::addNode(std::string name,
                              std::unique_ptr<Kernel<Real>> kernel,
                              std::vector<NodeId> inputs) {
  Tensor<Real> value(kernel->getOutputShape());
  nodes.push_back({std::move(name), std::move(kernel), std::move(inputs),
                   std::move(value)});
  return nodes.size() - 1;
}

template <typename Real>
void Network<Real>::setInputs(NodeId node, std::vector<NodeId> inputs) {
  nodes[node].inputs = std::move(inputs);
}

template <typename Real>
std::optional<Error> Network<Real>::checkInputs(const Node &node) const {
  if (!node.kernel)
    return std::nullopt;
  const std::vector<Shape> &expected = node.kernel->getInputShapes();
  if (node.inputs.size() != expected.size())
    return Error{"node '" + node.name + "' has " +
                 std::to_string(node.inputs.size()) + " inputs, expected " +
                 std::to_string(expected.size())};
  for (size_t n = 0; n < expected.size(); ++n) {
    if (node.inputs[n] >= nodes.size())
      return Error{"input " + std::to_string(n) + " of node '" + node.name +
                   "' is node number " + std::to_string(node.inputs[n]) +
                   ", but there are only " + std::to_string(nodes.size()) +
                   " nodes"};
    const Node &input = nodes[node.inputs[n]];
    if (input.value.shape != expected[n])
      return Error{"input " + std::to_string(n) + " of node '" + node.name +
                   "' is '" + input.name + "' of shape " +
                   formatShape(input.value.shape) + ", expected shape " +
                   formatShape(expected[n])};
  }
  return std::nullopt;
}

template <typename Real>
std::vector<NodeId> Network<Real>::getSameStepInputs(const Node &node) const {
  if (node.kernel && node.kernel->isDelayed())
    return {};
  return node.inputs;
}

template <typename Real>
std::optional<Error> Network<Real>::finalize() {
  std::vector<std::vector<NodeId>> users(nodes.size());
  std::vector<size_t> numMissing(nodes.size());
  for (NodeId id = 0; id < nodes.size(); ++id) {
    if (std::optional<Error> error = checkInputs(nodes[id]))
      return error;
    numMissing[id] = getSameStepInputs(nodes[id]).size();
    for (NodeId input : getSameStepInputs(nodes[id]))
      users[input].push_back(id);
  }

  // Take each node once all nodes that it reads in the same step are taken.
  std::vector<NodeId> ready;
  for (NodeId id = 0; id < nodes.size(); ++id)
    if (numMissing[id] == 0)
      ready.push_back(id);
  for (size_t next = 0; next < ready.size(); ++next)
    for (NodeId user : users[ready[next]])
      if (--numMissing[user] == 0)
        ready.push_back(user);

  std::vector<bool> done(nodes.size(), false);
  for (NodeId id : ready)
    done[id] = true;
  if (ready.size() < nodes.size())
    return describeCycle(done);

  order.clear();
  for (NodeId id : ready)
    if (nodes[id].kernel)
      order.push_back(id);
  return std::nullopt;
}

template <typename Real>
Error Network<Real>::describeCycle(const std::vector<bool> &done) const {
  // A node that is not done waits for another one that is not done, so going
  // from node to node ends up on a cycle, against the direction of the edges.
  std::vector<NodeId> path;
  NodeId id = std::find(done.begin(), done.end(), false) - done.begin();
  auto start = path.end();
  while ((start = std::find(path.begin(), path.end(), id)) == path.end()) {
    path.push_back(id);
    for (NodeId input : getSameStepInputs(nodes[id]))
      if (!done[input])
        id = input;
  }

  std::string names = "'" + nodes[id].name + "'";
  for (auto it = path.end(); it != start;)
    names += " -> '" + nodes[*--it].name + "'";
  return Error{"the cycle " + names +
               " has no delay; put a delay of at least one step on one of its "
               "edges"};
}

template <typename Real>
Inputs<Real>
Network<Real>::collectInputs(const std::vector<NodeId> &ids) const {
  Inputs<Real> inputs;
  for (NodeId id : ids)
    inputs.push_back(&nodes[id].value);
  return inputs;
}

template <typename Real>
void Network<Real>::step(const std::vector<Tensor<Real>> &inputs) {
  assert(order.size() + inputNodes.size() == nodes.size() &&
         "the network is finalized");
  assert(inputs.size() == inputNodes.size() && "each input has a value");
  for (size_t n = 0; n < inputs.size(); ++n) {
    assert(inputs[n].shape == nodes[inputNodes[n]].value.shape &&
           "the value of an input has its shape");
    nodes[inputNodes[n]].value.values = inputs[n].values;
  }
  for (NodeId id : order) {
    Node &node = nodes[id];
    node.kernel->step(collectInputs(getSameStepInputs(node)), node.value);
  }
  for (NodeId id : order)
    nodes[id].kernel->push(collectInputs(nodes[id].inputs));
}

template <typename Real>
void Network<Real>::reset() {
  for (Node &node : nodes) {
    std::fill(node.value.values.begin(), node.value.values.end(), Real(0));
    if (node.kernel)
      node.kernel->reset();
  }
}

template <typename Real>
std::vector<NamedState<Real>> Network<Real>::getStates(NodeId node) const {
  if (!nodes[node].kernel)
    return {};
  return nodes[node].kernel->getStates();
}

template <typename Real>
const Tensor<Real> *Network<Real>::getState(NodeId node,
                                            std::string_view name) const {
  for (const NamedState<Real> &state : getStates(node))
    if (state.name == name)
      return state.value;
  return nullptr;
}

template class ganglion::simulation::Network<float>;
template class ganglion::simulation::Network<double>;
template class ganglion::simulation::Network<int64_t>;
