//===- MachinesTest.cpp - Machines by name, overrides, errors -------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Machines/Machines.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace ganglion;
using namespace ganglion::xbar;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// An empty module, and the errors of calls of load() with their notes.
class Machines : public testing::Test {
protected:
  Machines()
      : module(ModuleOp::create(UnknownLoc::get(&context))),
        location(FileLineColLoc::get(&context, "call", 7, 1)),
        handler(&context, [this](Diagnostic &diagnostic) {
          EXPECT_EQ(diagnostic.getLocation(), location);
          messages.push_back(diagnostic.str());
          for (Diagnostic &note : diagnostic.getNotes()) {
            llvm::raw_string_ostream os(messages.emplace_back());
            os << note.getLocation() << ": " << note.str();
          }
        }) {
    context.loadDialect<XbarDialect>();
  }

  MachineOp load(StringRef name, ArrayRef<std::string> overrides = {}) {
    FailureOr<MachineOp> machine =
        loadMachine(*module, name, overrides, location);
    EXPECT_TRUE(succeeded(verify(*module)));
    if (failed(machine))
      return {};
    EXPECT_EQ((*machine)->getParentOp(), module->getOperation());
    EXPECT_EQ(module->lookupSymbol((*machine).getSymName()), *machine);
    return *machine;
  }

  /// The error of a load that fails and leaves the module alone.
  std::string getError(StringRef name, ArrayRef<std::string> overrides = {}) {
    messages.clear();
    size_t size = module->getBody()->getOperations().size();
    EXPECT_FALSE(load(name, overrides));
    EXPECT_EQ(module->getBody()->getOperations().size(), size);
    return messages.empty() ? "" : messages.front();
  }

  std::vector<std::string> getNames() {
    std::vector<std::string> names;
    for (auto machine : module->getOps<MachineOp>())
      names.push_back(machine.getSymName().str());
    return names;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  Location location;
  std::vector<std::string> messages;
  ScopedDiagnosticHandler handler;
};

/// A file in the folder for temporary files, removed at the end.
class File {
public:
  explicit File(StringRef text) {
    int descriptor;
    EXPECT_FALSE(llvm::sys::fs::createTemporaryFile("machine", "mlir",
                                                    descriptor, path));
    llvm::raw_fd_ostream(descriptor, /*shouldClose=*/true) << text;
  }
  ~File() { llvm::sys::fs::remove(path); }

  SmallString<128> path;
};

} // namespace

static std::string readMachine(StringRef name) {
  auto buffer =
      llvm::MemoryBuffer::getFile(GANGLION_MACHINES_DIR "/" + name + ".mlir");
  return buffer ? (*buffer)->getBuffer().str() : "";
}

static std::string rename(StringRef text, StringRef from, StringRef to) {
  std::string result = text.str();
  size_t position = result.find(from.str());
  EXPECT_NE(position, std::string::npos);
  return result.replace(position, from.size(), to.str());
}

//===----------------------------------------------------------------------===//
// Names and texts
//===----------------------------------------------------------------------===//

TEST_F(Machines, NamesAreSorted) {
  EXPECT_THAT(getMachineNames(),
              ElementsAre("dynapse-paper", "dynapse1", "loihi1", "mesh", "odin",
                          "truenorth"));
  EXPECT_TRUE(llvm::is_sorted(getMachineNames()));
}

TEST_F(Machines, TextsAreTheFiles) {
  for (StringRef name : getMachineNames())
    EXPECT_EQ(getMachineText(name), StringRef(readMachine(name)));
  EXPECT_EQ(getMachineText("abacus"), std::nullopt);
  EXPECT_EQ(getMachineText(""), std::nullopt);
}

