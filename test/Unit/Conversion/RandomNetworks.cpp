//===- RandomNetworks.cpp - Networks from seeds ---------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomNetworks.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

using namespace ganglion;

namespace {

using Shape = std::vector<int64_t>;

/// A value of the network.
struct Signal {
  std::string name;
  Shape shape;
  /// "i1", "i32" or "f32".
  std::string element;
  /// No element is larger, positive or negative.
  double bound = 1;
};

/// Counts above this are left alone, so that sums of them fit i32.
constexpr double maxBound = 1e9;

class NetworkWriter {
public:
  NetworkWriter(uint64_t seed, bool isInteger)
      : random(seed * 2 + isInteger), isInteger(isInteger) {}

  std::string write();

private:
  // Random numbers.
  int64_t draw(int64_t least, int64_t most) {
    return least + int64_t(random() % uint64_t(most - least + 1));
  }
  bool flip(int64_t oneIn = 2) { return draw(1, oneIn) == 1; }
  template <typename T>
  const T &pick(const std::vector<T> &values) {
    return values[draw(0, int64_t(values.size()) - 1)];
  }
  Signal pickSignal() { return pick(signals); }
  /// As std::shuffle, but the same everywhere.
  template <typename T>
  void shuffle(std::vector<T> &values) {
    for (size_t n = values.size(); n > 1; --n)
      std::swap(values[n - 1], values[draw(0, int64_t(n) - 1)]);
  }

  // Text.
  std::string currentElement() const { return isInteger ? "i32" : "f32"; }
  std::string integerWord() const { return isInteger ? " integer" : ""; }
  static std::string typeOf(const Shape &shape, const std::string &element);
  static std::string typeOf(const Signal &signal) {
    return typeOf(signal.shape, signal.element);
  }
  /// A constant whose values `next` gives as text.
  static std::string writeConstant(const Shape &shape,
                                   const std::string &element,
                                   const std::function<std::string()> &next);
  /// NAME(constant), which is now and then a splat.
  std::string writeParameter(const std::string &name, const Shape &shape,
                             const std::string &element,
                             const std::function<std::string()> &next);
  std::string writeReal(int64_t least, int64_t most, int64_t unit = 1000);
  /// A weight or bias, see chooseWeights.
  std::string writeWeight();

  /// Adds a node: `text` is what stands after its name.
  Signal addNode(const std::string &op, const std::string &text,
                 const Shape &shape, const std::string &element, double bound);

  // One node each, of an operand that it fits.
  void addDense(const Signal &x);
  void addSparse(const Signal &x);
  void addConv(const Signal &x);
  void addPool(const Signal &x);
  void addScale(const Signal &x);
  void addSum(const Signal &x);
  void addFlatten(const Signal &x);
  void addDelay(const Signal &x);
  Signal addNeuron(const Signal &x, bool spikes = false);
  Signal addFloatNeuron(const Signal &x, bool spikes);
  Signal addIntegerNeuron(const Signal &x, bool spikes);

  void chooseWeights();
  std::string writeSteps(const Shape &shape, int64_t least);
  Shape drawShape();
  void addInputs();
  void addCycles(const std::vector<Signal> &delays);

  std::mt19937_64 random;
  bool isInteger;
  std::vector<Signal> signals;
  std::vector<std::string> arguments, nodes;
  /// The element type of the weights of the next node, and their largest.
  std::string weightElement;
  int64_t maxWeight = 0;
};

} // namespace

static int64_t countElements(const Shape &shape) {
  return std::accumulate(shape.begin(), shape.end(), int64_t(1),
                         std::multiplies<>());
}

std::string NetworkWriter::typeOf(const Shape &shape,
                                  const std::string &element) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += std::to_string(extent) + "x";
  return text + element + ">";
}

