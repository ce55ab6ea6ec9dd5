//===- Writer.cpp - Writes NIR files --------------------------------------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Target/NIR/Writer.h"

#include "Hdf5.h"
#include "ganglion/Support/AtomicFile.h"

#include <algorithm>
#include <type_traits>

using namespace ganglion;
using namespace ganglion::nir;

/// Fits the chunk cache of HDF5, so each chunk is compressed once.
static constexpr uint64_t maxChunkBytes = 1 << 20;
static constexpr unsigned deflateLevel = 4;

template <typename T>
static hid_t getNativeType() {
  if constexpr (std::is_same_v<T, float>)
    return H5T_NATIVE_FLOAT;
  else if constexpr (std::is_same_v<T, double>)
    return H5T_NATIVE_DOUBLE;
  else
    return H5T_NATIVE_INT64;
}

/// Files do not depend on the byte order of the machine.
template <typename T>
static hid_t getFileType() {
  if constexpr (std::is_same_v<T, float>)
    return H5T_IEEE_F32LE;
  else if constexpr (std::is_same_v<T, double>)
    return H5T_IEEE_F64LE;
  else
    return H5T_STD_I64LE;
}

static Handle makeStringType() {
  Handle type(H5Tcopy(H5T_C_S1));
  H5Tset_size(type, H5T_VARIABLE);
  H5Tset_cset(type, H5T_CSET_UTF8);
  return type;
}

/// Halves the largest axis until a chunk is small enough.
static std::vector<hsize_t> chooseChunk(std::vector<hsize_t> sizes,
                                        uint64_t elementBytes) {
  auto countBytes = [&] {
    uint64_t numBytes = elementBytes;
    for (hsize_t size : sizes)
      numBytes *= size;
    return numBytes;
  };
  while (countBytes() > maxChunkBytes) {
    hsize_t &largest = *std::max_element(sizes.begin(), sizes.end());
    largest = (largest + 1) / 2;
  }
  return sizes;
}

static Error makeFailed(const std::string &path) {
  return Error{path + " cannot be written; free some memory"};
}

static std::optional<Error> writeArray(hid_t group, const std::string &name,
                                       const Array &array,
                                       const std::string &path) {
  if (countElements(array.shape) != static_cast<int64_t>(array.size()))
    return Error{path + " has " + std::to_string(array.size()) +
                 " values, expected those of shape " + toString(array.shape)};
  std::vector<hsize_t> sizes(array.shape.begin(), array.shape.end());
  Handle space(sizes.empty()
                   ? H5Screate(H5S_SCALAR)
                   : H5Screate_simple(sizes.size(), sizes.data(), nullptr));
  Handle plist(H5Pcreate(H5P_DATASET_CREATE));
  // Time stamps would make equal contents differ.
  H5Pset_obj_track_times(plist, false);

  auto write = [&](hid_t fileType, hid_t memoryType, const void *values) {
    Handle dataset(H5Dcreate2(group, name.c_str(), fileType, space, H5P_DEFAULT,
                              plist, H5P_DEFAULT));
    return dataset &&
           (array.size() == 0 || H5Dwrite(dataset, memoryType, H5S_ALL, H5S_ALL,
                                          H5P_DEFAULT, values) >= 0);
  };
  bool isWritten = std::visit(
      [&](const auto &values) {
        using T = typename std::decay_t<decltype(values)>::value_type;
        if constexpr (std::is_same_v<T, std::string>) {
          Handle type = makeStringType();
          std::vector<const char *> pointers;
          for (const std::string &text : values)
            pointers.push_back(text.c_str());
          return write(type, type, pointers.data());
        } else {
          if (!sizes.empty() && !values.empty()) {
            std::vector<hsize_t> chunk = chooseChunk(sizes, sizeof(T));
            H5Pset_chunk(plist, chunk.size(), chunk.data());
            H5Pset_deflate(plist, deflateLevel);
          }
          return write(getFileType<T>(), getNativeType<T>(), values.data());
        }
      },
      array.values);
  if (!isWritten)
    return makeFailed(path);
  return std::nullopt;
}

/// HDF5 reads a slash as a path and "." as the group itself.
static bool isWritable(const std::string &name) {
  return !name.empty() && name != "." &&
         name.find_first_of(std::string("/\0", 2)) == std::string::npos;
}

static std::optional<Error> writeNode(hid_t group, const Node &node,
                                      const std::string &path);

