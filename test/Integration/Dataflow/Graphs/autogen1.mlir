// Rewritten from autogen1.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @autogen1 time_unit "cycle" {
  sdf.actor @a0 time 1
  sdf.actor @a1 time 1
  sdf.actor @a2 time 1
  sdf.actor @a3 time 1
  sdf.actor @a4 time 1
  sdf.actor @a5 time 1
  sdf.actor @a6 time 1
  sdf.actor @a7 time 1
  sdf.actor @a8 time 1
  sdf.actor @a9 time 1
  sdf.actor @a10 time 1
  sdf.actor @a11 time 1
  sdf.actor @a12 time 1
  sdf.actor @a13 time 1
  sdf.actor @a14 time 1
  sdf.actor @a15 time 1
  sdf.actor @a16 time 1
  sdf.actor @a17 time 1
  sdf.actor @a18 time 1
  sdf.actor @a19 time 1
  sdf.actor @a20 time 1
  sdf.actor @a21 time 1
  sdf.actor @a22 time 1
  sdf.actor @a23 time 1
  sdf.actor @a24 time 1
  sdf.actor @a25 time 1
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
  sdf.actor @a36 time 1
  sdf.actor @a37 time 1
  sdf.actor @a38 time 1
  sdf.actor @a39 time 1
  sdf.actor @a40 time 1
  sdf.actor @a41 time 1
  sdf.actor @a42 time 1
  sdf.actor @a43 time 1
  sdf.actor @a44 time 1
  sdf.actor @a45 time [3*1]
  sdf.actor @a46 time 1
  sdf.actor @a47 time 1
  sdf.actor @a48 time 1
  sdf.actor @a49 time 1
  sdf.actor @a50 time 1
  sdf.actor @a51 time [3*1]
  sdf.actor @a52 time 1
  sdf.actor @a53 time 1
  sdf.actor @a54 time [3*1]
  sdf.actor @a55 time 1
  sdf.actor @a56 time 1
  sdf.actor @a57 time [3*1]
  sdf.actor @a58 time [3*1]
  sdf.actor @a59 time [3*1]
  sdf.actor @a60 time [3*1]
  sdf.actor @a61 time [3*1]
  sdf.actor @a62 time [3*1]
  sdf.actor @a63 time [3*1]
  sdf.actor @a64 time 1
  sdf.actor @a65 time 1
  sdf.actor @a66 time 1
  sdf.actor @a67 time 1
  sdf.actor @a68 time 1
  sdf.actor @a69 time 1
  sdf.actor @a70 time 1
  sdf.actor @a71 time 1
  sdf.actor @a72 time 1
  sdf.actor @a73 time 1
  sdf.actor @a74 time 1
  sdf.actor @a75 time [3*1]
  sdf.actor @a76 time [3*1]
  sdf.actor @a77 time 1
  sdf.actor @a78 time 1
  sdf.actor @a79 time [3*1]
  sdf.actor @a80 time [3*1]
  sdf.actor @a81 time 1
  sdf.actor @a82 time 1
  sdf.actor @a83 time [3*1]
  sdf.actor @a84 time 1
  sdf.actor @a85 time [3*1]
  sdf.actor @a86 time [3*1]
  sdf.actor @a87 time 1
  sdf.actor @a88 time 1
  sdf.actor @a89 time [3*1]
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
  sdf.channel @c58 from @a58 to @a58 tokens 1
  sdf.channel @c59 from @a59 to @a59 tokens 1
  sdf.channel @c60 from @a60 to @a60 tokens 1
  sdf.channel @c61 from @a61 to @a61 tokens 1
  sdf.channel @c62 from @a62 to @a62 tokens 1
  sdf.channel @c63 from @a63 to @a63 tokens 1
  sdf.channel @c64 from @a64 to @a64 tokens 1
  sdf.channel @c65 from @a65 to @a65 tokens 1
  sdf.channel @c66 from @a66 to @a66 tokens 1
  sdf.channel @c67 from @a67 to @a67 tokens 1
  sdf.channel @c68 from @a68 to @a68 tokens 1
  sdf.channel @c69 from @a69 to @a69 tokens 1
  sdf.channel @c70 from @a70 to @a70 tokens 1
  sdf.channel @c71 from @a71 to @a71 tokens 1
  sdf.channel @c72 from @a72 to @a72 tokens 1
  sdf.channel @c73 from @a73 to @a73 tokens 1
  sdf.channel @c74 from @a74 to @a74 tokens 1
  sdf.channel @c75 from @a75 to @a75 tokens 1
  sdf.channel @c76 from @a76 to @a76 tokens 1
  sdf.channel @c77 from @a77 to @a77 tokens 1
  sdf.channel @c78 from @a78 to @a78 tokens 1
  sdf.channel @c79 from @a79 to @a79 tokens 1
  sdf.channel @c80 from @a80 to @a80 tokens 1
  sdf.channel @c81 from @a81 to @a81 tokens 1
  sdf.channel @c82 from @a82 to @a82 tokens 1
  sdf.channel @c83 from @a83 to @a83 tokens 1
  sdf.channel @c84 from @a84 to @a84 tokens 1
  sdf.channel @c85 from @a85 to @a85 tokens 1
  sdf.channel @c86 from @a86 to @a86 tokens 1
  sdf.channel @c87 from @a87 to @a87 tokens 1
  sdf.channel @c88 from @a88 to @a88 tokens 1
  sdf.channel @c89 from @a89 to @a89 tokens 1
  sdf.channel @c90 from @a0 to @a1 tokens 3754 rates 1877 to 1877
  sdf.channel @c91 from @a1 to @a2 tokens 0 rates 1877 to 1877
  sdf.channel @c92 from @a1 to @a3 tokens 0 rates 1877 to 1877
  sdf.channel @c93 from @a2 to @a4 tokens 0 rates 1877 to 1877
  sdf.channel @c94 from @a2 to @a5 tokens 0 rates 1877 to 1877
  sdf.channel @c95 from @a1 to @a6 tokens 0 rates 1877 to 1877
  sdf.channel @c96 from @a6 to @a7 tokens 1877 rates 1877 to 1877
  sdf.channel @c97 from @a6 to @a8 tokens 1877 rates 1877 to 1877
  sdf.channel @c98 from @a2 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c99 from @a1 to @a10 tokens 0 rates 1877 to 1877
  sdf.channel @c100 from @a1 to @a11 tokens 0 rates 1877 to 1877
  sdf.channel @c101 from @a7 to @a12 tokens 1877 rates 1877 to 1877
  sdf.channel @c102 from @a2 to @a13 tokens 1877 rates 1877 to 1877
  sdf.channel @c103 from @a2 to @a14 tokens 0 rates 1877 to 1877
  sdf.channel @c104 from @a5 to @a15 tokens 1877 rates 1877 to 1877
  sdf.channel @c105 from @a13 to @a16 tokens 1877 rates 1877 to 1877
  sdf.channel @c106 from @a10 to @a17 tokens 0 rates 1877 to 1877
  sdf.channel @c107 from @a13 to @a18 tokens 1877 rates 1877 to 1877
  sdf.channel @c108 from @a12 to @a19 tokens 1877 rates 1877 to 1877
  sdf.channel @c109 from @a8 to @a20 tokens 1877 rates 1877 to 1877
  sdf.channel @c110 from @a3 to @a21 tokens 1877 rates 1877 to 1877
  sdf.channel @c111 from @a5 to @a22 tokens 0 rates 1877 to 1877
  sdf.channel @c112 from @a16 to @a23 tokens 1877 rates 1877 to 1877
  sdf.channel @c113 from @a18 to @a24 tokens 0 rates 1877 to 1877
  sdf.channel @c114 from @a3 to @a25 tokens 1877 rates 1877 to 1877
  sdf.channel @c115 from @a7 to @a26 tokens 0 rates 1877 to 1877
  sdf.channel @c116 from @a21 to @a27 tokens 1877 rates 1877 to 1877
  sdf.channel @c117 from @a24 to @a28 tokens 1877 rates 1877 to 1877
  sdf.channel @c118 from @a22 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c119 from @a16 to @a30 tokens 0 rates 1877 to 1877
  sdf.channel @c120 from @a20 to @a31 tokens 0 rates 1877 to 1877
  sdf.channel @c121 from @a12 to @a32 tokens 0 rates 1877 to 1877
  sdf.channel @c122 from @a2 to @a33 tokens 0 rates 1877 to 1877
  sdf.channel @c123 from @a18 to @a34 tokens 1877 rates 1877 to 1877
  sdf.channel @c124 from @a10 to @a35 tokens 0 rates 1877 to 1877
  sdf.channel @c125 from @a33 to @a36 tokens 1877 rates 1877 to 1877
  sdf.channel @c126 from @a21 to @a37 tokens 0 rates 1877 to 1877
  sdf.channel @c127 from @a3 to @a38 tokens 0 rates 1877 to 1877
  sdf.channel @c128 from @a32 to @a39 tokens 0 rates 1877 to 1877
  sdf.channel @c129 from @a28 to @a40 tokens 0 rates 1877 to 1877
  sdf.channel @c130 from @a38 to @a41 tokens 1877 rates 1877 to 1877
  sdf.channel @c131 from @a20 to @a42 tokens 0 rates 1877 to 1877
  sdf.channel @c132 from @a26 to @a43 tokens 0 rates 1877 to 1877
  sdf.channel @c133 from @a38 to @a44 tokens 0 rates 1877 to 1877
  sdf.channel @c134 from @a24 to @a45 tokens 2154 rates 1877 to [759, 695, 745]
  sdf.channel @c135 from @a32 to @a46 tokens 0 rates 1877 to 2199
  sdf.channel @c136 from @a9 to @a47 tokens 1396 rates 1877 to 2199
  sdf.channel @c137 from @a11 to @a48 tokens 0 rates 1877 to 2199
  sdf.channel @c138 from @a27 to @a49 tokens 3246 rates 1877 to 2199
  sdf.channel @c139 from @a2 to @a50 tokens 1395 rates 1877 to 2199
  sdf.channel @c140 from @a43 to @a51 tokens 0 rates 1877 to [676, 761, 762]
  sdf.channel @c141 from @a35 to @a52 tokens 1049 rates 1877 to 2199
  sdf.channel @c142 from @a20 to @a53 tokens 3246 rates 1877 to 2199
  sdf.channel @c143 from @a7 to @a54 tokens 0 rates 1877 to [735, 731, 733]
  sdf.channel @c144 from @a34 to @a55 tokens 22 rates 1877 to 2199
  sdf.channel @c145 from @a1 to @a56 tokens 0 rates 1877 to 2199
  sdf.channel @c146 from @a6 to @a57 tokens 2 rates 1877 to [726, 729, 744]
  sdf.channel @c147 from @a5 to @a58 tokens 203 rates 1877 to [740, 711, 748]
  sdf.channel @c148 from @a31 to @a59 tokens 1 rates 1877 to [714, 699, 786]
  sdf.channel @c149 from @a53 to @a60 tokens 0 rates 2199 to [701, 771, 727]
  sdf.channel @c150 from @a14 to @a61 tokens 14 rates 1877 to [770, 722, 707]
  sdf.channel @c151 from @a43 to @a62 tokens 1 rates 1877 to [719, 735, 745]
  sdf.channel @c152 from @a59 to @a63 tokens 743 rates [750, 705, 744] to [738, 730, 731]
  sdf.channel @c153 from @a7 to @a64 tokens 4075 rates 1877 to 2199
  sdf.channel @c154 from @a51 to @a65 tokens 3066 rates [695, 769, 735] to 2199
  sdf.channel @c155 from @a41 to @a66 tokens 1049 rates 1877 to 2199
  sdf.channel @c156 from @a59 to @a67 tokens 2925 rates [744, 745, 710] to 2199
  sdf.channel @c157 from @a10 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c158 from @a18 to @a69 tokens 0 rates 1877 to 2199
  sdf.channel @c159 from @a47 to @a70 tokens 0 rates 2199 to 2199
  sdf.channel @c160 from @a19 to @a71 tokens 0 rates 1877 to 2199
  sdf.channel @c161 from @a25 to @a72 tokens 0 rates 1877 to 2199
  sdf.channel @c162 from @a30 to @a73 tokens 1 rates 1877 to 2199
  sdf.channel @c163 from @a23 to @a74 tokens 3017 rates 1877 to 2199
  sdf.channel @c164 from @a28 to @a75 tokens 0 rates 1877 to [720, 731, 748]
  sdf.channel @c165 from @a58 to @a76 tokens 1317 rates [714, 730, 755] to [743, 713, 743]
  sdf.channel @c166 from @a8 to @a77 tokens 2750 rates 1877 to 2199
  sdf.channel @c167 from @a77 to @a78 tokens 0 rates 2199 to 2199
  sdf.channel @c168 from @a71 to @a79 tokens 2934 rates 2199 to [733, 739, 727]
  sdf.channel @c169 from @a21 to @a80 tokens 0 rates 1877 to [727, 727, 745]
  sdf.channel @c170 from @a41 to @a81 tokens 1049 rates 1877 to 2199
  sdf.channel @c171 from @a5 to @a82 tokens 1 rates 1877 to 2199
  sdf.channel @c172 from @a60 to @a83 tokens 1463 rates [751, 744, 704] to [759, 776, 664]
  sdf.channel @c173 from @a79 to @a84 tokens 0 rates [761, 707, 731] to 2199
  sdf.channel @c174 from @a32 to @a85 tokens 777 rates 1877 to [744, 768, 687]
  sdf.channel @c175 from @a65 to @a86 tokens 0 rates 2199 to [732, 729, 738]
  sdf.channel @c176 from @a19 to @a87 tokens 347 rates 1877 to 2199
  sdf.channel @c177 from @a77 to @a88 tokens 0 rates 2199 to 2199
  sdf.channel @c178 from @a45 to @a89 tokens 0 rates [718, 760, 721] to [726, 737, 736]
  sdf.channel @c179 from @a87 to @a57 tokens 0 rates 2199 to [736, 744, 719]
  sdf.channel @c180 from @a24 to @a86 tokens 0 rates 1877 to [762, 705, 732]
  sdf.channel @c181 from @a62 to @a1 tokens 2649 rates [706, 767, 726] to 1877
  sdf.channel @c182 from @a21 to @a30 tokens 1877 rates 1877 to 1877
  sdf.channel @c183 from @a84 to @a60 tokens 1534 rates 2199 to [743, 678, 778]
  sdf.channel @c184 from @a34 to @a7 tokens 0 rates 1877 to 1877
  sdf.channel @c185 from @a79 to @a43 tokens 834 rates [729, 749, 721] to 1877
  sdf.channel @c186 from @a2 to @a82 tokens 0 rates 1877 to 2199
  sdf.channel @c187 from @a87 to @a43 tokens 2679 rates 2199 to 1877
  sdf.channel @c188 from @a6 to @a59 tokens 830 rates 1877 to [685, 780, 734]
  sdf.channel @c189 from @a8 to @a48 tokens 551 rates 1877 to 2199
  sdf.channel @c190 from @a52 to @a55 tokens 0 rates 2199 to 2199
  sdf.channel @c191 from @a83 to @a86 tokens 0 rates [731, 751, 717] to [736, 732, 731]
  sdf.channel @c192 from @a56 to @a29 tokens 2199 rates 2199 to 1877
  sdf.channel @c193 from @a3 to @a52 tokens 1049 rates 1877 to 2199
  sdf.channel @c194 from @a62 to @a53 tokens 3989 rates [735, 755, 709] to 2199
  sdf.channel @c195 from @a71 to @a48 tokens 0 rates 2199 to 2199
  sdf.channel @c196 from @a49 to @a5 tokens 830 rates 2199 to 1877
  sdf.channel @c197 from @a49 to @a33 tokens 1 rates 2199 to 1877
  sdf.channel @c198 from @a35 to @a5 tokens 0 rates 1877 to 1877
  sdf.channel @c199 from @a55 to @a32 tokens 4053 rates 2199 to 1877
  sdf.channel @c200 from @a13 to @a44 tokens 0 rates 1877 to 1877
  sdf.channel @c201 from @a75 to @a15 tokens 2616 rates [716, 765, 718] to 1877
  sdf.channel @c202 from @a37 to @a34 tokens 1877 rates 1877 to 1877
  sdf.channel @c203 from @a20 to @a5 tokens 0 rates 1877 to 1877
  sdf.channel @c204 from @a55 to @a28 tokens 4053 rates 2199 to 1877
  sdf.channel @c205 from @a53 to @a17 tokens 0 rates 2199 to 1877
  sdf.channel @c206 from @a45 to @a8 tokens 0 rates [680, 776, 743] to 1877
  sdf.channel @c207 from @a14 to @a11 tokens 1877 rates 1877 to 1877
  sdf.channel @c208 from @a38 to @a69 tokens 830 rates 1877 to 2199
  sdf.channel @c209 from @a63 to @a10 tokens 2651 rates [694, 750, 755] to 1877
  sdf.channel @c210 from @a32 to @a7 tokens 0 rates 1877 to 1877
  sdf.channel @c211 from @a58 to @a44 tokens 0 rates [736, 731, 732] to 1877
  sdf.channel @c212 from @a12 to @a69 tokens 0 rates 1877 to 2199
  sdf.channel @c213 from @a39 to @a48 tokens 0 rates 1877 to 2199
  sdf.channel @c214 from @a75 to @a4 tokens 2609 rates [739, 737, 723] to 1877
  sdf.channel @c215 from @a42 to @a88 tokens 0 rates 1877 to 2199
  sdf.channel @c216 from @a11 to @a79 tokens 1796 rates 1877 to [743, 741, 715]
  sdf.channel @c217 from @a65 to @a10 tokens 1874 rates 2199 to 1877
  sdf.channel @c218 from @a23 to @a85 tokens 746 rates 1877 to [722, 758, 719]
  sdf.channel @c219 from @a67 to @a78 tokens 0 rates 2199 to 2199
  sdf.channel @c220 from @a76 to @a30 tokens 1855 rates [775, 713, 711] to 1877
  sdf.channel @c221 from @a5 to @a31 tokens 0 rates 1877 to 1877
  sdf.channel @c222 from @a1 to @a71 tokens 1049 rates 1877 to 2199
  sdf.channel @c223 from @a43 to @a39 tokens 1877 rates 1877 to 1877
  sdf.channel @c224 from @a13 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c225 from @a11 to @a45 tokens 2148 rates 1877 to [750, 753, 696]
  sdf.channel @c226 from @a75 to @a31 tokens 2609 rates [741, 746, 712] to 1877
  sdf.channel @c227 from @a51 to @a88 tokens 290 rates [730, 734, 735] to 2199
  sdf.channel @c228 from @a10 to @a52 tokens 1049 rates 1877 to 2199
  sdf.channel @c229 from @a8 to @a47 tokens 1946 rates 1877 to 2199
  sdf.channel @c230 from @a19 to @a12 tokens 0 rates 1877 to 1877
  sdf.channel @c231 from @a7 to @a30 tokens 1877 rates 1877 to 1877
  sdf.channel @c232 from @a1 to @a72 tokens 0 rates 1877 to 2199
  sdf.channel @c233 from @a40 to @a24 tokens 0 rates 1877 to 1877
  sdf.channel @c234 from @a30 to @a17 tokens 0 rates 1877 to 1877
  sdf.channel @c235 from @a64 to @a16 tokens 0 rates 2199 to 1877
  sdf.channel @c236 from @a9 to @a31 tokens 0 rates 1877 to 1877
  sdf.channel @c237 from @a9 to @a62 tokens 0 rates 1877 to [728, 730, 741]
  sdf.channel @c238 from @a65 to @a52 tokens 0 rates 2199 to 2199
  sdf.channel @c239 from @a11 to @a78 tokens 0 rates 1877 to 2199
  sdf.channel @c240 from @a31 to @a74 tokens 3017 rates 1877 to 2199
  sdf.channel @c241 from @a85 to @a16 tokens 1894 rates [717, 731, 751] to 1877
  sdf.channel @c242 from @a15 to @a47 tokens 1395 rates 1877 to 2199
  sdf.channel @c243 from @a66 to @a78 tokens 0 rates 2199 to 2199
  sdf.channel @c244 from @a61 to @a36 tokens 2648 rates [714, 749, 736] to 1877
  sdf.channel @c245 from @a35 to @a80 tokens 0 rates 1877 to [723, 741, 735]
  sdf.channel @c246 from @a48 to @a43 tokens 4074 rates 2199 to 1877
  sdf.channel @c247 from @a20 to @a49 tokens 3246 rates 1877 to 2199
  sdf.channel @c248 from @a77 to @a22 tokens 0 rates 2199 to 1877
  sdf.channel @c249 from @a35 to @a69 tokens 0 rates 1877 to 2199
  sdf.channel @c250 from @a1 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c251 from @a85 to @a63 tokens 0 rates [726, 745, 728] to [722, 729, 748]
  sdf.channel @c252 from @a3 to @a5 tokens 1877 rates 1877 to 1877
  sdf.channel @c253 from @a35 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c254 from @a19 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c255 from @a56 to @a50 tokens 2199 rates 2199 to 2199
  sdf.channel @c256 from @a83 to @a13 tokens 1981 rates [692, 743, 764] to 1877
  sdf.channel @c257 from @a29 to @a9 tokens 1877 rates 1877 to 1877
  sdf.channel @c258 from @a60 to @a57 tokens 0 rates [766, 707, 726] to [727, 726, 746]
  sdf.channel @c259 from @a87 to @a84 tokens 0 rates 2199 to 2199
  sdf.channel @c260 from @a4 to @a84 tokens 683 rates 1877 to 2199
  sdf.channel @c261 from @a74 to @a52 tokens 0 rates 2199 to 2199
  sdf.channel @c262 from @a37 to @a57 tokens 1044 rates 1877 to [728, 720, 751]
  sdf.channel @c263 from @a64 to @a25 tokens 0 rates 2199 to 1877
  sdf.channel @c264 from @a79 to @a9 tokens 849 rates [715, 759, 725] to 1877
  sdf.channel @c265 from @a4 to @a43 tokens 0 rates 1877 to 1877
  sdf.channel @c266 from @a71 to @a52 tokens 0 rates 2199 to 2199
  sdf.channel @c267 from @a68 to @a74 tokens 4398 rates 2199 to 2199
  sdf.channel @c268 from @a19 to @a65 tokens 1153 rates 1877 to 2199
  sdf.channel @c269 from @a14 to @a0 tokens 0 rates 1877 to 1877
  sdf.channel @c270 from @a74 to @a32 tokens 1059 rates 2199 to 1877
  sdf.channel @c271 from @a51 to @a68 tokens 852 rates [708, 772, 719] to 2199
  sdf.channel @c272 from @a45 to @a42 tokens 0 rates [691, 762, 746] to 1877
  sdf.channel @c273 from @a39 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c274 from @a9 to @a88 tokens 0 rates 1877 to 2199
  sdf.channel @c275 from @a62 to @a13 tokens 2628 rates [742, 705, 752] to 1877
  sdf.channel @c276 from @a82 to @a46 tokens 0 rates 2199 to 2199
  sdf.channel @c277 from @a28 to @a82 tokens 0 rates 1877 to 2199
  sdf.channel @c278 from @a65 to @a2 tokens 1874 rates 2199 to 1877
  sdf.channel @c279 from @a69 to @a55 tokens 2199 rates 2199 to 2199
  sdf.channel @c280 from @a11 to @a35 tokens 0 rates 1877 to 1877
  sdf.channel @c281 from @a60 to @a44 tokens 208 rates [721, 729, 749] to 1877
  sdf.channel @c282 from @a87 to @a0 tokens 0 rates 2199 to 1877
  sdf.channel @c283 from @a80 to @a68 tokens 1466 rates [758, 731, 710] to 2199
  sdf.channel @c284 from @a65 to @a56 tokens 0 rates 2199 to 2199
  sdf.channel @c285 from @a69 to @a50 tokens 2199 rates 2199 to 2199
  sdf.channel @c286 from @a88 to @a82 tokens 2199 rates 2199 to 2199
  sdf.channel @c287 from @a80 to @a6 tokens 2513 rates [832, 687, 680] to 1877
  sdf.channel @c288 from @a34 to @a81 tokens 1049 rates 1877 to 2199
  sdf.channel @c289 from @a36 to @a5 tokens 1877 rates 1877 to 1877
  sdf.channel @c290 from @a79 to @a8 tokens 312 rates [706, 731, 762] to 1877
  sdf.channel @c291 from @a19 to @a33 tokens 0 rates 1877 to 1877
  sdf.channel @c292 from @a16 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c293 from @a25 to @a82 tokens 1 rates 1877 to 2199
  sdf.channel @c294 from @a11 to @a56 tokens 1 rates 1877 to 2199
  sdf.channel @c295 from @a9 to @a74 tokens 3017 rates 1877 to 2199
  sdf.channel @c296 from @a2 to @a31 tokens 0 rates 1877 to 1877
  sdf.channel @c297 from @a81 to @a89 tokens 1961 rates 2199 to [720, 749, 730]
  sdf.channel @c298 from @a31 to @a71 tokens 1050 rates 1877 to 2199
  sdf.channel @c299 from @a30 to @a6 tokens 0 rates 1877 to 1877
  sdf.channel @c300 from @a38 to @a61 tokens 823 rates 1877 to [750, 707, 742]
  sdf.channel @c301 from @a56 to @a88 tokens 0 rates 2199 to 2199
  sdf.channel @c302 from @a53 to @a8 tokens 279 rates 2199 to 1877
  sdf.channel @c303 from @a4 to @a49 tokens 3246 rates 1877 to 2199
  sdf.channel @c304 from @a89 to @a40 tokens 1826 rates [718, 719, 762] to 1877
  sdf.channel @c305 from @a54 to @a40 tokens 3436 rates [693, 781, 725] to 1877
  sdf.channel @c306 from @a10 to @a35 tokens 0 rates 1877 to 1877
  sdf.channel @c307 from @a74 to @a79 tokens 989 rates 2199 to [761, 699, 739]
  sdf.channel @c308 from @a6 to @a61 tokens 793 rates 1877 to [707, 742, 750]
  sdf.channel @c309 from @a33 to @a17 tokens 0 rates 1877 to 1877
  sdf.channel @c310 from @a28 to @a42 tokens 0 rates 1877 to 1877
  sdf.channel @c311 from @a54 to @a30 tokens 3401 rates [745, 730, 724] to 1877
  sdf.channel @c312 from @a35 to @a45 tokens 2131 rates 1877 to [736, 749, 714]
  sdf.channel @c313 from @a81 to @a66 tokens 2199 rates 2199 to 2199
  sdf.channel @c314 from @a78 to @a73 tokens 0 rates 2199 to 2199
  sdf.channel @c315 from @a72 to @a78 tokens 2199 rates 2199 to 2199
  sdf.channel @c316 from @a44 to @a1 tokens 3754 rates 1877 to 1877
  sdf.channel @c317 from @a77 to @a59 tokens 1 rates 2199 to [728, 730, 741]
  sdf.channel @c318 from @a9 to @a43 tokens 0 rates 1877 to 1877
  sdf.channel @c319 from @a18 to @a61 tokens 0 rates 1877 to [698, 732, 769]
  sdf.channel @c320 from @a46 to @a35 tokens 4075 rates 2199 to 1877
  sdf.channel @c321 from @a11 to @a18 tokens 0 rates 1877 to 1877
  sdf.channel @c322 from @a32 to @a85 tokens 736 rates 1877 to [721, 738, 740]
  sdf.channel @c323 from @a7 to @a39 tokens 1877 rates 1877 to 1877
  sdf.channel @c324 from @a19 to @a40 tokens 0 rates 1877 to 1877
  sdf.channel @c325 from @a18 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c326 from @a44 to @a72 tokens 2414 rates 1877 to 2199
  sdf.channel @c327 from @a1 to @a79 tokens 1775 rates 1877 to [707, 708, 784]
  sdf.channel @c328 from @a79 to @a44 tokens 0 rates [740, 751, 708] to 1877
  sdf.channel @c329 from @a55 to @a68 tokens 0 rates 2199 to 2199
  sdf.channel @c330 from @a28 to @a0 tokens 0 rates 1877 to 1877
  sdf.channel @c331 from @a56 to @a34 tokens 4074 rates 2199 to 1877
  sdf.channel @c332 from @a53 to @a5 tokens 830 rates 2199 to 1877
  sdf.channel @c333 from @a4 to @a24 tokens 0 rates 1877 to 1877
  sdf.channel @c334 from @a49 to @a74 tokens 0 rates 2199 to 2199
  sdf.channel @c335 from @a85 to @a57 tokens 0 rates [736, 732, 731] to [742, 746, 711]
  sdf.channel @c336 from @a19 to @a59 tokens 0 rates 1877 to [757, 693, 749]
  sdf.channel @c337 from @a75 to @a14 tokens 2610 rates [770, 737, 692] to 1877
  sdf.channel @c338 from @a16 to @a83 tokens 692 rates 1877 to [733, 755, 711]
  sdf.channel @c339 from @a53 to @a35 tokens 830 rates 2199 to 1877
  sdf.channel @c340 from @a85 to @a71 tokens 1081 rates [721, 709, 769] to 2199
  sdf.channel @c341 from @a44 to @a40 tokens 3754 rates 1877 to 1877
  sdf.channel @c342 from @a16 to @a7 tokens 0 rates 1877 to 1877
  sdf.channel @c343 from @a29 to @a5 tokens 1877 rates 1877 to 1877
  sdf.channel @c344 from @a52 to @a47 tokens 2199 rates 2199 to 2199
  sdf.channel @c345 from @a35 to @a42 tokens 0 rates 1877 to 1877
  sdf.channel @c346 from @a47 to @a54 tokens 0 rates 2199 to [681, 753, 765]
  sdf.channel @c347 from @a76 to @a62 tokens 0 rates [720, 755, 724] to [748, 722, 729]
  sdf.channel @c348 from @a59 to @a80 tokens 0 rates [727, 723, 749] to [718, 711, 770]
  sdf.channel @c349 from @a86 to @a70 tokens 0 rates [730, 728, 741] to 2199
  sdf.channel @c350 from @a27 to @a44 tokens 0 rates 1877 to 1877
  sdf.channel @c351 from @a37 to @a46 tokens 1874 rates 1877 to 2199
  sdf.channel @c352 from @a13 to @a23 tokens 1877 rates 1877 to 1877
  sdf.channel @c353 from @a22 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c354 from @a68 to @a75 tokens 2209 rates 2199 to [705, 761, 733]
  sdf.channel @c355 from @a27 to @a63 tokens 0 rates 1877 to [736, 733, 730]
  sdf.channel @c356 from @a19 to @a33 tokens 0 rates 1877 to 1877
  sdf.channel @c357 from @a13 to @a87 tokens 1395 rates 1877 to 2199
  sdf.channel @c358 from @a41 to @a5 tokens 0 rates 1877 to 1877
  sdf.channel @c359 from @a54 to @a3 tokens 3413 rates [753, 710, 736] to 1877
  sdf.channel @c360 from @a52 to @a0 tokens 347 rates 2199 to 1877
  sdf.channel @c361 from @a45 to @a61 tokens 0 rates [725, 710, 764] to [779, 679, 741]
  sdf.channel @c362 from @a16 to @a83 tokens 717 rates 1877 to [782, 731, 686]
  sdf.channel @c363 from @a85 to @a37 tokens 0 rates [737, 730, 732] to 1877
  sdf.channel @c364 from @a36 to @a43 tokens 0 rates 1877 to 1877
  sdf.channel @c365 from @a18 to @a63 tokens 0 rates 1877 to [739, 707, 753]
  sdf.channel @c366 from @a87 to @a17 tokens 1851 rates 2199 to 1877
  sdf.channel @c367 from @a71 to @a62 tokens 1169 rates 2199 to [736, 762, 701]
  sdf.channel @c368 from @a2 to @a4 tokens 0 rates 1877 to 1877
  sdf.channel @c369 from @a54 to @a70 tokens 695 rates [754, 757, 688] to 2199
  sdf.channel @c370 from @a79 to @a81 tokens 0 rates [744, 726, 729] to 2199
  sdf.channel @c371 from @a6 to @a60 tokens 847 rates 1877 to [742, 731, 726]
  sdf.channel @c372 from @a24 to @a71 tokens 1050 rates 1877 to 2199
  sdf.channel @c373 from @a57 to @a27 tokens 3440 rates [752, 760, 687] to 1877
  sdf.channel @c374 from @a76 to @a22 tokens 0 rates [724, 735, 740] to 1877
  sdf.channel @c375 from @a82 to @a0 tokens 1395 rates 2199 to 1877
  sdf.channel @c376 from @a74 to @a37 tokens 0 rates 2199 to 1877
  sdf.channel @c377 from @a61 to @a52 tokens 1805 rates [756, 734, 709] to 2199
  sdf.channel @c378 from @a83 to @a56 tokens 98 rates [699, 760, 740] to 2199
  sdf.channel @c379 from @a89 to @a29 tokens 0 rates [698, 745, 756] to 1877
  sdf.channel @c380 from @a10 to @a69 tokens 0 rates 1877 to 2199
  sdf.channel @c381 from @a2 to @a59 tokens 0 rates 1877 to [726, 731, 742]
  sdf.channel @c382 from @a87 to @a73 tokens 0 rates 2199 to 2199
  sdf.channel @c383 from @a32 to @a89 tokens 828 rates 1877 to [713, 784, 702]
  sdf.channel @c384 from @a77 to @a48 tokens 0 rates 2199 to 2199
  sdf.channel @c385 from @a32 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c386 from @a39 to @a38 tokens 0 rates 1877 to 1877
  sdf.channel @c387 from @a51 to @a25 tokens 2744 rates [718, 708, 773] to 1877
  sdf.channel @c388 from @a19 to @a19 tokens 1877 rates 1877 to 1877
  sdf.channel @c389 from @a53 to @a6 tokens 0 rates 2199 to 1877
  sdf.channel @c390 from @a3 to @a45 tokens 2131 rates 1877 to [698, 737, 764]
  sdf.channel @c391 from @a6 to @a39 tokens 1877 rates 1877 to 1877
  sdf.channel @c392 from @a45 to @a30 tokens 521 rates [727, 696, 776] to 1877
  sdf.channel @c393 from @a1 to @a38 tokens 0 rates 1877 to 1877
  sdf.channel @c394 from @a48 to @a0 tokens 1396 rates 2199 to 1877
  sdf.channel @c395 from @a67 to @a20 tokens 1876 rates 2199 to 1877
  sdf.channel @c396 from @a32 to @a31 tokens 0 rates 1877 to 1877
  sdf.channel @c397 from @a42 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c398 from @a14 to @a36 tokens 0 rates 1877 to 1877
  sdf.channel @c399 from @a28 to @a54 tokens 0 rates 1877 to [760, 738, 701]
  sdf.channel @c400 from @a84 to @a22 tokens 1517 rates 2199 to 1877
  sdf.channel @c401 from @a83 to @a33 tokens 1125 rates [719, 726, 754] to 1877
  sdf.channel @c402 from @a60 to @a44 tokens 189 rates [733, 736, 730] to 1877
  sdf.channel @c403 from @a58 to @a80 tokens 0 rates [726, 744, 729] to [745, 747, 707]
  sdf.channel @c404 from @a25 to @a73 tokens 0 rates 1877 to 2199
  sdf.channel @c405 from @a48 to @a80 tokens 1488 rates 2199 to [756, 732, 711]
  sdf.channel @c406 from @a29 to @a16 tokens 1877 rates 1877 to 1877
  sdf.channel @c407 from @a29 to @a74 tokens 4892 rates 1877 to 2199
  sdf.channel @c408 from @a8 to @a82 tokens 551 rates 1877 to 2199
  sdf.channel @c409 from @a74 to @a57 tokens 0 rates 2199 to [743, 735, 721]
  sdf.channel @c410 from @a45 to @a13 tokens 496 rates [735, 767, 697] to 1877
  sdf.channel @c411 from @a39 to @a77 tokens 2199 rates 1877 to 2199
  sdf.channel @c412 from @a44 to @a81 tokens 3463 rates 1877 to 2199
  sdf.channel @c413 from @a16 to @a58 tokens 202 rates 1877 to [715, 737, 747]
  sdf.channel @c414 from @a79 to @a6 tokens 0 rates [741, 755, 703] to 1877
  sdf.channel @c415 from @a22 to @a73 tokens 1876 rates 1877 to 2199
  sdf.channel @c416 from @a29 to @a67 tokens 4075 rates 1877 to 2199
  sdf.channel @c417 from @a68 to @a51 tokens 2149 rates 2199 to [730, 780, 689]
  sdf.channel @c418 from @a74 to @a89 tokens 0 rates 2199 to [747, 737, 715]
  sdf.channel @c419 from @a41 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c420 from @a72 to @a51 tokens 2104 rates 2199 to [706, 742, 751]
  sdf.channel @c421 from @a0 to @a11 tokens 3754 rates 1877 to 1877
  sdf.channel @c422 from @a68 to @a81 tokens 2199 rates 2199 to 2199
  sdf.channel @c423 from @a47 to @a76 tokens 1557 rates 2199 to [730, 740, 729]
  sdf.channel @c424 from @a74 to @a31 tokens 1058 rates 2199 to 1877
  sdf.channel @c425 from @a5 to @a81 tokens 1050 rates 1877 to 2199
  sdf.channel @c426 from @a44 to @a7 tokens 3754 rates 1877 to 1877
  sdf.channel @c427 from @a68 to @a50 tokens 2199 rates 2199 to 2199
  sdf.channel @c428 from @a50 to @a46 tokens 0 rates 2199 to 2199
  sdf.channel @c429 from @a19 to @a40 tokens 0 rates 1877 to 1877
  sdf.channel @c430 from @a52 to @a3 tokens 3026 rates 2199 to 1877
  sdf.channel @c431 from @a23 to @a43 tokens 0 rates 1877 to 1877
  sdf.channel @c432 from @a33 to @a54 tokens 49 rates 1877 to [695, 778, 726]
  sdf.channel @c433 from @a5 to @a17 tokens 0 rates 1877 to 1877
  sdf.channel @c434 from @a53 to @a8 tokens 279 rates 2199 to 1877
  sdf.channel @c435 from @a78 to @a35 tokens 4075 rates 2199 to 1877
  sdf.channel @c436 from @a60 to @a78 tokens 733 rates [737, 726, 736] to 2199
  sdf.channel @c437 from @a47 to @a0 tokens 0 rates 2199 to 1877
  sdf.channel @c438 from @a32 to @a56 tokens 0 rates 1877 to 2199
  sdf.channel @c439 from @a38 to @a68 tokens 830 rates 1877 to 2199
  sdf.channel @c440 from @a50 to @a6 tokens 1851 rates 2199 to 1877
  sdf.channel @c441 from @a59 to @a4 tokens 2602 rates [743, 758, 698] to 1877
  sdf.channel @c442 from @a13 to @a37 tokens 0 rates 1877 to 1877
  sdf.channel @c443 from @a55 to @a63 tokens 2185 rates 2199 to [726, 751, 722]
  sdf.channel @c444 from @a45 to @a36 tokens 485 rates [745, 719, 735] to 1877
  sdf.channel @c445 from @a65 to @a7 tokens 1873 rates 2199 to 1877
  sdf.channel @c446 from @a1 to @a89 tokens 836 rates 1877 to [765, 725, 709]
  sdf.channel @c447 from @a13 to @a34 tokens 1877 rates 1877 to 1877
  sdf.channel @c448 from @a53 to @a18 tokens 830 rates 2199 to 1877
  sdf.channel @c449 from @a13 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c450 from @a78 to @a2 tokens 4075 rates 2199 to 1877
  sdf.channel @c451 from @a13 to @a48 tokens 0 rates 1877 to 2199
  sdf.channel @c452 from @a42 to @a22 tokens 0 rates 1877 to 1877
  sdf.channel @c453 from @a10 to @a74 tokens 3017 rates 1877 to 2199
  sdf.channel @c454 from @a79 to @a49 tokens 2205 rates [728, 758, 713] to 2199
  sdf.channel @c455 from @a52 to @a39 tokens 3026 rates 2199 to 1877
  sdf.channel @c456 from @a55 to @a21 tokens 4053 rates 2199 to 1877
  sdf.channel @c457 from @a5 to @a30 tokens 1877 rates 1877 to 1877
  sdf.channel @c458 from @a20 to @a22 tokens 0 rates 1877 to 1877
  sdf.channel @c459 from @a3 to @a65 tokens 2202 rates 1877 to 2199
  sdf.channel @c460 from @a20 to @a69 tokens 0 rates 1877 to 2199
  sdf.channel @c461 from @a35 to @a22 tokens 0 rates 1877 to 1877
  sdf.channel @c462 from @a30 to @a48 tokens 1 rates 1877 to 2199
  sdf.channel @c463 from @a18 to @a45 tokens 2133 rates 1877 to [726, 761, 712]
  sdf.channel @c464 from @a28 to @a84 tokens 683 rates 1877 to 2199
  sdf.channel @c465 from @a23 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c466 from @a86 to @a88 tokens 283 rates [713, 736, 750] to 2199
  sdf.channel @c467 from @a27 to @a38 tokens 0 rates 1877 to 1877
  sdf.channel @c468 from @a21 to @a37 tokens 0 rates 1877 to 1877
  sdf.channel @c469 from @a23 to @a62 tokens 15 rates 1877 to [729, 765, 705]
  sdf.channel @c470 from @a48 to @a37 tokens 2202 rates 2199 to 1877
  sdf.channel @c471 from @a11 to @a13 tokens 0 rates 1877 to 1877
  sdf.channel @c472 from @a21 to @a68 tokens 1 rates 1877 to 2199
  sdf.channel @c473 from @a43 to @a41 tokens 1877 rates 1877 to 1877
  sdf.channel @c474 from @a1 to @a9 tokens 0 rates 1877 to 1877
  sdf.channel @c475 from @a69 to @a73 tokens 0 rates 2199 to 2199
  sdf.channel @c476 from @a40 to @a14 tokens 1877 rates 1877 to 1877
  sdf.channel @c477 from @a57 to @a32 tokens 3492 rates [746, 666, 787] to 1877
  sdf.channel @c478 from @a24 to @a38 tokens 0 rates 1877 to 1877
  sdf.channel @c479 from @a39 to @a14 tokens 0 rates 1877 to 1877
  sdf.channel @c480 from @a32 to @a24 tokens 0 rates 1877 to 1877
  sdf.channel @c481 from @a82 to @a28 tokens 4075 rates 2199 to 1877
  sdf.channel @c482 from @a22 to @a71 tokens 2925 rates 1877 to 2199
  sdf.channel @c483 from @a66 to @a5 tokens 3026 rates 2199 to 1877
  sdf.channel @c484 from @a71 to @a51 tokens 1055 rates 2199 to [705, 745, 749]
  sdf.channel @c485 from @a67 to @a29 tokens 0 rates 2199 to 1877
  sdf.channel @c486 from @a89 to @a40 tokens 1820 rates [739, 704, 756] to 1877
  sdf.channel @c487 from @a5 to @a72 tokens 1 rates 1877 to 2199
  sdf.channel @c488 from @a19 to @a10 tokens 0 rates 1877 to 1877
  sdf.channel @c489 from @a23 to @a72 tokens 0 rates 1877 to 2199
  sdf.channel @c490 from @a71 to @a54 tokens 349 rates 2199 to [704, 746, 749]
  sdf.channel @c491 from @a55 to @a21 tokens 4053 rates 2199 to 1877
  sdf.channel @c492 from @a30 to @a23 tokens 1877 rates 1877 to 1877
  sdf.channel @c493 from @a15 to @a16 tokens 0 rates 1877 to 1877
  sdf.channel @c494 from @a61 to @a54 tokens 0 rates [729, 755, 715] to [721, 776, 702]
  sdf.channel @c495 from @a30 to @a55 tokens 22 rates 1877 to 2199
  sdf.channel @c496 from @a40 to @a75 tokens 14 rates 1877 to [747, 683, 769]
  sdf.channel @c497 from @a83 to @a63 tokens 70 rates [719, 739, 741] to [726, 735, 738]
  sdf.channel @c498 from @a18 to @a21 tokens 0 rates 1877 to 1877
  sdf.channel @c499 from @a30 to @a89 tokens 841 rates 1877 to [768, 741, 690]
  sdf.channel @c500 from @a73 to @a8 tokens 3525 rates 2199 to 1877
  sdf.channel @c501 from @a81 to @a34 tokens 3026 rates 2199 to 1877
  sdf.channel @c502 from @a48 to @a48 tokens 2199 rates 2199 to 2199
  sdf.channel @c503 from @a68 to @a29 tokens 2199 rates 2199 to 1877
  sdf.channel @c504 from @a20 to @a53 tokens 3246 rates 1877 to 2199
  sdf.channel @c505 from @a11 to @a2 tokens 0 rates 1877 to 1877
  sdf.channel @c506 from @a18 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c507 from @a75 to @a48 tokens 762 rates [694, 743, 762] to 2199
  sdf.channel @c508 from @a14 to @a1 tokens 1877 rates 1877 to 1877
  sdf.channel @c509 from @a65 to @a37 tokens 0 rates 2199 to 1877
  sdf.channel @c510 from @a17 to @a57 tokens 0 rates 1877 to [701, 746, 752]
  sdf.channel @c511 from @a2 to @a20 tokens 1877 rates 1877 to 1877
  sdf.channel @c512 from @a4 to @a85 tokens 783 rates 1877 to [780, 732, 687]
  sdf.channel @c513 from @a45 to @a23 tokens 498 rates [733, 742, 724] to 1877
  sdf.channel @c514 from @a68 to @a75 tokens 2201 rates 2199 to [736, 722, 741]
  sdf.channel @c515 from @a74 to @a13 tokens 1059 rates 2199 to 1877
  sdf.channel @c516 from @a83 to @a65 tokens 2284 rates [714, 745, 740] to 2199
  sdf.channel @c517 from @a9 to @a4 tokens 0 rates 1877 to 1877
  sdf.channel @c518 from @a23 to @a77 tokens 2199 rates 1877 to 2199
  sdf.channel @c519 from @a33 to @a6 tokens 0 rates 1877 to 1877
  sdf.channel @c520 from @a41 to @a7 tokens 0 rates 1877 to 1877
  sdf.channel @c521 from @a8 to @a59 tokens 587 rates 1877 to [763, 710, 726]
  sdf.channel @c522 from @a36 to @a83 tokens 698 rates 1877 to [744, 750, 705]
  sdf.channel @c523 from @a69 to @a12 tokens 4757 rates 2199 to 1877
  sdf.channel @c524 from @a46 to @a6 tokens 3246 rates 2199 to 1877
  sdf.channel @c525 from @a49 to @a26 tokens 829 rates 2199 to 1877
  sdf.channel @c526 from @a64 to @a13 tokens 0 rates 2199 to 1877
  sdf.channel @c527 from @a8 to @a30 tokens 1877 rates 1877 to 1877
  sdf.channel @c528 from @a60 to @a53 tokens 3996 rates [705, 784, 710] to 2199
  sdf.channel @c529 from @a53 to @a38 tokens 0 rates 2199 to 1877
  sdf.channel @c530 from @a38 to @a38 tokens 1877 rates 1877 to 1877
  sdf.channel @c531 from @a52 to @a84 tokens 0 rates 2199 to 2199
  sdf.channel @c532 from @a65 to @a61 tokens 0 rates 2199 to [732, 759, 708]
  sdf.channel @c533 from @a88 to @a51 tokens 2654 rates 2199 to [722, 754, 723]
  sdf.channel @c534 from @a49 to @a83 tokens 0 rates 2199 to [765, 719, 715]
  sdf.channel @c535 from @a57 to @a0 tokens 771 rates [709, 746, 744] to 1877
  sdf.channel @c536 from @a0 to @a65 tokens 4881 rates 1877 to 2199
  sdf.channel @c537 from @a21 to @a88 tokens 0 rates 1877 to 2199
  sdf.channel @c538 from @a20 to @a0 tokens 0 rates 1877 to 1877
  sdf.channel @c539 from @a10 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c540 from @a7 to @a21 tokens 0 rates 1877 to 1877
  sdf.channel @c541 from @a17 to @a33 tokens 1877 rates 1877 to 1877
  sdf.channel @c542 from @a34 to @a25 tokens 0 rates 1877 to 1877
  sdf.channel @c543 from @a63 to @a4 tokens 2614 rates [763, 740, 696] to 1877
  sdf.channel @c544 from @a78 to @a79 tokens 3985 rates 2199 to [740, 734, 725]
  sdf.channel @c545 from @a43 to @a78 tokens 1 rates 1877 to 2199
  sdf.channel @c546 from @a27 to @a5 tokens 0 rates 1877 to 1877
  sdf.channel @c547 from @a72 to @a2 tokens 4075 rates 2199 to 1877
  sdf.channel @c548 from @a28 to @a32 tokens 1877 rates 1877 to 1877
  sdf.channel @c549 from @a15 to @a77 tokens 2199 rates 1877 to 2199
  sdf.channel @c550 from @a26 to @a72 tokens 1 rates 1877 to 2199
  sdf.channel @c551 from @a39 to @a78 tokens 0 rates 1877 to 2199
  sdf.channel @c552 from @a47 to @a60 tokens 807 rates 2199 to [705, 754, 740]
  sdf.channel @c553 from @a77 to @a30 tokens 1876 rates 2199 to 1877
  sdf.channel @c554 from @a61 to @a87 tokens 2157 rates [759, 714, 726] to 2199
  sdf.channel @c555 from @a21 to @a30 tokens 1877 rates 1877 to 1877
  sdf.channel @c556 from @a71 to @a38 tokens 2197 rates 2199 to 1877
  sdf.channel @c557 from @a63 to @a15 tokens 2643 rates [715, 725, 759] to 1877
  sdf.channel @c558 from @a25 to @a88 tokens 0 rates 1877 to 2199
  sdf.channel @c559 from @a20 to @a13 tokens 1877 rates 1877 to 1877
  sdf.channel @c560 from @a77 to @a25 tokens 1876 rates 2199 to 1877
  sdf.channel @c561 from @a53 to @a66 tokens 0 rates 2199 to 2199
  sdf.channel @c562 from @a82 to @a36 tokens 4074 rates 2199 to 1877
  sdf.channel @c563 from @a31 to @a20 tokens 1877 rates 1877 to 1877
  sdf.channel @c564 from @a68 to @a46 tokens 0 rates 2199 to 2199
  sdf.channel @c565 from @a60 to @a56 tokens 725 rates [755, 728, 716] to 2199
  sdf.channel @c566 from @a29 to @a9 tokens 1877 rates 1877 to 1877
  sdf.channel @c567 from @a45 to @a38 tokens 0 rates [735, 731, 733] to 1877
  sdf.channel @c568 from @a70 to @a32 tokens 4888 rates 2199 to 1877
  sdf.channel @c569 from @a30 to @a41 tokens 1877 rates 1877 to 1877
  sdf.channel @c570 from @a81 to @a51 tokens 1091 rates 2199 to [771, 730, 698]
  sdf.channel @c571 from @a33 to @a24 tokens 1877 rates 1877 to 1877
  sdf.channel @c572 from @a89 to @a6 tokens 984 rates [731, 764, 704] to 1877
  sdf.channel @c573 from @a40 to @a24 tokens 0 rates 1877 to 1877
  sdf.channel @c574 from @a56 to @a22 tokens 2199 rates 2199 to 1877
  sdf.channel @c575 from @a89 to @a6 tokens 975 rates [749, 710, 740] to 1877
  sdf.channel @c576 from @a47 to @a53 tokens 2199 rates 2199 to 2199
  sdf.channel @c577 from @a72 to @a1 tokens 4075 rates 2199 to 1877
  sdf.channel @c578 from @a51 to @a65 tokens 3061 rates [700, 785, 714] to 2199
  sdf.channel @c579 from @a21 to @a81 tokens 1050 rates 1877 to 2199
  sdf.channel @c580 from @a74 to @a81 tokens 0 rates 2199 to 2199
  sdf.channel @c581 from @a10 to @a65 tokens 2201 rates 1877 to 2199
  sdf.channel @c582 from @a1 to @a55 tokens 22 rates 1877 to 2199
  sdf.channel @c583 from @a65 to @a33 tokens 1045 rates 2199 to 1877
  sdf.channel @c584 from @a49 to @a6 tokens 0 rates 2199 to 1877
  sdf.channel @c585 from @a74 to @a2 tokens 1058 rates 2199 to 1877
  sdf.channel @c586 from @a57 to @a69 tokens 1564 rates [719, 745, 735] to 2199
  sdf.channel @c587 from @a27 to @a19 tokens 1877 rates 1877 to 1877
  sdf.channel @c588 from @a75 to @a29 tokens 754 rates [704, 741, 754] to 1877
  sdf.channel @c589 from @a5 to @a3 tokens 0 rates 1877 to 1877
  sdf.channel @c590 from @a51 to @a57 tokens 0 rates [759, 709, 731] to [700, 731, 768]
  sdf.channel @c591 from @a9 to @a60 tokens 4 rates 1877 to [720, 723, 756]
  sdf.channel @c592 from @a72 to @a44 tokens 1662 rates 2199 to 1877
  sdf.channel @c593 from @a61 to @a85 tokens 1493 rates [732, 750, 717] to [734, 733, 732]
  sdf.channel @c594 from @a71 to @a44 tokens 613 rates 2199 to 1877
  sdf.channel @c595 from @a76 to @a55 tokens 0 rates [738, 767, 694] to 2199
  sdf.channel @c596 from @a88 to @a86 tokens 2687 rates 2199 to [763, 719, 717]
  sdf.channel @c597 from @a30 to @a89 tokens 812 rates 1877 to [735, 745, 719]
  sdf.channel @c598 from @a13 to @a6 tokens 0 rates 1877 to 1877
  sdf.channel @c599 from @a84 to @a62 tokens 1515 rates 2199 to [744, 723, 732]
  sdf.channel @c600 from @a64 to @a30 tokens 0 rates 2199 to 1877
  sdf.channel @c601 from @a27 to @a83 tokens 688 rates 1877 to [756, 724, 719]
  sdf.channel @c602 from @a9 to @a54 tokens 0 rates 1877 to [743, 711, 745]
  sdf.channel @c603 from @a12 to @a84 tokens 0 rates 1877 to 2199
  sdf.channel @c604 from @a83 to @a70 tokens 0 rates [758, 718, 723] to 2199
  sdf.channel @c605 from @a49 to @a6 tokens 0 rates 2199 to 1877
  sdf.channel @c606 from @a89 to @a59 tokens 0 rates [689, 773, 737] to [732, 754, 713]
  sdf.channel @c607 from @a66 to @a71 tokens 0 rates 2199 to 2199
  sdf.channel @c608 from @a65 to @a89 tokens 809 rates 2199 to [729, 724, 746]
  sdf.channel @c609 from @a66 to @a46 tokens 0 rates 2199 to 2199
  sdf.channel @c610 from @a43 to @a14 tokens 1877 rates 1877 to 1877
  sdf.channel @c611 from @a64 to @a41 tokens 0 rates 2199 to 1877
  sdf.channel @c612 from @a63 to @a4 tokens 2622 rates [722, 754, 723] to 1877
  sdf.channel @c613 from @a2 to @a76 tokens 740 rates 1877 to [719, 725, 755]
  sdf.channel @c614 from @a62 to @a86 tokens 671 rates [800, 706, 693] to [736, 720, 743]
  sdf.channel @c615 from @a11 to @a36 tokens 0 rates 1877 to 1877
  sdf.channel @c616 from @a26 to @a0 tokens 0 rates 1877 to 1877
  sdf.channel @c617 from @a30 to @a35 tokens 1877 rates 1877 to 1877
  sdf.channel @c618 from @a54 to @a4 tokens 3411 rates [718, 764, 717] to 1877
  sdf.channel @c619 from @a81 to @a9 tokens 3026 rates 2199 to 1877
  sdf.channel @c620 from @a36 to @a3 tokens 1877 rates 1877 to 1877
  sdf.channel @c621 from @a15 to @a35 tokens 0 rates 1877 to 1877
  sdf.channel @c622 from @a62 to @a43 tokens 2644 rates [721, 709, 769] to 1877
  sdf.channel @c623 from @a16 to @a89 tokens 812 rates 1877 to [737, 727, 735]
  sdf.channel @c624 from @a42 to @a44 tokens 0 rates 1877 to 1877
  sdf.channel @c625 from @a45 to @a47 tokens 0 rates [764, 717, 718] to 2199
  sdf.channel @c626 from @a59 to @a71 tokens 1773 rates [738, 741, 720] to 2199
  sdf.channel @c627 from @a89 to @a84 tokens 632 rates [723, 715, 761] to 2199
  sdf.channel @c628 from @a76 to @a53 tokens 3249 rates [713, 764, 722] to 2199
  sdf.channel @c629 from @a32 to @a10 tokens 0 rates 1877 to 1877
  sdf.channel @c630 from @a12 to @a5 tokens 0 rates 1877 to 1877
  sdf.channel @c631 from @a9 to @a38 tokens 0 rates 1877 to 1877
  sdf.channel @c632 from @a5 to @a1 tokens 1877 rates 1877 to 1877
  sdf.channel @c633 from @a36 to @a21 tokens 1877 rates 1877 to 1877
  sdf.channel @c634 from @a5 to @a79 tokens 1776 rates 1877 to [691, 772, 736]
  sdf.channel @c635 from @a30 to @a4 tokens 0 rates 1877 to 1877
  sdf.channel @c636 from @a82 to @a7 tokens 4075 rates 2199 to 1877
  sdf.channel @c637 from @a39 to @a16 tokens 1877 rates 1877 to 1877
  sdf.channel @c638 from @a50 to @a18 tokens 2680 rates 2199 to 1877
  sdf.channel @c639 from @a15 to @a2 tokens 0 rates 1877 to 1877
  sdf.channel @c640 from @a62 to @a23 tokens 2620 rates [744, 714, 741] to 1877
  sdf.channel @c641 from @a12 to @a83 tokens 0 rates 1877 to [751, 728, 720]
  sdf.channel @c642 from @a4 to @a11 tokens 1877 rates 1877 to 1877
  sdf.channel @c643 from @a39 to @a42 tokens 0 rates 1877 to 1877
  sdf.channel @c644 from @a26 to @a72 tokens 1 rates 1877 to 2199
  sdf.channel @c645 from @a53 to @a38 tokens 0 rates 2199 to 1877
  sdf.channel @c646 from @a77 to @a62 tokens 0 rates 2199 to [737, 699, 763]
  sdf.channel @c647 from @a39 to @a83 tokens 677 rates 1877 to [729, 711, 759]
  sdf.channel @c648 from @a25 to @a75 tokens 28 rates 1877 to [724, 759, 716]
  sdf.channel @c649 from @a14 to @a30 tokens 1877 rates 1877 to 1877
  sdf.channel @c650 from @a64 to @a7 tokens 0 rates 2199 to 1877
  sdf.channel @c651 from @a86 to @a57 tokens 0 rates [767, 717, 715] to [751, 707, 741]
  sdf.channel @c652 from @a14 to @a36 tokens 0 rates 1877 to 1877
  sdf.channel @c653 from @a73 to @a27 tokens 4075 rates 2199 to 1877
  sdf.channel @c654 from @a16 to @a51 tokens 0 rates 1877 to [758, 728, 713]
  sdf.channel @c655 from @a81 to @a40 tokens 3025 rates 2199 to 1877
  sdf.channel @c656 from @a74 to @a3 tokens 1058 rates 2199 to 1877
  sdf.channel @c657 from @a34 to @a78 tokens 0 rates 1877 to 2199
  sdf.channel @c658 from @a66 to @a35 tokens 3026 rates 2199 to 1877
  sdf.channel @c659 from @a83 to @a3 tokens 1966 rates [721, 711, 767] to 1877
  sdf.channel @c660 from @a17 to @a46 tokens 830 rates 1877 to 2199
  sdf.channel @c661 from @a3 to @a57 tokens 0 rates 1877 to [742, 723, 734]
  sdf.channel @c662 from @a70 to @a42 tokens 4349 rates 2199 to 1877
  sdf.channel @c663 from @a50 to @a5 tokens 2680 rates 2199 to 1877
  sdf.channel @c664 from @a79 to @a26 tokens 829 rates [765, 705, 729] to 1877
  sdf.channel @c665 from @a87 to @a54 tokens 51 rates 2199 to [755, 721, 723]
  sdf.channel @c666 from @a85 to @a84 tokens 690 rates [766, 689, 744] to 2199
  sdf.channel @c667 from @a73 to @a62 tokens 2205 rates 2199 to [750, 730, 719]
  sdf.channel @c668 from @a82 to @a18 tokens 4075 rates 2199 to 1877
  sdf.channel @c669 from @a89 to @a8 tokens 1263 rates [746, 704, 749] to 1877
  sdf.channel @c670 from @a69 to @a80 tokens 1475 rates 2199 to [729, 763, 707]
  sdf.channel @c671 from @a48 to @a53 tokens 4398 rates 2199 to 2199
  sdf.channel @c672 from @a84 to @a44 tokens 979 rates 2199 to 1877
  sdf.channel @c673 from @a4 to @a60 tokens 26 rates 1877 to [738, 743, 718]
  sdf.channel @c674 from @a80 to @a87 tokens 2900 rates [711, 731, 757] to 2199
  sdf.channel @c675 from @a25 to @a59 tokens 12 rates 1877 to [712, 764, 723]
  sdf.channel @c676 from @a5 to @a29 tokens 0 rates 1877 to 1877
  sdf.channel @c677 from @a26 to @a75 tokens 22 rates 1877 to [755, 707, 737]
  sdf.channel @c678 from @a71 to @a38 tokens 2197 rates 2199 to 1877
  sdf.channel @c679 from @a42 to @a61 tokens 503 rates 1877 to [719, 728, 752]
  sdf.channel @c680 from @a65 to @a39 tokens 1874 rates 2199 to 1877
  sdf.channel @c681 from @a77 to @a22 tokens 0 rates 2199 to 1877
  sdf.channel @c682 from @a85 to @a60 tokens 0 rates [758, 748, 693] to [687, 765, 747]
  sdf.channel @c683 from @a84 to @a77 tokens 2199 rates 2199 to 2199
  sdf.channel @c684 from @a40 to @a83 tokens 677 rates 1877 to [733, 740, 726]
  sdf.channel @c685 from @a47 to @a20 tokens 2680 rates 2199 to 1877
  sdf.channel @c686 from @a74 to @a58 tokens 0 rates 2199 to [700, 769, 730]
  sdf.channel @c687 from @a35 to @a68 tokens 0 rates 1877 to 2199
  sdf.channel @c688 from @a12 to @a1 tokens 0 rates 1877 to 1877
  sdf.channel @c689 from @a0 to @a54 tokens 1879 rates 1877 to [707, 745, 747]
  sdf.channel @c690 from @a50 to @a26 tokens 2680 rates 2199 to 1877
  sdf.channel @c691 from @a24 to @a55 tokens 23 rates 1877 to 2199
  sdf.channel @c692 from @a55 to @a50 tokens 2199 rates 2199 to 2199
  sdf.channel @c693 from @a2 to @a88 tokens 0 rates 1877 to 2199
  sdf.channel @c694 from @a89 to @a44 tokens 0 rates [755, 732, 712] to 1877
  sdf.channel @c695 from @a59 to @a26 tokens 2630 rates [710, 750, 739] to 1877
  sdf.channel @c696 from @a46 to @a8 tokens 3525 rates 2199 to 1877
  sdf.channel @c697 from @a10 to @a41 tokens 0 rates 1877 to 1877
  sdf.channel @c698 from @a30 to @a5 tokens 1877 rates 1877 to 1877
  sdf.channel @c699 from @a81 to @a71 tokens 0 rates 2199 to 2199
  sdf.channel @c700 from @a50 to @a38 tokens 1851 rates 2199 to 1877
  sdf.channel @c701 from @a1 to @a34 tokens 0 rates 1877 to 1877
  sdf.channel @c702 from @a58 to @a88 tokens 0 rates [730, 727, 742] to 2199
  sdf.channel @c703 from @a64 to @a71 tokens 0 rates 2199 to 2199
  sdf.channel @c704 from @a0 to @a65 tokens 4881 rates 1877 to 2199
  sdf.channel @c705 from @a87 to @a50 tokens 0 rates 2199 to 2199
  sdf.channel @c706 from @a53 to @a73 tokens 0 rates 2199 to 2199
}
