//===- JitEngine.cpp - Compiled networks as an engine ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Engines.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Execution/CompiledNetwork.h"
#include "ganglion/Execution/Compiler/ObjectCompiler.h"
#include "ganglion/Runner/NetworkObject.h"

#include <cstring>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;
using namespace ganglion::runner;

/// Ends the name of a state variable that holds the time of a node.
static constexpr StringLiteral cyclesSuffix = ":cycles";

namespace {

/// Where the values of a probe come from: an output of the compiled network, or
/// a state variable.
struct Source {
  bool isState;
  size_t index;
};

/// Calls a compiled network. Outputs are computed for many steps at once. A
/// state variable is there only as it is after the last step, so as soon as one
/// is asked for, each step is a call.
class JitEngine : public Engine {
public:
  JitEngine(std::shared_ptr<const CompiledNetwork> network,
            std::vector<Port> inputs, std::vector<Port> outputs,
            std::vector<Source> sources)
      : Engine(std::move(inputs), std::move(outputs)),
        network(std::move(network)), sources(std::move(sources)),
        hasStates(
            llvm::any_of(this->sources,
                         [](const Source &source) { return source.isState; })),
        state(this->network->getInterface()) {
    for (const Port &port : this->network->getInterface().states)
      if (StringRef name = port.name; name.consume_back(cyclesSuffix))
        times.push_back({name.str()});
  }

  std::optional<Error> run(int64_t numSteps,
                           const std::vector<ConstBuffer> &inputs,
                           const std::vector<Buffer> &outputs) override;

  /// The largest tile of the code (convert-snn-to-linalg).
  int64_t getChunkSteps() const override { return 256; }

  void reset() override {
    times = getLayerTimes();
    state.reset();
  }

  std::vector<LayerTime> getLayerTimes() const override;

  std::unique_ptr<Engine> copy() const override {
    return std::make_unique<JitEngine>(network, getInputs(), getOutputs(),
                                       sources);
  }

private:
  std::shared_ptr<const CompiledNetwork> network;
  /// For each probe.
  std::vector<Source> sources;
  bool hasStates;
  NetworkState state;
  /// Of the samples before the last reset.
  std::vector<LayerTime> times;
};

} // namespace

std::optional<Error> JitEngine::run(int64_t numSteps,
                                    const std::vector<ConstBuffer> &inputs,
                                    const std::vector<Buffer> &outputs) {
  std::vector<Buffer> results(network->getInterface().outputs.size());
  auto runSteps = [&](int64_t count, const std::vector<ConstBuffer> &arguments,
                      const std::vector<Buffer> &targets) {
    for (auto [source, target] : llvm::zip_equal(sources, targets))
      if (!source.isState)
        results[source.index] = target;
    network->run(count, arguments, results, state);
    for (auto [source, target] : llvm::zip_equal(sources, targets))
      if (source.isState)
        std::memcpy(target.data, state.getBuffers()[source.index].data,
                    target.numElements * getSize(target.type));
  };
  if (!hasStates) {
    runSteps(numSteps, inputs, outputs);
    return std::nullopt;
  }
  for (int64_t step = 0; step < numSteps; ++step) {
    auto getStep = [&](const auto &buffers) {
      auto parts = buffers;
      for (auto &part : parts)
        part = getSteps(part, numSteps, step, 1);
      return parts;
    };
    runSteps(1, getStep(inputs), getStep(outputs));
  }
  return std::nullopt;
}

std::vector<LayerTime> JitEngine::getLayerTimes() const {
  std::vector<LayerTime> sums = times;
  auto sum = sums.begin();
  for (auto [port, buffer] :
       llvm::zip_equal(network->getInterface().states, state.getBuffers()))
    if (StringRef(port.name).ends_with(cyclesSuffix))
      (sum++)->cycles += double(*static_cast<const int64_t *>(buffer.data));
  return sums;
}

/// The state variable that a probe asks for.
static Result<size_t> findState(const Probe &probe,
                                const NetworkInterface &network) {
  SmallVector<std::string> names;
  std::string prefix = probe.name;
  prefix.resize(prefix.size() - probe.state.size());
  for (auto [index, state] : llvm::enumerate(network.states)) {
    if (state.name == probe.name)
      return index;
    if (StringRef(state.name).starts_with(prefix) &&
        !StringRef(state.name).ends_with(cyclesSuffix))
      names.push_back(state.name.substr(prefix.size()));
  }
  return Error{"there is no state variable '" + probe.name +
               "'; the node has " +
               (names.empty() ? "none" : snn::quoteNames(names))};
}

/// Finds out where the probes come from.
static Result<std::unique_ptr<Engine>> makeEngine(CompiledNetwork compiled,
                                                  std::vector<Port> inputs,
                                                  ArrayRef<Probe> probes) {
  auto network = std::make_shared<const CompiledNetwork>(std::move(compiled));
  const NetworkInterface &interface = network->getInterface();
  std::vector<Port> outputs;
  std::vector<Source> sources;
  size_t numValues = 0;
  for (const Probe &probe : probes) {
    bool isState = !probe.state.empty();
    size_t index = isState ? 0 : numValues++;
    if (isState) {
      Result<size_t> found = findState(probe, interface);
      if (!found)
        return found.getError();
      index = *found;
    }
    sources.push_back({isState, index});
    outputs.push_back((isState ? interface.states : interface.outputs)[index]);
    outputs.back().name = probe.name;
  }
  return std::unique_ptr<Engine>(
      std::make_unique<JitEngine>(std::move(network), std::move(inputs),
                                  std::move(outputs), std::move(sources)));
}

FailureOr<std::unique_ptr<Engine>>
runner::createJitEngine(const EngineRequest &request, ErrorHandler report) {
  if (std::optional<Error> error = checkPrecision(request)) {
    report(*error);
    return failure();
  }
  if (std::optional<Error> error = checkRunsHere(request.object.cpu)) {
    report(*error);
    return failure();
  }
  SmallVector<Value> values;
  for (const Probe &probe : request.probes)
    if (probe.state.empty())
      values.push_back(probe.value);
  snn::NetworkOp network = request.network;
  if (network.getNumArguments() == 0 && values.empty()) {
    report({"the network '" + network.getSymName().str() +
            "' has neither inputs nor outputs, and nothing of it is recorded; "
            "there is nothing to compile"});
    return failure();
  }
  bool hasStates = values.size() < request.probes.size();
  if (request.numThreads > 1 && !hasStates)
    return createSplitEngine(request, report);
  OwningOpRef<ModuleOp> module = copyNetwork(network, ArrayRef<Value>(values));
  ElementType precision = request.precision.value_or(ElementType::Float32);
  auto object = makeObject(*module, precision, request.object, report,
                           request.measuresTime);
  if (failed(object))
    return failure();
  Result<CompiledNetwork> compiled = CompiledNetwork::load(std::string_view(
      (*object)->getBufferStart(), (*object)->getBufferSize()));
  if (!compiled) {
    report(compiled.getError());
    return failure();
  }
  Result<std::unique_ptr<Engine>> engine = makeEngine(
      std::move(*compiled), makeInputPorts(network, precision), request.probes);
  if (!engine) {
    report(engine.getError());
    return failure();
  }
  return std::move(*engine);
}
