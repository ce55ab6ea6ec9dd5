//===- Graph.h - Contents of a NIR file -------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Plain data, faithful to the file: nothing is repaired, converted or dropped.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_NIR_GRAPH_H
#define GANGLION_TARGET_NIR_GRAPH_H

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ganglion::nir {

/// Sizes of the axes, outermost first; empty for a scalar.
using Shape = std::vector<int64_t>;

/// "(2, 34, 34)"; an axis of unknown size (negative) prints as "?".
std::string toString(const Shape &shape);

/// Number of elements, or nothing if an axis is negative or the number exceeds
/// `maxElements`.
std::optional<int64_t> countElements(const Shape &shape);

/// No tensor of a network may be larger: far above any real layer, and low
/// enough that a hostile file cannot exhaust the memory of the importer.
inline constexpr int64_t maxElements = int64_t(1) << 28;

/// Real files mix single and double precision within one node, so an array
/// keeps its own. Integers of any width become 64 bits.
enum class ElementType { Float32, Float64, Int64, String };

const char *toString(ElementType type);

/// A dataset: row-major values and their shape.
struct Array {
  /// One alternative per ElementType, in that order.
  using Values = std::variant<std::vector<float>, std::vector<double>,
                              std::vector<int64_t>, std::vector<std::string>>;

  Shape shape;
  Values values;

  template <typename T>
  static Array scalar(T value) {
    return {{}, std::vector<T>{std::move(value)}};
  }
  template <typename T>
  static Array vector(std::vector<T> values) {
    return {{static_cast<int64_t>(values.size())}, std::move(values)};
  }

  ElementType getElementType() const {
    return static_cast<ElementType>(values.index());
  }
  bool isReal() const {
    return getElementType() == ElementType::Float32 ||
           getElementType() == ElementType::Float64;
  }
  size_t size() const;

  /// Values of exactly this element type, or null.
  template <typename T>
  const std::vector<T> *getIf() const {
    return std::get_if<std::vector<T>>(&values);
  }

  /// Values as double precision; empty for strings.
  std::vector<double> toDoubles() const;

  /// The values, or null if they are not integers.
  const std::vector<int64_t> *getIntegers() const { return getIf<int64_t>(); }

  /// The only string, or null.
  const std::string *getString() const;
};

/// From the output of one node to the input of another, by name.
struct Edge {
  std::string source;
  std::string target;

  bool operator==(const Edge &other) const {
    return source == other.source && target == other.target;
  }
  bool operator<(const Edge &other) const {
    return source != other.source ? source < other.source
                                  : target < other.target;
  }
};

struct Node;

struct Graph {
  /// In file order, which HDF5 fixes to the byte order of the names.
  std::vector<Node> nodes;
  /// In file order, which means nothing; a repeated edge is one edge.
  std::vector<Edge> edges;

  /// The node of this name on this level, or null.
  const Node *find(const std::string &name) const;
};

struct Node {
  std::string name;
  /// A name of Primitives.h.
  std::string type;
  /// Datasets by name, without `type` and `edges`; unknown ones included.
  std::map<std::string, Array> arrays;
  /// Datasets of the group `metadata` by path ("group/key"). Nothing depends
  /// on them; they are kept for export.
  std::map<std::string, Array> metadata;
  /// Present exactly when the type is NIRGraph.
  std::optional<Graph> graph;

  /// The dataset of this name, or null.
  const Array *find(const std::string &array) const;
};

struct File {
  /// Version of the writing package; empty if the file names none.
  std::string version;
  /// Normally a NIRGraph, but a lone primitive is legal. Has no name.
  Node root;
};

} // namespace ganglion::nir

#endif // GANGLION_TARGET_NIR_GRAPH_H
