// RUN: snn-opt %s --sdf-size-buffers=period=3 -split-input-file -verify-diagnostics
// RUN: not snn-opt %S/size-buffers.mlir --sdf-size-buffers=period=7/0 2>&1 | FileCheck %s --check-prefix=ZERO
// RUN: not snn-opt %S/size-buffers.mlir --sdf-size-buffers=period=-1 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not snn-opt %S/size-buffers.mlir --sdf-size-buffers=period=1.5 2>&1 | FileCheck %s --check-prefix=POINT
// RUN: not snn-opt %S/size-buffers.mlir --sdf-size-buffers=max-evaluations=-1 2>&1 | FileCheck %s --check-prefix=FEW
// RUN: not snn-opt %s --sdf-size-buffers=unit=bits -split-input-file 2>&1 | FileCheck %s --check-prefix=BITS

// ZERO: error: period must be a positive number or fraction of 64-bit integers, as 5 or 7/2, but found '7/0'
// NEGATIVE: error: period must be a positive number or fraction of 64-bit integers, as 5 or 7/2, but found '-1'
// POINT: error: period must be a positive number or fraction of 64-bit integers, as 5 or 7/2, but found '1.5'
// FEW: error: max-evaluations must be at least 0, but found -1

// expected-error @below {{'sdf.graph' op cannot have period 3, since the cycle @self takes 4 with buffers of any size; require no shorter period than that}}
sdf.graph @too_short time_unit "ns" {
  sdf.actor @a time 4
  sdf.actor @b time 1
  sdf.channel @self from @a to @a tokens 1
  // BITS: error: 'sdf.channel' op has no size, but buffers are sized in bits; give it a size of at least 1, or choose unit=tokens
  sdf.channel @a_b from @a to @b tokens 0
}

// -----

// expected-error @below {{'sdf.graph' op deadlocks: no actor on the cycle}}
sdf.graph @deadlock time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  // BITS: error: 'sdf.channel' op has tokens of 0 bits, but buffers are sized in bits
  sdf.channel @a_b from @a to @b tokens 0 size 0
  sdf.channel @b_a from @b to @a tokens 0 size 1
}

// -----

sdf.graph @inconsistent time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @a_b from @a to @b tokens 0 size 1
  // expected-error @below {{'sdf.channel' op is inconsistent}}
  sdf.channel @b_a from @b to @a tokens 2 rates 2 to 1 size 1
}

// -----

// Nothing but its buffer limits this graph: with 2 places, its period is 5/2,
// with 3 it is 5/3.
// BITS: error: 'sdf.graph' op gets faster with every larger buffer, since nothing else limits it; give the period it needs
sdf.graph @no_shortest_period time_unit "ns" {
  sdf.actor @a time 3
  sdf.actor @b time 2
  sdf.channel @a_b from @a to @b tokens 0 size 1
}

// -----

// expected-error @below {{'sdf.graph' op leads to a number that does not fit 64 bits}}
sdf.graph @overflow time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.channel @one from @a to @b tokens 9223372036854775807 size 1
  sdf.channel @other from @a to @b tokens 9223372036854775807 size 1
}