std::string
NetworkWriter::writeConstant(const Shape &shape, const std::string &element,
                             const std::function<std::string()> &next) {
  std::string text;
  std::function<void(size_t)> writeAxis = [&](size_t axis) {
    if (axis == shape.size()) {
      text += next();
      return;
    }
    text += '[';
    for (int64_t n = 0; n < shape[axis]; ++n) {
      text += n ? ", " : "";
      writeAxis(axis + 1);
    }
    text += ']';
  };
  writeAxis(0);
  return "dense<" + text + "> : " + typeOf(shape, element);
}

std::string
NetworkWriter::writeParameter(const std::string &name, const Shape &shape,
                              const std::string &element,
                              const std::function<std::string()> &next) {
  if (flip())
    return " " + name + "(dense<" + next() + "> : " + typeOf(shape, element) +
           ")";
  return " " + name + "(" + writeConstant(shape, element, next) + ")";
}

std::string NetworkWriter::writeReal(int64_t least, int64_t most,
                                     int64_t unit) {
  if (least < 0 && flip(20))
    return "-0.0";
  return std::to_string(double(draw(least, most)) / double(unit));
}

void NetworkWriter::chooseWeights() {
  weightElement = isInteger ? pick<std::string>({"i8", "i16", "i32"})
                            : pick<std::string>({"f32", "f64"});
  maxWeight = weightElement == "i8" ? 128 : weightElement == "i16" ? 400 : 1000;
}

std::string NetworkWriter::writeWeight() {
  if (isInteger)
    return std::to_string(draw(-maxWeight, maxWeight - 1));
  return writeReal(-2000, 2000);
}

Signal NetworkWriter::addNode(const std::string &op, const std::string &text,
                              const Shape &shape, const std::string &element,
                              double bound) {
  std::string name = "n" + std::to_string(nodes.size());
  nodes.push_back("%" + name + " = snn." + op + " \"" + name + "\" " + text);
  signals.push_back({name, shape, element, bound});
  return signals.back();
}

void NetworkWriter::addDense(const Signal &x) {
  int64_t numInputs = x.shape.back(), numOutputs = draw(1, 9);
  Shape shape = x.shape;
  shape.back() = numOutputs;
  Shape weight = shape;
  weight.push_back(numInputs);
  chooseWeights();
  double scale = isInteger ? double(maxWeight) : 2.0;
  double bound = scale * (x.bound * double(numInputs) + 1);
  if (bound > maxBound || countElements(weight) > 4000)
    return;
  std::string text = "%" + x.name;
  text += writeParameter("weight", weight, weightElement,
                         [&] { return writeWeight(); });
  if (flip())
    text += writeParameter("bias", shape, currentElement(),
                           [&] { return writeWeight(); });
  addNode("dense",
          text + " : " + typeOf(x) + " -> " + typeOf(shape, currentElement()),
          shape, currentElement(), bound);
}

void NetworkWriter::addSparse(const Signal &x) {
  int64_t numInputs = countElements(x.shape);
  Shape shape = drawShape();
  chooseWeights();
  double scale = isInteger ? double(maxWeight) : 2.0;
  double bound = scale * (x.bound * double(numInputs) + 1);
  if (bound > maxBound)
    return;
  std::vector<int64_t> rows = {0}, columns;
  for (int64_t row = 0; row < countElements(shape); ++row) {
    for (int64_t column = 0; column < numInputs; ++column)
      if (flip(4))
        columns.push_back(column);
    rows.push_back(int64_t(columns.size()));
  }
  if (columns.empty())
    return;
  auto writeList = [](const std::vector<int64_t> &values,
                      const std::string &element) {
    size_t next = 0;
    return writeConstant({int64_t(values.size())}, element,
                         [&] { return std::to_string(values[next++]); });
  };
  std::string text =
      "%" + x.name + " rows(" +
      writeList(rows, pick<std::string>({"i32", "i64"})) + ") columns(" +
      writeList(columns, pick<std::string>({"i32", "i64"})) + ")";
  text += writeParameter("weight", {int64_t(columns.size())}, weightElement,
                         [&] { return writeWeight(); });
  if (flip())
    text += writeParameter("bias", shape, currentElement(),
                           [&] { return writeWeight(); });
  addNode("sparse",
          text + " : " + typeOf(x) + " -> " + typeOf(shape, currentElement()),
          shape, currentElement(), bound);
}

