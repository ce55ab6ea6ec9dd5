//===- Programs.cpp - The programs that the literature maps ---------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Programs.h"

#include <algorithm>
#include <cassert>
#include <random>

using namespace ganglion;
using namespace ganglion::benchmarks;

/// Of the workload whose spikes are drawn.
static constexpr uint64_t numSteps = 100;

//===----------------------------------------------------------------------===//
// Topologies
//===----------------------------------------------------------------------===//

static Layer convolution(uint32_t channels, uint32_t kernel) {
  return {Layer::Kind::Convolution, channels, kernel};
}
/// With padding.
static Layer same(uint32_t channels, uint32_t kernel, uint32_t stride = 1) {
  return {Layer::Kind::Convolution, channels, kernel, stride, true};
}
static Layer pool(uint32_t kernel) {
  return {Layer::Kind::Pool, 0, kernel, kernel};
}
/// The published tools copy the neurons.
static Layer flatten() { return pool(1); }
static Layer dense(uint32_t neurons) { return {Layer::Kind::Dense, neurons}; }
static Layer reservoir(uint32_t neurons, uint32_t delays, uint64_t synapses) {
  return {Layer::Kind::Reservoir, neurons, 1, 1, false, delays, synapses};
}

static uint32_t getPadding(const Layer &layer) {
  return layer.padded ? (layer.kernel - 1) / 2 : 0;
}
/// Windows along a side of the layer before.
static uint32_t countWindows(const Layer &layer, uint32_t side) {
  return layer.padded ? (side + layer.stride - 1) / layer.stride
                      : (side - layer.kernel) / layer.stride + 1;
}

static std::vector<Layer> makeVGG16(uint32_t width, uint32_t hidden) {
  std::vector<Layer> layers;
  for (auto [channels, depth] :
       std::vector<std::pair<uint32_t, int>>{{width, 2},
                                             {2 * width, 2},
                                             {4 * width, 3},
                                             {8 * width, 3},
                                             {8 * width, 3}}) {
    for (int i = 0; i < depth; ++i)
      layers.push_back(same(channels, 3));
    layers.push_back(pool(2));
  }
  for (uint32_t neurons : {hidden, hidden, 10u})
    layers.push_back(dense(neurons));
  return layers;
}

const std::vector<Program> &ganglion::benchmarks::getPrograms() {
  static const std::vector<Program> programs = {
      {"LeNet",
       282936,
       20602,
       1,
       32,
       {convolution(6, 3), pool(2), convolution(16, 3), pool(2), flatten(),
        dense(120), dense(84), dense(10)}},
      {"AlexNet",
       38730222,
       230443,
       3,
       32,
       {same(48, 3), pool(2), same(96, 3), pool(2), same(192, 3), same(96, 3),
        same(192, 3), pool(2), dense(256), dense(256), dense(10)}},
      {"VGG16", 99080704, 554059, 3, 32, makeVGG16(40, 1259)},
      {"HeartClass",
       1049249,
       153730,
       1,
       82,
       {convolution(4, 5), pool(2), convolution(5, 3), pool(2), dense(99),
        dense(32), dense(2)}},
      {"MLP-MNIST", 79400, 884, 1, 28, {dense(100), dense(10)}},
      {"EdgeDet", 114057, 6120, 1, 64, {same(1, 7, 2), same(1, 3), same(1, 8)}},
      {"ImgSmooth", 9025, 4096, 1, 64, {same(1, 3, 2)}},
      // More synapses than pairs of neurons: several delays each.
      {"HeartEstm", 66406, 166, 0, 0, {reservoir(166, 3, 66406)}},
      {"VisualPursuit", 163880, 205, 0, 0, {reservoir(205, 4, 163880)}},
      {"R-DigitRecog", 11442, 567, 0, 0, {reservoir(567, 1, 11442)}},
  };
  return programs;
}

const Program &ganglion::benchmarks::getProgram(const std::string &name) {
  const std::vector<Program> &programs = getPrograms();
  auto found = std::find_if(
      programs.begin(), programs.end(),
      [&](const Program &program) { return program.name == name; });
  assert(found != programs.end() && "no such program");
  return *found;
}

Program ganglion::benchmarks::makeAllToAll(uint32_t numNeurons) {
  // Dense, but for the synapse of a neuron with itself; see buildConnectivity.
  uint64_t synapses = uint64_t(numNeurons) * (numNeurons - 1);
  return {"all-to-all",
          synapses,
          numNeurons,
          0,
          0,
          {reservoir(numNeurons, 0, synapses)}};
}

