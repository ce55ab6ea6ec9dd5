//===- AnnotateGuarantees.cpp - Periods for numbers of tiles --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChipState.h"
#include "ganglion/Dialect/Xbar/Analysis/Application.h"
#include "ganglion/Dialect/Xbar/Analysis/TimedProgram.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "ganglion/Mapping/GuaranteeTable.h"
#include "mlir/IR/Remarks.h"

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARANNOTATEGUARANTEES
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

static LogicalResult annotate(ProgramOp program, MachineOp machine,
                              unsigned maxTiles) {
  if (failed(verifyChipSize(program, machine)))
    return failure();
  FailureOr<mapping::Application> application =
      getApplication(program, machine);
  if (failed(application))
    return failure();
  mapping::GuaranteeTableOptions options;
  options.maxTiles = maxTiles;
  options.tileSharing = machine.getTileSharing();
  if (std::optional<Error> error =
          mapping::computeGuarantees(*application, getTileTimes(machine),
                                     machine.getTileNetwork(), options))
    return program.emitError("the program '")
           << program.getSymName() << "' can be guaranteed nothing on '"
           << machine.getSymName() << "': " << error->message;
  setGuarantees(program, *application);
  const mapping::Guarantee &last = application->guarantees.back();
  remark::passed(program.getLoc(),
                 remark::RemarkOpts::name("Guaranteed").category("xbar"))
      << remark::metric("Program", program.getSymName())
      << remark::metric("Guarantees", application->guarantees.size())
      << remark::metric("MostTiles", last.numTiles)
      << remark::metric("Period", last.period.toString());
  return success();
}

namespace {
class XbarAnnotateGuarantees
    : public ganglion::xbar::impl::XbarAnnotateGuaranteesBase<
          XbarAnnotateGuarantees> {
public:
  using XbarAnnotateGuaranteesBase::XbarAnnotateGuaranteesBase;

  void runOnOperation() override {
    for (auto program : getOperation().getOps<ProgramOp>()) {
      if (program.getRunningGuarantee() || program.getOps<ClusterOp>().empty())
        continue;
      auto machine = SymbolTable::lookupNearestSymbolFrom<MachineOp>(
          getOperation(), program.getMachineAttr());
      if (failed(annotate(program, machine, maxTiles)))
        return signalPassFailure();
    }
  }
};
} // namespace
