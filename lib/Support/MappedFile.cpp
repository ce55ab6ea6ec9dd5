//===- MappedFile.cpp - The bytes of a file -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Support/MappedFile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace ganglion;

static Error cannotRead(const std::string &name) {
  return Error{"cannot read '" + name +
               "': " + std::generic_category().message(errno)};
}

Result<MappedFile> MappedFile::open(const std::string &path) {
  int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return cannotRead(path);
  Result<MappedFile> file = mapDescriptor(descriptor, path);
  // A mapping outlives its descriptor.
  ::close(descriptor);
  return file;
}

Result<MappedFile> MappedFile::map(std::FILE *file, const std::string &name) {
  if (std::fflush(file) != 0)
    return cannotRead(name);
  return mapDescriptor(fileno(file), name);
}

Result<MappedFile> MappedFile::mapDescriptor(int descriptor,
                                             const std::string &name) {
  struct stat status;
  if (::fstat(descriptor, &status) != 0)
    return cannotRead(name);
  MappedFile file;
  if (S_ISREG(status.st_mode) && status.st_size > 0) {
    size_t size = status.st_size;
    void *mapping =
        ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, /*offset=*/0);
    if (mapping != MAP_FAILED) {
      file.mapping = mapping;
      file.bytes = {static_cast<const char *>(mapping), size};
      return file;
    }
  }
  if (std::optional<Error> error = file.readAll(descriptor, name))
    return *error;
  return file;
}

std::optional<Error> MappedFile::readAll(int descriptor,
                                         const std::string &name) {
  contents = std::make_unique<std::string>();
  char block[1 << 12];
  ssize_t size;
  while ((size = ::read(descriptor, block, sizeof(block))) != 0) {
    if (size < 0 && errno != EINTR)
      return cannotRead(name);
    if (size > 0)
      contents->append(block, size);
  }
  bytes = *contents;
  return std::nullopt;
}

MappedFile::MappedFile(MappedFile &&other) noexcept
    : bytes(std::exchange(other.bytes, {})),
      mapping(std::exchange(other.mapping, nullptr)),
      contents(std::move(other.contents)) {}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept {
  std::swap(bytes, other.bytes);
  std::swap(mapping, other.mapping);
  std::swap(contents, other.contents);
  return *this;
}

MappedFile::~MappedFile() {
  if (mapping)
    ::munmap(mapping, bytes.size());
}
