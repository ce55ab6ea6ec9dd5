//===- Reader.cpp - Reads NIR files ---------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Reader.h"

#include "GlobalHeap.h"
#include "Hdf5.h"
#include "ganglion/Target/NIR/Primitives.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>

using namespace ganglion;
using namespace ganglion::nir;

/// Nested graphs, and groups within metadata, deeper than this are an attack
/// on the stack.
static constexpr unsigned maxDepth = 64;

/// DEFLATE cannot expand by more: 258 bytes from 2 bits.
static constexpr uint64_t maxExpansion = 1032;

//===----------------------------------------------------------------------===//
// Before HDF5
//===----------------------------------------------------------------------===//

/// Names the usual mistakes before HDF5 answers "cannot open" to all of them.
static std::optional<Error> checkIsHdf5(const std::string &path) {
  std::error_code code;
  std::filesystem::file_status status = std::filesystem::status(path, code);
  if (!std::filesystem::exists(status))
    return Error{"does not exist; check the path"};
  if (std::filesystem::is_directory(status))
    return Error{"is a directory, not an HDF5 file; name a .nir file"};
  if (!std::filesystem::is_regular_file(status))
    return Error{"is not a regular file; name a .nir file"};

  std::ifstream stream(path, std::ios::binary);
  if (!stream)
    return Error{"cannot be opened; check its permissions"};
  std::array<char, 8> start = {};
  stream.read(start.data(), start.size());
  std::string_view read(start.data(), stream.gcount());
  if (read.empty())
    return Error{"is empty, not an HDF5 file; export the network again"};
  if (read.substr(0, 4) == "PK\x03\x04")
    return Error{"is a zip archive, not an HDF5 file; export the network with "
                 "the 'nir' package instead of saving it with PyTorch"};
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads one open file. Errors start with the path of the object in the file.
class Reader {
public:
  Reader(hid_t file, const GlobalHeap &heap, uint64_t fileSize)
      : file(file), heap(heap), fileSize(fileSize) {}

  Result<File> read();

private:
  Result<Node> readNode(hid_t group, const std::string &path, unsigned depth);
  std::optional<Error> readMetadata(hid_t group, const std::string &prefix,
                                    const std::string &path, unsigned depth,
                                    Node &node);
  Result<Graph> readGraph(hid_t group, const std::string &path, unsigned depth);
  Result<std::vector<Edge>> readEdges(hid_t group, const std::string &path);

  Result<std::vector<std::string>> listLinks(hid_t group,
                                             const std::string &path);
  Result<Handle> open(hid_t group, const std::string &name,
                      const std::string &path);
  Result<Handle> openGroup(hid_t group, const std::string &name,
                           const std::string &path);
  static bool exists(hid_t group, const char *name) {
    return H5Lexists(group, name, H5P_DEFAULT) > 0;
  }

  Result<Array> readArray(hid_t dataset, const std::string &path);
  Result<std::string> readString(hid_t group, const char *name,
                                 const std::string &path);
  std::optional<Error> checkStorage(hid_t dataset, uint64_t numBytes,
                                    const std::string &path);
  Result<Array> readStrings(hid_t dataset, hid_t type, Shape shape,
                            size_t count, const std::string &path);
  template <typename T>
  Result<Array> readNumbers(hid_t dataset, hid_t type, Shape shape,
                            size_t count, const std::string &path);

  hid_t file;
  const GlobalHeap &heap;
  uint64_t fileSize;
  /// Addresses of the objects read so far.
  std::set<haddr_t> seen;
};
} // namespace

static Error makeDamaged(const std::string &path) {
  return Error{path + " cannot be read, the file is damaged; export the "
                      "network again"};
}

/// Names of the links of a group in byte order.
Result<std::vector<std::string>> Reader::listLinks(hid_t group,
                                                   const std::string &path) {
  std::vector<std::string> names;
  auto append = [](hid_t, const char *name, const H5L_info_t *,
                   void *data) -> herr_t {
    static_cast<std::vector<std::string> *>(data)->push_back(name);
    return 0;
  };
  hsize_t position = 0;
  if (H5Literate(group, H5_INDEX_NAME, H5_ITER_INC, &position, append, &names) <
      0)
    return makeDamaged(path);
  return names;
}

