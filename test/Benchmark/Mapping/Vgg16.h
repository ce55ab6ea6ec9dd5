//===- Vgg16.h - VGG-16 as a network of boxes -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TEST_BENCHMARK_MAPPING_VGG16_H
#define GANGLION_TEST_BENCHMARK_MAPPING_VGG16_H

#include "ganglion/Mapping/BoxNetwork.h"

namespace ganglion::mapping {

struct Vgg16Options {
  /// Rows and columns of the image, which has three channels.
  uint32_t side = 32;
  /// The sizes of the dense layers.
  std::vector<uint32_t> dense = {512, 512, 10};
  /// Whether pools have neurons of their own. Otherwise they are a step on the
  /// way to the next convolution, whose neurons then have four times as many
  /// synapses.
  bool poolsAreNeurons = true;
};

/// Configuration D of Simonyan and Zisserman, "Very Deep Convolutional Networks
/// for Large-Scale Image Recognition" (ICLR 2015): 13 convolutions 3x3 with
/// padding, 2x2 pools after the 2nd, 4th, 7th, 10th and 13th, dense layers.
inline BoxNetwork makeVgg16(const Vgg16Options &options) {
  BoxNetwork network;
  uint32_t channels = 3, side = options.side, stage = 0;
  NodeId last = network.addInput({channels, side, side});
  bool isPooled = false;
  // Extents before a pool that has no neurons.
  auto addLayer = [&](const Shape &shape, WindowChain chain) {
    if (isPooled && shape.size() == 1)
      chain.passFlatten({channels, side, side});
    if (isPooled)
      chain.pass({{channels}, {2 * side, 2, 2}, {2 * side, 2, 2}});
    NodeId node = network.addPopulation(shape, stage++);
    network.addProjection(node, {last, 0, chain.take()});
    last = node;
    isPooled = false;
  };

  const std::vector<uint32_t> blocks[] = {
      {64, 64}, {128, 128}, {256, 256, 256}, {512, 512, 512}, {512, 512, 512}};
  for (const std::vector<uint32_t> &block : blocks) {
    for (uint32_t outputs : block) {
      Shape shape = {outputs, side, side};
      WindowChain chain(shape);
      WindowStep window = {side, 3, 1, 1, 1};
      chain.pass({WindowStep::getAll(channels, outputs), window, window});
      addLayer(shape, std::move(chain));
      channels = outputs;
    }
    side /= 2;
    if (options.poolsAreNeurons) {
      Shape shape = {channels, side, side};
      WindowChain chain(shape);
      WindowStep window = {2 * side, 2, 2};
      chain.pass({{channels}, window, window});
      addLayer(shape, std::move(chain));
    } else {
      isPooled = true;
    }
  }
  uint32_t inputs = channels * side * side;
  for (uint32_t size : options.dense) {
    WindowChain chain({size});
    chain.pass({WindowStep::getAll(inputs, size)});
    addLayer({size}, std::move(chain));
    inputs = size;
  }
  return network;
}

} // namespace ganglion::mapping

#endif // GANGLION_TEST_BENCHMARK_MAPPING_VGG16_H
