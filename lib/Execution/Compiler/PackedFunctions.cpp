//===- PackedFunctions.cpp - What C programs call -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackedFunctions.h"
#include "llvm/IR/IRBuilder.h"

using namespace ganglion;
using namespace ganglion::execution;

/// Adds a function that takes an array of pointers and hands them to the C
/// interface of `function`, one by one.
static std::optional<Error> addPackedFunction(llvm::Module &module,
                                              const std::string &function,
                                              const std::string &symbol,
                                              size_t numPorts) {
  llvm::Function *callee = module.getFunction("_mlir_ciface_" + function);
  if (!callee || callee->isDeclaration())
    return Error{"function '" + function +
                 "' has no C interface; it needs the attribute "
                 "llvm.emit_c_interface when it is lowered"};
  if (callee->arg_size() != numPorts || !callee->getReturnType()->isVoidTy())
    return Error{
        "function '" + function + "' has " +
        std::to_string(callee->arg_size()) +
        " arguments, but the network has " + std::to_string(numPorts) +
        " ports, all of which it must update in place and return none"};

  llvm::IRBuilder<> builder(module.getContext());
  llvm::PointerType *pointer = builder.getPtrTy();
  auto *packed = llvm::Function::Create(
      llvm::FunctionType::get(builder.getVoidTy(), pointer, /*isVarArg=*/false),
      llvm::GlobalValue::ExternalLinkage, symbol, module);
  builder.SetInsertPoint(
      llvm::BasicBlock::Create(module.getContext(), "", packed));
  llvm::SmallVector<llvm::Value *> arguments;
  for (size_t k = 0; k < numPorts; ++k)
    arguments.push_back(builder.CreateLoad(
        pointer, builder.CreateConstGEP1_64(pointer, packed->getArg(0), k)));
  builder.CreateCall(callee, arguments);
  builder.CreateRetVoid();
  return std::nullopt;
}

std::optional<Error>
execution::addPackedFunctions(llvm::Module &module,
                              const NetworkInterface &network) {
  std::string prefix = makeIdentifier(network.name);
  for (const char *suffix : {"_step", "_run"})
    if (auto error = addPackedFunction(module, network.name + suffix,
                                       prefix + suffix + "_packed",
                                       network.countPorts()))
      return error;
  auto *text = llvm::ConstantDataArray::getString(module.getContext(),
                                                  writeJson(network));
  new llvm::GlobalVariable(module, text->getType(), /*isConstant=*/true,
                           llvm::GlobalValue::ExternalLinkage, text,
                           prefix + "_interface");
  return std::nullopt;
}
