//===- Binding.cpp - Which actor runs on which tile -----------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SDF3/Binding.h"
#include "Numbers.h"
#include "ganglion/Target/SDF3/Reader.h"

#include <limits>
#include <unordered_map>

using namespace ganglion;
using namespace ganglion::sdf3;

/// Reads one line: a tile and its actors.
static std::optional<Message> readLine(std::string_view text, unsigned line,
                                       std::vector<Binding> &bindings) {
  constexpr std::string_view space = " \t\r";
  std::optional<std::pair<Position, std::string>> tile;
  bool hasActor = false;
  for (size_t end = 0;;) {
    size_t begin = text.find_first_not_of(space, end);
    if (begin == std::string_view::npos)
      break;
    end = std::min(text.find_first_of(space, begin), text.size());
    Position position{line, static_cast<unsigned>(begin) + 1};
    std::string name(text.substr(begin, end - begin));
    hasActor = tile.has_value();
    if (tile)
      bindings.push_back({tile->first, tile->second, position, name});
    else
      tile = {position, name};
  }
  if (tile && !hasActor)
    return Message{tile->first, "the line names tile " + quote(tile->second) +
                                    " but no actor, expected a tile and the "
                                    "actors on it"};
  return std::nullopt;
}

std::optional<Message> sdf3::readBindings(std::string_view text,
                                          std::vector<Binding> &bindings,
                                          std::vector<Message> &remarks) {
  if (std::string_view content = trim(text);
      !content.empty() && content.front() == '<') {
    File file;
    std::optional<Message> mistake = readFile(text, file, remarks);
    bindings = std::move(file.bindings);
    return mistake;
  }
  unsigned line = 1;
  for (size_t begin = 0; begin < text.size(); ++line) {
    size_t end = std::min(text.find('\n', begin), text.size());
    if (auto mistake =
            readLine(text.substr(begin, end - begin), line, bindings))
      return mistake;
    begin = end + 1;
  }
  return std::nullopt;
}

namespace {
class Resolver {
public:
  Resolver(const Application &application, const Architecture *architecture);

  std::optional<Message> bind(const Binding &binding);
  std::optional<Message> finish(std::vector<Placement> &placements);

private:
  std::optional<unsigned> findTile(const std::string &name) const;
  std::optional<size_t> findActor(const std::string &name) const;

  const Application &application;
  const Architecture *architecture;
  std::unordered_map<std::string, size_t> actorIds, tileIds;
  std::vector<std::optional<Placement>> placed;
};
} // namespace

Resolver::Resolver(const Application &application,
                   const Architecture *architecture)
    : application(application), architecture(architecture),
      placed(application.actors.size()) {
  for (const Actor &actor : application.actors)
    actorIds.try_emplace(actor.name, actorIds.size());
  if (architecture)
    for (const Tile &tile : architecture->tiles)
      tileIds.try_emplace(tile.name, tileIds.size());
}

std::optional<unsigned> Resolver::findTile(const std::string &name) const {
  if (auto found = tileIds.find(name); found != tileIds.end())
    return static_cast<unsigned>(found->second);
  Result<int64_t> number = parseInteger(name, 0);
  int64_t limit = architecture
                      ? static_cast<int64_t>(architecture->tiles.size())
                      : int64_t(std::numeric_limits<unsigned>::max()) + 1;
  if (!number || *number >= limit)
    return std::nullopt;
  return static_cast<unsigned>(*number);
}

std::optional<size_t> Resolver::findActor(const std::string &name) const {
  auto found = actorIds.find(name);
  if (found == actorIds.end() && parseInteger(name, 0))
    found = actorIds.find("actor_" + name);
  if (found == actorIds.end())
    return std::nullopt;
  return found->second;
}

std::optional<Message> Resolver::bind(const Binding &binding) {
  std::optional<unsigned> tile = findTile(binding.tile);
  if (!tile)
    return Message{binding.tilePosition,
                   architecture
                       ? "the architecture has no tile " + quote(binding.tile) +
                             "; give the name of a tile or a number below " +
                             std::to_string(architecture->tiles.size())
                       : "there is no architecture with a tile " +
                             quote(binding.tile) +
                             "; give the number of the tile"};
  std::optional<size_t> id = findActor(binding.actor);
  if (!id)
    return Message{binding.actorPosition,
                   "the graph has no actor " + quote(binding.actor) +
                       " that could run on tile " + quote(binding.tile)};
  if (placed[*id])
    return Message{binding.actorPosition, "actor " + quote(binding.actor) +
                                              " is bound to tile " +
                                              quote(binding.tile) +
                                              ", but to another before; an "
                                              "actor runs on one tile"};
  const Actor &actor = application.actors[*id];
  Placement placement{*tile, actor.defaultProcessor};
  if (architecture && architecture->tiles[*tile].processorType) {
    const std::string &type = *architecture->tiles[*tile].processorType;
    for (size_t i = 0;; ++i) {
      if (i == actor.processors.size())
        return Message{binding.actorPosition,
                       "actor " + quote(actor.name) +
                           " has no execution time for processor " +
                           quote(type) + " of tile " + quote(binding.tile) +
                           "; add one to its properties"};
      if (actor.processors[i].type == type) {
        placement.processor = i;
        break;
      }
    }
  }
  placed[*id] = placement;
  return std::nullopt;
}

std::optional<Message> Resolver::finish(std::vector<Placement> &placements) {
  for (size_t id = 0; id < placed.size(); ++id) {
    if (!placed[id])
      return Message{application.actors[id].position,
                     "actor " + quote(application.actors[id].name) +
                         " is bound to no tile, while others are; bind all of "
                         "them or none"};
    placements.push_back(*placed[id]);
  }
  return std::nullopt;
}

std::optional<Message> sdf3::resolveBindings(
    const std::vector<Binding> &bindings, const Application &application,
    const Architecture *architecture, std::vector<Placement> &placements) {
  Resolver resolver(application, architecture);
  for (const Binding &binding : bindings)
    if (auto mistake = resolver.bind(binding))
      return mistake;
  return resolver.finish(placements);
}
