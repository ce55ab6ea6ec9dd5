//===- Export.cpp - Graphs as SDF3 files ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Target/SDF3Translation.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace ganglion;

/// Finds the only operation of its kind, or null if there is none.
template <typename OpT>
static FailureOr<OpT> findOne(ModuleOp module) {
  auto ops = llvm::to_vector(module.getOps<OpT>());
  if (ops.size() <= 1)
    return ops.empty() ? OpT() : ops.front();
  return module.emitError("an SDF3 file holds one ")
         << OpT::getOperationName() << ", but the module has " << ops.size();
}

/// XML holds Unicode.
static LogicalResult verifyNames(Operation *parent) {
  WalkResult result = parent->walk([](Operation *op) -> WalkResult {
    StringAttr name = SymbolTable::getSymbolName(op);
    if (name && !llvm::json::isUTF8(name))
      return op->emitError("has a name that is not UTF-8, as XML needs it; "
                           "rename it");
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

static std::optional<int64_t> getNumber(Attribute attr) {
  auto number = dyn_cast_or_null<IntegerAttr>(attr);
  return number ? std::optional<int64_t>(number.getInt()) : std::nullopt;
}

static std::optional<int64_t> getNumber(std::optional<uint64_t> number) {
  return number ? std::optional<int64_t>(*number) : std::nullopt;
}

static sdf3::Actor exportActor(sdf::ActorOp op) {
  sdf3::Processor processor{sdf3::anyProcessor, op.getTimes().vec(), {}};
  if (auto type = op->getAttrOfType<StringAttr>(
          sdf::SDFDialect::getProcessorAttrName()))
    processor.type = type.str();
  processor.stateSize =
      getNumber(op->getAttr(sdf::SDFDialect::getStateSizeAttrName()));
  sdf3::Actor actor;
  actor.name = op.getSymName().str();
  actor.processors.push_back(std::move(processor));
  return actor;
}

static sdf3::Channel
exportChannel(sdf::ChannelOp op,
              const llvm::DenseMap<StringAttr, size_t> &actorIds) {
  sdf3::Channel channel;
  channel.name = op.getSymName().str();
  channel.source = actorIds.lookup(op.getSourceAttr().getAttr());
  channel.target = actorIds.lookup(op.getTargetAttr().getAttr());
  channel.production = op.getProduction().vec();
  channel.consumption = op.getConsumption().vec();
  channel.tokens = op.getTokens();
  channel.tokenSize = getNumber(op.getSize());
  if (auto sizes = op->getAttrOfType<DictionaryAttr>(
          sdf::SDFDialect::getBufferSizeAttrName())) {
    channel.buffer.size = getNumber(sizes.get("size"));
    channel.buffer.memory = getNumber(sizes.get("memory"));
    channel.buffer.source = getNumber(sizes.get("source"));
    channel.buffer.target = getNumber(sizes.get("target"));
  }
  if (std::optional<int64_t> capacity = getNumber(op.getCapacity()))
    channel.buffer.size = capacity;
  return channel;
}

static sdf3::Application exportApplication(sdf::GraphOp graph) {
  sdf3::Application application;
  application.name = graph.getSymName().str();
  if (auto throughput = graph->getAttrOfType<sdf::RationalAttr>(
          sdf::SDFDialect::getThroughputConstraintAttrName()))
    application.throughputConstraint = dataflow::Rational::fromLowestTerms(
        throughput.getNumerator(), throughput.getDenominator());
  llvm::DenseMap<StringAttr, size_t> actorIds;
  for (auto actor : graph.getOps<sdf::ActorOp>()) {
    actorIds[actor.getSymNameAttr()] = application.actors.size();
    application.actors.push_back(exportActor(actor));
  }
  for (auto channel : graph.getOps<sdf::ChannelOp>())
    application.channels.push_back(exportChannel(channel, actorIds));
  return application;
}

static sdf3::Tile exportTile(sdf::TileOp op) {
  sdf3::Tile tile;
  tile.name = op.getSymName().str();
  if (StringAttr processor = op.getProcessorAttr())
    tile.processorType = processor.str();
  tile.wheelSize = getNumber(op.getWheel());
  tile.memorySize = getNumber(op.getMemory());
  if (op.getConnections())
    tile.networkInterface = {*getNumber(op.getConnections()),
                             *getNumber(op.getInBandwidth()),
                             *getNumber(op.getOutBandwidth())};
  return tile;
}

static sdf3::Architecture exportArchitecture(sdf::PlatformOp platform) {
  sdf3::Architecture architecture;
  architecture.name = platform.getSymName().str();
  llvm::DenseMap<StringAttr, size_t> tileIds;
  for (auto tile : platform.getOps<sdf::TileOp>()) {
    tileIds[tile.getSymNameAttr()] = architecture.tiles.size();
    architecture.tiles.push_back(exportTile(tile));
  }
  for (auto op : platform.getOps<sdf::ConnectionOp>()) {
    sdf3::Connection connection;
    connection.name = op.getSymName().str();
    connection.source = tileIds.lookup(op.getSourceAttr().getAttr());
    connection.target = tileIds.lookup(op.getTargetAttr().getAttr());
    connection.delay = op.getDelay();
    architecture.connections.push_back(std::move(connection));
  }
  return architecture;
}

/// Exports the resources of actors: by the names of tiles, or by number if
/// there is no architecture.
static LogicalResult exportBindings(sdf::GraphOp graph, sdf3::File &file) {
  for (auto actor : graph.getOps<sdf::ActorOp>()) {
    std::optional<uint64_t> resource = actor.getResource();
    if (!resource)
      continue;
    std::string tile = std::to_string(*resource);
    if (file.architecture) {
      if (*resource >= file.architecture->tiles.size())
        return actor.emitError("runs on resource ")
               << *resource << ", but the platform has "
               << file.architecture->tiles.size() << " tiles";
      tile = file.architecture->tiles[*resource].name;
    }
    file.bindings.push_back({{}, tile, {}, actor.getSymName().str()});
  }
  if (!file.bindings.empty() &&
      file.bindings.size() != file.application->actors.size())
    return graph.emitError("has resources for ")
           << file.bindings.size() << " of " << file.application->actors.size()
           << " actors, but a mapping places all of them or none; bind the "
              "others, or export the graph as it is before --sdf-schedule";
  return success();
}

FailureOr<sdf3::File> ganglion::exportSDF3(ModuleOp module) {
  FailureOr<sdf::GraphOp> graph = findOne<sdf::GraphOp>(module);
  FailureOr<sdf::PlatformOp> platform = findOne<sdf::PlatformOp>(module);
  if (failed(graph) || failed(platform))
    return failure();
  if (!*graph && !*platform)
    return module.emitError("has neither an sdf.graph nor an sdf.platform that "
                            "an SDF3 file could hold");
  sdf3::File file;
  if (*platform) {
    if (failed(verifyNames(*platform)))
      return failure();
    file.architecture = exportArchitecture(*platform);
  }
  if (*graph) {
    if (failed(verifyNames(*graph)))
      return failure();
    file.timeUnit = graph->getTimeUnit().str();
    file.application = exportApplication(*graph);
    if (failed(exportBindings(*graph, file)))
      return failure();
  }
  return file;
}
