//===- Import.cpp - SDF3 files as graphs ----------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Target/SDF3/Binding.h"
#include "ganglion/Target/SDF3/Reader.h"
#include "ganglion/Target/SDF3Translation.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace ganglion;

namespace {
class Importer {
public:
  Importer(const sdf3::File &file, StringRef path,
           const SDF3ImportOptions &options, MLIRContext *context)
      : file(file), path(path), options(options), builder(context) {}

  /// Reads the file of bindings, if there is one, and resolves them.
  LogicalResult resolveBindings();
  void build(ModuleOp module);

private:
  void buildApplication(SymbolTable &symbols);
  void buildActor(size_t id, SymbolTable &symbols);
  void buildChannel(const sdf3::Channel &channel, SymbolTable &symbols);
  void bound(const sdf3::Channel &channel, sdf::ChannelOp op,
             SymbolTable &symbols);
  void buildArchitecture(SymbolTable &symbols);

  /// Whether the file has a channel back that bounds the channel.
  bool hasChannelBack(const sdf3::Channel &channel, int64_t capacity) const;

  Location getLocation(const sdf3::Position &position) const {
    return FileLineColLoc::get(builder.getContext(), path, position.line,
                               position.column);
  }
  IntegerAttr getInteger(std::optional<int64_t> number) {
    return number ? builder.getI64IntegerAttr(*number) : nullptr;
  }
  /// Adds a symbol, which gets another name, with a remark, if that is taken.
  void insert(Operation *op, SymbolTable &symbols);

  const sdf3::File &file;
  StringRef path;
  const SDF3ImportOptions &options;
  OpBuilder builder;
  /// By actor; empty if none is bound.
  std::vector<sdf3::Placement> placements;
  /// Of actors.
  SmallVector<StringAttr> names;
  /// Channels from one actor to another.
  DenseMap<std::pair<size_t, size_t>, SmallVector<size_t, 1>> channelsBetween;
};
} // namespace

static void emitRemarks(ArrayRef<sdf3::Message> remarks, StringRef path,
                        MLIRContext *context) {
  for (const sdf3::Message &remark : remarks)
    emitRemark(FileLineColLoc::get(context, path, remark.position.line,
                                   remark.position.column))
        << remark.text;
}

static LogicalResult emitMistake(const sdf3::Message &mistake, StringRef path,
                                 MLIRContext *context) {
  return emitError(FileLineColLoc::get(context, path, mistake.position.line,
                                       mistake.position.column))
         << mistake.text;
}

LogicalResult Importer::resolveBindings() {
  MLIRContext *context = builder.getContext();
  StringRef bindingPath = path;
  std::vector<sdf3::Binding> bindings = file.bindings;
  if (!options.bindingPath.empty()) {
    bindingPath = options.bindingPath;
    if (!file.application)
      return emitError(FileLineColLoc::get(context, path, 1, 1))
             << "there is no application graph whose actors could be bound to "
                "tiles";
    bindings.clear();
    auto buffer = llvm::MemoryBuffer::getFile(bindingPath);
    if (!buffer)
      return emitError(FileLineColLoc::get(context, bindingPath, 0, 0))
             << "cannot read the bindings: " << buffer.getError().message();
    std::vector<sdf3::Message> remarks;
    auto mistake =
        sdf3::readBindings((*buffer)->getBuffer(), bindings, remarks);
    emitRemarks(remarks, bindingPath, context);
    if (mistake)
      return emitMistake(*mistake, bindingPath, context);
    if (bindings.empty())
      return emitError(FileLineColLoc::get(context, bindingPath, 0, 0))
             << "the file binds no actor to a tile";
  }
  if (!file.application || bindings.empty())
    return success();
  std::optional<sdf3::Message> mistake = sdf3::resolveBindings(
      bindings, *file.application,
      file.architecture ? &*file.architecture : nullptr, placements);
  return mistake ? emitMistake(*mistake, bindingPath, context) : success();
}

void Importer::insert(Operation *op, SymbolTable &symbols) {
  StringAttr name = SymbolTable::getSymbolName(op);
  if (StringAttr taken = symbols.insert(op); taken != name)
    emitRemark(op->getLoc())
        << "the name '" << name.getValue() << "' is taken, so this "
        << op->getName().stripDialect() << " is called '" << taken.getValue()
        << "'";
}

void Importer::buildActor(size_t id, SymbolTable &symbols) {
  const sdf3::Actor &actor = file.application->actors[id];
  bool isPlaced = !placements.empty();
  const sdf3::Processor &processor =
      actor.processors[isPlaced ? placements[id].processor
                                : actor.defaultProcessor];
  auto op = sdf::ActorOp::create(
      builder, getLocation(actor.position), builder.getStringAttr(actor.name),
      builder.getDenseI64ArrayAttr(processor.times),
      isPlaced ? getInteger(placements[id].tile) : nullptr);
  if (!processor.type.empty() && processor.type != sdf3::anyProcessor)
    op->setDiscardableAttr(sdf::SDFDialect::getProcessorAttrName(),
                           builder.getStringAttr(processor.type));
  if (processor.stateSize)
    op->setDiscardableAttr(sdf::SDFDialect::getStateSizeAttrName(),
                           getInteger(processor.stateSize));
  insert(op, symbols);
  names.push_back(op.getSymNameAttr());
}

