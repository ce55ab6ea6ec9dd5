//===- Export.cpp - Networks as NIR files ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"
#include "ganglion/Target/NIRTranslation.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace ganglion;

namespace {
class Exporter {
public:
  explicit Exporter(snn::NetworkOp network) : network(network) {}

  FailureOr<nir::File> run();

private:
  void reserveNames();
  std::string getName(Operation *op);
  std::string getSourceName(Value value);
  LogicalResult addEdges(Value value, const std::string &target);
  FailureOr<nir::Node> makeNode(Operation *op);
  nir::Node makePort(StringRef type, StringRef name, ArrayRef<int64_t> shape,
                     DictionaryAttr attributes);

  snn::NetworkOp network;
  nir::Graph graph;
  llvm::StringSet<> names;
  llvm::DenseMap<Operation *, std::string> nameOf;
};

nir::Array makeSizes(ArrayRef<int64_t> sizes) {
  return nir::Array::vector(sizes.vec());
}

/// One number per spatial axis; the reference writer gives a lone one as a
/// scalar.
nir::Array makeSpatial(ArrayRef<int64_t> values) {
  return values.size() == 1 ? nir::Array::scalar(values.front())
                            : makeSizes(values);
}

/// Puts a constant into a node if the operation has it.
void setArray(nir::Node &node, const char *name, ElementsAttr elements) {
  if (elements)
    node.arrays[name] = toArray(elements);
}

template <typename ConvOp>
nir::Node makeConv(ConvOp op, const char *type) {
  nir::Node node;
  node.type = type;
  setArray(node, "weight", op.getWeight());
  // NIR knows no convolution without bias.
  auto weightType = cast<RankedTensorType>(op.getWeight().getType());
  if (op.getBias())
    setArray(node, "bias", *op.getBias());
  else
    node.arrays["bias"] =
        nir::Array::vector(std::vector<float>(weightType.getDimSize(0), 0.0f));
  node.arrays["stride"] = makeSpatial(op.getStride());
  node.arrays["dilation"] = makeSpatial(op.getDilation());
  node.arrays["groups"] =
      nir::Array::scalar(static_cast<int64_t>(op.getGroups()));
  if (op.getPaddingMode() == snn::PaddingMode::Explicit)
    node.arrays["padding"] = makeSpatial(op.getPadding());
  else
    node.arrays["padding"] = nir::Array::scalar(
        snn::stringifyPaddingMode(op.getPaddingMode()).str());
  node.arrays["input_shape"] =
      makeSpatial(op.getInput().getType().getShape().drop_front());
  return node;
}

template <typename PoolOp>
nir::Node makePool(PoolOp op, const char *type) {
  nir::Node node;
  node.type = type;
  node.arrays["kernel_size"] = makeSizes(op.getKernel());
  node.arrays["stride"] = makeSizes(op.getStride());
  node.arrays["padding"] = makeSizes(op.getPadding());
  return node;
}

/// The nodes that are no neurons; for neurons see makeNeuron.
nir::Node makeDense(snn::DenseOp op) {
  nir::Node node;
  node.type = op.getBias() ? "Affine" : "Linear";
  setArray(node, "weight", op.getWeight());
  setArray(node, "bias", op.getBiasAttr());
  return node;
}

/// The weights with zeros in between.
template <typename T>
nir::Array makeMatrix(snn::SparseOp op, int64_t outputs, int64_t inputs) {
  std::vector<T> matrix(outputs * inputs);
  op.forEachSynapse([&](int64_t output, int64_t input, double weight) {
    matrix[output * inputs + input] = static_cast<T>(weight);
  });
  return {{outputs, inputs}, std::move(matrix)};
}

/// NIR has no sparse synapses, so they become a matrix.
FailureOr<nir::Node> makeSparse(snn::SparseOp op) {
  RankedTensorType input = op.getInput().getType(), result = op.getType();
  if (input.getRank() != 1 || result.getRank() != 1)
    return op.emitError("leads from ")
           << input << " to " << result
           << ", but NIR has no sparse synapses, and its matrices take and "
              "give values with one axis; put an snn.flatten before them";
  int64_t outputs = result.getNumElements(), inputs = input.getNumElements();
  if (outputs > nir::maxElements / inputs)
    return op.emitError("makes a matrix of ")
           << outputs << " x " << inputs
           << ", since NIR has no sparse synapses, but a matrix has at most "
           << nir::maxElements << " weights";
  nir::Node node;
  node.type = op.getBias() ? "Affine" : "Linear";
  node.arrays["weight"] = op.getWeight().getElementType().isF32()
                              ? makeMatrix<float>(op, outputs, inputs)
                              : makeMatrix<double>(op, outputs, inputs);
  setArray(node, "bias", op.getBiasAttr());
  return node;
}

nir::Node makeFlatten(snn::FlattenOp op) {
  nir::Node node;
  node.type = "Flatten";
  node.arrays["start_dim"] =
      nir::Array::scalar(static_cast<int64_t>(op.getStart()));
  node.arrays["end_dim"] =
      nir::Array::scalar(static_cast<int64_t>(op.getEnd()));
  node.arrays["input_type"] = makeSizes(op.getInput().getType().getShape());
  return node;
}

nir::Node makeScale(snn::ScaleOp op) {
  nir::Node node;
  node.type = "Scale";
  setArray(node, "scale", op.getScale());
  return node;
}

/// NIR's name of a kind of neurons follows from the parameters it has.
nir::Node makeNeuron(snn::PhysicalNeuronOpInterface op) {
  snn::MembraneParameters p = op.getMembraneParameters();
  nir::Node node;
  if (!p.r) {
    node.type = "Threshold";
    setArray(node, "threshold", p.vThreshold);
    return node;
  }
  node.type = p.tauSyn ? "CubaLI" : p.tauMem ? "LI" : "I";
  if (p.vThreshold)
    node.type += "F";
  setArray(node, "tau_syn", p.tauSyn);
  setArray(node, p.tauSyn ? "tau_mem" : "tau", p.tauMem);
  setArray(node, "w_in", p.wIn);
  setArray(node, "r", p.r);
  setArray(node, "v_leak", p.vLeak);
  setArray(node, "v_threshold", p.vThreshold);
  setArray(node, "v_reset", p.vReset);
  return node;
}

/// Operations that are edges in NIR: sums, and the delays that importers add.
bool isEdge(Operation *op) {
  auto delay = dyn_cast_or_null<snn::DelayOp>(op);
  return isa_and_present<snn::AddOp>(op) || (delay && delay.getRecurrent());
}
} // namespace

