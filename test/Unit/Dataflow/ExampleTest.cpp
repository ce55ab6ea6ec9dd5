//===- ExampleTest.cpp - How to use the library ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dataflow/Period.h"
#include "ganglion/Dataflow/StaticOrder.h"

#include <gtest/gtest.h>

using namespace ganglion::dataflow;

// A camera and two layers of a network. The layers share a tile, which takes 5
// and 3 microseconds for them; a frame must not arrive before the last but one
// is read.
TEST(ExampleTest, GuaranteedFrameRate) {
  Graph graph;
  ActorId camera = graph.addActor("camera", 6);
  ActorId layer1 = graph.addActor("layer1", 5, /*resource=*/0);
  ActorId layer2 = graph.addActor("layer2", 3, /*resource=*/0);
  graph.addChannel("exposure", camera, camera, /*tokens=*/1);
  graph.addChannel("frame", camera, layer1, /*tokens=*/0);
  graph.addChannel("buffer", layer1, camera, /*tokens=*/2);
  graph.addChannel("spikes", layer1, layer2, /*tokens=*/0);

  // The tile runs its layers in a fixed order.
  StaticOrderResult order = computeStaticOrder(graph);
  addOrderChannels(graph, std::get<StaticOrder>(order));

  PeriodResult result = computePeriod(graph);
  const auto &certificate = std::get<Certificate>(result);
  // The tile needs 5 + 3 for each frame, more than the camera's 6 and than the
  // (6 + 5) / 2 of camera and buffer.
  EXPECT_EQ(certificate.period.toString(), "8");
  EXPECT_EQ(divide(1, certificate.period)->toString(), "1/8");

  // Whoever doubts it can check.
  EXPECT_FALSE(verifyCertificate(graph, certificate));
}
