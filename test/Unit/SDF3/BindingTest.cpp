//===- BindingTest.cpp - Which actor runs on which tile -------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/SDF3/Binding.h"
#include "TestFiles.h"

using namespace ganglion;
using namespace ganglion::sdf3;

/// "line:column: text" of the mistake in a binding of the pipeline, or what is
/// bound as "actor: tile/processor".
static std::string bind(std::string_view text, bool hasArchitecture = true) {
  File file = readValid(pipelineText);
  std::vector<Binding> bindings;
  std::vector<Message> remarks;
  std::vector<Placement> placements;
  std::optional<Message> mistake = readBindings(text, bindings, remarks);
  if (!mistake)
    mistake = resolveBindings(bindings, *file.application,
                              hasArchitecture ? &*file.architecture : nullptr,
                              placements);
  if (mistake)
    return std::to_string(mistake->position.line) + ":" +
           std::to_string(mistake->position.column) + ": " + mistake->text;
  EXPECT_EQ(placements.size(), file.application->actors.size());
  std::string result;
  for (size_t i = 0; i < placements.size(); ++i)
    result += (i == 0 ? "" : ", ") + file.application->actors[i].name + ": " +
              std::to_string(placements[i].tile) + "/" +
              std::to_string(placements[i].processor);
  return result;
}

TEST(Binding, ByNameAndNumber) {
  EXPECT_EQ(bind("left reader\nright filter\n"), "reader: 0/0, filter: 1/1");
  // The filter has times for both processors.
  EXPECT_EQ(bind("\n  0\treader filter\r\n"), "reader: 0/0, filter: 0/0");
  // A tile without a processor has no say.
  EXPECT_EQ(bind("2 filter reader"), "reader: 2/0, filter: 2/1");
  EXPECT_EQ(bind("4294967295 reader filter", false),
            "reader: 4294967295/0, filter: 4294967295/1");
}

TEST(Binding, Mapping) {
  EXPECT_EQ(bind(pipelineText), "reader: 0/0, filter: 1/1");
  EXPECT_EQ(bind("<sdf3>"), "1:6: this is no well-formed XML: Start-end tags "
                            "mismatch; is the file complete, and is it an SDF3 "
                            "file?");
}

// DFSynthesizer numbers the actors that SDF3 names.
TEST(Binding, NumberedActors) {
  Application application;
  for (const char *name : {"actor_0", "actor_7"}) {
    Actor &actor = application.actors.emplace_back();
    actor.name = name;
    actor.processors.push_back({"crossbar", {16}, {}});
  }
  std::vector<Binding> bindings;
  std::vector<Message> remarks;
  std::vector<Placement> placements;
  ASSERT_FALSE(readBindings("0 7\n1 0\n", bindings, remarks));
  ASSERT_FALSE(resolveBindings(bindings, application, nullptr, placements));
  ASSERT_EQ(placements.size(), 2u);
  EXPECT_EQ(placements[0].tile, 1u);
  EXPECT_EQ(placements[1].tile, 0u);
}

TEST(Binding, Mistakes) {
  EXPECT_EQ(bind("left reader\n top filter"),
            "2:2: the architecture has no tile 'top'; give the name of a tile "
            "or a number below 3");
  EXPECT_EQ(bind("3 reader"), "1:1: the architecture has no tile '3'; give the "
                              "name of a tile or a number below 3");
  EXPECT_EQ(bind("left reader", false),
            "1:1: there is no architecture with a tile 'left'; give the number "
            "of the tile");
  EXPECT_EQ(bind("4294967296 reader", false),
            "1:1: there is no architecture with a tile '4294967296'; give the "
            "number of the tile");
  EXPECT_EQ(bind("left reader 5"),
            "1:13: the graph has no actor '5' that could run on tile 'left'");
  EXPECT_EQ(bind("left reader filter\nright filter"),
            "2:7: actor 'filter' is bound to tile 'right', but to another "
            "before; an actor runs on one tile");
  EXPECT_EQ(bind("right filter reader"),
            "1:14: actor 'reader' has no execution time for processor 'dsp' of "
            "tile 'right'; add one to its properties");
  EXPECT_EQ(
      bind("left reader\nright\n"),
      "2:1: the line names tile 'right' but no actor, expected a tile and "
      "the actors on it");
  // At the actor in the graph.
  EXPECT_EQ(bind("left reader"),
            "12:7: actor 'filter' is bound to no tile, while others are; bind "
            "all of them or none");
}
