//===- StepwiseEngine.h - Engines that take one step at a time --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_RUNNER_STEPWISEENGINE_H
#define GANGLION_LIB_RUNNER_STEPWISEENGINE_H

#include "Elements.h"
#include "Engines.h"
#include "ganglion/Simulation/Tensor.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <limits>

namespace ganglion::runner {

/// An engine on a simulator of the type `Stepper` for an operation of the type
/// `Op`, with tensors of `Real`:
///
///     static FailureOr<Stepper> Stepper::create(Op);
///     void Stepper::step(const std::vector<Tensor<Real>> &inputs);
///     void Stepper::reset();
///     Result<const Tensor<Real> *> findTensor(const Stepper &, const Probe &);
///
/// findTensor gives the tensor that holds what a probe asks for; it stays where
/// it is and changes with each step.
template <typename Stepper, typename Op, typename Real>
class StepwiseEngine : public Engine {
  using Tensor = simulation::Tensor<Real>;

public:
  static mlir::FailureOr<std::unique_ptr<Engine>>
  create(Op op, const EngineRequest &request, ElementType real,
         ErrorHandler report) {
    auto stepper = Stepper::create(op);
    if (failed(stepper))
      return mlir::failure();
    std::vector<Port> outputs;
    std::vector<const Tensor *> tensors;
    for (const Probe &probe : request.probes) {
      Result<const Tensor *> tensor = findTensor(*stepper, probe);
      if (!tensor) {
        report(tensor.getError());
        return mlir::failure();
      }
      tensors.push_back(*tensor);
      outputs.push_back(makePort(probe, **tensor, real));
    }
    return std::unique_ptr<Engine>(
        new StepwiseEngine(op, request, real, std::move(*stepper),
                           std::move(outputs), std::move(tensors)));
  }

  std::optional<Error> run(int64_t numSteps,
                           const std::vector<ConstBuffer> &inputs,
                           const std::vector<Buffer> &outputs) override {
    for (int64_t step = 0; step < numSteps; ++step) {
      for (auto [buffer, value] : llvm::zip_equal(inputs, values))
        load(buffer, step, value.values);
      stepper.step(values);
      for (auto [buffer, tensor, port] :
           llvm::zip_equal(outputs, tensors, getOutputs()))
        if (std::optional<Error> error =
                store(tensor->values, step, port, buffer))
          return error;
    }
    return std::nullopt;
  }

  void reset() override { stepper.reset(); }

  std::unique_ptr<Engine> copy() const override {
    // It has been made once already, so it does not fail.
    return std::move(*create(op, request, real, [](const Error &) {}));
  }

private:
  StepwiseEngine(Op op, const EngineRequest &request, ElementType real,
                 Stepper stepper, std::vector<Port> outputs,
                 std::vector<const Tensor *> tensors)
      : Engine(makeInputPorts(request.network, real), std::move(outputs)),
        op(op), request(request), real(real), stepper(std::move(stepper)),
        tensors(std::move(tensors)) {
    for (const Port &input : getInputs())
      values.emplace_back(input.shape);
  }

  static Port makePort(const Probe &probe, const Tensor &tensor,
                       ElementType real) {
    Port port;
    port.name = probe.name;
    mlir::Type type =
        mlir::cast<mlir::ShapedType>(probe.value.getType()).getElementType();
    port.type = probe.state.empty() ? getPortType(type, real) : real;
    port.shape = tensor.shape;
    return port;
  }

  static void load(const ConstBuffer &source, int64_t step,
                   std::vector<Real> &values) {
    visitElements(source, [&](const auto *elements) {
      std::copy_n(elements + step * values.size(), values.size(),
                  values.begin());
    });
  }

  static std::optional<Error> store(const std::vector<Real> &values,
                                    int64_t step, const Port &port,
                                    const Buffer &target) {
    // The only results that may not fit.
    if (port.type == ElementType::Int32)
      for (Real value : values)
        if (!(double(value) >= std::numeric_limits<int32_t>::min() &&
              double(value) <= std::numeric_limits<int32_t>::max()))
          return makeCountError(port, double(value));
    visitElements(target, [&](auto *elements) {
      llvm::copy(values, elements + step * values.size());
    });
    return std::nullopt;
  }

  static Error makeCountError(const Port &port, double value) {
    std::string text;
    llvm::raw_string_ostream(text)
        << "'" << port.name << "' is " << value
        << " in a step, which does not fit 32 bits; make the input smaller or "
           "the thresholds larger";
    return Error{text};
  }

  Op op;
  EngineRequest request;
  ElementType real;
  Stepper stepper;
  /// Of the inputs in the present step.
  std::vector<Tensor> values;
  /// Of the probes.
  std::vector<const Tensor *> tensors;
};

} // namespace ganglion::runner

#endif // GANGLION_LIB_RUNNER_STEPWISEENGINE_H
