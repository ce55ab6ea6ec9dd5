// The period of a two-actor ring, from the plain dataflow library.

#include "ganglion/Dataflow/Period.h"
#include <cstdio>

using namespace ganglion::dataflow;

int main() {
  Graph graph;
  ActorId a = graph.addActor("a", 3), b = graph.addActor("b", 4);
  graph.addChannel("a_b", a, b, 0);
  graph.addChannel("b_a", b, a, 2);
  auto result = computePeriod(graph);
  auto *certificate = std::get_if<Certificate>(&result);
  if (!certificate || verifyCertificate(graph, *certificate))
    return 1;
  // (3 + 4) time units per round, two rounds under way at a time.
  std::printf("period %s\n", certificate->period.toString().c_str());
  return 0;
}