//===----------------------------------------------------------------------===//
// Networks
//===----------------------------------------------------------------------===//

/// A number below the bound. The remainder favours small numbers by less than
/// one in 2^30 for the bounds met here.
static uint64_t draw(std::mt19937_64 &random, uint64_t bound) {
  return random() % bound;
}

namespace {
class NetworkBuilder {
public:
  NetworkBuilder(const Program &program, Timing timing)
      : timing(timing), channels(program.channels), side(program.side),
        lastLayer(size_t(channels) * side * side) {
    for (mapping::AxonId &axon : lastLayer)
      axon = network.addAxon();
  }

  void add(const Layer &layer) {
    switch (layer.kind) {
    case Layer::Kind::Convolution:
    case Layer::Kind::Pool:
      addWindows(layer);
      break;
    case Layer::Kind::Dense:
      addDense(layer.size);
      break;
    case Layer::Kind::Reservoir:
      addReservoir(layer);
      break;
    }
    ++stage;
  }

  mapping::Connectivity take() { return std::move(network); }

private:
  mapping::AxonId addNeuron(const std::vector<mapping::AxonId> &inputs) {
    bool staged = timing == Timing::Staged;
    mapping::NeuronId neuron = network.addNeuron(staged ? stage : 0, inputs);
    return network.addAxon(mapping::AxonSource{neuron, staged ? 0u : 1u});
  }

  void addDense(uint32_t size) {
    std::vector<mapping::AxonId> outputs;
    for (uint32_t i = 0; i < size; ++i)
      outputs.push_back(addNeuron(lastLayer));
    lastLayer = std::move(outputs);
    channels = size;
    side = 1;
  }

  /// Neurons in the order channel, row, column.
  void addWindows(const Layer &layer) {
    bool perChannel = layer.kind == Layer::Kind::Pool;
    uint32_t numOut = perChannel ? channels : layer.size;
    uint32_t pad = getPadding(layer);
    uint32_t sideOut = countWindows(layer, side);
    std::vector<mapping::AxonId> outputs;
    for (uint32_t out = 0; out < numOut; ++out)
      for (uint32_t y = 0; y < sideOut; ++y)
        for (uint32_t x = 0; x < sideOut; ++x) {
          std::vector<mapping::AxonId> inputs;
          for (uint32_t in = perChannel ? out : 0;
               in < (perChannel ? out + 1 : channels); ++in)
            addWindow(in, y * layer.stride, x * layer.stride, layer.kernel, pad,
                      inputs);
          outputs.push_back(addNeuron(inputs));
        }
    lastLayer = std::move(outputs);
    channels = numOut;
    side = sideOut;
  }

  /// Positions count from `pad` pixels before the border.
  void addWindow(uint32_t channel, uint32_t top, uint32_t left, uint32_t kernel,
                 uint32_t pad, std::vector<mapping::AxonId> &inputs) const {
    for (uint32_t y = std::max(top, pad);
         y < std::min(top + kernel, side + pad); ++y)
      for (uint32_t x = std::max(left, pad);
           x < std::min(left + kernel, side + pad); ++x)
        inputs.push_back(
            lastLayer[(size_t(channel) * side + y - pad) * side + x - pad]);
  }

  /// Without delays drawn, each neuron listens to all others one step later.
  void addReservoir(const Layer &layer) {
    uint32_t delays = std::max(layer.delays, 1u);
    for (mapping::NeuronId source = 0; source < layer.size; ++source)
      for (uint32_t delay = 1; delay <= delays; ++delay)
        network.addAxon(mapping::AxonSource{source, delay});
    // Knuth, "The Art of Computer Programming", 3.4.2, algorithm S.
    std::mt19937_64 random(1);
    uint64_t left = uint64_t(layer.size) * network.getNumAxons();
    uint64_t wanted = layer.synapses;
    for (mapping::NeuronId neuron = 0; neuron < layer.size; ++neuron) {
      std::vector<mapping::AxonId> axons;
      for (mapping::AxonId axon = 0; axon < network.getNumAxons(); ++axon) {
        bool isDrawn =
            layer.delays == 0 ? axon != neuron : draw(random, left--) < wanted;
        if (!isDrawn)
          continue;
        --wanted;
        axons.push_back(axon);
      }
      network.addNeuron(0, axons);
    }
  }

