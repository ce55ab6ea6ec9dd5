//===- BoxTest.cpp - Networks clustered by boxes --------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Small networks are expanded, synapse by synapse and column by column, and
// compared with the list form.
//
//===----------------------------------------------------------------------===//

#include "TestNetworks.h"
#include "ganglion/Mapping/BoxClustering.h"
#include "ganglion/Mapping/LowerBound.h"

#include <cstdio>
#include <map>
#include <tuple>

using namespace ganglion::mapping;

//===----------------------------------------------------------------------===//
// Networks
//===----------------------------------------------------------------------===//

/// The windows of a convolution: all channels of a group, and one range for
/// each position.
static std::vector<AxisWindows> makeWindows(const Shape &input,
                                            const Shape &output, int64_t kernel,
                                            int64_t stride, int64_t padding,
                                            int64_t groups = 1) {
  WindowChain chain(output);
  WindowStep channels{input[0]};
  channels.kernel = channels.stride = input[0] / groups;
  channels.group = output[0] / groups;
  std::vector<WindowStep> steps = {channels};
  for (size_t axis = 1; axis < input.size(); ++axis)
    steps.push_back({input[axis], kernel, stride, 1, padding, 1});
  EXPECT_TRUE(chain.pass(steps));
  return chain.take();
}

static uint32_t slide(uint32_t input, int64_t kernel, int64_t stride,
                      int64_t padding) {
  return static_cast<uint32_t>((input + 2 * padding - kernel) / stride + 1);
}

static std::vector<AxisWindows> makeDense(uint32_t numInputs) {
  return {{std::nullopt, {{0, numInputs}}}};
}

namespace {
/// Layers one after the other.
class Layers {
public:
  explicit Layers(Shape input) { last = network.addInput(std::move(input)); }

  void addConvolution(uint32_t channels, int64_t kernel, int64_t stride,
                      int64_t padding, int64_t groups = 1) {
    const Shape &input = network.getNode(last).shape;
    Shape output = {channels};
    for (size_t axis = 1; axis < input.size(); ++axis)
      output.push_back(slide(input[axis], kernel, stride, padding));
    auto windows = makeWindows(input, output, kernel, stride, padding, groups);
    add(output, std::move(windows));
  }
  void addPool(int64_t kernel) {
    uint32_t channels = network.getNode(last).shape[0];
    addConvolution(channels, kernel, kernel, 0, channels);
  }
  void addDense(uint32_t size) {
    uint64_t inputs = countElements(network.getNode(last).shape);
    add({size}, makeDense(static_cast<uint32_t>(inputs)));
  }

  BoxNetwork network;
  NodeId last;
  uint32_t stage = 0;

private:
  void add(const Shape &output, std::vector<AxisWindows> windows) {
    NodeId node = network.addPopulation(output, stage++);
    network.addProjection(node, {last, 0, std::move(windows)});
    last = node;
  }
};
} // namespace

/// 32x32; convolution 6; pool; convolution 16; pool; flatten; 120; 84; 10:
/// 282,936 synapses.
static BoxNetwork makeLeNet() {
  Layers layers({1, 32, 32});
  layers.addConvolution(6, 3, 1, 0);
  layers.addPool(2);
  layers.addConvolution(16, 3, 1, 0);
  layers.addPool(2);
  // One neuron for each.
  layers.addConvolution(16, 1, 1, 0, 16);
  layers.addDense(120);
  layers.addDense(84);
  layers.addDense(10);
  return layers.network;
}

