//===- NodeText.h - A node in a message -------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_TRANSFORMS_NODETEXT_H
#define GANGLION_DIALECT_SNN_TRANSFORMS_NODETEXT_H

#include "ganglion/Dialect/SNN/IR/SNN.h"

namespace ganglion::snn {

/// The name of a node in quotes, or that of the operation where it has none.
inline std::string getNodeText(mlir::Operation *op) {
  mlir::StringAttr name = llvm::cast<NodeOpInterface>(op).getNodeName();
  return "'" + (name ? name.str() : op->getName().getStringRef().str()) + "'";
}

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_TRANSFORMS_NODETEXT_H
