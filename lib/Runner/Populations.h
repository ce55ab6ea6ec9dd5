//===- Populations.h - The layers of a network that spike -------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_RUNNER_POPULATIONS_H
#define GANGLION_LIB_RUNNER_POPULATIONS_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion::runner {

/// Name, empty where there is none, and spikes of each population that spikes.
inline llvm::SmallVector<std::pair<std::string, mlir::Value>>
getSpikingPopulations(snn::NetworkOp network) {
  llvm::SmallVector<std::pair<std::string, mlir::Value>> populations;
  for (auto neuron : network.getOps<snn::NeuronOpInterface>())
    if (neuron.isSpiking()) {
      mlir::StringAttr name =
          mlir::cast<snn::NodeOpInterface>(*neuron).getNodeName();
      populations.push_back({name ? name.str() : "", neuron->getResult(0)});
    }
  return populations;
}

} // namespace ganglion::runner

#endif // GANGLION_LIB_RUNNER_POPULATIONS_H
