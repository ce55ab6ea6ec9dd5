//===- Dot.h - Dataflow graphs as pictures ----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_DOT_H
#define GANGLION_TARGET_DOT_H

#include "ganglion/Dialect/SDF/IR/SDF.h"

namespace ganglion {

/// Writes a graph in the language of Graphviz: actors with their times, those
/// of a resource in a box, channels with their tokens and rates, and in bold
/// red the critical cycle that `sdf.throughput` claims, which is not verified.
void printDot(sdf::GraphOp graph, llvm::raw_ostream &os);

/// Registers --export-dot with snn-translate.
void registerDotTranslation();

} // namespace ganglion

#endif // GANGLION_TARGET_DOT_H
