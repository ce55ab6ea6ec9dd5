//===- Constants.h - Constant tensors of a network ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parameters and weights are elements attributes: spelled out where they are
// few, resources (blobs beside the IR) where they are many.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_IR_CONSTANTS_H
#define GANGLION_DIALECT_SNN_IR_CONSTANTS_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"

namespace ganglion::snn {

/// Whether `attribute` is a constant that the functions below can read: dense
/// or a resource, with a plain tensor as its type (see `isPlainTensor`).
bool isPlainConstant(mlir::Attribute attribute);

/// Whether `elements` holds integers, not floating-point numbers.
bool isIntegerConstant(mlir::ElementsAttr elements);

/// The first value of a constant for which `predicate` holds; its elements are
/// floating-point numbers or integers of at most 32 bits, which a double holds.
/// Looks at a splat once, however large its type is.
std::optional<double> findFloat(mlir::ElementsAttr elements,
                                llvm::function_ref<bool(double)> predicate);

/// The same for a constant of i8, i16, i32 or i64.
std::optional<int64_t> findInteger(mlir::ElementsAttr elements,
                                   llvm::function_ref<bool(int64_t)> predicate);

/// The values of a constant, row-major, where they are: as `int64_t` for i8 to
/// i64, as `double` for f32, f64 and i8 to i32, whose values a double holds.
/// The constant must have its data (see `verifyConstants`).
template <typename T>
class ConstantView {
public:
  explicit ConstantView(mlir::ElementsAttr elements);

  size_t size() const { return numValues; }
  T operator[](size_t index) const { return load(bytes + index * stride); }

private:
  const char *bytes;
  size_t numValues;
  /// Zero for a splat, which stores one value only.
  size_t stride;
  /// Reads an element of the type that is stored.
  T (*load)(const char *place);
};

/// The values of a constant of f32, f64, i8, i16 or i32, row-major. The
/// constant must have its data.
llvm::SmallVector<double> readFloats(mlir::ElementsAttr elements);

/// The values of a constant of i8 to i64, row-major.
llvm::SmallVector<int64_t> readIntegers(mlir::ElementsAttr elements);

/// A constant of type `type` (f32 or f64 elements) with the given row-major
/// values. Equal values become a splat, more than a line of values a resource
/// whose key starts with `name`.
mlir::ElementsAttr makeFloats(mlir::RankedTensorType type,
                              llvm::ArrayRef<double> values,
                              llvm::StringRef name);

/// A constant of type `type` (i8, i16, i32 or i64 elements, which hold the
/// values); stored as by makeFloats.
mlir::ElementsAttr makeIntegers(mlir::RankedTensorType type,
                                llvm::ArrayRef<int64_t> values,
                                llvm::StringRef name);

/// A constant of i64 with the given row-major values; stored as by makeFloats.
mlir::ElementsAttr makeIntegers(llvm::ArrayRef<int64_t> shape,
                                llvm::ArrayRef<int64_t> values,
                                mlir::MLIRContext *context,
                                llvm::StringRef name);

/// A constant of i32 with one axis.
mlir::ElementsAttr makeIntegers(llvm::ArrayRef<int32_t> values,
                                mlir::MLIRContext *context,
                                llvm::StringRef name);

/// Fails with an error if `elements`, the constant called `name`, is a resource
/// that is missing or has the wrong number of bytes.
llvm::LogicalResult
verifyConstant(mlir::ElementsAttr elements, llvm::StringRef name,
               llvm::function_ref<mlir::InFlightDiagnostic()> emitError);

/// Does so for each constant of `op`.
llvm::LogicalResult verifyConstants(mlir::Operation *op);

} // namespace ganglion::snn

#endif // GANGLION_DIALECT_SNN_IR_CONSTANTS_H
