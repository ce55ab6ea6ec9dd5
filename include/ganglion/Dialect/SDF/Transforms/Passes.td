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
  let summary = "Order the firings on each resource and compute start times";
  let description = [{
    Works on graphs of every class, in three steps:

    1. Each resource gets a static order of all its firings in an iteration, by
       list scheduling: in self-timed execution, a free resource takes the
       firing with the longest path to the end of the iteration. An `sdf.order`
       that is there already is kept.
    2. The orders are improved by local search, which moves firings on the
       critical cycle and keeps what shortens the exact period.
    3. Start times are computed: those of self-timed execution, in which each
       firing starts as soon as it can, until it is periodic; or those of the
       schedule of a certificate, one iteration every period, rounded down to
       whole time units. The second ones take the place of the first ones if
       there is no periodic phase within the given number of iterations.

    An order becomes channels, so that every analysis knows it. If no actor
    stands twice in a round of the resource, they are `order.tileR.I` of actor I
    of resource R to the next one, the last with one token back to the first;
    for a single actor A this is `self.A`. A link for which the graph has a
    channel already is left out. Else a cyclo-static actor `order.tileR` that
    takes no time, with a phase for each firing of the round, grants the
    firings over channels `order.tileR.to.A` and waits for their ends over
    `order.tileR.from.A`. A throughput found without the new channels is
    removed.

    The results are written to `sdf.schedule`.
  }];
  let options = [
    Option<"improve", "improve", "int64_t", "100",
           "Orders to evaluate in the search for a shorter period; 0 keeps the "
           "list schedule (default 100)">,
    Option<"startTimes", "start-times", "::ganglion::sdf::StartTimesKind",
           "::ganglion::sdf::StartTimesKind::SelfTimed",
           "Which start times to compute (default self-timed)",
           [{::llvm::cl::values(
             clEnumValN(::ganglion::sdf::StartTimesKind::SelfTimed,
                        "self-timed", "each firing as soon as it can"),
             clEnumValN(::ganglion::sdf::StartTimesKind::StrictlyPeriodic,
                        "strictly-periodic",
                        "an iteration every period of the graph"),
             clEnumValN(::ganglion::sdf::StartTimesKind::None, "none",
                        "orders only"))}]>,
    Option<"maxIterations", "max-iterations", "int64_t", "1000",
           "Iterations to simulate before giving up on a periodic phase, and "
           "iterations of a strictly periodic one; each takes 8 bytes per "
           "firing (default 1000)">,
    Option<"orderOnly", "order-only", "bool", "false",
           "The same as start-times=none (default false)">];
}

def AllocateSlices : Pass<"sdf-allocate-slices"> {
  let summary = "Find the smallest time slices for a period";
  let description = [{
    Sets the slice of each `sdf.resource` such that the exact period of the
    graph is at most the given one, and is not if any one slice is a time unit
    shorter. Binary search, first for an equal share of all wheels, then for one
    resource after the other (as Stuijk, Basten, Geilen, Corporaal,
    "Multiprocessor Resource Allocation for Throughput-Constrained Synchronous
    Dataflow Graphs", DAC 2007). Graphs without `sdf.resource` stay as they are.
    A throughput and start times for other slices are removed. Run
    `--sdf-schedule` before, so that the firings on a resource are ordered, and
    `--sdf-annotate-throughput` after, for the certificate.
  }];
  let options = [
    Option<"period", "period", "std::string", "",
           "The longest period that will do, in time units: a positive number "
           "or fraction, such as 100 or 401/4 (required)">];
}

def VerifySchedule : Pass<"sdf-verify-schedule"> {
  let summary = "Check the schedules of graphs";
  let description = [{
    Checks each `sdf.schedule` from the IR alone, without the scheduler: that an
    order lists all firings of an iteration and lets the graph run; that start
    times give every firing the tokens that it takes, forever; and that they
    keep the orders, one firing at a time on each ordered resource. Fails with
    the firing that does not, or if a graph has no schedule.
  }];
}

def ReportLatency : Pass<"sdf-report-latency"> {
  let summary = "Report how long results take";
  let description = [{
    Reports, from the start of the first firing of `source` in an iteration to
    the end of the last firing of `sink` that many iterations later as
    `distance` says (Ghamarian et al., "Latency Minimization for Synchronous
    Data Flow Graphs", DSD 2007):

    - `self-timed`: the longest such time in self-timed execution, over all
      iterations. It grows while a source runs ahead.
    - `periodic-source`: the one in the schedule of the certificate. It is never
      exceeded if the source keeps to that schedule and all others start as soon
      as they can (Moreira, Bekooij, EURASIP J. Advances in Signal Processing,
      2007). Run `--sdf-annotate-throughput` before.

    `first-iteration` is the time from the beginning to the end of the first
    iteration of all actors. A latency that does not exist is told with the
    reason in a remark of its own. Fails if a graph does not have the actors.
  }];
  let options = [
    Option<"source", "source", "std::string", "",
           "The actor at which results begin (required)">,
    Option<"sink", "sink", "std::string", "",
           "The actor at which results end (required)">,
    Option<"distance", "distance", "uint32_t", "0",
           "Iterations from an input to what depends on it, as initial tokens "
           "on the way make it (default 0)">,
    Option<"maxIterations", "max-iterations", "int64_t", "1000",
           "Iterations to simulate before giving up on a periodic phase; each "
           "takes 8 bytes per firing (default 1000)">];
}

def SizeBuffers : Pass<"sdf-size-buffers"> {
  let summary = "Give channels the smallest buffers that a period needs";
  let description = [{
    A firing claims its places in a buffer when it starts, and a firing of the
    target frees them when it ends. Every channel without a `capacity` gets one,
    and its channel back `buffer.A.B` with the free places, except those that
    need no buffer: channels from an actor to itself, channels back of other
    buffers, and those of an order (named `order.*`). Capacities that are given
    are kept.

    The total size is the smallest one for the required period, if the search
    ends within `max-evaluations` (Stuijk, Geilen, Basten, "Exploring Trade-Offs
    in Buffer Requirements and Throughput Constraints for Synchronous Dataflow
    Graphs", DAC 2006). If not, the buffers are those of a heuristic, which reach
    the period as well, and the remark gives a lower bound of the total size. A
    throughput and start times that were found with unbounded buffers are
    removed.

    Only channels count: run `--sdf-schedule=order-only` before, so that actors
    which share a resource are ordered by channels.
  }];
  let options = [
    Option<"period", "period", "std::string", "\"\"",
           "The longest period allowed, in time units per iteration, as in 5 or "
           "7/2 (default: that of unbounded buffers)">,
    Option<"pareto", "pareto", "bool", "false",
           "Tell in remarks the least buffers for each longer period too "
           "(default false)">,
    Option<"maxEvaluations", "max-evaluations", "int64_t", "10000",
           "Periods that a search may compute before it is given up (default "
           "10000)">,
    Option<"unit", "unit", "::ganglion::sdf::BufferUnit",
           "::ganglion::sdf::BufferUnit::Tokens",
           "What the total size counts (default tokens)", [{::llvm::cl::values(
             clEnumValN(::ganglion::sdf::BufferUnit::Tokens, "tokens",
                        "places for a token"),
             clEnumValN(::ganglion::sdf::BufferUnit::Bits, "bits",
                        "bits, by the sizes of the tokens"))}]>];
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
