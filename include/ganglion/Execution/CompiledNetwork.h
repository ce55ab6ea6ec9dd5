//===- CompiledNetwork.h - Code, called in process --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// How a network gets from a file to spikes:
///
///     CacheKey key;                              // ObjectCache.h
///     key.add(bytesOfTheFile);
///     key.add(everyOptionThatChangesTheCode);
///     ObjectCache cache(folder);
///     std::unique_ptr<llvm::MemoryBuffer> object = cache.find(key.finish());
///     if (!object) {                             // Compiler/*.h, needs MLIR
///       // parse the file; run convert-snn-to-linalg on it
///       auto networks = readInterfaces(module);
///       // run snn-to-cpu, which goes on from there
///       object = *compileToObject(module, *networks, {cpu});
///       if (auto error = cache.store(key.finish(), object->getBuffer()))
///         warn(*error);                          // the run goes on without
///     }
///     auto network = CompiledNetwork::load(object->getBuffer());
///     NetworkState state(network->getInterface());
///     network->run(numSteps, inputs, outputs, state);
///
/// --emit-object writes the same bytes with writeFileAtomically, --emit-header
/// what writeHeader (HeaderWriter.h) gives for the interface. A batch goes over
/// several threads with runBatch or forEachSample (Batch.h). A long series is
/// run chunk by chunk with the same state.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_COMPILEDNETWORK_H
#define GANGLION_EXECUTION_COMPILEDNETWORK_H

#include "ganglion/Execution/Buffer.h"

namespace ganglion::execution {

/// A network as machine code in this process. Threads may share it as long as
/// each brings its own state and outputs.
class CompiledNetwork {
public:
  /// Links the network `name` of an object file, or the only one where the name
  /// is empty. The bytes may go away afterwards. They are executed, so they
  /// must come from somebody who is trusted.
  static Result<CompiledNetwork> load(std::string_view object,
                                      std::string_view name = "");

  CompiledNetwork(CompiledNetwork &&);
  CompiledNetwork &operator=(CompiledNetwork &&);
  ~CompiledNetwork();

  const NetworkInterface &getInterface() const { return interface; }

  /// Computes `numSteps` time steps. Inputs and outputs come in the order of
  /// the interface and have `numSteps` times the elements of their port.
  void run(int64_t numSteps, const std::vector<ConstBuffer> &inputs,
           const std::vector<Buffer> &outputs, NetworkState &state) const;

  /// Computes one time step, by code that is not made for many.
  void step(const std::vector<ConstBuffer> &inputs,
            const std::vector<Buffer> &outputs, NetworkState &state) const;

  /// What is wrong with the arguments of a run; nothing where all types and
  /// sizes fit.
  std::optional<Error> check(int64_t numSteps,
                             const std::vector<ConstBuffer> &inputs,
                             const std::vector<Buffer> &outputs) const;

  /// The same as run and step, for arguments that may be wrong. Nothing is
  /// computed then.
  std::optional<Error> runChecked(int64_t numSteps,
                                  const std::vector<ConstBuffer> &inputs,
                                  const std::vector<Buffer> &outputs,
                                  NetworkState &state) const;
  std::optional<Error> stepChecked(const std::vector<ConstBuffer> &inputs,
                                   const std::vector<Buffer> &outputs,
                                   NetworkState &state) const;

private:
  class Image;
  using PackedFunction = void (*)(void **arguments);

  CompiledNetwork();

  /// The linked code; it lives as long as this.
  std::unique_ptr<Image> image;
  NetworkInterface interface;
  PackedFunction stepFunction = nullptr;
  PackedFunction runFunction = nullptr;
};

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_COMPILEDNETWORK_H
