//===- Profile.h - Where spikes and time go ---------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_PROFILE_H
#define GANGLION_RUNNER_PROFILE_H

#include "ganglion/Runner/ProbeList.h"
#include "ganglion/Runner/Sinks.h"

namespace ganglion::runner {

/// Tables of the inputs and populations that spike (how many spikes, and how
/// many per element and step) and, where the engine measures it, of the time
/// that each node takes.
class Profile {
public:
  /// Adds to `probes` what is to be counted.
  Profile(snn::NetworkOp network, ProbeList &probes);

  /// Makes the counters for a run.
  void attach(SampleRun &run);

  void print(llvm::raw_ostream &os, const SampleRun &run,
             const RunCost &cost) const;

private:
  struct Layer {
    std::string name;
    /// Number of the input or the probe.
    size_t index;
    bool isInput;
    int64_t numElements;
    std::unique_ptr<TotalCounter> counter;
  };

  void printSpikes(llvm::raw_ostream &os, const SampleRun &run) const;
  static void printTimes(llvm::raw_ostream &os,
                         llvm::ArrayRef<LayerTime> times);

  std::vector<Layer> layers;
};

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_PROFILE_H
