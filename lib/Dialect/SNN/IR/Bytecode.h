//===- Bytecode.h - Attributes of the snn dialect as bytecode ---*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_SNN_IR_BYTECODE_H
#define GANGLION_LIB_DIALECT_SNN_IR_BYTECODE_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion::snn {

/// Without an encoding of their own, attributes are text in bytecode, and text
/// does not take resources along. So attributes that hold constants have one.
void addBytecodeInterface(SNNDialect &dialect);

} // namespace ganglion::snn

#endif // GANGLION_LIB_DIALECT_SNN_IR_BYTECODE_H
