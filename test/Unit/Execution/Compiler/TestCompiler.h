//===- TestCompiler.h - Networks from hand-written functions ----*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_EXECUTION_COMPILER_TESTCOMPILER_H
#define GANGLION_TEST_UNIT_EXECUTION_COMPILER_TESTCOMPILER_H

#include "ganglion/Execution/CompiledNetwork.h"
#include "ganglion/Execution/Compiler/InterfaceReader.h"
#include "ganglion/Execution/Compiler/ObjectCompiler.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

#include <random>

namespace ganglion::execution {

/// Compiles functions over memrefs; collects what is said about errors.
class TestCompiler : public testing::Test {
protected:
  TestCompiler();

  /// Null where the text is wrong.
  mlir::OwningOpRef<mlir::ModuleOp> parse(const std::string &text);

  /// Lowers functions over memrefs to the LLVM dialect.
  void lower(mlir::ModuleOp module);

  /// The object of a module; null after an error.
  std::unique_ptr<llvm::MemoryBuffer>
  compile(const std::string &text, const ObjectOptions &options = {});

  mlir::MLIRContext context;
  /// The errors so far, a line each.
  std::string errors;
};

/// `name` is a network of one dense layer without a threshold. In each step,
/// o: v[o] = 0.9 v[o] + sum over k = 0 .. 6 of w[o, k] x[k], y[o] = v[o]. The
/// input has the shape (7), the output and the state (3).
std::string writeLayer(const std::string &name,
                       const std::vector<float> &weights);

/// 21 weights with full mantissas, so that a sum in another order or a
/// contraction would show.
std::vector<float> makeWeights(std::mt19937_64 &random);

/// `numSteps` inputs of the layer, some of them zero.
std::vector<float> makeInputs(std::mt19937_64 &random, int64_t numSteps);

/// What the layer computes, written down plainly; `state` is updated.
std::vector<float> runLayer(const std::vector<float> &weights,
                            const std::vector<float> &inputs,
                            std::vector<float> &state);

} // namespace ganglion::execution

#endif // GANGLION_TEST_UNIT_EXECUTION_COMPILER_TESTCOMPILER_H
