//===- SynapseTest.cpp - Tests of dense, convolution and pools ------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestUtils.h"
#include "ganglion/Simulation/Convolution.h"
#include "ganglion/Simulation/Dense.h"
#include "ganglion/Simulation/Pooling.h"
#include "ganglion/Simulation/Sparse.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace ganglion::simulation;

namespace {

template <typename Real>
class SynapseTest : public testing::Test {
protected:
  std::mt19937 generator{7};
};

using Reals = testing::Types<float, double>;
TYPED_TEST_SUITE(SynapseTest, Reals, );

} // namespace

TYPED_TEST(SynapseTest, DenseByHand) {
  Tensor<TypeParam> weight({2, 3}, {1, 2, 3, 4, 5, 6});
  Tensor<TypeParam> bias({2}, {10, 20});
  Dense<TypeParam> plain(weight), biased(weight, bias);
  Tensor<TypeParam> x({3}, {1, 0, -1});
  EXPECT_EQ(runStep(plain, x).values, (std::vector<TypeParam>{-2, -2}));
  EXPECT_EQ(runStep(biased, x).values, (std::vector<TypeParam>{8, 18}));
}

TYPED_TEST(SynapseTest, DenseMapsAreSeparate) {
  Tensor<TypeParam> weight({2, 1, 2}, {1, 2, 3, 4});
  Dense<TypeParam> dense(weight, Tensor<TypeParam>({2, 1}, {0, 100}));
  Tensor<TypeParam> x({2, 2}, {1, 1, 0, 1});
  Tensor<TypeParam> y = runStep(dense, x);
  EXPECT_EQ(y.shape, (Shape{2, 1}));
  EXPECT_EQ(y.values, (std::vector<TypeParam>{3, 104}));
}

TYPED_TEST(SynapseTest, DenseMatchesTheSumByColumns) {
  for (auto [maps, outputs, inputs] :
       {std::array<int64_t, 3>{1, 1, 1}, {1, 7, 5}, {3, 4, 9}, {2, 3, 0}}) {
    Tensor<TypeParam> weight =
        makeRandom<TypeParam>({maps, outputs, inputs}, this->generator);
    Tensor<TypeParam> x =
        makeRandom<TypeParam>({maps, inputs}, this->generator);
    std::vector<TypeParam> expected(maps * outputs, 0);
    for (int64_t k = 0; k < inputs; ++k)
      for (int64_t map = 0; map < maps; ++map)
        for (int64_t o = 0; o < outputs; ++o)
          expected[map * outputs + o] +=
              weight.values[(map * outputs + o) * inputs + k] *
              x.values[map * inputs + k];
    Dense<TypeParam> dense(weight);
    EXPECT_EQ(runStep(dense, x).values, expected);
  }
}

TYPED_TEST(SynapseTest, DenseAddsInIncreasingOrderAndTheBiasLast) {
  // Half a unit in the last place is lost beside 1, but two halves are not.
  TypeParam half = std::numeric_limits<TypeParam>::epsilon() / 2;
  Tensor<TypeParam> x({3}, {1, 1, 1});
  Dense<TypeParam> smallFirst(Tensor<TypeParam>({1, 3}, {half, half, 1}));
  Dense<TypeParam> smallLast(Tensor<TypeParam>({1, 3}, {1, half, half}));
  Dense<TypeParam> biasLast(Tensor<TypeParam>({1, 3}, {half, half, 0}),
                            Tensor<TypeParam>({1}, {1}));
  EXPECT_EQ(runStep(smallFirst, x).values[0], 1 + 2 * half);
  EXPECT_EQ(runStep(smallLast, x).values[0], 1);
  EXPECT_EQ(runStep(biasLast, x).values[0], 1 + 2 * half);
}

TYPED_TEST(SynapseTest, DenseSkipsZerosOnlyWhereThatChangesNothing) {
  TypeParam infinity = std::numeric_limits<TypeParam>::infinity();
  Dense<TypeParam> dense(Tensor<TypeParam>({1, 2}, {infinity, 1}));
  EXPECT_TRUE(
      std::isnan(runStep(dense, Tensor<TypeParam>({2}, {0, 1})).values[0]));
  Dense<TypeParam> negative(Tensor<TypeParam>({1, 2}, {-1, -1}));
  EXPECT_FALSE(std::signbit(
      runStep(negative, Tensor<TypeParam>({2}, {0, 0})).values[0]));
}

