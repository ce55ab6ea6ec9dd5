//===- Constants.cpp - Constant tensors of a network ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/Constants.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/STLExtras.h"
#include <cstring>

using namespace mlir;
using namespace ganglion;
using namespace ganglion::snn;

namespace {
/// A constant with more values than this is stored as a resource: beyond, a
/// reader of the IR gains nothing from the numbers.
constexpr size_t maxInlineValues = 16;

/// The bytes of a constant; a splat stores one value only.
ArrayRef<char> getBytes(ElementsAttr elements) {
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(elements))
    return resource.getRawHandle().getBlob()->getData();
  return cast<DenseElementsAttr>(elements).getRawData();
}

template <typename T>
std::optional<T> find(ElementsAttr elements, function_ref<bool(T)> predicate) {
  ConstantView<T> view(elements);
  size_t numStored = isa<SplatElementsAttr>(elements) ? 1 : view.size();
  for (size_t index = 0; index < numStored; ++index)
    if (T value = view[index]; predicate(value))
      return value;
  return std::nullopt;
}

template <typename T>
SmallVector<T> readAll(ElementsAttr elements) {
  ConstantView<T> view(elements);
  SmallVector<T> values(view.size());
  for (size_t index = 0; index < values.size(); ++index)
    values[index] = view[index];
  return values;
}

/// Copied rather than cast: the alignment of a resource is what its file says.
template <typename T, typename Stored>
T load(const char *place) {
  Stored value;
  std::memcpy(&value, place, sizeof(Stored));
  return static_cast<T>(value);
}

template <typename T>
T (*findLoader(Type elementType))(const char *) {
  if constexpr (std::is_same_v<T, double>)
    if (auto type = dyn_cast<FloatType>(elementType))
      return type.isF64() ? load<T, double> : load<T, float>;
  switch (elementType.getIntOrFloatBitWidth()) {
  case 8:
    return load<T, int8_t>;
  case 16:
    return load<T, int16_t>;
  case 32:
    return load<T, int32_t>;
  case 64:
    return load<T, int64_t>;
  }
  llvm_unreachable("the constraints of constants allow no other width");
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

template <typename T>
ConstantView<T>::ConstantView(ElementsAttr elements)
    : bytes(getBytes(elements).data()), numValues(elements.getNumElements()),
      load(findLoader<T>(elements.getElementType())) {
  unsigned width = elements.getElementType().getIntOrFloatBitWidth();
  stride = isa<SplatElementsAttr>(elements) ? 0 : width / 8;
}

template class snn::ConstantView<double>;
template class snn::ConstantView<int64_t>;

bool snn::isPlainConstant(Attribute attribute) {
  return isa<DenseElementsAttr, DenseResourceElementsAttr>(attribute) &&
         isPlainTensor(cast<ElementsAttr>(attribute).getType());
}

bool snn::isIntegerConstant(ElementsAttr elements) {
  return isa<IntegerType>(elements.getElementType());
}

std::optional<double> snn::findFloat(ElementsAttr elements,
                                     function_ref<bool(double)> predicate) {
  return find<double>(elements, predicate);
}

std::optional<int64_t> snn::findInteger(ElementsAttr elements,
                                        function_ref<bool(int64_t)> predicate) {
  return find<int64_t>(elements, predicate);
}

SmallVector<double> snn::readFloats(ElementsAttr elements) {
  return readAll<double>(elements);
}

SmallVector<int64_t> snn::readIntegers(ElementsAttr elements) {
  return readAll<int64_t>(elements);
}

ElementsAttr snn::makeFloats(RankedTensorType type, ArrayRef<double> values,
                             StringRef name) {
  if (type.getElementType().isF64())
    return make<double>(type, values, name);
  SmallVector<float> narrow = llvm::map_to_vector(
      values, [](double value) { return static_cast<float>(value); });
  return make<float>(type, narrow, name);
}

template <typename Stored>
static ElementsAttr makeNarrow(RankedTensorType type, ArrayRef<int64_t> values,
                               StringRef name) {
  SmallVector<Stored> narrow = llvm::map_to_vector(values, [](int64_t value) {
    assert(value == static_cast<Stored>(value) && "the type holds the value");
    return static_cast<Stored>(value);
  });
  return make<Stored>(type, narrow, name);
}

ElementsAttr snn::makeIntegers(RankedTensorType type, ArrayRef<int64_t> values,
                               StringRef name) {
  switch (type.getElementTypeBitWidth()) {
  case 8:
    return makeNarrow<int8_t>(type, values, name);
  case 16:
    return makeNarrow<int16_t>(type, values, name);
  case 32:
    return makeNarrow<int32_t>(type, values, name);
  case 64:
    return make<int64_t>(type, values, name);
  }
  llvm_unreachable("constants have elements of 8, 16, 32 or 64 bits");
}

ElementsAttr snn::makeIntegers(ArrayRef<int64_t> shape,
                               ArrayRef<int64_t> values, MLIRContext *context,
                               StringRef name) {
  return makeIntegers(
      RankedTensorType::get(shape, IntegerType::get(context, 64)), values,
      name);
}

ElementsAttr snn::makeIntegers(ArrayRef<int32_t> values, MLIRContext *context,
                               StringRef name) {
  auto type = RankedTensorType::get(static_cast<int64_t>(values.size()),
                                    IntegerType::get(context, 32));
  return make<int32_t>(type, values, name);
}

LogicalResult
snn::verifyConstant(ElementsAttr elements, StringRef name,
                    function_ref<InFlightDiagnostic()> emitError) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(elements);
  if (!resource)
    return success();
  StringRef key = resource.getRawHandle().getKey();
  if (key == "__elided__")
    return emitError() << "has no data for '" << name
                       << "', which was left out when the file was printed; "
                          "print it without "
                          "--mlir-elide-elementsattrs-if-larger";
  const AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  if (!blob)
    return emitError() << "takes '" << name << "' from the resource '" << key
                       << "', but the file holds no such resource; add it to "
                          "the section 'dialect_resources'";
  ShapedType type = resource.getType();
  uint64_t expected =
      type.getNumElements() * (type.getElementTypeBitWidth() / 8);
  if (blob->getData().size() != expected)
    return emitError() << "takes '" << name << "' of type " << type
                       << " from the resource '" << key << "', which needs "
                       << expected << " bytes, but has "
                       << blob->getData().size();
  return success();
}

LogicalResult snn::verifyConstants(Operation *op) {
  for (StringAttr name : op->getName().getAttributeNames())
    if (auto elements = dyn_cast_if_present<ElementsAttr>(
            op->getInherentAttr(name).value_or(Attribute())))
      if (failed(verifyConstant(elements, name,
                                [&] { return op->emitOpError(); })))
        return failure();
  return success();
}
