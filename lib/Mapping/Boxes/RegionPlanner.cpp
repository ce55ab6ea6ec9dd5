//===- RegionPlanner.cpp - Plan one box of neurons ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that counts is a product over the axes: clusters, rows, columns,
// crosspoints, partial sums. So each way to cut an axis is measured once, and
// the ways to cut a layer, which are many, are counted without being built.
//
// A neuron listens to raw axons in its final cluster and to the others through
// partial sums. If nothing is left to partial sums, the layer fits. All choices
// of the raw axons and of the cut of the others are compared by a lower bound,
// and the promising ones are finished: the final tile, and a tree that adds
// partial sums where they are too many for the rows of a column.
//
//===----------------------------------------------------------------------===//

#include "BoxPlan.h"
#include "BoxTileSearch.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

using namespace ganglion;
using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Ways to cut an axis
//===----------------------------------------------------------------------===//

namespace {
/// A way to cut some axes, measured. The measures of a product of cuts are the
/// products of their measures.
struct Measures {
  uint64_t clusters = 1;
  /// Partial sums of all neurons, and whether each neuron of a tile listens to
  /// all chunks and all tiles have as many.
  uint64_t sums = 1;
  bool isUniform = true;
  /// Rows of all clusters, counted once for each cut of the other axes.
  uint64_t allRows = 1;
  /// The most of a cluster.
  uint64_t rows = 1, columns = 1, crosspoints = 1, fanIn = 1;

  Measures operator*(const Measures &other) const {
    return {clusters * other.clusters,
            sums * other.sums,
            isUniform && other.isUniform,
            allRows * other.allRows,
            rows * other.rows,
            columns * other.columns,
            crosspoints * other.crosspoints,
            fanIn * other.fanIn};
  }
};

/// A way to cut one axis of a region: of the neurons into tiles, of the source
/// into chunks, or of both where the window moves.
struct AxisOption {
  std::optional<uint32_t> neuronAxis, axonAxis;
  uint32_t tile = 0, chunk = 0;
  Measures measures;
  /// The partial sums of each position, where the window moves.
  std::vector<uint32_t> sums;
};

/// A way to cut all axes that a projection has to do with, but for its open
/// axis.
struct PartialOption {
  Measures measures;
  std::vector<const AxisOption *> axes;
};
} // namespace

static AxisOption measureMoving(uint32_t axonAxis, Range neurons,
                                const AxisWindows &windows, Range clip,
                                uint32_t tile, uint32_t chunk) {
  uint32_t neuronAxis = *windows.neuronAxis;
  AxisCut cut = cutNeuronAxis(neuronAxis, neurons, tile, &windows, clip, chunk);
  AxisOption option{neuronAxis, axonAxis,
                    tile,       chunk,
                    {},         std::vector<uint32_t>(neurons.size())};
  Measures &measures = option.measures;
  measures = {cut.axis.getNumCells(), 0, true, 0, 0, 0, 0, 0};
  for (size_t i = 0; i + 1 < cut.axis.firstCells.size(); ++i) {
    uint32_t first = cut.axis.firstCells[i], end = cut.axis.firstCells[i + 1];
    uint32_t start = neurons.first + static_cast<uint32_t>(i) * tile;
    Range whole = {start, std::min(start + tile, neurons.end)};
    measures.isUniform &= end - first == cut.axis.maxCells;
    for (uint32_t cell = first; cell < end; ++cell) {
      Range listeners = cut.axis.neurons[cell];
      uint64_t crosspoints = 0;
      for (uint32_t n = listeners.first; n < listeners.end; ++n) {
        uint64_t synapses =
            intersect(windows.getWindow(n), cut.axons[cell]).size();
        crosspoints += synapses;
        measures.fanIn = std::max(measures.fanIn, synapses);
        ++option.sums[n - neurons.first];
      }
      measures.isUniform &= listeners == whole;
      measures.sums += listeners.size();
      measures.allRows += cut.axons[cell].size();
      measures.rows = std::max<uint64_t>(measures.rows, cut.axons[cell].size());
      measures.columns = std::max<uint64_t>(measures.columns, listeners.size());
      measures.crosspoints = std::max(measures.crosspoints, crosspoints);
    }
  }
  return option;
}

static AxisOption measureStill(uint32_t neuronAxis, Range neurons,
                               uint32_t tile) {
  uint64_t tiles = countParts(neurons.size(), tile);
  Measures measures = {tiles, neurons.size(), true, tiles, 1, tile, tile, 1};
  return {neuronAxis, std::nullopt, tile, 0, measures, {}};
}

