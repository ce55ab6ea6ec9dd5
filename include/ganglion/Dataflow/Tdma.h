//===- Tdma.h - Resources shared by time slices -----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Time-division multiplex: a wheel of w time units turns on a resource, and in
/// each turn a graph owns a slice of s of them; others own the rest. Nothing is
/// known of where the wheel is when a firing could start, so the worst is
/// assumed: the slice has just ended. A firing of time t then waits w - s
/// before its first s units of work, and before each further ones begun:
///
///     t + ceil(t / s) * (w - s)
///
/// (the response time of Bekooij, Hoes, Moreira, Poplavko, Pastrnak, Mesman,
/// Mol, Stuijk, Gheorghita, van Meerbergen, "Dataflow Analysis for Real-Time
/// Embedded Multiprocessor System Design", 2005). No firing takes longer,
/// wherever the wheel is, and shorter firings make no firing of a dataflow
/// graph later; so the period with these times is never exceeded. Slices are
/// allocated after the firings of a resource are ordered, as by Stuijk, Basten,
/// Geilen, Corporaal, "Multiprocessor Resource Allocation for
/// Throughput-Constrained Synchronous Dataflow Graphs", DAC 2007.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DATAFLOW_TDMA_H
#define GANGLION_DATAFLOW_TDMA_H

#include "ganglion/Dataflow/Period.h"

#include <map>

namespace ganglion::dataflow {

/// A slice of a wheel, 1 <= slice <= length.
struct WheelSlice {
  int64_t length;
  int64_t slice;
};

/// The share that a graph has of each resource which does not belong to it
/// alone.
using WheelSlices = std::map<unsigned, WheelSlice>;

/// The longest that a firing of the given time >= 0 takes on a slice; nothing
/// if it does not fit.
std::optional<int64_t> getWorstCaseTime(int64_t time, WheelSlice slice);

/// The graph with the worst-case times of the actors of these resources;
/// nothing if one does not fit.
std::optional<Graph> applySlices(const Graph &graph, const WheelSlices &slices);

struct SliceAllocation {
  WheelSlices slices;
  /// Of the graph with these slices; nothing if it has no cycle, so that the
  /// smallest slices do.
  std::optional<Certificate> certificate;
};

/// Even with whole wheels the graph is slower than it must be.
struct PeriodTooLong {
  Certificate certificate;
};

using SliceAllocationResult =
    std::variant<SliceAllocation, PeriodTooLong, Inconsistent, Deadlock,
                 TooLarge, Overflow>;

/// Allocates slices of wheels of the given lengths, at least 1, with which the
/// period of the graph is at most `period`. Each is the smallest one, given the
/// others: with one time unit less for any resource the graph is too slow. They
/// need not have the smallest sum.
SliceAllocationResult allocateSlices(const Graph &graph,
                                     const std::map<unsigned, int64_t> &wheels,
                                     Rational period,
                                     const PeriodOptions &options = {});

} // namespace ganglion::dataflow

#endif // GANGLION_DATAFLOW_TDMA_H
