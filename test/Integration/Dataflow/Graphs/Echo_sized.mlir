// Rewritten from Echo_sized.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @Echo_sized time_unit "cycle" {
  sdf.actor @a0 time 14473800
  sdf.actor @a1 time 17848700
  sdf.actor @a2 time 14956200
  sdf.actor @a3 time 255779
  sdf.actor @a4 time 3844570
  sdf.actor @a5 time 1660060
  sdf.actor @a6 time 1450960
  sdf.actor @a7 time 1980530
  sdf.actor @a8 time 1953660
  sdf.actor @a9 time 1472650
  sdf.actor @a10 time 1967230
  sdf.actor @a11 time 137530
  sdf.actor @a12 time 2149340
  sdf.actor @a13 time 384939
  sdf.actor @a14 time 620475
  sdf.actor @a15 time 457890
  sdf.actor @a16 time 421128
  sdf.actor @a17 time 247453
  sdf.actor @a18 time 435181
  sdf.actor @a19 time 422413
  sdf.actor @a20 time 185566
  sdf.actor @a21 time 413265
  sdf.actor @a22 time 622419
  sdf.actor @a23 time 323679
  sdf.actor @a24 time 306939
  sdf.actor @a25 time 419920
  sdf.actor @a26 time 583601
  sdf.actor @a27 time 1152230
  sdf.actor @a28 time 501488
  sdf.actor @a29 time 508300
  sdf.actor @a30 time 255688
  sdf.actor @a31 time 335501
  sdf.actor @a32 time 337028
  sdf.actor @a33 time 429331
  sdf.actor @a34 time 385595
  sdf.actor @a35 time 414125
  sdf.actor @a36 time 354902
  sdf.actor @a37 time [361639, 222689, 362437, 380756, 268630, 228866, 186859, 102795]
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
  sdf.channel @c38 from @a4 to @a5 tokens 0
  sdf.channel @c39 from @a5 to @a13 tokens 0
  sdf.channel @c40 from @a4 to @a6 tokens 0
  sdf.channel @c41 from @a6 to @a13 tokens 0
  sdf.channel @c42 from @a4 to @a7 tokens 0
  sdf.channel @c43 from @a7 to @a13 tokens 0
  sdf.channel @c44 from @a4 to @a8 tokens 0
  sdf.channel @c45 from @a8 to @a13 tokens 0
  sdf.channel @c46 from @a4 to @a9 tokens 0
  sdf.channel @c47 from @a9 to @a13 tokens 0
  sdf.channel @c48 from @a4 to @a10 tokens 0
  sdf.channel @c49 from @a10 to @a13 tokens 0
  sdf.channel @c50 from @a4 to @a11 tokens 0
  sdf.channel @c51 from @a11 to @a13 tokens 0
  sdf.channel @c52 from @a4 to @a12 tokens 0
  sdf.channel @c53 from @a12 to @a13 tokens 0
  sdf.channel @c54 from @a23 to @a15 tokens 0
  sdf.channel @c55 from @a23 to @a16 tokens 0
  sdf.channel @c56 from @a23 to @a17 tokens 0
  sdf.channel @c57 from @a23 to @a18 tokens 0
  sdf.channel @c58 from @a23 to @a19 tokens 0
  sdf.channel @c59 from @a23 to @a20 tokens 0
  sdf.channel @c60 from @a23 to @a21 tokens 0
  sdf.channel @c61 from @a23 to @a22 tokens 0
  sdf.channel @c62 from @a14 to @a15 tokens 0 rates 2496 to 2496
  sdf.channel @c63 from @a14 to @a16 tokens 0 rates 2496 to 2496
  sdf.channel @c64 from @a14 to @a17 tokens 0 rates 2496 to 2496
  sdf.channel @c65 from @a14 to @a18 tokens 0 rates 2496 to 2496
  sdf.channel @c66 from @a14 to @a19 tokens 0 rates 2496 to 2496
  sdf.channel @c67 from @a14 to @a20 tokens 0 rates 2496 to 2496
  sdf.channel @c68 from @a14 to @a21 tokens 0 rates 2496 to 2496
  sdf.channel @c69 from @a14 to @a22 tokens 0 rates 2496 to 2496
  sdf.channel @c70 from @a26 to @a29 tokens 0
  sdf.channel @c71 from @a26 to @a30 tokens 0
  sdf.channel @c72 from @a26 to @a31 tokens 0
  sdf.channel @c73 from @a26 to @a32 tokens 0
  sdf.channel @c74 from @a26 to @a33 tokens 0
  sdf.channel @c75 from @a26 to @a34 tokens 0
  sdf.channel @c76 from @a26 to @a35 tokens 0
  sdf.channel @c77 from @a26 to @a36 tokens 0
  sdf.channel @c78 from @a27 to @a29 tokens 0
  sdf.channel @c79 from @a27 to @a30 tokens 0
  sdf.channel @c80 from @a27 to @a31 tokens 0
  sdf.channel @c81 from @a27 to @a32 tokens 0
  sdf.channel @c82 from @a27 to @a33 tokens 0
  sdf.channel @c83 from @a27 to @a34 tokens 0
  sdf.channel @c84 from @a27 to @a35 tokens 0
  sdf.channel @c85 from @a27 to @a36 tokens 0
  sdf.channel @c86 from @a28 to @a29 tokens 0
  sdf.channel @c87 from @a28 to @a30 tokens 0
  sdf.channel @c88 from @a28 to @a31 tokens 0
  sdf.channel @c89 from @a28 to @a32 tokens 0
  sdf.channel @c90 from @a28 to @a33 tokens 0
  sdf.channel @c91 from @a28 to @a34 tokens 0
  sdf.channel @c92 from @a28 to @a35 tokens 0
  sdf.channel @c93 from @a28 to @a36 tokens 0
  sdf.channel @c94 from @a29 to @a37 tokens 0 rates 312 to [312, 7*0]
  sdf.channel @c95 from @a30 to @a37 tokens 0 rates 312 to [0, 312, 6*0]
  sdf.channel @c96 from @a31 to @a37 tokens 0 rates 312 to [0, 0, 312, 5*0]
  sdf.channel @c97 from @a32 to @a37 tokens 0 rates 312 to [3*0, 312, 4*0]
  sdf.channel @c98 from @a33 to @a37 tokens 0 rates 312 to [4*0, 312, 3*0]
  sdf.channel @c99 from @a34 to @a37 tokens 0 rates 312 to [5*0, 312, 0, 0]
  sdf.channel @c100 from @a35 to @a37 tokens 0 rates 312 to [6*0, 312, 0]
  sdf.channel @c101 from @a36 to @a37 tokens 0 rates 312 to [7*0, 312]
  sdf.channel @c102 from @a25 to @a24 tokens 0
  sdf.channel @c103 from @a24 to @a28 tokens 0
  sdf.channel @c104 from @a3 to @a23 tokens 0
  sdf.channel @c105 from @a3 to @a4 tokens 0
  sdf.channel @c106 from @a3 to @a26 tokens 0
  sdf.channel @c107 from @a37 to @a14 tokens 2496 rates 312 to 2496
  sdf.channel @c108 from @a13 to @a27 tokens 0
  sdf.channel @c109 from @a15 to @a25 tokens 0
  sdf.channel @c110 from @a16 to @a25 tokens 0
  sdf.channel @c111 from @a17 to @a25 tokens 0
  sdf.channel @c112 from @a18 to @a25 tokens 0
  sdf.channel @c113 from @a19 to @a25 tokens 0
  sdf.channel @c114 from @a20 to @a25 tokens 0
  sdf.channel @c115 from @a21 to @a25 tokens 0
  sdf.channel @c116 from @a22 to @a25 tokens 0
  sdf.channel @c117 from @a0 to @a3 tokens 0 rates 1000 to 1
  sdf.channel @c118 from @a1 to @a25 tokens 0 rates 1000 to 1
  sdf.channel @c119 from @a24 to @a2 tokens 0 rates 1 to 1000
  sdf.channel @c120 from @a2 to @a24 tokens 1000 rates 1000 to 1
  sdf.channel @c121 from @a3 to @a0 tokens 1000 rates 1 to 1000
  sdf.channel @c122 from @a4 to @a3 tokens 1
  sdf.channel @c123 from @a5 to @a4 tokens 1
  sdf.channel @c124 from @a6 to @a4 tokens 1
  sdf.channel @c125 from @a7 to @a4 tokens 1
  sdf.channel @c126 from @a8 to @a4 tokens 1
  sdf.channel @c127 from @a9 to @a4 tokens 1
  sdf.channel @c128 from @a10 to @a4 tokens 1
  sdf.channel @c129 from @a11 to @a4 tokens 1
  sdf.channel @c130 from @a12 to @a4 tokens 1
  sdf.channel @c131 from @a13 to @a5 tokens 1
  sdf.channel @c132 from @a13 to @a6 tokens 1
  sdf.channel @c133 from @a13 to @a7 tokens 1
  sdf.channel @c134 from @a13 to @a8 tokens 1
  sdf.channel @c135 from @a13 to @a9 tokens 1
  sdf.channel @c136 from @a13 to @a10 tokens 1
  sdf.channel @c137 from @a13 to @a11 tokens 1
  sdf.channel @c138 from @a13 to @a12 tokens 1
  sdf.channel @c139 from @a14 to @a37 tokens 0 rates 2496 to 312
  sdf.channel @c140 from @a15 to @a23 tokens 1
  sdf.channel @c141 from @a15 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c142 from @a16 to @a23 tokens 1
  sdf.channel @c143 from @a16 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c144 from @a17 to @a23 tokens 1
  sdf.channel @c145 from @a17 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c146 from @a18 to @a23 tokens 1
  sdf.channel @c147 from @a18 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c148 from @a19 to @a23 tokens 1
  sdf.channel @c149 from @a19 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c150 from @a20 to @a23 tokens 1
  sdf.channel @c151 from @a20 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c152 from @a21 to @a23 tokens 1
  sdf.channel @c153 from @a21 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c154 from @a22 to @a23 tokens 1
  sdf.channel @c155 from @a22 to @a14 tokens 2496 rates 2496 to 2496
  sdf.channel @c156 from @a23 to @a3 tokens 1
  sdf.channel @c157 from @a24 to @a25 tokens 1
  sdf.channel @c158 from @a25 to @a15 tokens 1
  sdf.channel @c159 from @a25 to @a16 tokens 1
  sdf.channel @c160 from @a25 to @a17 tokens 1
  sdf.channel @c161 from @a25 to @a18 tokens 1
  sdf.channel @c162 from @a25 to @a19 tokens 1
  sdf.channel @c163 from @a25 to @a20 tokens 1
  sdf.channel @c164 from @a25 to @a21 tokens 1
  sdf.channel @c165 from @a25 to @a22 tokens 1
  sdf.channel @c166 from @a25 to @a1 tokens 1000 rates 1 to 1000
  sdf.channel @c167 from @a26 to @a3 tokens 1
  sdf.channel @c168 from @a27 to @a13 tokens 1
  sdf.channel @c169 from @a28 to @a24 tokens 1
  sdf.channel @c170 from @a29 to @a26 tokens 1
  sdf.channel @c171 from @a29 to @a27 tokens 1
  sdf.channel @c172 from @a29 to @a28 tokens 1
  sdf.channel @c173 from @a30 to @a26 tokens 1
  sdf.channel @c174 from @a30 to @a27 tokens 1
  sdf.channel @c175 from @a30 to @a28 tokens 1
  sdf.channel @c176 from @a31 to @a26 tokens 1
  sdf.channel @c177 from @a31 to @a27 tokens 1
  sdf.channel @c178 from @a31 to @a28 tokens 1
  sdf.channel @c179 from @a32 to @a26 tokens 1
  sdf.channel @c180 from @a32 to @a27 tokens 1
  sdf.channel @c181 from @a32 to @a28 tokens 1
  sdf.channel @c182 from @a33 to @a26 tokens 1
  sdf.channel @c183 from @a33 to @a27 tokens 1
  sdf.channel @c184 from @a33 to @a28 tokens 1
  sdf.channel @c185 from @a34 to @a26 tokens 1
  sdf.channel @c186 from @a34 to @a27 tokens 1
  sdf.channel @c187 from @a34 to @a28 tokens 1
  sdf.channel @c188 from @a35 to @a26 tokens 1
  sdf.channel @c189 from @a35 to @a27 tokens 1
  sdf.channel @c190 from @a35 to @a28 tokens 1
  sdf.channel @c191 from @a36 to @a26 tokens 1
  sdf.channel @c192 from @a36 to @a27 tokens 1
  sdf.channel @c193 from @a36 to @a28 tokens 1
  sdf.channel @c194 from @a37 to @a29 tokens 312 rates [312, 7*0] to 312
  sdf.channel @c195 from @a37 to @a30 tokens 312 rates [0, 312, 6*0] to 312
  sdf.channel @c196 from @a37 to @a31 tokens 312 rates [0, 0, 312, 5*0] to 312
  sdf.channel @c197 from @a37 to @a32 tokens 312 rates [3*0, 312, 4*0] to 312
  sdf.channel @c198 from @a37 to @a33 tokens 312 rates [4*0, 312, 3*0] to 312
  sdf.channel @c199 from @a37 to @a34 tokens 312 rates [5*0, 312, 0, 0] to 312
  sdf.channel @c200 from @a37 to @a35 tokens 312 rates [6*0, 312, 0] to 312
  sdf.channel @c201 from @a37 to @a36 tokens 312 rates [7*0, 312] to 312
}
