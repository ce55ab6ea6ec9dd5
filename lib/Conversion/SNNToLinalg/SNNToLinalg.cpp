//===- SNNToLinalg.cpp - Networks as functions over tensors ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionWriter.h"
#include "ganglion/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/SymbolTable.h"

namespace ganglion {
#define GEN_PASS_DEF_CONVERTSNNTOLINALG
#include "ganglion/Conversion/Passes.h.inc"
} // namespace ganglion

using namespace mlir;
using namespace ganglion;

/// Says why a network cannot be turned into functions, if it cannot.
static LogicalResult checkConvertible(snn::NetworkOp network,
                                      SymbolTable &symbols) {
  if (network.getLevel() == snn::Level::Physical)
    return network.emitError("has no time step yet; run snn-discretize first");
  if (network.getNumArguments() + network.getNumResults() == 0)
    return network.emitError(
        "has neither inputs nor outputs, so there is nothing to compute");
  if (network.getSymName().starts_with("llvm."))
    return network.emitError("becomes functions of the name '")
           << network.getSymName()
           << "', but LLVM keeps names with 'llvm.' to itself; rename the "
              "network";
  for (Operation &node : network.getBody().front().without_terminator()) {
    auto lowering = dyn_cast<LinalgLoweringOpInterface>(node);
    if (!lowering)
      return node.emitError("has no lowering to linalg; attach a model of "
                            "LinalgLoweringOpInterface to '")
             << node.getName() << "'";
    for (const StateVariable &state :
         lowering.getStateVariables(Float32Type::get(node.getContext())))
      if (!snn::isPlainTensor(state.type))
        return node.emitError("keeps its state '")
               << state.name << "' in a tensor of more than 2^40 elements; "
               << "divide the node, such as a delay into short ones and long "
                  "ones";
  }
  for (StringRef suffix : {"_step", "_run"})
    if (symbols.lookup((network.getSymName() + suffix).str()))
      return network.emitError("becomes a function '")
             << network.getSymName() << suffix
             << "', but the module has that symbol already; rename one of them";
  return success();
}

namespace {
struct ConvertSNNToLinalg
    : ganglion::impl::ConvertSNNToLinalgBase<ConvertSNNToLinalg> {
  using ConvertSNNToLinalgBase::ConvertSNNToLinalgBase;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    OpBuilder opBuilder(&getContext());
    FloatType real = precision == RealPrecision::F32
                         ? FloatType(opBuilder.getF32Type())
                         : FloatType(opBuilder.getF64Type());
    for (snn::NetworkOp network :
         llvm::make_early_inc_range(getOperation().getOps<snn::NetworkOp>())) {
      if (failed(checkConvertible(network, symbols)))
        return signalPassFailure();
      LoweringBuilder builder(network.getLoc(), opBuilder, real, synapses);
      writeFunctions(network, builder, tile, profile);
      network.erase();
    }
  }
};
} // namespace
