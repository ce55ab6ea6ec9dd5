//===- RandomNetwork.cpp - Small networks for property tests --------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomNetwork.h"

#include <algorithm>
#include <cstdio>

static std::string format(double value) {
  char text[40];
  std::snprintf(text, sizeof(text), "%.9e", value);
  return text;
}

int64_t RandomNetwork::count(const Shape &shape) {
  int64_t product = 1;
  for (int64_t extent : shape)
    product *= extent;
  return product;
}

std::string RandomNetwork::type(const Shape &shape,
                                const std::string &element) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += std::to_string(extent) + "x";
  return text + element + ">";
}

std::string RandomNetwork::nest(const Shape &shape,
                                const std::vector<double> &values, size_t axis,
                                size_t &next) {
  if (axis == shape.size())
    return format(values[next++]);
  std::string text = "[";
  for (int64_t k = 0; k < shape[axis]; ++k)
    text += (k ? "," : "") + nest(shape, values, axis + 1, next);
  return text + "]";
}

std::string RandomNetwork::constant(const Shape &shape, double low, double high,
                                    const std::string &element) {
  std::vector<double> values(count(shape));
  for (double &value : values)
    value = random.drawReal(low, high);
  size_t next = 0;
  return "(dense<" + nest(shape, values, 0, next) +
         "> : " + type(shape, element) + ")";
}

std::string RandomNetwork::perNeuron(const Shape &shape, double low,
                                     double high) {
  if (random.flip())
    return constant(shape, low, high, "f64");
  return "(dense<" + format(random.drawReal(low, high)) +
         "> : " + type(shape, "f64") + ")";
}

RandomNetwork::Value RandomNetwork::emit(const std::string &text, Shape shape,
                                         const std::string &element) {
  std::string name = "%v" + std::to_string(numValues++);
  body += "  " + name + " = " + text + "\n";
  return {name, std::move(shape), element};
}

RandomNetwork::Value RandomNetwork::addDense(Value x) {
  int64_t outputs = 1 + random.draw(6);
  Shape shape = {outputs};
  std::string bias = random.flip() ? " bias" + constant(shape, -0.3, 0.3) : "";
  return emit("snn.dense " + x.name + " weight" +
                  constant({outputs, x.shape[0]}, -1, 1) + bias + " : " +
                  type(x) + " -> " + type(shape, "f32"),
              shape, "f32");
}

RandomNetwork::Value RandomNetwork::addSparse(Value x) {
  int64_t outputs = 1 + random.draw(5);
  std::string rows = "0", columns;
  int64_t numSynapses = 0;
  for (int64_t row = 0; row < outputs; ++row) {
    for (int64_t column = 0; column < x.shape[0]; ++column)
      if (random.flip() || numSynapses == 0) {
        columns += (numSynapses++ ? "," : "") + std::to_string(column);
      }
    rows += "," + std::to_string(numSynapses);
  }
  Shape shape = {outputs};
  return emit("snn.sparse " + x.name + " rows(dense<[" + rows +
                  "]> : " + type({outputs + 1}, "i64") + ") columns(dense<[" +
                  columns + "]> : " + type({numSynapses}, "i32") + ") weight" +
                  constant({numSynapses}, -1, 1) + " : " + type(x) + " -> " +
                  type(shape, "f32"),
              shape, "f32");
}

RandomNetwork::Value RandomNetwork::addConvolution(Value x) {
  int64_t groups = x.shape[0] % 2 == 0 && random.flip() ? 2 : 1;
  int64_t channels = groups * (1 + random.draw(2));
  int64_t padding = random.draw(2);
  int64_t room = std::min(x.shape[1], x.shape[2]) + 2 * padding;
  int64_t kernel = 1 + random.draw(std::min<int64_t>(room, 2));
  int64_t rows = x.shape[1] + 2 * padding - kernel + 1;
  int64_t columns = x.shape[2] + 2 * padding - kernel + 1;
  Shape shape = {channels, rows, columns};
  std::string bias =
      random.flip() ? " bias" + constant({channels}, -0.3, 0.3) : "";
  std::string pad = std::to_string(padding);
  return emit(
      "snn.conv2d " + x.name + " weight" +
          constant({channels, x.shape[0] / groups, kernel, kernel}, -1, 1) +
          bias + " stride [1, 1] padding [" + pad + ", " + pad +
          "] dilation [1, 1] groups " + std::to_string(groups) + " : " +
          type(x) + " -> " + type(shape, "f32"),
      shape, "f32");
}

