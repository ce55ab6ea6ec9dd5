//===- WindowLoweringTest.cpp - Compiled convolutions and pools -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Expected are the bits of the reference engine, for windows of random shape.
//
//===----------------------------------------------------------------------===//

#include "CompiledNetworks.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace ganglion;

namespace {

/// Random windows over inputs of type i1, i32 or f32.
class WindowWriter {
public:
  WindowWriter(uint64_t seed, bool isInteger)
      : generator(seed), isInteger(isInteger) {}

  /// A network of a few nodes, each with an input and an output of its own.
  std::string writeNetwork(int numNodes);

private:
  int64_t draw(int64_t low, int64_t high) {
    return low + int64_t(generator() % uint64_t(high - low + 1));
  }
  template <size_t N>
  int64_t choose(const std::array<int64_t, N> &values) {
    return values[draw(0, N - 1)];
  }
  std::vector<int64_t> drawAxes(size_t rank, int64_t low, int64_t high) {
    std::vector<int64_t> numbers(rank);
    for (int64_t &number : numbers)
      number = draw(low, high);
    return numbers;
  }

  /// Adds an input, a node that reads it and an output.
  void addConvolution(size_t rank);
  void addPool();
  void addNode(const std::string &operation, const std::string &attributes,
               const std::vector<int64_t> &inputShape,
               const std::vector<int64_t> &outputShape);

  std::mt19937_64 generator;
  bool isInteger;
  std::string inputs, nodes, outputs, outputTypes;
  int numNodes = 0;
};

} // namespace

static std::string writeType(const std::vector<int64_t> &shape,
                             const std::string &element) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += std::to_string(extent) + "x";
  return text + element + ">";
}

static std::string writeList(const std::vector<int64_t> &numbers) {
  std::string text = "[";
  for (int64_t number : numbers)
    text += (text.size() > 1 ? ", " : "") + std::to_string(number);
  return text + "]";
}

/// The number of places of a window; not positive where it does not fit.
static int64_t countPlaces(int64_t input, int64_t kernel, int64_t stride,
                           int64_t padding, int64_t dilation) {
  int64_t room = input + 2 * padding - dilation * (kernel - 1) - 1;
  return room < 0 ? 0 : room / stride + 1;
}

void WindowWriter::addNode(const std::string &operation,
                           const std::string &attributes,
                           const std::vector<int64_t> &inputShape,
                           const std::vector<int64_t> &outputShape) {
  const char *elements[] = {"i1", "i32", "f32"};
  std::string element = elements[draw(0, isInteger ? 1 : 2)];
  std::string input = writeType(inputShape, element);
  std::string output = writeType(outputShape, isInteger ? "i32" : "f32");
  std::string number = std::to_string(numNodes++);
  const char *separator = numNodes == 1 ? "" : ", ";
  inputs += separator + ("%x" + number + ": " + input);
  if (isInteger && element == "i32")
    inputs += " {snn.range = [-9, 9]}";
  outputs += separator + ("%y" + number);
  outputTypes += separator + output;
  nodes += "  %y" + number + " = snn." + operation + " %x" + number + " " +
           attributes + " : " + input + " -> " + output + "\n";
}

void WindowWriter::addConvolution(size_t rank) {
  std::vector<int64_t> input, output, kernel, stride, padding, dilation;
  // 0: explicit, 1: same, 2: valid.
  int64_t mode;
  bool fits;
  do {
    input = drawAxes(rank, 1, 13);
    kernel = drawAxes(rank, 1, 5);
    stride = drawAxes(rank, 1, 3);
    dilation = drawAxes(rank, 1, 3);
    mode = draw(0, 2);
    padding = drawAxes(rank, 0, mode == 0 ? 3 : 0);
    output.clear();
    fits = true;
    for (size_t axis = 0; axis < rank; ++axis) {
      output.push_back(
          mode == 1 ? (input[axis] + stride[axis] - 1) / stride[axis]
                    : countPlaces(input[axis], kernel[axis], stride[axis],
                                  padding[axis], dilation[axis]));
      fits &= output.back() > 0;
    }
  } while (!fits);

  int64_t groups = choose<5>({1, 1, 1, 2, 5});
  int64_t groupInputs = choose<3>({1, 2, 3});
  int64_t groupOutputs = choose<9>({1, 2, 3, 4, 8, 10, 16, 33, 70});
  std::vector<int64_t> weight = {groups * groupOutputs, groupInputs};
  weight.insert(weight.end(), kernel.begin(), kernel.end());
  const char *widths[] = {"i8", "i16"};
  std::string element = isInteger ? widths[draw(0, 1)] : "f32";
  std::string attributes =
      "weight(" + writeRandomConstant(weight, element, generator()) + ")";
  if (draw(0, 1)) {
    // At the level integer the proof of the currents needs small numbers.
    std::string type = writeType({weight[0]}, isInteger ? "i32" : "f32");
    attributes +=
        " bias(" +
        (isInteger ? "dense<-77> : " + type
                   : writeRandomConstant({weight[0]}, "f32", generator())) +
        ")";
  }
  attributes += " stride " + writeList(stride) + " padding ";
  attributes += mode == 0   ? writeList(padding)
                : mode == 1 ? "[] padding_mode same"
                            : "[] padding_mode valid";
  attributes += " dilation " + writeList(dilation);
  if (groups > 1)
    attributes += " groups " + std::to_string(groups);
  input.insert(input.begin(), groups * groupInputs);
  output.insert(output.begin(), weight[0]);
  addNode(rank == 1 ? "conv1d" : "conv2d", attributes, input, output);
}