static AxisOption measureAxons(uint32_t axonAxis, Range axons, uint32_t chunk) {
  uint64_t chunks = countParts(axons.size(), chunk);
  Measures measures = {chunks, chunks, true,  axons.size(),
                       chunk,  1,      chunk, chunk};
  return {std::nullopt, axonAxis, 0, chunk, measures, {}};
}

//===----------------------------------------------------------------------===//
// RegionPlanner
//===----------------------------------------------------------------------===//

namespace {
/// A choice of what a projection's raw axons are and how the others are cut.
struct Candidate {
  /// A lower bound on the clusters, and the rows of partial clusters.
  uint64_t bound = 0, rows = 0;
  /// Null if nothing is left to partial sums.
  const PartialOption *option = nullptr;
  /// Index of the raw choice, and the chunk along the open axis.
  size_t raw = 0;
  uint32_t openChunk = 1, openChunks = 1;

  bool operator<(const Candidate &other) const {
    return std::tie(bound, rows, raw, option) <
           std::tie(other.bound, other.rows, other.raw, other.option);
  }
};

/// The axons that final clusters take, and those left to partial sums. The
/// first choice of a projection takes all axons, the second none.
struct RawChoice {
  Box raw, other;
};
constexpr size_t noRawAxons = 1;

/// The last steps of a wide neuron: clusters that add sums, and final ones.
struct SumTree {
  uint64_t clusters = std::numeric_limits<uint64_t>::max(), rows = 0;
  std::vector<CombinePlan> combines;
  Shape tile;
};

/// Plans one box of neurons that is cut by one set of grids.
class RegionPlanner {
public:
  RegionPlanner(const BoxNetwork &network, NodeId population,
                const CrossbarLimits &limits, const Box &region);

  /// Nothing if this box cannot be planned as a whole.
  std::optional<RegionPlan> plan();

private:
  void measureTiles();
  void collectRawChoices(size_t projection);
  void collectOptions(size_t projection);
  void multiplyOptions(size_t projection, size_t axis, PartialOption option);
  bool fits(const Measures &measures) const;
  std::vector<Candidate> getCandidates(size_t projection);
  void addCandidates(size_t projection, size_t raw,
                     std::vector<Candidate> &candidates);
  void tryAll(std::vector<const Candidate *> &chosen);
  SumCounts addPartial(uint32_t projection, const Candidate &candidate,
                       RegionPlan &plan) const;
  void finish(const std::vector<const Candidate *> &chosen);
  std::optional<SumTree> findTree(uint64_t numSums,
                                  const TileContents &contents,
                                  std::map<uint64_t, SumTree> &trees);
  const std::optional<TileChoice> &findCombineTile(uint64_t width);
  std::optional<TileChoice> findTile(const TileContents &contents) const {
    return mapping::findTile(tileOptions, region, limits, contents);
  }

  const std::vector<Projection> &projections;
  const CrossbarLimits &limits;
  const bool graded;
  const Box region;

  // By projection:
  /// The axons of the region.
  std::vector<Box> axons;
  /// The axis of the source whose chunks are chosen last: the first that all
  /// neurons see alike.
  std::vector<std::optional<uint32_t>> openAxes;
  std::vector<std::vector<RawChoice>> rawChoices;
  /// How each axis, and how all axes but the open one can be cut.
  std::vector<std::vector<std::vector<AxisOption>>> axisOptions;
  std::vector<std::vector<PartialOption>> partialOptions;
  std::vector<std::vector<Candidate>> candidates;

  /// By neuron axis.
  std::vector<std::vector<TileOption>> tileOptions;
  std::map<uint64_t, std::optional<TileChoice>> combineTiles;
  std::optional<RegionPlan> best;
};
} // namespace

RegionPlanner::RegionPlanner(const BoxNetwork &network, NodeId population,
                             const CrossbarLimits &limits, const Box &region)
    : projections(network.getNode(population).projections), limits(limits),
      graded(limits.partialSums == PartialSums::Graded), region(region),
      openAxes(projections.size()), rawChoices(projections.size()),
      axisOptions(projections.size()), partialOptions(projections.size()) {
  for (size_t j = 0; j < projections.size(); ++j) {
    axons.push_back(projections[j].getAxons(region));
    const std::vector<AxisWindows> &axes = projections[j].axes;
    for (uint32_t axis = static_cast<uint32_t>(axes.size()); axis-- > 0;)
      if (!axes[axis].neuronAxis)
        openAxes[j] = axis;
  }
}

