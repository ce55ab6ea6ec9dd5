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
    over few links; see docs/mapping.md for the algorithms. Then clusters of the
    critical cycle move nearer to each other where that shortens the period. A
    remark tells the cost, that of the clusters in order, and the load of the
    busiest link. Neurons count as often as their activity says, if all have
    one, otherwise once each.

    Otherwise clusters share tiles, if the machine allows it. Which shares with
    which, and in what order, is searched for on the exact period of a time
    step, reloads included; the order is kept in an `xbar.order`, which
    convert-xbar-to-sdf passes on. A remark tells the period and a lower bound.

    Tiles, an order and guarantees that the program has already are given up.
    Programs that are running stay as they are.

    ```
    snn-opt program.mlir --xbar-place="algorithm=hilbert"
    ```
  }];
  let options = [
    Option<"algorithm", "algorithm", "::ganglion::mapping::PlacementAlgorithm",
           "::ganglion::mapping::PlacementAlgorithm::ForceDirected",
           "How to place clusters that have a tile each",
           "::ganglion::xbar::getPlacementAlgorithmValues()">,
    Option<"cost", "cost", "::ganglion::mapping::PlacementCost",
           "::ganglion::mapping::PlacementCost::Multicast",
           "What a spike costs", [{::llvm::cl::values(
        clEnumValN(::ganglion::mapping::PlacementCost::Hops, "hops",
                   "the hops to each cluster that listens"),
        clEnumValN(::ganglion::mapping::PlacementCost::Multicast, "multicast",
                   "the links of the route to all of them"))}]>,
    Option<"seed", "seed", "uint64_t", "0",
           "Seed of the random numbers of pso and annealing">,
    Option<"criticalMoves", "critical-moves", "int64_t", "100",
           "Periods to compute at most for moves on the critical cycle, where "
           "each cluster has a tile (0: none)">,
    Option<"sharingMoves", "sharing-moves", "int64_t", "-1",
           "Periods to compute at most in the search for a placement and an "
           "order, where clusters share tiles (-1: 5000, fewer for more than "
           "600 clusters)">
  ];
}

def XbarAnnotateGuarantees
    : Pass<"xbar-annotate-guarantees", "::mlir::ModuleOp"> {
  let summary = "Compute what programs are guaranteed on numbers of tiles";
  let description = [{
    Writes an `xbar.order` and one `xbar.guarantee` or more into each program,
    in place of those that it has: the turns that its clusters take, and the
    period on 1, 2, 3, 4, 6, 8, 12, ... tiles, whichever they are. With these
    `--xbar-admit` needs no analysis. A guarantee that has no fewer tiles, no
    more hops and no shorter a period than another is left out. Programs that
    are running stay as they are.

    ```
    snn-opt program.mlir --xbar-annotate-guarantees=max-tiles=16
    ```
  }];
  let options = [
    Option<"maxTiles", "max-tiles", "unsigned", "0",
           "The most tiles to give to a program (0: all of the machine)">
  ];
}

def XbarAdmit : Pass<"xbar-admit", "::mlir::ModuleOp"> {
  let summary = "Give programs tiles of a chip on which others run";
  let description = [{
    Admits each program of the module that is not running yet to the chip, on
    the fewest free tiles for which one of its guarantees is good enough: its
    clusters get these tiles and the guarantee is marked `running`. The tiles
    are close to each other along a Hilbert curve. There is no analysis: the
    guarantee is checked on the tiles, in time linear in the clusters and
    streams. Nothing else changes for programs that are running, and since no
    two share a tile, they keep their guarantees.

    What runs is the state of the chip: the programs of the module with a
    guarantee that is `running`, and those of the file `running`, which are put
    into the module; where a name is taken, what was in the module before gets
    another one. So the result is the new state.

    ```
    snn-opt a.mlir --xbar-annotate-guarantees --xbar-admit -o state.mlir
    snn-opt b.mlir --xbar-annotate-guarantees \
      --xbar-admit="running=state.mlir throughput>=1000" -o state.mlir
    ```

    A program that cannot be admitted is an error, and no file is written. So is
    a program for another machine than the chip's, and a guarantee of any
    program, also of one that is running, that does not hold.
  }];
  let options = [
    Option<"running", "running", "std::string", "\"\"",
           "File with the programs that are running; none if empty">,
    Option<"throughput", "throughput>", "std::string", "\"0\"",
           "At least so many time steps per second, as 1000 or 1000/3">
  ];
  let dependentDialects = ["::ganglion::sdf::SDFDialect",
                           "::ganglion::snn::SNNDialect"];
}

def XbarRemove : Pass<"xbar-remove", "::mlir::ModuleOp"> {
  let summary = "Free the tiles of a running program";
  let description = [{
    Takes a program out of the state of a chip, with its dataflow graph, and
    with its network if nothing else refers to that.

    ```
    snn-opt state.mlir --xbar-remove=program=a -o state.mlir
    ```
  }];
  let options = [
    Option<"program", "program", "std::string", "\"\"",
           "Name of the program">
  ];
}

#endif // GANGLION_DIALECT_XBAR_TRANSFORMS_PASSES_TD
