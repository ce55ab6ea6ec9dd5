// Every rule of the verifiers and of type inference.

// RUN: snn-opt %s -split-input-file -verify-diagnostics \
// RUN:   -allow-unregistered-dialect

//===----------------------------------------------------------------------===//
// Networks
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'snn.network' op at the level discrete needs a time step; write 'dt SECONDS' after the level}}
snn.network discrete @n() {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op at the level physical has no time step, but found dt 1.000000e-03}}
snn.network physical dt 1.0e-3 @n() {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs a positive, finite time step, but found dt 0.000000e+00}}
snn.network discrete dt 0.0 @n() {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs a positive, finite time step, but found dt INF}}
snn.network integer dt 0x7FF0000000000000 @n() {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op passes tensors of i1, i32 or f32 with static shape and 1 to 2^40 elements, but found 'tensor<?xf32>'}}
snn.network physical @n(%x: tensor<?xf32>) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op passes tensors of i1, i32 or f32 with static shape and 1 to 2^40 elements, but found 'tensor<2xf64>'}}
snn.network physical @n(%x: tensor<1xi1>) -> tensor<2xf64> {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op passes tensors of i1, i32 or f32 with static shape and 1 to 2^40 elements, but found 'tensor<2xui32>'}}
snn.network physical @n(%x: tensor<2xui32>) {
  snn.return
}

// -----

// An encoding would say that the value is stored in some other way.
// expected-error @+1 {{but found 'tensor<2xf32, "sparse">'}}
snn.network physical @n(%x: tensor<2xf32, "sparse">) {
  snn.return
}

// -----

// expected-error @+1 {{but found 'tensor<2x0xf32>'}}
snn.network physical @n(%x: tensor<2x0xf32>) {
  snn.return
}

// -----

// 2^64 elements, which is 0 in 64 bits.
// expected-error @+1 {{but found 'tensor<4294967296x4294967296xf32>'}}
snn.network physical @n(%x: tensor<4294967296x4294967296xf32>) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.title' on an argument or result, but the snn dialect knows only 'snn.name', 'snn.metadata' and 'snn.scale' there, and 'snn.activity' and 'snn.range' on an argument}}
snn.network physical @n(%x: tensor<1xf32> {snn.title = "input"}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs a dictionary for 'snn.metadata', but found "text"}}
snn.network physical @n(%x: tensor<1xf32> {snn.metadata = "text"}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs a string for 'snn.name', but found 7 : i64}}
snn.network physical @n(%x: tensor<1xf32>) -> (tensor<1xf32> {snn.name = 7 : i64}) {
  snn.return %x : tensor<1xf32>
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-note @+1 {{the other node}}
  %0 = snn.delay "a" %x steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  // expected-error @+1 {{'snn.delay' op has the name 'a', which another node has too; names are unique among nodes, inputs and outputs}}
  %1 = snn.delay "a" %x steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  snn.return
}

// -----

// expected-note @+2 {{the other node}}
snn.network physical @n(%x: tensor<1xf32> {snn.name = "a"},
                        %y: tensor<1xf32> {snn.name = "b"},
                        // expected-error @+1 {{input 2 has the name 'b', which another node has too; names are unique among nodes, inputs and outputs}}
                        %z: tensor<1xf32> {snn.name = "b"}) {
  snn.return
}

// -----

