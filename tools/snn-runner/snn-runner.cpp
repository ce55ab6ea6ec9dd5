//===- snn-runner.cpp - Execute a network ---------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads a network and the values of its inputs, runs it on one of the engines
/// and writes what was asked for. docs/Running.md describes the options.
///
//===----------------------------------------------------------------------===//

#include "Series.h"
#include "Summary.h"
#include "ganglion/Dialect/SNN/Reference/InputSeries.h"
#include "ganglion/Dialect/SNN/Reference/ReferenceEngine.h"
#include "ganglion/Dialect/Xbar/Reference/ProgramEngine.h"
#include "ganglion/RegisterAll.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"

#include <limits>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;
using snn::Binding;
using snn::InputSeries;
using snn::quoteNames;
namespace cl = llvm::cl;

namespace {
enum class Precision { F32, F64 };

/// The options of the command line.
struct Options {
  cl::OptionCategory category{"snn-runner options"};
  cl::opt<std::string> file{cl::Positional, cl::cat(category),
                            cl::desc("<network, .mlir or .mlirbc>"),
                            cl::init("-")};
  cl::opt<std::string> engine{
      "engine", cl::cat(category),
      cl::desc(
          "Engine to run on: reference (default), or tiles, which runs the "
          "clusters of the network's crossbar program in order; timing is "
          "not simulated"),
      cl::value_desc("name"), cl::init("reference")};
  cl::opt<Precision> precision{
      "precision", cl::cat(category),
      cl::desc("Precision of currents and potentials (default: f64)"),
      cl::values(clEnumValN(Precision::F32, "f32", "single"),
                 clEnumValN(Precision::F64, "f64", "double")),
      cl::init(Precision::F64)};
  cl::opt<std::string> network{
      "network", cl::cat(category),
      cl::desc("Network to run, where the file has several"),
      cl::value_desc("name")};
  cl::opt<std::string> program{
      "program", cl::cat(category),
      cl::desc("Crossbar program to run, where the network has several"),
      cl::value_desc("name")};
  cl::list<std::string> inputs{
      "input", cl::cat(category),
      cl::desc("Values of an input: a .npy file of shape (T, ...)"),
      cl::value_desc("[name=]file")};
  cl::list<std::string> outputs{
      "output", cl::cat(category),
      cl::desc("Where to write an output, as .npy of shape (T, ...)"),
      cl::value_desc("[name=]file")};
  cl::list<std::string> records{
      "record", cl::cat(category),
      cl::desc("Where to write what a node gives, or its state variable v "
               "(membrane) or i (synaptic current) after each step"),
      cl::value_desc("node[:state]=file")};
  cl::opt<unsigned> steps{
      "steps", cl::cat(category),
      cl::desc("Time steps to run (default: as many as the inputs have); after "
               "their last step, inputs are zero"),
      cl::value_desc("number")};
  cl::opt<bool> summary{"summary", cl::cat(category),
                        cl::desc("Print the spike counts of the run")};
};
} // namespace

