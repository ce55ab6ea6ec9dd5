//===- OverlapPacking.cpp - Pack units that share axons -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The number of rows that a unit shares with the open cluster is kept up to
// date through an inverted index: a new row raises it for the row's listeners.
// A heap orders the units that share a row; units that share none need as many
// new rows as they have, so they are sorted once. The work is proportional, up
// to a logarithm, to the sum over all rows of all clusters of their listeners.
//
//===----------------------------------------------------------------------===//

#include "OverlapPacking.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <utility>

using namespace ganglion::mapping;

namespace {
class Packer {
public:
  Packer(const std::vector<Unit> &units, const std::vector<UnitId> &members,
         size_t numAxons, const CrossbarLimits &limits, SeedOrder seedOrder)
      : limits(limits), listeners(numAxons), isRow(numAxons) {
    for (UnitId member : members) {
      const Unit &unit = units[member];
      uint32_t index = static_cast<uint32_t>(columns.size());
      columns.push_back({member, &unit.axons,
                         getNumCrosspoints(unit, limits.partialSums),
                         unit.isFinal});
      for (AxonId axon : unit.axons)
        listeners[axon].push_back(index);
      (unit.isFinal ? finals : partials).order.push_back(index);
    }
    auto isNarrower = [&](uint32_t a, uint32_t b) {
      return std::pair(columns[a].crosspoints, a) <
             std::pair(columns[b].crosspoints, b);
    };
    std::sort(finals.order.begin(), finals.order.end(), isNarrower);
    std::sort(partials.order.begin(), partials.order.end(), isNarrower);

    seeds.resize(columns.size());
    std::iota(seeds.begin(), seeds.end(), 0);
    auto isWider = [&](uint32_t a, uint32_t b) {
      return std::pair(columns[b].crosspoints, a) <
             std::pair(columns[a].crosspoints, b);
    };
    if (seedOrder == SeedOrder::Widest)
      std::sort(seeds.begin(), seeds.end(), isWider);
  }

  std::vector<std::vector<UnitId>> pack() {
    std::vector<std::vector<UnitId>> clusters;
    for (uint32_t seed : seeds) {
      if (columns[seed].isPacked)
        continue;
      open();
      for (Column *next = &columns[seed]; next; next = findNext())
        add(*next);
      clusters.push_back(close());
    }
    return clusters;
  }

private:
  struct Column {
    UnitId unit;
    const std::vector<AxonId> *axons;
    /// A unit occupies one row per crosspoint; graded partial sums are private.
    size_t crosspoints;
    bool isFinal;
    bool isPacked = false;
    /// The axons that are rows of the open cluster already.
    size_t numShared = 0;
    /// The value of numPacked when numShared last changed.
    size_t lastChange = 0;

    size_t getNumNewRows() const { return crosspoints - numShared; }
  };

  /// Columns from the narrowest to the widest. All before `first` are packed;
  /// all before `next` are packed or share a row with the open cluster.
  struct Unshared {
    std::vector<uint32_t> order;
    size_t first = 0;
    size_t next = 0;
  };

  /// An entry of the heap is stale once the column shares more rows.
  struct Entry {
    size_t numNewRows;
    size_t numShared;
    uint32_t column;

    bool operator<(const Entry &other) const {
      return std::tuple(other.numNewRows, numShared, other.column) <
             std::tuple(numNewRows, other.numShared, column);
    }
  };

  void open() {
    numRows = numCrosspoints = numNeurons = 0;
    for (Unshared *unshared : {&finals, &partials}) {
      std::vector<uint32_t> &order = unshared->order;
      while (unshared->first < order.size() &&
             columns[order[unshared->first]].isPacked)
        ++unshared->first;
      unshared->next = unshared->first;
    }
  }

  void add(Column &column) {
    column.isPacked = true;
    ++numPacked;
    cluster.push_back(column.unit);
    numRows += column.getNumNewRows();
    numCrosspoints += column.crosspoints;
    numNeurons += column.isFinal;

    std::vector<uint32_t> changed;
    for (AxonId axon : *column.axons) {
      if (isRow[axon])
        continue;
      isRow[axon] = true;
      rows.push_back(axon);
      for (uint32_t listener : listeners[axon]) {
        if (columns[listener].isPacked)
          continue;
        if (columns[listener].numShared++ == 0)
          sharing.push_back(listener);
        if (columns[listener].lastChange != numPacked)
          changed.push_back(listener);
        columns[listener].lastChange = numPacked;
      }
    }
    for (uint32_t index : changed) {
      heap.push_back(makeEntry(index));
      std::push_heap(heap.begin(), heap.end());
    }
  }

  std::vector<UnitId> close() {
    for (AxonId axon : rows)
      isRow[axon] = false;
    for (uint32_t index : sharing)
      columns[index].numShared = 0;
    rows.clear();
    sharing.clear();
    heap.clear();
    return std::exchange(cluster, {});
  }

  /// The best column that fits, or null if the cluster is full.
  Column *findNext() {
    if (cluster.size() == limits.columns)
      return nullptr;
    Column *best = findSharing();
    for (Unshared *unshared : {&finals, &partials})
      if (Column *column = findUnshared(*unshared))
        if (!best || column->getNumNewRows() < best->getNumNewRows() ||
            (best->numShared == 0 && best->unit > column->unit &&
             column->getNumNewRows() == best->getNumNewRows()))
          best = column;
    // No other column needs fewer rows than the best.
    bool fits = best && numRows + best->getNumNewRows() <= limits.rows;
    return fits ? best : nullptr;
  }

  /// Whether the column exceeds a limit of the open cluster for good. Its new
  /// rows can still become fewer.
  bool isTooMuch(const Column &column) const {
    return numCrosspoints + column.crosspoints > limits.synapses ||
           (column.isFinal && numNeurons == limits.neurons);
  }

  Column *findSharing() {
    while (!heap.empty()) {
      const Entry &top = heap.front();
      Column &column = columns[top.column];
      if (!column.isPacked && column.numShared == top.numShared &&
          !isTooMuch(column))
        return &column;
      std::pop_heap(heap.begin(), heap.end());
      heap.pop_back();
    }
    return nullptr;
  }

  Column *findUnshared(Unshared &unshared) {
    for (; unshared.next < unshared.order.size(); ++unshared.next) {
      Column &column = columns[unshared.order[unshared.next]];
      if (column.isPacked || column.numShared > 0)
        continue;
      // The ones that follow are at least as wide.
      return isTooMuch(column) ? nullptr : &column;
    }
    return nullptr;
  }

  Entry makeEntry(uint32_t index) const {
    const Column &column = columns[index];
    return {column.getNumNewRows(), column.numShared, index};
  }

  const CrossbarLimits &limits;
  std::vector<Column> columns;
  /// The columns that listen to each axon.
  std::vector<std::vector<uint32_t>> listeners;
  Unshared finals, partials;
  std::vector<uint32_t> seeds;
  size_t numPacked = 0;

  // The open cluster.
  std::vector<UnitId> cluster;
  std::vector<AxonId> rows;
  std::vector<bool> isRow;
  size_t numRows = 0, numCrosspoints = 0, numNeurons = 0;
  /// Columns that share a row with it, and a heap of them, best first.
  std::vector<uint32_t> sharing;
  std::vector<Entry> heap;
};
} // namespace

std::vector<std::vector<UnitId>> ganglion::mapping::packByOverlap(
    const std::vector<Unit> &units, const std::vector<UnitId> &members,
    size_t numAxons, const CrossbarLimits &limits, SeedOrder seedOrder) {
  return Packer(units, members, numAxons, limits, seedOrder).pack();
}
