//===- Import.cpp - NIR files as networks ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "ganglion/Target/NIR/Flatten.h"
#include "ganglion/Target/NIR/Primitives.h"
#include "ganglion/Target/NIR/Reader.h"
#include "ganglion/Target/NIRTranslation.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringMap.h"
#include <set>

using namespace mlir;
using namespace ganglion;

namespace {
/// Builds the network of one file.
class Importer {
public:
  Importer(const nir::FlatNetwork &file, StringRef path, MLIRContext *context)
      : file(file), path(path), builder(context),
        fileLocation(FileLineColLoc::get(context, path, 0, 0)),
        values(file.graph.nodes.size()) {
    for (size_t cut : file.recurrence.cutEdges)
      cutEdges.insert(file.graph.edges[cut]);
  }

  LogicalResult build(ModuleOp module);

private:
  using NodeBuilder = Value (Importer::*)(const nir::Node &, Value);

  static NodeBuilder getNodeBuilder(StringRef type);

  void collectPorts();
  snn::NetworkOp createNetwork(ModuleOp module);
  Type getElementType(size_t node) const;
  RankedTensorType getOutputType(size_t node) const;
  Value getValue(size_t node);
  Value getDelayed(size_t source);
  FailureOr<Value> getOperand(size_t node);
  LogicalResult buildNode(size_t node);
  void keepMetadata(const nir::Node &node, Operation *op);

  // One per kind of node.
  Value buildMap(const nir::Node &node, Value input);
  template <typename ConvOp>
  Value buildConv(const nir::Node &node, Value input);
  /// `flags` are the unit attributes of the operation, which NIR does not have.
  template <typename PoolOp, bool... flags>
  Value buildPool(const nir::Node &node, Value input);
  Value buildFlatten(const nir::Node &node, Value input);
  Value buildScale(const nir::Node &node, Value input);
  Value buildDelay(const nir::Node &node, Value input);
  Value buildThreshold(const nir::Node &node, Value input);
  Value buildIntegrator(const nir::Node &node, Value input);
  Value buildIF(const nir::Node &node, Value input);
  Value buildLI(const nir::Node &node, Value input);
  Value buildLIF(const nir::Node &node, Value input);
  Value buildCubaLI(const nir::Node &node, Value input);
  Value buildCubaLIF(const nir::Node &node, Value input);

  /// The constant of a dataset, or null where the node lacks it.
  ElementsAttr getConstant(const nir::Node &node, StringRef array) {
    const nir::Array *found = node.find(array.str());
    return found ? toFloatElements(*found, node.name + "." + array.str(),
                                   builder.getContext())
                 : nullptr;
  }
  StringAttr getName(const nir::Node &node) {
    return builder.getStringAttr(node.name);
  }
  Location getLocation(const nir::Node &node) {
    return NameLoc::get(getName(node), fileLocation);
  }

  const nir::FlatNetwork &file;
  StringRef path;
  OpBuilder builder;
  Location fileLocation;
  std::set<nir::Edge> cutEdges;
  SmallVector<size_t> inputs, outputs;
  std::vector<Value> values;
  /// Stand-ins for values that are used before they are built.
  llvm::MapVector<size_t, Operation *> placeholders;
  /// One-step delays on the cut edges, by source.
  llvm::DenseMap<size_t, Value> delayed;
};
} // namespace

void Importer::collectPorts() {
  for (size_t node : file.recurrence.order) {
    if (file.graph.nodes[node].type == "Input")
      inputs.push_back(node);
    else if (file.graph.nodes[node].type == "Output")
      outputs.push_back(node);
  }
}

/// Spikes leave a neuron with a threshold; delays and reshapes hand on what
/// they get; everything else is a current. A cycle of delays alone carries
/// nothing, so any type will do.
Type Importer::getElementType(size_t node) const {
  llvm::SmallDenseSet<size_t> seen;
  while (seen.insert(node).second) {
    const nir::Node &current = file.graph.nodes[node];
    const nir::Primitive *primitive = nir::findPrimitive(current.type);
    if (current.type == "Threshold" || primitive->find("v_threshold"))
      return IntegerType::get(builder.getContext(), 1);
    bool handsOn = current.type == "Delay" || current.type == "Flatten";
    if (!handsOn || file.predecessors[node].size() != 1)
      break;
    node = file.predecessors[node].front();
  }
  return Float32Type::get(builder.getContext());
}

