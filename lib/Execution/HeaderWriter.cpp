//===- HeaderWriter.cpp - C interface of an object ------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Execution/HeaderWriter.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/raw_ostream.h"

#include <charconv>

using namespace ganglion;
using namespace ganglion::execution;
using llvm::raw_ostream;
using llvm::StringRef;
using llvm::Twine;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// The type of C that has the elements of a port.
static std::string getCType(ElementType type) {
  switch (type) {
  case ElementType::Float32:
    return "float";
  case ElementType::Float64:
    return "double";
  default:
    return std::string(getTypeName(type)) + "_t";
  }
}

/// A name that cannot end a comment, nor begin one.
static std::string makeHarmless(StringRef name) {
  std::string text = name.str();
  for (char &byte : text)
    if (!llvm::isAlnum(byte) && !StringRef(" _-+.:,/@#()[]").contains(byte))
      byte = '_';
  return text;
}

namespace {
/// A port and what C calls it.
struct CPort {
  const Port *port;
  /// "input", "output" or "state".
  std::string kind;
  /// The parameter, or the member of the struct.
  std::string name;
  /// The macro with the number of elements.
  std::string size;
};
} // namespace

static std::vector<CPort> nameInC(const NetworkInterface &network) {
  std::vector<CPort> named;
  auto add = [&](const std::vector<Port> &ports, std::string kind) {
    for (const Port &port : ports) {
      std::string identifier = makeIdentifier(port.name);
      std::string macro = makeIdentifier(network.name) + "_" + kind + "_" +
                          identifier + "_size";
      if (kind != "state")
        identifier = kind + "_" + identifier;
      named.push_back({&port, kind, identifier, StringRef(macro).upper()});
    }
  };
  add(network.inputs, "input");
  add(network.outputs, "output");
  add(network.states, "state");
  return named;
}

