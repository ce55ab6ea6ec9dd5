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
    : bytes(getBytes(elements).data()), numValues(elements.getNumElements()) {
  unsigned width = elements.getElementType().getIntOrFloatBitWidth();
  stride = isa<SplatElementsAttr>(elements) ? 0 : width / 8;
  isWide = width == 64;
}

template class snn::ConstantView<double>;
template class snn::ConstantView<int64_t>;

bool snn::isPlainConstant(Attribute attribute) {
  return isa<DenseElementsAttr, DenseResourceElementsAttr>(attribute) &&
         isPlainTensor(cast<ElementsAttr>(attribute).getType());
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

ElementsAttr snn::makeIntegers(ArrayRef<int64_t> shape,
                               ArrayRef<int64_t> values, MLIRContext *context,
                               StringRef name) {
  auto type = RankedTensorType::get(shape, IntegerType::get(context, 64));
  return make<int64_t>(type, values, name);
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