void RegionPlanner::measureTiles() {
  for (size_t axis = 0; axis < region.getRank(); ++axis) {
    std::vector<TileOption> &options = tileOptions.emplace_back();
    for (uint32_t size : getPartSizes(region[axis].size(), limits.columns)) {
      TileOption &option = options.emplace_back();
      option.size = size;
      for (const Projection &projection : projections)
        option.rows.push_back(
            measureTile(findMovingAxis(projection, axis), region[axis], size));
    }
  }
}

bool RegionPlanner::fits(const Measures &measures) const {
  return measures.rows <= limits.rows && measures.columns <= limits.columns &&
         measures.crosspoints <= limits.synapses &&
         measures.fanIn <= limits.fanIn;
}

/// All axons, none, or the last ones along the open axis, any number that a
/// column can hold.
void RegionPlanner::collectRawChoices(size_t projection) {
  const Box &all = axons[projection];
  std::vector<RawChoice> &choices = rawChoices[projection];
  Box none(all.getRank());
  choices.push_back({all, none});
  if (limits.partialSums == PartialSums::None || all.isEmpty())
    return;
  choices.push_back({none, all});
  if (!openAxes[projection])
    return;
  size_t open = *openAxes[projection];
  uint64_t others = 1;
  for (size_t axis = 0; axis < all.getRank(); ++axis) {
    uint64_t longest = 0;
    for (Range window : projections[projection].axes[axis].windows)
      longest = std::max<uint64_t>(longest, window.size());
    others *= axis == open ? 1 : longest;
  }
  uint64_t most = std::min<uint64_t>(limits.getMaxUnitWidth() / others,
                                     all[open].size() - 1);
  // Evenly spaced if they are many.
  constexpr uint64_t maxChoices = 128;
  for (uint64_t step = countParts(most, maxChoices), size = step;
       size > 0 && size <= most; size += step) {
    RawChoice choice = {all, all};
    uint32_t middle = all[open].end - static_cast<uint32_t>(size);
    choice.raw[open].first = choice.other[open].end = middle;
    choices.push_back(choice);
  }
}

void RegionPlanner::collectOptions(size_t projection) {
  const std::vector<AxisWindows> &axes = projections[projection].axes;
  const Box &all = axons[projection];
  std::vector<std::vector<AxisOption>> &options = axisOptions[projection];
  for (uint32_t axis = 0; axis < axes.size(); ++axis) {
    if (axis == openAxes[projection])
      continue;
    std::vector<AxisOption> &along = options.emplace_back();
    if (!axes[axis].neuronAxis) {
      for (uint32_t chunk : getPartSizes(all[axis].size(), limits.rows))
        along.push_back(measureAxons(axis, all[axis], chunk));
      continue;
    }
    Range neurons = region[*axes[axis].neuronAxis];
    for (uint32_t tile : getPartSizes(neurons.size(), limits.columns)) {
      auto longest =
          static_cast<uint32_t>(measureTile(&axes[axis], neurons, tile).most);
      for (uint32_t chunk : getPartSizes(longest, limits.rows))
        along.push_back(
            measureMoving(axis, neurons, axes[axis], all[axis], tile, chunk));
    }
  }
  for (uint32_t axis = 0; axis < region.getRank(); ++axis) {
    if (findMovingAxis(projections[projection], axis))
      continue;
    std::vector<AxisOption> &along = options.emplace_back();
    for (uint32_t tile : getPartSizes(region[axis].size(), limits.columns))
      along.push_back(measureStill(axis, region[axis], tile));
  }
  multiplyOptions(projection, 0, {});
}

void RegionPlanner::multiplyOptions(size_t projection, size_t axis,
                                    PartialOption option) {
  if (axis == axisOptions[projection].size()) {
    partialOptions[projection].push_back(std::move(option));
    return;
  }
  for (const AxisOption &along : axisOptions[projection][axis]) {
    PartialOption next = option;
    next.measures = option.measures * along.measures;
    if (!fits(next.measures))
      continue;
    next.axes.push_back(&along);
    multiplyOptions(projection, axis + 1, std::move(next));
  }
}

