//===- Batch.cpp - Many samples on several threads ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/Batch.h"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace ganglion;
using namespace ganglion::execution;

void execution::forEachSample(
    const NetworkInterface &network, int64_t numSamples, unsigned numThreads,
    const std::function<void(int64_t, NetworkState &)> &run) {
  std::atomic<int64_t> next = 0;
  auto work = [&] {
    NetworkState state(network);
    for (int64_t sample; (sample = next++) < numSamples;) {
      state.reset();
      run(sample, state);
    }
  };
  // This thread works too.
  std::vector<std::thread> others;
  for (int64_t k = 1; k < std::min<int64_t>(numThreads, numSamples); ++k)
    others.emplace_back(work);
  work();
  for (std::thread &thread : others)
    thread.join();
}

void execution::runBatch(const CompiledNetwork &network,
                         const std::vector<Sample> &samples,
                         unsigned numThreads) {
  forEachSample(network.getInterface(), samples.size(), numThreads,
                [&](int64_t k, NetworkState &state) {
                  const Sample &sample = samples[k];
                  network.run(sample.numSteps, sample.inputs, sample.outputs,
                              state);
                });
}
