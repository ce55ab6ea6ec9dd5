// Rewritten from BlackScholes_sized.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @BlackScholes_sized time_unit "cycle" {
  sdf.actor @a0 time [202642, 23952, 16299, 11920, 31943, 39335, 34939, 49788, 33249, 24203, 38950, 27275, 11970]
  sdf.actor @a1 time 245051
  sdf.actor @a2 time [114158, 43644, 156583, 23453, 31235, 30075, 26290, 23949, 22364, 17482, 19308, 17627, 17549]
  sdf.actor @a3 time 282970
  sdf.actor @a4 time [684832, 708245, 722490, 776872, 44174]
  sdf.actor @a5 time [115204, 80752, 138791, 160391, 42879, 102969, 101673, 106196, 91570, 150324, 135356, 137576, 100472]
  sdf.actor @a6 time 298525
  sdf.actor @a7 time [859106, 648826, 679190, 657483, 17217]
  sdf.actor @a8 time [127004, 33543, 47257, 39212, 27791, 30927, 31457, 23582, 20958, 20657, 22936, 20404, 21940]
  sdf.actor @a9 time 468194
  sdf.actor @a10 time [769286, 786882, 766592, 763837, 17605]
  sdf.actor @a11 time [116764, 43977, 35681, 25757, 26950, 28107, 23999, 22723, 19249, 17425, 18132, 19361, 19014]
  sdf.actor @a12 time 455294
  sdf.actor @a13 time [775039, 776884, 758251, 773413, 21078]
  sdf.actor @a14 time [120857, 169193, 78740, 126213, 49665, 71802, 30895, 46746, 86417, 98168, 123517, 155488, 21600]
  sdf.actor @a15 time 311186
  sdf.actor @a16 time [670683, 670845, 673393, 672247, 19713]
  sdf.actor @a17 time [147331, 49278, 137165, 127665, 133530, 117433, 22628, 124995, 50272, 18807, 17734, 16165, 20872]
  sdf.actor @a18 time 283191
  sdf.actor @a19 time [782810, 781326, 780581, 761791, 26710]
  sdf.actor @a20 time [106687, 50214, 29647, 12710, 26356, 28198, 28214, 13436, 21285, 18097, 13235, 17018, 17859]
  sdf.actor @a21 time 243800
  sdf.actor @a22 time [773110, 763371, 763610, 778841, 24027]
  sdf.actor @a23 time [110184, 45326, 27371, 18588, 27155, 21981, 21905, 28975, 28263, 24361, 26346, 19938, 21952]
  sdf.actor @a24 time 296064
  sdf.actor @a25 time [794868, 819129, 797787, 796167, 26922]
  sdf.actor @a26 time [75367, 25989, 15568, 17776, 20669, 14336, 15289, 23381, 14456, 14628, 13312, 13261, 12444]
  sdf.actor @a27 time 200403
  sdf.actor @a28 time [832269, 689703, 678852, 659475, 16066]
  sdf.actor @a29 time [77287, 25679, 18484, 11089, 19517, 16555, 17878, 13162, 15179, 14494, 12691, 12582, 15816]
  sdf.actor @a30 time 211792
  sdf.actor @a31 time [671221, 677983, 697065, 709781, 17040]
  sdf.actor @a32 time [86169, 33096, 15500, 13278, 11510, 25871, 17571, 4406, 17595, 13119, 14721, 11915, 12760]
  sdf.actor @a33 time 186423
  sdf.actor @a34 time [330785, 304776, 339209, 311607, 18231]
  sdf.actor @a35 time [73572, 36518, 13122, 18274, 15988, 14036, 13143, 15369, 39405, 15966, 12595, 12933, 12084]
  sdf.actor @a36 time 221157
  sdf.actor @a37 time [355335, 136113, 110116, 114959, 18041]
  sdf.actor @a38 time [79319, 25979, 14901, 12999, 9860, 13867, 9847, 11954, 10887, 9508, 10650, 11567, 11302]
  sdf.actor @a39 time 178876
  sdf.actor @a40 time [353346, 355601, 113549, 110037, 11926]
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
  sdf.channel @c41 from @a2 to @a3 tokens 0 rates 624 to 624
  sdf.channel @c42 from @a3 to @a4 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c43 from @a4 to @a0 tokens 0 rates [4*0, 1] to [1, 12*0]
  sdf.channel @c44 from @a5 to @a6 tokens 0 rates 624 to 624
  sdf.channel @c45 from @a6 to @a7 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c46 from @a7 to @a0 tokens 0 rates [4*0, 1] to [0, 1, 11*0]
  sdf.channel @c47 from @a8 to @a9 tokens 0 rates 624 to 624
  sdf.channel @c48 from @a9 to @a10 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c49 from @a10 to @a0 tokens 0 rates [4*0, 1] to [0, 0, 1, 10*0]
  sdf.channel @c50 from @a11 to @a12 tokens 0 rates 624 to 624
  sdf.channel @c51 from @a12 to @a13 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c52 from @a13 to @a0 tokens 0 rates [4*0, 1] to [3*0, 1, 9*0]
  sdf.channel @c53 from @a14 to @a15 tokens 0 rates 624 to 624
  sdf.channel @c54 from @a15 to @a16 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c55 from @a16 to @a0 tokens 0 rates [4*0, 1] to [4*0, 1, 8*0]
  sdf.channel @c56 from @a17 to @a18 tokens 0 rates 624 to 624
  sdf.channel @c57 from @a18 to @a19 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c58 from @a19 to @a0 tokens 0 rates [4*0, 1] to [5*0, 1, 7*0]
  sdf.channel @c59 from @a20 to @a21 tokens 0 rates 624 to 624
  sdf.channel @c60 from @a21 to @a22 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c61 from @a22 to @a0 tokens 0 rates [4*0, 1] to [6*0, 1, 6*0]
  sdf.channel @c62 from @a23 to @a24 tokens 0 rates 624 to 624
  sdf.channel @c63 from @a24 to @a25 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c64 from @a25 to @a0 tokens 0 rates [4*0, 1] to [7*0, 1, 5*0]
  sdf.channel @c65 from @a26 to @a27 tokens 0 rates 624 to 624
  sdf.channel @c66 from @a27 to @a28 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c67 from @a28 to @a0 tokens 0 rates [4*0, 1] to [8*0, 1, 4*0]
  sdf.channel @c68 from @a29 to @a30 tokens 0 rates 624 to 624
  sdf.channel @c69 from @a30 to @a31 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c70 from @a31 to @a0 tokens 0 rates [4*0, 1] to [9*0, 1, 3*0]
  sdf.channel @c71 from @a32 to @a33 tokens 0 rates 624 to 624
  sdf.channel @c72 from @a33 to @a34 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c73 from @a34 to @a0 tokens 0 rates [4*0, 1] to [10*0, 1, 0, 0]
  sdf.channel @c74 from @a35 to @a36 tokens 0 rates 624 to 624
  sdf.channel @c75 from @a36 to @a37 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c76 from @a37 to @a0 tokens 0 rates [4*0, 1] to [11*0, 1, 0]
  sdf.channel @c77 from @a38 to @a39 tokens 0 rates 624 to 624
  sdf.channel @c78 from @a39 to @a40 tokens 0 rates 624 to [4*624, 0]
  sdf.channel @c79 from @a40 to @a0 tokens 0 rates [4*0, 1] to [12*0, 1]
  sdf.channel @c80 from @a0 to @a1 tokens 0 rates 1 to 13
  sdf.channel @c81 from @a0 to @a4 tokens 1 rates [1, 12*0] to [4*0, 1]
  sdf.channel @c82 from @a0 to @a7 tokens 1 rates [0, 1, 11*0] to [4*0, 1]
  sdf.channel @c83 from @a0 to @a10 tokens 1 rates [0, 0, 1, 10*0] to [4*0, 1]
  sdf.channel @c84 from @a0 to @a13 tokens 1 rates [3*0, 1, 9*0] to [4*0, 1]
  sdf.channel @c85 from @a0 to @a16 tokens 1 rates [4*0, 1, 8*0] to [4*0, 1]
  sdf.channel @c86 from @a0 to @a19 tokens 1 rates [5*0, 1, 7*0] to [4*0, 1]
  sdf.channel @c87 from @a0 to @a22 tokens 1 rates [6*0, 1, 6*0] to [4*0, 1]
  sdf.channel @c88 from @a0 to @a25 tokens 1 rates [7*0, 1, 5*0] to [4*0, 1]
  sdf.channel @c89 from @a0 to @a28 tokens 1 rates [8*0, 1, 4*0] to [4*0, 1]
  sdf.channel @c90 from @a0 to @a31 tokens 1 rates [9*0, 1, 3*0] to [4*0, 1]
  sdf.channel @c91 from @a0 to @a34 tokens 1 rates [10*0, 1, 0, 0] to [4*0, 1]
  sdf.channel @c92 from @a0 to @a37 tokens 1 rates [11*0, 1, 0] to [4*0, 1]
  sdf.channel @c93 from @a0 to @a40 tokens 1 rates [12*0, 1] to [4*0, 1]
  sdf.channel @c94 from @a1 to @a0 tokens 13 rates 13 to 1
  sdf.channel @c95 from @a3 to @a2 tokens 624 rates 624 to 624
  sdf.channel @c96 from @a4 to @a3 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c97 from @a6 to @a5 tokens 624 rates 624 to 624
  sdf.channel @c98 from @a7 to @a6 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c99 from @a9 to @a8 tokens 624 rates 624 to 624
  sdf.channel @c100 from @a10 to @a9 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c101 from @a12 to @a11 tokens 624 rates 624 to 624
  sdf.channel @c102 from @a13 to @a12 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c103 from @a15 to @a14 tokens 624 rates 624 to 624
  sdf.channel @c104 from @a16 to @a15 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c105 from @a18 to @a17 tokens 624 rates 624 to 624
  sdf.channel @c106 from @a19 to @a18 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c107 from @a21 to @a20 tokens 624 rates 624 to 624
  sdf.channel @c108 from @a22 to @a21 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c109 from @a24 to @a23 tokens 624 rates 624 to 624
  sdf.channel @c110 from @a25 to @a24 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c111 from @a27 to @a26 tokens 624 rates 624 to 624
  sdf.channel @c112 from @a28 to @a27 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c113 from @a30 to @a29 tokens 624 rates 624 to 624
  sdf.channel @c114 from @a31 to @a30 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c115 from @a33 to @a32 tokens 624 rates 624 to 624
  sdf.channel @c116 from @a34 to @a33 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c117 from @a36 to @a35 tokens 624 rates 624 to 624
  sdf.channel @c118 from @a37 to @a36 tokens 624 rates [4*624, 0] to 624
  sdf.channel @c119 from @a39 to @a38 tokens 624 rates 624 to 624
  sdf.channel @c120 from @a40 to @a39 tokens 624 rates [4*624, 0] to 624
}