static Result<Handle> createGroup(hid_t parent, const std::string &name,
                                  const std::string &path) {
  if (!isWritable(name))
    return Error{path + " has a name that HDF5 cannot hold, expected one that "
                        "is not empty and has no '/'; rename it"};
  Handle group(
      H5Gcreate2(parent, name.c_str(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT));
  if (!group)
    return Error{path + " cannot be created; make sure that its name is "
                        "unique"};
  return group;
}

static std::optional<Error> writeGraph(hid_t group, const Graph &graph,
                                       const std::string &path) {
  std::vector<std::string> names;
  for (const Edge &edge : graph.edges) {
    names.push_back(edge.source);
    names.push_back(edge.target);
  }
  Array edges{{static_cast<int64_t>(graph.edges.size()), 2}, std::move(names)};
  if (std::optional<Error> error =
          writeArray(group, "edges", edges, path + "/edges"))
    return error;
  Result<Handle> nodes = createGroup(group, "nodes", path + "/nodes");
  if (!nodes)
    return nodes.getError();
  for (const Node &node : graph.nodes) {
    std::string nodePath = path + "/nodes/" + node.name;
    Result<Handle> child = createGroup(*nodes, node.name, nodePath);
    if (!child)
      return child.getError();
    if (std::optional<Error> error = writeNode(*child, node, nodePath))
      return error;
  }
  return std::nullopt;
}

/// `key` is a path; the groups on the way are created.
static std::optional<Error> writeMetadata(hid_t group, const std::string &key,
                                          const Array &array,
                                          const std::string &path) {
  size_t slash = key.find('/');
  if (slash == std::string::npos)
    return isWritable(key) ? writeArray(group, key, array, path)
                           : makeFailed(path);
  std::string name = key.substr(0, slash);
  Handle child;
  if (isWritable(name) && H5Lexists(group, name.c_str(), H5P_DEFAULT) > 0)
    child = Handle(H5Gopen2(group, name.c_str(), H5P_DEFAULT));
  else if (Result<Handle> created = createGroup(group, name, path))
    child = std::move(*created);
  if (!child)
    return makeFailed(path);
  return writeMetadata(child, key.substr(slash + 1), array, path);
}

static std::optional<Error> writeNode(hid_t group, const Node &node,
                                      const std::string &path) {
  if (std::optional<Error> error =
          writeArray(group, "type", Array::scalar(node.type), path + "/type"))
    return error;
  for (const auto &[name, array] : node.arrays) {
    std::string arrayPath = path + "/" + name;
    if (!isWritable(name))
      return makeFailed(arrayPath);
    if (std::optional<Error> error = writeArray(group, name, array, arrayPath))
      return error;
  }
  if (node.graph)
    if (std::optional<Error> error = writeGraph(group, *node.graph, path))
      return error;
  for (const auto &[key, array] : node.metadata)
    if (std::optional<Error> error = writeMetadata(
            group, "metadata/" + key, array, path + "/metadata/" + key))
      return error;
  return std::nullopt;
}

/// A file of HDF5 that lives in memory and never on disk.
static Handle createInMemory() {
  Handle access(H5Pcreate(H5P_FILE_ACCESS));
  // Grows by this much at a time.
  constexpr size_t incrementBytes = 1 << 20;
  if (H5Pset_fapl_core(access, incrementBytes, /*backing_store=*/false) < 0)
    return Handle();
  return Handle(H5Fcreate("in memory", H5F_ACC_TRUNC, H5P_DEFAULT, access));
}

Result<std::string> ganglion::nir::serialize(const File &file) {
  SilencedErrors silenced;
  Handle hdf5 = createInMemory();
  if (!hdf5)
    return Error{"HDF5 cannot create a file in memory; free some memory"};
  if (!file.version.empty())
    if (std::optional<Error> error =
            writeArray(hdf5, "version", Array::scalar(file.version), "version"))
      return *error;
  Result<Handle> root = createGroup(hdf5, "node", "node");
  if (!root)
    return root.getError();
  if (std::optional<Error> error = writeNode(*root, file.root, "node"))
    return *error;

  if (H5Fflush(hdf5, H5F_SCOPE_GLOBAL) < 0)
    return makeFailed("node");
  ssize_t size = H5Fget_file_image(hdf5, nullptr, 0);
  std::string bytes(std::max<ssize_t>(size, 0), '\0');
  if (size <= 0 || H5Fget_file_image(hdf5, bytes.data(), size) != size)
    return makeFailed("node");
  return bytes;
}

std::optional<Error> ganglion::nir::writeFile(const std::string &path,
                                              const File &file) {
  Result<std::string> bytes = serialize(file);
  if (!bytes)
    return Error{"cannot write '" + path + "': " + bytes.getError().message};
  return writeFileAtomically(path, *bytes);
}
