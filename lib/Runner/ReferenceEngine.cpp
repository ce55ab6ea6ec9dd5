//===- ReferenceEngine.cpp - The reference kernels as an engine -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "StepwiseEngine.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;

namespace ganglion::runner {
/// Found by StepwiseEngine through its arguments.
template <typename Real>
static Result<const simulation::Tensor<Real> *>
findTensor(const snn::ReferenceEngine<Real> &engine, const Probe &probe) {
  if (probe.state.empty())
    return &engine.getValue(probe.value);
  if (const auto *state = engine.getState(probe.value, probe.state))
    return state;
  SmallVector<std::string> names;
  for (StringRef name : engine.getStateNames(probe.value))
    names.push_back(name.str());
  return Error{"there is no state variable '" + probe.name +
               "'; the node has " +
               (names.empty() ? "none" : snn::quoteNames(names))};
}
} // namespace ganglion::runner

template <typename Real>
static FailureOr<std::unique_ptr<Engine>>
createOfType(const EngineRequest &request, ElementType real,
             ErrorHandler report) {
  return StepwiseEngine<snn::ReferenceEngine<Real>, snn::NetworkOp,
                        Real>::create(request.network, request, real, report);
}

FailureOr<std::unique_ptr<Engine>>
runner::createReferenceEngine(const EngineRequest &request,
                              ErrorHandler report) {
  if (std::optional<Error> error = checkPrecision(request)) {
    report(*error);
    return failure();
  }
  snn::NetworkOp network = request.network;
  if (network.getLevel() == snn::Level::Integer)
    return createOfType<int64_t>(request, ElementType::Int32, report);
  if (request.precision == ElementType::Float32)
    return createOfType<float>(request, ElementType::Float32, report);
  return createOfType<double>(request, ElementType::Float64, report);
}
