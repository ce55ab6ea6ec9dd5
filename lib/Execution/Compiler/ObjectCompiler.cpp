//===- ObjectCompiler.cpp - From LLVM dialect to object -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/Compiler/ObjectCompiler.h"
#include "LargeConstants.h"
#include "PackedFunctions.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/SmallVectorMemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/Transforms/IPO/Internalize.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;

/// Refuses names that would give the same symbols.
static LogicalResult checkNames(ModuleOp module,
                                ArrayRef<NetworkInterface> networks) {
  llvm::StringMap<StringRef> taken;
  for (const NetworkInterface &network : networks) {
    std::string identifier = makeIdentifier(network.name);
    auto [entry, isNew] = taken.try_emplace(identifier, network.name);
    if (!isNew)
      return module.emitError() << "networks '" << entry->second << "' and '"
                                << network.name << "' would both be called '"
                                << identifier << "' in C; rename one of them";
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The processor
//===----------------------------------------------------------------------===//

/// The features of this processor, as LLVM writes them.
static std::string getHostFeatures() {
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  SmallVector<std::string> texts;
  for (const auto &feature : features)
    texts.push_back((feature.second ? "+" : "-") + feature.first().str());
  llvm::sort(texts);
  return llvm::join(texts, ",");
}

static Result<const llvm::Target *> findTarget(const llvm::Triple &triple) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  std::string message;
  if (const llvm::Target *target =
          llvm::TargetRegistry::lookupTarget(triple, message))
    return target;
  return Error{"there is no code generator for this machine: " + message};
}

static bool isKnown(const llvm::Target &target, const llvm::Triple &triple,
                    const std::string &cpu) {
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      target.createMCSubtargetInfo(triple, "", ""));
  return subtarget->isCPUStringValid(cpu);
}

std::optional<Error> execution::checkRunsHere(const std::string &cpu) {
  llvm::Triple triple(llvm::sys::getProcessTriple());
  Result<const llvm::Target *> target = findTarget(triple);
  if (cpu == "host" || !target || !isKnown(**target, triple, cpu))
    return std::nullopt;
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      (*target)->createMCSubtargetInfo(triple, cpu, ""));
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  for (const auto &feature : subtarget->getEnabledProcessorFeatures()) {
    // Those that only choose between ways to compute the same are not listed.
    auto found = features.find(feature.Key);
    if (found != features.end() && !found->second)
      return Error{"the processor '" + cpu + "' has '" + feature.Key +
                   "', which this machine lacks, so its code may not run here; "
                   "give host or generic"};
  }
  return std::nullopt;
}

static Result<std::unique_ptr<llvm::TargetMachine>>
makeTargetMachine(const ObjectOptions &options) {
  llvm::Triple triple(llvm::sys::getProcessTriple());
  Result<const llvm::Target *> target = findTarget(triple);
  if (!target)
    return target.getError();

  bool isHost = options.cpu == "host";
  std::string cpu = isHost ? llvm::sys::getHostCPUName().str() : options.cpu;
  if (!isKnown(**target, triple, cpu))
    return Error{"there is no processor '" + cpu + "' of the architecture " +
                 triple.getArchName().str() +
                 "; give host, generic or a name that clang -mcpu=help prints"};

  // Every engine must compute the same bits: a product that is contracted with
  // a sum is not rounded.
  llvm::TargetOptions targetOptions;
  targetOptions.AllowFPOpFusion = llvm::FPOpFusion::Strict;
  auto level = llvm::CodeGenOpt::getLevel(options.optimizationLevel);
  if (!level)
    return Error{"the optimization level is " +
                 std::to_string(options.optimizationLevel) +
                 ", but must be 0, 1, 2 or 3"};
  return std::unique_ptr<llvm::TargetMachine>((*target)->createTargetMachine(
      triple, cpu, isHost ? getHostFeatures() : "", targetOptions,
      llvm::Reloc::PIC_, /*CM=*/std::nullopt, *level));
}

//===----------------------------------------------------------------------===//
// From LLVM IR to bytes
//===----------------------------------------------------------------------===//

/// Leaves only what addPackedFunctions has made visible, so that the rest can
/// be inlined, dropped and linked with other objects.
static void hideFunctions(llvm::Module &module,
                          ArrayRef<NetworkInterface> networks) {
  llvm::StringSet<> symbols;
  for (const NetworkInterface &network : networks)
    for (const char *suffix : {"_step_packed", "_run_packed", "_interface"})
      symbols.insert(makeIdentifier(network.name) + suffix);
  llvm::internalizeModule(module, [&](const llvm::GlobalValue &value) {
    return symbols.contains(value.getName());
  });
}

static std::optional<Error>
optimize(llvm::Module &module, llvm::TargetMachine &machine, unsigned level) {
  auto optimize = makeOptimizingTransformer(level, /*sizeLevel=*/0, &machine);
  if (llvm::Error error = optimize(&module))
    return Error{llvm::toString(std::move(error))};
  return std::nullopt;
}

/// Makes the object file. `numConstantBytes` is a part of its size.
static llvm::SmallVector<char, 0> emitObject(llvm::Module &module,
                                             llvm::TargetMachine &machine,
                                             int64_t numConstantBytes) {
  constexpr int64_t roomForCode = 1 << 20;
  llvm::SmallVector<char, 0> object;
  object.reserve(numConstantBytes + roomForCode);
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager passes;
  [[maybe_unused]] bool failed = machine.addPassesToEmitFile(
      passes, stream, nullptr, llvm::CodeGenFileType::ObjectFile);
  assert(!failed && "native targets emit object files");
  passes.run(module);
  return object;
}

FailureOr<std::unique_ptr<llvm::MemoryBuffer>>
execution::compileToObject(ModuleOp module,
                           const std::vector<NetworkInterface> &networks,
                           const ObjectOptions &options) {
  if (failed(checkNames(module, networks)))
    return failure();
  auto machine = makeTargetMachine(options);
  if (!machine)
    return module.emitError(machine.getError().message);

  LargeConstants constants(module);
  // Code reaches 2 GB of data. What it would take to reach more, the medium
  // code model, is nothing that JITLink of LLVM 22 can link.
  constexpr int64_t maxConstantBytes = (int64_t(1) << 31) - (1 << 24);
  if (constants.countBytes() > maxConstantBytes)
    return module.emitError()
           << "the constants take " << constants.countBytes()
           << " bytes, but an object has room for " << maxConstantBytes
           << "; use narrower weights or divide the network";
  registerBuiltinDialectTranslation(*module.getContext());
  registerLLVMDialectTranslation(*module.getContext());
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context);
  if (!llvmModule)
    return failure();
  llvmModule->setTargetTriple((*machine)->getTargetTriple());
  llvmModule->setDataLayout((*machine)->createDataLayout());

  for (const NetworkInterface &network : networks)
    if (std::optional<Error> error = addPackedFunctions(*llvmModule, network))
      return module.emitError(error->message);
  hideFunctions(*llvmModule, networks);
  if (std::optional<Error> error =
          optimize(*llvmModule, **machine, options.optimizationLevel))
    return module.emitError(error->message);
  llvm::SmallVector<char, 0> object =
      emitObject(*llvmModule, **machine, constants.countBytes());
  if (llvm::Error error = constants.insertInto(object))
    return module.emitError(llvm::toString(std::move(error)));
  return std::unique_ptr<llvm::MemoryBuffer>(
      std::make_unique<llvm::SmallVectorMemoryBuffer>(
          std::move(object), "object", /*RequiresNullTerminator=*/false));
}