static LogicalResult report(const Error &error) {
  llvm::WithColor::error(llvm::errs(), "snn-runner") << error.message << "\n";
  return failure();
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

/// Reads the inputs. Without --steps, they must agree on the number of steps.
static Result<std::vector<InputSeries>>
readInputs(const std::vector<Binding> &bindings, const Options &options,
           double maximum) {
  std::vector<InputSeries> inputs;
  for (const Binding &binding : bindings) {
    Result<InputSeries> series = InputSeries::read(binding, maximum);
    if (!series)
      return series.getError();
    inputs.push_back(std::move(*series));
    if (!options.steps.getNumOccurrences() &&
        inputs.back().getNumSteps() != inputs.front().getNumSteps())
      return Error{"input '" + bindings.front().name + "' has " +
                   std::to_string(inputs.front().getNumSteps()) +
                   " time steps, but input '" + binding.name + "' has " +
                   std::to_string(inputs.back().getNumSteps()) +
                   "; give the number to run with --steps"};
  }
  if (inputs.empty() && !options.steps.getNumOccurrences())
    return Error{"the network has no inputs; give the number of time steps "
                 "with --steps"};
  return inputs;
}

/// What --output and --record ask for.
static Result<std::vector<Binding>> bindResults(snn::NetworkOp network,
                                                const Options &options) {
  Result<std::vector<Binding>> results =
      snn::bindOutputs(network, options.outputs);
  if (!results)
    return results;
  Result<std::vector<Binding>> nodes =
      snn::bindRecords(network, options.records);
  if (!nodes)
    return nodes;
  llvm::append_range(*results, *nodes);
  if (results->empty() && !options.summary)
    return Error{"nothing to do; give --output, --record or --summary"};
  return results;
}

/// The tensor of the engine that holds what `binding` asks for.
template <typename Real>
static Result<const simulation::Tensor<Real> *>
findTensor(const snn::ReferenceEngine<Real> &engine, const Binding &binding) {
  if (binding.state.empty())
    return &engine.getValue(binding.value);
  if (const auto *state = engine.getState(binding.value, binding.state))
    return state;
  SmallVector<std::string> names;
  for (StringRef name : engine.getStateNames(binding.value))
    names.push_back(name.str());
  return Error{"there is no state variable '" + binding.name +
               "'; the node has " +
               (names.empty() ? "none" : quoteNames(names))};
}

static Result<const simulation::Tensor<double> *>
findTensor(const xbar::ProgramEngine &engine, const Binding &binding) {
  if (binding.state.empty())
    if (const auto *value = engine.getValue(binding.value))
      return value;
  return Error{"there is no '" + binding.name +
               "' on the tiles, which show what neurons emit and nothing else"};
}

/// Runs an engine in the precision of `Real`.
template <typename Real, typename EngineT>
static LogicalResult runEngine(EngineT &engine, snn::NetworkOp network,
                               const Options &options) {
  constexpr ElementType realType =
      std::is_same_v<Real, float>     ? ElementType::Float32
      : std::is_same_v<Real, int64_t> ? ElementType::Int32
                                      : ElementType::Float64;
  using Tensor = simulation::Tensor<Real>;

  Result<std::vector<Binding>> arguments =
      snn::bindInputs(network, options.inputs);
  if (!arguments)
    return report(arguments.getError());
  Result<std::vector<Binding>> results = bindResults(network, options);
  if (!results)
    return report(results.getError());

  std::vector<const Tensor *> sources;
  std::vector<Recording> recordings;
  for (const Binding &binding : *results) {
    Result<const Tensor *> source = findTensor(engine, binding);
    if (!source)
      return report(source.getError());
    Type type = cast<ShapedType>(binding.value.getType()).getElementType();
    sources.push_back(*source);
    recordings.emplace_back(binding, (*source)->shape,
                            binding.state.empty() ? getFileType(type, realType)
                                                  : realType);
  }
  Result<std::vector<InputSeries>> inputs =
      readInputs(*arguments, options,
                 static_cast<double>(std::numeric_limits<Real>::max()));
  if (!inputs)
    return report(inputs.getError());
  int64_t numSteps = options.steps.getNumOccurrences()
                         ? options.steps
                         : inputs->front().getNumSteps();
  if (std::optional<Error> error = checkRecordings(*results, numSteps))
    return report(*error);

  Summary summary(network);
  for (int64_t step = 0; step < numSteps; ++step) {
    std::vector<Tensor> values;
    for (const InputSeries &input : *inputs)
      values.push_back(input.get<Real>(step));
    engine.step(values);
    for (auto [recording, source] : llvm::zip_equal(recordings, sources))
      recording.add(*source);
    // Outputs and populations, which every engine shows.
    if (options.summary)
      summary.addStep([&](Value value) -> const Tensor & {
        return **findTensor(engine, Binding{"", value, "", ""});
      });
  }

  if (std::optional<Error> error = writeRecordings(recordings))
    return report(*error);
  if (options.summary)
    summary.print(llvm::outs());
  return success();
}

template <typename Real>
static LogicalResult runReference(snn::NetworkOp network,
                                  const Options &options) {
  auto engine = snn::ReferenceEngine<Real>::create(network);
  return failed(engine) ? failure()
                        : runEngine<Real>(*engine, network, options);
}

static LogicalResult runReferenceEngine(snn::NetworkOp network,
                                        const Options &options) {
  if (network.getLevel() == snn::Level::Integer) {
    if (options.precision.getNumOccurrences())
      return report({"--precision is for floating point, but the network '" +
                     network.getSymName().str() +
                     "' is of the level integer; leave the option out"});
    return runReference<int64_t>(network, options);
  }
  return options.precision == Precision::F32
             ? runReference<float>(network, options)
             : runReference<double>(network, options);
}

/// The program of the given name for a network, or the only one.
static Result<xbar::ProgramOp> findProgram(snn::NetworkOp network,
                                           const std::string &name) {
  SmallVector<xbar::ProgramOp> programs;
  SmallVector<std::string> names;
  auto module = cast<ModuleOp>(network->getParentOp());
  for (auto program : module.getOps<xbar::ProgramOp>()) {
    if (program.getNetwork() != network.getSymName())
      continue;
    if (program.getSymName() == name)
      return program;
    programs.push_back(program);
    names.push_back(program.getSymName().str());
  }
  if (programs.empty())
    return Error{"the file holds no xbar.program of the network '" +
                 network.getSymName().str() +
                 "'; compile it with --snn-to-crossbar first"};
  if (!name.empty())
    return Error{"there is no program '" + name + "'; the network has " +
                 quoteNames(names)};
  if (programs.size() > 1)
    return Error{"the network has several programs; choose one by --program: " +
                 quoteNames(names)};
  return programs.front();
}

static LogicalResult runTilesEngine(snn::NetworkOp network,
                                    const Options &options) {
  if (options.precision != Precision::F64)
    return report({"the engine tiles computes in double precision only"});
  Result<xbar::ProgramOp> program = findProgram(network, options.program);
  if (!program)
    return report(program.getError());
  auto engine = xbar::ProgramEngine::create(*program);
  return failed(engine) ? failure()
                        : runEngine<double>(*engine, network, options);
}

//===----------------------------------------------------------------------===//
// Choosing what to run, and on what
//===----------------------------------------------------------------------===//

using Engine = LogicalResult (*)(snn::NetworkOp, const Options &);

/// The engines that exist, by name.
static constexpr std::pair<llvm::StringLiteral, Engine> engines[] = {
    {"reference", runReferenceEngine}, {"tiles", runTilesEngine}};

static Result<Engine> findEngine(StringRef name) {
  SmallVector<std::string> names;
  for (auto [known, engine] : engines) {
    if (known == name)
      return engine;
    names.push_back(known.str());
  }
  return Error{("there is no engine '" + name +
                "'; engines that exist: " + quoteNames(names))
                   .str()};
}

static LogicalResult runMain(const Options &options) {
  Result<Engine> engine = findEngine(options.engine);
  if (!engine)
    return report(engine.getError());
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file =
      openInputFile(options.file, &message);
  if (!file)
    return report({message});

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  ganglion::registerAllDialects(registry);
  MLIRContext context(registry);
  // The line of the file says enough; the operation may be the whole network.
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sources;
  sources.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(sources, &context);
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(sources, &context);
  if (!module)
    return failure();
  Result<snn::NetworkOp> network = snn::findNetwork(*module, options.network);
  if (!network)
    return report(network.getError());
  return (*engine)(*network, options);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  Options options;
  cl::HideUnrelatedOptions(options.category);
  cl::ParseCommandLineOptions(argc, argv,
                              "Ganglion: execute spiking neural networks\n");
  return failed(runMain(options)) ? EXIT_FAILURE : EXIT_SUCCESS;
}
