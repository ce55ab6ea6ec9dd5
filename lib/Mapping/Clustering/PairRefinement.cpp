//===- PairRefinement.cpp - Exchange items between two clusters -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PairRefinement.h"

#include <algorithm>
#include <cassert>

using namespace ganglion::mapping;

/// Moves that may follow the best state of a pass without a better one.
static constexpr size_t patience = 32;

PairRefinement::PairRefinement(RefinementProblem &problem,
                               std::vector<Item> &items)
    : problem(problem), items(items), rowOfAxon(problem.weights.size()) {}

void PairRefinement::open(const std::vector<ItemId> &first,
                          const std::vector<ItemId> &second) {
  rows.clear(), ports.clear(), columns.clear();
  for (int side : {0, 1}) {
    loads[side] = {};
    numRows[side] = 0;
    for (ItemId id : side == 0 ? first : second) {
      columns.emplace_back();
      columns.back().item = id;
      columns.back().side = uint8_t(side);
      loads[side] += items[id].load;
      for (AxonId axon : items[id].axons) {
        if (rowOfAxon[axon] == 0) {
          rows.emplace_back();
          rows.back().axon = axon;
          rows.back().weight = problem.weights[axon];
          rowOfAxon[axon] = uint32_t(rows.size());
        }
        numRows[side] += rows[rowOfAxon[axon] - 1].counts[side]++ == 0;
      }
    }
  }

  for (uint32_t index = 0; index < columns.size(); ++index) {
    Column &column = columns[index];
    const Item &item = items[column.item];
    column.firstPort = uint32_t(ports.size());
    auto driven = item.driven.begin();
    auto addDriven = [&](AxonId end) {
      for (; driven != item.driven.end() && *driven < end; ++driven)
        if (uint32_t row = rowOfAxon[*driven])
          ports.push_back({index, row - 1, false, true});
    };
    for (AxonId axon : item.axons) {
      addDriven(axon);
      bool drives = driven != item.driven.end() && *driven == axon;
      driven += drives;
      ports.push_back({index, rowOfAxon[axon] - 1, true, drives});
    }
    addDriven(AxonId(problem.weights.size()));
    column.lastPort = uint32_t(ports.size());
  }
  for (uint32_t port = 0; port < ports.size(); ++port) {
    Row &row = rows[ports[port].row];
    row.ports.push_back(port);
    if (ports[port].drives)
      row.source = columns[ports[port].column].side;
  }
}

void PairRefinement::close() {
  for (const Row &row : rows)
    rowOfAxon[row.axon] = 0;
}

/// Whether an axon enters a cluster that it need not enter: it has listeners in
/// both, or in the one that its source does not lie in.
bool PairRefinement::canGain() const {
  return std::any_of(rows.begin(), rows.end(), [](const Row &row) {
    bool enters[2] = {row.counts[0] && row.source != 0,
                      row.counts[1] && row.source != 1};
    return row.weight > 0 && (enters[0] + enters[1] + (row.source != 2)) > 1;
  });
}

static int64_t getCost(int64_t weight, const uint32_t counts[2],
                       uint8_t source) {
  return weight *
         ((counts[0] > 0 && source != 0) + (counts[1] > 0 && source != 1));
}

/// What the row costs less once the column of the port is on the other side.
int64_t PairRefinement::getGain(const Row &row, const Port &port) const {
  uint8_t side = columns[port.column].side;
  uint32_t counts[2] = {row.counts[0], row.counts[1]};
  if (port.listens)
    --counts[side], ++counts[1 - side];
  uint8_t source = port.drives ? uint8_t(1 - side) : row.source;
  return getCost(row.weight, row.counts, row.source) -
         getCost(row.weight, counts, source);
}

void PairRefinement::move(Column &column) {
  uint8_t from = column.side, to = uint8_t(1 - from);
  loads[from] -= items[column.item].load;
  loads[to] += items[column.item].load;
  for (uint32_t p = column.firstPort; p < column.lastPort; ++p) {
    const Port &port = ports[p];
    Row &row = rows[port.row];
    uint32_t entered = (row.counts[0] > 0) + (row.counts[1] > 0);
    // With two listeners or more on a side, none of them alone decides whether
    // the axon enters; then no gain depends on how many they are.
    bool matters =
        port.drives ||
        (port.listens && (row.counts[from] <= 2 || row.counts[to] <= 1));
    auto addGains = [&](int sign) {
      if (matters && row.weight > 0)
        for (uint32_t other : row.ports)
          if (!columns[ports[other].column].isLocked &&
              &columns[ports[other].column] != &column)
            columns[ports[other].column].gain +=
                sign * getGain(row, ports[other]);
    };
    addGains(-1);
    if (port.listens) {
      numRows[from] -= --row.counts[from] == 0;
      numRows[to] += row.counts[to]++ == 0;
    }
    if (port.drives)
      row.source = to;
    addGains(+1);

    if (problem.drivers.empty() || !problem.drivers[row.axon])
      continue;
    uint32_t &fanOut = problem.fanOut[*problem.drivers[row.axon]];
    numOverFanOut -= fanOut > problem.limits->fanOut;
    fanOut += (row.counts[0] > 0) + (row.counts[1] > 0) - entered;
    numOverFanOut += fanOut > problem.limits->fanOut;
  }
  column.side = to;
}

bool PairRefinement::isFeasible() const {
  return !exceeds(0) && !exceeds(1) && numOverFanOut == 0;
}

/// The best item to move next: out of the cluster that exceeds a limit, if one
/// does.
PairRefinement::Column *PairRefinement::findBest() {
  bool isOver[2] = {exceeds(0), exceeds(1)};
  Column *best = nullptr;
  for (Column &column : columns)
    if (!column.isLocked && (isOver[column.side] || !isOver[1 - column.side]))
      if (!best || column.gain > best->gain)
        best = &column;
  return best;
}

int64_t PairRefinement::runPass() {
  for (Column &column : columns) {
    column.isLocked = false;
    column.gain = 0;
    for (uint32_t p = column.firstPort; p < column.lastPort; ++p)
      column.gain += getGain(rows[ports[p].row], ports[p]);
  }
  std::vector<Column *> moved;
  size_t numKept = 0;
  int64_t sum = 0, best = 0;
  while (Column *column = findBest()) {
    column->isLocked = true;
    sum += column->gain;
    move(*column);
    moved.push_back(column);
    if (sum > best && isFeasible()) {
      best = sum;
      numKept = moved.size();
    }
    if (moved.size() - numKept >= patience)
      break;
  }
  for (; moved.size() > numKept; moved.pop_back())
    move(*moved.back());
  return best;
}

int64_t PairRefinement::refine(std::vector<ItemId> &first,
                               std::vector<ItemId> &second) {
  assert(!first.empty() && !second.empty() && "clusters must not be empty");
  ClusterId clusters[2] = {items[first.front()].cluster,
                           items[second.front()].cluster};
  open(first, second);
  int64_t gain = 0;
  if (canGain())
    while (int64_t more = runPass())
      gain += more;
  close();
  if (gain == 0)
    return 0;
  first.clear(), second.clear();
  for (const Column &column : columns) {
    items[column.item].cluster = clusters[column.side];
    (column.side == 0 ? first : second).push_back(column.item);
  }
  std::sort(first.begin(), first.end());
  std::sort(second.begin(), second.end());
  return gain;
}
