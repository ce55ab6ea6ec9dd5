//===- Hdf5.h - Ownership of HDF5 objects -----------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Private: the headers of the library do not expose hdf5.h.
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_LIB_TARGET_NIR_HDF5_H
#define GANGLION_LIB_TARGET_NIR_HDF5_H

#include <hdf5.h>
#include <utility>

namespace ganglion::nir {

/// Owns one reference to an HDF5 object of any kind. Negative means none.
class Handle {
public:
  Handle() = default;
  explicit Handle(hid_t id) : id(id) {}
  Handle(Handle &&other) noexcept : id(std::exchange(other.id, -1)) {}
  Handle &operator=(Handle &&other) noexcept {
    std::swap(id, other.id);
    return *this;
  }
  ~Handle() {
    if (id >= 0)
      H5Idec_ref(id);
  }

  explicit operator bool() const { return id >= 0; }
  operator hid_t() const { return id; }

private:
  hid_t id = -1;
};

/// HDF5 prints a stack trace for each failing call unless told otherwise. Told
/// so for the life of this object; then as the host program had it.
class SilencedErrors {
public:
  SilencedErrors() {
    H5Eget_auto2(H5E_DEFAULT, &function, &data);
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
  }
  ~SilencedErrors() { H5Eset_auto2(H5E_DEFAULT, function, data); }
  SilencedErrors(const SilencedErrors &) = delete;
  SilencedErrors &operator=(const SilencedErrors &) = delete;

private:
  H5E_auto2_t function = nullptr;
  void *data = nullptr;
};

} // namespace ganglion::nir

#endif // GANGLION_LIB_TARGET_NIR_HDF5_H
