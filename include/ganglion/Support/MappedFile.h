//===- MappedFile.h - The bytes of a file -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SUPPORT_MAPPEDFILE_H
#define GANGLION_SUPPORT_MAPPEDFILE_H

#include "ganglion/Support/Result.h"

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace ganglion {

/// The bytes of a file, mapped into memory so that a file larger than memory
/// can be read piece by piece. What cannot be mapped, such as a pipe, is read.
class MappedFile {
public:
  static Result<MappedFile> open(const std::string &path);

  /// Maps a file that is open and has been written; it may be closed, or have
  /// no name. `name` stands for it in errors.
  static Result<MappedFile> map(std::FILE *file, const std::string &name);

  MappedFile(MappedFile &&other) noexcept;
  MappedFile &operator=(MappedFile &&other) noexcept;
  ~MappedFile();

  /// They stay where they are when the object moves.
  std::string_view getBytes() const { return bytes; }

private:
  MappedFile() = default;
  static Result<MappedFile> mapDescriptor(int descriptor,
                                          const std::string &name);
  std::optional<Error> readAll(int descriptor, const std::string &name);

  std::string_view bytes;
  /// Not null where the bytes are a mapping.
  void *mapping = nullptr;
  /// Holds the bytes where they are not: an array that does not move.
  std::unique_ptr<std::string> contents;
};

} // namespace ganglion

#endif // GANGLION_SUPPORT_MAPPEDFILE_H