/// Adds the ways to cut what one raw choice leaves: for each cut of the other
/// axes the longest chunks of the open one. Keeps the most promising.
void RegionPlanner::addCandidates(size_t projection, size_t raw,
                                  std::vector<Candidate> &result) {
  const RawChoice &choice = rawChoices[projection][raw];
  uint64_t numNeurons = region.getVolume();
  std::vector<Candidate> kinds[2];
  for (const PartialOption &option : partialOptions[projection]) {
    Candidate candidate;
    candidate.raw = raw;
    candidate.option = &option;
    Measures measures = option.measures;
    if (std::optional<uint32_t> openAxis = openAxes[projection]) {
      Range open = choice.other[*openAxis];
      uint64_t longest = std::min(
          {limits.rows / measures.rows, limits.fanIn / measures.fanIn,
           limits.synapses / measures.crosspoints, uint64_t(open.size())});
      uint64_t chunks = countParts(open.size(), longest);
      candidate.openChunks = static_cast<uint32_t>(chunks);
      candidate.openChunk =
          static_cast<uint32_t>(countParts(open.size(), chunks));
      measures = measures *
                 measureAxons(*openAxis, open, candidate.openChunk).measures;
    }
    uint64_t finals =
        countParts(numNeurons, std::min(limits.columns, limits.neurons));
    if (graded)
      finals = std::max(finals, countParts(measures.sums, limits.rows));
    candidate.bound = measures.clusters + finals;
    candidate.rows = measures.allRows + measures.sums;
    kinds[measures.isUniform].push_back(candidate);
  }
  constexpr size_t numKept = 32;
  for (std::vector<Candidate> &kind : kinds) {
    std::sort(kind.begin(), kind.end());
    kind.resize(std::min(kind.size(), numKept));
    result.insert(result.end(), kind.begin(), kind.end());
  }
}

std::vector<Candidate> RegionPlanner::getCandidates(size_t projection) {
  // With many projections, all combinations would be too many.
  size_t numKept = projections.size() == 1   ? 4096
                   : projections.size() == 2 ? 16
                   : projections.size() <= 4 ? 5
                   : projections.size() <= 8 ? 2
                                             : 1;
  std::vector<Candidate> result;
  for (size_t raw = noRawAxons; raw < rawChoices[projection].size(); ++raw)
    addCandidates(projection, raw, result);
  std::sort(result.begin(), result.end());
  // Keep one that can always be finished: a tree adds any number of sums, if
  // all neurons have as many and no raw axons take up its room.
  auto isSafe = [](const Candidate &candidate) {
    return candidate.raw == noRawAxons && candidate.option->measures.isUniform;
  };
  auto safe = std::find_if(result.begin(), result.end(), isSafe);
  if (safe != result.end() && safe - result.begin() >= std::ptrdiff_t(numKept))
    std::swap(result[numKept - 1], *safe);
  result.resize(std::min(result.size(), numKept));
  return result;
}

const std::optional<TileChoice> &
RegionPlanner::findCombineTile(uint64_t width) {
  auto [known, isNew] = combineTiles.try_emplace(width);
  if (isNew) {
    std::vector<const std::vector<uint32_t> *> ones(region.getRank());
    known->second = findTile({{}, {{width, ones}}, /*isFinal=*/false});
    if (known->second)
      known->second->rows = width * region.getVolume();
  }
  return known->second;
}

/// The best way to bring `numSums` sums of each neuron into its final cluster,
/// found by dynamic programming: either they fit, or the first are added, each
/// `width` of them becoming one.
std::optional<SumTree>
RegionPlanner::findTree(uint64_t numSums, const TileContents &contents,
                        std::map<uint64_t, SumTree> &trees) {
  auto known = trees.find(numSums);
  if (known == trees.end()) {
    SumTree tree;
    TileContents all = contents;
    all.sums = {{numSums, {region.getRank(), nullptr}}};
    if (numSums <= limits.getMaxUnitWidth())
      if (std::optional<TileChoice> choice = findTile(all))
        tree = {choice->clusters, choice->rows, {}, choice->tile};
    uint64_t widest = std::min<uint64_t>(numSums, limits.getMaxUnitWidth());
    for (uint64_t width = 2; width <= widest; ++width) {
      const std::optional<TileChoice> &tile = findCombineTile(width);
      if (!tile)
        continue;
      uint64_t most = numSums / width;
      for (uint64_t groups = most; groups > 0 && groups + 1 >= most; --groups) {
        std::optional<SumTree> rest =
            findTree(numSums - groups * (width - 1), contents, trees);
        if (!rest)
          continue;
        uint64_t clusters = rest->clusters + groups * tile->clusters;
        uint64_t rows = rest->rows + groups * tile->rows;
        if (std::tie(clusters, rows) >= std::tie(tree.clusters, tree.rows))
          continue;
        tree = {clusters, rows, {{width, groups, tile->tile}}, rest->tile};
        tree.combines.insert(tree.combines.end(), rest->combines.begin(),
                             rest->combines.end());
      }
    }
    known = trees.emplace(numSums, std::move(tree)).first;
  }
  if (known->second.tile.empty())
    return std::nullopt;
  return known->second;
}

