//===- PairRefinement.h - Exchange items between two clusters ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_CLUSTERING_PAIRREFINEMENT_H
#define GANGLION_LIB_MAPPING_CLUSTERING_PAIRREFINEMENT_H

#include "RefinementLevel.h"

namespace ganglion::mapping {

/// Moves and swaps items between two clusters as long as that lowers the
/// traffic, after Fiduccia and Mattheyses, "A linear-time heuristic for
/// improving network partitions" (DAC 1982): the item with the highest gain
/// moves and is locked, gains are kept exact, and the best sequence of moves is
/// kept, of those that end within all limits. In between a limit may be
/// exceeded; the next item then leaves the cluster that exceeds it, which makes
/// a swap.
///
/// Other clusters do not matter to a gain: an axon enters them or not as
/// before.
class PairRefinement {
public:
  PairRefinement(RefinementProblem &problem, std::vector<Item> &items);

  /// By how much the traffic has become less. The items of each cluster are
  /// given in ascending order, and are so afterwards.
  int64_t refine(std::vector<ItemId> &first, std::vector<ItemId> &second);

private:
  /// An axon that enters one of the two clusters.
  struct Row {
    AxonId axon = 0;
    int64_t weight = 0;
    /// Items that listen in either cluster.
    uint32_t counts[2] = {0, 0};
    /// The side of the source, 2 if it lies in neither.
    uint8_t source = 2;
    std::vector<uint32_t> ports;
  };
  /// A row of an item.
  struct Port {
    uint32_t column;
    uint32_t row;
    bool listens;
    bool drives;
  };
  /// An item while the two clusters are in hand.
  struct Column {
    ItemId item = 0;
    uint8_t side = 0;
    bool isLocked = false;
    int64_t gain = 0;
    uint32_t firstPort = 0, lastPort = 0;
  };

  void open(const std::vector<ItemId> &first,
            const std::vector<ItemId> &second);
  void close();
  bool canGain() const;
  int64_t runPass();
  Column *findBest();
  void move(Column &column);
  int64_t getGain(const Row &row, const Port &port) const;
  bool isFeasible() const;
  bool exceeds(int side) const {
    return !loads[side].keeps(*problem.limits, numRows[side]);
  }

  RefinementProblem &problem;
  std::vector<Item> &items;
  /// The number of each axon's row plus one; zero for axons not in hand.
  std::vector<uint32_t> rowOfAxon;
  std::vector<Row> rows;
  std::vector<Port> ports;
  std::vector<Column> columns;
  Load loads[2];
  uint64_t numRows[2];
  /// Drivers over the limit of fan-out.
  uint64_t numOverFanOut = 0;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_CLUSTERING_PAIRREFINEMENT_H
