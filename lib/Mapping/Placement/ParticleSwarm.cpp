//===- ParticleSwarm.cpp - Placement by a particle swarm ------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ParticleSwarm.h"
#include "Equalisation.h"
#include "RandomDraw.h"

using namespace ganglion::mapping;

static constexpr int numParticles = 40, numSteps = 100;
static constexpr float inertia = 0.7298F, pull = 1.4962F;

namespace {
struct Particle {
  std::vector<Point> position, velocity, bestPosition;
  uint64_t bestCost = UINT64_MAX;
};

class Swarm {
public:
  Swarm(const MulticastGraph &graph, const Topology &topology,
        const PlacementOptions &options, const Placement &start);

  void step();
  const Placement &getBest() const { return bestPlacement; }

private:
  float draw() { return static_cast<float>(drawFraction(random)); }
  float drawPull(float from, float own, float all) {
    return pull * draw() * (own - from) + pull * draw() * (all - from);
  }
  void fly(Particle &particle);
  void evaluate(Particle &particle, const Placement &placement);

  const MulticastGraph &graph;
  Topology topology;
  PlacementOptions options;
  std::mt19937_64 random;
  std::vector<Particle> particles;
  std::vector<Point> bestPosition;
  Placement bestPlacement;
  uint64_t bestCost = UINT64_MAX;
};
} // namespace

Swarm::Swarm(const MulticastGraph &graph, const Topology &topology,
             const PlacementOptions &options, const Placement &start)
    : graph(graph), topology(topology), options(options), random(options.seed),
      particles(numParticles) {
  for (Particle &particle : particles) {
    particle.velocity.resize(start.size());
    for (TileId tile : start) {
      TilePosition position = topology.getPosition(tile);
      if (&particle == &particles.front())
        particle.position.push_back({float(position.x), float(position.y)});
      else
        particle.position.push_back(
            {draw() * float(topology.width), draw() * float(topology.height)});
    }
  }
  evaluate(particles.front(), start);
}

void Swarm::evaluate(Particle &particle, const Placement &placement) {
  uint64_t cost = computeCost(graph, topology, placement, options.cost);
  if (cost < particle.bestCost) {
    particle.bestCost = cost;
    particle.bestPosition = particle.position;
  }
  if (cost < bestCost) {
    bestCost = cost;
    bestPosition = particle.position;
    bestPlacement = placement;
  }
}

void Swarm::fly(Particle &particle) {
  for (size_t i = 0; i < particle.position.size(); ++i) {
    Point &position = particle.position[i], &velocity = particle.velocity[i];
    Point own = particle.bestPosition[i], all = bestPosition[i];
    velocity.x = inertia * velocity.x + drawPull(position.x, own.x, all.x);
    velocity.y = inertia * velocity.y + drawPull(position.y, own.y, all.y);
    position.x += velocity.x;
    position.y += velocity.y;
  }
}

void Swarm::step() {
  TilePosition area = getUsedTiles(topology, graph.getNumClusters());
  for (Particle &particle : particles)
    evaluate(particle, assignTiles(particle.position, topology, area));
  for (Particle &particle : particles)
    fly(particle);
}

Placement ganglion::mapping::placeByParticleSwarm(
    const MulticastGraph &graph, const Topology &topology,
    const PlacementOptions &options, const Placement &start) {
  Swarm swarm(graph, topology, options, start);
  for (int i = 0; i < numSteps; ++i)
    swarm.step();
  return swarm.getBest();
}
