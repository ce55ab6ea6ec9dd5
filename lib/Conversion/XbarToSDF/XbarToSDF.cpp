//===- XbarToSDF.cpp - Dataflow graphs of programs ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/Passes.h"
#include "ganglion/Conversion/XbarToSDF/ProgramGraph.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"

#include <map>

namespace ganglion {
#define GEN_PASS_DEF_CONVERTXBARTOSDF
#include "ganglion/Conversion/Passes.h.inc"
} // namespace ganglion

using namespace mlir;
using namespace ganglion;

/// Where the program says in which order its clusters take turns, so does the
/// graph.
static void addOrders(xbar::ProgramOp program, sdf::GraphOp graph) {
  xbar::OrderOp order = program.getOrder();
  if (!order)
    return;
  SymbolTable symbols(program);
  std::map<int64_t, SmallVector<Attribute>> clustersOfTile;
  for (auto name : order.getClusters().getAsRange<FlatSymbolRefAttr>()) {
    auto cluster = symbols.lookup<xbar::ClusterOp>(name.getAttr());
    clustersOfTile[*cluster.getTile()].push_back(name);
  }
  Location location = graph.getLoc();
  auto builder = OpBuilder::atBlockEnd(graph.getBody());
  auto schedule = sdf::ScheduleOp::create(builder, location);
  builder.setInsertionPointToEnd(schedule.getBody());
  for (const auto &[tile, clusters] : clustersOfTile)
    sdf::OrderOp::create(builder, location, tile,
                         builder.getArrayAttr(clusters));
}

static LogicalResult convert(xbar::ProgramOp program, ModuleOp module,
                             xbar::Traffic traffic) {
  auto machine = SymbolTable::lookupNearestSymbolFrom<xbar::MachineOp>(
      module, program.getMachineAttr());
  for (auto cluster : program.getOps<xbar::ClusterOp>())
    if (!cluster.getTile())
      return cluster.emitError("has no tile yet; run xbar-place first");
  Result<OwningOpRef<sdf::GraphOp>> graph =
      buildProgramGraph(program, machine, traffic);
  if (!graph)
    return program.emitError(graph.getError().message);
  addOrders(program, graph->get());
  if (sdf::GraphOp old = findProgramGraph(program))
    old.erase();
  SymbolTable(module).insert(graph->release(),
                             std::next(program->getIterator()));
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
    for (xbar::ProgramOp program : programs)
      if (failed(convert(program, getOperation(), traffic)))
        return signalPassFailure();
  }
};
} // namespace
