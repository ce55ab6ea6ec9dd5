//===- ShapesTest.cpp - Shape inference -----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Shapes.h"

#include "TestUtils.h"

using namespace ganglion;
using namespace ganglion::nir;

/// Tries each position of the window on the padded axis.
static int64_t countPositions(const Window &window, int64_t size) {
  auto [before, after] = window.getPadding(size);
  int64_t count = 0;
  for (int64_t start = -before;; start += window.stride) {
    int64_t last = start;
    for (int64_t tap = 1; tap < window.kernel; ++tap)
      last += window.dilation;
    if (last >= size + after)
      return count;
    ++count;
  }
}

TEST(Window, OutputSizeCountsPositions) {
  for (int64_t size = 1; size <= 12; ++size)
    for (int64_t kernel = 1; kernel <= 6; ++kernel)
      for (int64_t stride = 1; stride <= 4; ++stride)
        for (int64_t dilation = 1; dilation <= 3; ++dilation)
          for (int64_t padding = 0; padding <= 3; ++padding) {
            Window window{kernel, stride, dilation, padding};
            EXPECT_EQ(window.getOutputSize(size), countPositions(window, size));
          }
}

TEST(Window, SameGivesOneOutputPerStride) {
  for (int64_t size = 1; size <= 12; ++size)
    for (int64_t kernel = 1; kernel <= 6; ++kernel)
      for (int64_t stride = 1; stride <= 4; ++stride)
        for (int64_t dilation = 1; dilation <= 3; ++dilation) {
          Window window{kernel, stride, dilation, 0, /*isSame=*/true};
          int64_t numStrides = 0;
          for (int64_t start = 0; start < size; start += stride)
            ++numStrides;
          EXPECT_EQ(window.getOutputSize(size), numStrides);
          // The padding must leave room for these and not one more.
          EXPECT_GE(countPositions(window, size), numStrides);
          auto [before, after] = window.getPadding(size);
          EXPECT_LE(before, after);
          EXPECT_LE(after - before, 1);
        }
}

static Node makeConv2d(Shape weight, Array stride, Array padding,
                       int64_t groups = 1) {
  int64_t channels = weight[0];
  return makeNode("conv", "Conv2d",
                  {{"weight", makeReal(weight)},
                   {"bias", makeReal({channels})},
                   {"stride", std::move(stride)},
                   {"padding", std::move(padding)},
                   {"dilation", Array::vector<int64_t>({1, 1})},
                   {"groups", Array::scalar(groups)}});
}

static Array pair(int64_t a, int64_t b) {
  return Array::vector<int64_t>({a, b});
}

/// "input -> output" of a node for what it expects or is given.
static std::string infer(const Node &node, const Shape &given) {
  Result<std::optional<Shape>> expected = getExpectedInput(node);
  if (!expected)
    return expected.getError().message;
  if (*expected && !matches(given, **expected))
    return "expects " + toString(**expected);
  Result<Shape> output = getOutput(node, given);
  return output ? toString(*output) : output.getError().message;
}

TEST(Shapes, KernelsNeedNotBeSquare) {
  EXPECT_EQ(infer(makeConv2d({4, 1, 3, 5}, pair(1, 1), pair(0, 0)), {1, 8, 8}),
            "(4, 6, 4)");
}

TEST(Shapes, GroupsMultiplyInputChannels) {
  Node depthwise = makeConv2d({6, 1, 3, 3}, pair(1, 1), pair(1, 1), 6);
  EXPECT_EQ(infer(depthwise, {6, 8, 8}), "(6, 8, 8)");
  EXPECT_EQ(infer(depthwise, {1, 8, 8}), "expects (6, ?, ?)");
}

TEST(Shapes, SpatialScalarsCountForEachAxis) {
  EXPECT_EQ(infer(makeConv2d({4, 1, 3, 3}, Array::scalar<int64_t>(2),
                             Array::scalar<int64_t>(1)),
                  {1, 8, 7}),
            "(4, 4, 4)");
}

TEST(Shapes, SameWithStride) {
  Node conv =
      makeConv2d({4, 1, 3, 3}, pair(2, 3), Array::scalar<std::string>("same"));
  EXPECT_EQ(infer(conv, {1, 8, 8}), "(4, 4, 3)");
}

TEST(Shapes, KernelThatDoesNotFit) {
  EXPECT_EQ(infer(makeConv2d({4, 1, 9, 3}, pair(1, 1), pair(0, 0)), {1, 8, 8}),
            "'conv' (Conv2d) has a kernel that spans 9 on an axis of size 8 "
            "with padding 0, expected one that fits; correct kernel, dilation "
            "or padding");
}

TEST(Shapes, GroupsMustDivide) {
  EXPECT_EQ(
      infer(makeConv2d({4, 1, 3, 3}, pair(1, 1), pair(0, 0), 3), {3, 8, 8}),
      "'conv' (Conv2d) has 4 output channels in 3 groups, expected a multiple; "
      "correct 'groups'");
}

TEST(Shapes, Conv1dWithAndWithoutInputShape) {
  Node conv = makeNode("conv", "Conv1d",
                       {{"weight", makeReal({4, 2, 3})},
                        {"bias", makeReal({4})},
                        {"stride", Array::scalar<int64_t>(2)},
                        {"padding", Array::scalar<int64_t>(1)},
                        {"dilation", Array::vector<int64_t>({2})},
                        {"groups", Array::scalar<int64_t>(1)}});
  EXPECT_EQ(infer(conv, {2, 10}), "(4, 4)");
  conv.arrays["input_shape"] = Array::scalar<int64_t>(11);
  EXPECT_EQ(infer(conv, {2, 10}), "expects (2, 11)");
}

