//===- Traffic.h - The choice of traffic as an option -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_ANALYSIS_TRAFFIC_H
#define GANGLION_DIALECT_XBAR_ANALYSIS_TRAFFIC_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "llvm/Support/CommandLine.h"

namespace ganglion::xbar {

/// The values of an option of type Traffic.
inline llvm::cl::ValuesClass getTrafficValues() {
  return llvm::cl::values(
      clEnumValN(Traffic::WorstCase, "worst-case",
                 "every axon in each step: holds for every input"),
      clEnumValN(Traffic::Max, "max",
                 "each axon as in its busiest step of the recorded run"),
      clEnumValN(Traffic::Mean, "mean",
                 "each axon as in the recorded run on average"));
}

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_ANALYSIS_TRAFFIC_H
