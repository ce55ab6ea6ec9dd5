//===- Repair.h - Repairs of malformed graphs -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Private to the library. Each function diagnoses one class of malformation,
// or repairs it with a remark if `lenient`.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_NIR_REPAIR_H
#define GANGLION_LIB_TARGET_NIR_REPAIR_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Shapes.h"

namespace ganglion::nir {

using Remarks = std::vector<std::string>;

/// Edges on one level: names that do not exist, repetitions (removed in either
/// mode), edges into an Input or out of an Output. `graphName` is empty for the
/// outermost graph.
std::optional<Error> repairEdges(Graph &graph, const std::string &graphName,
                                 bool lenient, Remarks &remarks);

/// Shapes over the flat graph: scalars, batch axes, wrong ports. Ports without
/// the dataset `shape` receive it. `isNestedPort` tells the ports of nested
/// graphs, by node.
Result<std::vector<NodeShapes>>
repairShapes(Graph &graph, const std::vector<bool> &isNestedPort, bool lenient,
             Remarks &remarks);

} // namespace ganglion::nir

#endif // GANGLION_LIB_TARGET_NIR_REPAIR_H
