//===- Attributes.cpp - NIR arrays as attributes and back ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace ganglion;

ElementsAttr ganglion::toFloatElements(const nir::Array &array, StringRef name,
                                       MLIRContext *context) {
  Type elementType = array.getElementType() == nir::ElementType::Float32
                         ? Type(Float32Type::get(context))
                         : Type(Float64Type::get(context));
  std::vector<double> values = array.toDoubles();
  return snn::makeFloats(RankedTensorType::get(array.shape, elementType),
                         values, name);
}

nir::Array ganglion::toArray(ElementsAttr elements) {
  ArrayRef<int64_t> shape = elements.getShapedType().getShape();
  SmallVector<double> values = snn::readFloats(elements);
  if (elements.getElementType().isF32())
    return {shape.vec(), std::vector<float>(values.begin(), values.end())};
  return {shape.vec(), std::vector<double>(values.begin(), values.end())};
}

/// Strings become string attributes, numbers constants of their own type.
static Attribute toAttribute(const nir::Array &array, StringRef name,
                             MLIRContext *context) {
  Builder builder(context);
  if (const auto *strings = array.getIf<std::string>()) {
    if (array.shape.empty())
      return builder.getStringAttr(strings->front());
    SmallVector<StringRef> list(strings->begin(), strings->end());
    return builder.getStrArrayAttr(list);
  }
  if (const auto *integers = array.getIntegers())
    return snn::makeIntegers(array.shape, *integers, context, name);
  return toFloatElements(array, name, context);
}

DictionaryAttr
ganglion::toMetadata(const std::map<std::string, nir::Array> &metadata,
                     MLIRContext *context) {
  NamedAttrList list;
  for (const auto &[path, array] : metadata)
    list.append(path, toAttribute(array, path, context));
  return list.empty() ? nullptr : list.getDictionary(context);
}

std::map<std::string, nir::Array>
ganglion::fromMetadata(DictionaryAttr metadata) {
  std::map<std::string, nir::Array> arrays;
  if (!metadata)
    return arrays;
  for (NamedAttribute named : metadata) {
    std::string path = named.getName().str();
    if (auto text = dyn_cast<StringAttr>(named.getValue())) {
      arrays[path] = nir::Array::scalar(text.str());
    } else if (auto list = dyn_cast<ArrayAttr>(named.getValue())) {
      std::vector<std::string> strings;
      for (auto text : list.getAsRange<StringAttr>())
        strings.push_back(text.str());
      arrays[path] = nir::Array::vector(std::move(strings));
    } else if (auto elements = dyn_cast<ElementsAttr>(named.getValue())) {
      if (elements.getElementType().isInteger(64)) {
        SmallVector<int64_t> values = snn::readIntegers(elements);
        arrays[path] = {elements.getShapedType().getShape().vec(),
                        std::vector<int64_t>(values.begin(), values.end())};
      } else {
        arrays[path] = toArray(elements);
      }
    }
  }
  return arrays;
}
