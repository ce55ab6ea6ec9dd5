//===- Graph.cpp - Contents of a NIR file ---------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Graph.h"

#include <algorithm>
#include <type_traits>

using namespace ganglion::nir;

std::string ganglion::nir::toString(const Shape &shape) {
  std::string text = "(";
  for (int64_t size : shape) {
    if (text.size() > 1)
      text += ", ";
    text += size < 0 ? "?" : std::to_string(size);
  }
  return text + ")";
}

std::optional<int64_t> ganglion::nir::countElements(const Shape &shape) {
  // An empty axis must not excuse a hostile one, so sizes of zero come last.
  int64_t count = 1;
  bool isEmpty = false;
  for (int64_t size : shape) {
    if (size < 0)
      return std::nullopt;
    if (size == 0) {
      isEmpty = true;
      continue;
    }
    if (size > maxElements / count)
      return std::nullopt;
    count *= size;
  }
  return isEmpty ? 0 : count;
}

const char *ganglion::nir::toString(ElementType type) {
  switch (type) {
  case ElementType::Float32:
    return "float32";
  case ElementType::Float64:
    return "float64";
  case ElementType::Int64:
    return "integer";
  case ElementType::String:
    return "string";
  }
  return "unknown";
}

size_t Array::size() const {
  return std::visit([](const auto &vector) { return vector.size(); }, values);
}

std::vector<double> Array::toDoubles() const {
  return std::visit(
      [](const auto &vector) -> std::vector<double> {
        using Element = typename std::decay_t<decltype(vector)>::value_type;
        if constexpr (std::is_arithmetic_v<Element>)
          return {vector.begin(), vector.end()};
        else
          return {};
      },
      values);
}

const std::string *Array::getString() const {
  const auto *strings = getIf<std::string>();
  return strings && strings->size() == 1 ? &strings->front() : nullptr;
}

const Node *Graph::find(const std::string &name) const {
  auto it = std::find_if(nodes.begin(), nodes.end(),
                         [&](const Node &node) { return node.name == name; });
  return it == nodes.end() ? nullptr : &*it;
}

const Array *Node::find(const std::string &array) const {
  auto it = arrays.find(array);
  return it == arrays.end() ? nullptr : &it->second;
}
