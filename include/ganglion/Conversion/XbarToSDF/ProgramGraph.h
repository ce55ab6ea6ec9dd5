//===- ProgramGraph.h - The dataflow graph of a program ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An sdf.graph refers to the xbar.program it was made of by a discardable
// attribute, so that the sdf dialect need not know of programs.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_XBARTOSDF_PROGRAMGRAPH_H
#define GANGLION_CONVERSION_XBARTOSDF_PROGRAMGRAPH_H

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "mlir/IR/OwningOpRef.h"

namespace ganglion {

/// Makes the graph of a program, not in a module yet. Fails with an error where
/// a cluster has no tile.
mlir::FailureOr<mlir::OwningOpRef<sdf::GraphOp>>
buildProgramGraph(xbar::ProgramOp program, xbar::MachineOp machine);

/// The graph beside a program that refers to it, or null.
sdf::GraphOp findProgramGraph(xbar::ProgramOp program);

/// Checks that whatever holds for `graph` holds for the program: it has the
/// actors and channels of the program's graph, and the clusters of a tile take
/// turns. Returns nothing, or a sentence that says what is wrong. All clusters
/// must have tiles.
std::optional<std::string> checkProgramGraph(xbar::ProgramOp program,
                                             xbar::MachineOp machine,
                                             sdf::GraphOp graph);

} // namespace ganglion

#endif // GANGLION_CONVERSION_XBARTOSDF_PROGRAMGRAPH_H
