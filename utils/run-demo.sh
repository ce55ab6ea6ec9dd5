#!/usr/bin/env bash
# Compiles two real networks for crossbar hardware, runs them on real recordings
# and reports the throughput that the compiler certifies. The spikes of the first
# are compared with those that snnTorch computed.
#
#   utils/run-demo.sh [FOLDER]
#
# The outputs go to FOLDER (default: a new one, which is printed). On a fresh
# Debian 12, as root, it installs what it needs first.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
inputs=$root/test/Inputs
outputs=${1:-$(mktemp -d -t ganglion-demo.XXXXXX)}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

build_tools() {
  "$root/utils/install-packages.sh"
  # An existing build is used as it is configured.
  if [[ ! -f $root/build/build.ninja ]]; then
    (cd "$root" && cmake --preset ci)
  fi
  ninja -C "$root/build" snn-opt snn-translate snn-runner
  PATH=$root/build/bin:$PATH
}

# Says what is run, and runs it.
step() {
  echo "+ $*"
  "$@"
}

# compile_and_run NAME NETWORK.nir PRESET DT INPUT.npy [OPTION OF snn-runner...]
compile_and_run() {
  local name=$1 network=$2 preset=$3 dt=$4 input=$5
  shift 5
  local compiled=$outputs/$name.mlir
  echo "== $name"
  step snn-translate --import-nir "$network" -o "$scratch/$name.mlir"
  step snn-opt "$scratch/$name.mlir" \
    --snn-to-crossbar="machine=dynapse-paper preset=$preset dt=$dt" \
    -o "$compiled"
  step snn-runner "$compiled" --input "$input" \
    --output "$outputs/$name.spikes.npy" --summary "$@"
  # The pipeline has checked the certificate; so can anybody, from the file.
  step snn-opt "$compiled" --sdf-verify-certificate -o "$scratch/verified.mlir"
  step snn-translate --export-report "$compiled" -o "$outputs/$name.report.txt"
  cat "$outputs/$name.report.txt"
}

# compare_spikes RECORDED.npy COMPUTED.npy
compare_spikes() {
  step /usr/bin/python3 - "$@" <<'PYTHON'
import sys
import numpy as np

recorded, computed = (np.load(path) != 0 for path in sys.argv[1:3])
different = np.count_nonzero(recorded != computed)
print(f"{different} of {recorded.size} spikes differ from the recording")
sys.exit(different != 0)
PYTHON
}

mkdir -p "$outputs"
build_tools
compile_and_run braille "$inputs/nir/braille/braille_noDelay_bias_zero.nir" \
  snntorch 1e-4 "$inputs/nir/braille/braille_test0_input.npy" \
  --record "lif1.lif=$outputs/braille.lif1.npy"
compare_spikes \
  "$inputs/nir/braille/snntorch_activity_noDelay_bias_zero.npy" \
  "$outputs/braille.lif1.npy"
step /usr/bin/python3 "$root/utils/nmnist_to_npy.py" "$inputs/nmnist/nmnist_sample_tonic.bin" \
  "$scratch/nmnist.npy"
compile_and_run cnn "$inputs/nir/cnn/cnn_sinabs.nir" sinabs 1e-3 \
  "$scratch/nmnist.npy"
echo "outputs are in $outputs"
