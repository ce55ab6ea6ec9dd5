//===- ObjectCache.cpp - Objects kept between runs ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/ObjectCache.h"
#include "ganglion/Support/AtomicFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/TargetParser/Host.h"

#include <link.h>

using namespace ganglion;
using namespace ganglion::execution;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

//===----------------------------------------------------------------------===//
// What is loaded in this process
//===----------------------------------------------------------------------===//

/// The build ID of a loaded file, which the linker makes from its contents;
/// empty where it was linked without. Notes are those of elf(5).
static llvm::StringRef findBuildId(const dl_phdr_info &file) {
  for (const ElfW(Phdr) &segment :
       llvm::ArrayRef(file.dlpi_phdr, file.dlpi_phnum)) {
    if (segment.p_type != PT_NOTE)
      continue;
    llvm::StringRef notes(
        reinterpret_cast<const char *>(file.dlpi_addr + segment.p_vaddr),
        segment.p_memsz);
    uint64_t alignment = segment.p_align == 8 ? 8 : 4;
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
      ElfW(Nhdr) note;
      std::memcpy(&note, notes.data(), sizeof(note));
      uint64_t name = sizeof(note);
      uint64_t content = llvm::alignTo(name + note.n_namesz, alignment);
      if (note.n_type == NT_GNU_BUILD_ID &&
          notes.substr(name, note.n_namesz) == llvm::StringRef("GNU", 4))
        return notes.substr(content, note.n_descsz);
      notes = notes.drop_front(std::min<uint64_t>(
          llvm::alignTo(content + note.n_descsz, alignment), notes.size()));
    }
  }
  return {};
}

/// When the file of a program or library was written, and its size.
static std::string describeFile(llvm::StringRef name) {
  fs::file_status status;
  // The program itself has no name here.
  if (fs::status(name.empty() ? "/proc/self/exe" : name, status))
    return {};
  return (name + " " + llvm::Twine(status.getSize()) + " " +
          llvm::Twine(
              status.getLastModificationTime().time_since_epoch().count()))
      .str();
}

static int addLoadedFile(dl_phdr_info *file, size_t, void *key) {
  llvm::StringRef id = findBuildId(*file);
  static_cast<CacheKey *>(key)->add(id.empty() ? describeFile(file->dlpi_name)
                                               : id.str());
  return 0;
}

//===----------------------------------------------------------------------===//
// CacheKey
//===----------------------------------------------------------------------===//

CacheKey::CacheKey() {
  dl_iterate_phdr(addLoadedFile, this);
  add(LLVM_VERSION_STRING);
  add(llvm::sys::getProcessTriple());
  add(llvm::sys::getHostCPUName());
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  llvm::SmallVector<llvm::StringRef> present;
  for (const auto &feature : features)
    if (feature.second)
      present.push_back(feature.first());
  llvm::sort(present);
  add(llvm::join(present, ","));
}

void CacheKey::add(std::string_view text) {
  hash.update(std::to_string(text.size()) + ":");
  hash.update(text);
}

std::string CacheKey::finish() const {
  llvm::BLAKE3 copy = hash;
  return llvm::toHex(copy.final(), /*LowerCase=*/true);
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

/// What stands behind the object in its file, where no reader of ELF looks: it
/// shows that the file is whole and has the right name.
static std::string makeSeal(llvm::StringRef key, llvm::StringRef object) {
  llvm::BLAKE3 hash;
  hash.update(key);
  hash.update(object);
  return "\nganglion object " + llvm::toHex(hash.final(), /*LowerCase=*/true) +
         "\n";
}

namespace {
/// A file without its seal.
class SealedBuffer : public llvm::MemoryBuffer {
public:
  SealedBuffer(std::unique_ptr<llvm::MemoryBuffer> file, size_t size)
      : file(std::move(file)) {
    const char *begin = this->file->getBufferStart();
    init(begin, begin + size, /*RequiresNullTerminator=*/false);
  }

  BufferKind getBufferKind() const override { return file->getBufferKind(); }
  llvm::StringRef getBufferIdentifier() const override {
    return file->getBufferIdentifier();
  }

private:
  std::unique_ptr<llvm::MemoryBuffer> file;
};
} // namespace

Result<std::string> ObjectCache::getDefaultFolder() {
  llvm::SmallString<128> folder;
  if (!path::cache_directory(folder))
    return Error{"there is no folder for compiled networks, as neither "
                 "XDG_CACHE_HOME nor HOME is set"};
  path::append(folder, "ganglion");
  return folder.str().str();
}

std::string ObjectCache::getPath(const std::string &key) const {
  llvm::SmallString<128> file(folder);
  // pruneCache removes only files with this beginning.
  path::append(file, "llvmcache-" + key + ".o");
  return file.str().str();
}

std::unique_ptr<llvm::MemoryBuffer>
ObjectCache::find(const std::string &key) const {
  auto file = llvm::MemoryBuffer::getFile(getPath(key), /*IsText=*/false,
                                          /*RequiresNullTerminator=*/false);
  size_t sealSize = makeSeal("", "").size();
  if (!file || (*file)->getBufferSize() < sealSize)
    return nullptr;
  llvm::StringRef object = (*file)->getBuffer().drop_back(sealSize);
  if (!(*file)->getBuffer().ends_with(makeSeal(key, object)))
    return nullptr;
  return std::make_unique<SealedBuffer>(std::move(*file), object.size());
}

std::optional<Error> ObjectCache::store(const std::string &key,
                                        std::string_view object) const {
  // The files are executed, so they are nobody else's business.
  if (std::error_code code = fs::create_directories(
          folder, /*IgnoreExisting=*/true, fs::perms::owner_all))
    return Error{"cannot keep the compiled network in '" + folder +
                 "': " + code.message()};
  Result<AtomicFile> file = AtomicFile::create(getPath(key));
  if (!file)
    return file.getError();
  if (auto error = file->write(0, object))
    return error;
  if (auto error = file->write(object.size(), makeSeal(key, object)))
    return error;
  if (auto error = file->commit())
    return error;

  llvm::CachePruningPolicy policy;
  policy.Expiration = std::chrono::hours(30 * 24);
  policy.MaxSizeBytes = uint64_t(8) << 30;
  llvm::pruneCache(folder, policy);
  return std::nullopt;
}