TEST_F(Machines, SymbolsAreTheNames) {
  for (StringRef name : getMachineNames()) {
    MachineOp machine = load(name);
    ASSERT_TRUE(machine) << name.str();
    EXPECT_EQ(machine.getSymName(), name);
    EXPECT_EQ(machine.getLoc(), location);
    EXPECT_EQ(&module->getBody()->back(), machine);
  }
  EXPECT_THAT(messages, ElementsAre());
}

TEST_F(Machines, DialectIsLoadedOnDemand) {
  MLIRContext fresh;
  Location here = UnknownLoc::get(&fresh);
  OwningOpRef<ModuleOp> empty = ModuleOp::create(here);
  EXPECT_TRUE(succeeded(loadMachine(*empty, "odin", {}, here)));
}

//===----------------------------------------------------------------------===//
// Where a machine comes from
//===----------------------------------------------------------------------===//

TEST_F(Machines, SecondLoadFindsTheFirst) {
  MachineOp first = load("mesh");
  EXPECT_EQ(load("mesh"), first);
  EXPECT_THAT(getNames(), ElementsAre("mesh"));
}

TEST_F(Machines, ModuleComesFirst) {
  MachineOp own = load("mesh", {"rows=5"});
  EXPECT_EQ(load("mesh"), own);
  EXPECT_EQ(own.getRows(), 5);
}

TEST_F(Machines, OtherSymbolOfTheName) {
  OpBuilder builder = OpBuilder::atBlockEnd(module->getBody());
  ModuleOp::create(builder, location, "mesh");
  EXPECT_EQ(load("mesh").getSymName(), "mesh_0");
  EXPECT_EQ(load("mesh").getSymName(), "mesh_0");
}

TEST_F(Machines, File) {
  File file(rename(readMachine("mesh"), "@mesh", "@own"));
  MachineOp machine = load(file.path);
  ASSERT_TRUE(machine);
  EXPECT_EQ(machine.getSymName(), "own");
  EXPECT_EQ(load(file.path), machine);
  EXPECT_EQ(load("own"), machine);
}

TEST_F(Machines, FileOfATakenName) {
  MachineOp builtIn = load("odin");
  File file(rename(readMachine("mesh"), "@mesh", "@odin"));
  MachineOp machine = load(file.path);
  EXPECT_EQ(machine.getSymName(), "odin_0");
  EXPECT_EQ(load("odin"), builtIn);
}

//===----------------------------------------------------------------------===//
// Overrides
//===----------------------------------------------------------------------===//

TEST_F(Machines, OverridesOfEachKind) {
  MachineOp machine =
      load("truenorth",
           {"rows=512", "partial-sums=graded", "topology=torus",
            "tile_sharing=true", " reload-time = 30 ", "resets=zero+subtract",
            "hop_energy=2.5", "synapse-energy=1e3", "columns=1", "columns=99"});
  ASSERT_TRUE(machine);
  EXPECT_EQ(machine.getSymName(), "truenorth");
  EXPECT_EQ(machine.getRows(), 512);
  EXPECT_EQ(machine.getPartialSums(), PartialSums::Graded);
  EXPECT_EQ(machine.getTopology(), Topology::Torus);
  EXPECT_TRUE(machine.getTileSharing());
  EXPECT_EQ(machine.getReloadTime(), 30);
  EXPECT_EQ(machine.getResets(),
            Builder(&context).getStrArrayAttr({"zero", "subtract"}));
  EXPECT_EQ(machine.getHopEnergy()->convertToDouble(), 2.5);
  EXPECT_EQ(machine.getSynapseEnergy()->convertToDouble(), 1000.0);
  EXPECT_EQ(machine.getColumns(), 99);
}

