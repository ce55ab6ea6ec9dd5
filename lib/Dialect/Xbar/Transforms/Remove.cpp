//===- Remove.cpp - Free the tiles of a running program -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Dialect/Xbar/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"

namespace ganglion::xbar {
#define GEN_PASS_DEF_XBARREMOVE
#include "ganglion/Dialect/Xbar/Transforms/Passes.h.inc"
} // namespace ganglion::xbar

using namespace mlir;
using namespace ganglion;
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
  for (auto graph : llvm::make_early_inc_range(module.getOps<sdf::GraphOp>()))
    if (graph->getDiscardableAttr("xbar.program") == name)
      graph.erase();
  // Whatever else has that name is not the program's to take along.
  auto network = module.lookupSymbol<snn::NetworkOp>(program.getNetworkAttr());
  program.erase();
  if (network && SymbolTable::symbolKnownUseEmpty(network, module))
    network.erase();
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
