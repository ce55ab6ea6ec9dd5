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

#include "Archives.h"
#include "ganglion/Dialect/SNN/Reference/Bindings.h"
#include "ganglion/Execution/CompiledNetwork.h"
#include "ganglion/Execution/HeaderWriter.h"
#include "ganglion/RegisterAll.h"
#include "ganglion/Runner/NetworkObject.h"
#include "ganglion/Runner/Profile.h"
#include "ganglion/Runner/Summary.h"
#include "ganglion/Support/AtomicFile.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::runner;
using snn::Binding;
namespace cl = llvm::cl;

namespace {
/// The options of the command line.
struct Options {
  cl::OptionCategory category{"snn-runner options"};
  cl::opt<std::string> file{cl::Positional, cl::cat(category),
                            cl::desc("<network, .mlir or .mlirbc>"),
                            cl::init("-")};
  cl::opt<std::string> engine{
      "engine", cl::cat(category),
      cl::desc(
          "Engine to run on: reference (default), jit, which compiles the "
          "network, or tiles, which runs the clusters of its crossbar program "
          "in order; timing is not simulated"),
      cl::value_desc("name"), cl::init("reference")};
  cl::opt<ElementType> precision{
      "precision", cl::cat(category),
      cl::desc("Precision of currents and potentials (default: f32 for jit, "
               "f64 for the others)"),
      cl::values(clEnumValN(ElementType::Float32, "f32", "single"),
                 clEnumValN(ElementType::Float64, "f64", "double"))};
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
      cl::desc(
          "Values of an input: an array of shape (T, ...) in .npy or .npz, "
          "or events of a camera in .bin or .txt"),
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
      cl::desc("Time steps to run (default: as many as the inputs have)"),
      cl::value_desc("number")};
  cl::opt<bool> padInput{"pad-input", cl::cat(category),
                         cl::desc("Inputs are zero after their last step")};
  cl::opt<double> frame{
      "frame", cl::cat(category),
      cl::desc("Time that the events of one step take (default: the time step "
               "of the network)"),
      cl::value_desc("seconds")};
  cl::opt<bool> batch{
      "batch", cl::cat(category),
      cl::desc(
          "Arrays have an axis of samples before that of time; each sample "
          "starts from rest")};
  cl::opt<unsigned> threads{
      "threads", cl::cat(category),
      cl::desc("Samples of a batch to run at the same time (default: one for "
               "each core); without a batch, threads that the engine jit cuts "
               "the network for (default: 1)"),
      cl::value_desc("number")};
  cl::opt<bool> summary{"summary", cl::cat(category),
                        cl::desc("Print the spike counts of the run")};
  cl::opt<bool> profile{
      "profile", cl::cat(category),
      cl::desc("Print the spikes of each layer and the time of the run")};
  cl::opt<std::string> objectCache{
      "object-cache", cl::cat(category),
      cl::desc("Where compiled networks are kept between runs, or 'none' "
               "(default: ganglion in the user's folder for caches)"),
      cl::value_desc("folder")};
  cl::opt<std::string> cpu{
      "cpu", cl::cat(category),
      cl::desc("Processor to compile for: host (default), generic, or a name "
               "that LLVM knows"),
      cl::value_desc("name"), cl::init("host")};
  cl::opt<std::string> objectFile{
      "emit-object", cl::cat(category),
      cl::desc("Where to write the network as an object file, to be linked "
               "with C code; nothing is run then"),
      cl::value_desc("file")};
  cl::opt<std::string> headerFile{
      "emit-header", cl::cat(category),
      cl::desc("Where to write the C header of the object file"),
      cl::value_desc("file")};
  cl::opt<bool> quiet{"quiet", cl::cat(category),
                      cl::desc("Show no progress on a terminal")};
};

/// A run from the command line: each step may report an error and end it.
class Session {
public:
  Session(snn::NetworkOp network, const Options &options)
      : network(network), options(options) {}

  LogicalResult execute(EngineFactory createEngine);

private:
  LogicalResult bindResults();
  LogicalResult openInputs();
  LogicalResult chooseSamples();
  LogicalResult chooseSteps();
  LogicalResult createFiles();
  LogicalResult run();

  snn::NetworkOp network;
  const Options &options;
  ProbeList probes;
  std::vector<Binding> results;
  std::optional<Summary> summary;
  std::optional<Profile> profile;
  std::unique_ptr<Engine> engine;
  SampleRun samples;
  std::vector<ArrayFile> files;
};
} // namespace

static LogicalResult report(const Error &error) {
  llvm::WithColor::error(llvm::errs(), "snn-runner") << error.message << "\n";
  return failure();
}

static std::optional<ElementType> getPrecision(const Options &options) {
  if (!options.precision.getNumOccurrences())
    return std::nullopt;
  return options.precision;
}

static ObjectOptions getObjectOptions(const Options &options) {
  ObjectOptions object;
  object.cpu = options.cpu;
  if (options.objectCache.getNumOccurrences())
    object.cacheFolder =
        options.objectCache == "none" ? "" : options.objectCache.getValue();
  return object;
}

