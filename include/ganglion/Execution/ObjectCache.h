//===- ObjectCache.h - Objects kept between runs ----------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_OBJECTCACHE_H
#define GANGLION_EXECUTION_OBJECTCACHE_H

#include "ganglion/Support/Result.h"
#include "llvm/Support/BLAKE3.h"
#include "llvm/Support/MemoryBuffer.h"

#include <string>
#include <string_view>

namespace ganglion::execution {

/// The name of an object in the cache: a hash over all that decides its bytes.
/// What is the same for every object of this process is in it from the start:
/// the processor with its features, and the build of each program and library
/// that is loaded, so that a compiler that was built anew finds nothing of the
/// old one.
///
/// The hash is BLAKE3, as hard to fool as SHA-256 and 20 times as fast in LLVM:
/// 4 GB/s, which matters for weights of half a gigabyte.
class CacheKey {
public:
  CacheKey();

  /// Takes in the bytes of a file or the text of an option. Two calls differ
  /// from one with both texts together.
  void add(std::string_view text);

  /// The name, in hexadecimal digits.
  std::string finish() const;

private:
  llvm::BLAKE3 hash;
};

/// A folder of object files. Several processes may use it at once.
class ObjectCache {
public:
  /// The folder need not exist.
  explicit ObjectCache(std::string folder) : folder(std::move(folder)) {}

  /// The folder for a user: $XDG_CACHE_HOME/ganglion, else ~/.cache/ganglion.
  static Result<std::string> getDefaultFolder();

  /// The object of that key; null where there is none or its file is broken.
  std::unique_ptr<llvm::MemoryBuffer> find(const std::string &key) const;

  /// Keeps an object, and removes those that were not used for long. An error
  /// means only that the next run compiles again.
  std::optional<Error> store(const std::string &key,
                             std::string_view object) const;

private:
  std::string getPath(const std::string &key) const;

  std::string folder;
};

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_OBJECTCACHE_H
