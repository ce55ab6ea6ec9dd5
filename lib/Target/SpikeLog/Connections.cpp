//===- Connections.cpp - Who sends spikes to whom -------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SpikeLog/Connections.h"
#include "Lines.h"

#include <algorithm>

using namespace ganglion;
using namespace ganglion::spikelog;

namespace {
/// A set of neuron numbers with the position of each: one bit for each possible
/// number, and the number of smaller ones for each word of bits.
class NeuronSet {
public:
  explicit NeuronSet(uint32_t largest) : words(largest / 64 + 1) {}

  void insert(uint32_t neuron) { words[neuron / 64].bits |= getBit(neuron); }

  /// Lists the neurons in ascending order, after which they have positions.
  std::vector<uint32_t> number() {
    std::vector<uint32_t> neurons;
    for (size_t index = 0; index < words.size(); ++index) {
      words[index].numBefore = static_cast<uint32_t>(neurons.size());
      for (uint64_t bits = words[index].bits; bits != 0; bits &= bits - 1)
        neurons.push_back(64 * index + __builtin_ctzll(bits));
    }
    return neurons;
  }

  uint32_t getPosition(uint32_t neuron) const {
    const Word &word = words[neuron / 64];
    uint64_t smaller = word.bits & (getBit(neuron) - 1);
    return word.numBefore + __builtin_popcountll(smaller);
  }

private:
  struct Word {
    uint64_t bits = 0;
    uint32_t numBefore = 0;
  };

  static uint64_t getBit(uint32_t neuron) { return uint64_t(1) << neuron % 64; }

  std::vector<Word> words;
};
} // namespace

static uint32_t findLargest(const Lines &file) {
  uint32_t largest = 0;
  for (const Line &line : file.lines)
    largest = std::max(largest, line.neuron);
  for (uint32_t value : file.values)
    largest = std::max(largest, value);
  return largest;
}

/// Replaces the numbers of neurons by positions; returns the numbers.
static std::vector<uint32_t> numberNeurons(Lines &file) {
  NeuronSet set(findLargest(file));
  for (const Line &line : file.lines)
    set.insert(line.neuron);
  for (uint32_t value : file.values)
    set.insert(value);
  std::vector<uint32_t> neurons = set.number();
  for (Line &line : file.lines)
    line.neuron = set.getPosition(line.neuron);
  for (uint32_t &value : file.values)
    value = set.getPosition(value);
  return neurons;
}

/// Turns lists of targets by source into lists of sources by target. Sources
/// are taken in ascending order, so each list comes out sorted.
static void transpose(Lines &file, Connections &connections) {
  std::sort(
      file.lines.begin(), file.lines.end(), [](const Line &a, const Line &b) {
        return std::pair(a.neuron, a.begin) < std::pair(b.neuron, b.begin);
      });
  connections.begins.assign(connections.getNumNeurons() + 1, 0);
  for (uint32_t target : file.values)
    ++connections.begins[target + 1];
  for (size_t neuron = 0; neuron < connections.getNumNeurons(); ++neuron)
    connections.begins[neuron + 1] += connections.begins[neuron];
  std::vector<uint64_t> next = connections.begins;
  connections.sources.resize(file.values.size());
  for (const Line &line : file.lines)
    for (uint64_t k = line.begin; k < line.end; ++k)
      connections.sources[next[file.values[k]]++] = line.neuron;
}

static bool hasParallel(const Connections &connections) {
  for (size_t neuron = 0; neuron < connections.getNumNeurons(); ++neuron)
    for (uint64_t k = connections.begins[neuron] + 1;
         k < connections.begins[neuron + 1]; ++k)
      if (connections.sources[k] == connections.sources[k - 1])
        return true;
  return false;
}

/// Joins connections between the same two neurons and counts them.
static void joinParallel(Connections &connections) {
  std::vector<uint32_t> &sources = connections.sources;
  std::vector<uint32_t> &multiplicities = connections.multiplicities;
  uint64_t begin = 0, numKept = 0;
  for (size_t neuron = 0; neuron < connections.getNumNeurons(); ++neuron) {
    uint64_t end = connections.begins[neuron + 1];
    for (uint64_t k = begin; k < end; ++k) {
      if (k > begin && sources[numKept - 1] == sources[k]) {
        ++multiplicities.back();
        continue;
      }
      sources[numKept++] = sources[k];
      multiplicities.push_back(1);
    }
    begin = end;
    connections.begins[neuron + 1] = numKept;
  }
  sources.resize(numKept);
}

std::optional<Message> spikelog::readConnections(std::string_view text,
                                                 Connections &connections) {
  Lines file;
  if (std::optional<Message> mistake =
          readLines(text, {"neuron", maxNeuron}, file))
    return mistake;
  if (file.values.empty())
    return Message{{},
                   "the file holds no connection, expected lines with a neuron "
                   "and the neurons it sends spikes to"};
  connections.neurons = numberNeurons(file);
  transpose(file, connections);
  if (hasParallel(connections))
    joinParallel(connections);
  return std::nullopt;
}
