// The example of docs/Machines.md.

xbar.machine @lab {
  width = 4, height = 2, topology = #xbar.topology<torus>,
  rows = 64, columns = 64, neurons = 64, synapses = 4096, fan_in = 64,
  weight_bits = 4, partial_sums = #xbar.partial_sums<periphery>,
  synaptic_state = false, resets = ["zero", "subtract"],
  tile_sharing = true, buffer_tokens = 2,
  base_time = 0, row_time = 3160, column_time = 500,
  reload_time = 640000, hop_time = 2000, event_time = 2000
}
