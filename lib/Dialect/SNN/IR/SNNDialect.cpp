//===- SNNDialect.cpp - The snn dialect ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytecode.h"
#include "ganglion/Dialect/SNN/IR/Activity.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace ganglion::snn;

#include "ganglion/Dialect/SNN/IR/SNNDialect.cpp.inc"
#include "ganglion/Dialect/SNN/IR/SNNEnums.cpp.inc"
#include "ganglion/Dialect/SNN/IR/SNNInterfaces.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "ganglion/Dialect/SNN/IR/SNNAttrs.cpp.inc"

void SNNDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ganglion/Dialect/SNN/IR/SNNAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ganglion/Dialect/SNN/IR/SNNOps.cpp.inc"
      >();
  addBytecodeInterface(*this);
}

/// Scales and ranges are of values of i32 in networks of the level integer;
/// functions that those were lowered to keep them.
static LogicalResult verifyIntegerPort(Operation *op, StringRef attribute,
                                       ArrayRef<Type> types, unsigned index) {
  auto network = dyn_cast<NetworkOp>(op);
  if (!network)
    return success();
  if (network.getLevel() != Level::Integer)
    return op->emitOpError("has the attribute '")
           << attribute << "', but is of the level "
           << stringifyLevel(network.getLevel())
           << "; it belongs to the level integer";
  if (isPlainTensor(types[index]) &&
      !cast<ShapedType>(types[index]).getElementType().isInteger(32))
    return op->emitOpError("has the attribute '")
           << attribute << "' on a value of " << types[index]
           << "; it belongs to values of i32";
  return success();
}

static LogicalResult verifyScale(Operation *op, Attribute attribute,
                                 ArrayRef<Type> types, unsigned index) {
  StringRef name = NetworkOp::getScaleAttrName();
  auto scale = dyn_cast<FloatAttr>(attribute);
  if (!scale || !scale.getType().isF64() || !scale.getValue().isFinite() ||
      scale.getValueAsDouble() <= 0)
    return op->emitOpError("needs a positive, finite f64 for '")
           << name << "', but found " << attribute;
  return verifyIntegerPort(op, name, types, index);
}

static LogicalResult verifyRange(Operation *op, Attribute attribute,
                                 ArrayRef<Type> types, unsigned index) {
  StringRef name = NetworkOp::getRangeAttrName();
  SmallVector<int64_t> ends;
  if (auto range = dyn_cast<ArrayAttr>(attribute))
    for (Attribute element : range)
      if (auto end = dyn_cast<IntegerAttr>(element);
          end && end.getType().isSignlessInteger(64))
        ends.push_back(end.getInt());
  if (ends.size() != 2 || cast<ArrayAttr>(attribute).size() != 2 ||
      ends[0] > ends[1] || !llvm::isInt<32>(ends[0]) ||
      !llvm::isInt<32>(ends[1]))
    return op->emitOpError("needs two ascending i64 within 32 bits for '")
           << name << "', as [-128, 127], but found " << attribute;
  return verifyIntegerPort(op, name, types, index);
}

/// Whether `name` is an attribute of an argument of the functions that a
/// network is lowered to (convert-snn-to-linalg).
static bool isFunctionPort(Operation *op, StringRef name) {
  return !isa<NetworkOp>(op) &&
         (name == "snn.input" || name == "snn.output" || name == "snn.state");
}

/// Arguments and results may have two attributes of this dialect: the name of
/// the input or output node, and its metadata. Functions keep them when a
/// network is lowered.
static LogicalResult verifyPortAttribute(Operation *op,
                                         NamedAttribute attribute) {
  StringRef portName = NetworkOp::getPortNameAttrName();
  StringRef metadata = NetworkOp::getMetadataAttrName();
  if (attribute.getName() == metadata) {
    if (isa<DictionaryAttr>(attribute.getValue()))
      return success();
    return op->emitOpError("needs a dictionary for '")
           << metadata << "', but found " << attribute.getValue();
  }
  if (attribute.getName() != portName &&
      !isFunctionPort(op, attribute.getName()))
    return op->emitOpError("has the attribute '")
           << attribute.getName().getValue()
           << "' on an argument or result, but the snn dialect knows only '"
           << portName << "', '" << metadata << "' and '"
           << NetworkOp::getScaleAttrName() << "' there, and '"
           << NetworkOp::getActivityAttrName() << "' and '"
           << NetworkOp::getRangeAttrName() << "' on an argument";
  if (!isa<StringAttr>(attribute.getValue()))
    return op->emitOpError("needs a string for '")
           << attribute.getName().getValue() << "', but found "
           << attribute.getValue();
  return success();
}

/// Whether the activity fits the argument, a network can say; a function that
/// it was lowered to may have other types.
static LogicalResult verifyActivityAttribute(Operation *op, unsigned index,
                                             Attribute attribute) {
  StringRef name = NetworkOp::getActivityAttrName();
  auto activity = dyn_cast<ActivityAttr>(attribute);
  if (!activity)
    return op->emitOpError("needs an #snn.activity for '")
           << name << "', but found " << attribute;
  auto network = dyn_cast<NetworkOp>(op);
  if (!network || !isPlainTensor(network.getArgumentTypes()[index]))
    return success();
  return verifyActivity(activity, network.getArgumentTypes()[index], [&] {
    InFlightDiagnostic diag = network.emitOpError("input '");
    diag << network.getInputName(index) << "' ";
    return diag;
  });
}

LogicalResult SNNDialect::verifyRegionArgAttribute(Operation *op,
                                                   unsigned /*regionIndex*/,
                                                   unsigned argIndex,
                                                   NamedAttribute attribute) {
  if (attribute.getName() == NetworkOp::getActivityAttrName())
    return verifyActivityAttribute(op, argIndex, attribute.getValue());
  ArrayRef<Type> types = cast<FunctionOpInterface>(op).getArgumentTypes();
  if (attribute.getName() == NetworkOp::getScaleAttrName())
    return verifyScale(op, attribute.getValue(), types, argIndex);
  if (attribute.getName() == NetworkOp::getRangeAttrName())
    return verifyRange(op, attribute.getValue(), types, argIndex);
  return verifyPortAttribute(op, attribute);
}

LogicalResult
SNNDialect::verifyRegionResultAttribute(Operation *op, unsigned /*regionIndex*/,
                                        unsigned resultIndex,
                                        NamedAttribute attribute) {
  if (attribute.getName() == NetworkOp::getScaleAttrName())
    return verifyScale(op, attribute.getValue(),
                       cast<FunctionOpInterface>(op).getResultTypes(),
                       resultIndex);
  return verifyPortAttribute(op, attribute);
}

bool ganglion::snn::isPlainTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape() || tensor.getEncoding())
    return false;
  int64_t count = 1;
  for (int64_t size : tensor.getShape()) {
    if (size == 0 || size > maxElements / count)
      return false;
    count *= size;
  }
  return true;
}

std::string ganglion::snn::getValueName(StringRef nodeName) {
  bool isNumeric = !nodeName.empty() && llvm::isDigit(nodeName.front());
  return ((isNumeric ? "node" : "") + nodeName).str();
}

std::string ganglion::snn::getNetworkName(StringRef path) {
  std::string name = llvm::sys::path::stem(path).str();
  for (char &c : name)
    if (!llvm::isAlnum(c))
      c = '_';
  if (name.empty() || llvm::isDigit(name.front()))
    name = "network_" + name;
  return name;
}
