//===- Constants.cpp - Constant tensors of a network ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace ganglion;

namespace {
/// A constant with more values than this is stored as a resource: beyond, a
/// reader of the IR gains nothing from the numbers.
constexpr size_t maxInlineValues = 16;

/// The bytes of a constant that is not a splat or an integer of odd width.
template <typename T>
ArrayRef<T> getRawData(ElementsAttr elements) {
  ArrayRef<char> bytes;
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(elements))
    bytes = resource.getRawHandle().getBlob()->getData();
  else
    bytes = cast<DenseElementsAttr>(elements).getRawData();
  return ArrayRef<T>(reinterpret_cast<const T *>(bytes.data()),
                     bytes.size() / sizeof(T));
}

template <typename T, typename Result>
SmallVector<Result> readAs(ElementsAttr elements) {
  ArrayRef<T> data = getRawData<T>(elements);
  int64_t count = elements.getNumElements();
  if (auto dense = dyn_cast<DenseElementsAttr>(elements);
      dense && dense.isSplat())
    return SmallVector<Result>(count, static_cast<Result>(data.front()));
  return llvm::map_to_vector(
      data, [](T value) { return static_cast<Result>(value); });
}

template <typename T>
ElementsAttr make(RankedTensorType type, ArrayRef<T> values, StringRef name) {
  assert(static_cast<size_t>(type.getNumElements()) == values.size());
  // Compared by bits, so that -0.0 and 0.0 stay apart.
  bool isSplat = !values.empty() && llvm::all_of(values, [&](T value) {
    return std::memcmp(&value, values.begin(), sizeof(T)) == 0;
  });
  if (isSplat)
    return DenseElementsAttr::get(type, values.front());
  if (values.size() <= maxInlineValues)
    return DenseElementsAttr::get(type, values);
  return DenseResourceElementsAttr::get(
      type, name,
      HeapAsmResourceBlob::allocateAndCopyInferAlign<T>(
          values, /*dataIsMutable=*/false));
}
} // namespace

SmallVector<double> snn::readFloats(ElementsAttr elements) {
  if (elements.getElementType().isF32())
    return readAs<float, double>(elements);
  return readAs<double, double>(elements);
}

SmallVector<int64_t> snn::readIntegers(ElementsAttr elements) {
  return readAs<int64_t, int64_t>(elements);
}

ElementsAttr snn::makeFloats(RankedTensorType type, ArrayRef<double> values,
                             StringRef name) {
  if (type.getElementType().isF64())
    return make<double>(type, values, name);
  SmallVector<float> narrow = llvm::map_to_vector(
      values, [](double value) { return static_cast<float>(value); });
  return make<float>(type, narrow, name);
}

ElementsAttr snn::makeIntegers(ArrayRef<int64_t> shape,
                               ArrayRef<int64_t> values, MLIRContext *context,
                               StringRef name) {
  auto type = RankedTensorType::get(shape, IntegerType::get(context, 64));
  return make<int64_t>(type, values, name);
}

LogicalResult snn::verifyConstants(Operation *op) {
  for (NamedAttribute named : op->getAttrDictionary()) {
    auto resource = dyn_cast<DenseResourceElementsAttr>(named.getValue());
    if (!resource)
      continue;
    const AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob)
      return op->emitOpError()
             << "has a constant '" << named.getName().getValue()
             << "' that refers to the resource '"
             << resource.getRawHandle().getKey()
             << "', but the file holds no such resource";
    auto type = cast<RankedTensorType>(resource.getType());
    uint64_t expected =
        type.getNumElements() * (type.getElementTypeBitWidth() / 8);
    if (blob->getData().size() != expected)
      return op->emitOpError()
             << "has a constant '" << named.getName().getValue() << "' of type "
             << type << ", which takes " << expected
             << " bytes, but the resource '" << resource.getRawHandle().getKey()
             << "' has " << blob->getData().size();
  }
  return success();
}
