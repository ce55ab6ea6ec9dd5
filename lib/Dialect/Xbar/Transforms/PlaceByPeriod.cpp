//===- PlaceByPeriod.cpp - Tiles that make time steps short ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlaceByPeriod.h"
#include "ganglion/Dialect/Xbar/Analysis/TimedProgram.h"
#include "ganglion/Mapping/CriticalMoves.h"
#include "ganglion/Mapping/SharedTiles.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

static remark::RemarkOpts getRemarkOptions(StringRef name) {
  return remark::RemarkOpts::name(name).category("xbar");
}

static LogicalResult emitTooLong(ProgramOp program, MachineOp machine) {
  return program.emitError("the program '")
         << program.getSymName() << "' on '" << machine.getSymName()
         << "' takes more than 2^63 - 1 ps for a time step; choose a machine "
            "with shorter times";
}

static void setPlacement(ProgramOp program,
                         const mapping::Placement &placement) {
  for (auto [cluster, tile] :
       llvm::zip_equal(program.getOps<ClusterOp>(), placement))
    cluster.setTile(tile);
}

static void setOrder(ProgramOp program,
                     const std::vector<mapping::ClusterId> &order) {
  SmallVector<ClusterOp> clusters(program.getOps<ClusterOp>());
  SmallVector<Attribute> names;
  for (mapping::ClusterId cluster : order)
    names.push_back(FlatSymbolRefAttr::get(clusters[cluster].getSymNameAttr()));
  auto builder = OpBuilder::atBlockEnd(&program.getBody().front());
  OrderOp::create(builder, program.getLoc(), builder.getArrayAttr(names));
}

void ganglion::xbar::forgetTurns(ProgramOp program) {
  for (Operation &op : llvm::make_early_inc_range(program.getBody().front()))
    if (isa<OrderOp, GuaranteeOp>(op))
      op.erase();
}

LogicalResult ganglion::xbar::makeCriticalMoves(ProgramOp program,
                                                MachineOp machine,
                                                int64_t maxEvaluations) {
  if (maxEvaluations == 0 || program.getOps<ClusterOp>().empty())
    return success();
  Result<mapping::TimedProgram> timed = getTimedProgram(program, machine);
  if (!timed)
    return program.emitError(timed.getError().message);
  FailureOr<mapping::Placement> placement = getPlacement(program);
  if (failed(placement))
    return failure();
  std::optional<mapping::ImprovedPlacement> improved =
      mapping::shortenCriticalCycle(*timed, getTileTimes(machine),
                                    machine.getTileNetwork(), *placement,
                                    {maxEvaluations});
  if (!improved)
    return emitTooLong(program, machine);
  setPlacement(program, improved->placement);
  remark::passed(program.getLoc(), getRemarkOptions("CriticalMoves"))
      << remark::metric("Program", program.getSymName())
      << remark::metric("Period", improved->period.toString())
      << remark::metric("InitialPeriod", improved->initialPeriod.toString())
      << remark::metric("Evaluations", improved->evaluations);
  return success();
}

LogicalResult ganglion::xbar::shareTiles(ProgramOp program, MachineOp machine,
                                         int64_t maxEvaluations) {
  Result<mapping::TimedProgram> timed = getTimedProgram(program, machine);
  if (!timed)
    return program.emitError(timed.getError().message);
  mapping::SharedTilesOptions options;
  if (maxEvaluations >= 0)
    options.maxEvaluations = maxEvaluations;
  std::optional<mapping::SharedTiles> shared = mapping::shareTiles(
      *timed, getTileTimes(machine), machine.getTileNetwork(), options);
  if (!shared)
    return emitTooLong(program, machine);
  setPlacement(program, shared->sharing.placement);
  setOrder(program, shared->sharing.order);
  remark::passed(program.getLoc(), getRemarkOptions("SharedTiles"))
      << remark::metric("Program", program.getSymName())
      << remark::metric("Period", shared->certificate.period.toString())
      << remark::metric("LowerBound", shared->lowerBound.toString())
      << remark::metric("InitialPeriod", shared->initialPeriod.toString())
      << remark::metric("Evaluations", shared->evaluations);
  return success();
}
