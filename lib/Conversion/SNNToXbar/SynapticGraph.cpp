//===- SynapticGraph.cpp - A network, neuron by neuron ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Conversion/SNNToXbar/SynapticGraph.h"
#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "llvm/ADT/MapVector.h"
#include <map>

using namespace mlir;
using namespace ganglion;

namespace {
/// One term of a linear form: weight times an element of a source.
struct Term {
  uint32_t source;
  uint32_t element;
  double weight;

  bool isSameAxon(const Term &other) const {
    return source == other.source && element == other.element;
  }
};

/// A value as an affine function of sources, element by element.
struct LinearForm {
  std::vector<std::vector<Term>> terms;
  std::map<uint32_t, std::vector<double>> drives;

  explicit LinearForm(int64_t numElements) : terms(numElements) {}

  void addDrive(uint32_t delay, size_t element, double value) {
    std::vector<double> &drive = drives[delay];
    drive.resize(terms.size());
    drive[element] += value;
  }
};

int64_t getNumElements(Value value) {
  return cast<RankedTensorType>(value.getType()).getNumElements();
}
} // namespace

namespace ganglion {
class SynapticGraphBuilder {
public:
  SynapticGraphBuilder(snn::NetworkOp network) : network(network) {}

  LogicalResult build();
  SynapticGraph takeGraph() { return std::move(graph); }

private:
  void collectPopulations();
  FailureOr<LinearForm> getLinearForm(Value value);
  FailureOr<LinearForm> compose(snn::SynapseOpInterface synapse);
  FailureOr<LinearForm> add(snn::AddOp sum);
  FailureOr<LinearForm> delay(snn::DelayOp op);
  LinearForm getSourceForm(Value value);
  uint32_t getSource(Value value, uint32_t delay);
  void assignStages();
  void sortSources();
  void buildConnectivity();
  LogicalResult checkOutputs();

  snn::NetworkOp network;
  SynapticGraph graph;
  llvm::DenseMap<Value, size_t> populationOf;
  llvm::MapVector<std::pair<Value, uint32_t>, uint32_t> sourceIds;
  llvm::DenseSet<Value> underWay;
  /// The current of each population.
  std::vector<LinearForm> currents;
};
} // namespace ganglion

void SynapticGraphBuilder::collectPopulations() {
  int64_t firstNeuron = 0;
  for (auto op : network.getBody().getOps<snn::NeuronOpInterface>()) {
    StringAttr name = cast<snn::NodeOpInterface>(*op).getNodeName();
    populationOf[op->getResult(0)] = graph.populations.size();
    graph.populations.push_back(
        {op,
         name ? name.str()
              : "population" + std::to_string(graph.populations.size()),
         firstNeuron, /*stage=*/0});
    firstNeuron += op.getNumNeurons();
  }
}

uint32_t SynapticGraphBuilder::getSource(Value value, uint32_t delay) {
  auto [it, isNew] =
      sourceIds.insert({{value, delay}, uint32_t(graph.sources.size())});
  if (isNew) {
    auto population = populationOf.find(value);
    if (population != populationOf.end())
      graph.sources.push_back({value, population->second,
                               graph.populations[population->second].name,
                               delay});
    else
      graph.sources.push_back(
          {value, std::nullopt,
           network.getInputName(cast<BlockArgument>(value).getArgNumber()),
           delay});
  }
  return it->second;
}

LinearForm SynapticGraphBuilder::getSourceForm(Value value) {
  LinearForm form(getNumElements(value));
  uint32_t source = getSource(value, /*delay=*/0);
  for (uint32_t element = 0; element < form.terms.size(); ++element)
    form.terms[element].push_back({source, element, 1.0});
  return form;
}

/// Sorts terms by axon and adds the weights of terms with the same axon.
static void mergeTerms(std::vector<Term> &terms) {
  llvm::sort(terms, [](const Term &a, const Term &b) {
    return std::tie(a.source, a.element) < std::tie(b.source, b.element);
  });
  size_t kept = 0;
  for (size_t i = 0; i < terms.size(); ++i) {
    if (kept > 0 && terms[kept - 1].isSameAxon(terms[i]))
      terms[kept - 1].weight += terms[i].weight;
    else
      terms[kept++] = terms[i];
  }
  terms.resize(kept);
}

