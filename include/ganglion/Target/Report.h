//===- Report.h - What a compilation came to ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The figures of a program on one page, read off the IR: the network, how it
// lies on the machine, its throughput and what limits it. Nothing is taken on
// trust: the certificate is verified again.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_REPORT_H
#define GANGLION_TARGET_REPORT_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace ganglion {

struct Report {
  struct Population {
    std::string name;
    int64_t neurons = 0, synapses = 0;
  };
  /// How much of what the used crossbars offer is used.
  struct Use {
    int64_t used = 0, available = 0;
  };

  std::string network, program, machine;
  std::vector<Population> populations;
  int64_t neurons = 0, synapses = 0;

  int64_t clusters = 0, clusterBound = 0;
  Use rows, columns, crosspoints;
  /// Tiles in use, and tiles of the machine.
  Use tiles;
  /// Events (spikes or partial sums) per time step between different clusters,
  /// at most; and those of them between different tiles.
  int64_t trafficBetweenClusters = 0, trafficBetweenTiles = 0;

  /// The rest is there once the dataflow graph has been analysed.
  bool hasThroughput = false;
  /// Picoseconds per time step, exactly; empty if nothing limits it.
  std::string period;
  double timeStepsPerSecond = 0.0;
  /// The channels and the clusters (or messages) of the critical cycle.
  std::vector<std::string> criticalChannels, criticalActors;
  /// Whether the certificate was verified; if not, why.
  bool isVerified = false;
  std::string rejection;

  /// Collects the report of a program and of its dataflow graph, if it has one.
  /// Fails with an error if the network cannot be read.
  static mlir::FailureOr<Report> get(xbar::ProgramOp program);

  void printText(llvm::raw_ostream &os) const;
  llvm::json::Value toJSON() const;
};

/// Registers --export-report with snn-translate.
void registerReportTranslation();

} // namespace ganglion

#endif // GANGLION_TARGET_REPORT_H
