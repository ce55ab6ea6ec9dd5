//===- SynapseLoweringTest.cpp - Compiled synapses ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CompiledNetworks.h"

#include <gtest/gtest.h>

#include <functional>
#include <numeric>
#include <random>

using namespace ganglion;

namespace {

/// One layer of synapses, and the text of its network.
struct Layer {
  std::vector<int64_t> input, output;
  std::string spikes = "i1";
  std::string weights = "f32";
  bool hasBias = true;

  bool isInteger() const { return weights[0] == 'i'; }
  std::string getInputType() const { return writeType(input, spikes); }
  std::string getOutputType() const {
    return writeType(output, isInteger() ? "i32" : "f32");
  }

  static std::string writeType(const std::vector<int64_t> &shape,
                               const std::string &element) {
    std::string text = "tensor<";
    for (int64_t extent : shape)
      text += std::to_string(extent) + "x";
    return text + element + ">";
  }

  /// A network with the node `node`, which lacks bias and types.
  std::string writeNetwork(const std::string &node) const {
    std::string bias;
    if (hasBias)
      bias = " bias(" +
             writeRandomConstant(output, isInteger() ? "i32" : "f32", 2) + ")";
    std::string level = isInteger() ? "integer" : "discrete";
    // What the proof that sums fit their type takes for granted.
    std::string range =
        isInteger() && spikes == "i32" ? " {snn.range = [-3, 3]}" : "";
    return "snn.network " + level + " dt 1.0 @net(%x: " + getInputType() +
           range + ") -> " + getOutputType() + " {\n  %y = " + node + bias +
           " : " + getInputType() + " -> " + getOutputType() +
           "\n  snn.return %y : " + getOutputType() + "\n}\n";
  }

  std::string writeDense() const {
    std::vector<int64_t> shape = output;
    shape.push_back(input.back());
    return writeNetwork("snn.dense %x weight(" +
                        writeRandomConstant(shape, weights, 1) + ")");
  }

  /// Each output has about a third of all inputs, some outputs have none.
  std::string writeSparse() const;
};

} // namespace

std::string Layer::writeSparse() const {
  auto count = [](const std::vector<int64_t> &shape) {
    return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                           std::multiplies<>());
  };
  std::mt19937_64 random(3);
  std::string rows = "0", columns;
  int64_t numSynapses = 0;
  for (int64_t o = 0; o < count(output); ++o) {
    for (int64_t k = 0; k < count(input); ++k)
      if (o % 5 != 1 && (random() % 3 == 0 || numSynapses == 0)) {
        columns += (numSynapses++ ? ", " : "") + std::to_string(k);
      }
    rows += ", " + std::to_string(numSynapses);
  }
  return writeNetwork("snn.sparse %x rows(dense<[" + rows +
                      "]> : " + writeType({count(output) + 1}, "i64") +
                      ") columns(dense<[" + columns +
                      "]> : " + writeType({numSynapses}, "i32") + ") weight(" +
                      writeRandomConstant({numSynapses}, weights, 1) + ")");
}

TEST(SynapseLoweringTest, DenseOfAllSizes) {
  uint64_t seed = 0;
  for (int64_t numOutputs : {1, 7, 63, 64, 65, 300})
    for (int64_t numInputs : {1, 8, 63, 100})
      for (const char *form : {"events", "dense"}) {
        ++seed;
        Layer layer{{numInputs}, {numOutputs}};
        layer.spikes = seed % 3 == 0 ? "i1" : seed % 3 == 1 ? "f32" : "i32";
        layer.hasBias = seed % 4 != 0;
        Trial trial;
        trial.synapses = form;
        trial.precision = seed % 5 == 0 ? "f64" : "f32";
        trial.activity = seed % 2 ? 10 : 60;
        trial.seed = seed;
        expectSameBits(layer.writeDense(), trial);
      }
}

TEST(SynapseLoweringTest, ActivityFromNoneToAll) {
  for (const char *spikes : {"i1", "f32"})
    for (unsigned activity : {0, 1, 50, 100}) {
      Layer layer{{130}, {40}, spikes};
      Trial trial;
      trial.activity = activity;
      expectSameBits(layer.writeDense(), trial);
      expectSameBits(layer.writeSparse(), trial);
    }
}

