//===- FunctionWriter.h - Step and run functions of a network ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_CONVERSION_SNNTOLINALG_FUNCTIONWRITER_H
#define GANGLION_CONVERSION_SNNTOLINALG_FUNCTIONWRITER_H

#include "ganglion/Conversion/SNNToLinalg/LinalgLowering.h"

namespace ganglion {

/// Writes the functions `NET_run`, which computes any number of time steps, and
/// `NET_step`, which computes one, before the network. All nodes have
/// LinalgLoweringOpInterface. `tile` time steps go through the nodes at a time;
/// for 0 it is chosen by the size of the network. With `profile`, each stage
/// (see Stages.h) has a state variable "NODE+NODE:cycles" that counts the
/// cycles it takes.
void writeFunctions(snn::NetworkOp network, LoweringBuilder &builder,
                    int64_t tile, bool profile);

} // namespace ganglion

#endif // GANGLION_CONVERSION_SNNTOLINALG_FUNCTIONWRITER_H