TEST_F(Machines, EveryAttributeCanBeOverridden) {
  for (StringRef name : MachineOp::getAttributeNames()) {
    if (name == "sym_name")
      continue;
    bool isOfGroup = name.starts_with("group_");
    MachineOp machine = load(isOfGroup ? "dynapse1" : "mesh");
    StringRef value = llvm::StringSwitch<StringRef>(name)
                          .Case("topology", "all_to_all")
                          .Case("partial_sums", "periphery")
                          .Case("resets", "")
                          .Cases({"synaptic_state", "tile_sharing"}, "false")
                          .Cases({"group_width", "group_height"}, "1")
                          .Default("3");
    MachineOp changed =
        load(isOfGroup ? "dynapse1" : "mesh", {(name + "=" + value).str()});
    ASSERT_TRUE(changed) << name.str();
    EXPECT_NE(changed->getAttr(name), machine->getAttr(name)) << name.str();
  }
}

TEST_F(Machines, OverridesGoToACopy) {
  MachineOp plain = load("mesh");
  MachineOp wide = load("mesh", {"rows=256"});
  MachineOp tall = load("mesh", {"columns=256"});
  EXPECT_EQ(plain.getRows(), 128);
  EXPECT_EQ(wide.getSymName(), "mesh_0");
  EXPECT_EQ(tall.getSymName(), "mesh_1");
  // The same request finds the same machine.
  EXPECT_EQ(load("mesh", {"rows=256"}), wide);
  EXPECT_EQ(load("mesh", {"columns=256"}), tall);
  EXPECT_EQ(load("mesh", {"rows=128"}), plain);
  EXPECT_EQ(load("mesh_0"), wide);
  EXPECT_THAT(getNames(), ElementsAre("mesh", "mesh_0", "mesh_1"));
}

//===----------------------------------------------------------------------===//
// Times
//===----------------------------------------------------------------------===//

// Tiles of a 4 x 3 grid, numbered row by row: 0 is a corner, 11 the other one.
TEST_F(Machines, Hops) {
  auto getHops = [&](const char *topology, int64_t source, int64_t target) {
    return load("mesh", {"width=4", "height=3", topology})
        .getHops(source, target);
  };
  EXPECT_EQ(getHops("topology=mesh", 0, 11), 5);
  EXPECT_EQ(getHops("topology=mesh", 11, 0), 5);
  EXPECT_EQ(getHops("topology=mesh", 5, 5), 0);
  EXPECT_EQ(getHops("topology=torus", 0, 11), 2);
  EXPECT_EQ(getHops("topology=torus", 4, 6), 2);
  EXPECT_EQ(getHops("topology=all_to_all", 0, 11), 1);
  EXPECT_EQ(getHops("topology=all_to_all", 3, 3), 0);
  // The cores of a DYNAP-SE1 chip are one hop apart. Of four chips on a board,
  // the first and the last are two hops apart, plus one up and one down.
  EXPECT_EQ(load("dynapse1").getHops(0, 3), 1);
  MachineOp board = load("dynapse1", {"width=4", "height=4"});
  EXPECT_EQ(board.getHops(0, 5), 1);
  EXPECT_EQ(board.getHops(0, 15), 4);
  EXPECT_EQ(board.getHops(9, 9), 0);
}

TEST_F(Machines, GroupsCanBeOverridden) {
  MachineOp machine = load("mesh", {"topology=hierarchical", "group-width=4"});
  EXPECT_EQ(machine.getGroupWidth(), 4);
  EXPECT_EQ(machine.getGroupHeight(), 1);
  EXPECT_EQ(machine.getHops(0, 3), 1);
  EXPECT_EQ(machine.getHops(0, 4), 3);
}

// The examples of docs/Machines.md.
TEST_F(Machines, Times) {
  MachineOp loihi = load("loihi1");
  EXPECT_EQ(loihi.getClusterTime(/*activeRows=*/10, /*columns=*/100),
            1800000 + 10 * 3907200 + 100 * 39700);
  EXPECT_EQ(loihi.getMessageTime(/*hops=*/3, /*events=*/20),
            3 * 6500 + 20 * 5100);
  EXPECT_EQ(load("dynapse-paper").getClusterTime(128, 128), 16000);
  EXPECT_EQ(load("odin").getClusterTime(256, 256),
            int64_t(256) * 6840000 + 256 * 26667);
}

