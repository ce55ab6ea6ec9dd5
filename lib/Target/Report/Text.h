//===- Text.h - Lines of a report -------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_REPORT_TEXT_H
#define GANGLION_LIB_TARGET_REPORT_TEXT_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace ganglion {

/// One line: a label, the figure, and what it means.
inline llvm::raw_ostream &line(llvm::raw_ostream &os, llvm::StringRef label) {
  return os << "  " << llvm::left_justify(label, 20);
}

} // namespace ganglion

#endif // GANGLION_LIB_TARGET_REPORT_TEXT_H
