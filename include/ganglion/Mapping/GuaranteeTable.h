//===- GuaranteeTable.h - Periods for numbers of tiles ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The design-time half of admission: what an application is guaranteed on each
// number of tiles, before anyone knows which tiles will be free.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_MAPPING_GUARANTEETABLE_H
#define GANGLION_MAPPING_GUARANTEETABLE_H

#include "ganglion/Mapping/Guarantee.h"

namespace ganglion::mapping {

struct GuaranteeTableOptions {
  /// The most tiles to give to the application; 0 stands for all.
  uint32_t maxTiles = 0;
  /// Whether clusters can share a tile. If not, each cluster gets one.
  bool tileSharing = true;
};

/// Fills in the order and the guarantees of an application that has clusters.
/// Returns one sentence if that is not possible.
///
/// For 1, 2, 3, 4, 6, 8, 12, ... tiles, the clusters are put in the order of
/// list scheduling or depth-first along the streams, and bound in consecutive
/// parts of the order or by load and communication; the shortest of the four
/// periods counts. Messages are assumed to go all the same number of hops: for
/// one guarantee as many as on that many neighbouring tiles, for another as
/// many as the machine has between any two tiles, and twice, four times, ... as
/// many in between. A guarantee stays only if no other has no more tiles, no
/// fewer hops and no longer a period, so there are few.
///
/// Shorter messages make no period longer, since it is the maximum of cycles'
/// times / tokens. So the guarantee holds wherever the tiles are no further
/// apart than it assumes.
std::optional<Error>
computeGuarantees(Application &application, const TileTimes &times,
                  const Topology &topology,
                  const GuaranteeTableOptions &options = {});

} // namespace ganglion::mapping

#endif // GANGLION_MAPPING_GUARANTEETABLE_H