/// The macro is made of the name as all of the rest is, and in capitals.
static std::optional<Error> checkNames(const std::vector<CPort> &ports) {
  llvm::StringMap<const CPort *> taken;
  for (const CPort &port : ports) {
    auto [entry, isNew] = taken.try_emplace(port.size, &port);
    if (!isNew)
      return Error{"the " + port.kind + "s '" + entry->second->port->name +
                   "' and '" + port.port->name + "' would both have the size " +
                   port.size + " in C; rename one of them"};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// HeaderText
//===----------------------------------------------------------------------===//

namespace {
/// Writes the parts of a header.
class HeaderText {
public:
  HeaderText(const NetworkInterface &network, std::vector<CPort> ports,
             raw_ostream &os)
      : network(network), prefix(makeIdentifier(network.name)),
        ports(std::move(ports)), os(os) {}

  void write();

private:
  void writeSizes();
  void writeState();
  void writeSymbols();
  void writeDescriptors();
  void writeReset();
  void writeFunction(bool isRun);

  void writeDescriptor(const CPort &port, size_t index, bool isRun);

  const NetworkInterface &network;
  std::string prefix;
  std::vector<CPort> ports;
  raw_ostream &os;
};
} // namespace

void HeaderText::write() {
  std::string guard = "GANGLION_NETWORK_" + StringRef(prefix).upper() + "_H";
  os << "/* The spiking network '" << makeHarmless(network.name)
     << "' in C, made by Ganglion: to be linked with\n"
        " * the object file of the network. Arrays are row-major, those of\n"
        " * "
     << prefix << "_run have the time as their first axis. */\n"
     << "#ifndef " << guard << "\n#define " << guard << "\n\n"
     << "#include <stdint.h>\n#include <string.h>\n\n"
     << "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
  writeSizes();
  writeState();
  writeSymbols();
  writeDescriptors();
  writeReset();
  writeFunction(/*isRun=*/false);
  writeFunction(/*isRun=*/true);
  os << "#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}

/// What the numbers of a port mean.
static std::string describe(const Port &port) {
  auto toText = [](auto number) { return std::to_string(number); };
  std::string text = getCType(port.type) + ", shape (" +
                     llvm::join(llvm::map_range(port.shape, toText), ", ") +
                     ")";
  if (port.type == ElementType::UInt8)
    text += ", 1 is a spike and 0 none";
  if (port.scale) {
    char digits[32];
    auto end = std::to_chars(std::begin(digits), std::end(digits), *port.scale);
    text += ", one unit is " + std::string(digits, end.ptr);
  }
  if (port.range)
    text += ", from " + toText((*port.range)[0]) + " to " +
            toText((*port.range)[1]);
  return text;
}

void HeaderText::writeSizes() {
  os << "/* The number of elements of each array in one time step. */\n";
  for (const CPort &port : ports)
    os << "\n/* " << port.kind << " '" << makeHarmless(port.port->name)
       << "': " << describe(*port.port) << " */\n#define " << port.size << " "
       << port.port->countElements() << "\n";
  os << "\n";
}

void HeaderText::writeState() {
  os << "/* What the network remembers from one step to the next. Each series "
        "of\n * steps has its own; different ones may be used by different "
        "threads. */\n"
     << "typedef struct " << prefix << "_state {\n";
  for (const CPort &port : ports)
    if (port.kind == "state")
      // An array of no elements is not C.
      os << "  " << getCType(port.port->type) << " " << port.name << "["
         << (port.port->countElements() ? port.size : "1") << "];\n";
  if (network.states.empty())
    os << "  char nothing;\n";
  os << "} " << prefix << "_state;\n\n";
}

void HeaderText::writeSymbols() {
  os << "/* In the object file: functions of pointers to descriptors, and a "
        "description\n * of the network in JSON. */\n"
     << "void " << prefix << "_step_packed(void **arguments);\n"
     << "void " << prefix << "_run_packed(void **arguments);\n"
     << "extern const char " << prefix << "_interface[];\n\n";
}

/// A descriptor is that of MLIR's memref, see CompiledNetwork.cpp.
void HeaderText::writeDescriptors() {
  llvm::SmallVector<size_t> ranks;
  for (const CPort &port : ports) {
    ranks.push_back(port.port->shape.size());
    if (port.kind != "state")
      ranks.push_back(port.port->shape.size() + 1);
  }
  llvm::sort(ranks);
  ranks.erase(llvm::unique(ranks), ranks.end());
  for (size_t rank : ranks) {
    os << "struct " << prefix << "_array" << rank
       << " {\n  void *allocated;\n  void *elements;\n  int64_t offset;\n";
    if (rank)
      os << "  int64_t extents[" << rank << "];\n  int64_t strides[" << rank
         << "];\n";
    os << "};\n\n";
  }
}

void HeaderText::writeReset() {
  os << "/* Returns to the state before the first step. */\n"
     << "static inline void " << prefix << "_reset(" << prefix
     << "_state *state) {\n  memset(state, 0, sizeof(*state));\n}\n\n"
     << "/* Prepares a state for the first step. */\n"
     << "static inline void " << prefix << "_init(" << prefix
     << "_state *state) {\n  " << prefix << "_reset(state);\n}\n\n";
}

void HeaderText::writeDescriptor(const CPort &port, size_t index, bool isRun) {
  llvm::SmallVector<std::string> extents, strides;
  int64_t stride = 1;
  for (int64_t extent : llvm::reverse(port.port->shape)) {
    extents.push_back(std::to_string(extent));
    strides.push_back(std::to_string(stride));
    stride *= extent;
  }
  if (isRun && port.kind != "state") {
    extents.push_back("steps");
    strides.push_back(std::to_string(stride));
  }
  std::string data =
      (port.kind == "state" ? "(void *)state->" : "(void *)") + port.name;
  os << "  struct " << prefix << "_array" << extents.size() << " argument"
     << index << " = {" << data << ", " << data << ", 0";
  if (!extents.empty())
    os << ", {" << llvm::join(llvm::reverse(extents), ", ") << "}, {"
       << llvm::join(llvm::reverse(strides), ", ") << "}";
  os << "};\n";
}

void HeaderText::writeFunction(bool isRun) {
  os << (isRun ? "/* Computes `steps` time steps. */\n"
               : "/* Computes one time step. */\n")
     << "static inline void " << prefix << (isRun ? "_run(" : "_step(")
     << prefix << "_state *state" << (isRun ? ", int64_t steps" : "");
  for (const CPort &port : ports)
    if (port.kind != "state")
      os << ", " << (port.kind == "input" ? "const " : "")
         << getCType(port.port->type) << " *" << port.name;
  os << ") {\n";
  llvm::SmallVector<std::string> arguments;
  for (const auto &[index, port] : llvm::enumerate(ports)) {
    writeDescriptor(port, index, isRun);
    arguments.push_back("&argument" + std::to_string(index));
  }
  os << "  void *arguments[] = {" << llvm::join(arguments, ", ") << "};\n";
  if (network.states.empty())
    os << "  (void)state;\n";
  if (isRun && network.inputs.empty() && network.outputs.empty())
    os << "  (void)steps;\n";
  os << "  " << prefix << (isRun ? "_run" : "_step")
     << "_packed(arguments);\n}\n\n";
}

Result<std::string> execution::writeHeader(const NetworkInterface &network) {
  std::vector<CPort> ports = nameInC(network);
  if (std::optional<Error> error = checkNames(ports))
    return *error;
  std::string text;
  llvm::raw_string_ostream os(text);
  HeaderText(network, std::move(ports), os).write();
  return text;
}
