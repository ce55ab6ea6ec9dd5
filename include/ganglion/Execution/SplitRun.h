//===- SplitRun.h - Parts of a network on several cores ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Runs one sample on several cores. A network that has been cut into parts
/// that follow each other (snn-split-network) is a pipeline: while a part works
/// on some time steps, the part before it works on the next ones.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_SPLITRUN_H
#define GANGLION_EXECUTION_SPLITRUN_H

#include "ganglion/Execution/CompiledNetwork.h"

namespace ganglion::execution {

/// The parts of a network, each with its own code. An input of a part is an
/// input of the network or an output of an earlier part, by its name.
class SplitNetwork {
public:
  /// `inputs` and `outputs` are the ports of the whole network. Fails where a
  /// part needs what nothing gives, or where an output comes from nowhere.
  static Result<SplitNetwork> create(std::vector<CompiledNetwork> parts,
                                     std::vector<Port> inputs,
                                     std::vector<Port> outputs);

  /// The outputs of the whole network.
  const std::vector<Port> &getOutputs() const { return outputs; }

  /// The states of all parts, before the first step.
  std::vector<NetworkState> makeStates() const;

  /// Computes `numSteps` time steps with a thread for each part, `chunk` steps
  /// at a time. Arguments as of CompiledNetwork::run; the results are the same.
  void run(int64_t numSteps, int64_t chunk,
           const std::vector<ConstBuffer> &inputs,
           const std::vector<Buffer> &outputs,
           std::vector<NetworkState> &states) const;

private:
  /// Where the values of a port come from or go to: port `index` of the whole
  /// network, or the buffer `index` between parts.
  struct Link {
    bool isBetweenParts = false;
    size_t index = 0;
  };

  SplitNetwork() = default;

  std::vector<CompiledNetwork> parts;
  std::vector<Port> outputs;
  /// For each part, the links of its inputs and outputs.
  std::vector<std::vector<Link>> inputLinks, outputLinks;
  /// What passes from part to part.
  std::vector<Port> between;
};

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_SPLITRUN_H
