//===- ReferenceEngine.cpp - Networks, executed step by step --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceKernel.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

/// Calls `visit` with the name and value of all inputs, nodes and outputs.
static void forEachName(NetworkOp network,
                        function_ref<void(StringRef, Value)> visit) {
  for (BlockArgument input : network.getArguments())
    visit(network.getInputName(input.getArgNumber()), input);
  for (auto node : network.getOps<NodeOpInterface>())
    if (StringAttr name = node.getNodeName())
      visit(name, node->getResult(0));
  Operation *terminator = network.getBody().front().getTerminator();
  for (OpOperand &output : terminator->getOpOperands())
    visit(network.getOutputName(output.getOperandNumber()), output.get());
}

Value snn::findNode(NetworkOp network, StringRef name) {
  Value found;
  forEachName(network, [&](StringRef candidate, Value value) {
    if (candidate == name && !found)
      found = value;
  });
  return found;
}

SmallVector<std::string> snn::getNodeNames(NetworkOp network) {
  SmallVector<std::string> names;
  forEachName(network,
              [&](StringRef name, Value) { names.push_back(name.str()); });
  return names;
}

/// The most numbers a network may hold: with more, the machine would run out
/// of memory without a word.
static constexpr int64_t maxNumbers = int64_t(1) << 30;

/// Says why a network cannot be executed on kernels of `level`, if it cannot.
static LogicalResult checkExecutable(NetworkOp network, Level level) {
  if (network.getLevel() == Level::Physical)
    return network.emitError("the reference engine executes networks of the "
                             "levels discrete and integer, but '")
           << network.getSymName() << "' is physical; run snn-discretize first";
  if (network.getLevel() != level)
    return network.emitError("the reference engine was made for the level ")
           << stringifyLevel(level) << ", but '" << network.getSymName()
           << "' is " << stringifyLevel(network.getLevel());
  int64_t numNumbers = 0;
  for (Type type : network.getArgumentTypes())
    numNumbers += cast<ShapedType>(type).getNumElements();
  for (Operation &op : network.getBody().front().without_terminator()) {
    auto node = dyn_cast<ReferenceKernelOpInterface>(op);
    if (!node)
      return op.emitError("the reference engine has no kernel for '")
             << op.getName() << "'";
    numNumbers += node.countKernelNumbers();
    if (numNumbers > maxNumbers)
      return op.emitError("the reference engine holds at most 2^30 numbers "
                          "(values, constants, state), but with this node ")
             << numNumbers << " are needed";
  }
  return success();
}

template <typename Real>
FailureOr<ReferenceEngine<Real>>
ReferenceEngine<Real>::create(NetworkOp network) {
  ReferenceEngine engine;
  Level level = std::is_integral_v<Real> ? Level::Integer : Level::Discrete;
  if (failed(checkExecutable(network, level)) || failed(engine.build(network)))
    return failure();
  return engine;
}

template <typename Real>
LogicalResult ReferenceEngine<Real>::build(NetworkOp op) {
  for (BlockArgument input : op.getArguments()) {
    ArrayRef<int64_t> shape = cast<ShapedType>(input.getType()).getShape();
    ids[input] = network.addInput(op.getInputName(input.getArgNumber()),
                                  simulation::Shape(shape));
  }
  auto nodes = op.getOps<ReferenceKernelOpInterface>();
  for (ReferenceKernelOpInterface node : nodes) {
    StringAttr name = cast<NodeOpInterface>(*node).getNodeName();
    ids[node->getResult(0)] = network.addNode(
        name ? name.str() : node->getName().getStringRef().str(),
        node.createKernel<Real>());
  }
  // A node may read values that are defined below it.
  for (ReferenceKernelOpInterface node : nodes) {
    std::vector<simulation::NodeId> inputs;
    for (Value operand : node->getOperands())
      inputs.push_back(ids.at(operand));
    network.setInputs(ids.at(node->getResult(0)), std::move(inputs));
  }
  if (std::optional<Error> error = network.finalize())
    return op.emitError(error->message);
  return success();
}

template <typename Real>
SmallVector<StringRef> ReferenceEngine<Real>::getStateNames(Value value) const {
  SmallVector<StringRef> names;
  for (const simulation::NamedState<Real> &state :
       network.getStates(ids.at(value)))
    names.push_back(state.name);
  return names;
}

template class ganglion::snn::ReferenceEngine<float>;
template class ganglion::snn::ReferenceEngine<double>;
template class ganglion::snn::ReferenceEngine<int64_t>;
