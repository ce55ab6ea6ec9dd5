//===- ReferenceEngine.h - Networks, executed step by step ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_REFERENCE_REFERENCEENGINE_H
#define GANGLION_DIALECT_SNN_REFERENCE_REFERENCEENGINE_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Simulation/Network.h"
#include "llvm/ADT/DenseMap.h"

namespace ganglion::snn {

/// The value of the input, node or output that has this name; null where there
/// is none.
mlir::Value findNode(NetworkOp network, llvm::StringRef name);

/// The names of all inputs, nodes and outputs, in this order.
llvm::SmallVector<std::string> getNodeNames(NetworkOp network);

/// A network on the reference kernels: of the level discrete in the precision
/// of `Real`, of the level integer where `Real` is int64_t. All tensors that it
/// hands out stay where they are and change with each step.
template <typename Real>
class ReferenceEngine {
public:
  using Tensor = simulation::Tensor<Real>;

  /// Makes the kernels of `network`, which has been verified. Fails with an
  /// error at the operation that cannot be executed.
  static mlir::FailureOr<ReferenceEngine> create(NetworkOp network);

  /// Computes the next time step. `inputs` has one tensor for each argument
  /// of the network.
  void step(const std::vector<Tensor> &inputs) { network.step(inputs); }

  /// Returns to the state before the first step.
  void reset() { network.reset(); }

  /// A value of the network in the last step.
  const Tensor &getValue(mlir::Value value) const {
    return network.getValue(ids.at(value));
  }

  /// A state variable of the node that defines `value`, after the last step;
  /// null where the node has none of that name.
  const Tensor *getState(mlir::Value value, llvm::StringRef state) const {
    return network.getState(ids.at(value), state);
  }

  /// The names of the state variables of the node that defines `value`.
  llvm::SmallVector<llvm::StringRef> getStateNames(mlir::Value value) const;

private:
  ReferenceEngine() = default;

  mlir::LogicalResult build(NetworkOp op);

  simulation::Network<Real> network;
  llvm::DenseMap<mlir::Value, simulation::NodeId> ids;
};

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_REFERENCE_REFERENCEENGINE_H