RankedTensorType Importer::getOutputType(size_t node) const {
  return RankedTensorType::get(*file.shapes[node].output, getElementType(node));
}

snn::NetworkOp Importer::createNetwork(ModuleOp module) {
  builder.setInsertionPointToEnd(module.getBody());
  SmallVector<Type> types;
  SmallVector<DictionaryAttr> attributes;
  auto getPortAttributes = [&](size_t node) {
    const nir::Node &port = file.graph.nodes[node];
    NamedAttrList list;
    list.append(snn::NetworkOp::getPortNameAttrName(), getName(port));
    if (DictionaryAttr metadata =
            toMetadata(port.metadata, builder.getContext()))
      list.append(snn::NetworkOp::getMetadataAttrName(), metadata);
    return list.getDictionary(builder.getContext());
  };
  for (size_t node : inputs) {
    types.push_back(getOutputType(node));
    attributes.push_back(getPortAttributes(node));
  }
  SmallVector<Attribute> inputAttributes(attributes.begin(), attributes.end());
  SmallVector<Attribute> outputAttributes;
  for (size_t node : outputs)
    outputAttributes.push_back(getPortAttributes(node));

  auto network = snn::NetworkOp::create(
      builder, fileLocation, builder.getStringAttr(snn::getNetworkName(path)),
      TypeAttr::get(builder.getFunctionType(types, {})),
      snn::LevelAttr::get(builder.getContext(), snn::Level::Physical),
      /*dt=*/nullptr, /*sym_visibility=*/nullptr,
      builder.getArrayAttr(inputAttributes),
      builder.getArrayAttr(outputAttributes));
  Block &body = network.getBody().emplaceBlock();
  for (size_t node : inputs)
    values[node] = body.addArgument(getOutputType(node),
                                    getLocation(file.graph.nodes[node]));
  builder.setInsertionPointToStart(&body);
  return network;
}

/// The value of a node, or a stand-in if it is built later.
Value Importer::getValue(size_t node) {
  if (values[node])
    return values[node];
  Operation *&placeholder = placeholders[node];
  if (!placeholder)
    placeholder = UnrealizedConversionCastOp::create(
        builder, fileLocation, getOutputType(node), ValueRange());
  return placeholder->getResult(0);
}

/// The value of a node one step late.
Value Importer::getDelayed(size_t source) {
  Value &value = delayed[source];
  if (value)
    return value;
  const nir::Node &node = file.graph.nodes[source];
  RankedTensorType type = getOutputType(source);
  SmallVector<int64_t> steps(type.getNumElements(), 1);
  value = snn::DelayOp::create(
      builder, getLocation(node), type, getValue(source),
      snn::makeIntegers(type.getShape(), steps, builder.getContext(), "steps"),
      /*seconds=*/nullptr, /*recurrent=*/true, /*name=*/nullptr);
  return value;
}

/// What enters a node: the value of its predecessor, or the sum of several.
FailureOr<Value> Importer::getOperand(size_t node) {
  const nir::Node &target = file.graph.nodes[node];
  SmallVector<Value> operands;
  for (size_t source : file.predecessors[node]) {
    const nir::Edge edge{file.graph.nodes[source].name, target.name};
    if (cutEdges.count(edge) != 0) {
      emitRemark(getLocation(target))
          << "edge '" << edge.source << "' -> '" << edge.target
          << "' closes a cycle and is delayed by one time step";
      operands.push_back(getDelayed(source));
    } else {
      operands.push_back(getValue(source));
    }
  }
  if (operands.empty())
    return emitError(getLocation(target))
           << "node '" << target.name << "' (" << target.type
           << ") has no incoming edge, but takes an input; connect it or "
              "remove it";
  if (operands.size() == 1)
    return operands.front();
  auto type = cast<RankedTensorType>(operands.front().getType());
  return snn::AddOp::create(
             builder, getLocation(target),
             RankedTensorType::get(type.getShape(), builder.getF32Type()),
             operands, /*integer=*/false, /*name=*/nullptr)
      .getResult();
}

LogicalResult Importer::buildNode(size_t index) {
  const nir::Node &node = file.graph.nodes[index];
  FailureOr<Value> input = getOperand(index);
  if (failed(input))
    return failure();
  if (node.type == "Output") {
    values[index] = *input;
    return success();
  }
  NodeBuilder build = getNodeBuilder(node.type);
  assert(build && "flatten() leaves no unknown node");
  values[index] = (this->*build)(node, *input);
  keepMetadata(node, values[index].getDefiningOp());
  return success();
}