/// Opens the object behind a link. Each object may be reached once only: this
/// ends cycles, and files that grow without bound by links to the same object.
Result<Handle> Reader::open(hid_t group, const std::string &name,
                            const std::string &path) {
  H5L_info_t link;
  if (H5Lget_info(group, name.c_str(), &link, H5P_DEFAULT) < 0)
    return makeDamaged(path);
  if (link.type != H5L_TYPE_HARD && link.type != H5L_TYPE_SOFT)
    return Error{path + " is a link to another file, expected an object of "
                        "this file; copy it in"};
  Handle object(H5Oopen(group, name.c_str(), H5P_DEFAULT));
  H5O_info_t info;
  if (!object || H5Oget_info2(object, &info, H5O_INFO_BASIC) < 0)
    return makeDamaged(path);
  if (!seen.insert(info.addr).second)
    return Error{path + " is a link to an object that is reached another way, "
                        "expected a tree; copy the object"};
  return object;
}

Result<Handle> Reader::openGroup(hid_t group, const std::string &name,
                                 const std::string &path) {
  Result<Handle> object = open(group, name, path);
  if (object && H5Iget_type(*object) != H5I_GROUP)
    return Error{path + " is not a group, expected a group; export the "
                        "network again"};
  return object;
}

//===----------------------------------------------------------------------===//
// Datasets
//===----------------------------------------------------------------------===//

/// Checks that the file can hold what the dataset declares, before memory is
/// asked for.
std::optional<Error> Reader::checkStorage(hid_t dataset, uint64_t numBytes,
                                          const std::string &path) {
  // Nothing is read; the chunks of an empty array are not empty.
  if (numBytes == 0)
    return std::nullopt;
  uint64_t stored = H5Dget_storage_size(dataset);
  uint64_t bound = std::min(stored, fileSize);
  Handle plist(H5Dget_create_plist(dataset));
  if (!plist)
    return makeDamaged(path);
  uint64_t chunkBytes = 0;
  if (H5Pget_layout(plist) == H5D_CHUNKED) {
    std::array<hsize_t, H5S_MAX_RANK> chunk;
    int rank = H5Pget_chunk(plist, chunk.size(), chunk.data());
    Handle type(H5Dget_type(dataset));
    if (rank < 0 || !type)
      return makeDamaged(path);
    chunkBytes = H5Tget_size(type);
    for (int axis = 0; axis < rank; ++axis)
      if (__builtin_mul_overflow(chunkBytes, chunk[axis], &chunkBytes))
        return makeDamaged(path);
    if (H5Pget_nfilters(plist) > 0)
      bound *= maxExpansion;
  } else if (H5Pget_external_count(plist) > 0) {
    return Error{path + " is stored in another file, expected its values in "
                        "this file; copy them in"};
  }
  if (std::max(numBytes, chunkBytes) > bound)
    return Error{path + " declares " + std::to_string(numBytes) +
                 " bytes, but the file stores only " + std::to_string(stored) +
                 " bytes for it; the file is damaged, export the network "
                 "again"};
  return std::nullopt;
}

