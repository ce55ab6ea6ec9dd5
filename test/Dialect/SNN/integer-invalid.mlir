// Every rule of the verifiers about the level integer.

// RUN: snn-opt %s -split-input-file -verify-diagnostics

//===----------------------------------------------------------------------===//
// Levels
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'snn.network' op at the level integer passes tensors of i1 or i32, but found 'tensor<2xf32>'}}
snn.network integer dt 1.0 @n(%x: tensor<2xf32>) {
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.neuron' op describes neurons at the level discrete, but the network is integer}}
  %0 = snn.neuron %x a_mem(dense<0.0> : tensor<2xf64>) gain(dense<1.0> : tensor<2xf64>) : tensor<2xi1> -> tensor<2xf32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op describes neurons at the level integer, but the network is discrete}}
  %0 = snn.integer_neuron %x state_bits 8 decay_bits 0 a_mem(dense<0> : tensor<2xi32>)
      gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2x4x4xi1>) {
  // expected-error @+1 {{'snn.avg_pool2d' op gives f32, but at the level integer all values are i1 or i32; give it integer constants or the word 'integer'}}
  %0 = snn.avg_pool2d %x kernel [2, 2] stride [2, 2] padding [0, 0] : tensor<2x4x4xi1> -> tensor<2x2x2xf32>
  snn.return
}

// -----

snn.network physical @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.scale' op gives a current of i32, but at the level physical currents are f32}}
  %0 = snn.scale %x by(dense<1> : tensor<2xi8>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.add' op gives a current of i32, but at the level discrete currents are f32}}
  %0 = snn.add %x, %x integer : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Synapses
//===----------------------------------------------------------------------===//

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+2 {{a weight of 'i8' needs a bias of i32, but the bias is of 'f32'}}
  // expected-error @+1 {{'snn.dense' op failed to infer returned types}}
  %0 = snn.dense %x weight(dense<1> : tensor<1x2xi8>) bias(dense<1.0> : tensor<1xf32>) : tensor<2xi1> -> tensor<1xi32>
  snn.return
}

// -----

snn.network discrete dt 1.0 @n(%x: tensor<2x4xi1>) {
  // expected-error @+2 {{a weight of 'f32' needs a bias of f32 or f64, but the bias is of 'i32'}}
  // expected-error @+1 {{'snn.conv1d' op failed to infer returned types}}
  %0 = snn.conv1d %x weight(dense<1.0> : tensor<1x2x3xf32>) bias(dense<1> : tensor<1xi32>) stride [1]
      padding [0] dilation [1] : tensor<2x4xi1> -> tensor<1x2xf32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{a weight of 'i16' needs a bias of i32, but the bias is of 'f64'}}
  %0 = snn.sparse %x rows(dense<[0, 1]> : tensor<2xi64>) columns(dense<0> : tensor<1xi64>)
      weight(dense<1> : tensor<1xi16>) bias(dense<1.0> : tensor<1xf64>) : tensor<2xi1> -> tensor<1xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.sparse' op with a weight of 'i16' gives i32, but the result is of 'f32'}}
  %0 = snn.sparse %x rows(dense<[0, 1]> : tensor<2xi64>) columns(dense<0> : tensor<1xi64>)
      weight(dense<1> : tensor<1xi16>) : tensor<2xi1> -> tensor<1xf32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.dense' op attribute 'bias' failed to satisfy constraint: constant tensor of i32, f32 or f64, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.dense %x weight(dense<1> : tensor<1x2xi8>) bias(dense<1> : tensor<1xi8>) : tensor<2xi1> -> tensor<1xi32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Neurons
