//===- RandomNetworksTest.cpp - Compiled networks against the reference ---===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomNetworks.h"
#include "CompiledNetworks.h"

#include <gtest/gtest.h>

using namespace ganglion;

namespace {

/// A tenth of the networks of a test each, so that they can run side by side.
struct RandomNetworks : testing::TestWithParam<uint64_t> {};

/// Ways of cutting a series of steps into calls; an empty one stands for
/// single steps.
const std::vector<std::vector<int64_t>> allCalls = {
    {3, 0, 5}, {1, 1, 9}, {16}, {0, 2, 2, 7}, {}};

Trial makeTrial(uint64_t seed) {
  Trial trial;
  trial.seed = seed;
  trial.calls = allCalls[seed % allCalls.size()];
  trial.precision = seed % 3 == 0 ? "f64" : "f32";
  constexpr const char *forms[] = {"auto", "events", "dense"};
  trial.synapses = forms[seed / 3 % 3];
  trial.activity = seed % 2 ? 20 : 60;
  return trial;
}

} // namespace

TEST_P(RandomNetworks, AgreeInFloatingPoint) {
  for (uint64_t seed = GetParam(); seed < 150; seed += 10) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    expectSameBits(writeRandomNetwork(seed, /*isInteger=*/false),
                   makeTrial(seed));
    if (HasFailure())
      return;
  }
}

TEST_P(RandomNetworks, AgreeOnIntegers) {
  for (uint64_t seed = GetParam(); seed < 150; seed += 10) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    expectSameBits(writeRandomNetwork(seed, /*isInteger=*/true),
                   makeTrial(seed));
    if (HasFailure())
      return;
  }
}

INSTANTIATE_TEST_SUITE_P(Tenth, RandomNetworks,
                         testing::Range<uint64_t>(0, 10));
