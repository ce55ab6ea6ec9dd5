// RUN: snn-translate --export-sdf3 %s | FileCheck %s
// RUN: snn-translate --export-sdf3 %s | snn-translate --import-sdf3 | FileCheck %s --check-prefix=AGAIN

// CHECK:      <?xml version="1.0" encoding="UTF-8"?>
// CHECK-NEXT: <?ganglion-time-unit ps?>
// CHECK-NEXT: <sdf3 type="csdf" version="1.0">
// CHECK-NEXT:   <applicationGraph name="g">
// CHECK-NEXT:     <csdf name="g" type="g">
// CHECK-NEXT:       <actor name="a" type="a">
// CHECK-NEXT:         <port name="x.out" type="out" rate="2,2,2" />
// CHECK-NEXT:         <port name="buffer.x.in" type="in" rate="2,2,2" />
// CHECK-NEXT:         <port name="self.a.out" type="out" rate="1,1,1" />
// CHECK-NEXT:         <port name="self.a.in" type="in" rate="1,1,1" />
// CHECK-NEXT:       </actor>
// CHECK-NEXT:       <actor name="b &amp; c" type="b &amp; c">
// CHECK-NEXT:         <port name="x.in" type="in" rate="1,0" />
// CHECK-NEXT:         <port name="buffer.x.out" type="out" rate="1,0" />
// CHECK-NEXT:       </actor>
// CHECK-NEXT:       <channel name="x" srcActor="a" srcPort="x.out" dstActor="b &amp; c" dstPort="x.in" />
// CHECK-NEXT:       <channel name="buffer.x" srcActor="b &amp; c" srcPort="buffer.x.out" dstActor="a" dstPort="buffer.x.in" initialTokens="4" />
// CHECK-NEXT:       <channel name="self.a" srcActor="a" srcPort="self.a.out" dstActor="a" dstPort="self.a.in" initialTokens="1" />
// CHECK-NEXT:     </csdf>
// CHECK-NEXT:     <csdfProperties>
// CHECK-NEXT:       <actorProperties actor="a">
// CHECK-NEXT:         <processor type="arm" default="true">
// CHECK-NEXT:           <executionTime time="3,1,1" />
// CHECK-NEXT:           <memory>
// CHECK-NEXT:             <stateSize max="400" />
// CHECK-NEXT:           </memory>
// CHECK-NEXT:         </processor>
// CHECK-NEXT:       </actorProperties>
// CHECK-NEXT:       <actorProperties actor="b &amp; c">
// CHECK-NEXT:         <processor type="any" default="true">
// CHECK-NEXT:           <executionTime time="5,5" />
// CHECK-NEXT:         </processor>
// CHECK-NEXT:       </actorProperties>
// CHECK-NEXT:       <channelProperties channel="x">
// CHECK-NEXT:         <bufferSize sz="4" mem="4" />
// CHECK-NEXT:         <tokenSize sz="16" />
// CHECK-NEXT:       </channelProperties>
// CHECK-NEXT:       <graphProperties>
// CHECK-NEXT:         <timeConstraints>
// CHECK-NEXT:           <throughput>0.00000003</throughput>
// CHECK-NEXT:         </timeConstraints>
// CHECK-NEXT:       </graphProperties>
// CHECK-NEXT:     </csdfProperties>
// CHECK-NEXT:   </applicationGraph>
// CHECK-NEXT:   <mapping appGraph="g">
// CHECK-NEXT:     <tile name="7">
// CHECK-NEXT:       <processor name="proc">
// CHECK-NEXT:         <actor name="a" />
// CHECK-NEXT:         <actor name="b &amp; c" />
// CHECK-NEXT:       </processor>
// CHECK-NEXT:     </tile>
// CHECK-NEXT:   </mapping>
// CHECK-NEXT: </sdf3>

// A list of equal rates comes back as the one number it stands for, and results
// of analyses are no part of a file.
// AGAIN:      sdf.graph @g time_unit "ps" attributes {sdf.throughput_constraint = #sdf.rational<3/100000000>} {
// AGAIN-NEXT:   sdf.actor @a time [3, 1, 1] on 7 {sdf.processor = "arm", sdf.state_size = 400 : i64}
// AGAIN-NEXT:   sdf.actor @"b & c" time [5, 5] on 7
// AGAIN-NEXT:   sdf.channel @x from @a to @"b & c" tokens 0 rates 2 to [1, 0] capacity 4 size 16 {sdf.buffer_size = {memory = 4 : i64}}
// AGAIN-NEXT:   sdf.channel @buffer.x from @"b & c" to @a tokens 4 rates [1, 0] to 2
// AGAIN-NEXT:   sdf.channel @self.a from @a to @a tokens 1
// AGAIN-NEXT: }
sdf.graph @g time_unit "ps" attributes {sdf.throughput_constraint = #sdf.rational<3/100000000>} {
  sdf.actor @a time [3, 1, 1] on 7 {sdf.processor = "arm", sdf.state_size = 400}
  sdf.actor @"b & c" time [5, 5] on 7
  sdf.channel @x from @a to @"b & c" tokens 0 rates [2, 2, 2] to [1, 0] capacity 4 size 16 {sdf.buffer_size = {memory = 4}}
  sdf.channel @buffer.x from @"b & c" to @a tokens 4 rates [1, 0] to 2
  sdf.channel @self.a from @a to @a tokens 1
  sdf.schedule {}
}