/// One to four populations behind one or two inputs: convolutions of all kinds,
/// dense layers, recurrences, and several sources of one population.
static BoxNetwork makeRandomBoxes(std::mt19937 &random) {
  BoxNetwork network;
  auto draw = [&](uint32_t end) {
    return static_cast<uint32_t>(random() % end);
  };
  size_t rank = 1 + draw(3);
  auto drawShape = [&] {
    Shape shape;
    for (size_t axis = 0; axis < rank; ++axis)
      shape.push_back(1 + draw(rank == 1 ? 40 : 7));
    return shape;
  };
  network.addInput(drawShape());
  uint32_t numPopulations = 1 + draw(3);
  for (uint32_t stage = 0; stage < numPopulations; ++stage) {
    NodeId source = static_cast<NodeId>(network.getNumNodes() - 1);
    const Shape input = network.getNode(source).shape;
    uint32_t delay = draw(2);
    if (draw(3) == 0 || input.size() == 1) {
      Shape output = {1 + draw(30)};
      NodeId node = network.addPopulation(output, stage);
      network.addProjection(
          node, {source, delay,
                 makeDense(static_cast<uint32_t>(countElements(input)))});
      if (draw(2))
        network.addProjection(node, {node, 1, makeDense(output[0])});
      continue;
    }
    int64_t kernel = 1 + draw(3), padding = draw(2);
    for (uint32_t extent : input)
      kernel = std::min<int64_t>(kernel, extent);
    int64_t stride = 1 + draw(static_cast<uint32_t>(kernel));
    uint32_t groups = draw(2) ? 1 : input[0];
    Shape output = {groups * (1 + draw(groups == 1 ? 12 : 2))};
    for (size_t axis = 1; axis < input.size(); ++axis)
      output.push_back(slide(input[axis], kernel, stride, padding));
    NodeId node = network.addPopulation(output, stage);
    network.addProjection(
        node, {source, delay,
               makeWindows(input, output, kernel, stride, padding, groups)});
    if (draw(3) == 0)
      network.addProjection(node,
                            {node, 1, makeWindows(output, output, 1, 1, 0, 1)});
  }
  return network;
}

//===----------------------------------------------------------------------===//
// Expansion of clusters
//===----------------------------------------------------------------------===//

static void forEachElement(const Box &box, const Shape &shape,
                           const std::function<void(uint32_t)> &visit) {
  for (uint32_t i = 0; i < countElements(shape); ++i) {
    uint32_t rest = i;
    bool isInside = true;
    for (size_t axis = shape.size(); axis-- > 0; rest /= shape[axis])
      isInside &= box[axis].contains(rest % shape[axis]);
    if (isInside)
      visit(i);
  }
}

/// The same clusters, unit by unit.
static Clustering expand(const BoxNetwork &network,
                         const Connectivity &connectivity,
                         const BoxClustering &boxes, PartialSums partialSums) {
  std::map<std::tuple<NodeId, uint32_t, uint32_t>, AxonId> axonOf;
  {
    // Numbered as BoxNetwork::expand says.
    std::set<std::tuple<NodeId, uint32_t, uint32_t>> keys;
    for (NodeId id = 0; id < network.getNumNodes(); ++id)
      for (const Projection &projection : network.getNode(id).projections)
        forEachElement(
            projection.getAxons(Box::getAll(network.getNode(id).shape)),
            network.getView(projection), [&](uint32_t element) {
              keys.insert({projection.source, projection.delay, element});
            });
    for (const auto &key : keys)
      axonOf.emplace(key, static_cast<AxonId>(axonOf.size()));
  }

  Clustering result;
  std::map<std::pair<uint64_t, NeuronId>, UnitId> unitOf;
  for (uint64_t id = 0; id < boxes.getNumClusters(); ++id) {
    BoxCluster box = boxes.getCluster(id);
    const BoxNetwork::Node &node = network.getNode(box.population);
    std::vector<UnitId> members;
    forEachElement(box.neurons, node.shape, [&](uint32_t element) {
      Unit unit;
      unit.neuron = node.firstNeuron + element;
      unit.level = box.level;
      unit.isFinal = box.isFinal;
      std::set<AxonId> listened(connectivity.getAxons(unit.neuron).begin(),
                                connectivity.getAxons(unit.neuron).end());
      for (const BoxCluster::Rows &rows : box.rows) {
        const Projection &projection = node.projections[rows.projection];
        forEachElement(
            rows.axons, network.getView(projection), [&](uint32_t axonElement) {
              AxonId axon =
                  axonOf.at({projection.source, projection.delay, axonElement});
              if (listened.count(axon))
                unit.axons.push_back(axon);
            });
      }
      std::sort(unit.axons.begin(), unit.axons.end());
      for (const BoxCluster::Sums &sums : box.sums)
        forEachElement(sums.neurons, node.shape, [&](uint32_t from) {
          if (from == element)
            unit.partialSums.push_back(unitOf.at({sums.from, unit.neuron}));
        });
      std::sort(unit.partialSums.begin(), unit.partialSums.end());
      unitOf[{id, unit.neuron}] = static_cast<UnitId>(result.units.size());
      members.push_back(static_cast<UnitId>(result.units.size()));
      result.units.push_back(std::move(unit));
    });
    result.clusters.push_back(
        makeCluster(result.units, members, node.stage, partialSums));
    CrossbarUse use = countUse(network, box, partialSums);
    const Cluster &cluster = result.clusters.back();
    EXPECT_EQ(use.rows, cluster.getNumRows());
    EXPECT_EQ(use.columns, cluster.getNumColumns());
    EXPECT_EQ(use.neurons, cluster.numNeurons);
    EXPECT_EQ(use.crosspoints, cluster.numCrosspoints);
  }
  return result;
}

