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
#include <set>

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
  void writeDescriptor(size_t rank);
  void writeReset();
  void writeFunction(bool isRun);

  void writeArgument(const CPort &port, size_t index, bool isRun);

  const NetworkInterface &network;
  std::string prefix;
  std::vector<CPort> ports;
  raw_ostream &os;
};
} // namespace

void HeaderText::write() {
  std::string guard = "GANGLION_NETWORK_" + StringRef(prefix).upper() + "_H";
  os << "/* The spiking network '" << makeHarmless(network.name) << "',\n"
     << " * made by Ganglion, to be linked with its object file. Arrays are "
        "row-major;\n"
     << " * those of " << prefix << "_run\n"
     << " * have the time as their first axis. */\n"
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

void HeaderText::writeDescriptors() {
  std::set<size_t> ranks;
  for (const CPort &port : ports) {
    ranks.insert(port.port->shape.size());
    if (port.kind != "state")
      ranks.insert(port.port->shape.size() + 1);
  }
  for (size_t rank : ranks)
    writeDescriptor(rank);
}

/// The type of a descriptor, which is that of MLIR's memref (see
/// CompiledNetwork.cpp), and a function that makes one of a contiguous array.
void HeaderText::writeDescriptor(size_t rank) {
  std::string type = "struct " + prefix + "_array" + std::to_string(rank);
  std::string parameters, extents, strides, stride = "1";
  for (size_t axis = rank; axis-- > 0;) {
    std::string extent = "extent" + std::to_string(axis);
    parameters = ", int64_t " + extent + parameters;
    extents = extent + (extents.empty() ? "" : ", " + extents);
    strides = stride + (strides.empty() ? "" : ", " + strides);
    stride = stride == "1" ? extent : extent + " * " + stride;
  }
  os << type << " {\n  void *allocated;\n  void *elements;\n"
     << "  int64_t offset;\n";
  if (rank)
    os << "  int64_t extents[" << rank << "];\n  int64_t strides[" << rank
       << "];\n";
  os << "};\n\nstatic inline " << type << " " << prefix << "_make_array" << rank
     << "(\n  const void *elements" << parameters << ") {\n  " << type
     << " array = {(void *)elements, (void *)elements, 0";
  if (rank)
    os << ",\n    {" << extents << "}, {" << strides << "}";
  os << "};\n  return array;\n}\n\n";
}

void HeaderText::writeReset() {
  os << "/* Returns to the state before the first step. */\n"
     << "static inline void " << prefix << "_reset(\n  " << prefix
     << "_state *state) {\n  memset(state, 0, sizeof(*state));\n}\n\n"
     << "/* Prepares a state for the first step. */\n"
     << "static inline void " << prefix << "_init(\n  " << prefix
     << "_state *state) {\n  " << prefix << "_reset(state);\n}\n\n";
}

void HeaderText::writeArgument(const CPort &port, size_t index, bool isRun) {
  bool isState = port.kind == "state";
  bool hasTime = isRun && !isState;
  size_t rank = port.port->shape.size() + hasTime;
  os << "  struct " << prefix << "_array" << rank << " argument" << index
     << " =\n    " << prefix << "_make_array" << rank << "("
     << (isState ? "state->" : "") << port.name << (hasTime ? ", steps" : "");
  for (int64_t extent : port.port->shape)
    os << ", " << extent;
  os << ");\n";
}

void HeaderText::writeFunction(bool isRun) {
  os << (isRun ? "/* Computes `steps` time steps. */\n"
               : "/* Computes one time step. */\n")
     << "static inline void " << prefix << (isRun ? "_run" : "_step") << "(\n  "
     << prefix << "_state *state" << (isRun ? ",\n  int64_t steps" : "");
  for (const CPort &port : ports)
    if (port.kind != "state")
      os << ",\n  " << (port.kind == "input" ? "const " : "")
         << getCType(port.port->type) << " *" << port.name;
  os << ") {\n";
  std::string pointers;
  for (const auto &[index, port] : llvm::enumerate(ports)) {
    writeArgument(port, index, isRun);
    pointers +=
        (index ? ", " : "") + std::string("&argument") + std::to_string(index);
  }
  os << "  void *arguments[] = {" << pointers << "};\n";
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
