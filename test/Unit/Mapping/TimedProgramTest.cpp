//===- TimedProgramTest.cpp - Programs as dataflow graphs -----------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Mapping/TimedProgram.h"

#include <gtest/gtest.h>

#include <array>

using namespace ganglion;
using namespace ganglion::mapping;

/// Source, target, tokens, stream and role of each channel.
static std::vector<std::array<int64_t, 5>>
getChannels(const ProgramGraph &program) {
  std::vector<std::array<int64_t, 5>> channels;
  for (dataflow::ChannelId id = 0; id < program.graph.getNumChannels(); ++id) {
    const dataflow::Channel &channel = program.graph.getChannel(id);
    const StreamChannel &part = program.channels.at(id);
    channels.push_back({channel.source, channel.target, channel.tokens,
                        part.stream, int64_t(part.role)});
  }
  EXPECT_EQ(program.channels.size(), channels.size());
  return channels;
}

// Clusters 0 and 1 on tile 0, cluster 2 on the opposite corner of a 2 x 2 mesh.
// The message of 3 events of 2 ps over 2 hops of 7 ps takes 20 ps.
TEST(TimedProgram, GraphByHand) {
  TimedProgram program = {{100, 200, 300},
                          {{0, 0, 1, 5}, {0, 1, 0, 4}, {1, 2, 2, 3}}};
  TileTimes times = {/*reload=*/50, /*hop=*/7, /*event=*/2, /*bufferTokens=*/4};
  Topology mesh = {TopologyKind::Mesh, 2, 2};
  ProgramGraph result = *buildProgramGraph(program, times, mesh, {0, 0, 3});

  // Only the clusters that share a tile are reloaded.
  std::vector<int64_t> actorTimes;
  std::vector<std::optional<unsigned>> resources;
  for (const dataflow::Actor &actor : result.graph.getActors()) {
    actorTimes.push_back(actor.executionTimes[0]);
    resources.push_back(actor.resource);
  }
  EXPECT_EQ(actorTimes, (std::vector<int64_t>{150, 250, 300, 20}));
  EXPECT_EQ(resources, (std::vector<std::optional<unsigned>>{0, 0, 3, {}}));
  EXPECT_EQ(result.messages, (std::vector<std::optional<dataflow::ActorId>>{
                                 std::nullopt, std::nullopt, 3}));

  constexpr auto delivery = int64_t(ChannelRole::Delivery);
  EXPECT_EQ(getChannels(result),
            (std::vector<std::array<int64_t, 5>>{
                {0, 0, 1, 0, delivery},
                {0, 1, 0, 1, delivery},
                {1, 0, 4, 1, int64_t(ChannelRole::Buffer)},
                {3, 3, 1, 2, int64_t(ChannelRole::InOrder)},
                {1, 3, 0, 2, int64_t(ChannelRole::Send)},
                {3, 2, 2, 2, delivery},
                {3, 1, 4, 2, int64_t(ChannelRole::SendBuffer)},
                {2, 3, 4, 2, int64_t(ChannelRole::Buffer)}}));
}

TEST(TimedProgram, TimesThatDoNotFit) {
  TimedProgram program = {{INT64_MAX, 1}, {{1, 0, 0, 2}}};
  Topology mesh = {TopologyKind::Mesh, 2, 1};
  auto fits = [&](TileTimes times, Placement placement) {
    return buildProgramGraph(program, times, mesh, placement).has_value();
  };
  EXPECT_TRUE(fits({1, 0, 0, 1}, {0, 1}));
  EXPECT_FALSE(fits({1, 0, 0, 1}, {0, 0}));
  constexpr int64_t half = INT64_MAX / 2;
  EXPECT_TRUE(fits({0, 1, half, 1}, {0, 1}));
  EXPECT_FALSE(fits({0, 2, half, 1}, {0, 1}));
  EXPECT_FALSE(fits({0, 0, half + 1, 1}, {0, 1}));
  EXPECT_TRUE(fits({0, 2, half + 1, 1}, {0, 0}));
}
