//===- GuaranteeTable.cpp - Periods for numbers of tiles ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/GuaranteeTable.h"

#include "ganglion/Dataflow/Period.h"
#include "ganglion/Mapping/FreeTiles.h"

#include <algorithm>
#include <numeric>

using namespace ganglion;
using namespace ganglion::mapping;
using dataflow::Int128;

using TileNumbers = std::vector<uint32_t>;

//===----------------------------------------------------------------------===//
// Orders and bindings
//===----------------------------------------------------------------------===//

/// Sorts the clusters such that those without a delay between them come soon
/// after each other. Streams without delay form no cycle.
static std::vector<ClusterId> sortDepthFirst(const TimedProgram &program) {
  size_t numClusters = program.clusterTimes.size();
  std::vector<std::vector<ClusterId>> waiting(numClusters);
  std::vector<uint32_t> numAwaited(numClusters);
  for (const Stream &stream : program.streams) {
    if (stream.delay != 0)
      continue;
    waiting[stream.source].push_back(stream.target);
    ++numAwaited[stream.target];
  }
  std::vector<ClusterId> ready, order;
  for (auto cluster = ClusterId(numClusters); cluster-- > 0;)
    if (numAwaited[cluster] == 0)
      ready.push_back(cluster);
  while (!ready.empty()) {
    ClusterId cluster = ready.back();
    ready.pop_back();
    order.push_back(cluster);
    for (ClusterId target : waiting[cluster])
      if (--numAwaited[target] == 0)
        ready.push_back(target);
  }
  return order;
}

/// Cuts a sequence of times at the latest places at which no part takes longer
/// than `capacity`, which none of them alone exceeds. Returns the part of each.
static TileNumbers cutGreedily(const std::vector<Int128> &times,
                               Int128 capacity) {
  TileNumbers parts;
  uint32_t part = 0;
  Int128 load = 0;
  for (Int128 time : times) {
    if (load + time > capacity) {
      ++part;
      load = 0;
    }
    load += time;
    parts.push_back(part);
  }
  return parts;
}

/// Cuts a sequence into at most `numParts` of which the longest is as short as
/// possible. Returns the part of each.
static TileNumbers cutEvenly(const std::vector<Int128> &times,
                             uint32_t numParts) {
  Int128 low = 0, high = 0;
  for (Int128 time : times) {
    low = std::max(low, time);
    high += time;
  }
  while (low < high) {
    Int128 middle = low + (high - low) / 2;
    if (cutGreedily(times, middle).back() < numParts)
      high = middle;
    else
      low = middle + 1;
  }
  return cutGreedily(times, low);
}

