//===- IntegerList.h - Lists of integers with runs --------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The lists of cyclo-static actors are long and repetitive, so equal numbers in
// a row are written once with their count, as in the files of SDF3:
//
//   integer-list ::= `[` run (`,` run)* `]`
//   run          ::= (count `*`)? integer
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_SDF_IR_INTEGERLIST_H
#define GANGLION_LIB_DIALECT_SDF_IR_INTEGERLIST_H

#include "mlir/IR/OpImplementation.h"

namespace ganglion::sdf {

/// Parses what is between the brackets and the closing one.
mlir::ParseResult parseRuns(mlir::AsmParser &parser,
                            llvm::SmallVectorImpl<int64_t> &list);

/// Prints a list in brackets, three and more equal numbers as a run.
void printRuns(llvm::raw_ostream &os, llvm::ArrayRef<int64_t> list);

} // namespace ganglion::sdf

#endif // GANGLION_LIB_DIALECT_SDF_IR_INTEGERLIST_H
