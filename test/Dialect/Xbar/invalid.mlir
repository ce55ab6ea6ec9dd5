// Every rule for subsets, rows, blocks, programs, clusters and streams; for
// machines see invalid-machine.mlir.

// RUN: snn-opt %s -allow-unregistered-dialect -split-input-file \
// RUN:     -verify-diagnostics

// expected-error @+1 {{a range of elements of 'a' must be ascending and not empty, but found 5:3}}
"test.op"() {a = #xbar.subset<"a"[5:3]>} : () -> ()

// -----

// expected-error @+1 {{a range of elements of 'a' must be ascending and not empty, but found 0:0}}
"test.op"() {a = #xbar.subset<"a"[0:0]>} : () -> ()

// -----

// expected-error @+1 {{a range of elements of 'a' must be ascending and not empty, but found -1:2}}
"test.op"() {a = #xbar.subset<"a"[-1:2]>} : () -> ()

// -----

// expected-error @+1 {{a box holds at most 2147483648 elements, but that of 'a' holds more}}
"test.op"() {a = #xbar.subset<"a"[0:65536, 0:65536]>} : () -> ()

// -----

// expected-error @+1 {{a box holds at most 2147483648 elements, but that of 'a' holds more}}
"test.op"() {a = #xbar.subset<"a"[0:9223372036854775807, 0:9223372036854775807]>} : () -> ()

// -----

// expected-error @+1 {{positions of elements of 'a' must be ascending and not negative, but found 3 after 3}}
"test.op"() {a = #xbar.subset<"a"{3, 3}>} : () -> ()

// -----

// expected-error @+1 {{positions of elements of 'a' must be ascending and not negative, but found -2 after -1}}
"test.op"() {a = #xbar.subset<"a"{-2}>} : () -> ()

// -----

// expected-error @+1 {{expected integer value}}
"test.op"() {a = #xbar.subset<"a"{}>} : () -> ()

// -----

// expected-error @+1 {{expected ':'}}
"test.op"() {a = #xbar.subset<"a"[0]>} : () -> ()

// -----

// expected-error @+1 {{integer value too large}}
"test.op"() {a = #xbar.subset<"a"[0:99999999999999999999]>} : () -> ()

// -----

// expected-error @+1 {{expected '['}}
"test.op"() {a = #xbar.subset<"a">} : () -> ()

// -----

// expected-error @+1 {{expected attribute value}}
"test.op"() {a = #xbar.subset<a[0:1]>} : () -> ()

// -----

// expected-error @+1 {{invalid kind of attribute specified}}
"test.op"() {a = #xbar.subset<3[0:1]>} : () -> ()

// -----

// expected-error @+1 {{rows cannot carry values of the future, but found a delay of -1 steps}}
"test.op"() {a = #xbar.rows<"a"[0:2] delay -1>} : () -> ()

// -----

// expected-error @+1 {{a partial sum is used in the step in which it is formed, but found a delay of 1 steps}}
"test.op"() {a = #xbar.rows<"a"[0:2] delay 1 partial @c>} : () -> ()

// -----

// expected-error @+2 {{invalid kind of attribute specified}}
// expected-error @+1 {{failed to parse Xbar_RowsAttr parameter 'partial' which is to be a `::mlir::FlatSymbolRefAttr`}}
"test.op"() {a = #xbar.rows<"a"[0:2] partial @a::@b>} : () -> ()

// -----

// expected-error @+2 {{expected '<'}}
// expected-error @+1 {{failed to parse Xbar_BlockAttr parameter 'neurons' which is to be a `::llvm::ArrayRef<::ganglion::xbar::SubsetAttr>`}}
"test.op"() {a = #xbar.block<neurons = []>} : () -> ()

// -----

// expected-error @+2 {{expected '<'}}
// expected-error @+1 {{failed to parse Xbar_BlockAttr parameter 'rows' which is to be a `::llvm::ArrayRef<::ganglion::xbar::RowsAttr>`}}
"test.op"() {a = #xbar.block<neurons = [<"a"[0:1]>], rows = []>} : () -> ()

// -----

// expected-error @+1 {{expected 'neurons'}}
"test.op"() {a = #xbar.block<whole neurons = [<"a"[0:1]>]>} : () -> ()

// -----

// expected-error @+1 {{unknown attribute `nothing` in dialect `xbar`}}
"test.op"() {a = #xbar.nothing} : () -> ()

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
// expected-error @below {{'xbar.program' op has a negative bound on the number of clusters: -1}}
xbar.program @p of @n on @m bound -1 {
}

// -----

snn.network physical @n() {
  snn.return
}
// expected-error @below {{'xbar.program' op is for the machine @m, but there is no xbar.machine of that name}}
xbar.program @p of @n on @m bound 0 {
}

// -----

// A symbol, but no machine.
snn.network physical @n() {
  snn.return
}
// expected-error @below {{'xbar.program' op is for the machine @n, but there is no xbar.machine of that name}}
xbar.program @p of @n on @n bound 0 {
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
// expected-error @below {{'xbar.program' op is for the network @n, but there is no symbol of that name}}
xbar.program @p of @n on @m bound 0 {
}

// -----

// expected-error @below {{'xbar.cluster' op expects parent op 'xbar.program'}}
xbar.cluster @c stage 0 rows 0 columns 0 neurons 0 crosspoints 0 blocks []

// -----

// expected-error @below {{'xbar.stream' op expects parent op 'xbar.program'}}
xbar.stream @a -> @b events 1

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op has a negative 'stage': -1}}
  xbar.cluster @c stage -1 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op has a negative 'rows': -1}}
  xbar.cluster @c stage 0 rows -1 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op has a negative 'columns': -1}}
  xbar.cluster @c stage 0 rows 3 columns -1 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op has a negative 'neurons': -1}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons -1 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op has a negative 'crosspoints': -1}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints -1
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op has a negative 'tile': -1}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      tile -1 blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op counts 3 columns and 2 neurons, but its blocks hold 2 and 2}}
  xbar.cluster @c stage 0 rows 3 columns 3 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

// Columns of partial sums are no neurons.
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op counts 2 columns and 2 neurons, but its blocks hold 2 and 0}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<partial neurons = [<"a"{4, 9}>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op takes partial sums from @d, but the program has no such cluster}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"a"[0:2] partial @d>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op uses 9 rows, but a tile of @m has 8}}
  xbar.cluster @c stage 0 rows 9 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op uses 7 columns, but a tile of @m has 6}}
  xbar.cluster @c stage 0 rows 3 columns 7 neurons 0 crosspoints 6
      blocks [#xbar.block<partial neurons = [<"a"[0:7]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op uses 6 neurons, but a tile of @m has 5}}
  xbar.cluster @c stage 0 rows 3 columns 6 neurons 6 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:6]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op uses 21 crosspoints, but a tile of @m has 20}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 21
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op is on tile 4, but the tiles of @m end with 3}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      tile 4 blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op is on tile 9223372036854775807, but the tiles of @m end with 3}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      tile 9223372036854775807 blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

// @m does not share tiles.
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      tile 1 blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  xbar.cluster @e stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  xbar.cluster @f stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.cluster' op is on tile 1 with @c, but clusters cannot share a tile of @m}}
  xbar.cluster @d stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      tile 1 blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-note @below {{see existing symbol definition here}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{redefinition of symbol named 'c'}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  // expected-error @below {{'xbar.cluster' op attribute 'blocks' failed to satisfy constraint: array of blocks}}
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [3]
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.stream' op cannot carry values of the future, but found a delay of -1 steps}}
  xbar.stream @c -> @c delay -1 events 1
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.stream' op needs between 1 and 2147483648 events, but found 0}}
  xbar.stream @c -> @c delay 1 events 0
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.stream' op needs between 1 and 2147483648 events, but found 2147483649}}
  xbar.stream @c -> @c delay 1 events 2147483649
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.stream' op joins the cluster @d, but the program has no such cluster}}
  xbar.stream @d -> @c events 1
}

// -----

// The name of a machine outside is no cluster.
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 0 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.stream' op joins the cluster @m, but the program has no such cluster}}
  xbar.stream @c -> @m events 1
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
xbar.program @p of @n on @m bound 0 {
  xbar.cluster @c stage 1 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  xbar.cluster @d stage 1 rows 3 columns 2 neurons 2 crosspoints 6
      blocks [#xbar.block<neurons = [<"a"[0:2]>], rows = [<"x"[0:3]>]>]
  // expected-error @below {{'xbar.stream' op without a delay must lead to a later stage, but leads from stage 1 to stage 1}}
  xbar.stream @c -> @d events 1
}

// -----

xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
snn.network physical @n() {
  snn.return
}
// expected-error @below {{'xbar.program' op has a negative bound on the number of events: -1}}
xbar.program @p of @n on @m bound 0 events -1 {
}
