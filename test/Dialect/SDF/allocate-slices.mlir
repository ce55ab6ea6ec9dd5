// RUN: snn-opt %s --sdf-allocate-slices=period=24 --sdf-annotate-throughput --sdf-verify-certificate | FileCheck %s
// RUN: snn-opt %s --sdf-allocate-slices=period=24 --remarks-filter=sdf 2>&1 >/dev/null | FileCheck %s --check-prefix=REMARK
// RUN: not snn-opt %s --sdf-allocate-slices=period=47/4 2>&1 | FileCheck %s --check-prefix=SHORT
// RUN: not snn-opt %s --sdf-allocate-slices=period=0 2>&1 | FileCheck %s --check-prefix=ZERO

// ZERO: error: period must be a positive number or fraction, such as 100 or 401/4, but found '0'
// SHORT: error: 'sdf.graph' op has period 12 even with whole wheels, but 47/4 is asked for; the cycle @{{[ab]}}_{{[ab]}} -> @{{[ab]}}_{{[ab]}} limits it

// With half of each wheel a takes 8 + 2 * 4 and b 4 + 4, which is all of 24.
//
// REMARK: AllocatedSlices | Category:sdf | Function=shared | slices="0: 4/8, 1: 4/8"
// CHECK-LABEL: sdf.graph @shared
sdf.graph @shared time_unit "ns" {
  // CHECK: sdf.actor @a time 8 on 0
  sdf.actor @a time 8 on 0
  sdf.actor @b time 4 on 1
  sdf.channel @a_b from @a to @b tokens 0
  sdf.channel @b_a from @b to @a tokens 1
  // CHECK: sdf.resource 0 wheel 8 slice 4
  // CHECK-NEXT: sdf.resource 1 wheel 8 slice 4
  sdf.resource 0 wheel 8 slice 8
  sdf.resource 1 wheel 8 slice 8
  // CHECK-NOT: sdf.start
  sdf.schedule {
    sdf.start @a periodic [0] every 12
    sdf.start @b periodic [8] every 12
  }
  // CHECK: sdf.throughput certified <period = 24, cycle = [{{.*}}], potentials = [0, 16]>
  sdf.throughput certified <period = 12, cycle = [@a_b, @b_a], potentials = [0, 8]>
}