void NetworkWriter::addConv(const Signal &x) {
  size_t numAxes = x.shape.size() - 1;
  if (numAxes != 1 && numAxes != 2)
    return;
  int64_t groups = x.shape[0] % 2 == 0 && flip() ? 2 : 1;
  int64_t numOutputs = groups * draw(1, 3);
  Shape weight = {numOutputs, x.shape[0] / groups}, shape = {numOutputs};
  std::string mode =
      pick<std::string>({"explicit", "explicit", "same", "valid"});
  std::string strides, paddings, dilations;
  for (size_t axis = 0; axis < numAxes; ++axis) {
    int64_t extent = x.shape[axis + 1];
    int64_t size = draw(1, 3), stride = draw(1, 3), dilation = draw(1, 2);
    int64_t padding = mode == "explicit" ? draw(0, 2) : 0;
    int64_t room = extent + 2 * padding - dilation * (size - 1) - 1;
    if (mode != "same" && room < 0)
      return;
    weight.push_back(size);
    shape.push_back(mode == "same" ? (extent + stride - 1) / stride
                                   : room / stride + 1);
    std::string comma = axis ? ", " : "";
    strides += comma + std::to_string(stride);
    dilations += comma + std::to_string(dilation);
    if (mode == "explicit")
      paddings += comma + std::to_string(padding);
  }
  chooseWeights();
  double scale = isInteger ? double(maxWeight) : 2.0;
  double bound =
      scale * (x.bound * double(countElements(weight) / numOutputs) + 1);
  if (bound > maxBound)
    return;
  std::string text = "%" + x.name;
  text += writeParameter("weight", weight, weightElement,
                         [&] { return writeWeight(); });
  if (flip())
    text += writeParameter("bias", {numOutputs}, currentElement(),
                           [&] { return writeWeight(); });
  text += " stride [" + strides + "] padding [" + paddings + "]" +
          (mode == "explicit" ? "" : " padding_mode " + mode) + " dilation [" +
          dilations + "]";
  if (groups > 1)
    text += " groups " + std::to_string(groups);
  addNode(numAxes == 1 ? "conv1d" : "conv2d",
          text + " : " + typeOf(x) + " -> " + typeOf(shape, currentElement()),
          shape, currentElement(), bound);
}

void NetworkWriter::addPool(const Signal &x) {
  if (x.shape.size() != 3)
    return;
  Shape shape = {x.shape[0]};
  std::string sizes, strides, paddings;
  int64_t numTaps = 1;
  for (size_t axis = 0; axis < 2; ++axis) {
    int64_t size = draw(1, 3), stride = draw(1, 3), padding = draw(0, size / 2);
    int64_t room = x.shape[axis + 1] + 2 * padding - size;
    if (room < 0)
      return;
    shape.push_back(room / stride + 1);
    numTaps *= size;
    std::string comma = axis ? ", " : "";
    sizes += comma + std::to_string(size);
    strides += comma + std::to_string(stride);
    paddings += comma + std::to_string(padding);
  }
  double bound = x.bound * double(numTaps);
  if (bound > maxBound)
    return;
  bool isSum = isInteger || flip();
  addNode(isSum ? "sum_pool2d" : "avg_pool2d",
          "%" + x.name + " kernel [" + sizes + "] stride [" + strides +
              "] padding [" + paddings + "]" + integerWord() + " : " +
              typeOf(x) + " -> " + typeOf(shape, currentElement()),
          shape, currentElement(), bound);
}