/// Nets by definition: what each unit sends to which other clusters, summed up
/// over those with the same source and targets.
static std::map<std::pair<ClusterId, std::vector<ClusterId>>, uint64_t>
computeNets(const Connectivity &connectivity, const Clustering &clustering,
            const std::vector<uint64_t> &spikes, uint64_t numSteps) {
  std::vector<ClusterId> clusterOf(clustering.units.size());
  std::vector<UnitId> finals(connectivity.getNumNeurons());
  std::vector<std::set<ClusterId>> targets(clustering.units.size());
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    for (UnitId unit : clustering.clusters[id].units) {
      clusterOf[unit] = id;
      if (clustering.units[unit].isFinal)
        finals[clustering.units[unit].neuron] = unit;
    }
  for (ClusterId id = 0; id < clustering.clusters.size(); ++id)
    for (UnitId unit : clustering.clusters[id].units) {
      for (AxonId axon : clustering.units[unit].axons)
        if (const auto &source = connectivity.getSource(axon))
          targets[finals[source->neuron]].insert(id);
      for (UnitId from : clustering.units[unit].partialSums)
        targets[from].insert(id);
    }
  std::map<std::pair<ClusterId, std::vector<ClusterId>>, uint64_t> nets;
  for (UnitId unit = 0; unit < targets.size(); ++unit) {
    targets[unit].erase(clusterOf[unit]);
    uint64_t sent = clustering.units[unit].isFinal
                        ? spikes[clustering.units[unit].neuron]
                        : numSteps;
    if (!targets[unit].empty() && sent > 0)
      nets[{clusterOf[unit], {targets[unit].begin(), targets[unit].end()}}] +=
          sent;
  }
  return nets;
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

TEST(Box, CoversRangesOfPositions) {
  Shape shape = {3, 4, 5};
  for (uint32_t first = 0; first <= 60; ++first)
    for (uint32_t end = first; end <= 60; ++end) {
      std::vector<uint32_t> found;
      std::vector<Box> boxes = coverRange(shape, {first, end});
      EXPECT_LE(boxes.size(), 5u);
      for (const Box &box : boxes)
        forEachElement(box, shape, [&](uint32_t i) { found.push_back(i); });
      ASSERT_EQ(found, consecutiveAxons(first, end - first));
    }
}

// A window behind a pool of two; the last index of an odd axis is in no pool.
TEST(Box, FollowsWindows) {
  WindowChain chain({8, 3});
  ASSERT_TRUE(chain.pass({WindowStep::getAll(4, 8), {3, 5, 1, 1, 2, 1}}));
  ASSERT_TRUE(chain.pass({{4}, {7, 2, 2, 1, 0, 1}}));
  std::vector<AxisWindows> axes = chain.take();
  ASSERT_EQ(axes.size(), 2u);
  EXPECT_FALSE(axes[0].neuronAxis);
  EXPECT_EQ(axes[0].windows, (std::vector<Range>{{0, 4}}));
  EXPECT_EQ(axes[1].windows, (std::vector<Range>{{0, 6}}));
  EXPECT_FALSE(axes[1].neuronAxis) << "all windows are the same";

  WindowChain two({5});
  ASSERT_TRUE(two.pass({{5, 3, 1, 1, 1, 1}}));
  ASSERT_TRUE(two.pass({{11, 2, 2, 1, 0, 1}}));
  EXPECT_EQ(two.take()[0].windows,
            (std::vector<Range>{{0, 4}, {0, 6}, {2, 8}, {4, 10}, {6, 10}}));
}

TEST(Box, FollowsFlattening) {
  // A dense layer behind a pool that leaves a column out.
  WindowChain dense({10});
  ASSERT_TRUE(dense.pass({WindowStep::getAll(12, 10)}));
  ASSERT_TRUE(dense.passFlatten({3, 2, 2}));
  ASSERT_TRUE(dense.pass({{3}, {5, 2, 2, 1, 0, 1}, {4, 2, 2, 1, 0, 1}}));
  std::vector<AxisWindows> axes = dense.take();
  ASSERT_EQ(axes.size(), 3u);
  EXPECT_EQ(axes[1].windows, (std::vector<Range>{{0, 4}}));
  // All of an image is a row of positions.
  WindowChain all({10});
  ASSERT_TRUE(all.pass({WindowStep::getAll(12, 10)}));
  ASSERT_TRUE(all.passFlatten({1, 3, 4, 1}));
  ASSERT_EQ(all.take().size(), 1u);
  // One neuron for each element is none of these.
  EXPECT_FALSE(WindowChain({12}).passFlatten({3, 4}));
  EXPECT_TRUE(WindowChain({12}).passFlatten({1, 12}));
}

TEST(Box, RefusesHoles) {
  EXPECT_FALSE(WindowChain({4}).pass({{9, 3, 2, 2, 0, 1}})) << "dilation";
  EXPECT_FALSE(WindowChain({4}).pass({{9, 1, 2, 1, 0, 1}})) << "gaps";
  WindowChain chain({3});
  ASSERT_TRUE(chain.pass({{5, 3, 1, 1, 0, 1}}));
  EXPECT_FALSE(chain.pass({{9, 1, 2, 1, 0, 1}})) << "holes";
}

static void expectSame(const BoxNetwork &network, const CrossbarLimits &limits,
                       std::mt19937 &random) {
  Connectivity connectivity = network.expand();
  ASSERT_EQ(connectivity.verify(), std::nullopt);
  EXPECT_EQ(network.countSynapses(), connectivity.getNumSynapses());
  BoxClusteringResult result = clusterBoxes(network, limits);
  if (auto error = checkMappable(connectivity, limits)) {
    ASSERT_TRUE(std::holds_alternative<MappingError>(result));
    EXPECT_EQ(std::get<MappingError>(result).getMessage(), error->getMessage());
    return;
  }
  ASSERT_TRUE(std::holds_alternative<BoxClustering>(result));
  const auto &boxes = std::get<BoxClustering>(result);
  ASSERT_EQ(boxes.verify(network, limits), std::nullopt);
  Clustering clustering =
      expand(network, connectivity, boxes, limits.partialSums);
  ASSERT_EQ(clustering.verify(connectivity, limits), std::nullopt);

  uint64_t bound = lowerBound(network, limits);
  EXPECT_GE(bound, lowerBound(connectivity, limits));
  EXPECT_GE(boxes.getNumClusters(), bound);

  auto worstCase = SpikeCounts::getWorstCase(connectivity);
  uint64_t minTraffic = lowerBoundTraffic(network, limits).value();
  EXPECT_LE(minTraffic,
            lowerBoundTraffic(connectivity, limits, worstCase).value());
  EXPECT_LE(minTraffic, countTraffic(connectivity, clustering, worstCase));

  std::vector<Stream> streams = computeStreams(network, boxes);
  std::vector<Stream> expected = computeStreams(connectivity, clustering);
  ASSERT_EQ(streams.size(), expected.size());
  for (size_t i = 0; i < streams.size(); ++i)
    EXPECT_EQ(std::tie(streams[i].source, streams[i].target, streams[i].delay,
                       streams[i].events),
              std::tie(expected[i].source, expected[i].target,
                       expected[i].delay, expected[i].events));

  BoxActivity activity;
  activity.numSteps = 3;
  std::vector<uint64_t> spikes;
  for (NodeId id = 0; id < network.getNumNodes(); ++id) {
    const BoxNetwork::Node &node = network.getNode(id);
    activity.spikes.emplace_back();
    for (uint64_t i = 0; i < (node.isInput ? 0 : countElements(node.shape));
         ++i) {
      activity.spikes.back().push_back(random() % 4);
      spikes.push_back(activity.spikes.back().back());
    }
  }
  MulticastGraph traffic = computeTraffic(network, boxes, activity);
  ASSERT_EQ(traffic.verify(), std::nullopt);
  std::map<std::pair<ClusterId, std::vector<ClusterId>>, uint64_t> nets;
  for (NetId net = 0; net < traffic.getNumNets(); ++net) {
    ClusterRange targets = traffic.getTargets(net);
    nets[{traffic.getSource(net), {targets.begin(), targets.end()}}] +=
        traffic.getSpikes(net);
  }
  EXPECT_EQ(nets, computeNets(connectivity, clustering, spikes, 3));
}

TEST(Box, AgreesWithLists) {
  std::mt19937 random(1);
  for (int round = 0; round < 400; ++round) {
    SCOPED_TRACE(round);
    BoxNetwork network = makeRandomBoxes(random);
    ASSERT_EQ(network.verify(), std::nullopt);
    CrossbarLimits limits = makeRandomLimits(random);
    expectSame(network, limits, random);
    if (testing::Test::HasFatalFailure())
      return;
  }
}

TEST(Box, BoundsTraffic) {
  // Three columns to a crossbar, so seven listeners are in three clusters.
  Layers layers({4});
  layers.addDense(4);
  layers.addDense(7);
  CrossbarLimits limits = makeLimits(4, 3, PartialSums::Periphery);
  EXPECT_EQ(lowerBoundTraffic(layers.network, limits), 4u * 3u);
  // Five listeners are in two; of seven axons one column holds four.
  layers.addDense(5);
  EXPECT_EQ(lowerBoundTraffic(layers.network, limits),
            4u * 3u + 7u * 2u + 5u * 1u);
  // A neuron may sit where it is listened to.
  BoxNetwork network;
  network.addInput({1});
  network.addPopulation({4}, /*stage=*/0);
  network.addProjection(1, {1, /*delay=*/1, {{std::nullopt, {{0, 4}}}}});
  EXPECT_EQ(lowerBoundTraffic(network, limits), 4u * (2u - 1u));
}

// 300 axons in columns of 128: two partial sums and a raw piece for each of 200
// neurons.
TEST(Box, VerifierFindsMistakes) {
  CrossbarLimits limits = makeLimits(128, 128, PartialSums::Graded);
  Layers layers({300});
  layers.addDense(200);
  const BoxNetwork &network = layers.network;
  auto valid = std::get<BoxClustering>(clusterBoxes(network, limits));
  ASSERT_EQ(valid.grids.size(), 2u);
  EXPECT_EQ(valid.verify(network, limits), std::nullopt);
  auto expectViolation = [&](const BoxClustering &clustering,
                             const std::string &part) {
    std::optional<std::string> violation = clustering.verify(network, limits);
    ASSERT_TRUE(violation);
    EXPECT_NE(violation->find(part), std::string::npos) << *violation;
  };

  BoxClustering broken = valid;
  broken.grids.pop_back();
  expectViolation(broken, "not every neuron of node 1 has exactly one final");
  broken = valid;
  broken.grids[1].axes[0].neurons[0].end -= 1;
  expectViolation(broken, "not every neuron of node 1 has exactly one final");
  // As many synapses as before, but some twice.
  broken = valid;
  std::vector<Range> &chunks = broken.grids[0].rows[0].axes[0].ranges;
  ASSERT_GE(chunks.size(), 2u);
  chunks[1] = {chunks[1].first - 1, chunks[1].end - 1};
  expectViolation(broken, "not every synapse of projection 0 of node 1");
  broken = valid;
  broken.grids[1].numAdded -= 1;
  expectViolation(broken, "is added exactly once");
  broken = valid;
  broken.grids[1].level = 0;
  expectViolation(broken, "which forms none for it on a lower level");
  broken = valid;
  broken.grids[1].rows[0].axes[0].ranges[0].end += 1;
  expectViolation(broken, "has rows outside of their source");
  limits.rows = 100;
  expectViolation(valid, "rows of at most 100");
}

// The bars of the list form: 157 and 13 clusters. Boxes may need a little more.
TEST(Box, ComesCloseToLists) {
  CrossbarLimits limits = makeLimits(128, 128, PartialSums::Graded);
  Layers perceptron({784});
  perceptron.addDense(100);
  perceptron.addDense(10);
  BoxNetwork leNet = makeLeNet();
  EXPECT_EQ(leNet.countSynapses(), 282936u);
  for (const BoxNetwork *network : {&perceptron.network, &leNet}) {
    auto boxes = std::get<BoxClustering>(clusterBoxes(*network, limits));
    EXPECT_EQ(boxes.verify(*network, limits), std::nullopt);
    size_t lists =
        cluster(network->expand(), limits, ClusteringAlgorithm::Overlap)
            .clusters.size();
    std::printf("%llu clusters that are boxes, %zu that are lists, at least "
                "%llu\n",
                (unsigned long long)boxes.getNumClusters(), lists,
                (unsigned long long)lowerBound(*network, limits));
    EXPECT_LE(5 * boxes.getNumClusters(), 6 * lists);
  }
}