// The largest values allowed must not overflow.
TEST_F(Machines, LargestTimes) {
  constexpr int64_t large = int64_t(1) << 30;
  std::string value = "=" + std::to_string(large);
  MachineOp machine = load(
      "mesh", {"width=32768", "height=32768", "rows" + value, "columns" + value,
               "base_time" + value, "row_time" + value, "column_time" + value,
               "hop_time" + value, "event_time" + value});
  EXPECT_EQ(machine.getNumTiles(), large);
  EXPECT_EQ(machine.getHops(0, large - 1), 65534);
  EXPECT_EQ(machine.getClusterTime(large, large), large + 2 * large * large);
  EXPECT_EQ(machine.getMessageTime(65534, 2 * large),
            65534 * large + 2 * large * large);
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

TEST_F(Machines, UnknownName) {
  EXPECT_EQ(getError("abacus"),
            "unknown machine 'abacus'; known are dynapse-paper, dynapse1, "
            "loihi1, mesh, odin, truenorth, and files that end in .mlir");
  EXPECT_THAT(getError("dynaps"), HasSubstr("; did you mean 'dynapse1'?"));
  EXPECT_THAT(getError("Mesh"), HasSubstr("; did you mean 'mesh'?"));
  EXPECT_THAT(getError(""), HasSubstr("unknown machine ''; known are "));
  load("mesh", {"rows=1"}).setSymName("abacus2");
  EXPECT_THAT(getError("abacus"), HasSubstr("; did you mean 'abacus2'?"));
}

TEST_F(Machines, UnknownAttribute) {
  EXPECT_EQ(
      getError("mesh", {"row=3"}),
      "machine 'mesh' has no attribute 'row'; its attributes are base_time, "
      "buffer_tokens, column_time, columns, event_time, fan_in, fan_out, "
      "group_height, group_width, height, hop_energy, hop_time, "
      "neuron_energy, neurons, partial_sums, reload_time, resets, "
      "row_energy, row_time, rows, spike_energy, synapse_energy, synapses, "
      "synaptic_state, tile_sharing, topology, weight_bits, width; "
      "did you mean 'rows'?");
  EXPECT_THAT(getError("mesh", {"sym_name=x"}),
              HasSubstr("machine 'mesh' has no attribute 'sym_name'; "));
  EXPECT_THAT(getError("mesh", {"=3"}),
              HasSubstr("machine 'mesh' has no attribute ''; "));
}

TEST_F(Machines, NotAnOverride) {
  EXPECT_EQ(getError("mesh", {"rows"}),
            "an override of the machine 'mesh' is 'attribute=value', but found "
            "'rows'");
  EXPECT_THAT(getError("mesh", {""}), HasSubstr("but found ''"));
}

TEST_F(Machines, ValueOfTheWrongKind) {
  EXPECT_EQ(getError("mesh", {"rows=many"}),
            "attribute 'rows' of the machine 'mesh' is a whole number, but "
            "found 'many'");
  for (const char *rows : {"rows=", "rows=1.5", "rows=0x10", "rows=1e3",
                           "rows=99999999999999999999", "rows=3=3"})
    EXPECT_THAT(getError("mesh", {rows}), HasSubstr("is a whole number"));
  EXPECT_EQ(getError("mesh", {"tile_sharing=1"}),
            "attribute 'tile_sharing' of the machine 'mesh' is true or false, "
            "but found '1'");
  EXPECT_EQ(getError("mesh", {"partial-sums=some"}),
            "attribute 'partial_sums' of the machine 'mesh' is one of none, "
            "periphery, graded, but found 'some'");
  EXPECT_EQ(getError("mesh", {"topology=ring"}),
            "attribute 'topology' of the machine 'mesh' is one of mesh, torus, "
            "all_to_all, hierarchical, but found 'ring'");
  EXPECT_EQ(getError("mesh", {"hop_energy=low"}),
            "attribute 'hop_energy' of the machine 'mesh' is a number, but "
            "found 'low'");
  EXPECT_THAT(getError("odin", {"hop_energy="}), HasSubstr("is a number"));
}

TEST_F(Machines, EndsOfRanges) {
  struct Range {
    std::string attribute;
    int64_t first, last;
  };
  constexpr int64_t large = int64_t(1) << 30;
  const Range ranges[] = {
      {"width", 1, 1 << 15},     {"height", 1, 1 << 15},
      {"rows", 1, large},        {"columns", 1, large},
      {"neurons", 1, large},     {"synapses", 1, large},
      {"fan_in", 1, large},      {"fan_out", 1, large},
      {"weight_bits", 1, 64},    {"buffer_tokens", 1, large},
      {"base_time", 0, large},   {"row_time", 0, large},
      {"column_time", 0, large}, {"reload_time", 0, int64_t(1) << 50},
      {"hop_time", 0, large},    {"event_time", 0, large}};
  for (const Range &range : ranges) {
    auto assign = [&](int64_t value) {
      return range.attribute + "=" + std::to_string(value);
    };
    for (int64_t value : {range.first, range.last})
      EXPECT_TRUE(load("mesh", {assign(value)})) << assign(value);
    for (int64_t value : {range.first - 1, range.last + 1})
      EXPECT_EQ(getError("mesh", {assign(value)}),
                "'xbar.machine' op needs '" + range.attribute + "' between " +
                    std::to_string(range.first) + " and " +
                    std::to_string(range.last) + ", but found " +
                    std::to_string(value));
  }
}

TEST_F(Machines, ValueOutOfRange) {
  EXPECT_EQ(getError("mesh", {"rows=0"}),
            "'xbar.machine' op needs 'rows' between 1 and 1073741824, but "
            "found 0");
  EXPECT_EQ(getError("mesh", {"resets=zero+twice"}),
            "'xbar.machine' op lists the unknown reset 'twice'; known are "
            "none, zero, value, subtract, subtract_multi");
  EXPECT_THAT(getError("mesh", {"hop_energy=nan"}),
              HasSubstr("needs a finite, not negative 'hop_energy'"));
}

TEST_F(Machines, FileThatIsNotThere) {
  EXPECT_EQ(getError("there/is/none.mlir"),
            "machine file 'there/is/none.mlir' cannot be read: No such file or "
            "directory");
  EXPECT_THAT(getError("./"), HasSubstr("machine file './' cannot be read: "));
}

TEST_F(Machines, FileThatIsNoMLIR) {
  for (StringRef text : {"?", "xbar.machine @m {", "\xff\xfe", "other.op()",
                         "ML\xefR", "xbar.machine @m {rows = 3}"}) {
    File file(text);
    EXPECT_EQ(getError(file.path),
              ("machine file '" + file.path + "' cannot be parsed").str());
    ASSERT_GE(messages.size(), 2u);
  }
  File file("\nxbar.machine @m {rows = 3}");
  getError(file.path);
  EXPECT_EQ(messages[1], ("loc(\"" + file.path +
                          "\":2:1): 'xbar.machine' op requires attribute "
                          "'base_time'")
                             .str());
}

TEST_F(Machines, FileWithoutOneMachine) {
  std::string text = readMachine("mesh");
  File two(text + rename(text, "@mesh", "@other"));
  File none("module {}");
  File empty("");
  StringRef rest = "' must hold exactly one xbar.machine, but holds ";
  EXPECT_EQ(getError(two.path),
            ("machine file '" + two.path + rest + "2").str());
  EXPECT_EQ(getError(none.path),
            ("machine file '" + none.path + rest + "0").str());
  EXPECT_EQ(getError(empty.path),
            ("machine file '" + empty.path + rest + "0").str());
}
