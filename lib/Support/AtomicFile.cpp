//===- AtomicFile.cpp - Write a whole file or nothing ---------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Support/AtomicFile.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

using namespace ganglion;

static Error cannotWrite(const std::string &path, int errorNumber) {
  return Error{"cannot write '" + path +
               "': " + std::generic_category().message(errorNumber)};
}

/// Creates a file next to `path` that did not exist before and sets `name` to
/// it. Returns null, with errno set, where no file can be created.
static std::FILE *createTemporary(const std::string &path, std::string &name) {
  // Each name in use is one other writer, or one that was killed.
  constexpr int maxAttempts = 1000;
  for (int attempt = 0; attempt < maxAttempts; ++attempt) {
    name = path + ".tmp" + std::to_string(attempt);
    if (std::FILE *file = std::fopen(name.c_str(), "wbx"))
      return file;
    if (errno != EEXIST)
      return nullptr;
  }
  return nullptr;
}

std::optional<Error> ganglion::writeFileAtomically(const std::string &path,
                                                   std::string_view bytes) {
  namespace fs = std::filesystem;
  std::error_code code;
  fs::file_status status = fs::status(path, code);
  // Renaming onto a device such as /dev/null would replace the device.
  if (fs::exists(status) && !fs::is_regular_file(status))
    return Error{"cannot write '" + path +
                 "': it exists and is not a regular file; choose another name"};

  // Renaming onto a symbolic link would replace the link.
  fs::path resolved = fs::weakly_canonical(path, code);
  std::string target = code ? path : resolved.string();

  std::string temporary;
  std::FILE *file = createTemporary(target, temporary);
  if (!file)
    return cannotWrite(path, errno);

  errno = 0;
  bool written =
      std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  int writeError = errno;
  // Closing flushes, so it can fail where the writing did not.
  if (std::fclose(file) != 0 && written) {
    written = false;
    writeError = errno;
  }
  if (written && std::rename(temporary.c_str(), target.c_str()) == 0)
    return std::nullopt;

  if (written)
    writeError = errno;
  std::remove(temporary.c_str());
  return cannotWrite(path, writeError);
}
