//===- Remove.cpp - Free the tiles of a running program -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARREMOVE
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion::xbar;

static LogicalResult refuse(ModuleOp module, StringRef name) {
  SmallVector<StringRef> running;
  for (auto program : module.getOps<ProgramOp>())
    if (program.getRunningGuarantee())
      running.push_back(program.getSymName());
  return emitError(module.getLoc())
         << "no program '" << name << "' is running; running are "
         << (running.empty() ? "none" : llvm::join(running, ", "));
}

static void remove(ProgramOp program, ModuleOp module) {
  auto name = FlatSymbolRefAttr::get(program.getSymNameAttr());
  for (Operation &op : llvm::make_early_inc_range(*module.getBody()))
    if (op.getDiscardableAttr("xbar.program") == name)
      op.erase();
  Operation *network =
      SymbolTable::lookupSymbolIn(module, program.getNetworkAttr().getAttr());
  program.erase();
  if (SymbolTable::symbolKnownUseEmpty(network, module))
    network->erase();
}

namespace {
class XbarRemove : public ganglion::xbar::impl::XbarRemoveBase<XbarRemove> {
public:
  using XbarRemoveBase::XbarRemoveBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto running = module.lookupSymbol<ProgramOp>(program);
    if (!running || !running.getRunningGuarantee()) {
      (void)refuse(module, program);
      return signalPassFailure();
    }
    remove(running, module);
  }
};
} // namespace
