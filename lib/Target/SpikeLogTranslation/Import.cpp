//===- Import.cpp - Spike logs as networks --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Target/SpikeLog/Layers.h"
#include "ganglion/Target/SpikeLog/Spikes.h"
#include "ganglion/Target/SpikeLogTranslation.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/MemoryBuffer.h"

#include <map>

using namespace mlir;
using namespace ganglion;

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static Location getLocation(StringRef path, Position position,
                            MLIRContext *context) {
  return FileLineColLoc::get(context, path, position.line, position.column);
}

static LogicalResult readConnections(StringRef text, Location start,
                                     StringRef path,
                                     spikelog::Connections &connections) {
  MLIRContext *context = start.getContext();
  if (std::optional<Message> mistake =
          spikelog::readConnections(text, connections))
    return emitError(getLocation(path, mistake->position, context))
           << mistake->text;
  uint64_t numJoined = 0;
  for (uint32_t multiplicity : connections.multiplicities)
    numJoined += multiplicity - 1;
  if (numJoined > 0)
    emitRemark(start)
        << numJoined
        << " connections are parallel to others; each bundle becomes one "
           "synapse, whose weight is the number of its connections";
  return success();
}

static LogicalResult readSpikes(const SpikeLogImportOptions &options,
                                Location start,
                                const spikelog::Connections &connections,
                                std::optional<spikelog::Spikes> &spikes) {
  if (options.numSteps > spikelog::maxSteps)
    return emitError(start)
           << "a spike log has at most " << spikelog::maxSteps
           << " time steps, but " << options.numSteps << " are asked for";
  if (options.spikesPath.empty()) {
    if (options.numSteps == 0)
      return success();
    return emitError(start) << "a number of time steps is given, but no file "
                               "of spikes; add --spike-log-spikes=FILE";
  }
  MLIRContext *context = start.getContext();
  StringRef path = options.spikesPath;
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return emitError(FileLineColLoc::get(context, path, 0, 0))
           << "cannot read the spikes: " << buffer.getError().message();
  std::optional<uint32_t> numSteps;
  if (options.numSteps > 0)
    numSteps = options.numSteps;
  if (std::optional<Message> mistake = spikelog::readSpikes(
          (*buffer)->getBuffer(), connections, numSteps, spikes.emplace()))
    return emitError(getLocation(path, mistake->position, context))
           << mistake->text;
  if (spikes->numRepetitions > 0)
    emitRemark(getLocation(path, {}, context))
        << "spikes that repeat others of the same neuron in the same time step "
           "do not count; there are "
        << spikes->numRepetitions;
  return success();
}