void Importer::keepMetadata(const nir::Node &node, Operation *op) {
  if (DictionaryAttr metadata = toMetadata(node.metadata, builder.getContext()))
    op->setDiscardableAttr(snn::NetworkOp::getMetadataAttrName(), metadata);
  const nir::Primitive *primitive = nir::findPrimitive(node.type);
  for (const auto &[name, array] : node.arrays)
    if (!primitive->find(name))
      emitRemark(getLocation(node))
          << "dataset '" << name << "' of node '" << node.name
          << "' is not part of NIR's " << node.type << " and is left out";
}

Importer::NodeBuilder Importer::getNodeBuilder(StringRef type) {
  static const llvm::StringMap<NodeBuilder> builders = {
      {"Linear", &Importer::buildMap},
      {"Affine", &Importer::buildMap},
      {"Conv1d", &Importer::buildConv<snn::Conv1dOp>},
      {"Conv2d", &Importer::buildConv<snn::Conv2dOp>},
      {"SumPool2d", &Importer::buildPool<snn::SumPool2dOp, /*integer=*/false>},
      {"AvgPool2d", &Importer::buildPool<snn::AvgPool2dOp>},
      {"Flatten", &Importer::buildFlatten},
      {"Scale", &Importer::buildScale},
      {"Delay", &Importer::buildDelay},
      {"Threshold", &Importer::buildThreshold},
      {"I", &Importer::buildIntegrator},
      {"IF", &Importer::buildIF},
      {"LI", &Importer::buildLI},
      {"LIF", &Importer::buildLIF},
      {"CubaLI", &Importer::buildCubaLI},
      {"CubaLIF", &Importer::buildCubaLIF},
  };
  return builders.lookup(type);
}

Value Importer::buildMap(const nir::Node &node, Value input) {
  return snn::DenseOp::create(builder, getLocation(node), input,
                              getConstant(node, "weight"),
                              getConstant(node, "bias"), getName(node));
}

/// A dataset with one number per axis, or one for all axes.
static SmallVector<int64_t> getPerAxis(const nir::Array &array, size_t rank) {
  const std::vector<int64_t> &values = *array.getIntegers();
  if (values.size() == 1)
    return SmallVector<int64_t>(rank, values.front());
  return SmallVector<int64_t>(values.begin(), values.end());
}

template <typename ConvOp>
Value Importer::buildConv(const nir::Node &node, Value input) {
  size_t rank = node.find("weight")->shape.size() - 2;
  const nir::Array &padding = *node.find("padding");
  auto mode = snn::PaddingMode::Explicit;
  SmallVector<int64_t> zeros;
  if (const std::string *text = padding.getString())
    mode = *snn::symbolizePaddingMode(*text);
  else
    zeros = getPerAxis(padding, rank);
  return ConvOp::create(
      builder, getLocation(node), input, getConstant(node, "weight"),
      getConstant(node, "bias"), getPerAxis(*node.find("stride"), rank), zeros,
      mode, getPerAxis(*node.find("dilation"), rank),
      node.find("groups")->getIntegers()->front(), getName(node));
}

template <typename PoolOp, bool... flags>
Value Importer::buildPool(const nir::Node &node, Value input) {
  return PoolOp::create(builder, getLocation(node), input,
                        getPerAxis(*node.find("kernel_size"), 2),
                        getPerAxis(*node.find("stride"), 2),
                        getPerAxis(*node.find("padding"), 2), flags...,
                        getName(node));
}

Value Importer::buildFlatten(const nir::Node &node, Value input) {
  return snn::FlattenOp::create(builder, getLocation(node), input,
                                node.find("start_dim")->getIntegers()->front(),
                                node.find("end_dim")->getIntegers()->front(),
                                getName(node));
}

Value Importer::buildScale(const nir::Node &node, Value input) {
  return snn::ScaleOp::create(builder, getLocation(node), input,
                              getConstant(node, "scale"), getName(node));
}

Value Importer::buildDelay(const nir::Node &node, Value input) {
  return snn::DelayOp::create(
      builder, getLocation(node), input.getType(), input, /*steps=*/nullptr,
      getConstant(node, "delay"), /*recurrent=*/false, getName(node));
}

