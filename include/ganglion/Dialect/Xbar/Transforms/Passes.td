//===- Passes.td - Passes on crossbar programs -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD
#define GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def XbarPlace : Pass<"xbar-place", "::mlir::ModuleOp"> {
  let summary = "Give each cluster a tile";
  let description = [{
    Where there are tiles enough, each cluster gets one, so that spikes travel
    over few links; see docs/mapping.md for the algorithms. A remark tells the
    cost, that of the clusters in order, and the load of the busiest link.
    Neurons count as often as their activity says, if all have one, otherwise
    once each.

    Otherwise clusters share tiles, if the machine allows it: the cluster that takes longest goes
    to the tile with the least work (longest processing time first; Graham,
    SIAM Journal on Applied Mathematics 17(2), 1969). Tiles that clusters have
    already are given up.

    ```
    snn-opt program.mlir --xbar-place="algorithm=hilbert"
    ```
  }];
  let options = [
    Option<"algorithm", "algorithm", "::ganglion::mapping::PlacementAlgorithm",
           "::ganglion::mapping::PlacementAlgorithm::ForceDirected",
           "How to place clusters that have a tile each", [{::llvm::cl::values(
        clEnumValN(::ganglion::mapping::PlacementAlgorithm::Sequential,
                   "sequential",
                   "in order along the rows, every other one backwards"),
        clEnumValN(::ganglion::mapping::PlacementAlgorithm::Hilbert, "hilbert",
                   "in order along a Hilbert curve"),
        clEnumValN(::ganglion::mapping::PlacementAlgorithm::ForceDirected,
                   "force-directed", "by springs, then exchanges of tiles"),
        clEnumValN(::ganglion::mapping::PlacementAlgorithm::ParticleSwarm,
                   "pso", "by a particle swarm, as SpiNePlacer"),
        clEnumValN(::ganglion::mapping::PlacementAlgorithm::Annealing,
                   "annealing", "by simulated annealing, as SNEAP"))}]>,
    Option<"cost", "cost", "::ganglion::mapping::PlacementCost",
           "::ganglion::mapping::PlacementCost::Multicast",
           "What a spike costs", [{::llvm::cl::values(
        clEnumValN(::ganglion::mapping::PlacementCost::Hops, "hops",
                   "the hops to each cluster that listens"),
        clEnumValN(::ganglion::mapping::PlacementCost::Multicast, "multicast",
                   "the links of the route to all of them"))}]>,
    Option<"seed", "seed", "uint64_t", "0",
           "Seed of the random numbers of pso and annealing">
  ];
}

#endif // GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD
