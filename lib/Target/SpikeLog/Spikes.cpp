//===- Spikes.cpp - Who spiked how often ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SpikeLog/Spikes.h"
#include "Lines.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::spikelog;

/// Replaces the numbers of neurons by positions.
static std::optional<Message> findNeurons(Lines &file,
                                          const Connections &connections) {
  const std::vector<uint32_t> &neurons = connections.neurons;
  for (Line &line : file.lines) {
    auto found = std::lower_bound(neurons.begin(), neurons.end(), line.neuron);
    if (found == neurons.end() || *found != line.neuron)
      return Message{line.position,
                     "neuron " + std::to_string(line.neuron) +
                         " is not among the connections; drop its spikes here, "
                         "or name it there on a line of its own"};
    line.neuron = static_cast<uint32_t>(found - neurons.begin());
  }
  return std::nullopt;
}

/// Counts the different time steps of each neuron.
static void countSpikes(Lines &file, Spikes &spikes) {
  std::sort(file.lines.begin(), file.lines.end(),
            [](const Line &a, const Line &b) { return a.neuron < b.neuron; });
  std::vector<uint32_t> steps;
  for (auto line = file.lines.begin(); line != file.lines.end();) {
    uint32_t neuron = line->neuron;
    steps.clear();
    for (; line != file.lines.end() && line->neuron == neuron; ++line)
      steps.insert(steps.end(), file.values.begin() + line->begin,
                   file.values.begin() + line->end);
    std::sort(steps.begin(), steps.end());
    auto end = std::unique(steps.begin(), steps.end());
    spikes.counts[neuron] = static_cast<uint32_t>(end - steps.begin());
    spikes.numRepetitions += steps.end() - end;
  }
}

std::optional<Message> spikelog::readSpikes(std::string_view text,
                                            const Connections &connections,
                                            std::optional<uint32_t> numSteps,
                                            Spikes &spikes) {
  Lines file;
  if (std::optional<Message> mistake = readLines(
          text, {"spike time", numSteps.value_or(maxSteps) - 1}, file))
    return mistake;
  if (std::optional<Message> mistake = findNeurons(file, connections))
    return mistake;
  if (file.values.empty() && !numSteps)
    return Message{{},
                   "the file holds no spike, so nothing says how many time "
                   "steps it covers; give their number"};
  spikes.numSteps =
      numSteps ? *numSteps
               : *std::max_element(file.values.begin(), file.values.end()) + 1;
  spikes.counts.assign(connections.getNumNeurons(), 0);
  countSpikes(file, spikes);
  return std::nullopt;
}
