//===- CompiledNetworks.cpp - Compiled code against the reference ---------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledNetworks.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/RegisterAll.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/TargetSelect.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

namespace {

/// A value or state variable of a network, as compiled code holds it.
struct Array {
  std::string name;
  Type element;
  std::vector<int64_t> shape;
  /// Those of all time steps for inputs and outputs.
  std::vector<char> bytes;

  int64_t countElements() const { return simulation::countElements(shape); }
  int64_t countBytes() const {
    return countElements() * element.getIntOrFloatBitWidth() / 8;
  }
};

/// An array as the C interface of a function takes it: pointer allocated,
/// pointer aligned, offset, extents, strides.
class MemRef {
public:
  MemRef(void *data, ArrayRef<int64_t> shape) {
    words.assign({reinterpret_cast<intptr_t>(data),
                  reinterpret_cast<intptr_t>(data), /*offset=*/0});
    llvm::append_range(words, shape);
    for (size_t axis = 1; axis <= shape.size(); ++axis) {
      ArrayRef<int64_t> inner = shape.drop_front(axis);
      words.push_back(simulation::countElements({inner.begin(), inner.end()}));
    }
  }
  void *getDescriptor() { return words.data(); }

private:
  std::vector<int64_t> words;
};

/// A network as machine code, and all that goes in and comes out.
class CompiledNetwork {
public:
  LogicalResult compile(NetworkOp network, const Trial &trial);

  /// Calls the function NET`suffix` for the steps from `step`. `time` is the
  /// extent of time, if the function has that axis.
  LogicalResult call(StringRef suffix, int64_t step, ArrayRef<int64_t> time);

  std::vector<Array> inputs, outputs, states;

private:
  void readArguments(func::FuncOp step);

  std::string name;
  std::unique_ptr<ExecutionEngine> engine;
};

/// What a program that compiles networks does once.
struct Environment {
  Environment() {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    mlir::registerAllPasses();
    ganglion::registerAllPasses();
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    mlir::registerAllToLLVMIRTranslations(registry);
    ganglion::registerAllDialects(registry);
  }
  DialectRegistry registry;
};

/// Random bits that are the same on every machine.
class Random {
public:
  explicit Random(uint64_t seed) : generator(seed) {}

  /// A whole number from 0 to `bound` - 1.
  uint64_t draw(uint64_t bound) { return generator() % bound; }

  /// A number whose sums with others are rounded in f32.
  double drawReal() {
    return std::ldexp(double(draw(uint64_t(1) << 20)) - double(1 << 19), -18);
  }

private:
  std::mt19937_64 generator;
};

} // namespace

static const DialectRegistry &getRegistry() {
  static Environment environment;
  return environment.registry;
}

static LogicalResult runPasses(ModuleOp module, const std::string &pipeline) {
  PassManager manager(module.getContext());
  return failed(parsePassPipeline(pipeline, manager)) ? failure()
                                                      : manager.run(module);
}

void CompiledNetwork::readArguments(func::FuncOp step) {
  for (auto [index, type] : llvm::enumerate(step.getArgumentTypes())) {
    auto tensor = cast<RankedTensorType>(type);
    for (auto [key, arrays] :
         {std::pair("snn.input", &inputs), std::pair("snn.output", &outputs),
          std::pair("snn.state", &states)})
      if (auto text = step.getArgAttrOfType<StringAttr>(index, key))
        arrays->push_back({text.str(),
                           tensor.getElementType(),
                           {tensor.getShape().begin(), tensor.getShape().end()},
                           {}});
  }
  for (Array &state : states)
    state.bytes.resize(state.countBytes());
}

LogicalResult CompiledNetwork::compile(NetworkOp network, const Trial &trial) {
  name = network.getSymName();
  auto original = cast<ModuleOp>(network->getParentOp());
  OwningOpRef<ModuleOp> functions(original.clone()), module(original.clone());
  std::string options = "{precision=" + trial.precision +
                        " synapses=" + trial.synapses +
                        " tile=" + std::to_string(trial.tile) + "}";
  if (failed(runPasses(*functions, "convert-snn-to-linalg" + options)))
    return failure();
  readArguments(functions->lookupSymbol<func::FuncOp>(name + "_step"));

  if (failed(runPasses(*module, "snn-to-cpu" + options)))
    return failure();
  // Named, because the engine's options do not own it.
  auto optimize = makeOptimizingTransformer(/*optLevel=*/2, /*sizeLevel=*/0,
                                            /*targetMachine=*/nullptr);
  ExecutionEngineOptions engineOptions;
  engineOptions.transformer = optimize;
  auto created = ExecutionEngine::create(*module, engineOptions);
  if (!created)
    return module->emitError(llvm::toString(created.takeError()));
  engine = std::move(*created);
  return success();
}

