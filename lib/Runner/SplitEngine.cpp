//===- SplitEngine.cpp - Compiled networks on several threads -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Engines.h"
#include "ganglion/Conversion/Passes.h"
#include "ganglion/Execution/SplitRun.h"
#include "ganglion/Runner/NetworkObject.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;
using namespace ganglion::runner;

namespace {

/// Calls the parts of a network, each on a thread of its own.
class SplitEngine : public Engine {
public:
  SplitEngine(std::shared_ptr<const execution::SplitNetwork> network,
              std::vector<Port> inputs, std::vector<Port> outputs)
      : Engine(std::move(inputs), std::move(outputs)),
        network(std::move(network)), states(this->network->makeStates()) {}

  std::optional<Error> run(int64_t numSteps,
                           const std::vector<ConstBuffer> &inputs,
                           const std::vector<Buffer> &outputs) override {
    network->run(numSteps, partSteps, inputs, outputs, states);
    return std::nullopt;
  }

  /// So many that the threads wait for each other at the ends of a call only.
  int64_t getChunkSteps() const override { return 16 * partSteps; }

  void reset() override {
    for (NetworkState &state : states)
      state.reset();
  }

  std::unique_ptr<Engine> copy() const override {
    return std::make_unique<SplitEngine>(network, getInputs(), getOutputs());
  }

private:
  /// The steps that pass from part to part at a time: about a tile of the code.
  static constexpr int64_t partSteps = 128;

  std::shared_ptr<const execution::SplitNetwork> network;
  std::vector<NetworkState> states;
};

} // namespace

/// Links the parts of an object. The outputs of the network are in the order of
/// `names`.
static Result<execution::SplitNetwork> linkParts(StringRef object,
                                                 ModuleOp parts,
                                                 std::vector<Port> inputs,
                                                 ArrayRef<std::string> names) {
  std::vector<CompiledNetwork> networks;
  std::vector<Port> outputs(names.size());
  for (auto part : parts.getOps<snn::NetworkOp>()) {
    Result<CompiledNetwork> network =
        CompiledNetwork::load(std::string_view(object.data(), object.size()),
                              part.getSymName().str());
    if (!network)
      return network.getError();
    for (const Port &port : network->getInterface().outputs)
      if (const auto *name = llvm::find(names, port.name); name != names.end())
        outputs[name - names.begin()] = port;
    networks.push_back(std::move(*network));
  }
  return execution::SplitNetwork::create(std::move(networks), std::move(inputs),
                                         std::move(outputs));
}

FailureOr<std::unique_ptr<Engine>>
runner::createSplitEngine(const EngineRequest &request, ErrorHandler report) {
  SmallVector<Value> values;
  for (const Probe &probe : request.probes)
    values.push_back(probe.value);
  OwningOpRef<ModuleOp> module =
      copyNetwork(request.network, ArrayRef<Value>(values));
  snn::NetworkOp copy = *module->getOps<snn::NetworkOp>().begin();
  SmallVector<std::string> names;
  for (unsigned index = 0; index < copy.getNumResults(); ++index)
    names.push_back(copy.getOutputName(index));

  PassManager manager(module->getContext());
  SplitNetworkOptions split;
  // As many as the pass makes; with fewer parts, fewer threads have work.
  constexpr unsigned maxParts = 64;
  split.parts = std::min(request.numThreads, maxParts);
  manager.addPass(createSplitNetwork(split));
  if (failed(manager.run(*module)))
    return failure();
  OwningOpRef<ModuleOp> parts = module->clone();

  ElementType precision = request.precision.value_or(ElementType::Float32);
  auto object = makeObject(*module, precision, request.object, report);
  if (failed(object))
    return failure();
  std::vector<Port> inputs = makeInputPorts(request.network, precision);
  Result<execution::SplitNetwork> network =
      linkParts((*object)->getBuffer(), *parts, inputs, names);
  if (!network) {
    report(network.getError());
    return failure();
  }
  std::vector<Port> outputs = network->getOutputs();
  for (auto [port, probe] : llvm::zip_equal(outputs, request.probes))
    port.name = probe.name;
  return std::unique_ptr<Engine>(std::make_unique<SplitEngine>(
      std::make_shared<execution::SplitNetwork>(std::move(*network)),
      std::move(inputs), std::move(outputs)));
}