// expected-error @+1 {{output 0 has the name 'a', which another node has too; names are unique among nodes, inputs and outputs}}
snn.network physical @n(%x: tensor<1xf32>) -> (tensor<1xf32> {snn.name = "a"}) {
  // expected-note @+1 {{the other node}}
  %0 = snn.delay "a" %x steps(dense<1> : tensor<1xi64>) : tensor<1xf32>
  snn.return %0 : tensor<1xf32>
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'arith.addf' op is not a node of a spiking network; a network holds operations of the snn dialect only}}
  %0 = arith.addf %x, %x : tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n() {
  // expected-error @+1 {{'builtin.module' op is not a node of a spiking network; a network holds operations of the snn dialect only}}
  builtin.module {}
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.integrator' op describes neurons at the level physical, but the network is discrete}}
  %0 = snn.integrator %x r(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.neuron' op describes neurons at the level discrete, but the network is physical}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<1xf32>)
      gain(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.delay' op gives a time in seconds, but at the level discrete delays are given in steps}}
  %0 = snn.delay %x seconds(dense<1.0> : tensor<1xf32>) : tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  %0 = snn.add %x, %1 : (tensor<1xf32>, tensor<1xi1>) -> tensor<1xf32>
  // expected-error @+1 {{'snn.if' op lies on a cycle without delay: 'hidden' -> snn.add -> 'hidden'; put an snn.delay of at least one step on one of its edges}}
  %1 = snn.if "hidden" %0 r(dense<1.0> : tensor<1xf32>)
      v_threshold(dense<1.0> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xi1>
  snn.return
}

// -----

// One element of the delay does not wait.
snn.network physical @n() {
  // expected-error @+1 {{'snn.delay' op lies on a cycle without delay: snn.delay -> snn.delay; put an snn.delay of at least one step on one of its edges}}
  %0 = snn.delay %0 steps(dense<[1, 0]> : tensor<2xi64>) : tensor<2xf32>
  snn.return
}

// -----

// expected-note @+1 {{prior use here}}
snn.network physical @n(%x: tensor<1xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{expects different type than prior uses: 'tensor<2xf32>' vs 'tensor<1xf32>'}}
  snn.return %x : tensor<2xf32>
}

// -----

snn.network physical @n(%x: tensor<1xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{'snn.return' op returns ('tensor<1xf32>', 'tensor<1xf32>'), but the network declares ('tensor<2xf32>')}}
  snn.return %x, %x : tensor<1xf32>, tensor<1xf32>
}

// -----

func.func @f() {
  // expected-error @+1 {{'snn.return' op expects parent op 'snn.network'}}
  snn.return
}

// -----

func.func @f(%x: tensor<1xi1>) {
  // expected-error @+1 {{'snn.delay' op expects parent op 'snn.network'}}
  %0 = snn.delay %x steps(dense<1> : tensor<1xi64>) : tensor<1xi1>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.scale' op attribute 'scale' failed to satisfy constraint: constant tensor of i8, i16, i32, f32 or f64, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.scale %x by(dense<1> : tensor<1xi64>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.scale' op attribute 'scale' failed to satisfy constraint: constant tensor of i8, i16, i32, f32 or f64, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.scale %x by(dense<1.0> : vector<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.scale' op attribute 'scale' failed to satisfy constraint: constant tensor of i8, i16, i32, f32 or f64, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.scale %x by(sparse<[[0]], [1.0]> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.delay' op attribute 'steps' failed to satisfy constraint: constant tensor of i64, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.delay %x steps(dense<1> : tensor<1xsi64>) : tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.scale' op takes 'scale' from the resource 'missing', but the file holds no such resource; add it to the section 'dialect_resources'}}
  %0 = snn.scale %x by(dense_resource<missing> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.scale' op has no data for 'scale', which was left out when the file was printed; print it without --mlir-elide-elementsattrs-if-larger}}
  %0 = snn.scale %x by(dense_resource<__elided__> : tensor<1xf32>) : tensor<1xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.scale' op takes 'scale' of type 'tensor<2xf32>' from the resource 'short', which needs 8 bytes, but has 4}}
  %0 = snn.scale %x by(dense_resource<short> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

{-# dialect_resources: { builtin: { short: "0x040000000000803F" } } #-}

// -----

//===----------------------------------------------------------------------===//
// Sums and delays
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<2xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'snn.add' op adds operands of one shape, but found 'tensor<3xf32>' beside 'tensor<2xf32>'}}
  %0 = snn.add %x, %y : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n() {
  // expected-error @+2 {{'snn.add' op failed to infer returned types}}
  // expected-error @+1 {{a sum needs at least one operand}}
  %0 = snn.add : () -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+2 {{'snn.add' op failed to infer returned types}}
  // expected-error @+1 {{'snn.add' op inferred type(s) 'tensor<2xf32>' are incompatible with return type(s) of operation 'tensor<3xf32>'}}
  %0 = snn.add %x : (tensor<2xf32>) -> tensor<3xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op needs either 'steps' or 'seconds', but has neither}}
  %0 = snn.delay %x : tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op needs either 'steps' or 'seconds', but has both}}
  %0 = snn.delay %x steps(dense<1> : tensor<2xi64>)
      seconds(dense<1.0> : tensor<2xf32>) : tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op needs a delay for each element of 'tensor<2xf32>', but the delays have the type 'tensor<1xi64>'}}
  %0 = snn.delay %x steps(dense<1> : tensor<1xi64>) : tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op needs delays of zero or more steps, but found -3}}
  %0 = snn.delay %x steps(dense<[1, -3]> : tensor<2xi64>) : tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op needs delays of zero or more seconds, but found -1.000000e+00}}
  %0 = snn.delay %x seconds(dense<-1.0> : tensor<2xf32>) : tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.delay' op needs delays of zero or more seconds, but found INF}}
  %0 = snn.delay %x seconds(dense<0x7F800000> : tensor<1xf32>) : tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op remembers more than 2^40 values: the sum of 'steps' over all elements}}
  %0 = snn.delay %x steps(dense<9223372036854775807> : tensor<2xi64>) : tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.delay' op remembers more than 2^40 values: the sum of 'steps' over all elements}}
  %0 = snn.delay %x steps(dense<[1099511627776, 1]> : tensor<2xi64>) : tensor<2xf32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Dense synapses
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+2 {{'snn.dense' op failed to infer returned types}}
  // expected-error @+1 {{dense synapses need a weight with at least two axes (outputs, inputs), but the weight has the shape (2)}}
  %0 = snn.dense %x weight(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+2 {{'snn.dense' op failed to infer returned types}}
  // expected-error @+1 {{dense synapses with a weight of shape (4, 3) take an operand of shape (3), but found (2)}}
  %0 = snn.dense %x weight(dense<1.0> : tensor<4x3xf32>) : tensor<2xf32> -> tensor<4xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<f32>) {
  // expected-error @+2 {{'snn.dense' op failed to infer returned types}}
  // expected-error @+1 {{dense synapses with a weight of shape (4, 3) take an operand of shape (3), but found ()}}
  %0 = snn.dense %x weight(dense<1.0> : tensor<4x3xf32>) : tensor<f32> -> tensor<4xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+2 {{'snn.dense' op failed to infer returned types}}
  // expected-error @+1 {{the bias has the shape (3), but dense synapses with this weight need (4)}}
  %0 = snn.dense %x weight(dense<1.0> : tensor<4x2xf32>)
      bias(dense<1.0> : tensor<3xf32>) : tensor<2xf32> -> tensor<4xf32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Sparse synapses
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs row offsets of shape (3), one for each element of the result and the end of the last, but found (2)}}
  %0 = snn.sparse %x rows(dense<[0, 2]> : tensor<2xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs row offsets of shape (3), one for each element of the result and the end of the last, but found (3, 1)}}
  %0 = snn.sparse %x rows(dense<[[0], [1], [2]]> : tensor<3x1xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs a list of columns, but found the shape (2, 1)}}
  %0 = snn.sparse %x rows(dense<[0, 1, 2]> : tensor<3xi64>) columns(dense<1> : tensor<2x1xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs one weight for each of 2 columns, but the weight has the shape (3)}}
  %0 = snn.sparse %x rows(dense<[0, 1, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<3xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op has a bias of shape (3), but needs that of the result, (2)}}
  %0 = snn.sparse %x rows(dense<[0, 1, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) bias(dense<1.0> : tensor<3xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs row offsets from 0 to 2, the number of columns, but found 1 to 2}}
  %0 = snn.sparse %x rows(dense<[1, 1, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs row offsets from 0 to 2, the number of columns, but found 0 to 3}}
  %0 = snn.sparse %x rows(dense<[0, 1, 3]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

// A splat is as good as any list, and there is always a synapse.
snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs row offsets from 0 to 2, the number of columns, but found 0 to 0}}
  %0 = snn.sparse %x rows(dense<0> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs ascending row offsets up to 2, but row 0 goes from 0 to 9}}
  %0 = snn.sparse %x rows(dense<[0, 9, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs ascending row offsets up to 2, but row 0 goes from 0 to -1}}
  %0 = snn.sparse %x rows(dense<[0, -1, 2]> : tensor<3xi64>) columns(dense<[0, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op has the column 3 in row 1, but the operand has the elements 0 to 2}}
  %0 = snn.sparse %x rows(dense<[0, 1, 2]> : tensor<3xi64>) columns(dense<[0, 3]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op has the column -1 in row 0, but the operand has the elements 0 to 2}}
  %0 = snn.sparse %x rows(dense<[0, 1, 2]> : tensor<3xi64>) columns(dense<[-1, 2]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs ascending columns, each once, but has 1 after 2 in row 1}}
  %0 = snn.sparse %x rows(dense<[0, 0, 2]> : tensor<3xi64>) columns(dense<[2, 1]> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs ascending columns, each once, but has 2 after 2 in row 1}}
  %0 = snn.sparse %x rows(dense<[0, 0, 2]> : tensor<3xi64>) columns(dense<2> : tensor<2xi32>)
      weight(dense<1.0> : tensor<2xf32>) : tensor<3xf32> -> tensor<2xf32>
  snn.return
}

