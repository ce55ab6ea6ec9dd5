// Every rule for machines.

// RUN: snn-opt %s -split-input-file -verify-diagnostics

// expected-error @below {{'xbar.machine' op needs 'width' between 1 and 32768, but found 0}}
xbar.machine @m {
  width = 0, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'height' between 1 and 32768, but found 32769}}
xbar.machine @m {
  width = 2, height = 32769, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'rows' between 1 and 1073741824, but found 0}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 0, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'columns' between 1 and 1073741824, but found 1073741825}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 1073741825, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'neurons' between 1 and 1073741824, but found 0}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 0, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'synapses' between 1 and 1073741824, but found 1073741825}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 1073741825,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'fan_in' between 1 and 1073741824, but found 0}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 0, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'weight_bits' between 1 and 64, but found 65}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 65, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'buffer_tokens' between 1 and 1073741824, but found 0}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 0, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'base_time' between 0 and 1073741824, but found 1073741825}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 1073741825, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'row_time' between 0 and 1073741824, but found -1}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = -1, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'column_time' between 0 and 1073741824, but found 1073741825}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 1073741825,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'reload_time' between 0 and 1125899906842624, but found -1}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = -1, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'hop_time' between 0 and 1073741824, but found 1073741825}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 1073741825, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'event_time' between 0 and 1073741824, but found -1}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = -1
}

// -----

// expected-error @below {{'xbar.machine' op lists the unknown reset 'twice'; known are none, zero, value, subtract, subtract_multi}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero", "twice"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs a finite, not negative 'neuron_energy', but found -1.000000e+00}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0,
  neuron_energy = -1.0
}

// -----

// expected-error @below {{'xbar.machine' op needs a finite, not negative 'synapse_energy', but found INF}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0,
  synapse_energy = 0x7FF0000000000000 : f64
}

// -----

// expected-error @below {{'xbar.machine' op needs a finite, not negative 'spike_energy', but found nan}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0,
  spike_energy = 0x7FF8000000000000 : f64
}

// -----

// expected-error @below {{'xbar.machine' op needs a finite, not negative 'hop_energy', but found -5.000000e-01}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0,
  hop_energy = -0.5
}

// -----

// A misspelt optional attribute.
// expected-error @below {{'xbar.machine' op has no attribute 'hop_enrgy'; its attributes are base_time, buffer_tokens, column_time, columns, event_time, fan_in, fan_out, group_height, group_width, height, hop_energy, hop_time, neuron_energy, neurons, partial_sums, reload_time, resets, row_energy, row_time, rows, spike_energy, sym_name, synapse_energy, synapses, synaptic_state, tile_sharing, topology, weight_bits, width}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0,
  hop_enrgy = 1.0
}

// -----

// expected-error @below {{'xbar.machine' op requires attribute 'rows'}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op attribute 'rows' failed to satisfy constraint: 64-bit signless integer attribute}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8 : i32, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op attribute 'hop_energy' failed to satisfy constraint: 64-bit float attribute}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0,
  hop_energy = 1
}

// -----

// expected-error @below {{'xbar.machine' op attribute 'resets' failed to satisfy constraint: string array attribute}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = [0], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

xbar.machine @m {
  // expected-error @+2 {{expected ::ganglion::xbar::Topology to be one of: mesh, torus, all_to_all}}
  // expected-error @+1 {{failed to parse Xbar_TopologyAttr parameter 'value' which is to be a `::ganglion::xbar::Topology`}}
  topology = #xbar.topology<ring>
}

// -----

xbar.machine @m {
  // expected-error @+2 {{expected ::ganglion::xbar::PartialSums to be one of: none, periphery, graded}}
  // expected-error @+1 {{failed to parse Xbar_PartialSumsAttr parameter 'value' which is to be a `::ganglion::xbar::PartialSums`}}
  partial_sums = #xbar.partial_sums<analog>
}

// -----

// expected-error @below {{'xbar.machine' op has a 'group_width' of 2, but only a hierarchical topology has groups}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>, group_width = 2,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op has a 'group_height' of 0, but only a hierarchical topology has groups}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<torus>, group_height = 0,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs a 'group_width' that divides its width of 3, but found 2}}
xbar.machine @m {
  width = 3, height = 2, topology = #xbar.topology<hierarchical>, group_width = 2,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs a 'group_height' that divides its height of 2, but found 4}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<hierarchical>, group_height = 4,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs a 'group_width' that divides its width of 2, but found 0}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<hierarchical>, group_width = 0,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs a 'group_height' that divides its height of 2, but found -1}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<hierarchical>, group_height = -1,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, weight_bits = 4, partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}

// -----

// expected-error @below {{'xbar.machine' op needs 'fan_out' between 1 and 1073741824, but found 0}}
xbar.machine @m {
  width = 2, height = 2, topology = #xbar.topology<mesh>,
  rows = 8, columns = 6, neurons = 5, synapses = 20,
  fan_in = 8, fan_out = 0, weight_bits = 4,
  partial_sums = #xbar.partial_sums<none>,
  synaptic_state = false, resets = ["zero"], tile_sharing = false,
  buffer_tokens = 1, base_time = 0, row_time = 0, column_time = 0,
  reload_time = 0, hop_time = 0, event_time = 0
}
