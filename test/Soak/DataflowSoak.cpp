//===- DataflowSoak.cpp - All algorithms on very many random graphs -------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What AgreementTest.cpp tests, as often as asked:
///   ganglion-dataflow-soak [number of graphs [seed]]
///
//===----------------------------------------------------------------------===//

#include "AgreementTrial.h"

#include <cstdlib>
#include <iostream>

using namespace ganglion::dataflow;

int main(int argc, char **argv) {
  long numGraphs = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 100000;
  long seed = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 1;
  Random random(static_cast<uint32_t>(seed));
  AgreementCounts counts;
  for (long trial = 0; trial < numGraphs; ++trial)
    if (std::optional<std::string> failure = tryAgreement(random, counts)) {
      std::cerr << "graph " << trial << " of seed " << seed << ": " << *failure;
      return EXIT_FAILURE;
    }
  std::cout << numGraphs << " graphs of seed " << seed << ": " << counts.live
            << " live, " << counts.deadlocked << " deadlocked, "
            << counts.unbounded << " unbounded; " << counts.corrupted
            << " corrupted certificates, of which " << counts.stillRight
            << " are right all the same\n";
  return EXIT_SUCCESS;
}
