//===- ProgramLoads.cpp - Events of clusters and streams ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/Analysis/ProgramLoads.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Dialect/SNN/IR/SourceNames.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

Load xbar::getActiveSteps(int64_t steps, int64_t total, int64_t maximum) {
  return {static_cast<uint64_t>(std::min(total, steps)),
          static_cast<uint64_t>(std::min<int64_t>(maximum, 1))};
}

namespace {
/// What one population or input of the network emits.
struct Source {
  Value value;
  StringRef name;
  /// The counts of the activity; one number for a splat. Empty until the first
  /// row asks for them.
  SmallVector<int64_t> totals, maxima;

  ArrayRef<int64_t> getShape() const {
    return cast<ShapedType>(value.getType()).getShape();
  }
};

/// Adds up the loads of one program.
class LoadCounter {
public:
  LoadCounter(ProgramOp program, snn::NetworkOp network);

  std::optional<Error> count();
  ProgramLoads takeLoads() { return std::move(loads); }

private:
  /// An element of a source, some steps late.
  using Axon = std::tuple<uint32_t, int64_t, int64_t>;
  /// The clusters at both ends, and the delay.
  using StreamKey = std::tuple<uint32_t, uint32_t, int64_t>;

  Result<uint32_t> findSource(ClusterOp cluster, SubsetAttr subset) const;
  std::optional<Error> readActivity(Source &source);
  std::optional<Error> placeNeurons(ClusterOp cluster, uint32_t index);
  std::optional<Error> addRows(ClusterOp cluster, uint32_t index, RowsAttr rows,
                               std::vector<Axon> &axons);
  std::optional<Error> countCluster(ClusterOp cluster, uint32_t index);
  void countSums();
  Load getLoad(const Axon &axon) const;
  /// Notes an overflow, which ends the count.
  void add(Load &sum, const Load &load, uint64_t times = 1);

  ProgramOp program;
  snn::NetworkOp network;
  bool areSumsOnRows;
  ProgramLoads loads;
  /// Whether `loads.steps` is known.
  bool hasSteps = false;
  bool overflows = false;
  std::vector<Source> sources;
  llvm::StringMap<uint32_t> sourceOf;
  llvm::DenseMap<StringAttr, uint32_t> clusterOf;
  /// The cluster of each neuron, by source and element.
  llvm::DenseMap<std::pair<uint32_t, int64_t>, uint32_t> homes;
  llvm::DenseMap<StreamKey, Load> streams;
  /// The partial sums that one cluster forms for another.
  llvm::MapVector<std::pair<uint32_t, uint32_t>, uint64_t> sums;
};
} // namespace

LoadCounter::LoadCounter(ProgramOp program, snn::NetworkOp network)
    : program(program), network(network) {
  auto machine = SymbolTable::lookupNearestSymbolFrom<MachineOp>(
      program->getParentOp(), program.getMachineAttr());
  areSumsOnRows = machine.getPartialSums() == PartialSums::Graded;
  auto addSource = [&](Value value, StringRef name) {
    auto place = sourceOf.try_emplace(name, sources.size()).first;
    sources.push_back({value, place->getKey(), {}, {}});
  };
  snn::SourceNames names = snn::SourceNames::get(network);
  for (auto [input, name] :
       llvm::zip_equal(network.getArguments(), names.inputs))
    addSource(input, name);
  for (auto [neuron, name] : llvm::zip_equal(
           network.getOps<snn::NeuronOpInterface>(), names.populations))
    addSource(neuron->getResult(0), name);
}

/// "cluster 'c0' names element ..." as an error.
static Error describe(ClusterOp cluster, const Twine &problem) {
  return {("cluster '" + cluster.getSymName() + "' " + problem).str()};
}