/// The population of each neuron, or 0 for an input.
static FailureOr<std::vector<uint32_t>>
choosePopulations(const spikelog::Connections &connections, bool layers,
                  Location start) {
  if (layers) {
    Result<std::vector<uint32_t>> found = spikelog::findLayers(connections);
    if (!found)
      return emitError(start) << found.getError().message
                              << ", so there are no layers; leave out "
                                 "--spike-log-layers";
    return std::move(*found);
  }
  std::vector<uint32_t> populations;
  for (uint32_t neuron = 0; neuron < connections.getNumNeurons(); ++neuron)
    populations.push_back(connections.isInput(neuron) ? 0 : 1);
  return populations;
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

namespace {
/// Connections between two populations in compressed sparse rows.
struct Matrix {
  std::vector<int64_t> begins;
  std::vector<int32_t> columns;
  /// Empty where all weights are one.
  std::vector<double> weights;

  /// Ends the rows before `row`.
  void startRow(size_t row) { begins.resize(row + 1, columns.size()); }
};

/// Inputs, or neurons that become one operation.
struct Population {
  std::string name;
  /// Ascending.
  std::vector<uint32_t> neurons;
  Value spikes;
};

/// Builds the network of a log.
class Importer {
public:
  Importer(const spikelog::Connections &connections,
           std::vector<uint32_t> populationOf, bool layers, Location location)
      : connections(connections), populationOf(std::move(populationOf)),
        layers(layers), location(location), builder(location.getContext()) {}

  void build(StringRef name, ModuleOp module);
  /// Notes how often the neurons of the network that was built have spiked.
  void setActivities(const spikelog::Spikes &spikes);

private:
  void collectPopulations();
  Block *createNetwork(StringRef name);
  RankedTensorType getType(const Population &population, Type elementType) {
    return RankedTensorType::get(int64_t(population.neurons.size()),
                                 elementType);
  }
  std::map<uint32_t, Matrix> collectSynapses(const Population &population);
  Value getPresynaptic(uint32_t source);
  Value buildSynapses(const Population &population, uint32_t source,
                      const Matrix &matrix);
  Value buildCurrent(const Population &population);
  void buildNeurons(Population &population);
  DictionaryAttr makeMetadata(const Population &population);

  const spikelog::Connections &connections;
  std::vector<uint32_t> populationOf;
  bool layers;
  Location location;
  OpBuilder builder;
  /// The first one holds the inputs.
  std::vector<Population> populations;
  /// The position of each neuron in its population.
  std::vector<int32_t> indexOf;
  /// The spikes of populations one step late, by population.
  llvm::DenseMap<uint32_t, Value> delayed;
};
} // namespace

void Importer::collectPopulations() {
  uint32_t last = *llvm::max_element(populationOf);
  populations.resize(last + 1);
  populations[0].name = "inputs";
  for (uint32_t index = 1; index <= last; ++index)
    populations[index].name =
        layers ? "layer" + std::to_string(index) : "neurons";
  for (auto [neuron, index] : llvm::enumerate(populationOf)) {
    std::vector<uint32_t> &neurons = populations[index].neurons;
    indexOf.push_back(static_cast<int32_t>(neurons.size()));
    neurons.push_back(static_cast<uint32_t>(neuron));
  }
}

/// Which neurons of the log the elements of a population are: ranges of their
/// numbers, each with the number after the last.
DictionaryAttr Importer::makeMetadata(const Population &population) {
  SmallVector<int64_t> ranges;
  for (uint32_t position : population.neurons) {
    int64_t number = connections.neurons[position];
    if (ranges.empty() || ranges.back() != number)
      ranges.append({number, number});
    ++ranges.back();
  }
  ElementsAttr constant =
      snn::makeIntegers({static_cast<int64_t>(ranges.size()) / 2, 2}, ranges,
                        builder.getContext(), "neurons");
  return builder.getDictionaryAttr(builder.getNamedAttr("neurons", constant));
}

Block *Importer::createNetwork(StringRef name) {
  SmallVector<Type> types;
  SmallVector<Attribute> inputAttributes;
  Population &inputs = populations[0];
  if (!inputs.neurons.empty()) {
    types.push_back(getType(inputs, builder.getI1Type()));
    inputAttributes.push_back(builder.getDictionaryAttr(
        {builder.getNamedAttr(snn::NetworkOp::getPortNameAttrName(),
                              builder.getStringAttr(inputs.name)),
         builder.getNamedAttr(snn::NetworkOp::getMetadataAttrName(),
                              makeMetadata(inputs))}));
  }
  SmallVector<Type> resultTypes;
  for (const Population &population : ArrayRef(populations).drop_front())
    resultTypes.push_back(getType(population, builder.getI1Type()));
  // Logs count milliseconds.
  auto network = snn::NetworkOp::create(
      builder, location, builder.getStringAttr(name),
      TypeAttr::get(builder.getFunctionType(types, resultTypes)),
      snn::LevelAttr::get(builder.getContext(), snn::Level::Discrete),
      builder.getF64FloatAttr(1e-3), /*sym_visibility=*/nullptr,
      builder.getArrayAttr(inputAttributes), /*res_attrs=*/nullptr);
  Block &body = network.getBody().emplaceBlock();
  for (Type type : types)
    inputs.spikes = body.addArgument(type, location);
  return &body;
}

/// The synapses of a population, by the population that they come from.
std::map<uint32_t, Matrix>
Importer::collectSynapses(const Population &population) {
  std::map<uint32_t, Matrix> matrices;
  bool isWeighted = !connections.multiplicities.empty();
  for (auto [row, neuron] : llvm::enumerate(population.neurons)) {
    for (uint64_t k = connections.begins[neuron];
         k < connections.begins[neuron + 1]; ++k) {
      uint32_t source = connections.sources[k];
      Matrix &matrix = matrices[populationOf[source]];
      matrix.startRow(row);
      matrix.columns.push_back(indexOf[source]);
      if (isWeighted)
        matrix.weights.push_back(connections.multiplicities[k]);
    }
  }
  for (auto &entry : matrices)
    entry.second.startRow(population.neurons.size());
  return matrices;
}

/// What a synapse listens to: spikes of this step in a network of layers, of
/// the step before otherwise, as simulators have delays of one step at least.
Value Importer::getPresynaptic(uint32_t source) {
  Value spikes = populations[source].spikes;
  if (layers)
    return spikes;
  Value &value = delayed[source];
  if (value)
    return value;
  RankedTensorType type =
      getType(populations[source], builder.getIntegerType(64));
  value = snn::DelayOp::create(builder, location, spikes.getType(), spikes,
                               DenseElementsAttr::get(type, int64_t(1)),
                               /*seconds=*/nullptr,
                               /*recurrent=*/false, /*name=*/nullptr);
  return value;
}

Value Importer::buildSynapses(const Population &population, uint32_t source,
                              const Matrix &matrix) {
  MLIRContext *context = builder.getContext();
  auto numSynapses = static_cast<int64_t>(matrix.columns.size());
  auto weightType = RankedTensorType::get(numSynapses, builder.getF32Type());
  ElementsAttr weight =
      matrix.weights.empty()
          ? DenseElementsAttr::get(weightType, 1.0f)
          : snn::makeFloats(weightType, matrix.weights, "weight");
  return snn::SparseOp::create(
      builder, location, getType(population, builder.getF32Type()),
      getPresynaptic(source),
      snn::makeIntegers(static_cast<int64_t>(matrix.begins.size()),
                        matrix.begins, context, "rows"),
      snn::makeIntegers(matrix.columns, context, "columns"), weight,
      /*bias=*/nullptr, /*name=*/nullptr);
}

Value Importer::buildCurrent(const Population &population) {
  SmallVector<Value> currents;
  for (const auto &[source, matrix] : collectSynapses(population))
    currents.push_back(buildSynapses(population, source, matrix));
  if (currents.size() == 1)
    return currents.front();
  return snn::AddOp::create(builder, location, currents.front().getType(),
                            currents, /*integer=*/false, /*name=*/nullptr);
}

void Importer::buildNeurons(Population &population) {
  MLIRContext *context = builder.getContext();
  RankedTensorType spikesType = getType(population, builder.getI1Type());
  // Stands for the population, which may listen to itself.
  auto placeholder = UnrealizedConversionCastOp::create(
      builder, location, spikesType, ValueRange());
  population.spikes = placeholder->getResult(0);
  Value current = buildCurrent(population);
  ElementsAttr one =
      DenseElementsAttr::get(getType(population, builder.getF64Type()), 1.0);
  auto neurons = snn::NeuronOp::create(
      builder, location, spikesType, current, /*a_syn=*/nullptr,
      /*g_in=*/nullptr, /*a_mem=*/one, /*gain=*/one, /*bias=*/nullptr,
      /*theta=*/one, /*v_reset=*/nullptr, /*v_min=*/nullptr,
      snn::ResetModeAttr::get(context, snn::ResetMode::Zero),
      snn::ResetTimingAttr::get(context, snn::ResetTiming::SameStep),
      snn::ComparisonAttr::get(context, snn::Comparison::GreaterEqual),
      snn::RoundingAttr::get(context, snn::Rounding::None),
      /*activity=*/nullptr, builder.getStringAttr(population.name));
  neurons->setDiscardableAttr(snn::NetworkOp::getMetadataAttrName(),
                              makeMetadata(population));
  population.spikes = neurons.getResult();
  placeholder->getResult(0).replaceAllUsesWith(population.spikes);
  placeholder->erase();
}

void Importer::build(StringRef name, ModuleOp module) {
  builder.setInsertionPointToEnd(module.getBody());
  collectPopulations();
  builder.setInsertionPointToEnd(createNetwork(name));
  SmallVector<Value> outputs;
  for (Population &population : MutableArrayRef(populations).drop_front()) {
    buildNeurons(population);
    outputs.push_back(population.spikes);
  }
  snn::ReturnOp::create(builder, location, outputs);
}

void Importer::setActivities(const spikelog::Spikes &spikes) {
  for (const Population &population : populations) {
    if (population.neurons.empty())
      continue;
    SmallVector<int64_t> total, maximum;
    for (uint32_t neuron : population.neurons) {
      total.push_back(spikes.counts[neuron]);
      maximum.push_back(std::min(spikes.counts[neuron], 1u));
    }
    auto makeConstant = [&](ArrayRef<int64_t> values, StringRef name) {
      return snn::makeIntegers(static_cast<int64_t>(values.size()), values,
                               builder.getContext(), name);
    };
    snn::setActivity(population.spikes,
                     snn::ActivityAttr::get(builder.getContext(),
                                            spikes.numSteps,
                                            makeConstant(total, "total"),
                                            makeConstant(maximum, "maximum")));
  }
}

OwningOpRef<ModuleOp>
ganglion::importSpikeLog(StringRef text, StringRef path,
                         const SpikeLogImportOptions &options,
                         MLIRContext *context) {
  context->loadDialect<snn::SNNDialect>();
  Location start = getLocation(path, {}, context);
  spikelog::Connections connections;
  std::optional<spikelog::Spikes> spikes;
  if (failed(readConnections(text, start, path, connections)) ||
      failed(readSpikes(options, start, connections, spikes)))
    return nullptr;
  FailureOr<std::vector<uint32_t>> populationOf =
      choosePopulations(connections, options.layers, start);
  if (failed(populationOf))
    return nullptr;
  emitRemark(start) << "a spike log has no weights and no parameters of "
                       "neurons, so all weights and thresholds are one";
  OwningOpRef<ModuleOp> module = ModuleOp::create(start);
  Importer importer(connections, std::move(*populationOf), options.layers,
                    start);
  importer.build(snn::getNetworkName(path), *module);
  if (spikes)
    importer.setActivities(*spikes);
  return module;
}
