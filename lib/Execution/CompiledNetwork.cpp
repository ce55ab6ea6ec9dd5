//===- CompiledNetwork.cpp - Code, called in process ----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/CompiledNetwork.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ExecutionEngine/JITLink/JITLinkMemoryManager.h"
#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h"
#include "llvm/ExecutionEngine/Orc/SelfExecutorProcessControl.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace ganglion;
using namespace ganglion::execution;
using namespace llvm::orc;

static Error cannotLoad(llvm::Error error) {
  return Error{"the object cannot be loaded: " +
               llvm::toString(std::move(error))};
}

//===----------------------------------------------------------------------===//
// Image
//===----------------------------------------------------------------------===//

/// An object file, linked into this process. LLJIT would do the same, and make
/// a code generator as well, which a finished object does not need.
class CompiledNetwork::Image {
public:
  Image(std::unique_ptr<ExecutorProcessControl> control, uint64_t pageSize)
      : session(std::move(control)),
        linker(session, std::make_unique<llvm::jitlink::InProcessMemoryManager>(
                            pageSize)),
        library(session.createBareJITDylib("network")) {
    // What a lookup returns says only that it failed.
    session.setErrorReporter([this](llvm::Error error) {
      reason = llvm::toString(std::move(error));
    });
  }

  ~Image() { llvm::consumeError(session.endSession()); }

  static llvm::Expected<std::unique_ptr<Image>> create(llvm::StringRef object);

  /// The address of a symbol.
  template <typename T>
  llvm::Expected<T> find(const std::string &symbol) {
    auto definition = session.lookup({&library}, symbol);
    if (!definition && !reason.empty()) {
      llvm::consumeError(definition.takeError());
      return llvm::createStringError(reason);
    }
    if (!definition)
      return definition.takeError();
    return definition->getAddress().template toPtr<T>();
  }

private:
  std::string reason;
  ExecutionSession session;
  ObjectLinkingLayer linker;
  JITDylib &library;
};

