//===- XbarOps.cpp - Machines and programs ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/Xbar/IR/Xbar.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>
#include <numeric>

using namespace mlir;
using namespace ganglion::xbar;

//===----------------------------------------------------------------------===//
// MachineOp
//===----------------------------------------------------------------------===//

/// Groups are for hierarchies, which consist of whole groups.
static LogicalResult verifyGroups(MachineOp machine) {
  struct Axis {
    StringRef name;
    int64_t group;
    StringRef machineName;
    int64_t size;
  };
  const Axis axes[] = {
      {"group_width", machine.getGroupWidth(), "width", machine.getWidth()},
      {"group_height", machine.getGroupHeight(), "height",
       machine.getHeight()}};
  for (const Axis &axis : axes) {
    if (axis.group != 1 && machine.getTopology() != Topology::Hierarchical)
      return machine.emitOpError("has a '")
             << axis.name << "' of " << axis.group
             << ", but only a hierarchical topology has groups";
    if (axis.group < 1 || axis.size % axis.group != 0)
      return machine.emitOpError("needs a '")
             << axis.name << "' that divides its " << axis.machineName << " of "
             << axis.size << ", but found " << axis.group;
  }
  return success();
}

LogicalResult MachineOp::verify() {
  // Limits that a real machine can have; they also keep products of two of
  // them within 64 bits.
  constexpr int64_t maxCount = int64_t(1) << 30;
  constexpr int64_t maxTime = int64_t(1) << 30;
  struct Limit {
    StringRef name;
    int64_t value, minimum, maximum;
  };
  const Limit limits[] = {
      {"width", getWidth(), 1, 1 << 15},
      {"height", getHeight(), 1, 1 << 15},
      {"rows", getRows(), 1, maxCount},
      {"columns", getColumns(), 1, maxCount},
      {"neurons", getNeurons(), 1, maxCount},
      {"synapses", getSynapses(), 1, maxCount},
      {"fan_in", getFanIn(), 1, maxCount},
      {"fan_out", getFanOut().value_or(maxCount), 1, maxCount},
      {"weight_bits", getWeightBits(), 1, 64},
      {"buffer_tokens", getBufferTokens(), 1, maxCount},
      {"base_time", getBaseTime(), 0, maxTime},
      {"row_time", getRowTime(), 0, maxTime},
      {"column_time", getColumnTime(), 0, maxTime},
      {"reload_time", getReloadTime(), 0, int64_t(1) << 50},
      {"hop_time", getHopTime(), 0, maxTime},
      {"event_time", getEventTime(), 0, maxTime},
  };
  for (const Limit &limit : limits)
    if (limit.value < limit.minimum || limit.value > limit.maximum)
      return emitOpError("needs '")
             << limit.name << "' between " << limit.minimum << " and "
             << limit.maximum << ", but found " << limit.value;
  if (failed(verifyGroups(*this)))
    return failure();
  const StringRef known[] = {"none", "zero", "value", "subtract",
                             "subtract_multi"};
  for (auto reset : getResets().getAsValueRange<StringAttr>())
    if (!llvm::is_contained(known, reset))
      return emitOpError("lists the unknown reset '")
             << reset << "'; known are "
             << llvm::join(llvm::ArrayRef<StringRef>(known), ", ");
  const std::pair<StringRef, FloatAttr> energies[] = {
      {"neuron_energy", getNeuronEnergyAttr()},
      {"row_energy", getRowEnergyAttr()},
      {"synapse_energy", getSynapseEnergyAttr()},
      {"spike_energy", getSpikeEnergyAttr()},
      {"hop_energy", getHopEnergyAttr()}};
  for (auto [name, energy] : energies)
    if (energy && (!std::isfinite(energy.getValueAsDouble()) ||
                   energy.getValueAsDouble() < 0))
      return emitOpError("needs a finite, not negative '")
             << name << "', but found " << energy.getValueAsDouble();
  // Attributes of other dialects have a dot; any other is a misspelt one.
  for (NamedAttribute attribute : (*this)->getDiscardableAttrs())
    if (!attribute.getName().getValue().contains('.') &&
        attribute.getName() != SymbolTable::getVisibilityAttrName())
      return emitOpError("has no attribute '")
             << attribute.getName().getValue() << "'; its attributes are "
             << llvm::join(getAttributeNames(), ", ");
  return success();
}