Value Importer::buildThreshold(const nir::Node &node, Value input) {
  return snn::ThresholdOp::create(builder, getLocation(node), input,
                                  getConstant(node, "threshold"),
                                  /*activity=*/nullptr, getName(node));
}

Value Importer::buildIntegrator(const nir::Node &node, Value input) {
  return snn::IntegratorOp::create(builder, getLocation(node), input,
                                   getConstant(node, "r"), /*activity=*/nullptr,
                                   getName(node));
}

Value Importer::buildIF(const nir::Node &node, Value input) {
  return snn::IFOp::create(
      builder, getLocation(node), input, getConstant(node, "r"),
      getConstant(node, "v_threshold"), getConstant(node, "v_reset"),
      /*activity=*/nullptr, getName(node));
}

Value Importer::buildLI(const nir::Node &node, Value input) {
  return snn::LIOp::create(builder, getLocation(node), input,
                           getConstant(node, "tau"), getConstant(node, "r"),
                           getConstant(node, "v_leak"), /*activity=*/nullptr,
                           getName(node));
}

Value Importer::buildLIF(const nir::Node &node, Value input) {
  return snn::LIFOp::create(
      builder, getLocation(node), input, getConstant(node, "tau"),
      getConstant(node, "r"), getConstant(node, "v_leak"),
      getConstant(node, "v_threshold"), getConstant(node, "v_reset"),
      /*activity=*/nullptr, getName(node));
}

Value Importer::buildCubaLI(const nir::Node &node, Value input) {
  return snn::CubaLIOp::create(
      builder, getLocation(node), input, getConstant(node, "tau_syn"),
      getConstant(node, "tau_mem"), getConstant(node, "r"),
      getConstant(node, "v_leak"), getConstant(node, "w_in"),
      /*activity=*/nullptr, getName(node));
}

Value Importer::buildCubaLIF(const nir::Node &node, Value input) {
  return snn::CubaLIFOp::create(
      builder, getLocation(node), input, getConstant(node, "tau_syn"),
      getConstant(node, "tau_mem"), getConstant(node, "r"),
      getConstant(node, "v_leak"), getConstant(node, "w_in"),
      getConstant(node, "v_threshold"), getConstant(node, "v_reset"),
      /*activity=*/nullptr, getName(node));
}

LogicalResult Importer::build(ModuleOp module) {
  collectPorts();
  snn::NetworkOp network = createNetwork(module);
  if (!file.version.empty())
    network->setDiscardableAttr(getVersionAttrName(),
                                builder.getStringAttr(file.version));
  if (DictionaryAttr metadata = toMetadata(file.metadata, builder.getContext()))
    network->setDiscardableAttr(snn::NetworkOp::getMetadataAttrName(),
                                metadata);
  for (size_t node : file.recurrence.order)
    if (file.graph.nodes[node].type != "Input" && failed(buildNode(node)))
      return failure();
  for (auto [node, placeholder] : placeholders) {
    placeholder->replaceAllUsesWith(ValueRange(values[node]));
    placeholder->erase();
  }
  SmallVector<Value> results;
  for (size_t node : outputs)
    results.push_back(values[node]);
  snn::ReturnOp::create(builder, fileLocation, results);
  network.setFunctionType(builder.getFunctionType(
      network.getArgumentTypes(), TypeRange(ValueRange(results))));
  return success();
}

OwningOpRef<ModuleOp> ganglion::importNIR(StringRef path,
                                          const NIRImportOptions &options,
                                          MLIRContext *context) {
  context->loadDialect<snn::SNNDialect>();
  Location location = FileLineColLoc::get(context, path, 0, 0);
  Result<nir::File> file = nir::readFile(path.str());
  if (!file) {
    emitError(location) << file.getError().message;
    return nullptr;
  }
  std::vector<std::string> remarks;
  nir::FlattenOptions flattenOptions;
  flattenOptions.lenient = options.lenient;
  Result<nir::FlatNetwork> network =
      nir::flatten(std::move(*file), flattenOptions, remarks);
  for (const std::string &remark : remarks)
    emitRemark(location) << remark;
  if (!network) {
    emitError(location) << network.getError().message;
    return nullptr;
  }
  OwningOpRef<ModuleOp> module = ModuleOp::create(location);
  if (failed(Importer(*network, path, context).build(*module)))
    return nullptr;
  return module;
}
