//===- Attributes.h - NIR arrays as attributes and back ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_NIRTRANSLATION_ATTRIBUTES_H
#define GANGLION_LIB_TARGET_NIRTRANSLATION_ATTRIBUTES_H

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Target/NIR/Graph.h"

namespace ganglion {

/// A numeric array as a constant; f32 and f64 keep their precision, integers
/// become f64.
mlir::ElementsAttr toFloatElements(const nir::Array &array,
                                   llvm::StringRef name,
                                   mlir::MLIRContext *context);

/// A constant of f32 or f64 as an array of the same precision.
nir::Array toArray(mlir::ElementsAttr elements);

/// Discardable attribute that keeps the version of the package that wrote the
/// file.
inline llvm::StringRef getVersionAttrName() { return "snn.nir_version"; }

/// The metadata of a node as a dictionary from path to value, or null.
mlir::DictionaryAttr
toMetadata(const std::map<std::string, nir::Array> &metadata,
           mlir::MLIRContext *context);

/// The inverse of toMetadata; entries of other kinds are left out.
std::map<std::string, nir::Array> fromMetadata(mlir::DictionaryAttr metadata);

} // namespace ganglion

#endif // GANGLION_LIB_TARGET_NIRTRANSLATION_ATTRIBUTES_H