llvm::Expected<std::unique_ptr<CompiledNetwork::Image>>
CompiledNetwork::Image::create(llvm::StringRef object) {
  auto control = SelfExecutorProcessControl::Create();
  if (!control)
    return control.takeError();
  uint64_t pageSize = (*control)->getPageSize();
  auto image = std::make_unique<Image>(std::move(*control), pageSize);

  // The C library and its mathematical functions.
  auto process = DynamicLibrarySearchGenerator::GetForCurrentProcess(
      /*GlobalPrefix=*/'\0');
  if (!process)
    return process.takeError();
  image->library.addGenerator(std::move(*process));

  if (llvm::Error error = image->linker.add(
          image->library,
          llvm::MemoryBuffer::getMemBuffer(object, "network",
                                           /*RequiresNullTerminator=*/false)))
    return std::move(error);
  return std::move(image);
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

static constexpr llvm::StringLiteral interfaceSuffix = "_interface";

/// The prefix of the symbols of each network in the object.
static llvm::Expected<std::vector<std::string>>
listPrefixes(llvm::StringRef object) {
  auto file = llvm::object::ObjectFile::createObjectFile(
      llvm::MemoryBufferRef(object, "network"));
  if (!file)
    return file.takeError();
  std::vector<std::string> prefixes;
  for (const llvm::object::SymbolRef &symbol : (*file)->symbols()) {
    llvm::Expected<uint32_t> flags = symbol.getFlags();
    if (!flags)
      return flags.takeError();
    llvm::Expected<llvm::StringRef> name = symbol.getName();
    if (!name)
      return name.takeError();
    if ((*flags & llvm::object::SymbolRef::SF_Global) &&
        name->consume_back(interfaceSuffix))
      prefixes.push_back(name->str());
  }
  return prefixes;
}

/// The prefix of the network of that name, or of the only one.
static Result<std::string> choosePrefix(llvm::StringRef object,
                                        std::string_view name) {
  auto prefixes = listPrefixes(object);
  if (!prefixes)
    return cannotLoad(prefixes.takeError());
  if (prefixes->empty())
    return Error{"the object holds no network; it was not made by Ganglion"};
  std::string known = "'" + llvm::join(*prefixes, "', '") + "'";
  if (name.empty() && prefixes->size() > 1)
    return Error{"the object holds several networks; choose one of " + known};
  if (name.empty())
    return prefixes->front();
  std::string prefix = makeIdentifier(name);
  if (!llvm::is_contained(*prefixes, prefix))
    return Error{"the object holds no network '" + std::string(name) +
                 "'; it has " + known};
  return prefix;
}

CompiledNetwork::CompiledNetwork() = default;
CompiledNetwork::CompiledNetwork(CompiledNetwork &&) = default;
CompiledNetwork &CompiledNetwork::operator=(CompiledNetwork &&) = default;
CompiledNetwork::~CompiledNetwork() = default;

Result<CompiledNetwork> CompiledNetwork::load(std::string_view object,
                                              std::string_view name) {
  Result<std::string> prefix = choosePrefix(object, name);
  if (!prefix)
    return prefix.getError();
  auto image = Image::create(object);
  if (!image)
    return cannotLoad(image.takeError());
  auto step = (*image)->find<PackedFunction>(*prefix + "_step_packed");
  if (!step)
    return cannotLoad(step.takeError());
  auto run = (*image)->find<PackedFunction>(*prefix + "_run_packed");
  if (!run)
    return cannotLoad(run.takeError());
  auto text = (*image)->find<const char *>(*prefix + interfaceSuffix.str());
  if (!text)
    return cannotLoad(text.takeError());
  Result<NetworkInterface> interface = parseInterface(*text);
  if (!interface)
    return interface.getError();

  CompiledNetwork network;
  network.image = std::move(*image);
  network.interface = std::move(*interface);
  network.stepFunction = *step;
  network.runFunction = *run;
  return network;
}

//===----------------------------------------------------------------------===//
// Checking
//===----------------------------------------------------------------------===//

template <typename BufferT>
static std::optional<Error>
checkBuffers(const std::vector<Port> &ports, int64_t numSteps,
             const std::vector<BufferT> &buffers, const std::string &kind) {
  if (buffers.size() != ports.size())
    return Error{"the network has " + std::to_string(ports.size()) + " " +
                 kind + "s, but " + std::to_string(buffers.size()) +
                 " were given"};
  for (size_t k = 0; k < ports.size(); ++k) {
    const Port &port = ports[k];
    const BufferT &buffer = buffers[k];
    std::string what = kind + " '" + port.name + "' ";
    if (buffer.type != port.type)
      return Error{
          what + "has elements of type " + std::string(getTypeName(port.type)) +
          ", but the buffer has " + std::string(getTypeName(buffer.type))};
    int64_t expected = numSteps * port.countElements();
    if (buffer.numElements != expected)
      return Error{what + "has " + std::to_string(expected) + " elements in " +
                   std::to_string(numSteps) +
                   " time steps, but the buffer has " +
                   std::to_string(buffer.numElements)};
  }
  return std::nullopt;
}

std::optional<Error>
CompiledNetwork::check(int64_t numSteps, const std::vector<ConstBuffer> &inputs,
                       const std::vector<Buffer> &outputs) const {
  if (numSteps < 0)
    return Error{"the number of time steps is " + std::to_string(numSteps) +
                 ", but must not be negative"};
  if (auto error = checkBuffers(interface.inputs, numSteps, inputs, "input"))
    return error;
  return checkBuffers(interface.outputs, numSteps, outputs, "output");
}

//===----------------------------------------------------------------------===//
// Calling
//===----------------------------------------------------------------------===//

namespace {
/// The arguments of a packed function: the descriptors of contiguous memrefs
/// and a pointer to each. A descriptor is what MLIR's lowering of the memref
/// type says: two pointers, an offset, the extents, the strides; all of them
/// words of 64 bits.
class PackedArguments {
public:
  /// Adds an argument; `time` is its leading extent, if it has one.
  void add(const Port &port, std::optional<int64_t> time, const void *data) {
    begins.push_back(words.size());
    words.push_back(reinterpret_cast<intptr_t>(data));
    words.push_back(reinterpret_cast<intptr_t>(data));
    words.push_back(0);
    size_t begin = words.size();
    if (time)
      words.push_back(*time);
    words.append(port.shape.begin(), port.shape.end());
    size_t rank = words.size() - begin;
    words.resize(words.size() + rank);
    int64_t stride = 1;
    for (size_t axis = rank; axis-- > 0;) {
      words[begin + rank + axis] = stride;
      stride *= words[begin + axis];
    }
  }

  /// Only when all are there: `words` moves as it grows.
  void call(void (*function)(void **)) {
    llvm::SmallVector<void *, 16> pointers;
    for (size_t begin : begins)
      pointers.push_back(&words[begin]);
    function(pointers.data());
  }

private:
  llvm::SmallVector<int64_t, 128> words;
  llvm::SmallVector<size_t, 16> begins;
};
} // namespace

static void call(void (*function)(void **), const NetworkInterface &interface,
                 std::optional<int64_t> time,
                 const std::vector<ConstBuffer> &inputs,
                 const std::vector<Buffer> &outputs,
                 const NetworkState &state) {
  PackedArguments arguments;
  for (size_t k = 0; k < inputs.size(); ++k)
    arguments.add(interface.inputs[k], time, inputs[k].data);
  for (size_t k = 0; k < outputs.size(); ++k)
    arguments.add(interface.outputs[k], time, outputs[k].data);
  for (size_t k = 0; k < interface.states.size(); ++k)
    arguments.add(interface.states[k], std::nullopt,
                  state.getBuffers()[k].data);
  arguments.call(function);
}

void CompiledNetwork::run(int64_t numSteps,
                          const std::vector<ConstBuffer> &inputs,
                          const std::vector<Buffer> &outputs,
                          NetworkState &state) const {
  assert(!check(numSteps, inputs, outputs) && "the buffers fit the ports");
  call(runFunction, interface, numSteps, inputs, outputs, state);
}

void CompiledNetwork::step(const std::vector<ConstBuffer> &inputs,
                           const std::vector<Buffer> &outputs,
                           NetworkState &state) const {
  assert(!check(1, inputs, outputs) && "the buffers fit the ports");
  call(stepFunction, interface, std::nullopt, inputs, outputs, state);
}

std::optional<Error> CompiledNetwork::runChecked(
    int64_t numSteps, const std::vector<ConstBuffer> &inputs,
    const std::vector<Buffer> &outputs, NetworkState &state) const {
  if (auto error = check(numSteps, inputs, outputs))
    return error;
  run(numSteps, inputs, outputs, state);
  return std::nullopt;
}

std::optional<Error>
CompiledNetwork::stepChecked(const std::vector<ConstBuffer> &inputs,
                             const std::vector<Buffer> &outputs,
                             NetworkState &state) const {
  if (auto error = check(1, inputs, outputs))
    return error;
  step(inputs, outputs, state);
  return std::nullopt;
}
