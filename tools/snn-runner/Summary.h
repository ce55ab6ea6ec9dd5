//===- Summary.h - What a run amounted to -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TOOLS_SNNRUNNER_SUMMARY_H
#define GANGLION_TOOLS_SNNRUNNER_SUMMARY_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Simulation/Tensor.h"

namespace ganglion::runner {

/// Counts the spikes of outputs and populations over a run.
class Summary {
public:
  explicit Summary(snn::NetworkOp network);

  /// Takes in the values of a step; `getValue` maps a value of the network to
  /// its tensor.
  template <typename GetValue>
  void addStep(GetValue getValue) {
    ++numSteps;
    for (Counter &counter : outputs) {
      const auto &values = getValue(counter.value).values;
      for (size_t k = 0; k < values.size(); ++k)
        counter.add(k, values[k]);
    }
    for (Counter &counter : populations)
      for (auto value : getValue(counter.value).values)
        counter.add(0, value);
  }

  void print(llvm::raw_ostream &os);

private:
  struct Counter {
    void add(size_t k, double value) {
      numbers[k] = isSpiking ? numbers[k] + value : value;
    }

    std::string name;
    mlir::Value value;
    /// Spikes so far, or the last value where there are no spikes.
    std::vector<double> numbers;
    bool isSpiking;
  };

  snn::NetworkOp network;
  int64_t numSteps = 0;
  std::vector<Counter> outputs, populations;
};

} // namespace ganglion::runner

#endif // GANGLION_TOOLS_SNNRUNNER_SUMMARY_H