/// Numbers the tiles in use anew, as they come first in the order: so a stream
/// often leads to the next tile. Returns how many there are.
static uint32_t numberAlong(TileNumbers &binding,
                            const std::vector<ClusterId> &order) {
  constexpr uint32_t none = UINT32_MAX;
  TileNumbers numbers(binding.size(), none);
  uint32_t numTiles = 0;
  for (ClusterId cluster : order) {
    uint32_t &number = numbers[binding[cluster]];
    if (number == none)
      number = numTiles++;
    binding[cluster] = number;
  }
  return numTiles;
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

namespace {

/// Clusters with the same number share a tile and take turns as they come in
/// the order.
struct Sharing {
  TileNumbers binding;
  std::vector<ClusterId> order;
};

class TableBuilder {
public:
  TableBuilder(Application &application, const TileTimes &times,
               const Topology &topology, const GuaranteeTableOptions &options)
      : application(application), times(times), topology(topology),
        options(options), allTiles(topology) {}

  std::optional<Error> run();

private:
  std::optional<Error> computeOrder();
  std::vector<Sharing> getSharings(uint32_t numTiles) const;
  TileNumbers cutOrder(const std::vector<ClusterId> &order,
                       uint32_t numTiles) const;
  std::vector<uint32_t> getHops(uint32_t numTiles) const;
  std::optional<Error> addGuarantees(uint32_t numTiles);
  Result<Guarantee> findBest(const std::vector<Sharing> &sharings,
                             uint32_t maxHops) const;
  Result<Guarantee> guarantee(const Sharing &sharing, uint32_t maxHops) const;

  Application &application;
  const TileTimes &times;
  const Topology &topology;
  const GuaranteeTableOptions &options;
  FreeTiles allTiles;
  /// The program on a single tile.
  dataflow::Graph onOneTile;
};

} // namespace

std::optional<Error> TableBuilder::computeOrder() {
  std::optional<ProgramGraph> graph =
      buildProgramGraph(application.program, times, Topology(),
                        Placement(application.getNumClusters(), 0));
  if (!graph)
    return Error{"the time of a cluster exceeds 64 bits"};
  onOneTile = std::move(graph->graph);
  auto order = dataflow::computeSingleResourceOrder(onOneTile);
  if (std::holds_alternative<dataflow::Deadlock>(order))
    return Error{"streams without delay lead back to the cluster they come "
                 "from, so a time step cannot be carried out"};
  if (auto *sequence = std::get_if<dataflow::FiringSequence>(&order))
    application.order = std::move(*sequence);
  else
    return Error{"the program is too large to be ordered"};
  return std::nullopt;
}

/// Binds consecutive parts of an order, each about as long as the others.
TileNumbers TableBuilder::cutOrder(const std::vector<ClusterId> &order,
                                   uint32_t numTiles) const {
  std::vector<Int128> durations;
  for (ClusterId cluster : order)
    durations.push_back(onOneTile.getActor(cluster).executionTimes[0]);
  TileNumbers parts = cutEvenly(durations, numTiles);
  TileNumbers binding(parts.size());
  for (size_t place = 0; place < parts.size(); ++place)
    binding[order[place]] = parts[place];
  return binding;
}

/// Those of which the best is taken: two orders, each in consecutive parts and
/// with clusters bound by load and communication.
std::vector<Sharing> TableBuilder::getSharings(uint32_t numTiles) const {
  if (numTiles == application.getNumClusters()) {
    TileNumbers oneEach(numTiles);
    std::iota(oneEach.begin(), oneEach.end(), 0);
    return {{oneEach, application.order}};
  }
  std::vector<ClusterId> depthFirst = sortDepthFirst(application.program);
  std::vector<Sharing> sharings = {
      {cutOrder(application.order, numTiles), application.order},
      {cutOrder(depthFirst, numTiles), depthFirst}};
  auto result = dataflow::bindActors(onOneTile, numTiles);
  if (auto *binding = std::get_if<dataflow::Binding>(&result)) {
    TileNumbers balanced;
    for (std::optional<unsigned> tile : *binding)
      balanced.push_back(*tile);
    sharings.push_back({balanced, application.order});
    sharings.push_back({balanced, depthFirst});
  }
  return sharings;
}

/// The hops to assume, ascending.
std::vector<uint32_t> TableBuilder::getHops(uint32_t numTiles) const {
  std::vector<TileId> neighbours = allTiles.findCompact(numTiles);
  uint32_t hops = 0, diameter = topology.getDiameter();
  for (TileId a : neighbours)
    for (TileId b : neighbours)
      hops = std::max(hops, topology.getDistance(a, b));
  std::vector<uint32_t> result;
  for (; hops > 0 && hops < diameter; hops *= 2)
    result.push_back(hops);
  result.push_back(diameter);
  return result;
}

Result<Guarantee> TableBuilder::guarantee(const Sharing &sharing,
                                          uint32_t maxHops) const {
  Guarantee result;
  result.binding = sharing.binding;
  result.numTiles = numberAlong(result.binding, sharing.order);
  result.maxHops = maxHops;
  // Any two tiles are one hop apart, which takes as long as all of them.
  Topology anywhere{TopologyKind::AllToAll, result.numTiles, 1};
  TileTimes slowTimes = times;
  if (__builtin_mul_overflow(times.hop, int64_t(maxHops), &slowTimes.hop))
    return Error{"the time of a message exceeds 64 bits"};
  Placement placement(result.binding.begin(), result.binding.end());
  std::optional<ProgramGraph> bound =
      buildProgramGraph(application.program, slowTimes, anywhere, placement);
  if (!bound)
    return Error{"the time of a message or a cluster exceeds 64 bits"};
  dataflow::addOrderChannels(bound->graph,
                             getTileOrders(sharing.order, placement));
  dataflow::PeriodResult period = dataflow::computePeriod(bound->graph);
  auto *certificate = std::get_if<dataflow::Certificate>(&period);
  if (!certificate)
    return Error{"the period does not fit 64 bits"};
  result.period = certificate->period;
  // The actors of the clusters are the first ones.
  result.starts.assign(certificate->potentials.begin(),
                       certificate->potentials.begin() +
                           ptrdiff_t(application.getNumClusters()));
  return result;
}

Result<Guarantee> TableBuilder::findBest(const std::vector<Sharing> &sharings,
                                         uint32_t maxHops) const {
  Result<Guarantee> best = guarantee(sharings.front(), maxHops);
  for (size_t i = 1; i < sharings.size(); ++i) {
    Result<Guarantee> other = guarantee(sharings[i], maxHops);
    if (other && (!best || other->period < best->period))
      best = std::move(other);
  }
  return best;
}

static bool comesFirst(const Guarantee &a, const Guarantee &b) {
  if (a.numTiles != b.numTiles)
    return a.numTiles < b.numTiles;
  return a.period != b.period ? a.period < b.period : a.maxHops > b.maxHops;
}

/// A binding may leave tiles unused, so guarantees are not found in order.
static void insertSorted(std::vector<Guarantee> &guarantees,
                         Guarantee guarantee) {
  auto position = std::upper_bound(guarantees.begin(), guarantees.end(),
                                   guarantee, comesFirst);
  guarantees.insert(position, std::move(guarantee));
}

std::optional<Error> TableBuilder::addGuarantees(uint32_t numTiles) {
  std::vector<Sharing> sharings = getSharings(numTiles);
  std::vector<uint32_t> hops = getHops(numTiles);
  Result<Guarantee> farthest = findBest(sharings, hops.back());
  if (!farthest)
    return farthest.getError();
  // Where the longest way costs nothing, the shorter ones need no lines.
  for (uint32_t maxHops : hops) {
    Result<Guarantee> closer = findBest(sharings, maxHops);
    if (!closer)
      return closer.getError();
    if (closer->period == farthest->period)
      break;
    insertSorted(application.guarantees, std::move(*closer));
  }
  insertSorted(application.guarantees, std::move(*farthest));
  return std::nullopt;
}

/// Drops what another guarantee implies.
static void dropImplied(std::vector<Guarantee> &guarantees) {
  std::vector<Guarantee> kept;
  for (Guarantee &guarantee : guarantees) {
    // One that comes later has more tiles, a longer period or fewer hops.
    auto implies = [&](const Guarantee &other) {
      return other.maxHops >= guarantee.maxHops &&
             other.period <= guarantee.period;
    };
    if (std::none_of(kept.begin(), kept.end(), implies))
      kept.push_back(std::move(guarantee));
  }
  guarantees = std::move(kept);
}

/// 1, 2, 3, 4, 6, 8, 12, ... and `most`.
static std::vector<uint32_t> getTileCounts(uint32_t most) {
  std::vector<uint32_t> counts;
  for (uint64_t power = 1; power < most; power *= 2) {
    counts.push_back(uint32_t(power));
    if (power > 1 && power / 2 * 3 < most)
      counts.push_back(uint32_t(power / 2 * 3));
  }
  counts.push_back(most);
  return counts;
}

std::optional<Error> TableBuilder::run() {
  size_t numClusters = application.getNumClusters();
  size_t most = topology.getNumTiles();
  if (options.maxTiles != 0)
    most = std::min<size_t>(most, options.maxTiles);
  if (numClusters > most && !options.tileSharing)
    return Error{"it needs " + std::to_string(numClusters) +
                 " tiles, one for each cluster, but can have " +
                 std::to_string(most) + ", and tiles cannot be shared"};
  if (std::optional<Error> error = computeOrder())
    return error;
  most = std::min(most, numClusters);
  std::vector<uint32_t> counts = {uint32_t(most)};
  if (options.tileSharing)
    counts = getTileCounts(uint32_t(most));
  application.guarantees.clear();
  for (uint32_t numTiles : counts)
    if (std::optional<Error> error = addGuarantees(numTiles))
      return error;
  dropImplied(application.guarantees);
  return std::nullopt;
}

std::optional<Error> ganglion::mapping::computeGuarantees(
    Application &application, const TileTimes &times, const Topology &topology,
    const GuaranteeTableOptions &options) {
  return TableBuilder(application, times, topology, options).run();
}