/// Finds the source of a subset, which must lie inside it.
Result<uint32_t> LoadCounter::findSource(ClusterOp cluster,
                                         SubsetAttr subset) const {
  auto source = sourceOf.find(subset.getNode().getValue());
  if (source == sourceOf.end())
    return describe(cluster, "names '" + subset.getNode().getValue() +
                                 "', which is neither an input nor a "
                                 "population of the network");
  if (!subset.isInside(sources[source->second].getShape()))
    return describe(cluster, "names elements of '" +
                                 subset.getNode().getValue() +
                                 "' that it does not have");
  return source->second;
}

/// The numbers of a constant, one for all elements of a splat.
static SmallVector<int64_t> readCounts(ElementsAttr counts) {
  if (isa<SplatElementsAttr>(counts))
    return {counts.getSplatValue<int64_t>()};
  return snn::readIntegers(counts);
}

std::optional<Error> LoadCounter::readActivity(Source &source) {
  if (!source.totals.empty())
    return std::nullopt;
  auto subject = [&] {
    return (isa<BlockArgument>(source.value) ? "input '" : "population '") +
           source.name.str() + "' of the network '" +
           network.getSymName().str() + "'";
  };
  snn::ActivityAttr activity = snn::getActivity(source.value);
  if (!activity)
    return Error{subject() +
                 " has no activity; run --snn-annotate-activity first, or "
                 "count with traffic=worst-case"};
  uint64_t steps = activity.getSteps();
  if (hasSteps && steps != loads.steps)
    return Error{subject() + " has an activity over " + std::to_string(steps) +
                 " steps, but others have one over " +
                 std::to_string(loads.steps) +
                 " steps; run --snn-annotate-activity on the whole network"};
  loads.steps = steps;
  hasSteps = true;
  source.totals = readCounts(activity.getTotal());
  source.maxima = readCounts(activity.getMaximum());
  return std::nullopt;
}

/// Finds the cluster of each neuron, so that rows can refer to clusters that
/// come later in the text.
std::optional<Error> LoadCounter::placeNeurons(ClusterOp cluster,
                                               uint32_t index) {
  clusterOf[cluster.getSymNameAttr()] = index;
  for (auto block : cluster.getBlocks().getAsRange<BlockAttr>()) {
    if (block.getPartial())
      continue;
    for (SubsetAttr subset : block.getNeurons()) {
      Result<uint32_t> source = findSource(cluster, subset);
      if (!source)
        return source.getError();
      for (int64_t element : subset.enumerate(sources[*source].getShape()))
        homes[{*source, element}] = index;
    }
  }
  return std::nullopt;
}

Load LoadCounter::getLoad(const Axon &axon) const {
  const Source &source = sources[std::get<0>(axon)];
  auto get = [&](ArrayRef<int64_t> counts) {
    return counts.size() == 1 ? counts[0] : counts[std::get<2>(axon)];
  };
  return getActiveSteps(loads.steps, get(source.totals), get(source.maxima));
}

void LoadCounter::add(Load &sum, const Load &load, uint64_t times) {
  uint64_t total, maximum;
  overflows |= __builtin_mul_overflow(load.total, times, &total) ||
               __builtin_mul_overflow(load.maximum, times, &maximum) ||
               __builtin_add_overflow(sum.total, total, &sum.total) ||
               __builtin_add_overflow(sum.maximum, maximum, &sum.maximum);
}

/// Collects the axons on some rows; partial sums are counted at once.
std::optional<Error> LoadCounter::addRows(ClusterOp cluster, uint32_t index,
                                          RowsAttr rows,
                                          std::vector<Axon> &axons) {
  SubsetAttr subset = rows.getSubset();
  Result<uint32_t> id = findSource(cluster, subset);
  if (!id)
    return id.getError();
  if (FlatSymbolRefAttr partial = rows.getPartial()) {
    uint32_t from = clusterOf.at(partial.getAttr());
    sums[{from, index}] += subset.getNumElements();
    return std::nullopt;
  }
  if (subset.getNumElements() > cluster.getRows())
    return describe(cluster, "counts " + Twine(cluster.getRows()) +
                                 " rows, but a block of it has " +
                                 Twine(subset.getNumElements()) + " for '" +
                                 subset.getNode().getValue() + "' alone");
  Source &source = sources[*id];
  if (auto error = readActivity(source))
    return error;
  for (int64_t element : subset.enumerate(source.getShape()))
    axons.push_back({*id, rows.getDelay(), element});
  return std::nullopt;
}

