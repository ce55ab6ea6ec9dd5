//===- ReferenceKernelInterfaces.td - Executable nodes -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SNN_REFERENCE_REFERENCEKERNELINTERFACES_TD
#define GANGLION_DIALECT_SNN_REFERENCE_REFERENCEKERNELINTERFACES_TD

include "mlir/IR/OpBase.td"

def SNN_ReferenceKernelOpInterface : OpInterface<"ReferenceKernelOpInterface"> {
  let description = [{
    A node of a network that the reference engine can execute: it makes the
    kernel that computes the node in one time step. The operation has been
    verified, which is all that the kernels ask for.

    A node that does not exist at the level of a kernel gives null for it.

    The dialect knows nothing of kernels: operations get this interface by
    external models (ReferenceModels.cpp). A dialect that adds nodes of its own
    attaches its own models.
  }];
  let cppNamespace = "::ganglion::snn";
  let methods = [
    InterfaceMethod<"The kernel in single precision, at the level discrete.",
      "::std::unique_ptr<::ganglion::simulation::Kernel<float>>",
      "createFloatKernel">,
    InterfaceMethod<"The kernel in double precision, at the level discrete.",
      "::std::unique_ptr<::ganglion::simulation::Kernel<double>>",
      "createDoubleKernel">,
    InterfaceMethod<"The kernel on integers, at the level integer.",
      "::std::unique_ptr<::ganglion::simulation::Kernel<int64_t>>",
      "createIntegerKernel">,
    InterfaceMethod<[{
      How many numbers the kernel holds: constants, state and output.
    }], "int64_t", "countKernelNumbers", (ins), "",
      "return ::ganglion::snn::countConstantsAndResults($_op);">
  ];
  let extraClassDeclaration = [{
    /// The kernel on numbers of type `Real`.
    template <typename Real>
    ::std::unique_ptr<::ganglion::simulation::Kernel<Real>> createKernel() {
      if constexpr (::std::is_same_v<Real, float>)
        return createFloatKernel();
      else if constexpr (::std::is_same_v<Real, int64_t>)
        return createIntegerKernel();
      else
        return createDoubleKernel();
    }
  }];
}

#endif // GANGLION_DIALECT_SNN_REFERENCE_REFERENCEKERNELINTERFACES_TD