TEST(SynapseLoweringTest, ManyRowsAreCutIntoTiles) {
  Trial trial;
  trial.tile = 400; // More than the events that are gathered at a time.
  trial.calls = {300, 257, 1};
  for (const char *form : {"events", "dense"}) {
    trial.synapses = form;
    expectSameBits(Layer{{9}, {5}}.writeDense(), trial);
    expectSameBits(Layer{{9}, {5}}.writeSparse(), trial);
  }
}

TEST(SynapseLoweringTest, SingleSteps) {
  Trial trial;
  trial.calls = {};
  expectSameBits(Layer{{70}, {20}}.writeDense(), trial);
  expectSameBits(Layer{{70}, {20}}.writeSparse(), trial);
}

TEST(SynapseLoweringTest, MapsHaveTheirOwnInputs) {
  for (const char *form : {"events", "dense"})
    for (const char *spikes : {"i1", "f32"}) {
      Trial trial;
      trial.synapses = form;
      expectSameBits(Layer{{3, 70}, {3, 9}, spikes}.writeDense(), trial);
      expectSameBits(Layer{{2, 3, 70}, {2, 3, 17}, spikes}.writeDense(), trial);
      expectSameBits(Layer{{2, 3, 7}, {4, 5}, spikes}.writeSparse(), trial);
    }
}

TEST(SynapseLoweringTest, SparseOfAllTypes) {
  uint64_t seed = 0;
  for (const char *spikes : {"i1", "f32", "i32"})
    for (const char *form : {"events", "dense"})
      for (const char *precision : {"f32", "f64"}) {
        Layer layer{{90}, {33}, spikes};
        layer.hasBias = ++seed % 2;
        Trial trial;
        trial.synapses = form;
        trial.precision = precision;
        expectSameBits(layer.writeSparse(), trial);
      }
}

TEST(SynapseLoweringTest, Integers) {
  for (const char *spikes : {"i1", "i32"})
    for (const char *weights : {"i8", "i16"})
      for (const char *form : {"events", "dense"}) {
        Layer layer{{40}, {70}, spikes, weights, /*hasBias=*/false};
        Trial trial;
        trial.synapses = form;
        expectSameBits(layer.writeDense(), trial);
        expectSameBits(layer.writeSparse(), trial);
      }
}

// Zeros of both signs, infinite inputs and such that are not a number.
TEST(SynapseLoweringTest, SpecialInputs) {
  for (const char *form : {"events", "dense"}) {
    Trial trial;
    trial.synapses = form;
    trial.specialInputs = true;
    expectSameBits(Layer{{30}, {20}, "f32"}.writeDense(), trial);
    expectSameBits(Layer{{30}, {20}, "f32"}.writeSparse(), trial);
  }
}

// An infinite weight makes a sum NaN also where the input is zero, even if all
// weights are finite in double precision.
TEST(SynapseLoweringTest, WeightsThatAreNotFinite) {
  for (const char *weight : {"0x7F800000", "0xFFC00000"})
    for (const char *spikes : {"i1", "f32"}) {
      Layer layer{{2}, {2}, spikes};
      Trial trial;
      trial.synapses = "events";
      std::string constant =
          std::string("weight(dense<[") + weight + ", 1.0]> : tensor<2xf32>)";
      expectSameBits(layer.writeNetwork(std::string("snn.dense %x weight("
                                                    "dense<[[") +
                                        weight +
                                        ", 1.0], [2.0, 3.0]]> : "
                                        "tensor<2x2xf32>)"),
                     trial);
      expectSameBits(
          layer.writeNetwork("snn.sparse %x rows(dense<[0, 1, 2]> : "
                             "tensor<3xi64>) columns(dense<[1, 0]> : "
                             "tensor<2xi64>) " +
                             constant),
          trial);
    }
  Layer wide{{2}, {1}, "i1"};
  expectSameBits(wide.writeNetwork(
      "snn.dense %x weight(dense<[[1.0e300, 1.0]]> : tensor<1x2xf64>)"));
}
