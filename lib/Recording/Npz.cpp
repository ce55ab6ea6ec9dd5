//===- Npz.cpp - Several arrays in one file -------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Recording/Npz.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <zip.h>

using namespace ganglion;

static constexpr std::string_view suffix = ".npy";

static Error notReadable(const std::string &path, const std::string &reason) {
  return Error{"'" + path + "' is not a readable .npz file: " + reason};
}

void NpzFile::Closer::operator()(zip *archive) const { zip_discard(archive); }

Result<NpzFile> NpzFile::open(const std::string &path) {
  int code = 0;
  zip *archive = zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
  if (!archive) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    return notReadable(path, reason);
  }
  NpzFile file(path, archive);
  zip_int64_t count = zip_get_num_entries(archive, /*flags=*/0);
  for (zip_int64_t entry = 0; entry < count; ++entry) {
    const char *text = zip_get_name(archive, entry, ZIP_FL_ENC_RAW);
    std::string_view name = text ? text : "";
    if (name.size() < suffix.size() ||
        name.substr(name.size() - suffix.size()) != suffix)
      return notReadable(path, "its entry '" + std::string(name) +
                                   "' is not an array; write it with "
                                   "numpy.savez");
    name.remove_suffix(suffix.size());
    file.names.emplace_back(name);
  }
  return file;
}

/// Copies an entry of the archive to `target`.
static std::optional<std::string> copyEntry(zip_file_t *source,
                                            std::FILE *target) {
  char block[1 << 16];
  zip_int64_t size;
  while ((size = zip_fread(source, block, sizeof(block))) > 0)
    if (std::fwrite(block, 1, size, target) != size_t(size))
      return std::generic_category().message(errno);
  // The checksum is compared when the end is reached.
  if (size < 0)
    return zip_file_strerror(source);
  return std::nullopt;
}

Result<MappedFile> NpzFile::unpack(const std::string &name) const {
  auto fail = [&](const std::string &reason) {
    return notReadable(path, "array '" + name + "': " + reason);
  };
  size_t entry = std::find(names.begin(), names.end(), name) - names.begin();
  std::unique_ptr<zip_file_t, zip_int32_t (*)(zip_file_t *)> source(
      zip_fopen_index(archive.get(), entry, /*flags=*/0), zip_fclose);
  if (!source)
    return fail(zip_strerror(archive.get()));
  std::unique_ptr<std::FILE, int (*)(std::FILE *)> target(std::tmpfile(),
                                                          std::fclose);
  if (!target)
    return fail(std::generic_category().message(errno));
  if (std::optional<std::string> reason = copyEntry(source.get(), target.get()))
    return fail(*reason);
  return MappedFile::map(target.get(), path);
}
