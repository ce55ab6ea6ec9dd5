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
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

using namespace ganglion;
namespace fs = std::filesystem;

static Error cannotWrite(const std::string &path, int errorNumber) {
  return Error{"cannot write '" + path +
               "': " + std::generic_category().message(errorNumber)};
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

/// Opens a file next to `path` that did not exist before and sets `name` to it.
/// Returns -1, with errno set, where no file can be created.
static int openTemporary(const std::string &path, std::string &name) {
  // Each name in use is one other writer, or one that was killed.
  constexpr int maxAttempts = 1000;
  for (int attempt = 0; attempt < maxAttempts; ++attempt) {
    name = path + ".tmp" + std::to_string(attempt);
    int descriptor =
        ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST)
      return descriptor;
  }
  return -1;
}

Result<AtomicFile> AtomicFile::create(const std::string &path) {
  if (!isReplaceable(path))
    return Error{"cannot write '" + path +
                 "': it exists and is not a regular file; choose another name"};
  AtomicFile file;
  file.path = path;
  file.target = followLinks(path);
  file.descriptor = openTemporary(file.target, file.temporary);
  if (file.descriptor < 0)
    return cannotWrite(path, errno);
  return file;
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : path(std::move(other.path)), target(std::move(other.target)),
      temporary(std::move(other.temporary)),
      descriptor(std::exchange(other.descriptor, -1)) {}

AtomicFile &AtomicFile::operator=(AtomicFile &&other) noexcept {
  std::swap(path, other.path);
  std::swap(target, other.target);
  std::swap(temporary, other.temporary);
  std::swap(descriptor, other.descriptor);
  return *this;
}

AtomicFile::~AtomicFile() {
  if (descriptor < 0)
    return;
  ::close(descriptor);
  std::remove(temporary.c_str());
}

std::optional<Error> AtomicFile::write(uint64_t offset,
                                       std::string_view bytes) const {
  while (!bytes.empty()) {
    ssize_t written =
        ::pwrite(descriptor, bytes.data(), bytes.size(), off_t(offset));
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return cannotWrite(path, errno);
    offset += written;
    bytes.remove_prefix(written);
  }
  return std::nullopt;
}

std::optional<Error> AtomicFile::commit() {
  // Closing may report what a write did not.
  bool written = ::close(std::exchange(descriptor, -1)) == 0;
  if (written && std::rename(temporary.c_str(), target.c_str()) == 0)
    return std::nullopt;
  int errorNumber = errno;
  std::remove(temporary.c_str());
  return cannotWrite(path, errorNumber);
}

std::optional<Error> ganglion::writeFileAtomically(const std::string &path,
                                                   std::string_view bytes) {
  Result<AtomicFile> file = AtomicFile::create(path);
  if (!file)
    return file.getError();
  if (std::optional<Error> error = file->write(0, bytes))
    return error;
  return file->commit();
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
