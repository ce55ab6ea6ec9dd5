//===- Engine.h - What executes a network -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// An engine maps numbers in memory to numbers in memory, step by step. It
/// knows nothing of files, samples or threads: everything around it is written
/// once, over this interface, and a new engine is one file and one entry in the
/// table of Engine.cpp.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RUNNER_ENGINE_H
#define GANGLION_RUNNER_ENGINE_H

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Execution/Buffer.h"

namespace ganglion::runner {

using execution::Buffer;
using execution::ConstBuffer;
using execution::Port;
using execution::PortBuffers;

/// A value of the network, or a state variable of the node that defines it,
/// that is asked for in each step.
struct Probe {
  /// For messages.
  std::string name;
  mlir::Value value;
  /// Empty for the value itself.
  std::string state;
};

/// The time that a part of a network took, in cycles of the processor.
struct LayerTime {
  /// The name of a node, or those of a cycle of nodes with '+' in between.
  std::string name;
  double cycles = 0;
};

/// A network ready to run. Ports come in the type of their elements in memory
/// and in files: spikes are UInt8, counts Int32, currents and potentials in the
/// precision of the engine.
class Engine {
public:
  Engine(std::vector<Port> inputs, std::vector<Port> outputs)
      : inputs(std::move(inputs)), outputs(std::move(outputs)) {}
  virtual ~Engine() = default;

  /// One for each argument of the network.
  const std::vector<Port> &getInputs() const { return inputs; }
  /// One for each probe of the request.
  const std::vector<Port> &getOutputs() const { return outputs; }

  /// Computes the next `numSteps` time steps. Buffers hold the elements of one
  /// port for these steps, time first. Fails where a result is not one that its
  /// port can have.
  virtual std::optional<Error> run(int64_t numSteps,
                                   const std::vector<ConstBuffer> &inputs,
                                   const std::vector<Buffer> &outputs) = 0;

  /// The number of steps that it is best called with: enough to make a call
  /// cheap, and so few that the values stay in cache.
  virtual int64_t getChunkSteps() const { return 64; }

  /// Returns to the state before the first step.
  virtual void reset() = 0;

  /// The time that each part of the network took so far, for an engine that was
  /// asked to measure it and can.
  virtual std::vector<LayerTime> getLayerTimes() const { return {}; }

  /// Another engine for the same network, at rest, that may run at the same
  /// time as this one.
  virtual std::unique_ptr<Engine> copy() const = 0;

private:
  std::vector<Port> inputs, outputs;
};

/// How networks are compiled.
struct ObjectOptions {
  /// "host", "generic", or a processor that LLVM knows.
  std::string cpu = "host";
  /// Where objects are kept between runs: empty for nowhere, nothing for the
  /// usual place.
  std::optional<std::string> cacheFolder;
};

/// What an engine is made for.
struct EngineRequest {
  snn::NetworkOp network;
  llvm::SmallVector<Probe> probes;
  /// Float32 or Float64; empty for what the engine does best.
  std::optional<ElementType> precision;
  /// For tiles: the crossbar program, where the network has several.
  std::string program = "";
  /// Whether to measure the time of each layer.
  bool measuresTime = false;
  /// For jit: threads that work on one sample.
  unsigned numThreads = 1;
  /// For jit.
  ObjectOptions object = {};
};

/// Takes an error that has no place in the file of the network.
using ErrorHandler = llvm::function_ref<void(const Error &)>;

/// Makes an engine, or reports why there is none: at an operation of the file,
/// or through the handler.
using EngineFactory = mlir::FailureOr<std::unique_ptr<Engine>> (*)(
    const EngineRequest &, ErrorHandler);

/// The engine of that name.
Result<EngineFactory> findEngine(llvm::StringRef name);

/// What is wrong with a precision for an integer network, if one is given.
std::optional<Error> checkPrecision(const EngineRequest &request);

/// The type of the elements of a port whose tensor has `elementType`; `real` is
/// that of currents and potentials.
ElementType getPortType(mlir::Type elementType, ElementType real);

/// The ports of the arguments of a network. Integers of an integer network have
/// a range.
std::vector<Port> makeInputPorts(snn::NetworkOp network, ElementType real);

} // namespace ganglion::runner

#endif // GANGLION_RUNNER_ENGINE_H
