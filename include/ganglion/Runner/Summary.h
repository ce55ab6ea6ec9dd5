//===- Summary.h - What a run amounted to -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_SUMMARY_H
#define GANGLION_RUNNER_SUMMARY_H

#include "ganglion/Runner/ProbeList.h"
#include "ganglion/Runner/Sinks.h"

namespace ganglion::runner {

/// The spike counts of outputs and populations.
class Summary {
public:
  /// Adds to `probes` what is to be counted.
  Summary(snn::NetworkOp network, ProbeList &probes);

  /// Makes the counters for a run.
  void attach(SampleRun &run);

  /// Prints the counts; `hasSamples` for those of each sample of a batch.
  void print(llvm::raw_ostream &os, const SampleRun &run, bool hasSamples);

private:
  struct Output {
    std::string name;
    size_t probe;
    int64_t numElements;
    bool isSpiking;
    std::unique_ptr<ElementCounter> counter;
  };
  struct Population {
    std::string name;
    size_t probe;
    std::unique_ptr<TotalCounter> counter;
  };

  static void printNumbers(llvm::raw_ostream &os, const Output &output,
                           int64_t sample);
  static void printWinners(llvm::raw_ostream &os, const Output &output,
                           int64_t numSamples);

  snn::NetworkOp network;
  std::vector<Output> outputs;
  std::vector<Population> populations;
};

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_SUMMARY_H