static ganglion::mapping::TopologyKind getTopologyKind(Topology topology) {
  switch (topology) {
  case Topology::Mesh:
    return ganglion::mapping::TopologyKind::Mesh;
  case Topology::Torus:
    return ganglion::mapping::TopologyKind::Torus;
  case Topology::AllToAll:
    return ganglion::mapping::TopologyKind::AllToAll;
  case Topology::Hierarchical:
    return ganglion::mapping::TopologyKind::Hierarchical;
  }
  llvm_unreachable("unknown topology");
}

ganglion::mapping::Topology MachineOp::getTileNetwork() {
  ganglion::mapping::Topology network;
  network.kind = getTopologyKind(getTopology());
  network.width = static_cast<uint32_t>(getWidth());
  network.height = static_cast<uint32_t>(getHeight());
  network.groupWidth = static_cast<uint32_t>(getGroupWidth());
  network.groupHeight = static_cast<uint32_t>(getGroupHeight());
  return network;
}

int64_t MachineOp::getHops(int64_t source, int64_t target) {
  return getTileNetwork().getDistance(static_cast<uint32_t>(source),
                                      static_cast<uint32_t>(target));
}

int64_t MachineOp::getClusterTime(int64_t activeRows, int64_t columns) {
  return getBaseTime() + activeRows * getRowTime() + columns * getColumnTime();
}

int64_t MachineOp::getMessageTime(int64_t hops, int64_t events) {
  return hops * getHopTime() + events * getEventTime();
}

//===----------------------------------------------------------------------===//
// ProgramOp
//===----------------------------------------------------------------------===//

LogicalResult ProgramOp::verify() {
  if (getClusterBound() < 0)
    return emitOpError("has a negative bound on the number of clusters: ")
           << getClusterBound();
  if (getEventBound().value_or(0) < 0)
    return emitOpError("has a negative bound on the number of events: ")
           << *getEventBound();
  return success();
}

OrderOp ProgramOp::getOrder() {
  auto orders = getBody().getOps<OrderOp>();
  return orders.empty() ? OrderOp() : *orders.begin();
}

GuaranteeOp ProgramOp::getRunningGuarantee() {
  for (auto guarantee : getBody().getOps<GuaranteeOp>())
    if (guarantee.getRunning())
      return guarantee;
  return nullptr;
}

/// Checks that an order lists each cluster once, behind those whose spikes it
/// takes in the same time step.
static LogicalResult verifyOrder(ProgramOp program, OrderOp order) {
  llvm::DenseMap<Attribute, size_t> places;
  for (auto [place, name] : llvm::enumerate(order.getClusters()))
    if (!places.try_emplace(name, place).second)
      return order.emitOpError("lists ") << name << " twice";
  size_t numClusters = 0;
  for (auto cluster : program.getOps<ClusterOp>()) {
    ++numClusters;
    if (!places.contains(FlatSymbolRefAttr::get(cluster.getSymNameAttr())))
      return order.emitOpError("does not list @") << cluster.getSymName();
  }
  if (places.size() != numClusters)
    return order.emitOpError("lists ")
           << places.size() << " clusters, but the program has " << numClusters;
  for (auto stream : program.getOps<StreamOp>())
    if (stream.getDelay() == 0 && places.lookup(stream.getSourceAttr()) >=
                                      places.lookup(stream.getTargetAttr()))
      return order.emitOpError("has ")
             << stream.getTargetAttr() << " before " << stream.getSourceAttr()
             << ", whose spikes it takes in the same time step";
  return success();
}

/// Checks that clusters are on the same tile if the guarantee says so.
static LogicalResult verifyRunning(ProgramOp program, GuaranteeOp guarantee) {
  llvm::DenseMap<int64_t, int64_t> tileOf, numberOf;
  for (auto [cluster, number] :
       llvm::zip_equal(program.getOps<ClusterOp>(), guarantee.getBinding())) {
    if (!cluster.getTile())
      return guarantee.emitOpError("is running, but @")
             << cluster.getSymName() << " has no tile";
    int64_t tile = *cluster.getTile();
    if (tileOf.try_emplace(number, tile).first->second != tile ||
        numberOf.try_emplace(tile, number).first->second != number)
      return guarantee.emitOpError("is running, but @")
             << cluster.getSymName() << ", with number " << number
             << " and on tile " << tile
             << ", shares only one of them with another cluster";
  }
  return success();
}

