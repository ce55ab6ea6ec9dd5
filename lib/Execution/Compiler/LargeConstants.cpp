//===- LargeConstants.cpp - Weights go past LLVM --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LargeConstants.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/Object/ELFObjectFile.h"

using namespace mlir;
using namespace ganglion::execution;
using llvm::object::ELFObjectFileBase;

/// Below this, the constant stays: the optimizer may see what to make of it.
static constexpr int64_t minBytes = 16 << 10;

/// The bytes of a constant in row-major order, or of one element where all are
/// equal; empty where MLIR does not keep them as memory has them.
static ArrayRef<char> getBytes(ElementsAttr value) {
  if (auto dense = dyn_cast<DenseElementsAttr>(value))
    return dense.getRawData();
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
    if (AsmResourceBlob *blob = resource.getRawHandle().getBlob())
      return blob->getData();
  return {};
}

LargeConstants::LargeConstants(ModuleOp module) {
  for (auto global : module.getOps<LLVM::GlobalOp>()) {
    auto value = dyn_cast_or_null<ElementsAttr>(global.getValueOrNull());
    if (!value || !global.getConstant() ||
        !value.getElementType().isIntOrFloat())
      continue;
    // Narrower and odd elements are packed in MLIR.
    unsigned width = value.getElementType().getIntOrFloatBitWidth();
    if (width != 8 && width != 16 && width != 32 && width != 64)
      continue;
    int64_t numBytes = value.getNumElements() * (width / 8);
    ArrayRef<char> bytes = getBytes(value);
    if (numBytes < minBytes ||
        (int64_t(bytes.size()) != numBytes && bytes.size() != width / 8))
      continue;
    constants[global.getSymName()] = {numBytes, bytes};
    global.setValueAttr(LLVM::ZeroAttr::get(module.getContext()));
    global.setExternallyInitialized(true);
    // A private symbol would not be in the object.
    global.setLinkage(LLVM::Linkage::Internal);
  }
}

int64_t LargeConstants::countBytes() const {
  int64_t numBytes = 0;
  for (const auto &constant : constants)
    numBytes += constant.second.numBytes;
  return numBytes;
}

llvm::Error
LargeConstants::insertInto(llvm::MutableArrayRef<char> object) const {
  auto file = llvm::object::ObjectFile::createELFObjectFile(
      llvm::MemoryBufferRef(StringRef(object.data(), object.size()), "object"));
  if (!file)
    return file.takeError();
  for (const llvm::object::SymbolRef &symbol : (*file)->symbols()) {
    llvm::Expected<StringRef> name = symbol.getName();
    if (!name)
      return name.takeError();
    // The optimizer may have removed some.
    auto found = constants.find(*name);
    if (found == constants.end())
      continue;
    auto section = symbol.getSection();
    if (!section)
      return section.takeError();
    llvm::Expected<uint64_t> value = symbol.getValue();
    if (!value)
      return value.takeError();
    uint64_t offset = llvm::object::ELFSectionRef(**section).getOffset();
    const auto &[numBytes, bytes] = found->second;
    MutableArrayRef<char> place = object.slice(offset + *value, numBytes);
    for (; !place.empty(); place = place.drop_front(bytes.size()))
      std::memcpy(place.data(), bytes.data(), bytes.size());
  }
  return llvm::Error::success();
}
