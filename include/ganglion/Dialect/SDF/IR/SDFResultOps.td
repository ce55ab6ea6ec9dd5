//===- SDFResultOps.td - Schedules and throughput -*- tablegen -*-===//
//
// Part of the Ganglion project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef GANGLION_DIALECT_SDF_IR_SDFRESULTOPS_TD
#define GANGLION_DIALECT_SDF_IR_SDFRESULTOPS_TD

include "ganglion/Dialect/SDF/IR/SDFBase.td"

def SDF_ScheduleOp : SDF_Op<"schedule", [
    HasParent<"GraphOp">, NoRegionArguments, NoTerminator, SingleBlock]> {
  let summary = "schedule of a dataflow graph";
  let description = [{
    Holds an `sdf.order` for each resource that fires its actors in a fixed
    order, and an `sdf.start` for each actor or for none.

    ```mlir
    sdf.schedule {
      sdf.order on 0 [@a, @b]
      sdf.start @a periodic [0] every 5
      sdf.start @b periodic [3] every 5
    }
    ```
  }];
  let regions = (region SizedRegion<1>:$bodyRegion);
  let assemblyFormat = "attr-dict-with-keyword $bodyRegion";
  let builders = [OpBuilder<(ins)>];
  let skipDefaultBuilders = 1;
  let hasRegionVerifier = 1;
}

def SDF_OrderOp : SDF_Op<"order", [
    HasParent<"ScheduleOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "order of firing on a resource";
  let description = [{
    The resource carries out the firings of one iteration of all of its actors
    one at a time and in this order, again and again. An actor that fires
    several times in an iteration stands there as often; that the numbers are
    right is checked by `--sdf-verify-schedule`.

    ```mlir
    sdf.order on 0 [@a, @b]
    sdf.order on 1 [@c, @c, @d]
    ```
  }];
  let arguments = (ins I64Attr:$resource, FlatSymbolRefArrayAttr:$actors);
  let assemblyFormat = "`on` $resource $actors attr-dict";
  let hasVerifier = 1;
}

def SDF_StartOp : SDF_Op<"start", [
    HasParent<"ScheduleOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "start times of an actor";
  let description = [{
    When the firings of an actor start, in time units: those of the `transient`
    once, then those of the `periodic` phase again and again, each time `every`
    time units later. The period of the actor is `every` divided by the number
    of firings in the phase.

    ```mlir
    // Starts at 0, 2, 5, 7, 10, 12, 15, ...: twice every 5 time units.
    sdf.start @a transient [0] periodic [2, 5] every 5
    ```
  }];
  let arguments = (ins
    FlatSymbolRefAttr:$actor,
    DefaultValuedAttr<DenseI64ArrayAttr, "{}">:$transient,
    DenseI64ArrayAttr:$periodic,
    I64Attr:$every);
  let assemblyFormat = [{
    $actor (`transient` $transient^)? `periodic` $periodic `every` $every
    attr-dict
  }];
  let hasVerifier = 1;
}

def SDF_ThroughputOp : SDF_Op<"throughput", [
    HasParent<"GraphOp">, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "throughput of a dataflow graph";
  let description = [{
    Either certified, one iteration per period of the certificate, or unbounded,
    because the graph has no cycle of channels and so nothing limits its
    throughput.

    ```mlir
    sdf.throughput certified <period = 5/2, cycle = [@a_b, @b_a], potentials = [0, 6]>
    ```
  }];
  let arguments = (ins OptionalAttr<SDF_CertificateAttr>:$certificate);
  let assemblyFormat = [{
    (`certified` $certificate^) : (`unbounded`)? attr-dict
  }];
  let extraClassDeclaration = [{
    bool isUnbounded() { return !getCertificateAttr(); }
  }];
}

#endif // GANGLION_DIALECT_SDF_IR_SDFRESULTOPS_TD
