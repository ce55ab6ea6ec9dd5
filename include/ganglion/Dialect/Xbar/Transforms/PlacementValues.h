//===- PlacementValues.h - The choices of placement as options --*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_TRANSFORMS_PLACEMENTVALUES_H
#define GANGLION_DIALECT_XBAR_TRANSFORMS_PLACEMENTVALUES_H

#include "ganglion/Mapping/Placement.h"
#include "llvm/Support/CommandLine.h"

namespace ganglion::xbar {

/// The values of an option of type PlacementAlgorithm.
inline llvm::cl::ValuesClass getPlacementAlgorithmValues() {
  using mapping::PlacementAlgorithm;
  return llvm::cl::values(
      clEnumValN(PlacementAlgorithm::Sequential, "sequential",
                 "in order along the rows, every other one backwards"),
      clEnumValN(PlacementAlgorithm::Hilbert, "hilbert",
                 "in order along a Hilbert curve"),
      clEnumValN(PlacementAlgorithm::ForceDirected, "force-directed",
                 "by springs, then exchanges of tiles"),
      clEnumValN(PlacementAlgorithm::ParticleSwarm, "pso",
                 "by a particle swarm, as SpiNePlacer"),
      clEnumValN(PlacementAlgorithm::Annealing, "annealing",
                 "by simulated annealing, as SNEAP"));
}

} // namespace ganglion::xbar

#endif // GANGLION_DIALECT_XBAR_TRANSFORMS_PLACEMENTVALUES_H