TYPED_TEST(SynapseTest, SparseByHand) {
  // The matrix ((0, 2, 3), (0, 0, 0)).
  SparseMatrix<TypeParam> matrix{{0, 2, 2}, {1, 2}, {2, 3}};
  Sparse<TypeParam> plain({3}, {2}, matrix);
  Sparse<TypeParam> biased({3}, {2}, matrix, Tensor<TypeParam>({2}, {10, 20}));
  Tensor<TypeParam> x({3}, {100, 1, -1});
  EXPECT_EQ(runStep(plain, x).values, (std::vector<TypeParam>{-1, 0}));
  EXPECT_EQ(runStep(biased, x).values, (std::vector<TypeParam>{9, 20}));
}

/// A number whose products and sums are rounded.
template <typename Real>
static Real makeFraction(std::mt19937 &generator) {
  return (Real(generator()) - Real(1u << 31)) / Real(generator() % 1000 + 1);
}

// To the last bit: the sum is that of a dense matrix with zeros, which has the
// same order.
TYPED_TEST(SynapseTest, SparseMatchesDense) {
  std::mt19937 &generator = this->generator;
  for (int trial = 0; trial < 200; ++trial) {
    int64_t outputs = 1 + generator() % 8, inputs = 2 * (1 + generator() % 8);
    Tensor<TypeParam> dense({outputs, inputs});
    SparseMatrix<TypeParam> matrix{{0}, {}, {}};
    for (int64_t row = 0; row < outputs; ++row) {
      for (int64_t column = 0; column < inputs; ++column) {
        if (generator() % 3 == 0)
          continue;
        TypeParam weight = makeFraction<TypeParam>(generator);
        dense.values[row * inputs + column] = weight;
        matrix.columns.push_back(column);
        matrix.weights.push_back(weight);
      }
      matrix.begins.push_back(matrix.columns.size());
    }
    Tensor<TypeParam> x({inputs}), bias({outputs});
    for (Tensor<TypeParam> *tensor : {&x, &bias})
      for (TypeParam &value : tensor->values)
        value = generator() % 4 == 0 ? 0 : makeFraction<TypeParam>(generator);
    Dense<TypeParam> expected(dense, bias);
    // The shapes say nothing: elements are counted row-major.
    bias.shape = {1, outputs};
    Sparse<TypeParam> sparse({2, inputs / 2}, bias.shape, matrix, bias);
    Tensor<TypeParam> y =
        runStep(sparse, Tensor<TypeParam>({2, inputs / 2}, x.values));
    EXPECT_EQ(y.shape, bias.shape);
    EXPECT_EQ(y.values, runStep(expected, x).values);
  }
}

TYPED_TEST(SynapseTest, Conv2dByHand) {
  // One channel, 2 x 3 input, 2 x 2 kernel that is not mirrored.
  Tensor<TypeParam> weight({1, 1, 2, 2}, {1, 2, 3, 4});
  Conv2d<TypeParam> conv({1, 2, 3}, weight, Tensor<TypeParam>({1}, {100}));
  Tensor<TypeParam> y =
      runStep(conv, Tensor<TypeParam>({1, 2, 3}, {1, 0, 2, 0, 1, 0}));
  EXPECT_EQ(y.shape, (Shape{1, 1, 2}));
  EXPECT_EQ(y.values, (std::vector<TypeParam>{105, 107}));
}

/// The input with its padding of zeros.
template <typename Real>
static Tensor<Real> pad(const Tensor<Real> &input,
                        const std::array<WindowAxis, 2> &axes) {
  int64_t height = input.shape[1], width = input.shape[2];
  Tensor<Real> padded({input.shape[0],
                       height + axes[0].paddingLow + axes[0].paddingHigh,
                       width + axes[1].paddingLow + axes[1].paddingHigh});
  for (size_t k = 0; k < input.values.size(); ++k) {
    int64_t column = k % width + axes[1].paddingLow;
    int64_t row = k / width % height + axes[0].paddingLow;
    int64_t channel = k / (width * height);
    padded
        .values[(channel * padded.shape[1] + row) * padded.shape[2] + column] =
        input.values[k];
  }
  return padded;
}

