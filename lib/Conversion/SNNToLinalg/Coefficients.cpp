//===- Coefficients.cpp - Constants per element of a population -----------===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Coefficients.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace ganglion;

void Coefficients::add(StringRef name, std::optional<ElementsAttr> constant) {
  if (!constant)
    return;
  ElementsAttr elements =
      builder.getElements(type, snn::readFloats(*constant), name);
  if (auto splat = dyn_cast<SplatElementsAttr>(elements)) {
    numbers[name] =
        arith::ConstantOp::create(builder, splat.getSplatValue<TypedAttr>());
    return;
  }
  names.push_back(name);
  tensors.push_back(arith::ConstantOp::create(builder, elements));
}

void Coefficients::setElements(ValueRange elements) {
  for (auto [name, element] : llvm::zip_equal(names, elements))
    numbers[name] = element;
}

Value ganglion::updatePopulation(LoweringBuilder &builder,
                                 Coefficients &coefficients, Value input,
                                 Value destination,
                                 MutableArrayRef<Value> states,
                                 NeuronUpdate update) {
  SmallVector<Value> inputs = {input};
  llvm::append_range(inputs, coefficients.getTensors());
  SmallVector<Value> destinations = {destination};
  llvm::append_range(destinations, states);
  auto body = [&](ValueRange elements) {
    ValueRange state = elements.take_back(states.size());
    coefficients.setElements(elements.slice(1, inputs.size() - 1));
    return update(elements.front(), state);
  };
  SmallVector<Value> results =
      builder.createElementwise(inputs, destinations, body);
  llvm::copy(ArrayRef(results).drop_front(), states.begin());
  return results.front();
}
