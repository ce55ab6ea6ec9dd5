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
    Computes the exact period of each graph, which is a maximum cycle ratio of
    the firings of an iteration, and writes it to `sdf.throughput` with its
    certificate, or `unbounded` for a graph without cycle. Only channels count:
    run `--sdf-schedule` before, so that actors which share a resource are
    ordered by channels.

    All algorithms find the same period; they differ in time and memory. Each
    takes a graph with too many firings in an iteration for it as an error.
  }];
  let options = [
    Option<"algorithm", "algorithm", "::ganglion::dataflow::PeriodAlgorithm",
           "::ganglion::dataflow::PeriodAlgorithm::Auto",
           "How to find the period (default auto)", [{::llvm::cl::values(
             clEnumValN(::ganglion::dataflow::PeriodAlgorithm::Auto, "auto",
                        "chosen by the size and the class of the graph"),
             clEnumValN(::ganglion::dataflow::PeriodAlgorithm::Howard, "howard",
                        "policy iteration on the graph of all firings"),
             clEnumValN(::ganglion::dataflow::PeriodAlgorithm::KIter, "kiter",
                        "schedules that repeat after few rounds of each actor"),
             clEnumValN(::ganglion::dataflow::PeriodAlgorithm::Sweep, "sweep",
                        "policy iteration that stores no waits of firings"),
             clEnumValN(::ganglion::dataflow::PeriodAlgorithm::MaxPlus,
                        "maxplus", "max-plus matrix over the initial tokens"),
             clEnumValN(::ganglion::dataflow::PeriodAlgorithm::Simulate,
                        "simulate", "self-timed execution"))}]>,
    Option<"threads", "threads", "unsigned", "1",
           "Threads for each graph, on top of those for several graphs; they "
           "change no result (default 1)">,
    Option<"maxPotentials", "max-potentials", "uint64_t",
           "::ganglion::sdf::defaultMaxPotentials",
           "Leave the potentials out of a certificate with more of them; "
           "--sdf-verify-certificate finds them again (default 1048576)">];
}

def VerifyCertificate : Pass<"sdf-verify-certificate"> {
  let summary = "Check the throughput that graphs claim";
  let description = [{
    Checks each `sdf.throughput` from the IR alone, in one pass over the
    channels and without the analysis that found it. Fails with the reason if
    the certificate proves nothing or a graph claims none.

    If the potentials are left out, only the cycle can be checked that way. The
    pass then looks for them itself, by executing iterations until the starts no
    longer rise: slower, in memory for the firings of an iteration, but still
    without the analysis.
  }];
}

#endif // GANGLION_DIALECT_SDF_TRANSFORMS_PASSES_TD
