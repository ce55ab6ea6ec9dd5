// Rewritten from PDectect.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @PDectect time_unit "cycle" {
  sdf.actor @a0 time 153600
  sdf.actor @a1 time 153600
  sdf.actor @a2 time 153600
  sdf.actor @a3 time 153600
  sdf.actor @a4 time 153600
  sdf.actor @a5 time 153600
  sdf.actor @a6 time 153600
  sdf.actor @a7 time 307200
  sdf.actor @a8 time 307200
  sdf.actor @a9 time 307200
  sdf.actor @a10 time 1228800
  sdf.actor @a11 time [320*1]
  sdf.actor @a12 time [320*1]
  sdf.actor @a13 time [320*1]
  sdf.actor @a14 time [320*1]
  sdf.actor @a15 time [320*1]
  sdf.actor @a16 time [320*1]
  sdf.actor @a17 time [320*1]
  sdf.actor @a18 time [320*1]
  sdf.actor @a19 time [320*1]
  sdf.actor @a20 time [320*1]
  sdf.actor @a21 time [320*1]
  sdf.actor @a22 time 1
  sdf.actor @a23 time 1
  sdf.actor @a24 time [240*1]
  sdf.actor @a25 time [240*1]
  sdf.actor @a26 time 1
  sdf.actor @a27 time 1
  sdf.actor @a28 time 1
  sdf.actor @a29 time 1
  sdf.actor @a30 time 1
  sdf.actor @a31 time 1
  sdf.actor @a32 time 1
  sdf.actor @a33 time 1
  sdf.actor @a34 time 1
  sdf.actor @a35 time 1
  sdf.actor @a36 time 10
  sdf.actor @a37 time 10
  sdf.actor @a38 time 10
  sdf.actor @a39 time 10
  sdf.actor @a40 time 10
  sdf.actor @a41 time 1228800
  sdf.actor @a42 time 1228800
  sdf.actor @a43 time 1228800
  sdf.actor @a44 time 1228800
  sdf.actor @a45 time 2033760
  sdf.actor @a46 time 2033760
  sdf.actor @a47 time 2033760
  sdf.actor @a48 time 2033760
  sdf.actor @a49 time 204160
  sdf.actor @a50 time 204160
  sdf.actor @a51 time 204160
  sdf.actor @a52 time 204160
  sdf.actor @a53 time 800
  sdf.actor @a54 time 1228800
  sdf.actor @a55 time 1228800
  sdf.actor @a56 time 1228800
  sdf.actor @a57 time 1228800
  sdf.channel @c0 from @a0 to @a0 tokens 1
  sdf.channel @c1 from @a1 to @a1 tokens 1
  sdf.channel @c2 from @a2 to @a2 tokens 1
  sdf.channel @c3 from @a3 to @a3 tokens 1
  sdf.channel @c4 from @a4 to @a4 tokens 1
  sdf.channel @c5 from @a5 to @a5 tokens 1
  sdf.channel @c6 from @a6 to @a6 tokens 1
  sdf.channel @c7 from @a7 to @a7 tokens 1
  sdf.channel @c8 from @a8 to @a8 tokens 1
  sdf.channel @c9 from @a9 to @a9 tokens 1
  sdf.channel @c10 from @a10 to @a10 tokens 1
  sdf.channel @c11 from @a11 to @a11 tokens 1
  sdf.channel @c12 from @a12 to @a12 tokens 1
  sdf.channel @c13 from @a13 to @a13 tokens 1
  sdf.channel @c14 from @a14 to @a14 tokens 1
  sdf.channel @c15 from @a15 to @a15 tokens 1
  sdf.channel @c16 from @a16 to @a16 tokens 1
  sdf.channel @c17 from @a17 to @a17 tokens 1
  sdf.channel @c18 from @a18 to @a18 tokens 1
  sdf.channel @c19 from @a19 to @a19 tokens 1
  sdf.channel @c20 from @a20 to @a20 tokens 1
  sdf.channel @c21 from @a21 to @a21 tokens 1
  sdf.channel @c22 from @a22 to @a22 tokens 1
  sdf.channel @c23 from @a23 to @a23 tokens 1
  sdf.channel @c24 from @a24 to @a24 tokens 1
  sdf.channel @c25 from @a25 to @a25 tokens 1
  sdf.channel @c26 from @a26 to @a26 tokens 1
  sdf.channel @c27 from @a27 to @a27 tokens 1
  sdf.channel @c28 from @a28 to @a28 tokens 1
  sdf.channel @c29 from @a29 to @a29 tokens 1
  sdf.channel @c30 from @a30 to @a30 tokens 1
  sdf.channel @c31 from @a31 to @a31 tokens 1
  sdf.channel @c32 from @a32 to @a32 tokens 1
  sdf.channel @c33 from @a33 to @a33 tokens 1
  sdf.channel @c34 from @a34 to @a34 tokens 1
  sdf.channel @c35 from @a35 to @a35 tokens 1
  sdf.channel @c36 from @a36 to @a36 tokens 1
  sdf.channel @c37 from @a37 to @a37 tokens 1
  sdf.channel @c38 from @a38 to @a38 tokens 1
  sdf.channel @c39 from @a39 to @a39 tokens 1
  sdf.channel @c40 from @a40 to @a40 tokens 1
  sdf.channel @c41 from @a41 to @a41 tokens 1
  sdf.channel @c42 from @a42 to @a42 tokens 1
  sdf.channel @c43 from @a43 to @a43 tokens 1
  sdf.channel @c44 from @a44 to @a44 tokens 1
  sdf.channel @c45 from @a45 to @a45 tokens 1
  sdf.channel @c46 from @a46 to @a46 tokens 1
  sdf.channel @c47 from @a47 to @a47 tokens 1
  sdf.channel @c48 from @a48 to @a48 tokens 1
  sdf.channel @c49 from @a49 to @a49 tokens 1
  sdf.channel @c50 from @a50 to @a50 tokens 1
  sdf.channel @c51 from @a51 to @a51 tokens 1
  sdf.channel @c52 from @a52 to @a52 tokens 1
  sdf.channel @c53 from @a53 to @a53 tokens 1
  sdf.channel @c54 from @a54 to @a54 tokens 1
  sdf.channel @c55 from @a55 to @a55 tokens 1
  sdf.channel @c56 from @a56 to @a56 tokens 1
  sdf.channel @c57 from @a57 to @a57 tokens 1
  sdf.channel @c58 from @a0 to @a7 tokens 0 rates 76800 to 76800
  sdf.channel @c59 from @a7 to @a1 tokens 0 rates 76800 to 76800
  sdf.channel @c60 from @a7 to @a8 tokens 0 rates 76800 to 76800
  sdf.channel @c61 from @a8 to @a11 tokens 0 rates 76800 to 240
  sdf.channel @c62 from @a8 to @a9 tokens 0 rates 76800 to 76800
  sdf.channel @c63 from @a9 to @a12 tokens 0 rates 76800 to 240
  sdf.channel @c64 from @a9 to @a13 tokens 0 rates 76800 to 240
  sdf.channel @c65 from @a11 to @a20 tokens 0 rates 240 to 240
  sdf.channel @c66 from @a12 to @a19 tokens 0 rates 240 to 240
  sdf.channel @c67 from @a19 to @a21 tokens 0 rates 240 to 240
  sdf.channel @c68 from @a20 to @a22 tokens 0 rates 240 to 76800
  sdf.channel @c69 from @a21 to @a23 tokens 0 rates 240 to 76800
  sdf.channel @c70 from @a22 to @a24 tokens 0 rates 76800 to 320
  sdf.channel @c71 from @a23 to @a25 tokens 0 rates 76800 to 320
  sdf.channel @c72 from @a24 to @a26 tokens 0 rates 320 to 76800
  sdf.channel @c73 from @a25 to @a27 tokens 0 rates 320 to 76800
  sdf.channel @c74 from @a26 to @a10 tokens 0 rates 76800 to 76800
  sdf.channel @c75 from @a10 to @a28 tokens 0 rates 76800 to 76800
  sdf.channel @c76 from @a27 to @a28 tokens 0 rates 76800 to 76800
  sdf.channel @c77 from @a10 to @a41 tokens 0 rates 76800 to 76800
  sdf.channel @c78 from @a28 to @a45 tokens 0 rates 63555 to 63555
  sdf.channel @c79 from @a30 to @a49 tokens 0 rates 440 to 440
  sdf.channel @c80 from @a29 to @a53 tokens 0 rates 20 to 20
  sdf.channel @c81 from @a13 to @a54 tokens 0 rates 240 to 76800
  sdf.channel @c82 from @a41 to @a31 tokens 0 rates 76800 to 76800
  sdf.channel @c83 from @a41 to @a42 tokens 0 rates 76800 to 76800
  sdf.channel @c84 from @a42 to @a32 tokens 0 rates 76800 to 76800
  sdf.channel @c85 from @a42 to @a43 tokens 0 rates 76800 to 76800
  sdf.channel @c86 from @a43 to @a33 tokens 0 rates 76800 to 76800
  sdf.channel @c87 from @a43 to @a44 tokens 0 rates 76800 to 76800
  sdf.channel @c88 from @a44 to @a34 tokens 0 rates 76800 to 76800
  sdf.channel @c89 from @a44 to @a35 tokens 0 rates 76800 to 76800
  sdf.channel @c90 from @a45 to @a31 tokens 0 rates 63555 to 63555
  sdf.channel @c91 from @a45 to @a46 tokens 0 rates 63555 to 63555
  sdf.channel @c92 from @a46 to @a32 tokens 0 rates 63555 to 63555
  sdf.channel @c93 from @a46 to @a47 tokens 0 rates 63555 to 63555
  sdf.channel @c94 from @a47 to @a33 tokens 0 rates 63555 to 63555
  sdf.channel @c95 from @a47 to @a48 tokens 0 rates 63555 to 63555
  sdf.channel @c96 from @a48 to @a34 tokens 0 rates 63555 to 63555
  sdf.channel @c97 from @a48 to @a35 tokens 0 rates 63555 to 63555
  sdf.channel @c98 from @a49 to @a31 tokens 0 rates 440 to 440
  sdf.channel @c99 from @a49 to @a50 tokens 0 rates 440 to 440
  sdf.channel @c100 from @a50 to @a32 tokens 0 rates 440 to 440
  sdf.channel @c101 from @a50 to @a51 tokens 0 rates 440 to 440
  sdf.channel @c102 from @a51 to @a33 tokens 0 rates 440 to 440
  sdf.channel @c103 from @a51 to @a52 tokens 0 rates 440 to 440
  sdf.channel @c104 from @a52 to @a34 tokens 0 rates 440 to 440
  sdf.channel @c105 from @a52 to @a35 tokens 0 rates 440 to 440
  sdf.channel @c106 from @a53 to @a31 tokens 0 rates 20 to 20
  sdf.channel @c107 from @a53 to @a32 tokens 0 rates 20 to 20
  sdf.channel @c108 from @a53 to @a33 tokens 0 rates 20 to 20
  sdf.channel @c109 from @a53 to @a34 tokens 0 rates 20 to 20
  sdf.channel @c110 from @a53 to @a35 tokens 0 rates 20 to 20
  sdf.channel @c111 from @a54 to @a31 tokens 0 rates 76800 to 76800
  sdf.channel @c112 from @a54 to @a55 tokens 0 rates 76800 to 76800
  sdf.channel @c113 from @a55 to @a32 tokens 0 rates 76800 to 76800
  sdf.channel @c114 from @a55 to @a56 tokens 0 rates 76800 to 76800
  sdf.channel @c115 from @a56 to @a33 tokens 0 rates 76800 to 76800
  sdf.channel @c116 from @a56 to @a57 tokens 0 rates 76800 to 76800
  sdf.channel @c117 from @a57 to @a34 tokens 0 rates 76800 to 76800
  sdf.channel @c118 from @a57 to @a35 tokens 0 rates 76800 to 76800
  sdf.channel @c119 from @a31 to @a36 tokens 0 rates 440 to 440
  sdf.channel @c120 from @a32 to @a37 tokens 0 rates 440 to 440
  sdf.channel @c121 from @a33 to @a38 tokens 0 rates 440 to 440
  sdf.channel @c122 from @a34 to @a39 tokens 0 rates 440 to 440
  sdf.channel @c123 from @a35 to @a40 tokens 0 rates 440 to 440
  sdf.channel @c124 from @a31 to @a14 tokens 0 rates 76800 to 240
  sdf.channel @c125 from @a32 to @a15 tokens 0 rates 76800 to 240
  sdf.channel @c126 from @a33 to @a16 tokens 0 rates 76800 to 240
  sdf.channel @c127 from @a34 to @a17 tokens 0 rates 76800 to 240
  sdf.channel @c128 from @a35 to @a18 tokens 0 rates 76800 to 240
  sdf.channel @c129 from @a14 to @a2 tokens 0 rates 240 to 76800
  sdf.channel @c130 from @a15 to @a3 tokens 0 rates 240 to 76800
  sdf.channel @c131 from @a16 to @a4 tokens 0 rates 240 to 76800
  sdf.channel @c132 from @a17 to @a5 tokens 0 rates 240 to 76800
  sdf.channel @c133 from @a18 to @a6 tokens 0 rates 240 to 76800
}
