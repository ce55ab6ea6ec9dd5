//===- EnergyReport.h - The energy of a program -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_ENERGYREPORT_H
#define GANGLION_TARGET_ENERGYREPORT_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Mapping/EnergyModel.h"
#include "ganglion/Support/Result.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace ganglion {

class SynapticGraph;

/// The events of a program and what its machine takes for them. They are those
/// of the recorded run where the network has an activity, else those of the
/// worst case, in which every axon is active in every step. A spike travels to
/// each cluster that listens to it on its own (unicast), as an xbar.stream has
/// it; values that enter from outside take no hops.
struct EnergyReport {
  /// Whether the events were counted in a run.
  bool isMeasured = false;
  mapping::EventCounts counts;
  mapping::EnergyEstimate estimate;

  /// Fails where a cluster has no tile, and where the network has an activity
  /// that is not complete.
  static Result<EnergyReport> get(xbar::ProgramOp program,
                                  xbar::MachineOp machine,
                                  snn::NetworkOp network,
                                  const SynapticGraph &graph);

  double getCountPerStep(mapping::EventKind kind) const;
  /// Picojoules of this many time steps.
  double getTotalOver(uint64_t steps) const {
    return estimate.total * static_cast<double>(steps);
  }

  void printText(llvm::raw_ostream &os, uint64_t stepsPerInference) const;
  llvm::json::Value toJSON(uint64_t stepsPerInference) const;
};

} // namespace ganglion

#endif // GANGLION_TARGET_ENERGYREPORT_H
