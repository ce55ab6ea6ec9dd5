// RUN: snn-opt %S/Inputs/two-clusters.mlir --xbar-annotate-guarantees | FileCheck %s

// One tile: 10 + 20 ps and two reloads of 5. Two tiles: c1 takes 20, a message
// 6 h + 3, which is less over up to two hops and 21 over three. The message
// starts at 10 and c1 when it is there.

// CHECK-LABEL: xbar.program @p
// CHECK:         xbar.stream
// CHECK-NEXT:    xbar.order [@c0, @c1]
// CHECK-NEXT:    xbar.guarantee tiles 1 hops 3 period 40 binding [0, 0] starts [0, 15]
// CHECK-NEXT:    xbar.guarantee tiles 2 hops 2 period 20 binding [0, 1] starts [0, 25]
// CHECK-NEXT:    xbar.guarantee tiles 2 hops 3 period 21 binding [0, 1] starts [0, 31]
// CHECK-NEXT:  }

// A limit of tiles; what was there before is replaced, also by the same.
// RUN: snn-opt %S/Inputs/two-clusters.mlir --xbar-annotate-guarantees \
// RUN:     --xbar-annotate-guarantees=max-tiles=1 | FileCheck %s --check-prefix=ONE
// ONE-COUNT-1: xbar.order
// ONE:         xbar.guarantee tiles 1
// ONE-NOT:     xbar.guarantee

// Where tiles cannot be shared, each cluster has one.
// RUN: sed 's/tile_sharing = true/tile_sharing = false/' %S/Inputs/two-clusters.mlir \
// RUN:   | snn-opt --xbar-annotate-guarantees | FileCheck %s --check-prefix=UNSHARED
// UNSHARED:      xbar.order
// UNSHARED-NEXT: xbar.guarantee tiles 2 hops 2 period 20
// UNSHARED-NEXT: xbar.guarantee tiles 2 hops 3 period 21
// UNSHARED-NEXT: }

// RUN: snn-opt %S/Inputs/two-clusters.mlir --xbar-annotate-guarantees \
// RUN:     --remarks-filter=xbar -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// REMARK: [Passed] Guaranteed | Category:xbar | Guarantees=3, MostTiles=2, Period=21, Program=p

// A program that is running keeps its guarantees, one without clusters gets
// none.
// RUN: snn-opt %S/Inputs/two-clusters.mlir --xbar-annotate-guarantees \
// RUN:     --xbar-admit --xbar-annotate-guarantees=max-tiles=1 | FileCheck %s --check-prefix=RUNNING
// RUNNING: xbar.guarantee running tiles 1
// RUNNING: xbar.guarantee tiles 2
// RUN: sed '/xbar.cluster/,+1d;/xbar.stream/d' %S/Inputs/two-clusters.mlir \
// RUN:   | snn-opt --xbar-annotate-guarantees | FileCheck %s --check-prefix=EMPTY
// EMPTY:      xbar.program @p
// EMPTY-NEXT: }
