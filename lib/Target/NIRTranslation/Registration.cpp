//===- Registration.cpp - NIR in snn-translate ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Target/NIR/Writer.h"
#include "ganglion/Target/NIRTranslation.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace ganglion;

/// HDF5 writes files, snn-translate streams: goes by way of a temporary file.
static LogicalResult writeToStream(const nir::File &file, Location location,
                                   llvm::raw_ostream &os) {
  SmallString<128> path;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("ganglion", "nir", path))
    return emitError(location) << "no temporary file: " << error.message();
  llvm::FileRemover remover(path);
  if (nir::Status written = nir::writeFile(path.str().str(), file); !written)
    return emitError(location) << written.error().message;
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return emitError(location)
           << "temporary file: " << buffer.getError().message();
  os << (*buffer)->getBuffer();
  return success();
}

void ganglion::registerNIRTranslations() {
  static llvm::cl::opt<bool> lenient(
      "nir-lenient",
      llvm::cl::desc("Repair known malformations of NIR files, with remarks"),
      llvm::cl::init(false));

  static TranslateToMLIRRegistration import(
      "import-nir", "read a NIR file (HDF5) as an snn.network",
      [](llvm::SourceMgr &sources,
         MLIRContext *context) -> OwningOpRef<Operation *> {
        // HDF5 reads the file itself; standard input has no name to read.
        StringRef path = sources.getMemoryBuffer(sources.getMainFileID())
                             ->getBufferIdentifier();
        NIRImportOptions options;
        options.lenient = lenient;
        return importNIR(path, options, context);
      });

  static TranslateFromMLIRRegistration exportRegistration(
      "export-nir", "write the snn.network of a module as a NIR file (HDF5)",
      [](ModuleOp module, llvm::raw_ostream &os) -> LogicalResult {
        auto networks = llvm::to_vector(module.getOps<snn::NetworkOp>());
        if (networks.size() != 1)
          return module.emitError("a NIR file holds one network, but the "
                                  "module has ")
                 << networks.size();
        FailureOr<nir::File> file = exportNIR(networks.front());
        if (failed(file))
          return failure();
        return writeToStream(*file, module.getLoc(), os);
      },
      [](DialectRegistry &registry) { registry.insert<snn::SNNDialect>(); });
}
