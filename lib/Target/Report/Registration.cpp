//===- Registration.cpp - Reports in snn-translate ------*- C++ -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ganglion/Dialect/SDF/IR/SDF.h"
#include "ganglion/Dialect/SNN/IR/SNN.h"
#include "ganglion/Target/Report.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"

using namespace mlir;
using namespace ganglion;

namespace {
enum class ReportFormat { Text, JSON };
} // namespace

void ganglion::registerReportTranslation() {
  static llvm::cl::opt<ReportFormat> format(
      "report-format", llvm::cl::desc("Form of the report"),
      llvm::cl::init(ReportFormat::Text),
      llvm::cl::values(clEnumValN(ReportFormat::Text, "text", "for people"),
                       clEnumValN(ReportFormat::JSON, "json", "for programs")));

  static llvm::cl::opt<uint64_t> steps(
      "report-steps",
      llvm::cl::desc("Time steps of an inference (default: those of the "
                     "recorded activity, else 1)"),
      llvm::cl::init(0));

  static TranslateFromMLIRRegistration registration(
      "export-report", "report on the crossbar programs of a module",
      [](ModuleOp module, llvm::raw_ostream &os) -> LogicalResult {
        // Nothing is written unless all of it can be.
        std::vector<Report> reports;
        for (auto program : module.getOps<xbar::ProgramOp>()) {
          FailureOr<Report> report = Report::get(
              program, steps ? std::optional<uint64_t>(steps) : std::nullopt);
          if (failed(report))
            return failure();
          reports.push_back(std::move(*report));
        }
        if (reports.empty())
          return module.emitError("holds no xbar.program to report on; compile "
                                  "a network with --snn-to-crossbar first");
        if (format == ReportFormat::JSON) {
          llvm::json::Array array;
          for (const Report &report : reports)
            array.push_back(report.toJSON());
          os << llvm::formatv("{0:2}\n", llvm::json::Value(std::move(array)));
          return success();
        }
        llvm::interleave(
            reports, [&](const Report &report) { report.printText(os); },
            [&] { os << "\n"; });
        return success();
      },
      [](DialectRegistry &registry) {
        registry.insert<sdf::SDFDialect, snn::SNNDialect, xbar::XbarDialect>();
      });
}
