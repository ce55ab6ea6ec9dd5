//===- ParticleSwarm.h - Placement by a particle swarm ----------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_MAPPING_PLACEMENT_PARTICLESWARM_H
#define GANGLION_LIB_MAPPING_PLACEMENT_PARTICLESWARM_H

#include "ganglion/Mapping/Placement.h"

namespace ganglion::mapping {

/// The method of SpiNePlacer (Balaji et al., "Mapping Spiking Neural Networks
/// to Neuromorphic Hardware", 2020): a particle is a position on the chip for
/// every cluster; it flies towards the best placement that it has seen and the
/// best that any particle has seen. Positions become tiles by assignTiles,
/// where the paper leaves open what to do with two clusters at one place.
/// Inertia and pulls are those of Clerc and Kennedy, "The Particle Swarm",
/// 2002. One particle starts at the given placement. 40 particles take 100
/// steps.
Placement placeByParticleSwarm(const MulticastGraph &graph,
                               const Topology &topology,
                               const PlacementOptions &options,
                               const Placement &start);

} // namespace ganglion::mapping

#endif // GANGLION_LIB_MAPPING_PLACEMENT_PARTICLESWARM_H
