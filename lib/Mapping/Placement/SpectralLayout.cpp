//===- SpectralLayout.cpp - Eigenvectors as coordinates -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SpectralLayout.h"
#include "RandomDraw.h"

#include <algorithm>
#include <cmath>

using namespace ganglion::mapping;

using Vector = std::vector<double>;

/// Bounds the work on a large graph; a small one takes the most iterations.
static constexpr size_t maxWork = 100'000'000;
static constexpr size_t maxIterations = 300;

namespace {
class RandomWalk {
public:
  explicit RandomWalk(const AffinityGraph &graph);

  /// The slowest mode that is orthogonal to all of the given ones.
  Vector findMode(const std::vector<Vector> &faster) const;

private:
  void removeComponent(Vector &vector, const Vector &mode) const;
  Vector step(const Vector &vector) const;

  const AffinityGraph &graph;
  Vector degrees;
  size_t numIterations;
};
} // namespace

RandomWalk::RandomWalk(const AffinityGraph &graph)
    : graph(graph), degrees(graph.getNumVertices()) {
  size_t work = 1;
  for (uint32_t vertex = 0; vertex < degrees.size(); ++vertex) {
    graph.forEachNeighbour(vertex, [&](uint32_t, uint64_t spikes) {
      degrees[vertex] += double(spikes);
    });
    degrees[vertex] = std::max(degrees[vertex], 1e-9);
    work += 1 + graph.getNumNeighbours(vertex);
  }
  numIterations = std::clamp<size_t>(maxWork / work, 10, maxIterations);
}

void RandomWalk::removeComponent(Vector &vector, const Vector &mode) const {
  double product = 0, norm = 0;
  for (size_t i = 0; i < vector.size(); ++i) {
    product += degrees[i] * vector[i] * mode[i];
    norm += degrees[i] * mode[i] * mode[i];
  }
  for (size_t i = 0; norm > 0 && i < vector.size(); ++i)
    vector[i] -= product / norm * mode[i];
}

/// A walk that stays where it is half of the time has no negative eigenvalues.
Vector RandomWalk::step(const Vector &vector) const {
  Vector result(vector.size());
  double largest = 0;
  for (uint32_t vertex = 0; vertex < vector.size(); ++vertex) {
    double sum = 0;
    graph.forEachNeighbour(vertex, [&](uint32_t neighbour, uint64_t spikes) {
      sum += double(spikes) * vector[neighbour];
    });
    result[vertex] = (vector[vertex] + sum / degrees[vertex]) / 2;
    largest = std::max(largest, std::fabs(result[vertex]));
  }
  for (double &element : result)
    element /= largest > 0 ? largest : 1;
  return result;
}

Vector RandomWalk::findMode(const std::vector<Vector> &slower) const {
  std::mt19937_64 random(slower.size());
  Vector vector(degrees.size());
  for (double &element : vector)
    element = drawFraction(random) - 0.5;
  for (size_t i = 0; i < numIterations; ++i) {
    for (const Vector &mode : slower)
      removeComponent(vector, mode);
    vector = step(vector);
  }
  return vector;
}

std::vector<Point>
ganglion::mapping::layOutSpectrally(const AffinityGraph &graph) {
  RandomWalk walk(graph);
  std::vector<Vector> modes = {Vector(graph.getNumVertices(), 1)};
  modes.push_back(walk.findMode(modes));
  modes.push_back(walk.findMode(modes));
  std::vector<Point> points(graph.getNumVertices());
  for (size_t i = 0; i < points.size(); ++i)
    points[i] = {float(modes[1][i]), float(modes[2][i])};
  return points;
}