  mapping::Connectivity network;
  Timing timing;
  uint32_t stage = 0;
  uint32_t channels, side;
  std::vector<mapping::AxonId> lastLayer;
};
} // namespace

mapping::Connectivity
ganglion::benchmarks::buildConnectivity(const Program &program, Timing timing) {
  NetworkBuilder builder(program, timing);
  for (const Layer &layer : program.layers)
    builder.add(layer);
  return builder.take();
}

bool ganglion::benchmarks::hasBoxes(const Program &program) {
  return std::none_of(
      program.layers.begin(), program.layers.end(),
      [](const Layer &layer) { return layer.kind == Layer::Kind::Reservoir; });
}

static mapping::Shape getShape(const Layer &layer,
                               const mapping::Shape &input) {
  if (layer.kind == Layer::Kind::Dense)
    return {layer.size};
  uint32_t side = countWindows(layer, input[1]);
  return {layer.kind == Layer::Kind::Pool ? input[0] : layer.size, side, side};
}

/// How a layer reads the one before along each axis, or along the only axis of
/// a dense layer, which sees all of them in a row.
static std::vector<mapping::WindowStep> getSteps(const Layer &layer,
                                                 const mapping::Shape &input) {
  mapping::WindowStep side = {input.back(), layer.kernel, layer.stride,
                              /*dilation=*/1, getPadding(layer)};
  switch (layer.kind) {
  case Layer::Kind::Convolution:
    return {mapping::WindowStep::getAll(input[0], layer.size), side, side};
  case Layer::Kind::Pool:
    return {{input[0]}, side, side};
  case Layer::Kind::Dense:
    return {mapping::WindowStep::getAll(int64_t(mapping::countElements(input)),
                                        layer.size)};
  case Layer::Kind::Reservoir:
    break;
  }
  return {};
}

mapping::BoxNetwork
ganglion::benchmarks::buildBoxNetwork(const Program &program) {
  assert(hasBoxes(program));
  mapping::BoxNetwork network;
  mapping::Shape shape = {program.channels, program.side, program.side};
  mapping::NodeId last = network.addInput(shape);
  uint32_t stage = 0;
  for (const Layer &layer : program.layers) {
    std::vector<mapping::WindowStep> steps = getSteps(layer, shape);
    shape = getShape(layer, shape);
    mapping::WindowChain chain(shape);
    [[maybe_unused]] bool isBox = chain.pass(steps);
    assert(isBox && "windows leave gaps");
    mapping::NodeId node = network.addPopulation(shape, stage++);
    network.addProjection(node, {last, 0, chain.take()});
    last = node;
  }
  return network;
}

//===----------------------------------------------------------------------===//
// Spikes
//===----------------------------------------------------------------------===//

static uint64_t drawCount(std::mt19937_64 &random, uint64_t maximum) {
  // The upper bits of a product: finer and finer steps of one sequence as the
  // maximum grows.
  uint64_t fraction = random() >> 32;
  return (fraction * (maximum + 1)) >> 32;
}

mapping::SpikeCounts
ganglion::benchmarks::drawSpikes(const mapping::Connectivity &network,
                                 uint64_t maximum, uint64_t seed) {
  mapping::SpikeCounts spikes =
      mapping::SpikeCounts::getWorstCase(network, numSteps);
  std::mt19937_64 random(seed);
  for (std::vector<uint64_t> *counts : {&spikes.neurons, &spikes.inputs})
    for (uint64_t &count : *counts)
      count = drawCount(random, maximum);
  return spikes;
}

mapping::BoxActivity
ganglion::benchmarks::drawSpikes(const mapping::BoxNetwork &network,
                                 uint64_t maximum, uint64_t seed) {
  mapping::BoxActivity activity;
  activity.numSteps = numSteps;
  activity.spikes.resize(network.getNumNodes());
  std::mt19937_64 random(seed);
  for (mapping::NodeId id = 0; id < network.getNumNodes(); ++id) {
    const mapping::BoxNetwork::Node &node = network.getNode(id);
    // Those of inputs cross no clusters.
    if (node.isInput)
      continue;
    activity.spikes[id].resize(mapping::countElements(node.shape));
    for (uint64_t &count : activity.spikes[id])
      count = drawCount(random, maximum);
  }
  return activity;
}
