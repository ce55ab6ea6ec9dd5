//===- XbarToSDF.cpp - Dataflow graphs of programs ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/Passes.h"
#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/MapVector.h"

namespace ganglion {
#define GEN_PASS_DEF_CONVERTXBARTOSDF
#include "ganglion/Conversion/Passes.h.inc"
} // namespace ganglion

using namespace mlir;
using namespace ganglion;

namespace {
/// Writes the graph of one program. Times are picoseconds.
class GraphWriter {
public:
  GraphWriter(xbar::ProgramOp program, xbar::MachineOp machine)
      : program(program), machine(machine), builder(program.getContext()),
        location(program.getLoc()) {}

  LogicalResult write();

private:
  void addCluster(xbar::ClusterOp cluster, bool sharesTile);
  void addStream(xbar::StreamOp stream);
  void addChannel(Twine name, StringRef source, StringRef target,
                  int64_t tokens) {
    sdf::ChannelOp::create(builder, location, name.str(), source, target,
                           tokens);
  }

  xbar::ProgramOp program;
  xbar::MachineOp machine;
  OpBuilder builder;
  Location location;
  llvm::DenseMap<StringAttr, xbar::ClusterOp> clusters;
};
} // namespace

void GraphWriter::addCluster(xbar::ClusterOp cluster, bool sharesTile) {
  // In the worst case every axon carries a spike.
  int64_t time =
      machine.getClusterTime(cluster.getRows(), cluster.getColumns());
  if (sharesTile)
    time += machine.getReloadTime();
  sdf::ActorOp::create(builder, location, cluster.getSymName(), time,
                       builder.getI64IntegerAttr(*cluster.getTile()));
}

/// The stream s of a cluster pair as channels. Within a tile:
///
///     source --(delay)--> target,  target --(buffer)--> source
///
/// Between tiles the message takes its own time, which overlaps with the work
/// of both clusters (Stuijk et al., DAC 2007: binding-aware graph):
///
///     source --0--> s --(delay)--> target
///     target --(buffer)--> s --(buffer)--> source,  s --1--> s
void GraphWriter::addStream(xbar::StreamOp stream) {
  StringRef source = stream.getSource(), target = stream.getTarget();
  int64_t delay = stream.getDelay(), buffer = machine.getBufferTokens();
  std::string name = (source + "." + target).str();
  if (delay != 0)
    name += "." + std::to_string(delay);
  if (source == target) {
    // A cluster keeps its own spikes; the order on its tile limits it more
    // than any buffer.
    addChannel("stream." + name, source, target, delay);
    return;
  }
  int64_t from = *clusters[stream.getSourceAttr().getAttr()].getTile();
  int64_t to = *clusters[stream.getTargetAttr().getAttr()].getTile();
  if (from == to) {
    addChannel("stream." + name, source, target, delay);
    addChannel("buffer." + name, target, source, buffer);
    return;
  }
  std::string message = "message." + name;
  sdf::ActorOp::create(
      builder, location, message,
      machine.getMessageTime(machine.getHops(from, to), stream.getEvents()),
      /*resource=*/nullptr);
  addChannel("self." + message, message, message, 1);
  addChannel("send." + name, source, message, 0);
  addChannel("stream." + name, message, target, delay);
  addChannel("buffer.send." + name, message, source, buffer);
  addChannel("buffer." + name, target, message, buffer);
}

LogicalResult GraphWriter::write() {
  llvm::MapVector<int64_t, int64_t> clustersOnTile;
  for (auto cluster : program.getOps<xbar::ClusterOp>()) {
    if (!cluster.getTile())
      return cluster.emitError("has no tile yet; run xbar-place first");
    clusters[cluster.getSymNameAttr()] = cluster;
    ++clustersOnTile[*cluster.getTile()];
  }
  builder.setInsertionPointAfter(program);
  auto graph = sdf::GraphOp::create(
      builder, location, (program.getSymName() + "_dataflow").str(), "ps");
  SymbolTable(program->getParentOp()).insert(graph);
  builder.setInsertionPointToStart(graph.getBody());
  for (auto cluster : program.getOps<xbar::ClusterOp>())
    addCluster(cluster, clustersOnTile[*cluster.getTile()] > 1);
  for (auto stream : program.getOps<xbar::StreamOp>())
    addStream(stream);
  return success();
}

namespace {
class ConvertXbarToSDF
    : public ganglion::impl::ConvertXbarToSDFBase<ConvertXbarToSDF> {
public:
  using ConvertXbarToSDFBase::ConvertXbarToSDFBase;

  void runOnOperation() override {
    SmallVector<xbar::ProgramOp> programs(
        getOperation().getOps<xbar::ProgramOp>());
    for (xbar::ProgramOp program : programs) {
      auto machine = SymbolTable::lookupNearestSymbolFrom<xbar::MachineOp>(
          program->getParentOp(), program.getMachineAttr());
      if (failed(GraphWriter(program, machine).write()))
        return signalPassFailure();
    }
  }
};
} // namespace
