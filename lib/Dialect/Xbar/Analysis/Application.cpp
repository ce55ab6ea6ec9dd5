//===- Application.cpp - Programs for admission ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Analysis/Application.h"
#include "ganglion/Dialect/Xbar/Analysis/TimedProgram.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

static mapping::Guarantee importGuarantee(GuaranteeOp op) {
  mapping::Guarantee guarantee;
  guarantee.numTiles = uint32_t(op.getTiles());
  guarantee.maxHops = uint32_t(op.getHops());
  guarantee.period = *dataflow::Rational::fromLowestTerms(
      op.getPeriodNumerator(), op.getPeriodDenominator());
  guarantee.binding.assign(op.getBinding().begin(), op.getBinding().end());
  guarantee.starts = op.getStarts();
  return guarantee;
}

FailureOr<mapping::Application>
ganglion::xbar::getApplication(ProgramOp program, MachineOp machine) {
  Result<mapping::TimedProgram> timed = getTimedProgram(program, machine);
  if (!timed)
    return program.emitError(timed.getError().message);
  mapping::Application application;
  application.name = program.getSymName();
  application.program = std::move(*timed);
  llvm::DenseMap<Attribute, mapping::ClusterId> ids;
  for (auto cluster : program.getOps<ClusterOp>()) {
    ids[FlatSymbolRefAttr::get(cluster.getSymNameAttr())] =
        mapping::ClusterId(ids.size());
    application.clusterNames.push_back(cluster.getSymName().str());
  }
  if (OrderOp order = program.getOrder())
    for (Attribute cluster : order.getClusters())
      application.order.push_back(ids.at(cluster));
  for (auto guarantee : program.getOps<GuaranteeOp>())
    application.guarantees.push_back(importGuarantee(guarantee));
  return application;
}

static ArrayAttr getNames(ProgramOp program,
                          const mapping::Application &application,
                          ArrayRef<mapping::ClusterId> clusters) {
  SmallVector<Attribute> names;
  for (mapping::ClusterId cluster : clusters)
    names.push_back(FlatSymbolRefAttr::get(program.getContext(),
                                           application.clusterNames[cluster]));
  return ArrayAttr::get(program.getContext(), names);
}

void ganglion::xbar::setGuarantees(ProgramOp program,
                                   const mapping::Application &application) {
  for (Operation &op : llvm::make_early_inc_range(program.getBody().front()))
    if (isa<OrderOp, GuaranteeOp>(op))
      op.erase();
  auto builder = OpBuilder::atBlockEnd(&program.getBody().front());
  OrderOp::create(builder, program.getLoc(),
                  getNames(program, application, application.order));
  for (const mapping::Guarantee &guarantee : application.guarantees) {
    SmallVector<int64_t> binding(guarantee.binding.begin(),
                                 guarantee.binding.end());
    GuaranteeOp::create(
        builder, program.getLoc(), /*running=*/false, guarantee.numTiles,
        guarantee.maxHops, guarantee.period.getNumerator(),
        guarantee.period.getDenominator(), binding, guarantee.starts);
  }
}

mapping::Admission ganglion::xbar::getAdmission(ProgramOp program) {
  mapping::Admission admission;
  GuaranteeOp running = program.getRunningGuarantee();
  auto guarantees = program.getOps<GuaranteeOp>();
  admission.guarantee = size_t(
      std::distance(guarantees.begin(), llvm::find(guarantees, running)));
  admission.tiles.resize(size_t(running.getTiles()));
  for (auto [cluster, number] :
       llvm::zip_equal(program.getOps<ClusterOp>(), running.getBinding()))
    admission.tiles[size_t(number)] = mapping::TileId(*cluster.getTile());
  return admission;
}

void ganglion::xbar::setAdmission(ProgramOp program,
                                  const mapping::Application &application,
                                  const mapping::Admission &admission) {
  program.getOrder().setClustersAttr(
      getNames(program, application,
               mapping::getTurns(application,
                                 application.guarantees[admission.guarantee])));
  auto guarantees = program.getOps<GuaranteeOp>();
  GuaranteeOp guarantee =
      *std::next(guarantees.begin(), ptrdiff_t(admission.guarantee));
  guarantee.setRunning(true);
  for (auto [cluster, number] :
       llvm::zip_equal(program.getOps<ClusterOp>(), guarantee.getBinding()))
    cluster.setTile(admission.tiles[size_t(number)]);
}
