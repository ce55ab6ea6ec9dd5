//===- PlacedProgram.h - A placed program that changes ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A program with its tiles and turns, and its period after each change.
///
/// The graph has an actor for the message of each stream, whether it leaves the
/// tile or not; within a tile it takes no time. So a change of the placement
/// only changes times of actors and links of turns. The period is that of
/// buildOrderedGraph: within a tile, the turns alone already imply what the
/// channels of a stream demand. For let s send to t on the same tile.
///   - Without delay, s has its turn before t. With a delay of d steps, t waits
///     for the turn of s d steps ago, whichever comes first.
///   - The free places make s wait for the turns of s and t some steps ago, at
///     least one.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_SHARING_PLACEDPROGRAM_H
#define GANGLION_LIB_MAPPING_SHARING_PLACEDPROGRAM_H

#include "ProgramContext.h"
#include "ganglion/Dataflow/IncrementalPeriod.h"
#include "ganglion/Mapping/SharedTiles.h"

#include <unordered_map>

namespace ganglion::mapping {

/// Assignment copies a few arrays: to try a change, make it on a copy.
class PlacedProgram {
public:
  PlacedProgram(const ProgramContext &context, TileSharing sharing);

  const TileSharing &getSharing() const { return sharing; }
  TileId getTile(ClusterId cluster) const { return sharing.placement[cluster]; }

  /// Gives a cluster another tile; its turn there is as the order says.
  void moveToTile(ClusterId cluster, TileId tile);
  /// Gives each cluster the tile of the other.
  void exchange(ClusterId a, ClusterId b);
  /// Puts a cluster before one that has an earlier turn on the same tile, or
  /// behind one that has a later turn; the turns of other tiles stay as they
  /// are. Returns false, and changes nothing, if clusters in between do not
  /// allow it.
  bool moveBefore(ClusterId cluster, ClusterId other);
  bool moveBehind(ClusterId cluster, ClusterId other);

  /// Nothing if a number does not fit, or if the period exceeds a limit.
  std::optional<dataflow::Rational>
  getPeriod(std::optional<dataflow::Rational> limit = std::nullopt);
  /// The clusters and messages of a cycle with this period, each waiting for
  /// the one before.
  std::vector<dataflow::ActorId> getCriticalCycle() const {
    return period.getCriticalCycle();
  }
  bool isCluster(dataflow::ActorId actor) const {
    return actor < context->getNumClusters();
  }
  /// The stream of a message.
  const Stream &getStream(dataflow::ActorId message) const {
    return context->program
        .streams[streamOfMessage[message - context->getNumClusters()]];
  }
  bool isBefore(ClusterId a, ClusterId b) const {
    return positions[a] < positions[b];
  }

  /// The work of a tile in a time step, and its clusters in the order of turns.
  int64_t getWork(TileId tile) const { return findTile(tile).work; }
  uint32_t getNumClustersOn(TileId tile) const { return findTile(tile).size; }
  std::vector<ClusterId> getClustersOn(TileId tile) const;

  /// Differs, but for chance, where a placement or the turns of a tile do.
  uint64_t getFingerprint() const;

private:
  static constexpr uint32_t none = UINT32_MAX;

  struct Tile {
    ClusterId first = none;
    uint32_t size = 0;
    int64_t work = 0;
  };
  /// The turns of a tile form a ring, with a channel for each link.
  struct Turn {
    ClusterId previous, next;
    dataflow::ChannelId link = none;
  };

  static dataflow::Graph makeGraph(const ProgramContext &context);

  Tile findTile(TileId tile) const {
    auto found = tiles.find(tile);
    return found == tiles.end() ? Tile() : found->second;
  }
  void join(ClusterId cluster, TileId tile);
  void leave(ClusterId cluster);
  void setTurnTime(ClusterId cluster, TileId tile);
  void setLink(ClusterId cluster);
  void updateMessages(ClusterId cluster);
  bool reorder(size_t begin, size_t end, bool isBackward);

  const ProgramContext *context;
  TileSharing sharing;
  /// Of each cluster in the order.
  std::vector<uint32_t> positions;
  /// Those that have had a cluster; a machine may have many more.
  std::unordered_map<TileId, Tile> tiles;
  std::vector<Turn> turns;
  /// The actor of each stream, or none for one from a cluster to itself.
  std::vector<dataflow::ActorId> messages;
  std::vector<uint32_t> streamOfMessage;
  std::vector<int64_t> clusterTimes;
  dataflow::IncrementalPeriod period;
};

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_SHARING_PLACEDPROGRAM_H
