//===- HeaderWriter.h - C interface of an object ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_HEADERWRITER_H
#define GANGLION_EXECUTION_HEADERWRITER_H

#include "ganglion/Execution/NetworkInterface.h"

namespace ganglion::execution {

/// A C99 header, also valid in C++, for the object file that holds the network
/// NET (see makeIdentifier):
///
///     NET_state                    the state variables, plain arrays
///     NET_init, NET_reset          make it zero
///     NET_step(state, inputs.., outputs..)
///     NET_run(state, steps, inputs.., outputs..)
///     NET_INPUT_x_SIZE, NET_OUTPUT_y_SIZE, NET_STATE_s_SIZE
///                                  elements of a port in one time step
///
/// The functions are static and inline, the caller owns all memory. Fails where
/// two ports have names that give the same identifier.
Result<std::string> writeHeader(const NetworkInterface &network);

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_HEADERWRITER_H
