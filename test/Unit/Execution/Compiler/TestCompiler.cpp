//===- TestCompiler.cpp - Networks from hand-written functions ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestCompiler.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVMPass.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::execution;

TestCompiler::TestCompiler() {
  context.loadDialect<arith::ArithDialect, cf::ControlFlowDialect,
                      func::FuncDialect, LLVM::LLVMDialect,
                      memref::MemRefDialect, scf::SCFDialect>();
  // The attributes snn.* are all that this knows of the dialect snn.
  context.allowUnregisteredDialects();
  context.getDiagEngine().registerHandler(
      [this](Diagnostic &diagnostic) { errors += diagnostic.str() + "\n"; });
}

OwningOpRef<ModuleOp> TestCompiler::parse(const std::string &text) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  EXPECT_TRUE(module) << errors;
  return module;
}

void TestCompiler::lower(ModuleOp module) {
  PassManager passes(&context);
  passes.addPass(createSCFToControlFlowPass());
  passes.addPass(createArithToLLVMConversionPass());
  passes.addPass(createFinalizeMemRefToLLVMConversionPass());
  passes.addPass(createConvertFuncToLLVMPass());
  passes.addPass(createConvertControlFlowToLLVMPass());
  passes.addPass(createReconcileUnrealizedCastsPass());
  ASSERT_TRUE(succeeded(passes.run(module))) << errors;
}

std::unique_ptr<llvm::MemoryBuffer>
TestCompiler::compile(const std::string &text, const ObjectOptions &options) {
  OwningOpRef<ModuleOp> module = parse(text);
  if (!module)
    return nullptr;
  auto networks = readInterfaces(*module);
  if (failed(networks))
    return nullptr;
  lower(*module);
  auto object = compileToObject(*module, *networks, options);
  return succeeded(object) ? std::move(*object) : nullptr;
}

/// The elements of an array in hexadecimal digits, as MLIR reads them.
static std::string toHex(const std::vector<float> &numbers) {
  return llvm::toHex(StringRef(reinterpret_cast<const char *>(numbers.data()),
                               numbers.size() * sizeof(float)));
}

std::string execution::writeLayer(const std::string &name,
                                  const std::vector<float> &weights) {
  // The weights, the step on one row of a series, step and run.
  std::string text = R"(
    memref.global "private" constant @NET_w : memref<3x7xf32> = dense<"0xHEX">
    func.func private @NET_row(%t: index, %x: memref<?x7xf32>,
                               %y: memref<?x3xf32>, %v: memref<3xf32>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c3 = arith.constant 3 : index
      %c7 = arith.constant 7 : index
      %zero = arith.constant 0.0 : f32
      %decay = arith.constant 0.9 : f32
      %w = memref.get_global @NET_w : memref<3x7xf32>
      scf.for %o = %c0 to %c3 step %c1 {
        %sum = scf.for %k = %c0 to %c7 step %c1 iter_args(%s = %zero) -> f32 {
          %wk = memref.load %w[%o, %k] : memref<3x7xf32>
          %xk = memref.load %x[%t, %k] : memref<?x7xf32>
          %p = arith.mulf %wk, %xk : f32
          %n = arith.addf %s, %p : f32
          scf.yield %n : f32
        }
        %old = memref.load %v[%o] : memref<3xf32>
        %kept = arith.mulf %decay, %old : f32
        %new = arith.addf %kept, %sum : f32
        memref.store %new, %v[%o] : memref<3xf32>
        memref.store %new, %y[%t, %o] : memref<?x3xf32>
      }
      return
    }
    func.func @NET_step(%x: memref<7xf32> {snn.input = "in"},
                        %y: memref<3xf32> {snn.output = "out"},
                        %v: memref<3xf32> {snn.state = "layer:v"})
        attributes {llvm.emit_c_interface} {
      %c0 = arith.constant 0 : index
      %x1 = memref.reinterpret_cast %x to offset: [0], sizes: [1, 7], strides: [7, 1]
          : memref<7xf32> to memref<1x7xf32>
      %y1 = memref.reinterpret_cast %y to offset: [0], sizes: [1, 3], strides: [3, 1]
          : memref<3xf32> to memref<1x3xf32>
      %xs = memref.cast %x1 : memref<1x7xf32> to memref<?x7xf32>
      %ys = memref.cast %y1 : memref<1x3xf32> to memref<?x3xf32>
      call @NET_row(%c0, %xs, %ys, %v)
          : (index, memref<?x7xf32>, memref<?x3xf32>, memref<3xf32>) -> ()
      return
    }
    func.func @NET_run(%x: memref<?x7xf32> {snn.input = "in"},
                       %y: memref<?x3xf32> {snn.output = "out"},
                       %v: memref<3xf32> {snn.state = "layer:v"})
        attributes {llvm.emit_c_interface} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %steps = memref.dim %x, %c0 : memref<?x7xf32>
      scf.for %t = %c0 to %steps step %c1 {
        func.call @NET_row(%t, %x, %y, %v)
            : (index, memref<?x7xf32>, memref<?x3xf32>, memref<3xf32>) -> ()
      }
      return
    })";
  auto replaceAll = [&](StringRef from, const std::string &to) {
    for (size_t place; (place = text.find(from)) != std::string::npos;)
      text.replace(place, from.size(), to);
  };
  replaceAll("HEX", toHex(weights));
  // Quotes allow any name.
  for (StringRef suffix : {"w", "row", "step", "run"})
    replaceAll(("@NET_" + suffix).str(),
               "@\"" + name + "_" + suffix.str() + "\"");
  return text;
}

/// A number between -1 and 1.
static float draw(std::mt19937_64 &random) {
  return float(int64_t(random() >> 40) - (1 << 23)) / float(1 << 23);
}

std::vector<float> execution::makeWeights(std::mt19937_64 &random) {
  std::vector<float> weights(3 * 7);
  for (float &weight : weights)
    weight = draw(random);
  return weights;
}

std::vector<float> execution::makeInputs(std::mt19937_64 &random,
                                         int64_t numSteps) {
  std::vector<float> inputs(numSteps * 7);
  for (float &input : inputs)
    input = random() % 4 ? draw(random) : 0;
  return inputs;
}

std::vector<float> execution::runLayer(const std::vector<float> &weights,
                                       const std::vector<float> &inputs,
                                       std::vector<float> &state) {
  std::vector<float> outputs;
  for (size_t t = 0; t < inputs.size() / 7; ++t)
    for (size_t o = 0; o < 3; ++o) {
      float sum = 0;
      for (size_t k = 0; k < 7; ++k)
        sum += weights[o * 7 + k] * inputs[t * 7 + k];
      state[o] = 0.9f * state[o] + sum;
      outputs.push_back(state[o]);
    }
  return outputs;
}
