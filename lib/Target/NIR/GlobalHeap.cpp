//===- GlobalHeap.cpp - Strings in the heap of HDF5 -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Layout of a heap: "GCOL", version 1, 3 bytes of zero, its size; then objects
// of index (2 bytes), reference count (2), zero (4), size (8) and data rounded
// up to 8 bytes. Index 0 is the free rest, whose size counts its own header.
// An element of a dataset: length (4), address of the heap (8), index (4). All
// numbers are little-endian.
//
//===----------------------------------------------------------------------===//

#include "GlobalHeap.h"

#include <algorithm>

using namespace ganglion::nir;

static constexpr std::string_view signature("GCOL\x01\0\0\0", 8);
static constexpr uint64_t headerBytes = 16;

static uint64_t readNumber(std::string_view bytes, size_t offset,
                           unsigned width) {
  uint64_t number = 0;
  for (unsigned i = 0; i < width; ++i)
    number |= uint64_t(static_cast<unsigned char>(bytes[offset + i])) << 8 * i;
  return number;
}

/// Calls `visit(index, data)` for the objects of the heap that `bytes` starts
/// with. False if one leaves the heap, or the heap leaves the file.
template <typename Visitor>
static bool visitObjects(std::string_view bytes, Visitor visit) {
  if (bytes.size() < headerBytes ||
      bytes.substr(0, signature.size()) != signature)
    return false;
  uint64_t size = readNumber(bytes, 8, 8);
  if (size < headerBytes || size > bytes.size())
    return false;
  std::string_view rest = bytes.substr(headerBytes, size - headerBytes);
  while (rest.size() >= headerBytes) {
    uint64_t index = readNumber(rest, 0, 2);
    uint64_t objectBytes = readNumber(rest, 8, 8);
    if (objectBytes > rest.size())
      return false;
    uint64_t step =
        index == 0 ? objectBytes : headerBytes + (objectBytes + 7) / 8 * 8;
    if (step < headerBytes || step > rest.size())
      return false;
    if (index != 0)
      visit(index, rest.substr(headerBytes, objectBytes));
    rest.remove_prefix(step);
  }
  return true;
}

bool GlobalHeap::isSound() const {
  for (size_t start = bytes.find(signature); start != std::string_view::npos;
       start = bytes.find(signature, start + signature.size()))
    if (!visitObjects(bytes.substr(start), [](uint64_t, std::string_view) {}))
      return false;
  return true;
}

std::optional<std::string> GlobalHeap::readString(uint64_t offset) const {
  if (offset > bytes.size() || bytes.size() - offset < referenceBytes)
    return std::nullopt;
  uint64_t length = readNumber(bytes, offset, 4);
  uint64_t address = readNumber(bytes, offset + 4, 8);
  uint64_t index = readNumber(bytes, offset + 12, 4);
  if (length == 0)
    return std::string();
  if (address > bytes.size() - base)
    return std::nullopt;
  std::optional<std::string> text;
  visitObjects(bytes.substr(base + address),
               [&](uint64_t other, std::string_view data) {
                 if (other == index && length <= data.size())
                   text = data.substr(0, length);
               });
  // C strings may be stored with their terminator.
  if (text)
    text->resize(std::min(text->find('\0'), text->size()));
  return text;
}
