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

#include "ganglion/Support/AtomicFile.h"

#include <cstddef>
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

/// The bytes that an element takes.
size_t getSize(ElementType type);

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

/// The bytes of a .npy file, whose elements are decoded when they are asked
/// for: with a MappedFile, an array may be larger than memory.
class NpyView {
public:
  /// `bytes` must outlive the view.
  static Result<NpyView> parse(std::string_view bytes, const std::string &name);

  const std::vector<int64_t> &getShape() const { return shape; }
  ElementType getType() const { return type; }

  /// Decodes `count` elements from the position `first` on, in row-major order
  /// whatever the order of the file.
  std::optional<Error> read(uint64_t first, uint64_t count,
                            double *values) const;

private:
  NpyView() = default;

  std::string name;
  std::vector<int64_t> shape;
  ElementType type = ElementType::Float64;
  bool bigEndian = false, columnMajor = false;
  std::string_view elements;
};

/// Reads a .npy file.
Result<NpyArray> readNpy(const std::string &path);

/// Gives the bytes of a .npy file: version 1, row-major, little endian. Fails
/// where a value does not fit the element type: a fraction or a number out of
/// range for an integer, a finite number too large for a float32. Numbers are
/// rounded to the nearest float32.
Result<std::string> formatNpy(const NpyArray &array, const std::string &name);

/// Writes a .npy file piece by piece, in any order. The file appears under its
/// name, whole, with `commit`.
class NpyWriter {
public:
  static Result<NpyWriter> create(const std::string &path, ElementType type,
                                  const std::vector<int64_t> &shape);

  /// Writes `count` elements, which lie in memory as they do in the file, from
  /// the row-major position `first` on. May be called from several threads.
  std::optional<Error> write(uint64_t first, uint64_t count,
                             const void *elements) const;

  std::optional<Error> commit() { return file.commit(); }

  const std::string &getTemporaryName() const {
    return file.getTemporaryName();
  }

private:
  NpyWriter(AtomicFile file, size_t elementSize, size_t headerSize)
      : file(std::move(file)), elementSize(elementSize),
        headerSize(headerSize) {}

  AtomicFile file;
  size_t elementSize, headerSize;
};

/// Writes a .npy file atomically.
std::optional<Error> writeNpy(const std::string &path, const NpyArray &array);

} // namespace ganglion

#endif // GANGLION_SUPPORT_NPY_H
