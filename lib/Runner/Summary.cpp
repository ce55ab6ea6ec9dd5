//===- Summary.cpp - What a run amounted to -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/Summary.h"
#include "Populations.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>
#include <numeric>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

Summary::Summary(snn::NetworkOp network, ProbeList &probes) : network(network) {
  Operation *terminator = network.getBody().front().getTerminator();
  for (OpOperand &operand : terminator->getOpOperands()) {
    Value value = operand.get();
    auto type = cast<ShapedType>(value.getType());
    std::string name = network.getOutputName(operand.getOperandNumber());
    outputs.push_back({name, probes.add({name, value, ""}),
                       type.getNumElements(), snn::holdsSpikes(value),
                       nullptr});
  }
  for (auto [name, value] : getSpikingPopulations(network))
    populations.push_back({name, probes.add({name, value, ""}), nullptr});
}

void Summary::attach(SampleRun &run) {
  for (Output &output : outputs) {
    output.counter = std::make_unique<ElementCounter>(
        run.numSamples, output.numElements, /*keepsLast=*/!output.isSpiking);
    run.outputSinks[output.probe].push_back(output.counter.get());
  }
  for (Population &population : populations) {
    population.counter = std::make_unique<TotalCounter>(run.numSamples);
    run.outputSinks[population.probe].push_back(population.counter.get());
  }
}

static void printList(llvm::raw_ostream &os, ArrayRef<double> numbers) {
  // 16 digits show every count in full.
  os << "[";
  llvm::interleave(
      numbers, os, [&](double number) { os << llvm::format("%.16g", number); },
      " ");
  os << "]";
}

/// The first element with the most spikes; none where there are no spikes.
static std::optional<size_t> findWinner(ArrayRef<double> counts) {
  const double *winner = llvm::max_element(counts);
  if (winner == counts.end() || *winner <= 0)
    return std::nullopt;
  return winner - counts.begin();
}

void Summary::printNumbers(llvm::raw_ostream &os, const Output &output,
                           int64_t sample) {
  ArrayRef<double> numbers = output.counter->getNumbers(sample);
  os << (output.isSpiking ? "counts " : "last values ");
  printList(os, numbers);
  if (output.isSpiking) {
    if (std::optional<size_t> winner = findWinner(numbers))
      os << ", most active " << *winner;
    os << ", total "
       << llvm::format("%.0f",
                       std::accumulate(numbers.begin(), numbers.end(), 0.0));
  }
  os << "\n";
}

/// For each element, the number of samples in which it is the most active.
void Summary::printWinners(llvm::raw_ostream &os, const Output &output,
                           int64_t numSamples) {
  std::vector<double> wins(output.numElements);
  double numSilent = 0;
  for (int64_t sample = 0; sample < numSamples; ++sample) {
    std::optional<size_t> winner =
        findWinner(output.counter->getNumbers(sample));
    ++(winner ? wins[*winner] : numSilent);
  }
  os << "  samples by most active element ";
  printList(os, wins);
  if (numSilent > 0)
    os << ", without spikes " << llvm::format("%.0f", numSilent);
  os << "\n";
}

void Summary::print(llvm::raw_ostream &os, const SampleRun &run,
                    bool hasSamples) {
  os << "network '" << network.getSymName() << "': ";
  if (hasSamples)
    os << run.numSamples << " samples of ";
  os << run.numSteps << " steps of "
     << llvm::format("%g", network.getDtAttr().getValueAsDouble())
     << " seconds\n";
  for (const Output &output : outputs) {
    os << "output '" << output.name << "':";
    if (!hasSamples) {
      os << " ";
      printNumbers(os, output, /*sample=*/0);
      continue;
    }
    os << "\n";
    for (int64_t sample = 0; sample < run.numSamples; ++sample) {
      os << "  sample " << sample << ": ";
      printNumbers(os, output, sample);
    }
    if (output.isSpiking)
      printWinners(os, output, run.numSamples);
  }
  for (const Population &population : populations)
    os << "population "
       << (population.name.empty() ? "without name"
                                   : "'" + population.name + "'")
       << ": " << llvm::format("%.0f", population.counter->getTotal())
       << " spikes\n";
}