void Exporter::reserveNames() {
  for (unsigned i = 0; i < network.getNumArguments(); ++i)
    names.insert(network.getInputName(i));
  for (unsigned i = 0; i < network.getNumResults(); ++i)
    names.insert(network.getOutputName(i));
  for (auto node : network.getBody().getOps<snn::NodeOpInterface>())
    if (node.getNodeName())
      names.insert(node.getNodeName().getValue());
}

/// The name of a node, or one that no other node has.
std::string Exporter::getName(Operation *op) {
  std::string &name = nameOf[op];
  if (!name.empty())
    return name;
  if (StringAttr given = cast<snn::NodeOpInterface>(op).getNodeName())
    return name = given.str();
  StringRef kind = op->getName().stripDialect();
  for (unsigned i = 0;; ++i) {
    std::string candidate = (kind + Twine(i)).str();
    if (names.insert(candidate).second)
      return name = candidate;
  }
}

std::string Exporter::getSourceName(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return network.getInputName(argument.getArgNumber());
  return getName(value.getDefiningOp());
}

/// Adds an edge to `target` for each node whose value flows into `value` by way
/// of sums and recurrent delays.
LogicalResult Exporter::addEdges(Value value, const std::string &target) {
  SmallVector<Value> worklist = {value};
  llvm::StringSet<> sources;
  while (!worklist.empty()) {
    Value current = worklist.pop_back_val();
    Operation *op = current.getDefiningOp();
    if (isEdge(op)) {
      llvm::append_range(worklist, llvm::reverse(op->getOperands()));
      continue;
    }
    std::string source = getSourceName(current);
    if (!sources.insert(source).second)
      return network.emitError("'")
             << source << "' is added more than once into '" << target
             << "', but NIR knows one edge between two nodes; scale it instead";
    graph.edges.push_back({source, target});
  }
  return success();
}

