//===- GlobalHeap.h - Strings in the heap of HDF5 ---------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// HDF5 (1.10 at least) trusts the sizes and indices of objects in a global
// heap, where strings of variable length live, and accesses memory that is not
// its own if one is damaged. So the heap is checked before HDF5 sees it, and
// strings are looked up here.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_NIR_GLOBALHEAP_H
#define GANGLION_LIB_TARGET_NIR_GLOBALHEAP_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ganglion::nir {

/// The heaps of an HDF5 file whose addresses and lengths have eight bytes, as
/// in all common ones.
class GlobalHeap {
public:
  /// `bytes` is the whole file, `base` where HDF5 starts in it.
  GlobalHeap(std::string_view bytes, uint64_t base)
      : bytes(bytes), base(base) {}

  /// Whether the objects of each heap stay within it.
  bool isSound() const;

  /// Bytes of one element of a dataset of strings.
  static constexpr size_t referenceBytes = 16;

  /// The string that the element at this offset of the file refers to.
  std::optional<std::string> readString(uint64_t offset) const;

private:
  std::string_view bytes;
  uint64_t base;
};

} // namespace ganglion::nir

#endif // GANGLION_LIB_TARGET_NIR_GLOBALHEAP_H
