// RUN: not snn-opt %s --sdf-annotate-throughput=threads=0 2>&1 | FileCheck %s --check-prefix=THREADS
// THREADS: error: threads must be at least 1, but found 0
//
// RUN: not snn-opt %s --sdf-annotate-throughput=algorithm=guess 2>&1 | FileCheck %s --check-prefix=ALGORITHM
// ALGORITHM: for the --algorithm option: Cannot find option named 'guess'!
//
// RUN: not snn-opt %s --sdf-annotate-throughput=max-potentials=-1 2>&1 | FileCheck %s --check-prefix=POTENTIALS
// POTENTIALS: for the --max-potentials option: '-1' value invalid
//
// An iteration has more firings than any memory holds.
//
// RUN: not snn-opt %s --sdf-annotate-throughput=algorithm=howard 2>&1 | FileCheck %s --check-prefix=LARGE
// LARGE: error: 'sdf.graph' op is too large for this algorithm: it has 9223372036854775808 firings in an iteration, and at most {{[0-9]+}} are allowed; choose another algorithm or smaller rates
//
// RUN: sed 's/sdf.channel @self/sdf.throughput certified <period = 1, cycle = [@self]> sdf.channel @self/' %s > %t.mlir
// RUN: not snn-opt %t.mlir --sdf-verify-certificate 2>&1 | FileCheck %s --check-prefix=VERIFY
// VERIFY: error: 'sdf.throughput' op is not proved by its certificate: its potentials are left out, and there are too many to find them: 9223372036854775808 firings in an iteration, of which {{[0-9]+}} are allowed
sdf.graph @large time_unit "ns" {
  sdf.actor @a time 1
  sdf.actor @b time 0
  sdf.channel @a_b from @a to @b tokens 0 rates 9223372036854775807 to 1
  sdf.channel @self from @a to @a tokens 1
}
