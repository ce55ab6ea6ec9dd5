//===- Npy.h - NumPy array files --------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads and writes the .npy format of NumPy: a magic string, a version, a
/// header (a Python dictionary with element type, order and shape) and the
/// elements. Only plain numbers; all of them fit a double without loss.
///
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SUPPORT_NPY_H
#define GANGLION_SUPPORT_NPY_H

#include "ganglion/Support/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ganglion {

/// Type of the elements in the file.
enum class ElementType {
  Bool,
  Int8,
  Int16,
  Int32,
  Int64,
  UInt8,
  UInt16,
  UInt32,
  UInt64,
  Float32,
  Float64
};

/// An array of numbers.
struct NpyArray {
  /// Extents, outermost first; empty for a single number.
  std::vector<int64_t> shape;
  /// The elements, row-major; as many as the product of the extents. Integers
  /// lie between -2^53 and 2^53, booleans are 0 or 1.
  std::vector<double> values;
  ElementType type = ElementType::Float64;
};

/// Reads the bytes of a .npy file: format versions 1 to 3, row-major or
/// column-major, little or big endian. `name` stands for the file in errors.
Result<NpyArray> parseNpy(std::string_view bytes, const std::string &name);

/// Reads a .npy file.
Result<NpyArray> readNpy(const std::string &path);

/// Gives the bytes of a .npy file: version 1, row-major, little endian. Fails
/// where a value does not fit the element type: a fraction or a number out of
/// range for an integer, a finite number too large for a float32. Numbers are
/// rounded to the nearest float32.
Result<std::string> formatNpy(const NpyArray &array, const std::string &name);

/// Writes a .npy file atomically.
std::optional<Error> writeNpy(const std::string &path, const NpyArray &array);

} // namespace ganglion

#endif // GANGLION_SUPPORT_NPY_H