//===----------------------------------------------------------------------===//

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op attribute 'gain' failed to satisfy constraint: constant tensor of i32, dense or dense_resource, with 1 to 2^40 elements}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi8>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs a value of 'gain' for each element of 'tensor<2xi1>', but found values of type 'tensor<3xi32>'}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<3xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs from 2 to 32 'state_bits', but found 1}}
  %0 = snn.integer_neuron %x state_bits 1 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs from 2 to 32 'state_bits', but found 33}}
  %0 = snn.integer_neuron %x state_bits 33 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs from 0 to 30 'decay_bits', but found -1}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits -1 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs from 0 to 30 'gain_bits', but found 31}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) gain_bits 31 : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs from 0 to 30 'g_in_bits', but found 31}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_syn(dense<1> : tensor<2xi32>) g_in(dense<1> : tensor<2xi32>) g_in_bits 31 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op has 'g_in_bits', but no 'g_in' that they shift}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 g_in_bits 3 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs coefficients above -2^31, but 'a_syn' holds -2147483648}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_syn(dense<-2147483648> : tensor<2xi32>) g_in(dense<1> : tensor<2xi32>) a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs coefficients above -2^31, but 'g_in' holds -2147483648}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_syn(dense<1> : tensor<2xi32>) g_in(dense<-2147483648> : tensor<2xi32>) a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs coefficients above -2^31, but 'a_mem' holds -2147483648}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<-2147483648> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs coefficients above -2^31, but 'gain' holds -2147483648}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<[1, -2147483648]> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op keeps its membrane in 8 bits, from -128 to 127, but 'v_reset' holds 128}}
  %0 = snn.integer_neuron %x state_bits 8 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) theta(dense<1> : tensor<2xi32>) v_reset(dense<128> : tensor<2xi32>) reset value : tensor<2xi1> -> tensor<2xi1>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op keeps its membrane in 8 bits, from -128 to 127, but 'v_min' holds -129}}
  %0 = snn.integer_neuron %x state_bits 8 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) v_min(dense<-129> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op has a gain 'g_in' into a synaptic current, but no decay 'a_syn' of that current; put the gain into 'gain'}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 g_in(dense<1> : tensor<2xi32>) a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op has a synaptic current (a_syn), but no gain 'g_in' into it}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_syn(dense<1> : tensor<2xi32>) a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op resets by 'zero', but has no threshold 'theta'}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) reset zero : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op needs 'v_reset' for the reset 'value' and for no other, but found the reset 'value' without v_reset}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) theta(dense<1> : tensor<2xi32>) reset value : tensor<2xi1> -> tensor<2xi1>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op has the timing 'sub_step', which divides by states and is not for integers; choose 'same_step', 'next_step' or 'carried'}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) theta(dense<1> : tensor<2xi32>) reset zero timing sub_step : tensor<2xi1> -> tensor<2xi1>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op counts spikes (reset subtract_multi), which needs the timing 'same_step', but found 'carried'}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) theta(dense<1> : tensor<2xi32>) reset subtract_multi timing carried : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

snn.network integer dt 1.0 @n(%x: tensor<2xi1>) {
  // expected-error @+1 {{'snn.integer_neuron' op counts spikes (reset subtract_multi), which needs positive thresholds, but 'theta' holds 0}}
  %0 = snn.integer_neuron %x state_bits 16 decay_bits 0 a_mem(dense<1> : tensor<2xi32>) gain(dense<1> : tensor<2xi32>) theta(dense<0> : tensor<2xi32>) reset subtract_multi : tensor<2xi1> -> tensor<2xi32>
  snn.return
}

// -----

//===----------------------------------------------------------------------===//
// Scales and ranges
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'snn.network' op needs a positive, finite f64 for 'snn.scale', but found 0.000000e+00 : f64}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.scale = 0.0 : f64}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs a positive, finite f64 for 'snn.scale', but found 1.000000e+00 : f32}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32>) -> (tensor<2xi32> {snn.scale = 1.0 : f32}) {
  snn.return %x : tensor<2xi32>
}

// -----

// expected-error @+1 {{'snn.network' op needs a positive, finite f64 for 'snn.scale', but found 0x7FF0000000000000 : f64}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.scale = 0x7FF0000000000000 : f64}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs two ascending i64 within 32 bits for 'snn.range', as [-128, 127], but found [3, 2]}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = [3, 2]}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs two ascending i64 within 32 bits for 'snn.range', as [-128, 127], but found [0, 2147483648]}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = [0, 2147483648]}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs two ascending i64 within 32 bits for 'snn.range', as [-128, 127], but found [0]}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = [0]}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs two ascending i64 within 32 bits for 'snn.range', as [-128, 127], but found [0, 1, "2"]}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = [0, 1, "2"]}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op needs two ascending i64 within 32 bits for 'snn.range', as [-128, 127], but found 5 : i64}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32> {snn.range = 5 : i64}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.scale', but is of the level discrete; it belongs to the level integer}}
snn.network discrete dt 1.0 @n(%x: tensor<2xi32> {snn.scale = 1.0 : f64}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.range', but is of the level physical; it belongs to the level integer}}
snn.network physical @n(%x: tensor<2xi32> {snn.range = [0, 1]}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.range' on a value of 'tensor<2xi1>'; it belongs to values of i32}}
snn.network integer dt 1.0 @n(%x: tensor<2xi1> {snn.range = [0, 1]}) {
  snn.return
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.scale' on a value of 'tensor<2xi1>'; it belongs to values of i32}}
snn.network integer dt 1.0 @n(%x: tensor<2xi1>) -> (tensor<2xi1> {snn.scale = 1.0 : f64}) {
  snn.return %x : tensor<2xi1>
}

// -----

// expected-error @+1 {{'snn.network' op has the attribute 'snn.range' on an argument or result, but the snn dialect knows only 'snn.name', 'snn.metadata' and 'snn.scale' there, and 'snn.activity' and 'snn.range' on an argument}}
snn.network integer dt 1.0 @n(%x: tensor<2xi32>) -> (tensor<2xi32> {snn.range = [0, 1]}) {
  snn.return %x : tensor<2xi32>
}
