//===- Admit.cpp - Programs on a chip on which others run -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChipState.h"
#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/Xbar/Analysis/Application.h"
#include "ganglion/Dialect/Xbar/Analysis/TimedProgram.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "ganglion/Mapping/Admission.h"
#include "mlir/IR/Remarks.h"

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARADMIT
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

/// Reads "X" or "X/Y", not negative.
static std::optional<dataflow::Rational> parseRate(StringRef text) {
  auto [numeratorText, denominatorText] = text.split('/');
  int64_t numerator, denominator = 1;
  if (numeratorText.getAsInteger(10, numerator) || numerator < 0)
    return std::nullopt;
  if (text.contains('/') &&
      (denominatorText.getAsInteger(10, denominator) || denominator < 1))
    return std::nullopt;
  return dataflow::Rational::get(numerator, denominator);
}

static LogicalResult resume(ProgramOp program, MachineOp chip,
                            mapping::AdmissionController &controller) {
  FailureOr<mapping::Application> application = getApplication(program, chip);
  if (failed(application))
    return failure();
  if (std::optional<Error> error =
          controller.resume(*application, getAdmission(program)))
    return emitError(program.getLoc(), error->message);
  return success();
}

static void report(ProgramOp program, const mapping::Application &application,
                   const mapping::Guarantee &guarantee, MachineOp chip) {
  auto remark = remark::passed(
      program.getLoc(), remark::RemarkOpts::name("Admitted").category("xbar"));
  remark << remark::metric("Program", program.getSymName())
         << remark::metric("Tiles", guarantee.numTiles)
         << remark::metric("Period", guarantee.period.toString());
  if (auto latency =
          mapping::getStepLatency(application, guarantee, getTileTimes(chip)))
    remark << remark::metric("StepLatency", *latency);
}

static LogicalResult admit(ProgramOp program, MachineOp chip,
                           mapping::AdmissionController &controller,
                           dataflow::Rational minThroughput) {
  if (program.getOps<ClusterOp>().empty())
    return emitError(program.getLoc(), "'")
           << program.getSymName()
           << "' has no clusters, so there is nothing to admit; take it out";
  FailureOr<mapping::Application> application = getApplication(program, chip);
  if (failed(application))
    return failure();
  if (application->guarantees.empty())
    return emitError(program.getLoc(), "'")
           << program.getSymName()
           << "' has no guarantees; run "
              "--xbar-annotate-guarantees first";
  Result<mapping::Admission> admission =
      controller.admit(*application, minThroughput);
  if (!admission)
    return emitError(program.getLoc(), admission.getError().message);
  setAdmission(program, *application, *admission);
  report(program, *application, application->guarantees[admission->guarantee],
         chip);
  return success();
}

namespace {
class XbarAdmit : public ganglion::xbar::impl::XbarAdmitBase<XbarAdmit> {
public:
  using XbarAdmitBase::XbarAdmitBase;

  void runOnOperation() override {
    if (failed(run()))
      signalPassFailure();
  }

private:
  LogicalResult run();
};
} // namespace

LogicalResult XbarAdmit::run() {
  ModuleOp module = getOperation();
  std::optional<dataflow::Rational> minThroughput = parseRate(throughput);
  if (!minThroughput)
    return emitError(module.getLoc())
           << "throughput is a number of time steps per second as 1000 or "
              "1000/3, but found '"
           << throughput.getValue() << "'";
  MachineOp chip;
  if (!running.empty()) {
    FailureOr<MachineOp> machine = loadChipState(module, running);
    if (failed(machine))
      return failure();
    chip = *machine;
  }
  if (!chip)
    chip = findChip(module);
  if (failed(verifyMachines(module, chip)))
    return failure();
  SmallVector<ProgramOp> waiting, resumed;
  for (auto program : module.getOps<ProgramOp>()) {
    if (failed(verifyChipSize(program, chip)))
      return failure();
    (program.getRunningGuarantee() ? resumed : waiting).push_back(program);
  }
  if (resumed.empty() && waiting.empty())
    return success();
  mapping::AdmissionController controller(getTileTimes(chip),
                                          chip.getTileNetwork());
  for (ProgramOp program : resumed)
    if (failed(resume(program, chip, controller)))
      return failure();
  for (ProgramOp program : waiting)
    if (failed(admit(program, chip, controller, *minThroughput)))
      return failure();
  return success();
}
