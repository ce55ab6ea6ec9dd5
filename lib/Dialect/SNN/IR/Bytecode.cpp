//===- Bytecode.cpp - Attributes of the snn dialect as bytecode -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bytecode.h"
#include "mlir/Bytecode/BytecodeImplementation.h"

using namespace mlir;
using namespace ganglion::snn;

namespace {
/// Which attribute follows. Numbers of released versions keep their meaning.
enum class AttributeCode : uint64_t { Activity = 0 };

class SNNBytecodeInterface : public BytecodeDialectInterface {
public:
  explicit SNNBytecodeInterface(Dialect *dialect)
      : BytecodeDialectInterface(dialect) {}

  /// Fails for attributes that are text.
  LogicalResult writeAttribute(Attribute attribute,
                               DialectBytecodeWriter &writer) const override {
    auto activity = dyn_cast<ActivityAttr>(attribute);
    if (!activity)
      return failure();
    writer.writeVarInt(static_cast<uint64_t>(AttributeCode::Activity));
    writer.writeSignedVarInt(activity.getSteps());
    writer.writeAttribute(activity.getTotal());
    writer.writeAttribute(activity.getMaximum());
    return success();
  }

  Attribute readAttribute(DialectBytecodeReader &reader) const override {
    uint64_t code;
    if (failed(reader.readVarInt(code)))
      return nullptr;
    if (code != static_cast<uint64_t>(AttributeCode::Activity)) {
      reader.emitError() << "the snn dialect has no attribute of code " << code
                         << "; the file may come from a later version";
      return nullptr;
    }
    int64_t steps;
    ElementsAttr total, maximum;
    if (failed(reader.readSignedVarInt(steps)) ||
        failed(reader.readAttribute(total)) ||
        failed(reader.readAttribute(maximum)))
      return nullptr;
    return ActivityAttr::getChecked([&] { return reader.emitError(); },
                                    getContext(), steps, total, maximum);
  }
};
} // namespace

void ganglion::snn::addBytecodeInterface(SNNDialect &dialect) {
  dialect.addInterfaces<SNNBytecodeInterface>();
}
