//===- SynapseLoweringTest.cpp - Compiled synapses ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledNetworks.h"

#include <gtest/gtest.h>

using namespace ganglion;

static std::string writeType(const std::vector<int64_t> &shape,
                             const std::string &element) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += std::to_string(extent) + "x";
  return text + element + ">";
}

/// A network of one dense node with inputs of type `input`.
static std::string writeDense(int64_t numOutputs, int64_t numInputs,
                              const std::string &input, bool hasBias) {
  std::string bias =
      hasBias ? "bias(" + writeRandomConstant({numOutputs}, "f32", 2) + ")"
              : "";
  std::string x = writeType({numInputs}, input);
  std::string y = writeType({numOutputs}, "f32");
  return "snn.network discrete dt 1.0 @net(%x: " + x + ") -> " + y + " {\n" +
         "%y = snn.dense %x weight(" +
         writeRandomConstant({numOutputs, numInputs}, "f64", 1) + ") " + bias +
         " : " + x + " -> " + y + "\n snn.return %y : " + y + "}";
}

TEST(SynapseLoweringTest, Dense) {
  expectSameBits(writeDense(7, 5, "f32", true));
  expectSameBits(writeDense(7, 5, "i1", false), {"f64"});
}
