//===- ProgramGraph.h - The dataflow graph of a program ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An sdf.graph refers to the xbar.program it was made of by a discardable
// attribute, so that the sdf dialect need not know of programs. Another one
// says which traffic its times are for.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_XBARTOSDF_PROGRAMGRAPH_H
#define GANGLION_CONVERSION_XBARTOSDF_PROGRAMGRAPH_H

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/Xbar/Analysis/ProgramLoads.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Support/Result.h"
#include "mlir/IR/OwningOpRef.h"

namespace ganglion {

/// Makes the graph of a program, all clusters of which have tiles; it is not in
/// a module yet. Fails where the network has not the activity that `traffic`
/// needs.
Result<mlir::OwningOpRef<sdf::GraphOp>>
buildProgramGraph(xbar::ProgramOp program, xbar::MachineOp machine,
                  xbar::Traffic traffic);

/// The graph beside a program that refers to it, or null.
sdf::GraphOp findProgramGraph(xbar::ProgramOp program);

/// The traffic that the times of a program's graph are for.
xbar::Traffic getTraffic(sdf::GraphOp graph);

/// Checks that whatever holds for `graph` holds for the program: it has the
/// actors and channels of the program's graph, for the traffic that `graph`
/// says it is for, and the clusters of a tile take turns. Returns nothing, or a
/// sentence that says what is wrong. All clusters must have tiles.
std::optional<std::string> checkProgramGraph(xbar::ProgramOp program,
                                             xbar::MachineOp machine,
                                             sdf::GraphOp graph);

} // namespace ganglion

#endif // GANGLION_CONVERSION_XBARTOSDF_PROGRAMGRAPH_H
