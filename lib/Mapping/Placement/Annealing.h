//===- Annealing.h - Placement by simulated annealing -----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_ANNEALING_H
#define GANGLION_LIB_MAPPING_PLACEMENT_ANNEALING_H

#include "ganglion/Mapping/Placement.h"

namespace ganglion::mapping {

/// Improves a placement by random moves: one that costs more is accepted with
/// the probability exp(-change / temperature), and the temperature falls from a
/// tenth of the mean change by three orders of magnitude (Kirkpatrick et al.
/// 1983; SNEAP, Li et al. 2020, places SNNs so). Returns the start if the
/// result costs more. Takes 1000 moves per cluster.
Placement placeByAnnealing(const MulticastGraph &graph,
                           const Topology &topology,
                           const PlacementOptions &options,
                           const Placement &start);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_ANNEALING_H
