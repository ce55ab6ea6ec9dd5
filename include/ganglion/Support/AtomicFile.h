//===- AtomicFile.h - Write a whole file or nothing -------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_SUPPORT_ATOMICFILE_H
#define GANGLION_SUPPORT_ATOMICFILE_H

#include "ganglion/Support/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ganglion {

/// Writes `bytes` under a temporary name in the folder of `path` and renames
/// the result to `path`, so that a reader sees the old file or the new one,
/// never a part. A symbolic link is followed. On an error, the old file is
/// unchanged and the temporary file is gone.
std::optional<Error> writeFileAtomically(const std::string &path,
                                         std::string_view bytes);

/// A file written piece by piece, in any order: `commit` puts it in its place,
/// and without it nothing is left behind.
class AtomicFile {
public:
  static Result<AtomicFile> create(const std::string &path);

  AtomicFile(AtomicFile &&other) noexcept;
  AtomicFile &operator=(AtomicFile &&other) noexcept;
  ~AtomicFile();

  /// The name that the file has until then, for those who must remove it when
  /// a signal ends the program.
  const std::string &getTemporaryName() const { return temporary; }

  /// May be called from several threads.
  std::optional<Error> write(uint64_t offset, std::string_view bytes) const;

  std::optional<Error> commit();

private:
  AtomicFile() = default;

  std::string path, target, temporary;
  /// Negative once the file is closed.
  int descriptor = -1;
};

/// The same for a program that hands the name of its output to code which opens
/// the file itself, and early:
///
///     PendingOutput output(path);
///     if (succeeded(write(output.getName())))
///       error = output.commit();
///
/// The code that writes is expected to remove its file when it fails, as
/// llvm::ToolOutputFile does. "-" and devices stand for themselves.
class PendingOutput {
public:
  explicit PendingOutput(const std::string &path);

  /// The name to write to: no other process uses it.
  const std::string &getName() const { return name; }

  /// Puts what was written, if anything, in the place of the output.
  std::optional<Error> commit();

private:
  std::string path, target, name;
};

} // namespace ganglion

#endif // GANGLION_SUPPORT_ATOMICFILE_H