//===----------------------------------------------------------------------===//
// What is asked for
//===----------------------------------------------------------------------===//

/// Checks before the run that no two results go to the same file. A path may be
/// empty: where nothing is to be written.
static std::optional<Error> checkPaths(ArrayRef<Binding> bindings) {
  llvm::StringMap<StringRef> names;
  for (const Binding &binding : bindings) {
    if (binding.path.empty())
      continue;
    // "r.npy" and "./r.npy" are one file.
    SmallString<128> path(binding.path);
    llvm::sys::fs::make_absolute(path);
    llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    auto [other, isNew] = names.try_emplace(path, binding.name);
    if (!isNew)
      return Error{"'" + other->second.str() + "' and '" + binding.name +
                   "' would both be written to " + binding.path};
  }
  return std::nullopt;
}

/// What --output, --record, --summary and --profile ask for.
LogicalResult Session::bindResults() {
  Result<std::vector<Binding>> outputs =
      snn::bindOutputs(network, options.outputs);
  if (!outputs)
    return report(outputs.getError());
  Result<std::vector<Binding>> nodes =
      snn::bindRecords(network, options.records);
  if (!nodes)
    return report(nodes.getError());
  results = std::move(*outputs);
  llvm::append_range(results, *nodes);
  if (results.empty() && !options.summary && !options.profile)
    return report({"nothing to do; give --output, --record, --summary or "
                   "--profile"});
  for (const Binding &result : results)
    probes.add({result.name, result.value, result.state});
  if (options.summary)
    summary.emplace(network, probes);
  if (options.profile)
    profile.emplace(network, probes);
  if (std::optional<Error> error = checkPaths(results))
    return report(*error);
  return success();
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

LogicalResult Session::openInputs() {
  Result<std::vector<std::string>> arguments =
      expandArchives(network, options.inputs);
  if (!arguments)
    return report(arguments.getError());
  Result<std::vector<Binding>> bindings = snn::bindInputs(network, *arguments);
  if (!bindings)
    return report(bindings.getError());
  double frame = options.frame.getNumOccurrences()
                     ? options.frame
                     : network.getDtAttr().getValueAsDouble();
  for (auto [binding, port] : llvm::zip_equal(*bindings, engine->getInputs())) {
    Result<std::unique_ptr<InputSource>> source =
        openInput({port, binding.path, options.batch, frame});
    if (!source)
      return report(source.getError());
    samples.inputs.push_back({port, binding.path, std::move(*source)});
  }
  return success();
}

LogicalResult Session::chooseSamples() {
  // Each thread has an engine of its own; systems give out some thousands.
  constexpr unsigned maxThreads = 1024;
  if (options.threads.getNumOccurrences() &&
      (options.threads < 1 || options.threads > maxThreads))
    return report({"--threads is " + std::to_string(options.threads) +
                   ", expected 1 to " + std::to_string(maxThreads)});
  samples.numThreads = 1;
  if (!options.batch)
    return success();
  samples.numThreads =
      options.threads.getNumOccurrences()
          ? options.threads
          : llvm::hardware_concurrency().compute_thread_count();
  for (const Input &input : samples.inputs) {
    const Input &first = samples.inputs.front();
    if (input.source->getNumSamples() != first.source->getNumSamples())
      return report({"input '" + first.port.name + "' has " +
                     std::to_string(first.source->getNumSamples()) +
                     " samples, but input '" + input.port.name + "' has " +
                     std::to_string(input.source->getNumSamples())});
    samples.numSamples = input.source->getNumSamples();
  }
  return success();
}

/// Without --steps, the inputs must agree on the number of steps; with it, they
/// must have as many. --pad-input makes either right.
LogicalResult Session::chooseSteps() {
  bool isGiven = options.steps.getNumOccurrences();
  if (!isGiven && samples.inputs.empty())
    return report({"the network has no inputs; give the number of time steps "
                   "with --steps"});
  samples.numSteps = options.steps;
  if (!isGiven)
    for (const Input &input : samples.inputs)
      samples.numSteps =
          std::max(samples.numSteps, input.source->getNumSteps());
  if (options.padInput)
    return success();
  for (const Input &input : samples.inputs) {
    const Input &first = samples.inputs.front();
    std::string number = std::to_string(input.source->getNumSteps());
    if (!isGiven && input.source->getNumSteps() != first.source->getNumSteps())
      return report({"input '" + first.port.name + "' has " +
                     std::to_string(first.source->getNumSteps()) +
                     " time steps, but input '" + input.port.name + "' has " +
                     number +
                     "; give the number to run with --steps, or --pad-input "
                     "for zeros after the last step"});
    if (isGiven && input.source->getNumSteps() < samples.numSteps)
      return report({"input '" + input.port.name + "' has " + number +
                     " time steps, fewer than the " +
                     std::to_string(samples.numSteps) +
                     " of --steps; give --pad-input for zeros after the last "
                     "step"});
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

LogicalResult Session::createFiles() {
  samples.inputSinks.resize(engine->getInputs().size());
  samples.outputSinks.resize(engine->getOutputs().size());
  files.reserve(results.size());
  for (const Binding &result : results) {
    size_t probe = probes.add({result.name, result.value, result.state});
    Result<ArrayFile> file = ArrayFile::create(
        result.path, engine->getOutputs()[probe], samples, options.batch);
    if (!file)
      return report(file.getError());
    files.push_back(std::move(*file));
    samples.outputSinks[probe].push_back(&files.back());
    llvm::sys::RemoveFileOnSignal(files.back().getTemporaryName());
  }
  return success();
}

LogicalResult Session::run() {
  if (summary)
    summary->attach(samples);
  if (profile)
    profile->attach(samples);
  bool isWatched =
      !options.quiet && llvm::sys::Process::StandardErrIsDisplayed();
  Result<RunCost> cost = [&] {
    Progress progress(isWatched ? &llvm::errs() : nullptr,
                      samples.numSamples * samples.numSteps);
    return runSamples(*engine, samples, progress);
  }();
  if (!cost)
    return report(cost.getError());
  for (ArrayFile &file : files)
    if (std::optional<Error> error = file.commit())
      return report(*error);
  if (summary)
    summary->print(llvm::outs(), samples, options.batch);
  if (profile)
    profile->print(llvm::outs(), samples, *cost);
  return success();
}

LogicalResult Session::execute(EngineFactory createEngine) {
  if (failed(bindResults()))
    return failure();
  EngineRequest request;
  request.network = network;
  request.probes = llvm::to_vector(probes.get());
  request.program = options.program;
  request.precision = getPrecision(options);
  request.measuresTime = options.profile;
  if (!options.batch && options.threads.getNumOccurrences())
    request.numThreads = options.threads;
  request.object = getObjectOptions(options);
  FailureOr<std::unique_ptr<Engine>> made =
      createEngine(request, [](const Error &error) { (void)report(error); });
  if (failed(made))
    return failure();
  engine = std::move(*made);
  return success(succeeded(openInputs()) && succeeded(chooseSamples()) &&
                 succeeded(chooseSteps()) && succeeded(createFiles()) &&
                 succeeded(run()));
}

//===----------------------------------------------------------------------===//
// Writing what is compiled
//===----------------------------------------------------------------------===//

/// Writes what compiling gives to the files that are asked for: to all of them
/// or, where one cannot be written, to none.
static LogicalResult writeFiles(ArrayRef<Binding> targets,
                                ArrayRef<std::string_view> texts) {
  std::vector<AtomicFile> files;
  for (auto [target, text] : llvm::zip_equal(targets, texts)) {
    if (target.path.empty())
      continue;
    Result<AtomicFile> file = AtomicFile::create(target.path);
    if (!file)
      return report(file.getError());
    if (std::optional<Error> error = file->write(0, text))
      return report(*error);
    files.push_back(std::move(*file));
  }
  for (AtomicFile &file : files)
    if (std::optional<Error> error = file.commit())
      return report(*error);
  return success();
}

/// Writes the object of a network, its header or both.
static LogicalResult emitNetwork(snn::NetworkOp network,
                                 const Options &options) {
  Binding targets[2];
  targets[0].name = "--emit-object";
  targets[0].path = options.objectFile;
  targets[1].name = "--emit-header";
  targets[1].path = options.headerFile;
  if (std::optional<Error> error = checkPaths(targets))
    return report(*error);
  OwningOpRef<ModuleOp> module = copyNetwork(network);
  auto object =
      makeObject(*module, getPrecision(options).value_or(ElementType::Float32),
                 getObjectOptions(options),
                 [](const Error &error) { (void)report(error); });
  if (failed(object))
    return failure();
  std::string_view bytes((*object)->getBufferStart(),
                         (*object)->getBufferSize());
  Result<execution::CompiledNetwork> compiled =
      execution::CompiledNetwork::load(bytes);
  if (!compiled)
    return report(compiled.getError());
  Result<std::string> header = execution::writeHeader(compiled->getInterface());
  if (!header)
    return report(header.getError());
  return writeFiles(targets, {bytes, *header});
}

static LogicalResult runMain(const Options &options) {
  Result<EngineFactory> createEngine = findEngine(options.engine);
  if (!createEngine)
    return report(createEngine.getError());
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
  if (!options.objectFile.empty() || !options.headerFile.empty())
    return emitNetwork(*network, options);
  return Session(*network, options).execute(*createEngine);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  // libLLVM brings options of all its tools, --threads among them.
  cl::ResetCommandLineParser();
  Options options;
  cl::HideUnrelatedOptions(options.category);
  cl::ParseCommandLineOptions(argc, argv,
                              "Ganglion: execute spiking neural networks\n");
  return failed(runMain(options)) ? EXIT_FAILURE : EXIT_SUCCESS;
}