FailureOr<LinearForm>
SynapticGraphBuilder::compose(snn::SynapseOpInterface synapse) {
  FailureOr<LinearForm> input = getLinearForm(synapse.getPresynaptic());
  if (failed(input))
    return failure();
  LinearForm result(getNumElements(synapse->getResult(0)));
  synapse.forEachSynapse([&](int64_t output, int64_t from, double weight) {
    for (Term term : input->terms[from]) {
      term.weight *= weight;
      result.terms[output].push_back(term);
    }
    for (const auto &[delay, values] : input->drives)
      result.addDrive(delay, output, weight * values[from]);
  });
  for (std::vector<Term> &terms : result.terms)
    mergeTerms(terms);
  for (auto [output, offset] : llvm::enumerate(synapse.getOffsets()))
    result.addDrive(/*delay=*/0, output, offset);
  return result;
}

FailureOr<LinearForm> SynapticGraphBuilder::add(snn::AddOp sum) {
  LinearForm result(getNumElements(sum.getResult()));
  for (Value input : sum.getInputs()) {
    FailureOr<LinearForm> form = getLinearForm(input);
    if (failed(form))
      return failure();
    for (size_t i = 0; i < result.terms.size(); ++i)
      llvm::append_range(result.terms[i], form->terms[i]);
    for (const auto &[delay, values] : form->drives)
      for (size_t i = 0; i < values.size(); ++i)
        result.addDrive(delay, i, values[i]);
  }
  for (std::vector<Term> &terms : result.terms)
    mergeTerms(terms);
  return result;
}

FailureOr<LinearForm> SynapticGraphBuilder::delay(snn::DelayOp op) {
  FailureOr<LinearForm> input = getLinearForm(op.getInput());
  if (failed(input))
    return failure();
  SmallVector<int64_t> steps = snn::readIntegers(*op.getSteps());
  LinearForm result(getNumElements(op.getResult()));
  for (size_t i = 0; i < result.terms.size(); ++i) {
    for (Term term : input->terms[i]) {
      const SynapticGraph::Source &source = graph.sources[term.source];
      uint32_t total = source.delay + static_cast<uint32_t>(steps[i]);
      term.source = getSource(source.value, total);
      result.terms[i].push_back(term);
    }
    for (const auto &[delay, values] : input->drives)
      result.addDrive(delay + static_cast<uint32_t>(steps[i]), i, values[i]);
  }
  return result;
}

FailureOr<LinearForm> SynapticGraphBuilder::getLinearForm(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || isa<snn::NeuronOpInterface>(op))
    return getSourceForm(value);
  if (!underWay.insert(value).second)
    return op->emitError("lies on a cycle that passes through no neuron; a "
                         "crossbar machine keeps state in neurons only");
  FailureOr<LinearForm> form = failure();
  if (auto synapse = dyn_cast<snn::SynapseOpInterface>(op))
    form = compose(synapse);
  else if (auto sum = dyn_cast<snn::AddOp>(op))
    form = add(sum);
  else
    form = delay(cast<snn::DelayOp>(op));
  underWay.erase(value);
  return form;
}

/// Sources in the order inputs, populations, delays, so that the numbering of
/// axons does not depend on the order in which they were met.
void SynapticGraphBuilder::sortSources() {
  auto getKey = [&](uint32_t id) {
    const SynapticGraph::Source &source = graph.sources[id];
    size_t position = source.population
                          ? network.getNumArguments() + *source.population
                          : cast<BlockArgument>(source.value).getArgNumber();
    return std::pair(position, source.delay);
  };
  std::vector<uint32_t> order(graph.sources.size());
  for (uint32_t id = 0; id < order.size(); ++id)
    order[id] = id;
  llvm::sort(order,
             [&](uint32_t a, uint32_t b) { return getKey(a) < getKey(b); });
  std::vector<uint32_t> renamed(order.size());
  std::vector<SynapticGraph::Source> sorted;
  for (uint32_t id : order) {
    renamed[id] = sorted.size();
    sorted.push_back(graph.sources[id]);
  }
  graph.sources = std::move(sorted);
  for (LinearForm &current : currents)
    for (std::vector<Term> &terms : current.terms) {
      for (Term &term : terms)
        term.source = renamed[term.source];
      mergeTerms(terms);
    }
}

