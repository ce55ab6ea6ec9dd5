//===- Reader.h - Reads SDF3 files ------------------------------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_TARGET_SDF3_READER_H
#define GANGLION_TARGET_SDF3_READER_H

#include "ganglion/Target/SDF3/File.h"

#include <string_view>

namespace ganglion::sdf3 {

/// Reads the text of an SDF3 file: XML in UTF-8, with namespaces or without,
/// and with what SDF3 and Kiter say about graphs of the types sdf and csdf.
/// Nothing but the text is read: no schema, no document type definition, no
/// entities of a document's own. No text, however damaged, may take more memory
/// than its size allows for.
///
/// Returns the first mistake, and `file` is then of no use. Remarks tell what
/// the text holds and `file` does not.
std::optional<Message> readFile(std::string_view text, File &file,
                                std::vector<Message> &remarks);

} // namespace ganglion::sdf3

#endif // GANGLION_TARGET_SDF3_READER_H