template <typename T>
Result<Array> Reader::readNumbers(hid_t dataset, hid_t type, Shape shape,
                                  size_t count, const std::string &path) {
  std::vector<T> values(count);
  if (count > 0 &&
      H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
    return makeDamaged(path);
  return Array{std::move(shape), std::move(values)};
}

namespace {
/// Memory for strings of variable length, up to a limit. Elements may share
/// bytes of the file only if it is forged, so its size bounds their sum.
class StringArena {
public:
  explicit StringArena(uint64_t limit) : remaining(limit) {}

  static void *allocate(size_t size, void *arena) {
    auto &self = *static_cast<StringArena *>(arena);
    if (size > self.remaining)
      return nullptr;
    self.remaining -= size;
    return self.blocks.emplace_back(new char[size]).get();
  }
  /// Blocks live as long as the arena.
  static void release(void *, void *) {}

private:
  uint64_t remaining;
  std::vector<std::unique_ptr<char[]>> blocks;
};
} // namespace

Result<Array> Reader::readStrings(hid_t dataset, hid_t type, Shape shape,
                                  size_t count, const std::string &path) {
  std::vector<std::string> values(count);
  auto read = [&](hid_t transfer, void *buffer) {
    return count == 0 ||
           H5Dread(dataset, type, H5S_ALL, H5S_ALL, transfer, buffer) >= 0;
  };
  haddr_t offset = H5Dget_offset(dataset);
  if (H5Tis_variable_str(type) > 0 && offset != HADDR_UNDEF) {
    // Elements may share an object of the heap only in a forged file.
    uint64_t remaining = fileSize;
    for (std::string &value : values) {
      std::optional<std::string> text = heap.readString(offset);
      if (!text || text->size() > remaining)
        return makeDamaged(path);
      remaining -= text->size();
      value = std::move(*text);
      offset += GlobalHeap::referenceBytes;
    }
  } else if (H5Tis_variable_str(type) > 0) {
    // Chunks, which no known writer uses for strings, are left to HDF5.
    // Each element has a terminator besides its bytes in the file.
    StringArena arena(fileSize + count);
    Handle transfer(H5Pcreate(H5P_DATASET_XFER));
    H5Pset_vlen_mem_manager(transfer, StringArena::allocate, &arena,
                            StringArena::release, &arena);
    std::vector<char *> pointers(count, nullptr);
    if (!read(transfer, pointers.data()))
      return makeDamaged(path);
    for (size_t i = 0; i < count; ++i)
      values[i] = pointers[i] ? pointers[i] : "";
  } else {
    size_t width = H5Tget_size(type);
    bool isSpacePadded = H5Tget_strpad(type) == H5T_STR_SPACEPAD;
    std::vector<char> buffer(count * width);
    if (!read(H5P_DEFAULT, buffer.data()))
      return makeDamaged(path);
    for (size_t i = 0; i < count; ++i) {
      std::string_view text(buffer.data() + i * width, width);
      text = text.substr(0, text.find('\0'));
      if (isSpacePadded)
        text = text.substr(0, text.find_last_not_of(' ') + 1);
      values[i] = text;
    }
  }
  return Array{std::move(shape), std::move(values)};
}

Result<Array> Reader::readArray(hid_t dataset, const std::string &path) {
  Handle space(H5Dget_space(dataset)), type(H5Dget_type(dataset));
  if (!space || !type)
    return makeDamaged(path);
  std::array<hsize_t, H5S_MAX_RANK> sizes;
  int rank = H5Sget_simple_extent_dims(space, sizes.data(), nullptr);
  hssize_t count = H5Sget_simple_extent_npoints(space);
  if (rank < 0 || count < 0 || H5Sget_simple_extent_type(space) == H5S_NULL)
    return makeDamaged(path);

  uint64_t numBytes = 0;
  if (__builtin_mul_overflow(uint64_t(count), H5Tget_size(type), &numBytes))
    return makeDamaged(path);
  if (std::optional<Error> error = checkStorage(dataset, numBytes, path))
    return *error;

  Shape shape(sizes.begin(), sizes.begin() + rank);
  size_t width = H5Tget_size(type);
  switch (H5Tget_class(type)) {
  case H5T_FLOAT:
    if (width <= sizeof(float))
      return readNumbers<float>(dataset, H5T_NATIVE_FLOAT, shape, count, path);
    if (width <= sizeof(double))
      return readNumbers<double>(dataset, H5T_NATIVE_DOUBLE, shape, count,
                                 path);
    break;
  case H5T_INTEGER:
  case H5T_ENUM: // Booleans of h5py.
    return readNumbers<int64_t>(dataset, H5T_NATIVE_INT64, shape, count, path);
  case H5T_STRING:
    return readStrings(dataset, type, shape, count, path);
  default:
    break;
  }
  return Error{path + " holds values of a type that NIR does not have, "
                      "expected float32, float64, integers or strings; convert "
                      "them before export"};
}

Result<std::string> Reader::readString(hid_t group, const char *name,
                                       const std::string &path) {
  Result<Handle> object = open(group, name, path);
  if (!object)
    return object.getError();
  if (H5Iget_type(*object) != H5I_DATASET)
    return Error{path + " is not a dataset, expected a string; export the "
                        "network again"};
  Result<Array> array = readArray(*object, path);
  if (!array)
    return array.getError();
  if (const std::string *text = array->getString())
    return *text;
  return Error{path + " holds " + toString(array->getElementType()) +
               " values of shape " + toString(array->shape) +
               ", expected one string; export the network again"};
}

//===----------------------------------------------------------------------===//
// Nodes
//===----------------------------------------------------------------------===//

Result<std::vector<Edge>> Reader::readEdges(hid_t group,
                                            const std::string &path) {
  if (!exists(group, "edges"))
    return Error{path + " is missing, but NIRGraph requires it; export the "
                        "network again"};
  Result<Handle> object = open(group, "edges", path);
  if (!object)
    return object.getError();
  if (H5Iget_type(*object) != H5I_DATASET)
    return Error{path + " is not a dataset, expected pairs of names; export "
                        "the network again"};
  Result<Array> array = readArray(*object, path);
  if (!array)
    return array.getError();
  // A list without edges has lost its element type and second axis.
  std::vector<Edge> edges;
  if (array->size() == 0)
    return edges;
  const auto *names = array->getIf<std::string>();
  if (!names || array->shape.size() != 2 || array->shape[1] != 2)
    return Error{path + " holds " + toString(array->getElementType()) +
                 " values of shape " + toString(array->shape) +
                 ", expected strings of shape (?, 2), a source and a target "
                 "per edge; export the network again"};
  for (size_t i = 0; i < names->size(); i += 2)
    edges.push_back({(*names)[i], (*names)[i + 1]});
  return edges;
}

Result<Graph> Reader::readGraph(hid_t group, const std::string &path,
                                unsigned depth) {
  Graph graph;
  Result<std::vector<Edge>> edges = readEdges(group, path + "/edges");
  if (!edges)
    return edges.getError();
  graph.edges = std::move(*edges);

  std::string nodesPath = path + "/nodes";
  if (!exists(group, "nodes"))
    return Error{nodesPath + " is missing, but NIRGraph requires it; export "
                             "the network again"};
  Result<Handle> nodes = openGroup(group, "nodes", nodesPath);
  if (!nodes)
    return nodes.getError();
  Result<std::vector<std::string>> names = listLinks(*nodes, nodesPath);
  if (!names)
    return names.getError();
  for (const std::string &name : *names) {
    std::string nodePath = nodesPath + "/" + name;
    Result<Handle> child = openGroup(*nodes, name, nodePath);
    if (!child)
      return child.getError();
    Result<Node> node = readNode(*child, nodePath, depth + 1);
    if (!node)
      return node.getError();
    node->name = name;
    graph.nodes.push_back(std::move(*node));
  }
  return graph;
}

/// Metadata is for people: what is not an array is skipped.
std::optional<Error> Reader::readMetadata(hid_t group,
                                          const std::string &prefix,
                                          const std::string &path,
                                          unsigned depth, Node &node) {
  if (depth > maxDepth)
    return Error{path + " is nested more than " + std::to_string(maxDepth) +
                 " levels deep; flatten it before export"};
  Result<std::vector<std::string>> names = listLinks(group, path);
  if (!names)
    return names.getError();
  for (const std::string &name : *names) {
    std::string childPath = path + "/" + name;
    Result<Handle> object = open(group, name, childPath);
    if (!object)
      return object.getError();
    if (H5Iget_type(*object) == H5I_GROUP) {
      if (std::optional<Error> error = readMetadata(
              *object, prefix + name + "/", childPath, depth + 1, node))
        return error;
    } else if (H5Iget_type(*object) == H5I_DATASET) {
      if (Result<Array> array = readArray(*object, childPath))
        node.metadata.emplace(prefix + name, std::move(*array));
    }
  }
  return std::nullopt;
}

Result<Node> Reader::readNode(hid_t group, const std::string &path,
                              unsigned depth) {
  if (depth > maxDepth)
    return Error{path + " is nested more than " + std::to_string(maxDepth) +
                 " levels deep; flatten the graph before export"};
  Node node;
  std::string typePath = path + "/type";
  if (!exists(group, "type"))
    return Error{typePath + " is missing, but each node names its type; "
                            "export the network again"};
  Result<std::string> type = readString(group, "type", typePath);
  if (!type)
    return type.getError();
  node.type = *type;

  const Primitive *primitive = findPrimitive(node.type);
  bool isGraph = primitive && primitive->family == Family::Graph;
  if (isGraph) {
    Result<Graph> graph = readGraph(group, path, depth);
    if (!graph)
      return graph.getError();
    node.graph = std::move(*graph);
  }

  Result<std::vector<std::string>> names = listLinks(group, path);
  if (!names)
    return names.getError();
  for (const std::string &name : *names) {
    bool isRead =
        name == "type" || (isGraph && (name == "nodes" || name == "edges"));
    if (isRead)
      continue;
    std::string childPath = path + "/" + name;
    Result<Handle> object = open(group, name, childPath);
    if (!object)
      return object.getError();
    H5I_type_t objectType = H5Iget_type(*object);
    if (objectType == H5I_GROUP && name == "metadata") {
      if (std::optional<Error> error =
              readMetadata(*object, "", childPath, depth, node))
        return *error;
    } else if (objectType == H5I_DATASET) {
      Result<Array> array = readArray(*object, childPath);
      if (array)
        node.arrays.emplace(name, std::move(*array));
      else if (primitive && primitive->find(name))
        return array.getError();
    }
  }
  return node;
}

Result<File> Reader::read() {
  File result;
  if (exists(file, "version")) {
    Result<std::string> version = readString(file, "version", "version");
    if (!version)
      return version.getError();
    result.version = *version;
  }
  Result<Handle> root = openGroup(file, "node", "node");
  if (!root)
    return root.getError();
  Result<Node> node = readNode(*root, "node", 0);
  if (!node)
    return node.getError();
  if (std::optional<Error> error = verify(*node, "node"))
    return *error;
  result.root = std::move(*node);
  return result;
}

/// Opens a file and checks that it holds a graph. Errors go on after the name
/// of the file.
static Result<Handle> openGraphFile(const std::string &path) {
  if (std::optional<Error> error = checkIsHdf5(path))
    return *error;
  htri_t isHdf5 = H5Fis_hdf5(path.c_str());
  if (isHdf5 == 0)
    return Error{"is not an HDF5 file; export the network with the 'nir' "
                 "package"};
  Handle access(H5Pcreate(H5P_FILE_ACCESS));
  H5Pset_fclose_degree(access, H5F_CLOSE_STRONG);
  Handle file(H5Fopen(path.c_str(), H5F_ACC_RDONLY, access));
  if (isHdf5 < 0 || !file)
    return Error{"is a damaged or incomplete HDF5 file; copy or export it "
                 "again"};
  if (H5Lexists(file, "node", H5P_DEFAULT) > 0)
    return file;
  if (H5Aexists(file, "__type__") > 0)
    return Error{"holds recorded data (NIRData), expected a graph; name the "
                 "file of the graph"};
  return Error{"is an HDF5 file without the group 'node', so not a NIR graph; "
               "export the network with the 'nir' package"};
}

/// Where HDF5 starts in the file, or an error if its numbers are not as
/// GlobalHeap needs them.
static Result<uint64_t> findBase(hid_t file) {
  Handle plist(H5Fget_create_plist(file));
  size_t addressBytes = 0, lengthBytes = 0;
  hsize_t base = 0;
  if (!plist || H5Pget_sizes(plist, &addressBytes, &lengthBytes) < 0 ||
      H5Pget_userblock(plist, &base) < 0 || addressBytes != 8 ||
      lengthBytes != 8)
    return Error{"does not store addresses and lengths in eight bytes each, "
                 "as expected; convert it with h5repack"};
  return uint64_t(base);
}

static Result<File> readGraphFile(const std::string &path) {
  Result<Handle> file = openGraphFile(path);
  if (!file)
    return Error{" " + file.getError().message};
  Result<uint64_t> base = findBase(*file);
  if (!base)
    return Error{" " + base.getError().message};
  std::ifstream stream(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(stream), {});
  GlobalHeap heap(bytes, *base);
  if (*base > bytes.size() || !heap.isSound())
    return Error{" has a damaged heap of strings; copy or export it again"};
  Result<File> result = Reader(*file, heap, bytes.size()).read();
  if (!result)
    return Error{": " + result.getError().message};
  return result;
}

Result<File> ganglion::nir::readFile(const std::string &path) {
  SilencedErrors silenced;
  Result<File> file = readGraphFile(path);
  if (!file)
    return Error{"'" + path + "'" + file.getError().message};
  return file;
}

void ganglion::nir::disableClosingAtExit() { H5dont_atexit(); }
