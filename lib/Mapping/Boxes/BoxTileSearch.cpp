//===- BoxTileSearch.cpp - The best tile of neurons -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BoxTileSearch.h"

#include <algorithm>
#include <tuple>

using namespace ganglion::mapping;

TileRows ganglion::mapping::measureTile(const AxisWindows *windows,
                                        Range neurons, uint32_t size) {
  if (!windows)
    return {1, countParts(neurons.size(), size), size, 1};
  TileRows rows = {0, 0, 0, 0};
  for (uint32_t first = neurons.first; first < neurons.end; first += size) {
    uint32_t end = std::min(first + size, neurons.end);
    Range all = {windows->getWindow(first).first,
                 windows->getWindow(end - 1).end};
    uint64_t crosspoints = 0;
    for (uint32_t n = first; n < end; ++n) {
      uint64_t synapses = windows->getWindow(n).size();
      crosspoints += synapses;
      rows.fanIn = std::max(rows.fanIn, synapses);
    }
    rows.most = std::max<uint64_t>(rows.most, all.size());
    rows.sum += all.size();
    rows.crosspoints = std::max(rows.crosspoints, crosspoints);
  }
  return rows;
}

namespace {
class BoxTileSearch {
public:
  BoxTileSearch(const std::vector<std::vector<TileOption>> &options,
                const Box &region, const CrossbarLimits &limits,
                const TileContents &contents);

  std::optional<TileChoice> run();

private:
  void search(size_t axis, uint64_t numNeurons);
  bool evaluate(uint64_t numNeurons);

  const std::vector<std::vector<TileOption>> &options;
  const Box &region;
  const CrossbarLimits &limits;
  const TileContents &contents;
  uint64_t maxNeurons;
  /// The most sums of a tile, by sum count, axis and option, and of a neuron.
  std::vector<std::vector<std::vector<uint64_t>>> sumsOfTile;
  uint64_t maxSums = 0;
  std::vector<size_t> chosen;
  std::optional<TileChoice> best;
};
} // namespace

BoxTileSearch::BoxTileSearch(
    const std::vector<std::vector<TileOption>> &options, const Box &region,
    const CrossbarLimits &limits, const TileContents &contents)
    : options(options), region(region), limits(limits), contents(contents),
      maxNeurons(contents.isFinal ? std::min(limits.columns, limits.neurons)
                                  : limits.columns),
      chosen(region.getRank()) {
  for (const SumCounts &counts : contents.sums) {
    auto &byAxis = sumsOfTile.emplace_back();
    uint64_t most = counts.factor;
    for (size_t axis = 0; axis < region.getRank(); ++axis) {
      std::vector<uint64_t> &byOption = byAxis.emplace_back();
      const std::vector<uint32_t> *sums = counts.byAxis[axis];
      if (sums)
        most *= *std::max_element(sums->begin(), sums->end());
      for (const TileOption &option : options[axis]) {
        uint64_t largest = sums ? 0 : option.size;
        for (size_t first = 0; sums && first < sums->size();
             first += option.size) {
          size_t end = std::min(first + option.size, sums->size());
          uint64_t sum = 0;
          for (size_t i = first; i < end; ++i)
            sum += (*sums)[i];
          largest = std::max(largest, sum);
        }
        byOption.push_back(largest);
      }
    }
    maxSums += most;
  }
}

std::optional<TileChoice> BoxTileSearch::run() {
  search(0, 1);
  return std::move(best);
}

void BoxTileSearch::search(size_t axis, uint64_t numNeurons) {
  bool isLast = axis + 1 == options.size();
  // Of the last axis, the largest that fits is the best.
  for (size_t i = options[axis].size(); i-- > 0;) {
    uint64_t size = numNeurons * options[axis][i].size;
    if (size > maxNeurons)
      continue;
    chosen[axis] = i;
    if (!isLast)
      search(axis + 1, size);
    else if (evaluate(size))
      return;
  }
}

/// Keeps the chosen tile if it is the best so far; returns whether it fits.
bool BoxTileSearch::evaluate(uint64_t numNeurons) {
  uint64_t clusters = 1, rows = 0, allRows = 0, crosspoints = 0, fanIn = 0;
  for (size_t axis = 0; axis < options.size(); ++axis)
    clusters *=
        countParts(region[axis].size(), options[axis][chosen[axis]].size);
  if (best && clusters > best->clusters)
    return false;
  for (size_t j = 0; j < contents.rawAxons.size(); ++j) {
    uint64_t factor = contents.rawAxons[j];
    TileRows product = {factor, factor, factor, factor};
    for (size_t axis = 0; axis < options.size(); ++axis) {
      const TileRows &along = options[axis][chosen[axis]].rows[j];
      product.most *= along.most;
      product.sum *= along.sum;
      product.crosspoints *= along.crosspoints;
      product.fanIn *= along.fanIn;
    }
    rows += product.most;
    allRows += product.sum;
    crosspoints += product.crosspoints;
    fanIn += product.fanIn;
  }
  for (size_t k = 0; k < contents.sums.size(); ++k) {
    uint64_t sums = contents.sums[k].factor;
    for (size_t axis = 0; axis < options.size(); ++axis)
      sums *= sumsOfTile[k][axis][chosen[axis]];
    rows += sums;
    crosspoints += sums;
  }
  fanIn += maxSums;
  if (numNeurons > maxNeurons || rows > limits.rows ||
      crosspoints > limits.synapses || fanIn > limits.fanIn)
    return false;
  if (!best ||
      std::tie(clusters, allRows) < std::tie(best->clusters, best->rows)) {
    best = TileChoice{clusters, allRows, {}};
    for (size_t axis = 0; axis < options.size(); ++axis)
      best->tile.push_back(options[axis][chosen[axis]].size);
  }
  return true;
}

std::optional<TileChoice>
ganglion::mapping::findTile(const std::vector<std::vector<TileOption>> &options,
                            const Box &region, const CrossbarLimits &limits,
                            const TileContents &contents) {
  return BoxTileSearch(options, region, limits, contents).run();
}