LogicalResult ProgramOp::verifyRegions() {
  auto orders = llvm::to_vector(getBody().getOps<OrderOp>());
  if (orders.size() > 1)
    return orders[1].emitOpError("is the second one of the program; keep one");
  if (!orders.empty() && failed(verifyOrder(*this, orders.front())))
    return failure();
  auto clusters = getBody().getOps<ClusterOp>();
  auto numClusters = size_t(std::distance(clusters.begin(), clusters.end()));
  GuaranteeOp running;
  for (auto guarantee : getBody().getOps<GuaranteeOp>()) {
    if (orders.empty())
      return guarantee.emitOpError(
          "is about clusters that take turns, but the program has no "
          "xbar.order");
    if (guarantee.getBinding().size() != numClusters)
      return guarantee.emitOpError("binds ")
             << guarantee.getBinding().size()
             << " clusters, but the program has " << numClusters;
    if (!guarantee.getRunning())
      continue;
    if (running)
      return guarantee.emitOpError(
          "is the second one that is running; a program has one at a time");
    running = guarantee;
    if (failed(verifyRunning(*this, guarantee)))
      return failure();
  }
  return success();
}

LogicalResult ProgramOp::verifySymbolUses(SymbolTableCollection &symbols) {
  // The program is a symbol table itself: look outside of it.
  Operation *outside = (*this)->getParentOp();
  if (!outside)
    return success();
  auto machine =
      symbols.lookupNearestSymbolFrom<MachineOp>(outside, getMachineAttr());
  if (!machine)
    return emitOpError("is for the machine ")
           << getMachineAttr() << ", but there is no xbar.machine of that name";
  if (!symbols.lookupNearestSymbolFrom(outside, getNetworkAttr()))
    return emitOpError("is for the network ")
           << getNetworkAttr() << ", but there is no symbol of that name";
  if (machine.getTileSharing())
    return success();
  llvm::DenseMap<int64_t, ClusterOp> clusterOfTile;
  for (auto cluster : getBody().getOps<ClusterOp>()) {
    if (!cluster.getTile())
      continue;
    auto [other, inserted] =
        clusterOfTile.try_emplace(*cluster.getTile(), cluster);
    if (!inserted)
      return cluster.emitOpError("is on tile ")
             << *cluster.getTile() << " with @" << other->second.getSymName()
             << ", but clusters cannot share a tile of " << getMachineAttr();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// ClusterOp
//===----------------------------------------------------------------------===//

LogicalResult ClusterOp::verify() {
  const std::pair<StringRef, int64_t> counts[] = {
      {"stage", getStage()},
      {"rows", getRows()},
      {"columns", getColumns()},
      {"neurons", getNeurons()},
      {"crosspoints", getCrosspoints()},
      {"tile", getTile().value_or(0)}};
  for (auto [name, count] : counts)
    if (count < 0)
      return emitOpError("has a negative '") << name << "': " << count;
  int64_t columns = 0, neurons = 0;
  for (auto block : getBlocks().getAsRange<BlockAttr>())
    for (SubsetAttr subset : block.getNeurons()) {
      columns += subset.getNumElements();
      neurons += block.getPartial() ? 0 : subset.getNumElements();
    }
  if (columns != getColumns() || neurons != getNeurons())
    return emitOpError("counts ")
           << getColumns() << " columns and " << getNeurons()
           << " neurons, but its blocks hold " << columns << " and " << neurons;
  return success();
}

LogicalResult ClusterOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto program = cast<ProgramOp>((*this)->getParentOp());
  for (auto block : getBlocks().getAsRange<BlockAttr>())
    for (RowsAttr rows : block.getRows())
      if (FlatSymbolRefAttr partial = rows.getPartial())
        if (!symbols.lookupSymbolIn<ClusterOp>(program, partial.getAttr()))
          return emitOpError("takes partial sums from ")
                 << partial << ", but the program has no such cluster";
  Operation *outside = program->getParentOp();
  auto machine = outside ? symbols.lookupNearestSymbolFrom<MachineOp>(
                               outside, program.getMachineAttr())
                         : MachineOp();
  if (!machine)
    return success(); // Reported at the program.
  struct Limit {
    StringRef name;
    int64_t used, available;
  };
  const Limit limits[] = {
      {"rows", getRows(), machine.getRows()},
      {"columns", getColumns(), machine.getColumns()},
      {"neurons", getNeurons(), machine.getNeurons()},
      {"crosspoints", getCrosspoints(), machine.getSynapses()},
  };
  for (const Limit &limit : limits)
    if (limit.used > limit.available)
      return emitOpError("uses ")
             << limit.used << " " << limit.name << ", but a tile of "
             << program.getMachineAttr() << " has " << limit.available;
  if (getTile() && *getTile() >= machine.getNumTiles())
    return emitOpError("is on tile ")
           << *getTile() << ", but the tiles of " << program.getMachineAttr()
           << " end with " << machine.getNumTiles() - 1;
  return success();
}

//===----------------------------------------------------------------------===//
// StreamOp
//===----------------------------------------------------------------------===//

LogicalResult StreamOp::verify() {
  if (getDelay() < 0)
    return emitOpError("cannot carry values of the future, but found a delay "
                       "of ")
           << getDelay() << " steps";
  // The limit keeps the time of a message within 64 bits.
  constexpr int64_t maxEvents = int64_t(1) << 31;
  if (getEvents() < 1 || getEvents() > maxEvents)
    return emitOpError("needs between 1 and ")
           << maxEvents << " events, but found " << getEvents();
  return success();
}

LogicalResult StreamOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto findCluster = [&](FlatSymbolRefAttr name) {
    return symbols.lookupSymbolIn<ClusterOp>((*this)->getParentOp(),
                                             name.getAttr());
  };
  ClusterOp source = findCluster(getSourceAttr());
  ClusterOp target = findCluster(getTargetAttr());
  if (!source || !target)
    return emitOpError("joins the cluster ")
           << (source ? getTargetAttr() : getSourceAttr())
           << ", but the program has no such cluster";
  if (getDelay() == 0 && source.getStage() >= target.getStage())
    return emitOpError("without a delay must lead to a later stage, but leads "
                       "from stage ")
           << source.getStage() << " to stage " << target.getStage();
  return success();
}

