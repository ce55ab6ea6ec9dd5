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
#include <unistd.h>

using namespace ganglion;
namespace fs = std::filesystem;

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

/// Renaming onto a device such as /dev/null would replace the device.
static bool isReplaceable(const std::string &path) {
  std::error_code code;
  fs::file_status status = fs::status(path, code);
  return !fs::exists(status) || fs::is_regular_file(status);
}

/// Renaming onto a symbolic link would replace the link.
static std::string followLinks(const std::string &path) {
  std::error_code code;
  fs::path resolved = fs::weakly_canonical(path, code);
  return code ? path : resolved.string();
}

std::optional<Error> ganglion::writeFileAtomically(const std::string &path,
                                                   std::string_view bytes) {
  if (!isReplaceable(path))
    return Error{"cannot write '" + path +
                 "': it exists and is not a regular file; choose another name"};

  std::string target = followLinks(path);
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

PendingOutput::PendingOutput(const std::string &path)
    : path(path), target(path), name(path) {
  if (path == "-" || !isReplaceable(path))
    return;
  target = followLinks(path);
  name = target + ".tmp-" + std::to_string(getpid());
}

std::optional<Error> PendingOutput::commit() {
  std::error_code code;
  if (name == target || !fs::exists(name, code))
    return std::nullopt;
  if (std::rename(name.c_str(), target.c_str()) == 0)
    return std::nullopt;
  int errorNumber = errno;
  std::remove(name.c_str());
  return cannotWrite(path, errorNumber);
}
