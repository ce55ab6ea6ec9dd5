//===- BoxProgramWriter.h - Programs of clusters that are boxes -*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_CONVERSION_SNNTOXBAR_BOXPROGRAMWRITER_H
#define GANGLION_LIB_CONVERSION_SNNTOXBAR_BOXPROGRAMWRITER_H

#include "ganglion/Conversion/SNNToXbar/BoxGraph.h"
#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "ganglion/Mapping/BoxClustering.h"

namespace ganglion {

/// Fills an empty program with the clusters and streams of a clustering.
void writeBoxProgram(const BoxGraph &graph,
                     const mapping::BoxClustering &clustering,
                     llvm::ArrayRef<mapping::Stream> streams,
                     mapping::PartialSums partialSums, xbar::ProgramOp program);

} // namespace ganglion

#endif // GANGLION_LIB_CONVERSION_SNNTOXBAR_BOXPROGRAMWRITER_H
