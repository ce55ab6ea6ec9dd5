// What the parser of a network says; the rest is generated from the formats.

// RUN: snn-opt %s -split-input-file -verify-diagnostics

// expected-error @+1 {{custom op 'snn.network' expected the level of the network (physical, discrete or integer) before its name}}
snn.network @n() {
  snn.return
}

// -----

// expected-error @+1 {{custom op 'snn.network' expected the level of the network (physical, discrete or integer) before its name}}
snn.network fast @n() {
  snn.return
}

// -----

// expected-note @+2 {{add a trailing dot to make the literal a float}}
// expected-error @+1 {{unexpected decimal integer literal for a floating point value}}
snn.network discrete dt 1 @n() {
  snn.return
}

// -----

// expected-error @+1 {{custom op 'snn.network' expected valid '@'-identifier for symbol name}}
snn.network physical () {
  snn.return
}

// -----

// expected-error @+1 {{custom op 'snn.network' expected a body, but found the declaration of a network; write its nodes and an snn.return between braces}}
snn.network physical @n(tensor<1xf32>) -> tensor<1xf32>

// -----

// expected-error @+1 {{custom op 'snn.network' expected non-empty function body}}
snn.network physical @n() {
}

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{block with no terminator}}
  %0 = snn.add %x : (tensor<1xf32>) -> tensor<1xf32>
}

// -----

// expected-error @+1 {{'snn.network' op expects region #0 to have 0 or 1 blocks}}
snn.network physical @n() {
  snn.return
^second:
  snn.return
}

// -----

// The generic form says the same as the custom form or is refused.

// expected-error @+1 {{'snn.network' op region #0 ('body') failed to verify constraint: region with 1 blocks}}
"snn.network"() <{sym_name = "n", function_type = () -> (), level = #snn<level physical>}> ({
}) : () -> ()

// -----

// expected-error @+1 {{'snn.network' op entry block must have 1 arguments to match function signature}}
"snn.network"() <{sym_name = "n", function_type = (tensor<1xf32>) -> (), level = #snn<level physical>}> ({
  "snn.return"() : () -> ()
}) : () -> ()

// -----

// expected-error @+1 {{'snn.network' op expects argument attribute array to have the same number of elements as the number of function arguments, got 0, but expected 1}}
"snn.network"() <{sym_name = "n", function_type = (tensor<1xf32>) -> (), level = #snn<level physical>, arg_attrs = []}> ({
^bb0(%x: tensor<1xf32>):
  "snn.return"() : () -> ()
}) : () -> ()

// -----

snn.network physical @n(%x: tensor<1xf32>) {
  // expected-error @+1 {{'snn.lif' op requires attribute 'r'}}
  %0 = "snn.lif"(%x) : (tensor<1xf32>) -> tensor<1xi1>
  snn.return
}