void NetworkWriter::addScale(const Signal &x) {
  chooseWeights();
  double bound = x.bound * (isInteger ? double(maxWeight) : 2.0);
  if (bound > maxBound)
    return;
  addNode("scale",
          "%" + x.name +
              writeParameter("by", x.shape, weightElement,
                             [&] { return writeWeight(); }) +
              " : " + typeOf(x) + " -> " + typeOf(x.shape, currentElement()),
          x.shape, currentElement(), bound);
}

void NetworkWriter::addSum(const Signal &x) {
  std::vector<Signal> terms = {x};
  for (const Signal &other : signals)
    if (other.shape == x.shape && flip(3))
      terms.push_back(other);
  shuffle(terms);
  std::string names, types;
  double bound = 0;
  for (const Signal &term : terms) {
    names += (names.empty() ? "%" : ", %") + term.name;
    types += (types.empty() ? "" : ", ") + typeOf(term);
    bound += term.bound;
  }
  if (bound > maxBound)
    return;
  addNode("add",
          names + integerWord() + " : (" + types + ") -> " +
              typeOf(x.shape, currentElement()),
          x.shape, currentElement(), bound);
}

void NetworkWriter::addFlatten(const Signal &x) {
  auto rank = int64_t(x.shape.size());
  int64_t first = draw(0, rank - 1), last = draw(first, rank - 1);
  Shape shape(x.shape.begin(), x.shape.begin() + first);
  shape.push_back(
      countElements({x.shape.begin() + first, x.shape.begin() + last + 1}));
  shape.insert(shape.end(), x.shape.begin() + last + 1, x.shape.end());
  if (flip())
    last -= rank;
  addNode("flatten",
          "%" + x.name + " axes " + std::to_string(first) + " to " +
              std::to_string(last) + " : " + typeOf(x) + " -> " +
              typeOf(shape, x.element),
          shape, x.element, x.bound);
}

std::string NetworkWriter::writeSteps(const Shape &shape, int64_t least) {
  int64_t most = least + pick<int64_t>({0, 1, 3, 9});
  return writeParameter("steps", shape, "i64",
                        [&] { return std::to_string(draw(least, most)); });
}

void NetworkWriter::addDelay(const Signal &x) {
  addNode("delay",
          "%" + x.name + writeSteps(x.shape, flip() ? 0 : 1) + " : " +
              typeOf(x),
          x.shape, x.element, x.bound);
}

Signal NetworkWriter::addFloatNeuron(const Signal &x, bool spikes) {
  std::string element = pick<std::string>({"f32", "f64"});
  auto parameter = [&](const std::string &name, int64_t least, int64_t most) {
    return writeParameter(name, x.shape, element,
                          [&] { return writeReal(least, most); });
  };
  std::vector<std::string> resets = {"none", "zero", "value", "subtract"};
  // The count of a neuron follows its membrane, which grows at most by a half
  // in each of a few steps, and that the input, 30 times scaled twice.
  double countBound = x.bound * 30 * 30 * 100 / 0.5;
  if (!spikes && countBound < maxBound)
    resets.push_back("subtract_multi");
  std::string reset = pick(resets);
  bool isCount = reset == "subtract_multi";
  std::vector<std::string> timings = {"same_step"};
  if (!isCount)
    timings = {"same_step", "next_step", "carried"};
  bool rounds = flip(3);
  if (!rounds && (reset == "zero" || reset == "value"))
    timings.push_back("sub_step");
  std::string timing = pick(timings);
  bool hasTheta = spikes || reset != "none" || flip();

  // Rounded states need larger numbers to be other than zero.
  int64_t gain = rounds ? 30000 : 1500;
  std::string text = "%" + x.name;
  if (flip(3))
    text += parameter("a_syn", 0, 1000) + parameter("g_in", -gain, gain);
  text += flip(4) ? writeParameter("a_mem", x.shape, element,
                                   [&] { return flip() ? "1.0" : "0.5"; })
          : timing == "sub_step" ? parameter("a_mem", 0, 1000)
                                 : parameter("a_mem", -200, 1100);
  text += parameter("gain", -gain / 2, gain);
  if (flip())
    text += parameter("bias", -gain, gain);
  if (hasTheta)
    text += isCount ? parameter("theta", 500, 3000)
                    : parameter("theta", -200, 2 * gain);
  if (reset == "value")
    text += parameter("v_reset", -1000, 1000);
  if (flip(3))
    text += parameter("v_min", -2000, 0);
  text += " reset " + reset + " timing " + timing + " compare " +
          pick<std::string>({"gt", "ge"}) + " rounding " +
          (rounds ? "toward_zero" : "none");
  std::string result = isCount ? "i32" : hasTheta ? "i1" : "f32";
  addNode("neuron", text + " : " + typeOf(x) + " -> " + typeOf(x.shape, result),
          x.shape, result, result == "i1" ? 1 : countBound);
  return signals.back();
}

