//===- SpectralLayout.h - Eigenvectors as coordinates -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_SPECTRALLAYOUT_H
#define GANGLION_LIB_MAPPING_PLACEMENT_SPECTRALLAYOUT_H

#include "AffinityGraph.h"
#include "Equalisation.h"

#include <vector>

namespace ganglion::mapping {

/// The two slowest modes of the random walk on the graph as coordinates (Koren,
/// "Drawing Graphs by Eigenvectors", 2005), found by power iteration; of any
/// scale.
std::vector<Point> layOutSpectrally(const AffinityGraph &graph);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_SPECTRALLAYOUT_H