/// Adds what is chosen for one projection to a plan. Returns the partial sums
/// of each neuron.
SumCounts RegionPlanner::addPartial(uint32_t projection,
                                    const Candidate &candidate,
                                    RegionPlan &plan) const {
  SumCounts counts{candidate.openChunks, {region.getRank(), nullptr}};
  PartialPlan partial{projection, Shape(region.getRank()),
                      Shape(axons[projection].getRank())};
  if (std::optional<uint32_t> open = openAxes[projection])
    partial.chunk[*open] = candidate.openChunk;
  for (const AxisOption *option : candidate.option->axes) {
    if (option->neuronAxis)
      partial.tile[*option->neuronAxis] = option->tile;
    if (option->axonAxis)
      partial.chunk[*option->axonAxis] = option->chunk;
    if (option->neuronAxis && option->axonAxis)
      counts.byAxis[*option->neuronAxis] = &option->sums;
    else if (option->axonAxis)
      counts.factor *= option->measures.sums;
  }
  plan.partials.push_back(std::move(partial));
  plan.numClusters +=
      candidate.option->measures.clusters * candidate.openChunks;
  plan.numRows += candidate.rows;
  return counts;
}

void RegionPlanner::finish(const std::vector<const Candidate *> &chosen) {
  RegionPlan plan;
  plan.neurons = region;
  TileContents contents{{}, {}, /*isFinal=*/true};
  bool isUniform = true;
  uint64_t numSums = 0;
  for (uint32_t j = 0; j < chosen.size(); ++j) {
    const Candidate &candidate = *chosen[j];
    const RawChoice &choice = rawChoices[j][candidate.raw];
    plan.rawAxons.push_back(choice.raw);
    plan.otherAxons.push_back(choice.other);
    uint64_t rawAxons = !choice.raw.isEmpty();
    for (size_t axis = 0; axis < choice.raw.getRank(); ++axis)
      if (!projections[j].axes[axis].neuronAxis)
        rawAxons *= choice.raw[axis].size();
    contents.rawAxons.push_back(rawAxons);
    if (!candidate.option)
      continue;
    contents.sums.push_back(addPartial(j, candidate, plan));
    const Measures &measures = candidate.option->measures;
    isUniform &= measures.isUniform;
    numSums += measures.sums * candidate.openChunks / region.getVolume();
  }

  if (graded && isUniform && numSums > 0) {
    std::map<uint64_t, SumTree> trees;
    std::optional<SumTree> tree = findTree(numSums, contents, trees);
    if (!tree)
      return;
    plan.combines = tree->combines;
    plan.tile = tree->tile;
    plan.numClusters += tree->clusters;
    plan.numRows += tree->rows;
  } else {
    if (!graded)
      contents.sums.clear();
    std::optional<TileChoice> choice = findTile(contents);
    if (!choice)
      return;
    plan.tile = choice->tile;
    plan.numClusters += choice->clusters;
    plan.numRows += choice->rows;
  }
  if (!best || std::tie(plan.numClusters, plan.numRows) <
                   std::tie(best->numClusters, best->numRows))
    best = std::move(plan);
}

/// Finishes all combinations of candidates that can still be the best.
void RegionPlanner::tryAll(std::vector<const Candidate *> &chosen) {
  if (chosen.size() == projections.size())
    return finish(chosen);
  size_t numTried = 0;
  for (const Candidate &candidate : candidates[chosen.size()]) {
    // Ascending bounds. Those equal to the best may still have fewer rows.
    if (best && (candidate.bound > best->numClusters ||
                 (candidate.bound == best->numClusters && numTried >= 32)))
      break;
    ++numTried;
    chosen.push_back(&candidate);
    tryAll(chosen);
    chosen.pop_back();
  }
}

std::optional<RegionPlan> RegionPlanner::plan() {
  measureTiles();
  // Where everything fits, that is best.
  const Candidate raw;
  for (size_t j = 0; j < projections.size(); ++j)
    collectRawChoices(j);
  finish(std::vector<const Candidate *>(projections.size(), &raw));
  if (best || limits.partialSums == PartialSums::None)
    return std::move(best);

  for (size_t j = 0; j < projections.size(); ++j) {
    if (!axons[j].isEmpty())
      collectOptions(j);
    candidates.push_back(getCandidates(j));
    // Of several projections some may fit.
    if (projections.size() > 1 || axons[j].isEmpty())
      candidates.back().insert(candidates.back().begin(), raw);
  }
  std::vector<const Candidate *> chosen;
  tryAll(chosen);
  return std::move(best);
}

std::optional<RegionPlan>
ganglion::mapping::planRegion(const BoxNetwork &network, NodeId population,
                              const CrossbarLimits &limits, const Box &region) {
  return RegionPlanner(network, population, limits, region).plan();
}
