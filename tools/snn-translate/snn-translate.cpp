//===- snn-translate.cpp - Files in and out ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/RegisterAll.h"
#include "ganglion/Support/AtomicFile.h"
#include "ganglion/Target/NIR/Reader.h"
#include "mlir/InitAllTranslations.h"
#include "mlir/Support/LogicalResult.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

/// Calls mlirTranslateMain, which empties the output file before it reads the
/// input, such that the file changes on success only. The driver has no hook
/// between its options and its work, so the name is changed on the way in.
static LogicalResult translate(ArrayRef<const char *> arguments) {
  std::string output = "-";
  // Where the name of the output is among the arguments: "-o x" or "-o=x".
  size_t index = 0;
  bool isJoined = false;
  for (size_t i = 1; i < arguments.size(); ++i) {
    StringRef argument = arguments[i];
    if (argument == "--")
      break;
    if (!argument.consume_front("--o") && !argument.consume_front("-o"))
      continue;
    if (argument.empty() && i + 1 < arguments.size()) {
      output = arguments[++i];
      index = i;
      isJoined = false;
    } else if (argument.consume_front("=")) {
      output = argument.str();
      index = i;
      isJoined = true;
    }
  }

  ganglion::PendingOutput pending(output);
  std::string changed = (isJoined ? "-o=" : "") + pending.getName();
  SmallVector<char *> all;
  for (const char *argument : arguments)
    all.push_back(const_cast<char *>(argument));
  if (index != 0)
    all[index] = changed.data();
  int count = all.size();
  all.push_back(nullptr);
  if (failed(mlir::mlirTranslateMain(
          count, all.data(), "Ganglion: files of other tools in and out\n")))
    return failure();
  if (std::optional<ganglion::Error> error = pending.commit()) {
    errs() << error->message << '\n';
    return failure();
  }
  return success();
}

int main(int argc, char **argv) {
  ganglion::nir::disableClosingAtExit();
  mlir::registerAllTranslations();
  ganglion::registerAllTranslations();

  SmallVector<const char *> arguments(argv, argv + argc);
  BumpPtrAllocator allocator;
  StringSaver saver(allocator);
  cl::ExpandResponseFiles(saver, cl::TokenizeGNUCommandLine, arguments);
  return failed(translate(arguments)) ? EXIT_FAILURE : EXIT_SUCCESS;
}
