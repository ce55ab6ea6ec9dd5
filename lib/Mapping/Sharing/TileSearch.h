//===- TileSearch.h - Search for tiles and turns ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_SHARING_TILESEARCH_H
#define GANGLION_LIB_MAPPING_SHARING_TILESEARCH_H

#include "ProgramContext.h"
#include "ganglion/Mapping/SharedTiles.h"

namespace ganglion::mapping {

struct SearchOutcome {
  TileSharing sharing;
  dataflow::Rational initialPeriod, period;
  int64_t evaluations = 0;
};

struct SearchLimits {
  /// The starts not counted.
  int64_t maxEvaluations = 0;
  /// A period as long as this is short enough.
  dataflow::Rational goodPeriod;
};

/// Improves each of the given sharings, at least one, the best first, with the
/// same share of the evaluations each; see shareTiles. The result is the best.
/// Returns nothing if a number does not fit.
std::optional<SearchOutcome> searchTiles(const ProgramContext &context,
                                         std::vector<TileSharing> starts,
                                         const SearchLimits &limits);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_SHARING_TILESEARCH_H
