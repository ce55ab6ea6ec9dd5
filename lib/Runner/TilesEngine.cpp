//===- TilesEngine.cpp - Crossbar programs as an engine -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepwiseEngine.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Dialect/Xbar/Reference/ProgramEngine.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

namespace ganglion::runner {
/// Found by StepwiseEngine through its arguments.
static Result<const simulation::Tensor<double> *>
findTensor(const xbar::ProgramEngine &engine, const Probe &probe) {
  if (probe.state.empty())
    if (const auto *value = engine.getValue(probe.value))
      return value;
  return Error{"there is no '" + probe.name +
               "' on the tiles, which show what neurons emit and nothing else"};
}
} // namespace ganglion::runner

/// The program of the given name for a network, or the only one.
static Result<xbar::ProgramOp> findProgram(snn::NetworkOp network,
                                           const std::string &name) {
  SmallVector<xbar::ProgramOp> programs;
  SmallVector<std::string> names;
  auto module = cast<ModuleOp>(network->getParentOp());
  for (auto program : module.getOps<xbar::ProgramOp>()) {
    if (program.getNetwork() != network.getSymName())
      continue;
    if (program.getSymName() == name)
      return program;
    programs.push_back(program);
    names.push_back(program.getSymName().str());
  }
  if (programs.empty())
    return Error{"the file holds no xbar.program of the network '" +
                 network.getSymName().str() +
                 "'; compile it with --snn-to-crossbar first"};
  if (!name.empty())
    return Error{"there is no program '" + name + "'; the network has " +
                 snn::quoteNames(names)};
  if (programs.size() > 1)
    return Error{"the network has several programs; choose one by --program: " +
                 snn::quoteNames(names)};
  return programs.front();
}

FailureOr<std::unique_ptr<Engine>>
runner::createTilesEngine(const EngineRequest &request, ErrorHandler report) {
  if (request.precision && request.precision != ElementType::Float64) {
    report({"the engine tiles computes in double precision only"});
    return failure();
  }
  Result<xbar::ProgramOp> program =
      findProgram(request.network, request.program);
  if (!program) {
    report(program.getError());
    return failure();
  }
  return StepwiseEngine<xbar::ProgramEngine, xbar::ProgramOp, double>::create(
      *program, request, ElementType::Float64, report);
}