LogicalResult CompiledNetwork::call(StringRef suffix, int64_t step,
                                    ArrayRef<int64_t> time) {
  std::vector<MemRef> memrefs;
  auto add = [&](Array &array, int64_t step, ArrayRef<int64_t> time) {
    SmallVector<int64_t> shape(time);
    llvm::append_range(shape, array.shape);
    memrefs.emplace_back(array.bytes.data() + step * array.countBytes(), shape);
  };
  for (Array &input : inputs)
    add(input, step, time);
  for (Array &output : outputs)
    add(output, step, time);
  for (Array &state : states)
    add(state, 0, {});

  SmallVector<void *> descriptors, arguments;
  for (MemRef &memref : memrefs)
    descriptors.push_back(memref.getDescriptor());
  for (void *&descriptor : descriptors)
    arguments.push_back(&descriptor);
  llvm::Error error =
      engine->invokePacked("_mlir_ciface_" + name + suffix.str(), arguments);
  if (!error)
    return success();
  ADD_FAILURE() << llvm::toString(std::move(error));
  return failure();
}

//===----------------------------------------------------------------------===//
// Random inputs
//===----------------------------------------------------------------------===//

/// A random value of an input of element type `type` that is not zero.
static double drawValue(Type type, Random &random, const Trial &trial) {
  if (type.isInteger(8))
    return 1;
  if (type.isInteger(32))
    return double(random.draw(7)) - 3;
  constexpr double special[] = {INFINITY, -INFINITY, NAN};
  if (trial.specialInputs && random.draw(8) == 0)
    return special[random.draw(3)];
  return random.drawReal();
}

static double drawInput(Type type, Random &random, const Trial &trial) {
  if (random.draw(100) < trial.activity)
    return drawValue(type, random, trial);
  bool negative = trial.specialInputs && isa<FloatType>(type);
  return negative && random.draw(2) ? -0.0 : 0.0;
}

/// Calls `visit` with a null pointer to the type of the elements in C++.
template <typename Visitor>
static auto visitType(Type type, Visitor visit) {
  if (type.isF64())
    return visit(static_cast<double *>(nullptr));
  if (type.isF32())
    return visit(static_cast<float *>(nullptr));
  if (type.isInteger(32))
    return visit(static_cast<int32_t *>(nullptr));
  assert(type.isInteger(8) && "spikes are the only other elements");
  return visit(static_cast<int8_t *>(nullptr));
}

static double load(const Array &array, int64_t index) {
  return visitType(array.element, [&](auto *unused) -> double {
    std::remove_reference_t<decltype(*unused)> value;
    std::memcpy(&value, array.bytes.data() + index * sizeof(value),
                sizeof(value));
    return value;
  });
}

