//===- Compare.cpp - Equality of NIR files --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Compare.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

using namespace ganglion::nir;

using Difference = std::optional<std::string>;

template <typename T>
static std::string print(const T &value) {
  if constexpr (std::is_same_v<T, std::string>)
    return "\"" + value + "\"";
  else
    return std::to_string(value);
}

template <typename T>
static bool isSame(const T &a, const T &b) {
  if constexpr (std::is_floating_point_v<T>)
    return a == b || (std::isnan(a) && std::isnan(b));
  else
    return a == b;
}

static Difference compareArrays(const Array &a, const Array &b,
                                const std::string &path) {
  if (a.getElementType() != b.getElementType())
    return path + " is of type " + toString(a.getElementType()) + " in one, " +
           toString(b.getElementType()) + " in the other";
  if (a.shape != b.shape)
    return path + " has shape " + toString(a.shape) + " in one, " +
           toString(b.shape) + " in the other";
  return std::visit(
      [&](const auto &x) -> Difference {
        const auto &y = std::get<std::decay_t<decltype(x)>>(b.values);
        if (x.size() != y.size())
          return path + " has " + std::to_string(x.size()) +
                 " values in one, " + std::to_string(y.size()) +
                 " in the other";
        for (size_t i = 0; i < x.size(); ++i)
          if (!isSame(x[i], y[i]))
            return path + " element " + std::to_string(i) + " is " +
                   print(x[i]) + " in one, " + print(y[i]) + " in the other";
        return std::nullopt;
      },
      a.values);
}

static Difference compareMaps(const std::map<std::string, Array> &a,
                              const std::map<std::string, Array> &b,
                              const std::string &path) {
  for (const auto &[name, array] : a) {
    auto it = b.find(name);
    if (it == b.end())
      return path + name + " is in the first only";
    if (Difference difference = compareArrays(array, it->second, path + name))
      return difference;
  }
  for (const auto &[name, array] : b)
    if (!a.count(name))
      return path + name + " is in the second only";
  return std::nullopt;
}

static Difference compareEdges(std::vector<Edge> a, std::vector<Edge> b,
                               const std::string &path) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  auto describe = [&](const Edge &edge, const char *where) {
    return path + "/edges: the edge '" + edge.source + "' -> '" + edge.target +
           "' is more often in the " + where;
  };
  auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() && y == b.end())
    return std::nullopt;
  if (y == b.end() || (x != a.end() && *x < *y))
    return describe(*x, "first");
  return describe(*y, "second");
}

static Difference compareNodes(const Node &a, const Node &b,
                               const std::string &path);

static Difference compareGraphs(const Graph &a, const Graph &b,
                                const std::string &path) {
  std::map<std::string, const Node *> others;
  for (const Node &node : b.nodes)
    others.emplace(node.name, &node);
  for (const Node &node : a.nodes) {
    std::string nodePath = path + "/nodes/" + node.name;
    auto it = others.find(node.name);
    if (it == others.end())
      return nodePath + " is in the first only";
    if (Difference difference = compareNodes(node, *it->second, nodePath))
      return difference;
    others.erase(it);
  }
  if (!others.empty())
    return path + "/nodes/" + others.begin()->first + " is in the second only";
  return compareEdges(a.edges, b.edges, path);
}

static Difference compareNodes(const Node &a, const Node &b,
                               const std::string &path) {
  if (a.type != b.type)
    return path + " has type " + a.type + " in one, " + b.type +
           " in the other";
  if (Difference difference = compareMaps(a.arrays, b.arrays, path + "/"))
    return difference;
  if (Difference difference =
          compareMaps(a.metadata, b.metadata, path + "/metadata/"))
    return difference;
  if (a.graph.has_value() != b.graph.has_value())
    return path + " is a graph in one only";
  return a.graph ? compareGraphs(*a.graph, *b.graph, path) : std::nullopt;
}

Difference ganglion::nir::findDifference(const File &a, const File &b) {
  return compareNodes(a.root, b.root, "node");
}
