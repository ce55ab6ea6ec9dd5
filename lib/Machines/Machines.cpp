//===- Machines.cpp - Machine descriptions by name ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Machines/Machines.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;

//===----------------------------------------------------------------------===//
// Descriptions that come with Ganglion
//===----------------------------------------------------------------------===//

namespace {
struct MachineText {
  StringRef name, text;
};
} // namespace

static constexpr MachineText machineTexts[] = {
#include "MachineTexts.inc"
};

ArrayRef<StringRef> ganglion::getMachineNames() {
  static const auto names = llvm::map_to_vector(
      machineTexts, [](const MachineText &machine) { return machine.name; });
  return names;
}

std::optional<StringRef> ganglion::getMachineText(StringRef name) {
  for (const MachineText &machine : machineTexts)
    if (machine.name == name)
      return machine.text;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Reading a description
//===----------------------------------------------------------------------===//

/// "; did you mean 'NAME'?" for the name nearest to `name`, if one is near.
static std::string suggest(StringRef name, ArrayRef<StringRef> known) {
  constexpr unsigned maxDistance = 3;
  StringRef nearest;
  unsigned best = maxDistance + 1;
  for (StringRef candidate : known) {
    unsigned distance = name.edit_distance(candidate, true, maxDistance);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  if (nearest.empty())
    return {};
  return ("; did you mean '" + nearest + "'?").str();
}

/// A location of another context, for a note.
static Location importLocation(Location location, MLIRContext *context) {
  if (auto position = location->findInstanceOf<FileLineColLoc>())
    return FileLineColLoc::get(context, position.getFilename().getValue(),
                               position.getLine(), position.getColumn());
  return UnknownLoc::get(context);
}

/// Parses a text with exactly one xbar.machine; `what` names it in messages.
///
/// This is done in a context of its own, which knows xbar only: diagnostics of
/// other threads stay out, and no dialect is loaded while passes run.
static OwningOpRef<MachineOp> parseMachine(StringRef text, StringRef source,
                                           const Twine &what,
                                           Location location) {
  MLIRContext *context = location.getContext();
  MLIRContext parserContext(MLIRContext::Threading::DISABLED);
  parserContext.loadDialect<XbarDialect>();
  SmallVector<std::pair<Location, std::string>> problems;
  ScopedDiagnosticHandler handler(&parserContext, [&](Diagnostic &problem) {
    problems.emplace_back(importLocation(problem.getLocation(), context),
                          problem.str());
  });
  OwningOpRef<ModuleOp> file =
      parseSourceString<ModuleOp>(text, &parserContext, source);
  if (!file) {
    InFlightDiagnostic error = emitError(location)
                               << what << " cannot be parsed";
    for (const auto &[place, message] : problems)
      error.attachNote(place) << message;
    return {};
  }
  auto machines = llvm::to_vector(file->getOps<MachineOp>());
  if (machines.size() != 1) {
    emitError(location) << what
                        << " must hold exactly one xbar.machine, but holds "
                        << machines.size();
    return {};
  }
  std::string copy;
  llvm::raw_string_ostream(copy) << *machines.front();
  context->getOrLoadDialect<XbarDialect>();
  OwningOpRef<Operation *> machine = parseSourceString(copy, context);
  machine.get()->setLoc(location);
  return cast<MachineOp>(machine.release());
}

static OwningOpRef<MachineOp> readFile(StringRef path, Location location) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer) {
    emitError(location) << "machine file '" << path
                        << "' cannot be read: " << buffer.getError().message();
    return {};
  }
  return parseMachine((*buffer)->getBuffer(), path,
                      "machine file '" + path + "'", location);
}

/// A copy of the machine `name`, not in the module.
static OwningOpRef<MachineOp> findMachine(ModuleOp module, StringRef name,
                                          Location location) {
  if (auto machine = module.lookupSymbol<MachineOp>(name)) {
    OwningOpRef<MachineOp> copy = machine.clone();
    copy.get()->setLoc(location);
    return copy;
  }
  if (auto text = getMachineText(name))
    return parseMachine(*text, name, "machine '" + name + "'", location);
  if (name.ends_with(".mlir") || name.contains('/'))
    return readFile(name, location);

  SmallVector<StringRef> known(getMachineNames());
  for (auto machine : module.getOps<MachineOp>())
    known.push_back(machine.getSymName());
  llvm::sort(known);
  emitError(location) << "unknown machine '" << name << "'; known are "
                      << llvm::join(known, ", ")
                      << ", and files that end in .mlir"
                      << suggest(name, known);
  return {};
}

//===----------------------------------------------------------------------===//
// Overrides
//===----------------------------------------------------------------------===//