Signal NetworkWriter::addIntegerNeuron(const Signal &x, bool spikes) {
  int64_t stateBits = flip() ? draw(2, 32) : draw(12, 24);
  int64_t decayBits = flip() ? draw(0, 30) : 12;
  int64_t inputBits = flip() ? draw(0, 30) : draw(0, 8);
  int64_t gainBits = flip() ? draw(0, 30) : draw(0, 8);
  int64_t maxState = (int64_t(1) << (stateBits - 1)) - 1;
  constexpr int64_t maxCoefficient = std::numeric_limits<int32_t>::max();
  auto parameter = [&](const std::string &name, int64_t least, int64_t most) {
    most = std::min(most, maxCoefficient);
    least = std::max(least, -maxCoefficient);
    return writeParameter(name, x.shape, "i32",
                          [&] { return std::to_string(draw(least, most)); });
  };
  auto factor = [&](const std::string &name, int64_t bits) {
    // Every fourth has any value, which saturates the state.
    int64_t unit = int64_t(1) << bits;
    return flip(4) ? parameter(name, -maxCoefficient, maxCoefficient)
                   : parameter(name, -unit / 4, 3 * unit);
  };
  auto decay = [&](const std::string &name) {
    int64_t unit = int64_t(1) << decayBits;
    return flip(4) ? factor(name, decayBits) : parameter(name, unit / 2, unit);
  };
  std::string reset = pick<std::string>(
      {"none", "zero", "value", "subtract", "subtract_multi"});
  bool isCount = reset == "subtract_multi";
  if (isCount && spikes)
    reset = "subtract", isCount = false;
  bool hasTheta = spikes || reset != "none" || flip();

  std::string text = "%" + x.name + " state_bits " + std::to_string(stateBits) +
                     " decay_bits " + std::to_string(decayBits);
  if (flip(3))
    text += decay("a_syn") + factor("g_in", inputBits) + " g_in_bits " +
            std::to_string(inputBits);
  text += decay("a_mem") + factor("gain", gainBits) + " gain_bits " +
          std::to_string(gainBits);
  if (flip())
    text += flip(4) ? parameter("bias", -maxCoefficient, maxCoefficient)
                    : parameter("bias", -maxState / 8, maxState / 4);
  if (hasTheta)
    text += flip(4) ? parameter("theta", isCount ? 1 : -maxCoefficient,
                                maxCoefficient)
                    : parameter("theta", 1, maxState / 2 + 1);
  if (reset == "value")
    text += parameter("v_reset", -maxState - 1, maxState);
  if (flip(3))
    text += parameter("v_min", -maxState - 1, maxState);
  text += " reset " + reset + " timing " +
          (isCount ? "same_step"
                   : pick<std::string>({"same_step", "next_step", "carried"})) +
          " compare " + pick<std::string>({"gt", "ge"}) + " rounding " +
          pick<std::string>({"nearest_even", "toward_zero", "floor"});
  std::string result = hasTheta && !isCount ? "i1" : "i32";
  addNode("integer_neuron",
          text + " : " + typeOf(x) + " -> " + typeOf(x.shape, result), x.shape,
          result, result == "i1" ? 1 : double(maxState + 1));
  return signals.back();
}

