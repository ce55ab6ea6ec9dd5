//===- Verification.h - What several verifiers check ------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_DIALECT_SDF_IR_VERIFICATION_H
#define GANGLION_LIB_DIALECT_SDF_IR_VERIFICATION_H

#include "ganglion/Dialect/SDF/IR/SDF.h"

namespace ganglion::sdf {

/// Checks the number of a resource; null stands for none.
llvm::LogicalResult verifyResource(mlir::Operation *op,
                                   mlir::IntegerAttr resource);

/// Finds what `user` calls `name`, or emits an error; `role` says what it is to
/// the user, `kind` what it has to be and `scope` what holds it.
template <typename OpT>
OpT lookupSymbol(mlir::Operation *user, mlir::FlatSymbolRefAttr name,
                 llvm::StringRef role, llvm::StringRef kind,
                 llvm::StringRef scope, mlir::SymbolTableCollection &tables) {
  mlir::Operation *symbol = tables.lookupNearestSymbolFrom(user, name);
  if (auto op = llvm::dyn_cast_or_null<OpT>(symbol))
    return op;
  mlir::InFlightDiagnostic diag = user->emitOpError("names ")
                                  << name << " as " << role << ", but ";
  if (!symbol) {
    diag << "the " << scope << " has no " << kind << " of this name";
  } else {
    diag << "that is an " << symbol->getName() << ", not an sdf." << kind;
    diag.attachNote(symbol->getLoc()) << "defined here";
  }
  return nullptr;
}

inline ActorOp lookupActor(mlir::Operation *user, mlir::FlatSymbolRefAttr name,
                           llvm::StringRef role,
                           mlir::SymbolTableCollection &tables) {
  return lookupSymbol<ActorOp>(user, name, role, "actor", "graph", tables);
}

inline TileOp lookupTile(mlir::Operation *user, mlir::FlatSymbolRefAttr name,
                         llvm::StringRef role,
                         mlir::SymbolTableCollection &tables) {
  return lookupSymbol<TileOp>(user, name, role, "tile", "platform", tables);
}

} // namespace ganglion::sdf

#endif // GANGLION_LIB_DIALECT_SDF_IR_VERIFICATION_H
