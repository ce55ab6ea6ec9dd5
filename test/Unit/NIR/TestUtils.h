//===- TestUtils.h - Small networks and files for tests ---------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_NIR_TESTUTILS_H
#define GANGLION_TEST_UNIT_NIR_TESTUTILS_H

#include "ganglion/Support/Result.h"
#include "ganglion/Target/NIR/Graph.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace ganglion::nir {

/// A real file, by its name under test/Inputs/nir.
inline std::string getInput(const std::string &name) {
  return std::string(GANGLION_TEST_INPUTS) + "/nir/" + name;
}

/// A file of this test alone: tests may run at the same time.
inline std::string getTemporary(const std::string &name) {
  const testing::TestInfo *test =
      testing::UnitTest::GetInstance()->current_test_info();
  return testing::TempDir() + "ganglion-nir-" + test->test_suite_name() + "-" +
         test->name() + "-" + name;
}

inline std::string readBytes(const std::string &path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::string &path, const std::string &bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

template <typename T>
std::string getMessage(const Result<T> &result) {
  return result ? "no error" : result.getError().message;
}

inline std::string getMessage(const std::optional<Error> &error) {
  return error ? error->message : "no error";
}

inline Array makeReal(const Shape &shape, float value = 1) {
  return {shape, std::vector<float>(*countElements(shape), value)};
}

inline Node makeNode(const std::string &name, const std::string &type,
                     std::map<std::string, Array> arrays = {}) {
  Node node;
  node.name = name;
  node.type = type;
  node.arrays = std::move(arrays);
  return node;
}

/// An Input or Output.
inline Node makePort(const std::string &name, const std::string &type,
                     const Shape &shape) {
  return makeNode(name, type, {{"shape", Array::vector(shape)}});
}

inline Node makeLinear(const std::string &name, int64_t out, int64_t in) {
  return makeNode(name, "Linear", {{"weight", makeReal({out, in})}});
}

inline Node makeLIF(const std::string &name, const Shape &shape) {
  return makeNode(name, "LIF",
                  {{"tau", makeReal(shape)},
                   {"r", makeReal(shape)},
                   {"v_leak", makeReal(shape)},
                   {"v_threshold", makeReal(shape)}});
}

inline Node makeDelay(const std::string &name, const Shape &shape,
                      float value) {
  return makeNode(name, "Delay", {{"delay", makeReal(shape, value)}});
}

inline Node makeGraph(const std::string &name, std::vector<Node> nodes,
                      std::vector<Edge> edges) {
  Node node = makeNode(name, "NIRGraph");
  node.graph = Graph{std::move(nodes), std::move(edges)};
  return node;
}

inline File makeFile(std::vector<Node> nodes, std::vector<Edge> edges) {
  return {"1.0.7", makeGraph("", std::move(nodes), std::move(edges))};
}

} // namespace ganglion::nir

#endif // GANGLION_TEST_UNIT_NIR_TESTUTILS_H