Signal NetworkWriter::addNeuron(const Signal &x, bool spikes) {
  return isInteger ? addIntegerNeuron(x, spikes) : addFloatNeuron(x, spikes);
}

Shape NetworkWriter::drawShape() {
  switch (draw(0, 3)) {
  case 0:
    return {draw(1, 19)};
  case 1:
    return {draw(1, 4), draw(1, 9)};
  case 2:
    return {draw(1, 3), draw(1, 7), draw(1, 7)};
  default:
    return {flip() ? 1 : 33};
  }
}

void NetworkWriter::addInputs() {
  for (int64_t n = draw(1, 3); n > 0; --n) {
    std::string element = pick<std::string>({"i1", "i32", currentElement()});
    Signal input = {"x" + std::to_string(n), drawShape(), element,
                    element == "i1" ? 1.0 : 3.0};
    bool hasRange = isInteger && element == "i32";
    arguments.push_back("%" + input.name + ": " + typeOf(input) +
                        (hasRange ? " {snn.range = [-3, 3]}" : ""));
    signals.push_back(input);
  }
}

/// Closes a cycle through each of `delays`, whose values others read already.
void NetworkWriter::addCycles(const std::vector<Signal> &delays) {
  for (const Signal &delay : delays) {
    Signal source = pickSignal();
    size_t numSignals = signals.size();
    // What has the shape of the delay is a population behind any sum.
    addSum(delay);
    if (signals.size() > numSignals)
      source = signals.back();
    else
      source = delay;
    source = addNeuron(source, /*spikes=*/true);
    nodes.push_back("%" + delay.name + " = snn.delay \"" + delay.name + "\" %" +
                    source.name + writeSteps(delay.shape, 1) +
                    (flip() ? " recurrent" : "") + " : " + typeOf(delay));
  }
}

std::string NetworkWriter::write() {
  addInputs();
  std::vector<Signal> delays;
  for (int64_t n = draw(0, 2); n > 0; --n)
    delays.push_back({"late" + std::to_string(n), drawShape(), "i1", 1});
  signals.insert(signals.end(), delays.begin(), delays.end());

  using Adder = std::function<void(const Signal &)>;
  std::vector<Adder> adders = {
      [&](const Signal &x) { addDense(x); },
      [&](const Signal &x) { addSparse(x); },
      [&](const Signal &x) { addConv(x); },
      [&](const Signal &x) { addPool(x); },
      [&](const Signal &x) { addScale(x); },
      [&](const Signal &x) { addSum(x); },
      [&](const Signal &x) { addFlatten(x); },
      [&](const Signal &x) { addDelay(x); },
      [&](const Signal &x) { addNeuron(x); },
      [&](const Signal &x) { addNeuron(x); },
  };
  for (int64_t n = draw(2, 12); n > 0; --n) {
    Signal operand = flip() ? signals.back() : pickSignal();
    pick(adders)(operand);
  }
  addCycles(delays);
  // Nodes stand in any order.
  shuffle(nodes);

  std::string outputs, types, results, parameters;
  for (int64_t n = draw(1, 4); n > 0; --n) {
    Signal output = flip() ? signals.back() : pickSignal();
    outputs += (outputs.empty() ? "%" : ", %") + output.name;
    types += (types.empty() ? "" : ", ") + typeOf(output);
  }
  for (const std::string &argument : arguments)
    parameters += (parameters.empty() ? "" : ", ") + argument;
  std::string text = std::string("snn.network ") +
                     (isInteger ? "integer" : "discrete") + " dt 1.0 @net(" +
                     parameters + ") -> (" + types + ") {\n";
  for (const std::string &node : nodes)
    text += "  " + node + "\n";
  return text + "  snn.return " + outputs + " : " + types + "\n}\n";
}

std::string ganglion::writeRandomNetwork(uint64_t seed, bool isInteger) {
  return NetworkWriter(seed, isInteger).write();
}
