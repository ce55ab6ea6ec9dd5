//===- SynapticGraph.cpp - A network, neuron by neuron ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SourceNames.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace ganglion;

/// The most synapses of a network, neurons, elements of a value and steps of
/// delay. With them, all numbers fit 32 bits and the graph fits a machine with
/// some gigabytes of memory; the largest published networks for crossbars have
/// 10^8 synapses.
static constexpr int64_t maxSize = int64_t(1) << 28;

/// The most values that enter crossbars, each delay of a value counting as one.
static constexpr size_t maxSources = size_t(1) << 20;

//===----------------------------------------------------------------------===//
// Linear forms
//===----------------------------------------------------------------------===//

namespace {
/// One term of a linear form: weight times an element of a source. The constant
/// one is a source with a single element.
struct Term {
  uint32_t source;
  uint32_t element;
  double weight;

  std::pair<uint32_t, uint32_t> getAxon() const { return {source, element}; }
};

/// A value as a linear form of sources, element by element. Terms are in the
/// order of their axons, each of which occurs once.
using LinearForm = std::vector<std::vector<Term>>;

/// Adds up the terms of one element. Terms of the same axon are joined as they
/// come, so that products of wide layers do not pile up.
class TermSum {
public:
  void add(const Term &term) {
    terms.push_back(term);
    if (terms.size() < maxUnmerged)
      return;
    merge();
    maxUnmerged = std::max(initialMaxUnmerged, 2 * terms.size());
  }

  /// The sum; starts the next one.
  std::vector<Term> take() {
    merge();
    std::vector<Term> sum(terms);
    terms.clear();
    return sum;
  }

private:
  void merge() {
    // By weight too, so that the sum does not depend on the sort; by its bits,
    // since NaN has no place among numbers.
    auto getKey = [](const Term &term) {
      return std::tuple(term.source, term.element,
                        llvm::bit_cast<uint64_t>(term.weight));
    };
    llvm::sort(terms, [&](const Term &a, const Term &b) {
      return getKey(a) < getKey(b);
    });
    size_t kept = 0;
    for (const Term &term : terms) {
      if (kept > 0 && terms[kept - 1].getAxon() == term.getAxon())
        terms[kept - 1].weight += term.weight;
      else
        terms[kept++] = term;
    }
    terms.resize(kept);
  }

  static constexpr size_t initialMaxUnmerged = 1024;
  std::vector<Term> terms;
  size_t maxUnmerged = initialMaxUnmerged;
};

int64_t countTerms(const LinearForm &form) {
  int64_t count = 0;
  for (const std::vector<Term> &terms : form)
    count += terms.size();
  return count;
}

int64_t getNumElements(Value value) {
  return cast<RankedTensorType>(value.getType()).getNumElements();
}
} // namespace

//===----------------------------------------------------------------------===//
// SynapticGraphBuilder
//===----------------------------------------------------------------------===//

namespace ganglion {
class SynapticGraphBuilder {
public:
  SynapticGraphBuilder(snn::NetworkOp network)
      : network(network), names(snn::SourceNames::get(network)) {}

  LogicalResult build();
  SynapticGraph takeGraph() { return std::move(graph); }

private:
  LogicalResult checkSize(Value value);
  LogicalResult collectPopulations();

  LogicalResult evaluate(Value root);
  LogicalResult evaluateOp(Operation *op);
  void compose(snn::SynapseOpInterface synapse, LinearForm &result);
  void add(snn::AddOp sum, LinearForm &result);
  LogicalResult delay(snn::DelayOp op, LinearForm &result);
  LinearForm getSourceForm(Value value);
  LinearForm takeForm(Value value);
  uint32_t getSourceId(Value value, uint32_t delay);

  void sortSources();
  void assignStages();
  void numberAxons();
  void buildConnectivity();

  /// A value, or the constant one (null), some steps late.
  using SourceKey = std::pair<Value, uint32_t>;

  snn::NetworkOp network;
  snn::SourceNames names;
  SynapticGraph graph;
  llvm::DenseMap<Value, size_t> populationOf;
  /// The sources by number, first in the order in which they are met.
  llvm::MapVector<SourceKey, uint32_t> sources;
  /// Forms that are still needed, and how often.
  llvm::DenseMap<Value, LinearForm> forms;
  llvm::DenseMap<Value, int64_t> usesLeft;
  /// The current of each population.
  std::vector<LinearForm> currents;
  llvm::DenseMap<std::pair<uint32_t, uint32_t>, mapping::AxonId> axonIds;
};
} // namespace ganglion