// -----

// Found without looking at 2^40 numbers.
snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op needs ascending columns, each once, but has 2 after 2 in row 0}}
  %0 = snn.sparse %x rows(dense<[0, 1099511627776]> : tensor<2xi64>)
      columns(dense<2> : tensor<1099511627776xi32>)
      weight(dense<1.0> : tensor<1099511627776xf32>) : tensor<3xf32> -> tensor<1xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<3xf32>) {
  // expected-error @+1 {{'snn.sparse' op attribute 'columns' failed to satisfy constraint: constant tensor of i32 or i64, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.sparse %x rows(dense<0> : tensor<2xi64>) columns(dense<> : tensor<0xi32>)
      weight(dense<1.0> : tensor<1xf32>) : tensor<3xf32> -> tensor<1xf32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Convolutions and pools
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{a convolution over 2 axes has a weight with 4 axes (output channels, input channels / groups, kernel), but the weight has the shape (4, 2, 3)}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution takes a value with 3 axes (channels first), but the operand has the shape (8, 8)}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1]
      : tensor<8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution needs 2 numbers in 'stride', but has 1}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1] padding [0, 0] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution needs 0 numbers in 'padding', but has 2}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [1, 1] padding_mode same dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution needs numbers from 1 to 2147483647 in 'stride', but found 0}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [0, 1] padding [0, 0] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution needs numbers from 1 to 2147483647 in 'stride', but found 9223372036854775807}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [9223372036854775807, 1] padding [0, 0] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution needs numbers from 0 to 2147483647 in 'padding', but found -1}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, -1] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution needs numbers from 1 to 2147483647 in 'dilation', but found 4611686018427387904}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [4611686018427387904, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution has a window of 9 positions, which does not fit into the 8 positions (padding included) of axis 1}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [4, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the 4 output channels of the convolution cannot be divided into 3 groups}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1] groups 3
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the 4 output channels of the convolution cannot be divided into 0 groups}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1] groups 0
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the 4 output channels of the convolution cannot be divided into -9223372036854775808 groups}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1] groups -9223372036854775808
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the convolution takes 4 input channels (2 per group, 2 groups), but the operand has 2}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1] groups 2
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{the bias of the convolution has the shape (3), but one number for each of 4 output channels is needed}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>) bias(dense<1.0> : tensor<3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv2d' op failed to infer returned types}}
  // expected-error @+1 {{'snn.conv2d' op inferred type(s) 'tensor<4x6x6xf32>' are incompatible with return type(s) of operation 'tensor<4x6x5xf32>'}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [0, 0] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x6x5xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+1 {{'snn.conv2d' op result #0 must be tensor of i32 or f32 with static shape and 1 to 2^40 elements, but got 'tensor<4x4294967300x4294967300xf32>'}}
  %0 = snn.conv2d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1, 1] padding [2147483647, 2147483647] dilation [1, 1]
      : tensor<2x8x8xi1> -> tensor<4x4294967300x4294967300xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.conv1d' op failed to infer returned types}}
  // expected-error @+1 {{a convolution over 1 axes has a weight with 3 axes (output channels, input channels / groups, kernel), but the weight has the shape (4, 2, 3, 3)}}
  %0 = snn.conv1d %x weight(dense<1.0> : tensor<4x2x3x3xf32>)
      stride [1] padding [0] dilation [1] : tensor<2x8x8xi1> -> tensor<4x6xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.sum_pool2d' op failed to infer returned types}}
  // expected-error @+1 {{the pool needs 2 numbers in 'kernel', but has 1}}
  %0 = snn.sum_pool2d %x kernel [2] stride [2, 2] padding [0, 0]
      : tensor<2x8x8xi1> -> tensor<2x4x4xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.avg_pool2d' op failed to infer returned types}}
  // expected-error @+1 {{the pool has a window of 9 positions, which does not fit into the 8 positions (padding included) of axis 1}}
  %0 = snn.avg_pool2d %x kernel [9, 2] stride [2, 2] padding [0, 0]
      : tensor<2x8x8xi1> -> tensor<2x4x4xf32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Other nodes without memory
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.scale' op failed to infer returned types}}
  // expected-error @+1 {{the scale has the shape (1), but the operand has (2, 8, 8)}}
  %0 = snn.scale %x by(dense<1.0> : tensor<1xf32>) : tensor<2x8x8xi1> -> tensor<2x8x8xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.flatten' op failed to infer returned types}}
  // expected-error @+1 {{axes 1 to 3 cannot be joined in an operand of shape (2, 8, 8)}}
  %0 = snn.flatten %x axes 1 to 3 : tensor<2x8x8xi1> -> tensor<2x64xi1>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.flatten' op failed to infer returned types}}
  // expected-error @+1 {{axes 2 to 1 cannot be joined in an operand of shape (2, 8, 8)}}
  %0 = snn.flatten %x axes 2 to 1 : tensor<2x8x8xi1> -> tensor<2x64xi1>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2x8x8xi1>) {
  // expected-error @+2 {{'snn.flatten' op failed to infer returned types}}
  // expected-error @+1 {{axes -9223372036854775808 to 9223372036854775807 cannot be joined in an operand of shape (2, 8, 8)}}
  %0 = snn.flatten %x axes -9223372036854775808 to 9223372036854775807 : tensor<2x8x8xi1> -> tensor<2x64xi1>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<f32>) {
  // expected-error @+2 {{'snn.flatten' op failed to infer returned types}}
  // expected-error @+1 {{axes 0 to 0 cannot be joined in an operand of shape ()}}
  %0 = snn.flatten %x axes 0 to 0 : tensor<f32> -> tensor<1xf32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Physical neurons
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.integrator' op needs a value of 'r' for each element of 'tensor<2xf32>', but found values of type 'tensor<1xf32>'}}
  %0 = snn.integrator %x r(dense<1.0> : tensor<1xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.li' op needs positive time constants, but 'tau' holds 0.000000e+00}}
  %0 = snn.li %x tau(dense<[1.0, 0.0]> : tensor<2xf32>) r(dense<1.0> : tensor<2xf32>)
      v_leak(dense<0.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.cuba_li' op needs positive time constants, but 'tau_syn' holds -1.000000e+00}}
  %0 = snn.cuba_li %x tau_syn(dense<-1.0> : tensor<2xf32>)
      tau_mem(dense<1.0> : tensor<2xf32>) r(dense<1.0> : tensor<2xf32>)
      v_leak(dense<0.0> : tensor<2xf32>) w_in(dense<1.0> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+2 {{'snn.threshold' op failed to infer returned types}}
  // expected-error @+1 {{'snn.threshold' op inferred type(s) 'tensor<2xi1>' are incompatible with return type(s) of operation 'tensor<2xf32>'}}
  %0 = snn.threshold %x at(dense<1.0> : tensor<2xf32>) : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Discrete neurons
//===----------------------------------------------------------------------===//

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op needs a value of 'theta' for each element of 'tensor<2xf32>', but found values of type 'tensor<3xf32>'}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<3xf32>)
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op has a gain 'g_in' into a synaptic current, but no decay 'a_syn' of that current; put the gain into 'gain'}}
  %0 = snn.neuron %x g_in(dense<1.0> : tensor<2xf32>)
      a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op has a synaptic current (a_syn), but no gain 'g_in' into it}}
  %0 = snn.neuron %x a_syn(dense<1.0> : tensor<2xf32>)
      a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op resets by 'zero', but has no threshold 'theta'}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>) reset zero
      : tensor<2xf32> -> tensor<2xf32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op needs 'v_reset' for the reset 'value' and for no other, but found the reset 'value' without v_reset}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) reset value
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op needs 'v_reset' for the reset 'value' and for no other, but found the reset 'zero' with v_reset}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>)
      v_reset(dense<0.0> : tensor<2xf32>) reset zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op interpolates the spike time (timing sub_step), which needs the reset 'zero' or 'value', but found 'subtract'}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) reset subtract timing sub_step
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) -> tensor<2xi1> {
  // expected-error @+1 {{'snn.neuron' op interpolates the spike time (timing sub_step), which does not go with the rounding 'toward_zero'}}
  %s = snn.neuron %x a_mem(dense<0.5> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) reset zero timing sub_step rounding toward_zero
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) -> tensor<2xi1> {
  // expected-error @+1 {{'snn.neuron' op interpolates the spike time (timing sub_step), which needs decays from 0 to 1, but 'a_mem' holds -5.000000e-01}}
  %s = snn.neuron %x a_mem(dense<[0.5, -0.5]> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) reset zero timing sub_step
      : tensor<2xf32> -> tensor<2xi1>
  snn.return %s : tensor<2xi1>
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op counts spikes (reset subtract_multi), which needs the timing 'same_step', but found 'carried'}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) reset subtract_multi timing carried
      : tensor<2xf32> -> tensor<2xi32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.neuron' op counts spikes (reset subtract_multi), which needs positive thresholds, but 'theta' holds 0.000000e+00}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<[1.0, 0.0]> : tensor<2xf32>) reset subtract_multi
      : tensor<2xf32> -> tensor<2xi32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xf32>) {
  // expected-error @+2 {{'snn.neuron' op failed to infer returned types}}
  // expected-error @+1 {{'snn.neuron' op inferred type(s) 'tensor<2xi32>' are incompatible with return type(s) of operation 'tensor<2xi1>'}}
  %0 = snn.neuron %x a_mem(dense<1.0> : tensor<2xf32>) gain(dense<1.0> : tensor<2xf32>)
      theta(dense<1.0> : tensor<2xf32>) reset subtract_multi
      : tensor<2xf32> -> tensor<2xi1>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Types of operands and results
//===----------------------------------------------------------------------===//

snn.network physical @n(%x: tensor<2xf32>) {
  %0 = "test.source"() : () -> tensor<0xf32>
  // expected-error @+1 {{'snn.add' op operand #1 must be variadic of tensor of i1, i32 or f32 with static shape and 1 to 2^40 elements, but got 'tensor<0xf32>'}}
  %1 = snn.add %x, %0 : (tensor<2xf32>, tensor<0xf32>) -> tensor<2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xf32>) {
  // expected-error @+1 {{'snn.add' op result #0 must be tensor of i32 or f32 with static shape and 1 to 2^40 elements, but got 'tensor<2xf64>'}}
  %0 = snn.add %x, %x : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf64>
  snn.return
}
