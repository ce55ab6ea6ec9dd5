//===- ProgramEngine.h - Crossbar programs, executed ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs the clusters of a program in the order of their stages and so computes,
// column by column, what the machine computes; timing is not simulated. That a
// program gives the spikes of its network is the test of the compiler.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_REFERENCE_PROGRAMENGINE_H
#define GANGLION_DIALECT_XBAR_REFERENCE_PROGRAMENGINE_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Simulation/Kernel.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"

namespace ganglion::xbar {

class ProgramEngine {
public:
  using Tensor = simulation::Tensor<double>;

  /// Loads a program. Fails with an error where the program is not its network:
  /// a synapse that lies on several columns or none, a row that nothing drives,
  /// a partial sum that nobody adds, a neuron without a place or with two, a
  /// value that is used before it is there.
  static mlir::FailureOr<ProgramEngine> create(ProgramOp program);

  /// Computes the next time step. `inputs` has one tensor for each argument of
  /// the network.
  void step(const std::vector<Tensor> &inputs);

  /// Returns to the state before the first step.
  void reset();

  /// The value in the last step of a population or an output of the network, or
  /// null: nothing else of the network exists on the machine. Tensors stay
  /// where they are and change with each step.
  const Tensor *getValue(mlir::Value value) const;

private:
  friend class ProgramLoader;

  /// The values of an input or a population in the last steps: that of step t
  /// is steps[t % steps.size()].
  struct History {
    std::vector<std::vector<double>> steps;

    const std::vector<double> &get(int64_t step) const {
      return steps[step % steps.size()];
    }
    std::vector<double> &get(int64_t step) {
      return steps[step % steps.size()];
    }
  };
  struct Synapse {
    uint32_t history, delay, element;
    double weight;
  };
  struct Drive {
    uint32_t delay;
    double value;
  };
  /// What flows into one column: synapses and drives, and partial sums by
  /// number. A partial column has the number of its sum.
  struct Column {
    std::vector<Synapse> synapses;
    std::vector<Drive> drives;
    std::vector<size_t> addedSums;
    size_t sum = 0;
  };
  /// The neurons of one population in one block.
  struct NeuronGroup {
    uint32_t history;
    llvm::SmallVector<int64_t> elements;
    std::vector<Column> columns;
    std::unique_ptr<simulation::Kernel<double>> kernel;
  };
  struct Cluster {
    std::vector<Column> partialColumns;
    std::vector<NeuronGroup> neurons;
  };
  /// An output: elements of a population, each some steps late.
  struct Output {
    uint32_t history;
    std::vector<int64_t> delays;
    Tensor value;
  };

  double sumColumn(const Column &column) const;
  void runCluster(Cluster &cluster);

  int64_t now = 0;
  /// Those of the inputs come first.
  std::vector<History> histories;
  /// In the order of their stages.
  std::vector<Cluster> clusters;
  std::vector<double> partialSums;
  std::vector<Output> outputs;
  llvm::DenseMap<mlir::Value, size_t> outputOf;
};

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_REFERENCE_PROGRAMENGINE_H