/// Adds each padded input element, times its weight, to every output that it
/// reaches: the other way round than the kernel, which collects.
template <typename Real>
static Tensor<Real>
scatter(const Tensor<Real> &input, const Tensor<Real> &weight,
        const std::array<WindowAxis, 2> &axes, int64_t groups) {
  Tensor<Real> padded = pad(input, axes);
  int64_t height = padded.shape[1], width = padded.shape[2];
  Shape places;
  for (int axis : {0, 1}) {
    int64_t reach = axes[axis].dilation * (weight.shape[2 + axis] - 1);
    int64_t count = 0;
    while (count * axes[axis].stride + reach < padded.shape[1 + axis])
      ++count;
    places.push_back(count);
  }
  int64_t outputs = weight.shape[0], perGroup = weight.shape[1];
  Tensor<Real> result({outputs, places[0], places[1]});
  for (int64_t c = 0; c < input.shape[0]; ++c)
    for (int64_t row = 0; row < height; ++row)
      for (int64_t column = 0; column < width; ++column)
        for (int64_t o = 0; o < outputs; ++o)
          for (int64_t i = 0; i < weight.shape[2]; ++i)
            for (int64_t j = 0; j < weight.shape[3]; ++j) {
              int64_t top = row - i * axes[0].dilation;
              int64_t left = column - j * axes[1].dilation;
              if (c / perGroup != o / (outputs / groups) || top < 0 ||
                  left < 0 || top % axes[0].stride || left % axes[1].stride)
                continue;
              int64_t y = top / axes[0].stride, x = left / axes[1].stride;
              if (y >= places[0] || x >= places[1])
                continue;
              result.values[(o * places[0] + y) * places[1] + x] +=
                  weight
                      .values[((o * perGroup + c % perGroup) * weight.shape[2] +
                               i) *
                                  weight.shape[3] +
                              j] *
                  padded.values[(c * height + row) * width + column];
            }
  return result;
}

/// A random way to move a window.
static WindowAxis makeRandomAxis(std::mt19937 &generator) {
  WindowAxis axis;
  axis.stride = 1 + generator() % 3;
  axis.paddingLow = generator() % 3;
  axis.paddingHigh = generator() % 3;
  axis.dilation = 1 + generator() % 2;
  return axis;
}

TYPED_TEST(SynapseTest, ConvMatchesScattering) {
  std::mt19937 &generator = this->generator;
  for (int trial = 0; trial < 200; ++trial) {
    int64_t groups = 1 + generator() % 3;
    int64_t perGroup = 1 + generator() % 2;
    int64_t outputs = groups * (1 + generator() % 2);
    std::array<WindowAxis, 2> axes = {makeRandomAxis(generator),
                                      makeRandomAxis(generator)};
    Tensor<TypeParam> x =
        makeRandom<TypeParam>({groups * perGroup, int64_t(3 + generator() % 5),
                               int64_t(3 + generator() % 5)},
                              generator);
    Tensor<TypeParam> weight =
        makeRandom<TypeParam>({outputs, perGroup, int64_t(1 + generator() % 3),
                               int64_t(1 + generator() % 3)},
                              generator);
    Tensor<TypeParam> expected = scatter(x, weight, axes, groups);
    Conv2d<TypeParam> conv(x.shape, weight, std::nullopt, axes, groups);
    Tensor<TypeParam> y = runStep(conv, x);
    EXPECT_EQ(y.shape, expected.shape);
    EXPECT_EQ(y.values, expected.values);

    // One row and a kernel of one row make a convolution over one axis.
    Tensor<TypeParam> bias = makeRandom<TypeParam>({outputs}, generator);
    x = makeRandom<TypeParam>({x.shape[0], x.shape[2]}, generator);
    weight =
        makeRandom<TypeParam>({outputs, perGroup, weight.shape[3]}, generator);
    Tensor<TypeParam> row({x.shape[0], 1, x.shape[1]}, x.values);
    Tensor<TypeParam> rowWeight({outputs, perGroup, 1, weight.shape[2]},
                                weight.values);
    expected = scatter(row, rowWeight, {WindowAxis(), axes[1]}, groups);
    for (size_t k = 0; k < expected.values.size(); ++k)
      expected.values[k] += bias.values[k / expected.shape[2]];
    Conv1d<TypeParam> conv1d(x.shape, weight, bias, axes[1], groups);
    y = runStep(conv1d, x);
    EXPECT_EQ(y.shape, (Shape{outputs, expected.shape[2]}));
    EXPECT_EQ(y.values, expected.values);
  }
}