TEST(Shapes, Pools) {
  Node pool = makeNode("pool", "SumPool2d",
                       {{"kernel_size", pair(2, 3)},
                        {"stride", pair(2, 1)},
                        {"padding", pair(0, 1)}});
  EXPECT_EQ(infer(pool, {7, 9, 8}), "(7, 4, 8)");
  EXPECT_EQ(infer(pool, {7}), "expects (?, ?, ?)");
}

/// Joins axes one pair at a time.
static Shape flattenSlowly(Shape shape, size_t first, size_t last) {
  for (; last > first; --last) {
    shape[first] *= shape[first + 1];
    shape.erase(shape.begin() + first + 1);
  }
  return shape;
}

TEST(Shapes, FlattenCountsAxesWithoutBatch) {
  Shape shape = {2, 3, 5, 7};
  for (int64_t first = -4; first < 4; ++first)
    for (int64_t last = -4; last < 4; ++last) {
      Node node = makeNode("flat", "Flatten",
                           {{"start_dim", Array::scalar(first)},
                            {"end_dim", Array::scalar(last)}});
      int64_t from = (first + 4) % 4, to = (last + 4) % 4;
      if (from <= to)
        EXPECT_EQ(infer(node, shape), toString(flattenSlowly(shape, from, to)));
      else
        EXPECT_FALSE(getOutput(node, shape));
    }
}

TEST(Shapes, FlattenOutOfRange) {
  Node node = makeNode("flat", "Flatten",
                       {{"start_dim", Array::scalar<int64_t>(1)},
                        {"end_dim", Array::scalar<int64_t>(-1)}});
  EXPECT_EQ(infer(node, {4}),
            "'flat' (Flatten) joins the axes 1 to -1, but its input has 1 "
            "axes; the batch axis does not count, correct start_dim and "
            "end_dim");
}

TEST(Shapes, MapsWithLeadingAxes) {
  Node affine =
      makeNode("fc", "Affine",
               {{"weight", makeReal({5, 3, 2})}, {"bias", makeReal({5, 3})}});
  EXPECT_EQ(infer(affine, {5, 2}), "(5, 3)");
  EXPECT_EQ(infer(affine, {2}), "expects (5, 2)");
  affine.arrays["bias"] = makeReal({3});
  EXPECT_EQ(infer(affine, {5, 2}),
            "'fc' (Affine): 'weight' has shape (5, 3, 2) but 'bias' has shape "
            "(3), expected (..., out, in) and (..., out); correct one of them");
}

TEST(Shapes, ParametersOfANeuronAgree) {
  Node lif = makeLIF("lif", {3});
  EXPECT_EQ(infer(lif, {3}), "(3)");
  lif.arrays["v_leak"] = makeReal({4});
  EXPECT_EQ(infer(lif, {3}),
            "'lif' (LIF): 'tau' has shape (3) but 'v_leak' has shape (4), "
            "expected one shape for all parameters; correct one of them");
}

TEST(Shapes, FlowAlongAChainAgainstTheOrderOfNodes) {
  // conv has no input_shape, so each shape comes from the node before.
  Node pool = makeNode("a", "AvgPool2d",
                       {{"kernel_size", pair(2, 2)},
                        {"stride", pair(2, 2)},
                        {"padding", pair(0, 0)}});
  File file = makeFile({pool, makeConv2d({4, 1, 3, 3}, pair(1, 1), pair(1, 1)),
                        makePort("z", "Input", {1, 8, 8})},
                       {{"conv", "a"}, {"z", "conv"}});
  const Graph &graph = *file.root.graph;
  Result<std::vector<NodeShapes>> shapes = propagateShapes(graph);
  ASSERT_TRUE(shapes);
  EXPECT_EQ(getMessage(checkShapes(graph, *shapes)), "no error");
  EXPECT_EQ(toString(*(*shapes)[0].output), "(4, 4, 4)");
}

TEST(Shapes, MismatchNamesEdgeNodesAndShapes) {
  File file = makeFile({makePort("input", "Input", {12}), makeLIF("lif", {38})},
                       {{"input", "lif"}});
  const Graph &graph = *file.root.graph;
  Result<std::vector<NodeShapes>> shapes = propagateShapes(graph);
  ASSERT_TRUE(shapes);
  EXPECT_EQ(getMessage(checkShapes(graph, *shapes)),
            "edge 'input' -> 'lif': 'input' gives shape (12) but 'lif' (LIF) "
            "expects (38); correct one of the two nodes");
}

TEST(Shapes, UnknownIsAnError) {
  File file = makeFile({makeConv2d({4, 1, 3, 3}, pair(1, 1), pair(1, 1))}, {});
  const Graph &graph = *file.root.graph;
  Result<std::vector<NodeShapes>> shapes = propagateShapes(graph);
  ASSERT_TRUE(shapes);
  EXPECT_EQ(getMessage(checkShapes(graph, *shapes)),
            "the shape of 'conv' (Conv2d) does not follow from its parameters "
            "or predecessors; export it with its input shape");
}

TEST(Shapes, TooLarge) {
  EXPECT_FALSE(getOutput(
      makeConv2d({4, 1, 1, 1}, pair(1, 1), pair(1 << 30, 1 << 30)), {1, 8, 8}));
}