static void store(double number, Array &array, int64_t index) {
  visitType(array.element, [&](auto *unused) {
    auto value =
        static_cast<std::remove_reference_t<decltype(*unused)>>(number);
    std::memcpy(array.bytes.data() + index * sizeof(value), &value,
                sizeof(value));
  });
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// Whether two numbers have the same bits. What a machine writes for "not a
/// number" depends on the order of the operands, so those count as one.
static bool areSame(double compiled, double reference) {
  if (std::isnan(compiled) || std::isnan(reference))
    return std::isnan(compiled) && std::isnan(reference);
  return std::memcmp(&compiled, &reference, sizeof(double)) == 0;
}

/// Expects that `array` at `step` holds the values of the reference.
template <typename Real>
static void compare(const Array &array, int64_t step,
                    const simulation::Tensor<Real> &expected) {
  for (int64_t index = 0; index < array.countElements(); ++index) {
    double found = load(array, step * array.countElements() + index);
    // One message for an array is enough.
    if (!areSame(found, expected.values[index])) {
      ADD_FAILURE() << "'" << array.name << "', step " << step << ", element "
                    << index << ": compiled code gives " << found
                    << ", the reference " << double(expected.values[index]);
      return;
    }
  }
}

/// Expects that the state variables that both engines have agree.
template <typename Real>
static void compareStates(const CompiledNetwork &compiled, NetworkOp network,
                          const ReferenceEngine<Real> &reference) {
  for (const Array &state : compiled.states) {
    auto [node, variable] = StringRef(state.name).rsplit(':');
    if (Value value = findNode(network, node))
      if (auto *expected = reference.getState(value, variable))
        compare(state, 0, *expected);
  }
}

/// Gives both engines the same inputs and compares what comes out.
template <typename Real>
static LogicalResult runTrial(NetworkOp network, const Trial &trial) {
  CompiledNetwork compiled;
  auto reference = ReferenceEngine<Real>::create(network);
  if (failed(reference) || failed(compiled.compile(network, trial)))
    return failure();

  bool bySteps = trial.calls.empty();
  std::vector<int64_t> calls =
      bySteps ? std::vector<int64_t>(3, 1) : trial.calls;
  int64_t numSteps = std::accumulate(calls.begin(), calls.end(), int64_t(0));
  Random random(trial.seed);
  for (Array &input : compiled.inputs) {
    input.bytes.resize(numSteps * input.countBytes());
    for (int64_t k = 0; k < numSteps * input.countElements(); ++k)
      store(drawInput(input.element, random, trial), input, k);
  }
  // Outputs start with bytes that are no value of theirs.
  for (Array &output : compiled.outputs)
    output.bytes.resize(numSteps * output.countBytes(), 0x55);

  ValueRange outputs = network.getBody().front().getTerminator()->getOperands();
  int64_t step = 0;
  for (int64_t numCallSteps : calls) {
    LogicalResult called = bySteps ? compiled.call("_step", step, {})
                                   : compiled.call("_run", step, numCallSteps);
    if (failed(called))
      return failure();
    for (int64_t end = step + numCallSteps; step < end; ++step) {
      std::vector<simulation::Tensor<Real>> values;
      for (const Array &input : compiled.inputs) {
        values.emplace_back(input.shape);
        for (auto [index, value] : llvm::enumerate(values.back().values))
          value = load(input, step * input.countElements() + index);
      }
      reference->step(values);
      for (auto [array, value] : llvm::zip_equal(compiled.outputs, outputs))
        compare(array, step, reference->getValue(value));
    }
    compareStates(compiled, network, *reference);
  }
  return success();
}

void ganglion::expectSameBits(const std::string &text, const Trial &trial) {
  MLIRContext context(getRegistry());
  auto module = parseSourceString<ModuleOp>(text, &context);
  ASSERT_TRUE(module) << text;
  NetworkOp network = *module->getOps<NetworkOp>().begin();
  LogicalResult ran =
      network.getLevel() == Level::Integer ? runTrial<int64_t>(network, trial)
      : trial.precision == "f64"           ? runTrial<double>(network, trial)
                                           : runTrial<float>(network, trial);
  EXPECT_TRUE(succeeded(ran)) << text.substr(0, 2000);
}

std::string ganglion::writeRandomConstant(const std::vector<int64_t> &shape,
                                          const std::string &element,
                                          uint64_t seed) {
  MLIRContext context;
  Random random(seed);
  auto type = cast<RankedTensorType>(parseType(
      "tensor<" +
          llvm::join(llvm::map_range(shape,
                                     [](int64_t extent) {
                                       return std::to_string(extent) + "x";
                                     }),
                     "") +
          element + ">",
      &context));
  SmallVector<Attribute> values;
  for (int64_t k = 0; k < type.getNumElements(); ++k)
    values.push_back(isa<FloatType>(type.getElementType())
                         ? Attribute(FloatAttr::get(type.getElementType(),
                                                    random.drawReal()))
                         : IntegerAttr::get(type.getElementType(),
                                            APInt(type.getElementTypeBitWidth(),
                                                  random.draw(-1),
                                                  /*isSigned=*/false,
                                                  /*implicitTrunc=*/true)));
  std::string text;
  llvm::raw_string_ostream(text) << DenseElementsAttr::get(type, values);
  return text;
}
