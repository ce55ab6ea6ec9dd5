//===- Report.h - What a compilation came to ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The figures of a program on one page, read off the IR: the network, how it
// lies on the machine, its throughput and what limits it. No throughput is
// taken on trust: that the graph is the program's and that the certificate
// proves the period is checked again.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_REPORT_H
#define GANGLION_TARGET_REPORT_H

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Target/EnergyReport.h"
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
  /// Columns of a cluster for one population.
  struct Columns {
    std::string population;
    int64_t count = 0;
    /// Whether they form partial sums, or are the neurons themselves.
    bool arePartialSums = false;
  };
  struct Cluster {
    std::string name;
    int64_t tile = 0;
    std::vector<Columns> columns;
  };

  std::string network, program, machine;
  /// The time step of the network, in seconds.
  double timeStep = 0.0;
  std::vector<Population> populations;
  int64_t neurons = 0, synapses = 0;

  int64_t clusters = 0, clusterBound = 0;
  Use rows, columns, crosspoints;
  /// Tiles in use, and tiles of the machine.
  Use tiles;
  /// Events (spikes or partial sums) per time step between different clusters,
  /// at most; and those of them between different tiles.
  int64_t trafficBetweenClusters = 0, trafficBetweenTiles = 0;
  /// What no clustering can have less of between clusters; only known for the
  /// worst case.
  std::optional<int64_t> trafficBound;
  /// The traffic that these and the throughput are for.
  xbar::Traffic traffic = xbar::Traffic::WorstCase;

  /// The energy, or why it is not known.
  Result<EnergyReport> energy = Error{"there is no network"};
  /// Time steps of an inference: as many as asked for, else those of the
  /// recorded run, else one.
  uint64_t stepsPerInference = 1;

  /// The rest is there once the dataflow graph has been analysed.
  bool hasThroughput = false;
  /// Why the throughput is not proved; empty if it is, and then the figures
  /// below hold.
  std::string rejection;
  /// Picoseconds per time step, exactly; empty if nothing limits it.
  std::string period;
  double periodInPicoseconds = 0.0;
  /// When the first time step and an inference are done in the schedule of the
  /// certificate, exactly; empty if a number does not fit 64 bits.
  std::string firstLatency, inferenceLatency;
  /// The channels and the clusters (or messages) of the critical cycle.
  std::vector<std::string> criticalChannels, criticalActors;
  /// The clusters of the critical cycle, and those that its messages join.
  std::vector<Cluster> criticalClusters;

  /// Whether the machine is done with a time step before the next is due.
  bool isRealTime() const;

  /// Collects the report of a program and of its dataflow graph, if it has one.
  /// Fails with an error if the network cannot be read.
  static mlir::FailureOr<Report>
  get(xbar::ProgramOp program,
      std::optional<uint64_t> stepsPerInference = std::nullopt);

  void printText(llvm::raw_ostream &os) const;
  llvm::json::Value toJSON() const;
};

/// Registers --export-report with snn-translate.
void registerReportTranslation();

} // namespace ganglion

#endif // GANGLION_TARGET_REPORT_H
