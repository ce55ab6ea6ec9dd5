//===- DropReturnedArguments.cpp - Functions that return nothing ----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"

namespace ganglion {
#define GEN_PASS_DEF_DROPRETURNEDARGUMENTS
#include "ganglion/Conversion/Passes.h.inc"
} // namespace ganglion

using namespace mlir;
using namespace ganglion;

/// The memory behind reshapes and casts, which change the type only.
static Value getReshapedSource(Value value) {
  while (auto *view = value.getDefiningOp()) {
    if (!isa<memref::CastOp, memref::CollapseShapeOp, memref::ExpandShapeOp>(
            view))
      break;
    value = view->getOperand(0);
  }
  return value;
}

/// The argument that each result of `function` is; nothing unless each is one.
static std::optional<SmallVector<unsigned>>
findReturnedArguments(func::FuncOp function) {
  if (!llvm::hasSingleElement(function.getBody()))
    return std::nullopt;
  SmallVector<unsigned> indices;
  for (Value result : function.front().getTerminator()->getOperands()) {
    auto argument = dyn_cast<BlockArgument>(getReshapedSource(result));
    if (!argument || !isa<MemRefType>(result.getType()) ||
        argument.getType() != result.getType())
      return std::nullopt;
    indices.push_back(argument.getArgNumber());
  }
  return indices;
}

static void dropResults(func::FuncOp function, ArrayRef<unsigned> indices,
                        ModuleOp module) {
  module.walk([&](func::CallOp call) {
    if (call.getCallee() != function.getSymName())
      return;
    for (auto [result, index] : llvm::zip_equal(call.getResults(), indices))
      result.replaceAllUsesWith(call.getOperand(index));
    OpBuilder builder(call);
    func::CallOp::create(builder, call.getLoc(), function.getSymName(),
                         TypeRange(), call.getOperands());
    call.erase();
  });
  function.front().getTerminator()->setOperands({});
  (void)function.eraseResults(
      llvm::BitVector(function.getNumResults(), /*t=*/true));
}

namespace {
struct DropReturnedArguments
    : ganglion::impl::DropReturnedArgumentsBase<DropReturnedArguments> {
  void runOnOperation() override {
    ModuleOp module = getOperation();
    // Callees before callers: a result that is passed on becomes an argument.
    for (auto function : module.getOps<func::FuncOp>())
      if (!function.isExternal())
        if (auto indices = findReturnedArguments(function))
          dropResults(function, *indices, module);
  }
};
} // namespace
