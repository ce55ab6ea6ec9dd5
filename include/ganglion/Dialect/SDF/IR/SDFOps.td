//===- SDFOps.td - Operations of the sdf dialect -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFOPS_TD
#define GANGLION_DIALECT_SDF_IR_SDFOPS_TD

include "ganglion/Dialect/SDF/IR/SDFGraphOps.td"
include "ganglion/Dialect/SDF/IR/SDFPlatformOps.td"
include "ganglion/Dialect/SDF/IR/SDFResultOps.td"

#endif // GANGLION_DIALECT_SDF_IR_SDFOPS_TD