void WindowWriter::addPool() {
  std::vector<int64_t> input, output, kernel, stride, padding;
  do {
    input = drawAxes(2, 1, 17);
    kernel = drawAxes(2, 1, 4);
    stride = drawAxes(2, 1, 4);
    padding = drawAxes(2, 0, 2);
    output = {countPlaces(input[0], kernel[0], stride[0], padding[0], 1),
              countPlaces(input[1], kernel[1], stride[1], padding[1], 1)};
  } while (output[0] <= 0 || output[1] <= 0);
  int64_t channels = draw(1, 5);
  input.insert(input.begin(), channels);
  output.insert(output.begin(), channels);
  bool isSum = isInteger || draw(0, 1);
  addNode(isSum ? "sum_pool2d" : "avg_pool2d",
          "kernel " + writeList(kernel) + " stride " + writeList(stride) +
              " padding " + writeList(padding) + (isInteger ? " integer" : ""),
          input, output);
}

std::string WindowWriter::writeNetwork(int numNodes) {
  for (int n = 0; n < numNodes; ++n)
    switch (draw(0, 4)) {
    case 0:
      addConvolution(1);
      break;
    case 1:
      addPool();
      break;
    default:
      addConvolution(2);
    }
  return "snn.network " + std::string(isInteger ? "integer" : "discrete") +
         " dt 1.0 @net(" + inputs + ") -> (" + outputTypes + ") {\n" + nodes +
         "  snn.return " + outputs + " : " + outputTypes + "\n}\n";
}

static void testRandomWindows(bool isInteger, bool specialInputs, int count) {
  const unsigned activities[] = {0, 3, 20, 60, 100};
  for (int n = 0; n < count; ++n) {
    Trial trial;
    trial.precision = n % 2 ? "f64" : "f32";
    trial.synapses = n % 3 == 0 ? "auto" : n % 3 == 1 ? "events" : "dense";
    trial.activity = activities[n % 5];
    trial.specialInputs = specialInputs;
    trial.calls =
        n % 4 ? std::vector<int64_t>{2, 0, 1} : std::vector<int64_t>();
    trial.seed = n;
    expectSameBits(WindowWriter(n, isInteger).writeNetwork(5), trial);
    if (testing::Test::HasFailure())
      return;
  }
}

TEST(WindowLoweringTest, RandomWindowsAgreeToTheBit) {
  testRandomWindows(/*isInteger=*/false, /*specialInputs=*/false, 16);
}

TEST(WindowLoweringTest, InfinityGoesWhereTheReferenceSendsIt) {
  testRandomWindows(/*isInteger=*/false, /*specialInputs=*/true, 8);
}

TEST(WindowLoweringTest, IntegerWindowsAgree) {
  testRandomWindows(/*isInteger=*/true, /*specialInputs=*/false, 12);
}

/// What is skipped must be what adds nothing: zero times infinity is not zero.
TEST(WindowLoweringTest, InfiniteWeightsMeetAllInputs) {
  for (const char *synapses : {"auto", "events", "dense"}) {
    Trial trial;
    trial.synapses = synapses;
    expectSameBits(R"(
      snn.network discrete dt 1.0 @net(%x: tensor<2x6x5xi1>) -> tensor<4x6x5xf32> {
        %y = snn.conv2d %x weight(dense<0x7F800000> : tensor<4x2x3x3xf32>)
            stride [1, 1] padding [1, 1] dilation [1, 1]
            : tensor<2x6x5xi1> -> tensor<4x6x5xf32>
        snn.return %y : tensor<4x6x5xf32>
      })",
                   trial);
  }
}

/// Images whose sums do not fit the first cache at once.
TEST(WindowLoweringTest, StripsOfRows) {
  for (const char *input : {"i1", "f32"})
    for (const char *synapses : {"events", "dense"}) {
      Trial trial;
      trial.synapses = synapses;
      trial.calls = {2};
      std::string type = "tensor<2x31x17x" + std::string(input) + ">";
      expectSameBits(
          "snn.network discrete dt 1.0 @net(%x: " + type +
              ") -> (tensor<96x33x19xf32>, tensor<96x10x9xf32>) {\n"
              "%y = snn.conv2d %x weight(" +
              writeRandomConstant({96, 2, 3, 3}, "f32", 1) +
              ") stride [1, 1] padding [2, 2] dilation [1, 1] : " + type +
              " -> tensor<96x33x19xf32>\n"
              "%z = snn.conv2d %x weight(" +
              writeRandomConstant({96, 2, 3, 2}, "f32", 2) + ") bias(" +
              writeRandomConstant({96}, "f32", 3) +
              ") stride [3, 2] padding [0, 1] dilation [1, 2] : " + type +
              " -> tensor<96x10x9xf32>\n"
              "snn.return %y, %z : tensor<96x33x19xf32>, "
              "tensor<96x10x9xf32>\n}",
          trial);
    }
}

/// A kernel as large as the image, and one output far behind the last pixel.
TEST(WindowLoweringTest, KernelsLikeTheImage) {
  expectSameBits(R"(
    snn.network discrete dt 1.0 @net(%x: tensor<3x9x8xi1>)
        -> (tensor<20x1x1xf32>, tensor<3x10x10xf32>) {
      %y = snn.conv2d %x weight()" +
                 writeRandomConstant({20, 3, 9, 8}, "f32", 1) +
                 R"() stride [1, 1] padding [0, 0] dilation [1, 1]
          : tensor<3x9x8xi1> -> tensor<20x1x1xf32>
      %z = snn.conv2d %x weight()" +
                 writeRandomConstant({3, 3, 2, 2}, "f32", 2) +
                 R"() stride [3, 3] padding [10, 11] dilation [1, 1]
          : tensor<3x9x8xi1> -> tensor<3x10x10xf32>
      snn.return %y, %z : tensor<20x1x1xf32>, tensor<3x10x10xf32>
    })");
}
