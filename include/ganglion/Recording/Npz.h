//===- Npz.h - Several arrays in one file -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_RECORDING_NPZ_H
#define GANGLION_RECORDING_NPZ_H

#include "ganglion/Support/MappedFile.h"

#include <memory>
#include <string>
#include <vector>

struct zip;

namespace ganglion {

/// A .npz file of NumPy: a zip archive whose entry NAME.npy is the array NAME.
class NpzFile {
public:
  static Result<NpzFile> open(const std::string &path);

  /// The names of the arrays, in the order of the archive.
  const std::vector<std::string> &getNames() const { return names; }

  /// The bytes of the .npy file of one of the arrays. They are unpacked to a
  /// temporary file without a name, so that an array may be larger than memory.
  Result<MappedFile> unpack(const std::string &name) const;

private:
  struct Closer {
    void operator()(zip *archive) const;
  };

  NpzFile(std::string path, zip *archive)
      : path(std::move(path)), archive(archive) {}

  std::string path;
  std::unique_ptr<zip, Closer> archive;
  std::vector<std::string> names;
};

} // namespace ganglion

#endif // GANGLION_RECORDING_NPZ_H