TYPED_TEST(SynapseTest, AWindowLargerThanTheInputHasNoPlace) {
  Conv1d<TypeParam> conv({1, 2}, Tensor<TypeParam>({1, 1, 4}));
  EXPECT_EQ(conv.getOutputShape(), (Shape{1, 0}));
}

TYPED_TEST(SynapseTest, PoolsByHand) {
  Tensor<TypeParam> x({1, 3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9});
  WindowAxis axis;
  axis.stride = 2;
  axis.paddingLow = 1;
  SumPool2d<TypeParam> sum(x.shape, {2, 2}, {axis, axis});
  EXPECT_EQ(runStep(sum, x).values, (std::vector<TypeParam>{1, 5, 11, 28}));
  // The padding counts: the window of the first place has four taps.
  AvgPool2d<TypeParam> average(x.shape, {2, 2}, {axis, axis});
  EXPECT_EQ(runStep(average, x).values,
            (std::vector<TypeParam>{0.25, 1.25, 2.75, 7}));
}

TYPED_TEST(SynapseTest, PoolsMatchAConvolutionWithOnes) {
  std::mt19937 &generator = this->generator;
  for (int trial = 0; trial < 50; ++trial) {
    std::array<WindowAxis, 2> axes = {makeRandomAxis(generator),
                                      makeRandomAxis(generator)};
    std::array<int64_t, 2> size = {int64_t(1 + generator() % 3),
                                   int64_t(1 + generator() % 3)};
    Tensor<TypeParam> x = makeRandom<TypeParam>({3, 6, 5}, generator);
    Tensor<TypeParam> ones({3, 1, size[0], size[1]});
    std::fill(ones.values.begin(), ones.values.end(), TypeParam(1));
    Tensor<TypeParam> expected = scatter(x, ones, axes, 3);
    SumPool2d<TypeParam> sum(x.shape, size, axes);
    EXPECT_EQ(sum.getOutputShape(), expected.shape);
    EXPECT_EQ(runStep(sum, x).values, expected.values);
    for (TypeParam &value : expected.values)
      value /= TypeParam(size[0] * size[1]);
    AvgPool2d<TypeParam> average(x.shape, size, axes);
    EXPECT_EQ(runStep(average, x).values, expected.values);
  }
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// Doubles are exact on small integers, so both give the same numbers.
template <template <typename> class KernelT, typename... Arguments>
static void
expectSameOnIntegers(const Shape &inputShape, std::mt19937 &generator,
                     const Shape &weightShape, const Shape &biasShape,
                     Arguments... arguments) {
  auto weight = makeRandom<double>(weightShape, generator);
  auto bias = makeRandom<double>(biasShape, generator);
  auto input = makeRandom<double>(inputShape, generator);
  auto toIntegers = [](const Tensor<double> &tensor) {
    return Tensor<int64_t>(tensor.shape,
                           {tensor.values.begin(), tensor.values.end()});
  };
  auto make = [&](auto weight, auto bias) {
    using Real = typename decltype(weight.values)::value_type;
    if constexpr (sizeof...(Arguments) == 0)
      return KernelT<Real>(weight, bias);
    else
      return KernelT<Real>(inputShape, weight, bias, arguments...);
  };
  auto real = make(weight, bias);
  auto whole = make(toIntegers(weight), toIntegers(bias));
  EXPECT_EQ(runStep(whole, toIntegers(input)).values,
            toIntegers(runStep(real, input)).values);
}

TEST(IntegerSynapseTest, AgreesWithDoublesOnSmallIntegers) {
  std::mt19937 generator(5);
  expectSameOnIntegers<Dense>({2, 9}, generator, {2, 7, 9}, {2, 7});
  expectSameOnIntegers<Conv1d>({4, 11}, generator, {6, 2, 3}, {6},
                               WindowAxis{2, 1, 0, 2}, int64_t(2));
  expectSameOnIntegers<Conv2d>(
      {4, 8, 9}, generator, {6, 2, 3, 2}, {6},
      std::array{WindowAxis{1, 1, 1, 1}, WindowAxis{2, 0, 1, 2}}, int64_t(2));
}
