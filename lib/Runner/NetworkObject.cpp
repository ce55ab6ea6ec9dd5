//===- NetworkObject.cpp - The machine code of networks -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Runner/NetworkObject.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/Execution/Compiler/InterfaceReader.h"
#include "ganglion/Execution/Compiler/ObjectCompiler.h"
#include "ganglion/Execution/ObjectCache.h"
#include "ganglion/RegisterAll.h"
#include "mlir/Bytecode/BytecodeWriter.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

#include <mutex>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;
using namespace ganglion::runner;

//===----------------------------------------------------------------------===//
// What is compiled
//===----------------------------------------------------------------------===//

/// Names for results that no node has: names are unique in a network.
static ArrayAttr nameResults(snn::NetworkOp network, size_t count) {
  std::string prefix = "value";
  SmallVector<std::string> names = snn::getNodeNames(network);
  while (llvm::any_of(names,
                      [&](StringRef name) { return name.starts_with(prefix); }))
    prefix += "_";
  Builder builder(network.getContext());
  SmallVector<Attribute> attributes;
  for (size_t index = 0; index < count; ++index)
    attributes.push_back(builder.getDictionaryAttr(builder.getNamedAttr(
        snn::NetworkOp::getPortNameAttrName(),
        builder.getStringAttr(prefix + std::to_string(index)))));
  return builder.getArrayAttr(attributes);
}

OwningOpRef<ModuleOp>
runner::copyNetwork(snn::NetworkOp network,
                    std::optional<ArrayRef<Value>> outputs) {
  OwningOpRef<ModuleOp> module = ModuleOp::create(network.getLoc());
  IRMapping mapping;
  auto copy = cast<snn::NetworkOp>(network->clone(mapping));
  module->push_back(copy);
  if (!outputs)
    return module;
  auto values = llvm::map_to_vector(
      *outputs, [&](Value value) { return mapping.lookup(value); });
  copy.getBody().front().getTerminator()->setOperands(values);
  copy.setFunctionType(FunctionType::get(network.getContext(),
                                         network.getArgumentTypes(),
                                         ValueRange(values).getTypes()));
  copy.setResAttrsAttr(nameResults(network, values.size()));
  return module;
}

namespace {
/// Takes the bytes of a stream into a key.
class KeyStream : public llvm::raw_ostream {
public:
  explicit KeyStream(CacheKey &key) : key(key) {}
  ~KeyStream() override { flush(); }

private:
  void write_impl(const char *bytes, size_t size) override {
    key.add({bytes, size});
    position += size;
  }
  uint64_t current_pos() const override { return position; }

  CacheKey &key;
  uint64_t position = 0;
};
} // namespace

/// The key of a module in the cache. Places in files are not in it.
static std::string makeKey(ModuleOp module, ArrayRef<std::string> options) {
  OwningOpRef<ModuleOp> copy = module.clone();
  auto nowhere = UnknownLoc::get(module.getContext());
  copy->walk([&](Operation *op) {
    op->setLoc(nowhere);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments())
          argument.setLoc(nowhere);
  });
  CacheKey key;
  for (const std::string &option : options)
    key.add(option);
  {
    KeyStream stream(key);
    // It fails for versions of the format that are too old only.
    (void)writeBytecodeToFile(*copy, stream);
  }
  return key.finish();
}

//===----------------------------------------------------------------------===//
// Compiling
//===----------------------------------------------------------------------===//

/// What is needed for compiling only, and would make every start slower.
static void registerForCompiling(MLIRContext &context) {
  static std::once_flag passes;
  std::call_once(passes, [] {
    mlir::registerAllPasses();
    ganglion::registerAllPasses();
  });
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  context.appendDialectRegistry(registry);
}

static LogicalResult runPasses(ModuleOp module, const std::string &pipeline) {
  PassManager manager(module.getContext());
  return success(succeeded(parsePassPipeline(pipeline, manager)) &&
                 succeeded(manager.run(module)));
}

static FailureOr<std::unique_ptr<llvm::MemoryBuffer>>
compile(ModuleOp module, const std::string &passOptions,
        const std::string &cpu) {
  registerForCompiling(*module.getContext());
  // The interface can be read from functions over tensors only, so the first
  // pass of the pipeline is run before the others; it then finds nothing more
  // to do.
  if (failed(runPasses(module, "convert-snn-to-linalg{" + passOptions + "}")))
    return failure();
  FailureOr<std::vector<NetworkInterface>> networks = readInterfaces(module);
  if (failed(networks) ||
      failed(runPasses(module, "snn-to-cpu{" + passOptions + "}")))
    return failure();
  // The names of the arguments, which mean nothing to LLVM.
  for (auto function : module.getOps<FunctionOpInterface>())
    for (unsigned index = 0; index < function.getNumArguments(); ++index)
      function.setArgAttrs(index, ArrayRef<NamedAttribute>());
  execution::ObjectOptions options;
  options.cpu = cpu;
  return compileToObject(module, *networks, options);
}

/// The folder of the cache; empty where there is none.
static std::string getCacheFolder(const runner::ObjectOptions &options) {
  if (options.cacheFolder)
    return *options.cacheFolder;
  Result<std::string> folder = ObjectCache::getDefaultFolder();
  return folder ? *folder : "";
}

FailureOr<std::unique_ptr<llvm::MemoryBuffer>>
runner::makeObject(ModuleOp module, ElementType precision,
                   const runner::ObjectOptions &options, ErrorHandler report,
                   bool measuresTime) {
  std::string passOptions =
      std::string("precision=") +
      (precision == ElementType::Float64 ? "f64" : "f32") +
      (measuresTime ? " profile=true" : "");
  std::string folder = getCacheFolder(options);
  if (folder.empty())
    return compile(module, passOptions, options.cpu);
  ObjectCache cache(folder);
  std::string key = makeKey(module, {passOptions, options.cpu});
  if (std::unique_ptr<llvm::MemoryBuffer> object = cache.find(key))
    return object;
  FailureOr<std::unique_ptr<llvm::MemoryBuffer>> object =
      compile(module, passOptions, options.cpu);
  if (failed(object))
    return failure();
  // A folder that was asked for must work; the usual one only saves time.
  std::optional<Error> error = cache.store(key, (*object)->getBuffer());
  if (error && options.cacheFolder) {
    report(*error);
    return failure();
  }
  return object;
}
