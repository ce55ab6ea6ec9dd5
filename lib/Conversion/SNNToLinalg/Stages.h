//===- Stages.h - Nodes that go over time together --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_STAGES_H
#define GANGLION_CONVERSION_SNNTOLINALG_STAGES_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion {

/// Nodes of a network in an order in which each comes after those whose value
/// of the same step it reads.
using Stage = llvm::SmallVector<snn::NodeOpInterface, 4>;

/// The nodes of a network in the least groups that can go over time one after
/// the other: the strongly connected components of the network, each after
/// those that it reads. A group of several nodes is a recurrent part of the
/// network.
llvm::SmallVector<Stage> findStages(snn::NetworkOp network);

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_STAGES_H