nir::Node Exporter::makePort(StringRef type, StringRef name,
                             ArrayRef<int64_t> shape,
                             DictionaryAttr attributes) {
  nir::Node node;
  node.name = name.str();
  node.type = type.str();
  node.arrays["shape"] = makeSizes(shape);
  if (attributes)
    node.metadata = fromMetadata(attributes.getAs<DictionaryAttr>(
        snn::NetworkOp::getMetadataAttrName()));
  return node;
}

FailureOr<nir::Node> Exporter::makeNode(Operation *op) {
  return llvm::TypeSwitch<Operation *, FailureOr<nir::Node>>(op)
      .Case([](snn::DenseOp dense) { return makeDense(dense); })
      .Case([](snn::SparseOp sparse) { return makeSparse(sparse); })
      .Case([](snn::Conv1dOp conv) { return makeConv(conv, "Conv1d"); })
      .Case([](snn::Conv2dOp conv) { return makeConv(conv, "Conv2d"); })
      .Case([](snn::SumPool2dOp pool) { return makePool(pool, "SumPool2d"); })
      .Case([](snn::AvgPool2dOp pool) { return makePool(pool, "AvgPool2d"); })
      .Case([](snn::FlattenOp flatten) { return makeFlatten(flatten); })
      .Case([](snn::ScaleOp scale) { return makeScale(scale); })
      .Case([](snn::DelayOp delay) -> FailureOr<nir::Node> {
        if (!delay.getSeconds())
          return delay.emitError("is a delay in time steps, but NIR knows "
                                 "delays in seconds only");
        nir::Node node;
        node.type = "Delay";
        setArray(node, "delay", *delay.getSeconds());
        return node;
      })
      .Case([](snn::PhysicalNeuronOpInterface neuron) {
        return makeNeuron(neuron);
      })
      .Default([](Operation *other) -> FailureOr<nir::Node> {
        return other->emitError("has no counterpart in NIR");
      });
}

FailureOr<nir::File> Exporter::run() {
  if (network.getLevel() != snn::Level::Physical)
    return network.emitError("NIR describes networks of the level physical, "
                             "but '")
           << network.getSymName() << "' is "
           << snn::stringifyLevel(network.getLevel());
  reserveNames();
  for (auto [index, type] : llvm::enumerate(network.getArgumentTypes()))
    graph.nodes.push_back(makePort("Input", network.getInputName(index),
                                   cast<RankedTensorType>(type).getShape(),
                                   network.getArgAttrDict(index)));
  for (Operation &op : network.getBody().front().without_terminator()) {
    if (isEdge(&op))
      continue;
    FailureOr<nir::Node> node = makeNode(&op);
    if (failed(node))
      return failure();
    node->name = getName(&op);
    node->metadata = fromMetadata(op.getAttrOfType<DictionaryAttr>(
        snn::NetworkOp::getMetadataAttrName()));
    if (failed(addEdges(op.getOperand(0), node->name)))
      return failure();
    graph.nodes.push_back(std::move(*node));
  }
  Operation *terminator = network.getBody().front().getTerminator();
  for (auto [index, value] : llvm::enumerate(terminator->getOperands())) {
    std::string name = network.getOutputName(index);
    graph.nodes.push_back(makePort(
        "Output", name, cast<RankedTensorType>(value.getType()).getShape(),
        network.getResultAttrDict(index)));
    if (failed(addEdges(value, name)))
      return failure();
  }
  nir::File file;
  auto version = network->getAttrOfType<StringAttr>(getVersionAttrName());
  file.version = version ? version.str() : "1.0.7";
  file.root.type = "NIRGraph";
  file.root.graph = std::move(graph);
  file.root.metadata = fromMetadata(network->getAttrOfType<DictionaryAttr>(
      snn::NetworkOp::getMetadataAttrName()));
  return file;
}

FailureOr<nir::File> ganglion::exportNIR(snn::NetworkOp network) {
  return Exporter(network).run();
}
