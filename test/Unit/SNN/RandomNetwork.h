//===- RandomNetwork.h - Small networks for property tests ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_UNIT_SNN_RANDOMNETWORK_H
#define GANGLION_TEST_UNIT_SNN_RANDOMNETWORK_H

#include <cstdint>
#include <random>
#include <string>
#include <vector>

/// Numbers that are the same on every platform.
class RandomSource {
public:
  explicit RandomSource(uint64_t seed) : generator(seed) {}

  /// 0 to `limit` - 1.
  int64_t draw(int64_t limit) {
    return static_cast<int64_t>(generator() % static_cast<uint64_t>(limit));
  }
  bool flip() { return draw(2) == 1; }
  /// From `low` to `high`, in steps that are no power of two.
  double drawReal(double low, double high) {
    return low + (high - low) * double(draw(9973)) / 9972.0;
  }

private:
  std::mt19937_64 generator;
};

/// Writes a network of the level discrete with all operations that the level
/// integer has, layer by layer: synapses, with or without others behind them,
/// and neurons of all kinds.
class RandomNetwork {
public:
  explicit RandomNetwork(uint64_t seed) : random(seed) {}

  std::string write();

  /// What the input is made of.
  enum class Input { Spikes, Whole, Real };
  Input getInput() const { return input; }
  const std::vector<int64_t> &getInputShape() const { return inputShape; }

private:
  using Shape = std::vector<int64_t>;
  struct Value {
    std::string name;
    Shape shape;
    std::string element;
  };

  static int64_t count(const Shape &shape);
  static std::string type(const Shape &shape, const std::string &element);
  static std::string type(const Value &value) {
    return type(value.shape, value.element);
  }
  /// `values`, from `next` on, in the brackets of a constant of `shape`.
  static std::string nest(const Shape &shape, const std::vector<double> &values,
                          size_t axis, size_t &next);
  std::string constant(const Shape &shape, double low, double high,
                       const std::string &element = "f32");
  /// A constant of f64 with one value for all neurons or one for each.
  std::string perNeuron(const Shape &shape, double low, double high);
  Value emit(const std::string &text, Shape shape, const std::string &element);

  Value addDense(Value x);
  Value addSparse(Value x);
  Value addConvolution(Value x);
  Value addPool(Value x);
  Value addFlatten(Value x);
  Value addSynapses(Value x);
  /// Neurons of some kind, which may hear themselves one step later.
  Value addNeurons(Value x);

  RandomSource random;
  Input input = Input::Spikes;
  Shape inputShape;
  std::string body;
  int64_t numValues = 0;
};

#endif // GANGLION_TEST_UNIT_SNN_RANDOMNETWORK_H