RandomNetwork::Value RandomNetwork::addPool(Value x) {
  int64_t rows = std::min<int64_t>(2, x.shape[1]);
  int64_t columns = std::min<int64_t>(2, x.shape[2]);
  Shape shape = {x.shape[0], x.shape[1] - rows + 1, x.shape[2] - columns + 1};
  std::string kind = random.flip() ? "sum" : "avg";
  return emit("snn." + kind + "_pool2d " + x.name + " kernel [" +
                  std::to_string(rows) + ", " + std::to_string(columns) +
                  "] stride [1, 1] padding [0, 0] : " + type(x) + " -> " +
                  type(shape, "f32"),
              shape, "f32");
}

RandomNetwork::Value RandomNetwork::addFlatten(Value x) {
  Shape shape = {count(x.shape)};
  return emit("snn.flatten " + x.name + " axes 0 to -1 : " + type(x) + " -> " +
                  type(shape, x.element),
              shape, x.element);
}

RandomNetwork::Value RandomNetwork::addSynapses(Value x) {
  if (x.shape.size() == 3) {
    if (random.draw(3) == 0)
      x = addPool(x);
    x = random.draw(4) == 0 ? addDense(addFlatten(x)) : addConvolution(x);
    if (x.shape.size() == 3 && random.draw(3) == 0)
      x = addPool(x);
  } else {
    x = random.draw(3) == 0 ? addSparse(x) : addDense(x);
  }
  if (random.draw(4) == 0)
    x = emit("snn.scale " + x.name + " by" + constant(x.shape, -2, 2) + " : " +
                 type(x) + " -> " + type(x.shape, "f32"),
             x.shape, "f32");
  return x;
}

RandomNetwork::Value RandomNetwork::addNeurons(Value x) {
  const Shape shape = x.shape;
  bool isSpiking = random.draw(8) != 0;
  bool counts = isSpiking && random.draw(4) == 0;
  std::string element = !isSpiking ? "f32" : counts ? "i32" : "i1";
  std::string result = "%s" + std::to_string(numValues++);
  if (isSpiking && random.flip()) {
    // Their own spikes, with or without weights, one step late.
    std::string steps = "(dense<1> : " + type(shape, "i64") + ")";
    Value late = emit("snn.delay " + result + " steps" + steps + " : " +
                          type(shape, element),
                      shape, element);
    if (shape.size() == 1 && random.flip())
      late = emit("snn.dense " + late.name + " weight" +
                      constant({shape[0], shape[0]}, -0.5, 0.5) + " : " +
                      type(late) + " -> " + type(shape, "f32"),
                  shape, "f32");
    x = emit("snn.add " + x.name + ", " + late.name + " : (" + type(x) + ", " +
                 type(late) + ") -> " + type(shape, "f32"),
             shape, "f32");
  }
  body += "  " + result + " = snn.neuron " + x.name;
  if (random.flip())
    body += " a_syn" + perNeuron(shape, 0.2, 0.95) + " g_in" +
            perNeuron(shape, 0.3, 1.2);
  body += " a_mem" + perNeuron(shape, 0.2, 0.99) + " gain" +
          perNeuron(shape, 0.3, 1.5);
  if (random.flip())
    body += " bias" + perNeuron(shape, -0.05, 0.2);
  if (isSpiking) {
    body += " theta" + perNeuron(shape, 0.5, 1.5);
    std::string rule = random.flip() ? "zero" : "subtract";
    if (counts)
      rule = "subtract_multi";
    else if (random.draw(4) == 0)
      rule = "value";
    if (rule == "value")
      body += " v_reset" + perNeuron(shape, -0.3, 0.3);
    if (random.draw(4) == 0)
      body += " v_min" + perNeuron(shape, -1.0, -0.2);
    body += " reset " + rule;
    if (!counts && random.draw(3) == 0)
      body += " timing next_step";
    if (random.flip())
      body += " compare ge";
  }
  body += " : " + type(x) + " -> " + type(shape, element) + "\n";
  return {result, shape, element};
}

std::string RandomNetwork::write() {
  inputShape = random.flip() ? Shape{1 + random.draw(6)}
                             : Shape{1 + random.draw(2), 2 + random.draw(3),
                                     2 + random.draw(3)};
  input = Input(random.draw(3));
  Value value = {"%x", inputShape, input == Input::Spikes ? "i1" : "f32"};
  std::string argument = "%x: " + type(value);
  int64_t numLayers = 1 + random.draw(3);
  for (int64_t layer = 0; layer < numLayers; ++layer)
    value = addNeurons(addSynapses(value));
  return "snn.network discrete dt 1.0e-3 @net(" + argument + ") -> " +
         type(value) + " {\n" + body + "  snn.return " + value.name + " : " +
         type(value) + "\n}\n";
}