template <typename AttrT, typename EnumT>
static Attribute parseEnum(StringRef text, unsigned last, MLIRContext *context,
                           std::string &expected) {
  SmallVector<StringRef> cases;
  for (unsigned value = 0; value <= last; ++value)
    cases.push_back(stringifyEnum(static_cast<EnumT>(value)));
  expected = "one of " + llvm::join(cases, ", ");
  if (auto value = symbolizeEnum<EnumT>(text))
    return AttrT::get(context, *value);
  return {};
}

/// The value of an attribute from its text, or null and what was expected. The
/// present value tells the kind; without one it is an energy.
static Attribute parseValue(Attribute present, StringRef text,
                            MLIRContext *context, std::string &expected) {
  Builder builder(context);
  if (isa_and_present<BoolAttr>(present)) {
    expected = "true or false";
    if (text == "true" || text == "false")
      return builder.getBoolAttr(text == "true");
    return {};
  }
  if (isa_and_present<IntegerAttr>(present)) {
    expected = "a whole number";
    int64_t value;
    if (!text.getAsInteger(10, value))
      return builder.getI64IntegerAttr(value);
    return {};
  }
  if (isa_and_present<PartialSumsAttr>(present))
    return parseEnum<PartialSumsAttr, PartialSums>(
        text, getMaxEnumValForPartialSums(), context, expected);
  if (isa_and_present<TopologyAttr>(present))
    return parseEnum<TopologyAttr, Topology>(text, getMaxEnumValForTopology(),
                                             context, expected);
  if (isa_and_present<ArrayAttr>(present)) {
    // A list option splits at commas, hence the plus sign.
    SmallVector<StringRef> names;
    text.split(names, '+', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
    return builder.getStrArrayAttr(names);
  }
  expected = "a number";
  double value;
  if (!text.getAsDouble(value))
    return builder.getF64FloatAttr(value);
  return {};
}

static LogicalResult applyOverride(MachineOp machine, StringRef override,
                                   Location location) {
  auto [key, text] = override.split('=');
  key = key.trim();
  text = text.trim();
  if (!override.contains('='))
    return emitError(location)
           << "an override of the machine '" << machine.getSymName()
           << "' is 'attribute=value', but found '" << override << "'";

  std::string attribute = key.str();
  std::replace(attribute.begin(), attribute.end(), '-', '_');
  SmallVector<StringRef> known(MachineOp::getAttributeNames());
  llvm::erase(known, machine.getSymNameAttrName().getValue());
  if (!llvm::is_contained(known, attribute))
    return emitError(location)
           << "machine '" << machine.getSymName() << "' has no attribute '"
           << key << "'; its attributes are " << llvm::join(known, ", ")
           << suggest(attribute, known);

  Attribute present = machine->getAttr(attribute);
  if (!present && (attribute == machine.getFanOutAttrName().getValue() ||
                   StringRef(attribute).starts_with("group_")))
    present = machine.getFanInAttr(); // As whole a number.
  std::string expected;
  Attribute value = parseValue(present, text, machine.getContext(), expected);
  if (!value)
    return emitError(location)
           << "attribute '" << attribute << "' of the machine '"
           << machine.getSymName() << "' is " << expected << ", but found '"
           << text << "'";
  machine->setAttr(attribute, value);
  return success();
}

//===----------------------------------------------------------------------===//
// loadMachine
//===----------------------------------------------------------------------===//

/// Puts `machine` at the end of the module, under a name that is free, or finds
/// an equal one under such a name.
static MachineOp insertMachine(ModuleOp module,
                               OwningOpRef<MachineOp> machine) {
  std::string name = machine->getSymName().str();
  std::string candidate = name;
  for (unsigned suffix = 0;; ++suffix) {
    Operation *taken = module.lookupSymbol(candidate);
    machine->setSymName(candidate);
    if (!taken) {
      module.push_back(machine.get());
      return machine.release();
    }
    if (OperationEquivalence::isEquivalentTo(
            taken, machine.get(), OperationEquivalence::IgnoreLocations))
      return cast<MachineOp>(taken);
    candidate = name + "_" + std::to_string(suffix);
  }
}

FailureOr<MachineOp> ganglion::loadMachine(ModuleOp module, StringRef name,
                                           ArrayRef<std::string> overrides,
                                           Location location) {
  if (overrides.empty())
    if (auto machine = module.lookupSymbol<MachineOp>(name))
      return machine;
  OwningOpRef<MachineOp> machine = findMachine(module, name, location);
  if (!machine)
    return failure();
  for (StringRef override : overrides)
    if (failed(applyOverride(*machine, override, location)))
      return failure();
  if (failed(verify(*machine)))
    return failure();
  return insertMachine(module, std::move(machine));
}
