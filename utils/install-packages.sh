#!/usr/bin/env bash
# Installs what the build and the tests need on Debian 12. LLVM 22 is part of
# Debian's security suite. Needs root only if something is missing.
set -euo pipefail

packages=(
  # The build. llvm-22-dev brings lit, FileCheck and libxml2-dev, clang-22 the
  # headers of libc and libstdc++.
  clang-22 lld-22 llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools
  zlib1g-dev libzstd-dev libhdf5-dev libpugixml-dev libzip-dev libgtest-dev libgmock-dev
  cmake ninja-build ccache
  # The tests and checks.
  python3 python3-numpy python3-h5py clang-format-22 git
  # The benchmarks.
  libbenchmark-dev
)

missing=()
for package in "${packages[@]}"; do
  state=$(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null || true)
  [[ $state == ii* ]] || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0
if [[ $(id -u) -ne 0 ]]; then
  echo "error: install these packages, or run this script as root:" \
    "${missing[*]}" >&2
  exit 1
fi
echo "installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends "${missing[@]}"