/// The stage of a population is the length of the longest chain of populations
/// that feed it within a time step. The verifier of the network has excluded
/// cycles, so the fixpoint is reached after at most one round per population.
void SynapticGraphBuilder::assignStages() {
  bool changed = true;
  while (changed) {
    changed = false;
    for (size_t target = 0; target < currents.size(); ++target) {
      uint32_t &stage = graph.populations[target].stage;
      for (const std::vector<Term> &terms : currents[target].terms)
        for (const Term &term : terms) {
          const SynapticGraph::Source &source = graph.sources[term.source];
          if (!source.population || source.delay != 0)
            continue;
          uint32_t needed = graph.populations[*source.population].stage + 1;
          changed |= needed > stage;
          stage = std::max(stage, needed);
        }
    }
  }
}

void SynapticGraphBuilder::buildConnectivity() {
  // Only elements that some neuron listens to become axons.
  std::vector<std::vector<uint32_t>> axonIds;
  for (const SynapticGraph::Source &source : graph.sources)
    axonIds.emplace_back(getNumElements(source.value), ~0u);
  for (const LinearForm &current : currents)
    for (const std::vector<Term> &terms : current.terms)
      for (const Term &term : terms)
        axonIds[term.source][term.element] = 0;
  for (uint32_t source = 0; source < axonIds.size(); ++source)
    for (uint32_t element = 0; element < axonIds[source].size(); ++element) {
      uint32_t &id = axonIds[source][element];
      if (id == ~0u)
        continue;
      const SynapticGraph::Source &from = graph.sources[source];
      std::optional<mapping::AxonSource> neuron;
      if (from.population)
        neuron = mapping::AxonSource{
            static_cast<mapping::NeuronId>(
                graph.populations[*from.population].firstNeuron + element),
            from.delay};
      id = graph.connectivity.addAxon(neuron);
      graph.axons.push_back({source, element});
    }

  for (size_t p = 0; p < currents.size(); ++p) {
    for (const std::vector<Term> &terms : currents[p].terms) {
      std::vector<mapping::AxonId> ids;
      for (const Term &term : terms) {
        ids.push_back(axonIds[term.source][term.element]);
        graph.weights.push_back(term.weight);
      }
      graph.firstWeight.push_back(graph.weights.size());
      graph.connectivity.addNeuron(graph.populations[p].stage, ids);
    }
    std::vector<SynapticGraph::Drive> &drives = graph.drives.emplace_back();
    for (auto &[delay, values] : currents[p].drives)
      drives.push_back({delay, std::move(values)});
  }
}

/// A crossbar machine shows what its neurons emit, nothing else.
LogicalResult SynapticGraphBuilder::checkOutputs() {
  Operation *terminator = network.getBody().front().getTerminator();
  for (auto [index, output] : llvm::enumerate(terminator->getOperands())) {
    Operation *op = output.getDefiningOp();
    while (isa_and_present<snn::DelayOp, snn::FlattenOp>(op))
      op = op->getOperand(0).getDefiningOp();
    if (!isa_and_present<snn::NeuronOpInterface>(op))
      return network.emitError("output '")
             << network.getOutputName(index)
             << "' is not the output of a population; a crossbar machine shows "
                "only what its neurons emit, so let it pass through neurons";
  }
  return success();
}

LogicalResult SynapticGraphBuilder::build() {
  if (failed(checkOutputs()))
    return failure();
  collectPopulations();
  for (const SynapticGraph::Population &population : graph.populations) {
    FailureOr<LinearForm> current =
        getLinearForm(snn::NeuronOpInterface(population.op).getCurrent());
    if (failed(current))
      return failure();
    currents.push_back(std::move(*current));
  }
  sortSources();
  assignStages();
  buildConnectivity();
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
