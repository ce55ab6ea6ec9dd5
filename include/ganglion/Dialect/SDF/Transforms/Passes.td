//===- Passes.td - Passes on the sdf dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// These passes run on any operation and work on all graphs inside it, in
// parallel. What they did is told by remarks of the category "sdf".
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_TD
#define GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def Check : Pass<"sdf-check"> {
  let summary = "Check that graphs can run forever in bounded memory";
  let description = [{
    A graph is consistent if some number of firings of each actor gives every
    channel its initial tokens back, and free of deadlock if one such iteration
    can be carried out (Lee, Messerschmitt, "Static Scheduling of Synchronous
    Data Flow Programs", IEEE Trans. Computers C-36(1), 1987). Fails with the
    channel whose rates contradict the others, or the cycle that starves.
  }];
}

def Schedule : Pass<"sdf-schedule"> {
  let summary = "Order the actors of each resource and compute start times";
  let description = [{
    Works on homogeneous graphs, in two steps:

    1. Each resource gets a static order of its actors, by list scheduling, that
       respects the channels without tokens. An `sdf.order` that is there
       already is kept. An order becomes channels `order.tileR.I` of actor I of
       resource R to the next one, the last with one token back to the first;
       for a single actor A this is `self.A`. A link for which the graph has a
       channel already is left out. A throughput found without the new channels
       is removed.
    2. Self-timed execution, in which each firing starts as soon as it can, is
       simulated until it is periodic. If it is not within the given
       number of iterations, a strictly periodic schedule with the period of the
       graph takes its place: firing k starts at floor((potential + k * P) / Q).
       Rounding down keeps it admissible since execution times are integers.

    The results are written to `sdf.schedule`.
  }];
  let options = [
    Option<"maxIterations", "max-iterations", "int64_t", "1000",
           "Iterations to simulate before giving up on a periodic phase; each "
           "takes 8 bytes per actor (default 1000)">,
    Option<"orderOnly", "order-only", "bool", "false",
           "Compute the orders, but no start times (default false)">];
}

def AnnotateThroughput : Pass<"sdf-annotate-throughput"> {
  let summary = "Compute the exact throughput of graphs, with a proof";
  let description = [{
    Computes the maximum cycle ratio of each homogeneous graph and writes it to
    `sdf.throughput` with its certificate, or `unbounded` for a graph without
    cycle. Only channels count: run `--sdf-schedule` before, so that actors
    which share a resource are ordered by channels.
  }];
}

def VerifyCertificate : Pass<"sdf-verify-certificate"> {
  let summary = "Check the throughput that graphs claim";
  let description = [{
    Checks each `sdf.throughput` from the IR alone, in one pass over the
    channels and without the analysis that found it. Fails with the reason if
    the certificate proves nothing or a graph claims none.
  }];
}

#endif // GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_TD
