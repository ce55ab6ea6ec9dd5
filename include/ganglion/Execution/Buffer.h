//===- Buffer.h - Elements that somebody owns -------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_EXECUTION_BUFFER_H
#define GANGLION_EXECUTION_BUFFER_H

#include "ganglion/Execution/NetworkInterface.h"

#include <memory>
#include <type_traits>

namespace ganglion::execution {

/// The element type of an array of T.
template <typename T>
constexpr ElementType elementTypeOf() = delete;
template <>
constexpr ElementType elementTypeOf<uint8_t>() {
  return ElementType::UInt8;
}
template <>
constexpr ElementType elementTypeOf<int8_t>() {
  return ElementType::Int8;
}
template <>
constexpr ElementType elementTypeOf<int16_t>() {
  return ElementType::Int16;
}
template <>
constexpr ElementType elementTypeOf<int32_t>() {
  return ElementType::Int32;
}
template <>
constexpr ElementType elementTypeOf<int64_t>() {
  return ElementType::Int64;
}
template <>
constexpr ElementType elementTypeOf<float>() {
  return ElementType::Float32;
}
template <>
constexpr ElementType elementTypeOf<double>() {
  return ElementType::Float64;
}

/// Contiguous elements, row-major, time first, that belong to the caller.
struct Buffer {
  Buffer() = default;
  Buffer(ElementType type, void *data, int64_t numElements)
      : type(type), data(data), numElements(numElements) {}
  template <typename T>
  Buffer(std::vector<T> &elements)
      : Buffer(elementTypeOf<T>(), elements.data(), elements.size()) {}

  ElementType type = ElementType::Float32;
  void *data = nullptr;
  int64_t numElements = 0;
};

/// The same, to be read only.
struct ConstBuffer {
  ConstBuffer() = default;
  ConstBuffer(ElementType type, const void *data, int64_t numElements)
      : type(type), data(data), numElements(numElements) {}
  template <typename T>
  ConstBuffer(const std::vector<T> &elements)
      : ConstBuffer(elementTypeOf<T>(), elements.data(), elements.size()) {}
  ConstBuffer(const Buffer &buffer)
      : ConstBuffer(buffer.type, buffer.data, buffer.numElements) {}

  ElementType type = ElementType::Float32;
  const void *data = nullptr;
  int64_t numElements = 0;
};

/// `count` steps from `first` on of a buffer that holds `numSteps`, at least
/// one.
template <typename BufferT>
BufferT getSteps(const BufferT &buffer, int64_t numSteps, int64_t first,
                 int64_t count) {
  int64_t stepSize = buffer.numElements / numSteps;
  int64_t offset = first * stepSize * int64_t(getSize(buffer.type));
  if constexpr (std::is_same_v<BufferT, Buffer>)
    return {buffer.type, static_cast<char *>(buffer.data) + offset,
            count * stepSize};
  else
    return {buffer.type, static_cast<const char *>(buffer.data) + offset,
            count * stepSize};
}

/// Arrays for a list of ports, each aligned to a cache line. Zero at first.
class PortBuffers {
public:
  /// Room for `numSteps` time steps of each port.
  explicit PortBuffers(const std::vector<Port> &ports, int64_t numSteps = 1);

  /// The array of each port.
  const std::vector<Buffer> &getBuffers() const { return buffers; }

  /// Makes all elements zero.
  void clear();

private:
  struct Deleter {
    void operator()(char *bytes) const;
  };

  std::vector<Buffer> buffers;
  int64_t numBytes = 0;
  std::unique_ptr<char, Deleter> bytes;
};

/// What a network remembers from one step to the next. Whatever runs at the
/// same time needs a state of its own.
class NetworkState {
public:
  explicit NetworkState(const NetworkInterface &network)
      : buffers(network.states) {}

  /// The variables in the order of the interface.
  const std::vector<Buffer> &getBuffers() const { return buffers.getBuffers(); }

  /// Returns to the state before the first step.
  void reset() { buffers.clear(); }

private:
  PortBuffers buffers;
};

} // namespace ganglion::execution

#endif // GANGLION_EXECUTION_BUFFER_H
