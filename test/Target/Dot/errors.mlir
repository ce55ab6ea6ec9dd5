// RUN: not snn-translate --export-dot %s 2>&1 | FileCheck %s

// CHECK: error: holds no sdf.graph to draw; make one of a program with --convert-xbar-to-sdf
module {
}