LogicalResult SynapticGraphBuilder::checkSize(Value value) {
  if (getNumElements(value) <= maxSize)
    return success();
  return emitError(value.getLoc())
         << "has " << getNumElements(value)
         << " elements, but a value in a network for a crossbar machine has at "
            "most "
         << maxSize;
}

LogicalResult SynapticGraphBuilder::collectPopulations() {
  int64_t numNeurons = 0;
  for (auto op : network.getOps<snn::NeuronOpInterface>()) {
    size_t index = graph.populations.size();
    populationOf[op->getResult(0)] = index;
    graph.populations.push_back(
        {op, names.populations[index], numNeurons, /*stage=*/0});
    // Neither number exceeds 2^40, so the sum does not overflow.
    numNeurons += op.getNumNeurons();
    if (numNeurons > maxSize)
      return op.emitError("the network has more than ")
             << maxSize << " neurons, the most for a crossbar machine";
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Forms of values
//===----------------------------------------------------------------------===//

uint32_t SynapticGraphBuilder::getSourceId(Value value, uint32_t delay) {
  return sources.insert({{value, delay}, uint32_t(sources.size())})
      .first->second;
}

LinearForm SynapticGraphBuilder::getSourceForm(Value value) {
  LinearForm form(getNumElements(value));
  uint32_t source = getSourceId(value, /*delay=*/0);
  for (uint32_t element = 0; element < form.size(); ++element)
    form[element].push_back({source, element, 1.0});
  return form;
}

/// The form of a value for one of its uses; moved out for the last one.
LinearForm SynapticGraphBuilder::takeForm(Value value) {
  auto form = forms.find(value);
  if (--usesLeft[value] > 0)
    return form->second;
  LinearForm taken = std::move(form->second);
  forms.erase(form);
  return taken;
}

/// Stops early where the result becomes too large.
void SynapticGraphBuilder::compose(snn::SynapseOpInterface synapse,
                                   LinearForm &result) {
  LinearForm input = takeForm(synapse.getPresynaptic());
  SmallVector<double> offsets = synapse.getOffsets();
  uint32_t one = offsets.empty() ? 0 : getSourceId(Value(), /*delay=*/0);
  TermSum sum;
  size_t current = 0;
  int64_t numTerms = 0;
  // Synapses come by output.
  auto advanceTo = [&](size_t output) {
    for (; current < output && numTerms <= maxSize; ++current) {
      if (!offsets.empty())
        sum.add({one, 0, offsets[current]});
      result[current] = sum.take();
      numTerms += result[current].size();
    }
  };
  synapse.forEachSynapse([&](int64_t output, int64_t from, double weight) {
    advanceTo(output);
    if (numTerms <= maxSize)
      for (const Term &term : input[from])
        sum.add({term.source, term.element, weight * term.weight});
  });
  advanceTo(result.size());
}

void SynapticGraphBuilder::add(snn::AddOp op, LinearForm &result) {
  std::vector<LinearForm> inputs;
  for (Value input : op.getInputs())
    inputs.push_back(takeForm(input));
  TermSum sum;
  for (size_t element = 0; element < result.size(); ++element) {
    for (const LinearForm &input : inputs)
      for (const Term &term : input[element])
        sum.add(term);
    result[element] = sum.take();
  }
}

LogicalResult SynapticGraphBuilder::delay(snn::DelayOp op, LinearForm &result) {
  LinearForm input = takeForm(op.getInput());
  SmallVector<int64_t> steps = snn::readIntegers(*op.getSteps());
  TermSum sum;
  for (size_t element = 0; element < result.size(); ++element) {
    for (Term term : input[element]) {
      auto [value, delay] = sources.getArrayRef()[term.source].first;
      // A step count of at most 2^40, by the verifier.
      int64_t total = delay + steps[element];
      if (total > maxSize)
        return op.emitError("makes a delay of ")
               << total << " steps, but a network for a crossbar machine has "
               << "delays of at most " << maxSize;
      term.source = getSourceId(value, static_cast<uint32_t>(total));
      if (sources.size() > maxSources)
        return op.emitError("makes more than ")
               << maxSources << " different delays of values, the most for a "
               << "crossbar machine";
      sum.add(term);
    }
    result[element] = sum.take();
  }
  return success();
}

/// Computes the form of a linear operation from those of its operands.
LogicalResult SynapticGraphBuilder::evaluateOp(Operation *op) {
  LinearForm result(getNumElements(op->getResult(0)));
  if (auto synapse = dyn_cast<snn::SynapseOpInterface>(op)) {
    // Asking an operation to visit too many would not end.
    if (synapse.getMaxNumSynapses() > maxSize)
      return op->emitError("has more than ")
             << maxSize << " synapses, the most for a crossbar machine";
    compose(synapse, result);
  } else if (auto sum = dyn_cast<snn::AddOp>(op)) {
    add(sum, result);
  } else if (failed(delay(cast<snn::DelayOp>(op), result))) {
    return failure();
  }
  if (countTerms(result) > maxSize)
    return op->emitError("makes more than ")
           << maxSize
           << " synapses together with what is before it, the most for a "
              "crossbar machine; put neurons between them";
  forms[op->getResult(0)] = std::move(result);
  return success();
}

/// Computes the form of `root` and those it needs: depth-first search over the
/// operands, iterative because networks can be deep.
LogicalResult SynapticGraphBuilder::evaluate(Value root) {
  SmallVector<Value> path = {root};
  llvm::DenseSet<Value> underWay;
  auto isDone = [&](Value value) { return forms.contains(value); };
  while (!path.empty()) {
    Value value = path.back();
    if (isDone(value)) {
      path.pop_back();
      continue;
    }
    if (failed(checkSize(value)))
      return failure();
    Operation *op = value.getDefiningOp();
    usesLeft[value] = std::distance(value.use_begin(), value.use_end());
    if (!op || isa<snn::NeuronOpInterface>(op)) {
      forms[value] = getSourceForm(value);
      continue;
    }
    if (llvm::all_of(op->getOperands(), isDone)) {
      if (failed(evaluateOp(op)))
        return failure();
      continue;
    }
    if (!underWay.insert(value).second)
      return op->emitError("lies on a cycle that passes through no neuron; a "
                           "crossbar machine keeps state in neurons only");
    for (Value operand : op->getOperands())
      if (!isDone(operand))
        path.push_back(operand);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// From currents to the graph
//===----------------------------------------------------------------------===//

/// Sources in the order inputs, populations, delays, constants, so that the
/// numbering of axons does not depend on the order in which they were met.
void SynapticGraphBuilder::sortSources() {
  auto getPosition = [&](Value value) -> size_t {
    if (auto input = dyn_cast_if_present<BlockArgument>(value))
      return input.getArgNumber();
    return network.getNumArguments() +
           (value ? populationOf.at(value) : graph.populations.size());
  };
  auto met = sources.takeVector();
  llvm::sort(met, [&](const auto &a, const auto &b) {
    return std::pair(getPosition(a.first.first), a.first.second) <
           std::pair(getPosition(b.first.first), b.first.second);
  });
  std::vector<uint32_t> renamed(met.size());
  for (auto &[key, id] : met) {
    renamed[id] = sources.size();
    sources.insert({key, renamed[id]});
    auto [value, delay] = key;
    if (!value)
      continue;
    std::optional<size_t> population;
    if (auto it = populationOf.find(value); it != populationOf.end())
      population = it->second;
    graph.sources.push_back(
        {value, population,
         population ? graph.populations[*population].name
                    : names.inputs[cast<BlockArgument>(value).getArgNumber()],
         delay});
  }
  TermSum sum;
  for (LinearForm &current : currents)
    for (std::vector<Term> &terms : current) {
      for (const Term &term : terms)
        sum.add({renamed[term.source], term.element, term.weight});
      terms = sum.take();
    }
}

/// The stage of a population is the length of the longest chain of populations
/// that feed it within a time step. The verifier of the network has excluded
/// cycles, so the fixpoint is reached after at most one round per population.
void SynapticGraphBuilder::assignStages() {
  llvm::SetVector<std::pair<size_t, size_t>> feeds;
  for (auto [target, current] : llvm::enumerate(currents)) {
    // Most terms come from the source of the term before.
    std::optional<uint32_t> previous;
    for (const std::vector<Term> &terms : current)
      for (const Term &term : terms) {
        if (previous == term.source || term.source >= graph.sources.size())
          continue;
        previous = term.source;
        const SynapticGraph::Source &source = graph.sources[term.source];
        if (source.population && source.delay == 0)
          feeds.insert({*source.population, target});
      }
  }
  bool changed = true;
  while (changed) {
    changed = false;
    for (auto [source, target] : feeds) {
      uint32_t needed = graph.populations[source].stage + 1;
      uint32_t &stage = graph.populations[target].stage;
      changed |= needed > stage;
      stage = std::max(stage, needed);
    }
  }
}

/// Only elements that some neuron listens to become axons.
void SynapticGraphBuilder::numberAxons() {
  for (const LinearForm &current : currents)
    for (const std::vector<Term> &terms : current)
      for (const Term &term : terms)
        if (term.source < graph.sources.size() &&
            axonIds.try_emplace(term.getAxon(), 0).second)
          graph.axons.push_back({term.source, term.element});
  llvm::sort(graph.axons, [](const SynapticGraph::Axon &a,
                             const SynapticGraph::Axon &b) {
    return std::pair(a.source, a.element) < std::pair(b.source, b.element);
  });
  for (const SynapticGraph::Axon &axon : graph.axons) {
    const SynapticGraph::Source &source = graph.sources[axon.source];
    std::optional<mapping::AxonSource> neuron;
    if (source.population)
      neuron = mapping::AxonSource{
          static_cast<mapping::NeuronId>(
              graph.populations[*source.population].firstNeuron + axon.element),
          source.delay};
    axonIds[{axon.source, axon.element}] = graph.connectivity.addAxon(neuron);
  }
}

void SynapticGraphBuilder::buildConnectivity() {
  auto constants = sources.getArrayRef();
  for (auto [population, current] :
       llvm::zip_equal(graph.populations, currents)) {
    for (const std::vector<Term> &terms : current) {
      std::vector<mapping::AxonId> ids;
      for (const Term &term : terms) {
        if (term.source >= graph.sources.size()) {
          graph.drives.push_back(
              {constants[term.source].first.second, term.weight});
          continue;
        }
        ids.push_back(axonIds.at(term.getAxon()));
        graph.weights.push_back(term.weight);
      }
      graph.firstWeight.push_back(graph.weights.size());
      graph.firstDrive.push_back(graph.drives.size());
      graph.connectivity.addNeuron(population.stage, ids);
    }
    current = LinearForm(); // Large networks need the room.
  }
}

LogicalResult SynapticGraphBuilder::build() {
  if (network.getLevel() == snn::Level::Physical)
    return network.emitError("the network '")
           << network.getSymName()
           << "' has no time step yet; run snn-discretize first";
  if (failed(SynapticGraph::checkOutputs(network)))
    return failure();
  if (failed(collectPopulations()))
    return failure();
  int64_t numTerms = 0;
  for (const SynapticGraph::Population &population : graph.populations) {
    Value current = snn::NeuronOpInterface(population.op).getCurrent();
    if (failed(evaluate(current)))
      return failure();
    currents.push_back(takeForm(current));
    numTerms += countTerms(currents.back());
    if (numTerms > maxSize)
      return network.emitError("the network '")
             << network.getSymName() << "' has more than " << maxSize
             << " synapses, the most for a crossbar machine";
  }
  sortSources();
  assignStages();
  numberAxons();
  buildConnectivity();
  return success();
}

//===----------------------------------------------------------------------===//
// SynapticGraph
//===----------------------------------------------------------------------===//

LogicalResult SynapticGraph::checkOutputs(snn::NetworkOp network) {
  Operation *terminator = network.getBody().front().getTerminator();
  for (auto [index, output] : llvm::enumerate(terminator->getOperands())) {
    Operation *op = output.getDefiningOp();
    llvm::DenseSet<Operation *> seen; // A delay may feed itself.
    while (isa_and_present<snn::DelayOp, snn::FlattenOp>(op) &&
           seen.insert(op).second)
      op = op->getOperand(0).getDefiningOp();
    if (!isa_and_present<snn::NeuronOpInterface>(op))
      return network.emitError("output '")
             << network.getOutputName(index)
             << "' is not the output of a population; a crossbar machine shows "
                "only what its neurons emit, so let it pass through neurons";
  }
  return success();
}

FailureOr<SynapticGraph> SynapticGraph::get(snn::NetworkOp network) {
  SynapticGraphBuilder builder(network);
  if (failed(builder.build()))
    return failure();
  return builder.takeGraph();
}

size_t SynapticGraph::getPopulation(mapping::NeuronId neuron) const {
  auto after = llvm::upper_bound(
      populations, static_cast<int64_t>(neuron),
      [](int64_t id, const Population &p) { return id < p.firstNeuron; });
  return after - populations.begin() - 1;
}

std::string SynapticGraph::describeNeuron(mapping::NeuronId neuron) const {
  const Population &population = populations[getPopulation(neuron)];
  return "neuron " + std::to_string(neuron - population.firstNeuron) + " of '" +
         population.name + "'";
}