bool Importer::hasChannelBack(const sdf3::Channel &channel,
                              int64_t capacity) const {
  // The verifier of sdf.graph explains what makes it one.
  auto found = channelsBetween.find({channel.target, channel.source});
  return channel.source == channel.target ||
         (found != channelsBetween.end() &&
          llvm::any_of(found->second, [&](size_t id) {
            const sdf3::Channel &back = file.application->channels[id];
            return back.production == channel.consumption &&
                   back.consumption == channel.production &&
                   back.tokens <= capacity - channel.tokens;
          }));
}

void Importer::bound(const sdf3::Channel &channel, sdf::ChannelOp op,
                     SymbolTable &symbols) {
  NamedAttrList rest;
  auto keep = [&](StringRef name, std::optional<int64_t> size) {
    if (size)
      rest.append(name, getInteger(size));
  };
  if (std::optional<int64_t> capacity = channel.buffer.size) {
    bool hasBack = hasChannelBack(channel, *capacity);
    if (hasBack || options.boundBuffers)
      op.setCapacityAttr(getInteger(capacity));
    else
      keep("size", capacity);
    if (!hasBack && options.boundBuffers)
      insert(sdf::ChannelOp::create(builder, op.getLoc(),
                                    "buffer." + channel.name, op.getTarget(),
                                    op.getSource(), *capacity - channel.tokens,
                                    op.getConsumption(), op.getProduction()),
             symbols);
  }
  keep("memory", channel.buffer.memory);
  keep("source", channel.buffer.source);
  keep("target", channel.buffer.target);
  if (!rest.empty())
    op->setDiscardableAttr(sdf::SDFDialect::getBufferSizeAttrName(),
                           rest.getDictionary(builder.getContext()));
}

void Importer::buildChannel(const sdf3::Channel &channel,
                            SymbolTable &symbols) {
  auto op = sdf::ChannelOp::create(builder, getLocation(channel.position),
                                   channel.name, names[channel.source],
                                   names[channel.target], channel.tokens,
                                   channel.production, channel.consumption);
  op.setSizeAttr(getInteger(channel.tokenSize));
  insert(op, symbols);
  bound(channel, op, symbols);
}

void Importer::buildApplication(SymbolTable &symbols) {
  const sdf3::Application &application = *file.application;
  auto graph = sdf::GraphOp::create(builder, getLocation(application.position),
                                    application.name, file.timeUnit);
  if (std::optional<dataflow::Rational> throughput =
          application.throughputConstraint)
    graph->setDiscardableAttr(
        sdf::SDFDialect::getThroughputConstraintAttrName(),
        sdf::RationalAttr::get(builder.getContext(), throughput->getNumerator(),
                               throughput->getDenominator()));
  insert(graph, symbols);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(graph.getBody());
  SymbolTable own(graph);
  for (size_t id = 0; id < application.actors.size(); ++id)
    buildActor(id, own);
  for (auto [id, channel] : llvm::enumerate(application.channels))
    channelsBetween[{channel.source, channel.target}].push_back(id);
  for (const sdf3::Channel &channel : application.channels)
    buildChannel(channel, own);
}

void Importer::buildArchitecture(SymbolTable &symbols) {
  const sdf3::Architecture &architecture = *file.architecture;
  auto platform = sdf::PlatformOp::create(
      builder, getLocation(architecture.position), architecture.name);
  insert(platform, symbols);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(platform.getBody());
  SymbolTable own(platform);
  SmallVector<FlatSymbolRefAttr> tiles;
  for (const sdf3::Tile &tile : architecture.tiles) {
    auto op = sdf::TileOp::create(
        builder, getLocation(tile.position), builder.getStringAttr(tile.name),
        tile.processorType ? builder.getStringAttr(*tile.processorType)
                           : nullptr,
        getInteger(tile.wheelSize), getInteger(tile.memorySize),
        /*connections=*/nullptr, /*in_bandwidth=*/nullptr,
        /*out_bandwidth=*/nullptr);
    if (const auto &networkInterface = tile.networkInterface) {
      op.setConnections(networkInterface->connections);
      op.setInBandwidth(networkInterface->inBandwidth);
      op.setOutBandwidth(networkInterface->outBandwidth);
    }
    insert(op, own);
    tiles.push_back(FlatSymbolRefAttr::get(op.getSymNameAttr()));
  }
  for (const sdf3::Connection &connection : architecture.connections)
    insert(sdf::ConnectionOp::create(
               builder, getLocation(connection.position),
               builder.getStringAttr(connection.name), tiles[connection.source],
               tiles[connection.target],
               builder.getI64IntegerAttr(connection.delay)),
           own);
}

void Importer::build(ModuleOp module) {
  SymbolTable symbols(module);
  builder.setInsertionPointToEnd(module.getBody());
  if (file.application)
    buildApplication(symbols);
  if (file.architecture)
    buildArchitecture(symbols);
}

OwningOpRef<ModuleOp> ganglion::importSDF3(StringRef text, StringRef path,
                                           const SDF3ImportOptions &options,
                                           MLIRContext *context) {
  context->loadDialect<sdf::SDFDialect>();
  sdf3::File file;
  std::vector<sdf3::Message> remarks;
  std::optional<sdf3::Message> mistake = sdf3::readFile(text, file, remarks);
  emitRemarks(remarks, path, context);
  if (mistake) {
    (void)emitMistake(*mistake, path, context);
    return nullptr;
  }
  Importer importer(file, path, options, context);
  if (failed(importer.resolveBindings()))
    return nullptr;
  OwningOpRef<ModuleOp> module =
      ModuleOp::create(FileLineColLoc::get(context, path, 1, 1));
  importer.build(*module);
  return module;
}
