//===- Summary.cpp - What a run amounted to -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summary.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <numeric>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

Summary::Summary(snn::NetworkOp network) : network(network) {
  Operation *terminator = network.getBody().front().getTerminator();
  for (OpOperand &output : terminator->getOpOperands()) {
    Value value = output.get();
    size_t size = cast<ShapedType>(value.getType()).getNumElements();
    outputs.push_back({network.getOutputName(output.getOperandNumber()), value,
                       std::vector<double>(size), snn::holdsSpikes(value)});
  }
  for (auto neuron : network.getOps<snn::NeuronOpInterface>()) {
    if (!neuron.isSpiking())
      continue;
    StringAttr name = cast<snn::NodeOpInterface>(*neuron).getNodeName();
    populations.push_back({name ? name.str() : "", neuron->getResult(0),
                           std::vector<double>(1), /*isSpiking=*/true});
  }
}

void Summary::print(llvm::raw_ostream &os) {
  os << "network '" << network.getSymName() << "': " << numSteps << " steps of "
     << llvm::format("%g", network.getDtAttr().getValueAsDouble())
     << " seconds\n";
  for (const Counter &output : outputs) {
    // 16 digits show every count in full.
    os << "output '" << output.name
       << "': " << (output.isSpiking ? "counts [" : "last values [");
    llvm::interleave(
        output.numbers, os,
        [&](double number) { os << llvm::format("%.16g", number); }, " ");
    os << "]";
    double total =
        std::accumulate(output.numbers.begin(), output.numbers.end(), 0.0);
    if (output.isSpiking && total > 0)
      os << ", most active "
         << std::max_element(output.numbers.begin(), output.numbers.end()) -
                output.numbers.begin();
    if (output.isSpiking)
      os << ", total " << llvm::format("%.0f", total);
    os << "\n";
  }
  for (const Counter &population : populations) {
    os << "population ";
    if (population.name.empty())
      os << "without name";
    else
      os << "'" << population.name << "'";
    os << ": " << llvm::format("%.0f", population.numbers.front())
       << " spikes\n";
  }
}