std::optional<Error> LoadCounter::countCluster(ClusterOp cluster,
                                               uint32_t index) {
  std::vector<Axon> axons;
  for (auto block : cluster.getBlocks().getAsRange<BlockAttr>())
    for (RowsAttr rows : block.getRows())
      if (auto error = addRows(cluster, index, rows, axons))
        return error;
  // Blocks share rows.
  llvm::sort(axons);
  axons.erase(llvm::unique(axons), axons.end());
  Load &load = loads.clusters.emplace_back();
  for (const Axon &axon : axons) {
    auto [id, delay, element] = axon;
    add(load, getLoad(axon));
    if (isa<BlockArgument>(sources[id].value))
      continue;
    auto home = homes.find({id, element});
    if (home == homes.end())
      return describe(cluster, "listens to element " + Twine(element) +
                                   " of '" + sources[id].name +
                                   "', which no cluster holds");
    add(streams[{home->second, index, delay}], getLoad(axon));
  }
  return std::nullopt;
}

void LoadCounter::countSums() {
  for (auto [ends, number] : sums) {
    Load sum{loads.steps, 1};
    add(streams[{ends.first, ends.second, 0}], sum, number);
    if (areSumsOnRows)
      add(loads.clusters[ends.second], sum, number);
  }
}

std::optional<Error> LoadCounter::count() {
  for (auto [index, cluster] : llvm::enumerate(program.getOps<ClusterOp>()))
    if (auto error = placeNeurons(cluster, index))
      return error;
  for (auto [index, cluster] : llvm::enumerate(program.getOps<ClusterOp>()))
    if (auto error = countCluster(cluster, index))
      return error;
  countSums();
  for (auto stream : program.getOps<StreamOp>())
    loads.streams.push_back(streams.lookup(
        {clusterOf.at(stream.getSourceAttr().getAttr()),
         clusterOf.at(stream.getTargetAttr().getAttr()), stream.getDelay()}));
  if (overflows)
    return Error{"the program '" + program.getSymName().str() +
                 "' has more events than 64 bits can count"};
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// ProgramLoads
//===----------------------------------------------------------------------===//

ProgramLoads ProgramLoads::getWorstCase(ProgramOp program) {
  ProgramLoads loads;
  auto makeLoad = [](int64_t events) {
    return Load{static_cast<uint64_t>(events), static_cast<uint64_t>(events)};
  };
  for (auto cluster : program.getOps<ClusterOp>())
    loads.clusters.push_back(makeLoad(cluster.getRows()));
  for (auto stream : program.getOps<StreamOp>())
    loads.streams.push_back(makeLoad(stream.getEvents()));
  return loads;
}

Result<ProgramLoads> ProgramLoads::getMeasured(ProgramOp program) {
  auto network = SymbolTable::lookupNearestSymbolFrom<snn::NetworkOp>(
      program->getParentOp(), program.getNetworkAttr());
  if (!network)
    return Error{("the program '" + program.getSymName() +
                  "' is for the network @" + program.getNetwork() +
                  ", which is no snn.network and has no activity")
                     .str()};
  LoadCounter counter(program, network);
  if (auto error = counter.count())
    return *error;
  return counter.takeLoads();
}

Result<ProgramLoads> ProgramLoads::get(ProgramOp program, Traffic traffic) {
  if (traffic == Traffic::WorstCase)
    return getWorstCase(program);
  return getMeasured(program);
}

int64_t ProgramLoads::getEventsPerStep(const Load &load,
                                       Traffic traffic) const {
  return traffic == Traffic::Mean ? llvm::divideCeil(load.total, steps)
                                  : load.maximum;
}
