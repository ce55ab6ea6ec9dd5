//===- GraphPass.cpp - What passes on graphs share ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GraphPass.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::sdf;

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::Deadlock &deadlock) {
  return graph.getOp().emitOpError("deadlocks: no actor on the cycle ")
         << graph.describeCycle(deadlock.cycle)
         << " can ever fire again; give one of its channels more initial "
            "tokens";
}

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::NotHomogeneous &reason) {
  ChannelOp channel = graph.getChannel(reason.channel);
  InFlightDiagnostic diag =
      graph.getOp().emitOpError(
          "is multi-rate, but throughput and schedules are computed for "
          "homogeneous graphs; channel @")
      << channel.getSymName() << " has rates " << channel.getProduction()
      << " to " << channel.getConsumption() << ", expected 1 to 1";
  diag.attachNote(channel.getLoc()) << "the channel";
  return diag;
}

InFlightDiagnostic sdf::emitFailure(const DataflowGraph &graph,
                                    const dataflow::Overflow &) {
  return graph.getOp().emitOpError(
      "leads to a number that does not fit 64 bits; use smaller rates or a "
      "coarser time unit");
}