//===----------------------------------------------------------------------===//
// GuaranteeOp
//===----------------------------------------------------------------------===//

/// fraction ::= integer (`/` integer)?
static ParseResult parseFraction(OpAsmParser &parser, IntegerAttr &numerator,
                                 IntegerAttr &denominator) {
  int64_t top, bottom = 1;
  if (parser.parseInteger(top) ||
      (succeeded(parser.parseOptionalSlash()) && parser.parseInteger(bottom)))
    return failure();
  numerator = parser.getBuilder().getI64IntegerAttr(top);
  denominator = parser.getBuilder().getI64IntegerAttr(bottom);
  return success();
}

static void printFraction(OpAsmPrinter &printer, Operation *,
                          IntegerAttr numerator, IntegerAttr denominator) {
  printer << numerator.getInt();
  if (denominator.getInt() != 1)
    printer << '/' << denominator.getInt();
}

LogicalResult GuaranteeOp::verify() {
  int64_t numerator = getPeriodNumerator();
  int64_t denominator = getPeriodDenominator();
  if (numerator < 0 || denominator < 1 || std::gcd(numerator, denominator) != 1)
    return emitOpError("needs a period that is not negative and in lowest "
                       "terms, but found ")
           << numerator << '/' << denominator;
  if (getTiles() < 1 || getTiles() > int64_t(getBinding().size()))
    return emitOpError("needs at least one tile and at most one for each of ")
           << getBinding().size() << " clusters, but found " << getTiles();
  constexpr int64_t maxHops = UINT32_MAX;
  if (getHops() < 0 || getHops() > maxHops)
    return emitOpError("needs between 0 and ")
           << maxHops << " hops, but found " << getHops();
  if (getStarts().size() != getBinding().size())
    return emitOpError("binds ") << getBinding().size() << " clusters, but has "
                                 << getStarts().size() << " starts";
  SmallVector<bool> isUsed(getTiles());
  for (int64_t tile : getBinding()) {
    if (tile < 0 || tile >= getTiles())
      return emitOpError("numbers its tiles from 0 to ")
             << getTiles() - 1 << ", but binds a cluster to " << tile;
    isUsed[tile] = true;
  }
  if (auto *unused = llvm::find(isUsed, false); unused != isUsed.end())
    return emitOpError("binds no cluster to tile number ")
           << unused - isUsed.begin();
  for (int64_t start : getStarts())
    if (start < 0)
      return emitOpError("starts a cluster before time 0, at ") << start;
  return success();
}

#define GET_OP_CLASSES
#include "ganglion/Dialect/Xbar/IR/XbarOps.cpp.inc"
