// What --snn-to-cpu makes needs nothing but upstream: a caller that mlir-opt
// lowers is linked with the network and run. It counts the spikes that differ
// from those computed by hand, over a call of one step and a call of two.

// RUN: split-file %s %t
// RUN: snn-opt %t/net.mlir --snn-to-cpu | mlir-translate --mlir-to-llvmir -o %t/net.ll
// RUN: mlir-opt %t/main.mlir --pass-pipeline="builtin.module(expand-strided-metadata,convert-scf-to-cf,finalize-memref-to-llvm,convert-arith-to-llvm,convert-func-to-llvm,convert-cf-to-llvm,reconcile-unrealized-casts)" \
// RUN:   | mlir-translate --mlir-to-llvmir -o %t/main.ll
// RUN: llvm-link %t/net.ll %t/main.ll -S -o %t/all.ll
// RUN: lli %t/all.ll

//--- net.mlir

snn.network discrete dt 1.0 @net(%x: tensor<2xf32>) -> (tensor<2xi1>) {
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<2xf64>)
      gain(dense<1.0> : tensor<2xf64>) theta(dense<1.25> : tensor<2xf64>)
      reset zero : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

//--- main.mlir

// Membranes before the reset: 1, 1.5, 0 and 0, 1, 1.375.
memref.global "private" constant @first : memref<1x2xf32> = dense<[[1.0, 0.0]]>
memref.global "private" constant @rest : memref<2x2xf32> =
    dense<[[1.0, 1.0], [0.0, 0.875]]>
memref.global "private" constant @expected : memref<3x2xi8> =
    dense<[[0, 0], [1, 0], [0, 1]]>

func.func private @net_run(memref<?x2xf32>, memref<?x2xi8>, memref<2xf32>)

func.func private @compare(%spikes: memref<?x2xi8>, %begin: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %none = arith.constant 0 : i32
  %expected = memref.get_global @expected : memref<3x2xi8>
  %steps = memref.dim %spikes, %c0 : memref<?x2xi8>
  %errors = scf.for %t = %c0 to %steps step %c1 iter_args(%a = %none) -> i32 {
    %row = arith.addi %begin, %t : index
    %sum = scf.for %k = %c0 to %c2 step %c1 iter_args(%b = %a) -> i32 {
      %found = memref.load %spikes[%t, %k] : memref<?x2xi8>
      %spike = memref.load %expected[%row, %k] : memref<3x2xi8>
      %differs = arith.cmpi ne, %found, %spike : i8
      %error = arith.extui %differs : i1 to i32
      %next = arith.addi %b, %error : i32
      scf.yield %next : i32
    }
    scf.yield %sum : i32
  }
  return %errors : i32
}

func.func @main() -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %first = memref.get_global @first : memref<1x2xf32>
  %rest = memref.get_global @rest : memref<2x2xf32>
  %state = memref.alloca() : memref<2xf32>
  memref.store %zero, %state[%c0] : memref<2xf32>
  memref.store %zero, %state[%c1] : memref<2xf32>

  %x1 = memref.cast %first : memref<1x2xf32> to memref<?x2xf32>
  %row = memref.alloca() : memref<1x2xi8>
  %y1 = memref.cast %row : memref<1x2xi8> to memref<?x2xi8>
  call @net_run(%x1, %y1, %state)
      : (memref<?x2xf32>, memref<?x2xi8>, memref<2xf32>) -> ()
  %errors1 = call @compare(%y1, %c0) : (memref<?x2xi8>, index) -> i32

  %x2 = memref.cast %rest : memref<2x2xf32> to memref<?x2xf32>
  %rows = memref.alloca() : memref<2x2xi8>
  %y2 = memref.cast %rows : memref<2x2xi8> to memref<?x2xi8>
  call @net_run(%x2, %y2, %state)
      : (memref<?x2xf32>, memref<?x2xi8>, memref<2xf32>) -> ()
  %errors2 = call @compare(%y2, %c1) : (memref<?x2xi8>, index) -> i32
  %errors = arith.addi %errors1, %errors2 : i32
  return %errors : i32
}
