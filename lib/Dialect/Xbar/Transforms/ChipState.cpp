//===- ChipState.cpp - What runs on a chip --------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChipState.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace ganglion::xbar;

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

static OwningOpRef<ModuleOp> parseState(ModuleOp module, StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    emitError(module.getLoc(), "the state of the chip, '")
        << path << "', cannot be read: " << buffer.getError().message();
    return {};
  }
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(*buffer), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(*sources, module.getContext());
  return parseSourceFile<ModuleOp>(sources, module.getContext());
}

/// Whether the module has an operation of the state already. A program of the
/// state is one that runs, so it is not that of the module.
static bool isShared(Operation *op, Operation *other) {
  return !isa<ProgramOp>(op) &&
         OperationEquivalence::isEquivalentTo(
             op, other, OperationEquivalence::IgnoreLocations);
}

/// Erases what the module has already from the state, and gives another name to
/// whatever else in the module has a name of the state.
static LogicalResult makeNamesUnique(ModuleOp state, ModuleOp module) {
  SymbolTable stateSymbols(state), moduleSymbols(module);
  for (Operation &op : llvm::make_early_inc_range(*state.getBody())) {
    auto symbol = dyn_cast<SymbolOpInterface>(op);
    Operation *other =
        symbol ? moduleSymbols.lookup(symbol.getNameAttr()) : nullptr;
    if (!other)
      continue;
    if (isShared(&op, other))
      stateSymbols.erase(&op);
    else if (failed(moduleSymbols.renameToUnique(other, {&stateSymbols})))
      return emitError(other->getLoc(),
                       "cannot be renamed, but its name is that of "
                       "something on the chip");
  }
  return success();
}

FailureOr<MachineOp> ganglion::xbar::loadChipState(ModuleOp module,
                                                   StringRef path) {
  OwningOpRef<ModuleOp> state = parseState(module, path);
  if (!state)
    return failure();
  // What is in the state keeps its name.
  MachineOp chip = findChip(*state);
  StringAttr chipName = chip ? chip.getSymNameAttr() : StringAttr();
  if (failed(makeNamesUnique(*state, module)))
    return failure();
  auto &ops = module.getBody()->getOperations();
  ops.splice(ops.begin(), state->getBody()->getOperations());
  return chipName ? module.lookupSymbol<MachineOp>(chipName) : MachineOp();
}

//===----------------------------------------------------------------------===//
// The chip
//===----------------------------------------------------------------------===//

/// The first attribute in which two machines differ, leaving out the name.
static std::optional<NamedAttribute> findDifference(MachineOp a, MachineOp b) {
  for (NamedAttribute attribute : a->getAttrs())
    if (attribute.getName() != a.getSymNameAttrName() &&
        b->getAttr(attribute.getName()) != attribute.getValue())
      return attribute;
  for (NamedAttribute attribute : b->getAttrs())
    if (!a->hasAttr(attribute.getName()))
      return NamedAttribute(attribute.getName(), UnitAttr::get(a.getContext()));
  return std::nullopt;
}

static MachineOp getMachine(ProgramOp program) {
  return SymbolTable::lookupNearestSymbolFrom<MachineOp>(
      program->getParentOp(), program.getMachineAttr());
}

static LogicalResult verifySameMachine(ProgramOp program, MachineOp chip) {
  MachineOp machine = getMachine(program);
  std::optional<NamedAttribute> difference = findDifference(machine, chip);
  if (!difference)
    return success();
  InFlightDiagnostic error = emitError(program.getLoc(), "the program '")
                             << program.getSymName() << "' is for '"
                             << machine.getSymName() << "', whose '"
                             << difference->getName().getValue() << "' ";
  if (Attribute value = machine->getAttr(difference->getName()))
    error << "is " << value;
  else
    error << "is not given";
  error << ", but the chip is '" << chip.getSymName() << "', where it ";
  if (Attribute value = chip->getAttr(difference->getName()))
    error << "is " << value;
  else
    error << "is not given";
  return error << "; compile the program for the machine of the chip";
}

MachineOp ganglion::xbar::findChip(ModuleOp module) {
  for (auto program : module.getOps<ProgramOp>())
    if (program.getRunningGuarantee())
      return getMachine(program);
  for (auto program : module.getOps<ProgramOp>())
    return getMachine(program);
  for (auto machine : module.getOps<MachineOp>())
    return machine;
  return nullptr;
}

LogicalResult ganglion::xbar::verifyMachines(ModuleOp module, MachineOp chip) {
  for (auto program : module.getOps<ProgramOp>())
    if (failed(verifySameMachine(program, chip)))
      return failure();
  return success();
}

LogicalResult ganglion::xbar::verifyChipSize(ProgramOp program,
                                             MachineOp machine) {
  // Each tile takes some bytes and some nanoseconds.
  constexpr int64_t maxTiles = int64_t(1) << 24;
  if (machine.getNumTiles() <= maxTiles)
    return success();
  return emitError(program.getLoc(), "the program '")
         << program.getSymName() << "' is for '" << machine.getSymName()
         << "' with " << machine.getNumTiles()
         << " tiles, but account is kept of at most " << maxTiles
         << "; choose a smaller machine";
}
