//===- Batch.h - Many samples on several threads ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_BATCH_H
#define GANGLION_EXECUTION_BATCH_H

#include "ganglion/Execution/CompiledNetwork.h"

#include <functional>

namespace ganglion::execution {

/// A run from the zero state.
struct Sample {
  int64_t numSteps = 0;
  std::vector<ConstBuffer> inputs;
  std::vector<Buffer> outputs;
};

/// Calls `run(sample, state)` once for each sample, with a zero state, on
/// `numThreads` threads. Which thread takes a sample depends on chance, so
/// `run` must write to places of that sample only; then the results do not.
void forEachSample(const NetworkInterface &network, int64_t numSamples,
                   unsigned numThreads,
                   const std::function<void(int64_t, NetworkState &)> &run);

/// Runs all samples, whose arguments must fit (CompiledNetwork::check).
void runBatch(const CompiledNetwork &network,
              const std::vector<Sample> &samples, unsigned numThreads);

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_BATCH_H
