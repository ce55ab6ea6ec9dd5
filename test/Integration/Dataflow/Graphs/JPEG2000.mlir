// Rewritten from JPEG2000.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @JPEG2000 time_unit "cycle" {
  sdf.actor @a0 time [3*811008]
  sdf.actor @a1 time 456192
  sdf.actor @a2 time 202752
  sdf.actor @a3 time 2816
  sdf.actor @a4 time 2816
  sdf.actor @a5 time 1
  sdf.actor @a6 time 2816
  sdf.actor @a7 time 2816
  sdf.actor @a8 time 1
  sdf.actor @a9 time 1
  sdf.actor @a10 time 2304
  sdf.actor @a11 time 2304
  sdf.actor @a12 time 1
  sdf.actor @a13 time 1
  sdf.actor @a14 time 1
  sdf.actor @a15 time 1
  sdf.actor @a16 time [405504, 405504]
  sdf.actor @a17 time [1408, 1408]
  sdf.actor @a18 time [1408, 1408]
  sdf.actor @a19 time 1408
  sdf.actor @a20 time 1408
  sdf.actor @a21 time 1
  sdf.actor @a22 time 1
  sdf.actor @a23 time 1152
  sdf.actor @a24 time 1152
  sdf.actor @a25 time 1
  sdf.actor @a26 time 1
  sdf.actor @a27 time 1
  sdf.actor @a28 time 1
  sdf.actor @a29 time [101376, 101376]
  sdf.actor @a30 time [704, 704]
  sdf.actor @a31 time [704, 704]
  sdf.actor @a32 time 704
  sdf.actor @a33 time 704
  sdf.actor @a34 time 1
  sdf.actor @a35 time [45056, 5632]
  sdf.actor @a36 time [16, 16]
  sdf.actor @a37 time [16, 16]
  sdf.actor @a38 time [4*1]
  sdf.actor @a39 time [16, 16]
  sdf.actor @a40 time [512, 192]
  sdf.actor @a41 time 1
  sdf.actor @a42 time [8, 8]
  sdf.actor @a43 time [8, 8]
  sdf.actor @a44 time [4*1]
  sdf.actor @a45 time [8, 8]
  sdf.actor @a46 time [7*1]
  sdf.actor @a47 time [7*1]
  sdf.actor @a48 time [512, 192]
  sdf.actor @a49 time 1
  sdf.actor @a50 time [8, 8]
  sdf.actor @a51 time [8, 8]
  sdf.actor @a52 time [4*1]
  sdf.actor @a53 time [8, 8]
  sdf.actor @a54 time [7*1]
  sdf.actor @a55 time [7*1]
  sdf.actor @a56 time 704
  sdf.actor @a57 time 704
  sdf.actor @a58 time 1
  sdf.actor @a59 time 704
  sdf.actor @a60 time 704
  sdf.actor @a61 time 1
  sdf.actor @a62 time 704
  sdf.actor @a63 time 704
  sdf.actor @a64 time 1
  sdf.actor @a65 time [45056, 5632]
  sdf.actor @a66 time [16, 16]
  sdf.actor @a67 time [16, 16]
  sdf.actor @a68 time [4*1]
  sdf.actor @a69 time [16, 16]
  sdf.actor @a70 time [512, 192]
  sdf.actor @a71 time 1
  sdf.actor @a72 time [8, 8]
  sdf.actor @a73 time [8, 8]
  sdf.actor @a74 time [4*1]
  sdf.actor @a75 time [8, 8]
  sdf.actor @a76 time [7*1]
  sdf.actor @a77 time [7*1]
  sdf.actor @a78 time [512, 192]
  sdf.actor @a79 time 1
  sdf.actor @a80 time [8, 8]
  sdf.actor @a81 time [8, 8]
  sdf.actor @a82 time [4*1]
  sdf.actor @a83 time [8, 8]
  sdf.actor @a84 time [7*1]
  sdf.actor @a85 time [7*1]
  sdf.actor @a86 time [45056, 5632]
  sdf.actor @a87 time [16, 16]
  sdf.actor @a88 time [16, 16]
  sdf.actor @a89 time [4*1]
  sdf.actor @a90 time [16, 16]
  sdf.actor @a91 time [512, 192]
  sdf.actor @a92 time 1
  sdf.actor @a93 time [8, 8]
  sdf.actor @a94 time [8, 8]
  sdf.actor @a95 time [4*1]
  sdf.actor @a96 time [8, 8]
  sdf.actor @a97 time [7*1]
  sdf.actor @a98 time [7*1]
  sdf.actor @a99 time [512, 192]
  sdf.actor @a100 time 1
  sdf.actor @a101 time [8, 8]
  sdf.actor @a102 time [8, 8]
  sdf.actor @a103 time [4*1]
  sdf.actor @a104 time [8, 8]
  sdf.actor @a105 time [7*1]
  sdf.actor @a106 time [7*1]
  sdf.actor @a107 time [45056, 5632]
  sdf.actor @a108 time [16, 16]
  sdf.actor @a109 time [16, 16]
  sdf.actor @a110 time [4*1]
  sdf.actor @a111 time [16, 16]
  sdf.actor @a112 time [512, 192]
  sdf.actor @a113 time 1
  sdf.actor @a114 time [8, 8]
  sdf.actor @a115 time [8, 8]
  sdf.actor @a116 time [4*1]
  sdf.actor @a117 time [8, 8]
  sdf.actor @a118 time [7*1]
  sdf.actor @a119 time [7*1]
  sdf.actor @a120 time [512, 192]
  sdf.actor @a121 time 1
  sdf.actor @a122 time [8, 8]
  sdf.actor @a123 time [8, 8]
  sdf.actor @a124 time [4*1]
  sdf.actor @a125 time [8, 8]
  sdf.actor @a126 time [7*1]
  sdf.actor @a127 time [7*1]
  sdf.actor @a128 time [32, 32]
  sdf.actor @a129 time [32, 32]
  sdf.actor @a130 time [4*1]
  sdf.actor @a131 time [32, 32]
  sdf.actor @a132 time [32, 32]
  sdf.actor @a133 time [32, 32]
  sdf.actor @a134 time [4*1]
  sdf.actor @a135 time [32, 32]
  sdf.actor @a136 time [64, 64]
  sdf.actor @a137 time [64, 64]
  sdf.actor @a138 time [4*1]
  sdf.actor @a139 time [64, 64]
  sdf.actor @a140 time 1408
  sdf.actor @a141 time 1408
  sdf.actor @a142 time 1
  sdf.actor @a143 time 1408
  sdf.actor @a144 time 1408
  sdf.actor @a145 time 1
  sdf.actor @a146 time 1408
  sdf.actor @a147 time 1408
  sdf.actor @a148 time 1
  sdf.actor @a149 time [180224, 22528]
  sdf.actor @a150 time [48, 24]
  sdf.actor @a151 time [48, 24]
  sdf.actor @a152 time [4*1]
  sdf.actor @a153 time [48, 24]
  sdf.actor @a154 time [1024, 384]
  sdf.actor @a155 time 1
  sdf.actor @a156 time [16, 8]
  sdf.actor @a157 time [16, 8]
  sdf.actor @a158 time [4*1]
  sdf.actor @a159 time [16, 8]
  sdf.actor @a160 time [7*1]
  sdf.actor @a161 time [7*1]
  sdf.actor @a162 time [1024, 384]
  sdf.actor @a163 time 1
  sdf.actor @a164 time [16, 8]
  sdf.actor @a165 time [16, 8]
  sdf.actor @a166 time [4*1]
  sdf.actor @a167 time [16, 8]
  sdf.actor @a168 time [7*1]
  sdf.actor @a169 time [7*1]
  sdf.actor @a170 time [180224, 22528]
  sdf.actor @a171 time [48, 24]
  sdf.actor @a172 time [48, 24]
  sdf.actor @a173 time [4*1]
  sdf.actor @a174 time [48, 24]
  sdf.actor @a175 time [1024, 384]
  sdf.actor @a176 time 1
  sdf.actor @a177 time [16, 8]
  sdf.actor @a178 time [16, 8]
  sdf.actor @a179 time [4*1]
  sdf.actor @a180 time [16, 8]
  sdf.actor @a181 time [7*1]
  sdf.actor @a182 time [7*1]
  sdf.actor @a183 time [1024, 384]
  sdf.actor @a184 time 1
  sdf.actor @a185 time [16, 8]
  sdf.actor @a186 time [16, 8]
  sdf.actor @a187 time [4*1]
  sdf.actor @a188 time [16, 8]
  sdf.actor @a189 time [7*1]
  sdf.actor @a190 time [7*1]
  sdf.actor @a191 time [180224, 22528]
  sdf.actor @a192 time [48, 24]
  sdf.actor @a193 time [48, 24]
  sdf.actor @a194 time [4*1]
  sdf.actor @a195 time [48, 24]
  sdf.actor @a196 time [1024, 384]
  sdf.actor @a197 time 1
  sdf.actor @a198 time [16, 8]
  sdf.actor @a199 time [16, 8]
  sdf.actor @a200 time [4*1]
  sdf.actor @a201 time [16, 8]
  sdf.actor @a202 time [7*1]
  sdf.actor @a203 time [7*1]
  sdf.actor @a204 time [1024, 384]
  sdf.actor @a205 time 1
  sdf.actor @a206 time [16, 8]
  sdf.actor @a207 time [16, 8]
  sdf.actor @a208 time [4*1]
  sdf.actor @a209 time [16, 8]
  sdf.actor @a210 time [7*1]
  sdf.actor @a211 time [7*1]
  sdf.actor @a212 time [128, 72]
  sdf.actor @a213 time [128, 72]
  sdf.actor @a214 time [4*1]
  sdf.actor @a215 time [128, 72]
  sdf.actor @a216 time [72, 72]
  sdf.actor @a217 time [72, 72]
  sdf.actor @a218 time [4*1]
  sdf.actor @a219 time [72, 72]
  sdf.actor @a220 time [200, 144]
  sdf.actor @a221 time [200, 144]
  sdf.actor @a222 time [4*1]
  sdf.actor @a223 time [200, 144]
  sdf.actor @a224 time 1
  sdf.actor @a225 time [17*1]
  sdf.actor @a226 time 688
  sdf.actor @a227 time 688
  sdf.actor @a228 time 77056
  sdf.actor @a229 time 77056
  sdf.actor @a230 time 77056
  sdf.actor @a231 time 77056
  sdf.actor @a232 time 704512
  sdf.actor @a233 time 688
  sdf.actor @a234 time [19*1]
  sdf.actor @a235 time 1
  sdf.actor @a236 time [7*1]
  sdf.actor @a237 time 811008
  sdf.actor @a238 time 811008
  sdf.actor @a239 time 811008
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
  sdf.channel @c90 from @a90 to @a90 tokens 1
  sdf.channel @c91 from @a91 to @a91 tokens 1
  sdf.channel @c92 from @a92 to @a92 tokens 1
  sdf.channel @c93 from @a93 to @a93 tokens 1
  sdf.channel @c94 from @a94 to @a94 tokens 1
  sdf.channel @c95 from @a95 to @a95 tokens 1
  sdf.channel @c96 from @a96 to @a96 tokens 1
  sdf.channel @c97 from @a97 to @a97 tokens 1
  sdf.channel @c98 from @a98 to @a98 tokens 1
  sdf.channel @c99 from @a99 to @a99 tokens 1
  sdf.channel @c100 from @a100 to @a100 tokens 1
  sdf.channel @c101 from @a101 to @a101 tokens 1
  sdf.channel @c102 from @a102 to @a102 tokens 1
  sdf.channel @c103 from @a103 to @a103 tokens 1
  sdf.channel @c104 from @a104 to @a104 tokens 1
  sdf.channel @c105 from @a105 to @a105 tokens 1
  sdf.channel @c106 from @a106 to @a106 tokens 1
  sdf.channel @c107 from @a107 to @a107 tokens 1
  sdf.channel @c108 from @a108 to @a108 tokens 1
  sdf.channel @c109 from @a109 to @a109 tokens 1
  sdf.channel @c110 from @a110 to @a110 tokens 1
  sdf.channel @c111 from @a111 to @a111 tokens 1
  sdf.channel @c112 from @a112 to @a112 tokens 1
  sdf.channel @c113 from @a113 to @a113 tokens 1
  sdf.channel @c114 from @a114 to @a114 tokens 1
  sdf.channel @c115 from @a115 to @a115 tokens 1
  sdf.channel @c116 from @a116 to @a116 tokens 1
  sdf.channel @c117 from @a117 to @a117 tokens 1
  sdf.channel @c118 from @a118 to @a118 tokens 1
  sdf.channel @c119 from @a119 to @a119 tokens 1
  sdf.channel @c120 from @a120 to @a120 tokens 1
  sdf.channel @c121 from @a121 to @a121 tokens 1
  sdf.channel @c122 from @a122 to @a122 tokens 1
  sdf.channel @c123 from @a123 to @a123 tokens 1
  sdf.channel @c124 from @a124 to @a124 tokens 1
  sdf.channel @c125 from @a125 to @a125 tokens 1
  sdf.channel @c126 from @a126 to @a126 tokens 1
  sdf.channel @c127 from @a127 to @a127 tokens 1
  sdf.channel @c128 from @a128 to @a128 tokens 1
  sdf.channel @c129 from @a129 to @a129 tokens 1
  sdf.channel @c130 from @a130 to @a130 tokens 1
  sdf.channel @c131 from @a131 to @a131 tokens 1
  sdf.channel @c132 from @a132 to @a132 tokens 1
  sdf.channel @c133 from @a133 to @a133 tokens 1
  sdf.channel @c134 from @a134 to @a134 tokens 1
  sdf.channel @c135 from @a135 to @a135 tokens 1
  sdf.channel @c136 from @a136 to @a136 tokens 1
  sdf.channel @c137 from @a137 to @a137 tokens 1
  sdf.channel @c138 from @a138 to @a138 tokens 1
  sdf.channel @c139 from @a139 to @a139 tokens 1
  sdf.channel @c140 from @a140 to @a140 tokens 1
  sdf.channel @c141 from @a141 to @a141 tokens 1
  sdf.channel @c142 from @a142 to @a142 tokens 1
  sdf.channel @c143 from @a143 to @a143 tokens 1
  sdf.channel @c144 from @a144 to @a144 tokens 1
  sdf.channel @c145 from @a145 to @a145 tokens 1
  sdf.channel @c146 from @a146 to @a146 tokens 1
  sdf.channel @c147 from @a147 to @a147 tokens 1
  sdf.channel @c148 from @a148 to @a148 tokens 1
  sdf.channel @c149 from @a149 to @a149 tokens 1
  sdf.channel @c150 from @a150 to @a150 tokens 1
  sdf.channel @c151 from @a151 to @a151 tokens 1
  sdf.channel @c152 from @a152 to @a152 tokens 1
  sdf.channel @c153 from @a153 to @a153 tokens 1
  sdf.channel @c154 from @a154 to @a154 tokens 1
  sdf.channel @c155 from @a155 to @a155 tokens 1
  sdf.channel @c156 from @a156 to @a156 tokens 1
  sdf.channel @c157 from @a157 to @a157 tokens 1
  sdf.channel @c158 from @a158 to @a158 tokens 1
  sdf.channel @c159 from @a159 to @a159 tokens 1
  sdf.channel @c160 from @a160 to @a160 tokens 1
  sdf.channel @c161 from @a161 to @a161 tokens 1
  sdf.channel @c162 from @a162 to @a162 tokens 1
  sdf.channel @c163 from @a163 to @a163 tokens 1
  sdf.channel @c164 from @a164 to @a164 tokens 1
  sdf.channel @c165 from @a165 to @a165 tokens 1
  sdf.channel @c166 from @a166 to @a166 tokens 1
  sdf.channel @c167 from @a167 to @a167 tokens 1
  sdf.channel @c168 from @a168 to @a168 tokens 1
  sdf.channel @c169 from @a169 to @a169 tokens 1
  sdf.channel @c170 from @a170 to @a170 tokens 1
  sdf.channel @c171 from @a171 to @a171 tokens 1
  sdf.channel @c172 from @a172 to @a172 tokens 1
  sdf.channel @c173 from @a173 to @a173 tokens 1
  sdf.channel @c174 from @a174 to @a174 tokens 1
  sdf.channel @c175 from @a175 to @a175 tokens 1
  sdf.channel @c176 from @a176 to @a176 tokens 1
  sdf.channel @c177 from @a177 to @a177 tokens 1
  sdf.channel @c178 from @a178 to @a178 tokens 1
  sdf.channel @c179 from @a179 to @a179 tokens 1
  sdf.channel @c180 from @a180 to @a180 tokens 1
  sdf.channel @c181 from @a181 to @a181 tokens 1
  sdf.channel @c182 from @a182 to @a182 tokens 1
  sdf.channel @c183 from @a183 to @a183 tokens 1
  sdf.channel @c184 from @a184 to @a184 tokens 1
  sdf.channel @c185 from @a185 to @a185 tokens 1
  sdf.channel @c186 from @a186 to @a186 tokens 1
  sdf.channel @c187 from @a187 to @a187 tokens 1
  sdf.channel @c188 from @a188 to @a188 tokens 1
  sdf.channel @c189 from @a189 to @a189 tokens 1
  sdf.channel @c190 from @a190 to @a190 tokens 1
  sdf.channel @c191 from @a191 to @a191 tokens 1
  sdf.channel @c192 from @a192 to @a192 tokens 1
  sdf.channel @c193 from @a193 to @a193 tokens 1
  sdf.channel @c194 from @a194 to @a194 tokens 1
  sdf.channel @c195 from @a195 to @a195 tokens 1
  sdf.channel @c196 from @a196 to @a196 tokens 1
  sdf.channel @c197 from @a197 to @a197 tokens 1
  sdf.channel @c198 from @a198 to @a198 tokens 1
  sdf.channel @c199 from @a199 to @a199 tokens 1
  sdf.channel @c200 from @a200 to @a200 tokens 1
  sdf.channel @c201 from @a201 to @a201 tokens 1
  sdf.channel @c202 from @a202 to @a202 tokens 1
  sdf.channel @c203 from @a203 to @a203 tokens 1
  sdf.channel @c204 from @a204 to @a204 tokens 1
  sdf.channel @c205 from @a205 to @a205 tokens 1
  sdf.channel @c206 from @a206 to @a206 tokens 1
  sdf.channel @c207 from @a207 to @a207 tokens 1
  sdf.channel @c208 from @a208 to @a208 tokens 1
  sdf.channel @c209 from @a209 to @a209 tokens 1
  sdf.channel @c210 from @a210 to @a210 tokens 1
  sdf.channel @c211 from @a211 to @a211 tokens 1
  sdf.channel @c212 from @a212 to @a212 tokens 1
  sdf.channel @c213 from @a213 to @a213 tokens 1
  sdf.channel @c214 from @a214 to @a214 tokens 1
  sdf.channel @c215 from @a215 to @a215 tokens 1
  sdf.channel @c216 from @a216 to @a216 tokens 1
  sdf.channel @c217 from @a217 to @a217 tokens 1
  sdf.channel @c218 from @a218 to @a218 tokens 1
  sdf.channel @c219 from @a219 to @a219 tokens 1
  sdf.channel @c220 from @a220 to @a220 tokens 1
  sdf.channel @c221 from @a221 to @a221 tokens 1
  sdf.channel @c222 from @a222 to @a222 tokens 1
  sdf.channel @c223 from @a223 to @a223 tokens 1
  sdf.channel @c224 from @a224 to @a224 tokens 1
  sdf.channel @c225 from @a225 to @a225 tokens 1
  sdf.channel @c226 from @a226 to @a226 tokens 1
  sdf.channel @c227 from @a227 to @a227 tokens 1
  sdf.channel @c228 from @a228 to @a228 tokens 1
  sdf.channel @c229 from @a229 to @a229 tokens 1
  sdf.channel @c230 from @a230 to @a230 tokens 1
  sdf.channel @c231 from @a231 to @a231 tokens 1
  sdf.channel @c232 from @a232 to @a232 tokens 1
  sdf.channel @c233 from @a233 to @a233 tokens 1
  sdf.channel @c234 from @a234 to @a234 tokens 1
  sdf.channel @c235 from @a235 to @a235 tokens 1
  sdf.channel @c236 from @a236 to @a236 tokens 1
  sdf.channel @c237 from @a237 to @a237 tokens 1
  sdf.channel @c238 from @a238 to @a238 tokens 1
  sdf.channel @c239 from @a239 to @a239 tokens 1
  sdf.channel @c240 from @a3 to @a5 tokens 0 rates 352 to 352
  sdf.channel @c241 from @a5 to @a4 tokens 0 rates 352 to 352
  sdf.channel @c242 from @a8 to @a10 tokens 0 rates 101376 to 288
  sdf.channel @c243 from @a11 to @a9 tokens 0 rates 288 to 101376
  sdf.channel @c244 from @a9 to @a6 tokens 0 rates 101376 to 352
  sdf.channel @c245 from @a10 to @a14 tokens 0 rates 288 to 288
  sdf.channel @c246 from @a14 to @a15 tokens 0 rates 288 to 288
  sdf.channel @c247 from @a15 to @a11 tokens 0 rates 288 to 288
  sdf.channel @c248 from @a6 to @a12 tokens 0 rates 352 to 352
  sdf.channel @c249 from @a12 to @a13 tokens 0 rates 352 to 352
  sdf.channel @c250 from @a13 to @a7 tokens 0 rates 352 to 352
  sdf.channel @c251 from @a21 to @a23 tokens 0 rates 25344 to 144
  sdf.channel @c252 from @a24 to @a22 tokens 0 rates 144 to 25344
  sdf.channel @c253 from @a22 to @a19 tokens 0 rates 25344 to 176
  sdf.channel @c254 from @a23 to @a27 tokens 0 rates 144 to 144
  sdf.channel @c255 from @a27 to @a28 tokens 0 rates 144 to 144
  sdf.channel @c256 from @a28 to @a24 tokens 0 rates 144 to 144
  sdf.channel @c257 from @a19 to @a25 tokens 0 rates 176 to 176
  sdf.channel @c258 from @a25 to @a26 tokens 0 rates 176 to 176
  sdf.channel @c259 from @a26 to @a20 tokens 0 rates 176 to 176
  sdf.channel @c260 from @a32 to @a34 tokens 0 rates 88 to 88
  sdf.channel @c261 from @a34 to @a33 tokens 0 rates 88 to 88
  sdf.channel @c262 from @a40 to @a41 tokens 0 rates [64, 0] to 512
  sdf.channel @c263 from @a41 to @a47 tokens 0 rates 512 to [512, 6*0]
  sdf.channel @c264 from @a40 to @a46 tokens 0 rates [0, 24] to [192, 6*0]
  sdf.channel @c265 from @a47 to @a42 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c266 from @a46 to @a42 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c267 from @a47 to @a43 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c268 from @a46 to @a43 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c269 from @a47 to @a44 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c270 from @a46 to @a44 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c271 from @a47 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c272 from @a46 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c273 from @a47 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c274 from @a46 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c275 from @a47 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c276 from @a46 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c277 from @a47 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c278 from @a46 to @a44 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c279 from @a47 to @a45 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c280 from @a46 to @a45 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c281 from @a47 to @a44 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c282 from @a46 to @a44 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c283 from @a47 to @a44 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c284 from @a46 to @a44 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c285 from @a48 to @a49 tokens 0 rates [64, 0] to 4096
  sdf.channel @c286 from @a49 to @a55 tokens 0 rates 4096 to [4096, 6*0]
  sdf.channel @c287 from @a48 to @a54 tokens 0 rates [0, 24] to [1536, 6*0]
  sdf.channel @c288 from @a55 to @a50 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c289 from @a54 to @a50 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c290 from @a55 to @a51 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c291 from @a54 to @a51 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c292 from @a55 to @a52 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c293 from @a54 to @a52 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c294 from @a55 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c295 from @a54 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c296 from @a55 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c297 from @a54 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c298 from @a55 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c299 from @a54 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c300 from @a55 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c301 from @a54 to @a52 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c302 from @a55 to @a53 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c303 from @a54 to @a53 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c304 from @a55 to @a52 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c305 from @a54 to @a52 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c306 from @a55 to @a52 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c307 from @a54 to @a52 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c308 from @a35 to @a48 tokens 0 rates [5632, 0] to [64, 24]
  sdf.channel @c309 from @a35 to @a40 tokens 0 rates [0, 704] to [64, 24]
  sdf.channel @c310 from @a50 to @a36 tokens 0 rates 1 to [2, 0]
  sdf.channel @c311 from @a42 to @a36 tokens 0 rates 1 to [0, 2]
  sdf.channel @c312 from @a51 to @a37 tokens 0 rates 1 to [2, 0]
  sdf.channel @c313 from @a43 to @a37 tokens 0 rates 1 to [0, 2]
  sdf.channel @c314 from @a52 to @a38 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c315 from @a44 to @a38 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c316 from @a52 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c317 from @a44 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c318 from @a52 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c319 from @a44 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c320 from @a52 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c321 from @a44 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c322 from @a52 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c323 from @a44 to @a38 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c324 from @a53 to @a39 tokens 0 rates 1 to [2, 0]
  sdf.channel @c325 from @a45 to @a39 tokens 0 rates 1 to [0, 2]
  sdf.channel @c326 from @a52 to @a38 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c327 from @a44 to @a38 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c328 from @a52 to @a38 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c329 from @a44 to @a38 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c330 from @a33 to @a35 tokens 0 rates 88 to [5632, 704]
  sdf.channel @c331 from @a56 to @a58 tokens 0 rates 88 to 88
  sdf.channel @c332 from @a58 to @a57 tokens 0 rates 88 to 88
  sdf.channel @c333 from @a59 to @a61 tokens 0 rates 88 to 88
  sdf.channel @c334 from @a61 to @a60 tokens 0 rates 88 to 88
  sdf.channel @c335 from @a62 to @a64 tokens 0 rates 88 to 88
  sdf.channel @c336 from @a64 to @a63 tokens 0 rates 88 to 88
  sdf.channel @c337 from @a70 to @a71 tokens 0 rates [64, 0] to 512
  sdf.channel @c338 from @a71 to @a77 tokens 0 rates 512 to [512, 6*0]
  sdf.channel @c339 from @a70 to @a76 tokens 0 rates [0, 24] to [192, 6*0]
  sdf.channel @c340 from @a77 to @a72 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c341 from @a76 to @a72 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c342 from @a77 to @a73 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c343 from @a76 to @a73 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c344 from @a77 to @a74 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c345 from @a76 to @a74 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c346 from @a77 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c347 from @a76 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c348 from @a77 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c349 from @a76 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c350 from @a77 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c351 from @a76 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c352 from @a77 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c353 from @a76 to @a74 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c354 from @a77 to @a75 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c355 from @a76 to @a75 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c356 from @a77 to @a74 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c357 from @a76 to @a74 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c358 from @a77 to @a74 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c359 from @a76 to @a74 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c360 from @a78 to @a79 tokens 0 rates [64, 0] to 4096
  sdf.channel @c361 from @a79 to @a85 tokens 0 rates 4096 to [4096, 6*0]
  sdf.channel @c362 from @a78 to @a84 tokens 0 rates [0, 24] to [1536, 6*0]
  sdf.channel @c363 from @a85 to @a80 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c364 from @a84 to @a80 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c365 from @a85 to @a81 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c366 from @a84 to @a81 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c367 from @a85 to @a82 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c368 from @a84 to @a82 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c369 from @a85 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c370 from @a84 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c371 from @a85 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c372 from @a84 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c373 from @a85 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c374 from @a84 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c375 from @a85 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c376 from @a84 to @a82 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c377 from @a85 to @a83 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c378 from @a84 to @a83 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c379 from @a85 to @a82 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c380 from @a84 to @a82 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c381 from @a85 to @a82 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c382 from @a84 to @a82 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c383 from @a65 to @a78 tokens 0 rates [5632, 0] to [64, 24]
  sdf.channel @c384 from @a65 to @a70 tokens 0 rates [0, 704] to [64, 24]
  sdf.channel @c385 from @a80 to @a66 tokens 0 rates 1 to [2, 0]
  sdf.channel @c386 from @a72 to @a66 tokens 0 rates 1 to [0, 2]
  sdf.channel @c387 from @a81 to @a67 tokens 0 rates 1 to [2, 0]
  sdf.channel @c388 from @a73 to @a67 tokens 0 rates 1 to [0, 2]
  sdf.channel @c389 from @a82 to @a68 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c390 from @a74 to @a68 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c391 from @a82 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c392 from @a74 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c393 from @a82 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c394 from @a74 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c395 from @a82 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c396 from @a74 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c397 from @a82 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c398 from @a74 to @a68 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c399 from @a83 to @a69 tokens 0 rates 1 to [2, 0]
  sdf.channel @c400 from @a75 to @a69 tokens 0 rates 1 to [0, 2]
  sdf.channel @c401 from @a82 to @a68 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c402 from @a74 to @a68 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c403 from @a82 to @a68 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c404 from @a74 to @a68 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c405 from @a91 to @a92 tokens 0 rates [64, 0] to 512
  sdf.channel @c406 from @a92 to @a98 tokens 0 rates 512 to [512, 6*0]
  sdf.channel @c407 from @a91 to @a97 tokens 0 rates [0, 24] to [192, 6*0]
  sdf.channel @c408 from @a98 to @a93 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c409 from @a97 to @a93 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c410 from @a98 to @a94 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c411 from @a97 to @a94 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c412 from @a98 to @a95 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c413 from @a97 to @a95 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c414 from @a98 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c415 from @a97 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c416 from @a98 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c417 from @a97 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c418 from @a98 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c419 from @a97 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c420 from @a98 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c421 from @a97 to @a95 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c422 from @a98 to @a96 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c423 from @a97 to @a96 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c424 from @a98 to @a95 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c425 from @a97 to @a95 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c426 from @a98 to @a95 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c427 from @a97 to @a95 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c428 from @a99 to @a100 tokens 0 rates [64, 0] to 4096
  sdf.channel @c429 from @a100 to @a106 tokens 0 rates 4096 to [4096, 6*0]
  sdf.channel @c430 from @a99 to @a105 tokens 0 rates [0, 24] to [1536, 6*0]
  sdf.channel @c431 from @a106 to @a101 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c432 from @a105 to @a101 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c433 from @a106 to @a102 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c434 from @a105 to @a102 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c435 from @a106 to @a103 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c436 from @a105 to @a103 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c437 from @a106 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c438 from @a105 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c439 from @a106 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c440 from @a105 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c441 from @a106 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c442 from @a105 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c443 from @a106 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c444 from @a105 to @a103 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c445 from @a106 to @a104 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c446 from @a105 to @a104 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c447 from @a106 to @a103 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c448 from @a105 to @a103 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c449 from @a106 to @a103 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c450 from @a105 to @a103 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c451 from @a86 to @a99 tokens 0 rates [5632, 0] to [64, 24]
  sdf.channel @c452 from @a86 to @a91 tokens 0 rates [0, 704] to [64, 24]
  sdf.channel @c453 from @a101 to @a87 tokens 0 rates 1 to [2, 0]
  sdf.channel @c454 from @a93 to @a87 tokens 0 rates 1 to [0, 2]
  sdf.channel @c455 from @a102 to @a88 tokens 0 rates 1 to [2, 0]
  sdf.channel @c456 from @a94 to @a88 tokens 0 rates 1 to [0, 2]
  sdf.channel @c457 from @a103 to @a89 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c458 from @a95 to @a89 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c459 from @a103 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c460 from @a95 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c461 from @a103 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c462 from @a95 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c463 from @a103 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c464 from @a95 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c465 from @a103 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c466 from @a95 to @a89 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c467 from @a104 to @a90 tokens 0 rates 1 to [2, 0]
  sdf.channel @c468 from @a96 to @a90 tokens 0 rates 1 to [0, 2]
  sdf.channel @c469 from @a103 to @a89 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c470 from @a95 to @a89 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c471 from @a103 to @a89 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c472 from @a95 to @a89 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c473 from @a112 to @a113 tokens 0 rates [64, 0] to 512
  sdf.channel @c474 from @a113 to @a119 tokens 0 rates 512 to [512, 6*0]
  sdf.channel @c475 from @a112 to @a118 tokens 0 rates [0, 24] to [192, 6*0]
  sdf.channel @c476 from @a119 to @a114 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c477 from @a118 to @a114 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c478 from @a119 to @a115 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c479 from @a118 to @a115 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c480 from @a119 to @a116 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c481 from @a118 to @a116 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c482 from @a119 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c483 from @a118 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c484 from @a119 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c485 from @a118 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c486 from @a119 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c487 from @a118 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c488 from @a119 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c489 from @a118 to @a116 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c490 from @a119 to @a117 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c491 from @a118 to @a117 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c492 from @a119 to @a116 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c493 from @a118 to @a116 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c494 from @a119 to @a116 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c495 from @a118 to @a116 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c496 from @a120 to @a121 tokens 0 rates [64, 0] to 4096
  sdf.channel @c497 from @a121 to @a127 tokens 0 rates 4096 to [4096, 6*0]
  sdf.channel @c498 from @a120 to @a126 tokens 0 rates [0, 24] to [1536, 6*0]
  sdf.channel @c499 from @a127 to @a122 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c500 from @a126 to @a122 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c501 from @a127 to @a123 tokens 0 rates [6*0, 1] to [1, 0]
  sdf.channel @c502 from @a126 to @a123 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c503 from @a127 to @a124 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c504 from @a126 to @a124 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c505 from @a127 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c506 from @a126 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c507 from @a127 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c508 from @a126 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c509 from @a127 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c510 from @a126 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c511 from @a127 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c512 from @a126 to @a124 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c513 from @a127 to @a125 tokens 0 rates [0, 1, 5*0] to [1, 0]
  sdf.channel @c514 from @a126 to @a125 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c515 from @a127 to @a124 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c516 from @a126 to @a124 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c517 from @a127 to @a124 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c518 from @a126 to @a124 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c519 from @a107 to @a120 tokens 0 rates [5632, 0] to [64, 24]
  sdf.channel @c520 from @a107 to @a112 tokens 0 rates [0, 704] to [64, 24]
  sdf.channel @c521 from @a122 to @a108 tokens 0 rates 1 to [2, 0]
  sdf.channel @c522 from @a114 to @a108 tokens 0 rates 1 to [0, 2]
  sdf.channel @c523 from @a123 to @a109 tokens 0 rates 1 to [2, 0]
  sdf.channel @c524 from @a115 to @a109 tokens 0 rates 1 to [0, 2]
  sdf.channel @c525 from @a124 to @a110 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c526 from @a116 to @a110 tokens 0 rates [2, 3*0] to [2, 3*0]
  sdf.channel @c527 from @a124 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c528 from @a116 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c529 from @a124 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c530 from @a116 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c531 from @a124 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c532 from @a116 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c533 from @a124 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c534 from @a116 to @a110 tokens 0 rates [0, 0, 224, 0] to [0, 0, 224, 0]
  sdf.channel @c535 from @a125 to @a111 tokens 0 rates 1 to [2, 0]
  sdf.channel @c536 from @a117 to @a111 tokens 0 rates 1 to [0, 2]
  sdf.channel @c537 from @a124 to @a110 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c538 from @a116 to @a110 tokens 0 rates [0, 2, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c539 from @a124 to @a110 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c540 from @a116 to @a110 tokens 0 rates [3*0, 8192] to [3*0, 8192]
  sdf.channel @c541 from @a20 to @a29 tokens 0 rates 176 to 12672
  sdf.channel @c542 from @a29 to @a30 tokens 0 rates [12672, 0] to 88
  sdf.channel @c543 from @a30 to @a32 tokens 0 rates [88, 0] to 88
  sdf.channel @c544 from @a29 to @a31 tokens 0 rates [0, 12672] to 88
  sdf.channel @c545 from @a30 to @a56 tokens 0 rates [0, 88] to 88
  sdf.channel @c546 from @a57 to @a65 tokens 0 rates 88 to [5632, 704]
  sdf.channel @c547 from @a31 to @a59 tokens 0 rates [88, 0] to 88
  sdf.channel @c548 from @a60 to @a86 tokens 0 rates 88 to [5632, 704]
  sdf.channel @c549 from @a31 to @a62 tokens 0 rates [0, 88] to 88
  sdf.channel @c550 from @a63 to @a107 tokens 0 rates 88 to [5632, 704]
  sdf.channel @c551 from @a36 to @a128 tokens 0 rates 2 to [4, 0]
  sdf.channel @c552 from @a66 to @a128 tokens 0 rates 2 to [0, 4]
  sdf.channel @c553 from @a87 to @a132 tokens 0 rates 2 to [4, 0]
  sdf.channel @c554 from @a108 to @a132 tokens 0 rates 2 to [0, 4]
  sdf.channel @c555 from @a37 to @a129 tokens 0 rates 2 to [4, 0]
  sdf.channel @c556 from @a67 to @a129 tokens 0 rates 2 to [0, 4]
  sdf.channel @c557 from @a88 to @a133 tokens 0 rates 2 to [4, 0]
  sdf.channel @c558 from @a109 to @a133 tokens 0 rates 2 to [0, 4]
  sdf.channel @c559 from @a38 to @a130 tokens 0 rates [4, 3*0] to [4, 3*0]
  sdf.channel @c560 from @a68 to @a130 tokens 0 rates [4, 3*0] to [4, 3*0]
  sdf.channel @c561 from @a89 to @a134 tokens 0 rates [4, 3*0] to [4, 3*0]
  sdf.channel @c562 from @a110 to @a134 tokens 0 rates [4, 3*0] to [4, 3*0]
  sdf.channel @c563 from @a38 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c564 from @a68 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c565 from @a89 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c566 from @a110 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c567 from @a38 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c568 from @a68 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c569 from @a89 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c570 from @a110 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c571 from @a38 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c572 from @a68 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c573 from @a89 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c574 from @a110 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c575 from @a38 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c576 from @a68 to @a130 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c577 from @a89 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c578 from @a110 to @a134 tokens 0 rates [0, 0, 448, 0] to [0, 0, 448, 0]
  sdf.channel @c579 from @a39 to @a131 tokens 0 rates 2 to [4, 0]
  sdf.channel @c580 from @a69 to @a131 tokens 0 rates 2 to [0, 4]
  sdf.channel @c581 from @a90 to @a135 tokens 0 rates 2 to [4, 0]
  sdf.channel @c582 from @a111 to @a135 tokens 0 rates 2 to [0, 4]
  sdf.channel @c583 from @a38 to @a130 tokens 0 rates [0, 4, 0, 0] to [0, 4, 0, 0]
  sdf.channel @c584 from @a68 to @a130 tokens 0 rates [0, 4, 0, 0] to [0, 4, 0, 0]
  sdf.channel @c585 from @a89 to @a134 tokens 0 rates [0, 4, 0, 0] to [0, 4, 0, 0]
  sdf.channel @c586 from @a110 to @a134 tokens 0 rates [0, 4, 0, 0] to [0, 4, 0, 0]
  sdf.channel @c587 from @a38 to @a130 tokens 0 rates [3*0, 16384] to [3*0, 16384]
  sdf.channel @c588 from @a68 to @a130 tokens 0 rates [3*0, 16384] to [3*0, 16384]
  sdf.channel @c589 from @a89 to @a134 tokens 0 rates [3*0, 16384] to [3*0, 16384]
  sdf.channel @c590 from @a110 to @a134 tokens 0 rates [3*0, 16384] to [3*0, 16384]
  sdf.channel @c591 from @a129 to @a137 tokens 0 rates 4 to [8, 0]
  sdf.channel @c592 from @a133 to @a137 tokens 0 rates 4 to [0, 8]
  sdf.channel @c593 from @a128 to @a136 tokens 0 rates 4 to [8, 0]
  sdf.channel @c594 from @a132 to @a136 tokens 0 rates 4 to [0, 8]
  sdf.channel @c595 from @a130 to @a138 tokens 0 rates [8, 3*0] to [8, 3*0]
  sdf.channel @c596 from @a134 to @a138 tokens 0 rates [8, 3*0] to [8, 3*0]
  sdf.channel @c597 from @a130 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c598 from @a134 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c599 from @a130 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c600 from @a134 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c601 from @a130 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c602 from @a134 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c603 from @a130 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c604 from @a134 to @a138 tokens 0 rates [0, 0, 896, 0] to [0, 0, 896, 0]
  sdf.channel @c605 from @a131 to @a139 tokens 0 rates 4 to [8, 0]
  sdf.channel @c606 from @a135 to @a139 tokens 0 rates 4 to [0, 8]
  sdf.channel @c607 from @a130 to @a138 tokens 0 rates [0, 8, 0, 0] to [0, 8, 0, 0]
  sdf.channel @c608 from @a134 to @a138 tokens 0 rates [0, 8, 0, 0] to [0, 8, 0, 0]
  sdf.channel @c609 from @a130 to @a138 tokens 0 rates [3*0, 32768] to [3*0, 32768]
  sdf.channel @c610 from @a134 to @a138 tokens 0 rates [3*0, 32768] to [3*0, 32768]
  sdf.channel @c611 from @a140 to @a142 tokens 0 rates 176 to 176
  sdf.channel @c612 from @a142 to @a141 tokens 0 rates 176 to 176
  sdf.channel @c613 from @a143 to @a145 tokens 0 rates 176 to 176
  sdf.channel @c614 from @a145 to @a144 tokens 0 rates 176 to 176
  sdf.channel @c615 from @a146 to @a148 tokens 0 rates 176 to 176
  sdf.channel @c616 from @a148 to @a147 tokens 0 rates 176 to 176
  sdf.channel @c617 from @a154 to @a155 tokens 0 rates [128, 0] to 2048
  sdf.channel @c618 from @a155 to @a161 tokens 0 rates 2048 to [1024, 6*0]
  sdf.channel @c619 from @a154 to @a160 tokens 0 rates [0, 48] to [768, 6*0]
  sdf.channel @c620 from @a161 to @a156 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c621 from @a160 to @a156 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c622 from @a161 to @a157 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c623 from @a160 to @a157 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c624 from @a161 to @a158 tokens 0 rates [0, 0, 1, 4*0] to [2, 3*0]
  sdf.channel @c625 from @a160 to @a158 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c626 from @a161 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c627 from @a160 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c628 from @a161 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c629 from @a160 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c630 from @a161 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c631 from @a160 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c632 from @a161 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c633 from @a160 to @a158 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c634 from @a161 to @a159 tokens 0 rates [0, 1, 5*0] to [2, 0]
  sdf.channel @c635 from @a160 to @a159 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c636 from @a161 to @a158 tokens 0 rates [4*0, 1, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c637 from @a160 to @a158 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c638 from @a161 to @a158 tokens 0 rates [5*0, 4096, 0] to [3*0, 8192]
  sdf.channel @c639 from @a160 to @a158 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c640 from @a162 to @a163 tokens 0 rates [128, 0] to 8192
  sdf.channel @c641 from @a163 to @a169 tokens 0 rates 8192 to [4096, 6*0]
  sdf.channel @c642 from @a162 to @a168 tokens 0 rates [0, 48] to [3072, 6*0]
  sdf.channel @c643 from @a169 to @a164 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c644 from @a168 to @a164 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c645 from @a169 to @a165 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c646 from @a168 to @a165 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c647 from @a169 to @a166 tokens 0 rates [0, 0, 1, 4*0] to [2, 3*0]
  sdf.channel @c648 from @a168 to @a166 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c649 from @a169 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c650 from @a168 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c651 from @a169 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c652 from @a168 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c653 from @a169 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c654 from @a168 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c655 from @a169 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c656 from @a168 to @a166 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c657 from @a169 to @a167 tokens 0 rates [0, 1, 5*0] to [2, 0]
  sdf.channel @c658 from @a168 to @a167 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c659 from @a169 to @a166 tokens 0 rates [4*0, 1, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c660 from @a168 to @a166 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c661 from @a169 to @a166 tokens 0 rates [5*0, 4096, 0] to [3*0, 8192]
  sdf.channel @c662 from @a168 to @a166 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c663 from @a149 to @a162 tokens 0 rates [22528, 0] to [128, 48]
  sdf.channel @c664 from @a149 to @a154 tokens 0 rates [0, 2816] to [128, 48]
  sdf.channel @c665 from @a164 to @a150 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c666 from @a156 to @a150 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c667 from @a165 to @a151 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c668 from @a157 to @a151 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c669 from @a166 to @a152 tokens 0 rates [3, 3*0] to [6, 3*0]
  sdf.channel @c670 from @a158 to @a152 tokens 0 rates [3, 3*0] to [3, 3*0]
  sdf.channel @c671 from @a166 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c672 from @a158 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c673 from @a166 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c674 from @a158 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c675 from @a166 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c676 from @a158 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c677 from @a166 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c678 from @a158 to @a152 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c679 from @a167 to @a153 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c680 from @a159 to @a153 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c681 from @a166 to @a152 tokens 0 rates [0, 3, 0, 0] to [0, 6, 0, 0]
  sdf.channel @c682 from @a158 to @a152 tokens 0 rates [0, 3, 0, 0] to [0, 3, 0, 0]
  sdf.channel @c683 from @a166 to @a152 tokens 0 rates [3*0, 12288] to [3*0, 24576]
  sdf.channel @c684 from @a158 to @a152 tokens 0 rates [3*0, 12288] to [3*0, 12288]
  sdf.channel @c685 from @a175 to @a176 tokens 0 rates [128, 0] to 2048
  sdf.channel @c686 from @a176 to @a182 tokens 0 rates 2048 to [1024, 6*0]
  sdf.channel @c687 from @a175 to @a181 tokens 0 rates [0, 48] to [768, 6*0]
  sdf.channel @c688 from @a182 to @a177 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c689 from @a181 to @a177 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c690 from @a182 to @a178 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c691 from @a181 to @a178 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c692 from @a182 to @a179 tokens 0 rates [0, 0, 1, 4*0] to [2, 3*0]
  sdf.channel @c693 from @a181 to @a179 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c694 from @a182 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c695 from @a181 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c696 from @a182 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c697 from @a181 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c698 from @a182 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c699 from @a181 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c700 from @a182 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c701 from @a181 to @a179 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c702 from @a182 to @a180 tokens 0 rates [0, 1, 5*0] to [2, 0]
  sdf.channel @c703 from @a181 to @a180 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c704 from @a182 to @a179 tokens 0 rates [4*0, 1, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c705 from @a181 to @a179 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c706 from @a182 to @a179 tokens 0 rates [5*0, 4096, 0] to [3*0, 8192]
  sdf.channel @c707 from @a181 to @a179 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c708 from @a183 to @a184 tokens 0 rates [128, 0] to 8192
  sdf.channel @c709 from @a184 to @a190 tokens 0 rates 8192 to [4096, 6*0]
  sdf.channel @c710 from @a183 to @a189 tokens 0 rates [0, 48] to [3072, 6*0]
  sdf.channel @c711 from @a190 to @a185 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c712 from @a189 to @a185 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c713 from @a190 to @a186 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c714 from @a189 to @a186 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c715 from @a190 to @a187 tokens 0 rates [0, 0, 1, 4*0] to [2, 3*0]
  sdf.channel @c716 from @a189 to @a187 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c717 from @a190 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c718 from @a189 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c719 from @a190 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c720 from @a189 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c721 from @a190 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c722 from @a189 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c723 from @a190 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c724 from @a189 to @a187 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c725 from @a190 to @a188 tokens 0 rates [0, 1, 5*0] to [2, 0]
  sdf.channel @c726 from @a189 to @a188 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c727 from @a190 to @a187 tokens 0 rates [4*0, 1, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c728 from @a189 to @a187 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c729 from @a190 to @a187 tokens 0 rates [5*0, 4096, 0] to [3*0, 8192]
  sdf.channel @c730 from @a189 to @a187 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c731 from @a170 to @a183 tokens 0 rates [22528, 0] to [128, 48]
  sdf.channel @c732 from @a170 to @a175 tokens 0 rates [0, 2816] to [128, 48]
  sdf.channel @c733 from @a185 to @a171 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c734 from @a177 to @a171 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c735 from @a186 to @a172 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c736 from @a178 to @a172 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c737 from @a187 to @a173 tokens 0 rates [3, 3*0] to [6, 3*0]
  sdf.channel @c738 from @a179 to @a173 tokens 0 rates [3, 3*0] to [3, 3*0]
  sdf.channel @c739 from @a187 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c740 from @a179 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c741 from @a187 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c742 from @a179 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c743 from @a187 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c744 from @a179 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c745 from @a187 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c746 from @a179 to @a173 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c747 from @a188 to @a174 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c748 from @a180 to @a174 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c749 from @a187 to @a173 tokens 0 rates [0, 3, 0, 0] to [0, 6, 0, 0]
  sdf.channel @c750 from @a179 to @a173 tokens 0 rates [0, 3, 0, 0] to [0, 3, 0, 0]
  sdf.channel @c751 from @a187 to @a173 tokens 0 rates [3*0, 12288] to [3*0, 24576]
  sdf.channel @c752 from @a179 to @a173 tokens 0 rates [3*0, 12288] to [3*0, 12288]
  sdf.channel @c753 from @a196 to @a197 tokens 0 rates [128, 0] to 2048
  sdf.channel @c754 from @a197 to @a203 tokens 0 rates 2048 to [1024, 6*0]
  sdf.channel @c755 from @a196 to @a202 tokens 0 rates [0, 48] to [768, 6*0]
  sdf.channel @c756 from @a203 to @a198 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c757 from @a202 to @a198 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c758 from @a203 to @a199 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c759 from @a202 to @a199 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c760 from @a203 to @a200 tokens 0 rates [0, 0, 1, 4*0] to [2, 3*0]
  sdf.channel @c761 from @a202 to @a200 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c762 from @a203 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c763 from @a202 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c764 from @a203 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c765 from @a202 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c766 from @a203 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c767 from @a202 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c768 from @a203 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c769 from @a202 to @a200 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c770 from @a203 to @a201 tokens 0 rates [0, 1, 5*0] to [2, 0]
  sdf.channel @c771 from @a202 to @a201 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c772 from @a203 to @a200 tokens 0 rates [4*0, 1, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c773 from @a202 to @a200 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c774 from @a203 to @a200 tokens 0 rates [5*0, 4096, 0] to [3*0, 8192]
  sdf.channel @c775 from @a202 to @a200 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c776 from @a204 to @a205 tokens 0 rates [128, 0] to 8192
  sdf.channel @c777 from @a205 to @a211 tokens 0 rates 8192 to [4096, 6*0]
  sdf.channel @c778 from @a204 to @a210 tokens 0 rates [0, 48] to [3072, 6*0]
  sdf.channel @c779 from @a211 to @a206 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c780 from @a210 to @a206 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c781 from @a211 to @a207 tokens 0 rates [6*0, 1] to [2, 0]
  sdf.channel @c782 from @a210 to @a207 tokens 0 rates [6*0, 1] to [0, 1]
  sdf.channel @c783 from @a211 to @a208 tokens 0 rates [0, 0, 1, 4*0] to [2, 3*0]
  sdf.channel @c784 from @a210 to @a208 tokens 0 rates [0, 0, 1, 4*0] to [1, 3*0]
  sdf.channel @c785 from @a211 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c786 from @a210 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c787 from @a211 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c788 from @a210 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c789 from @a211 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c790 from @a210 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c791 from @a211 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 224, 0]
  sdf.channel @c792 from @a210 to @a208 tokens 0 rates [3*0, 112, 3*0] to [0, 0, 112, 0]
  sdf.channel @c793 from @a211 to @a209 tokens 0 rates [0, 1, 5*0] to [2, 0]
  sdf.channel @c794 from @a210 to @a209 tokens 0 rates [0, 1, 5*0] to [0, 1]
  sdf.channel @c795 from @a211 to @a208 tokens 0 rates [4*0, 1, 0, 0] to [0, 2, 0, 0]
  sdf.channel @c796 from @a210 to @a208 tokens 0 rates [4*0, 1, 0, 0] to [0, 1, 0, 0]
  sdf.channel @c797 from @a211 to @a208 tokens 0 rates [5*0, 4096, 0] to [3*0, 8192]
  sdf.channel @c798 from @a210 to @a208 tokens 0 rates [5*0, 4096, 0] to [3*0, 4096]
  sdf.channel @c799 from @a191 to @a204 tokens 0 rates [22528, 0] to [128, 48]
  sdf.channel @c800 from @a191 to @a196 tokens 0 rates [0, 2816] to [128, 48]
  sdf.channel @c801 from @a206 to @a192 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c802 from @a198 to @a192 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c803 from @a207 to @a193 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c804 from @a199 to @a193 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c805 from @a208 to @a194 tokens 0 rates [3, 3*0] to [6, 3*0]
  sdf.channel @c806 from @a200 to @a194 tokens 0 rates [3, 3*0] to [3, 3*0]
  sdf.channel @c807 from @a208 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c808 from @a200 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c809 from @a208 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c810 from @a200 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c811 from @a208 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c812 from @a200 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c813 from @a208 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 672, 0]
  sdf.channel @c814 from @a200 to @a194 tokens 0 rates [0, 0, 336, 0] to [0, 0, 336, 0]
  sdf.channel @c815 from @a209 to @a195 tokens 0 rates [2, 1] to [6, 0]
  sdf.channel @c816 from @a201 to @a195 tokens 0 rates [2, 1] to [0, 3]
  sdf.channel @c817 from @a208 to @a194 tokens 0 rates [0, 3, 0, 0] to [0, 6, 0, 0]
  sdf.channel @c818 from @a200 to @a194 tokens 0 rates [0, 3, 0, 0] to [0, 3, 0, 0]
  sdf.channel @c819 from @a208 to @a194 tokens 0 rates [3*0, 12288] to [3*0, 24576]
  sdf.channel @c820 from @a200 to @a194 tokens 0 rates [3*0, 12288] to [3*0, 12288]
  sdf.channel @c821 from @a7 to @a16 tokens 0 rates 352 to 50688
  sdf.channel @c822 from @a16 to @a17 tokens 0 rates [50688, 0] to 176
  sdf.channel @c823 from @a17 to @a21 tokens 0 rates [176, 0] to 25344
  sdf.channel @c824 from @a16 to @a18 tokens 0 rates [0, 50688] to 176
  sdf.channel @c825 from @a17 to @a140 tokens 0 rates [0, 176] to 176
  sdf.channel @c826 from @a141 to @a149 tokens 0 rates 176 to [22528, 2816]
  sdf.channel @c827 from @a18 to @a143 tokens 0 rates [176, 0] to 176
  sdf.channel @c828 from @a144 to @a170 tokens 0 rates 176 to [22528, 2816]
  sdf.channel @c829 from @a18 to @a146 tokens 0 rates [0, 176] to 176
  sdf.channel @c830 from @a147 to @a191 tokens 0 rates 176 to [22528, 2816]
  sdf.channel @c831 from @a136 to @a212 tokens 0 rates 8 to [16, 0]
  sdf.channel @c832 from @a150 to @a212 tokens 0 rates [6, 3] to [0, 9]
  sdf.channel @c833 from @a171 to @a216 tokens 0 rates [6, 3] to [9, 0]
  sdf.channel @c834 from @a192 to @a216 tokens 0 rates [6, 3] to [0, 9]
  sdf.channel @c835 from @a137 to @a213 tokens 0 rates 8 to [16, 0]
  sdf.channel @c836 from @a151 to @a213 tokens 0 rates [6, 3] to [0, 9]
  sdf.channel @c837 from @a172 to @a217 tokens 0 rates [6, 3] to [9, 0]
  sdf.channel @c838 from @a193 to @a217 tokens 0 rates [6, 3] to [0, 9]
  sdf.channel @c839 from @a138 to @a214 tokens 0 rates [16, 3*0] to [16, 3*0]
  sdf.channel @c840 from @a152 to @a214 tokens 0 rates [9, 3*0] to [9, 3*0]
  sdf.channel @c841 from @a173 to @a218 tokens 0 rates [9, 3*0] to [9, 3*0]
  sdf.channel @c842 from @a194 to @a218 tokens 0 rates [9, 3*0] to [9, 3*0]
  sdf.channel @c843 from @a138 to @a214 tokens 0 rates [0, 0, 1792, 0] to [0, 0, 1792, 0]
  sdf.channel @c844 from @a152 to @a214 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c845 from @a173 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c846 from @a194 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c847 from @a138 to @a214 tokens 0 rates [0, 0, 1792, 0] to [0, 0, 1792, 0]
  sdf.channel @c848 from @a152 to @a214 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c849 from @a173 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c850 from @a194 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c851 from @a138 to @a214 tokens 0 rates [0, 0, 1792, 0] to [0, 0, 1792, 0]
  sdf.channel @c852 from @a152 to @a214 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c853 from @a173 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c854 from @a194 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c855 from @a138 to @a214 tokens 0 rates [0, 0, 1792, 0] to [0, 0, 1792, 0]
  sdf.channel @c856 from @a152 to @a214 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c857 from @a173 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c858 from @a194 to @a218 tokens 0 rates [0, 0, 1008, 0] to [0, 0, 1008, 0]
  sdf.channel @c859 from @a139 to @a215 tokens 0 rates 8 to [16, 0]
  sdf.channel @c860 from @a153 to @a215 tokens 0 rates [6, 3] to [0, 9]
  sdf.channel @c861 from @a174 to @a219 tokens 0 rates [6, 3] to [9, 0]
  sdf.channel @c862 from @a195 to @a219 tokens 0 rates [6, 3] to [0, 9]
  sdf.channel @c863 from @a138 to @a214 tokens 0 rates [0, 16, 0, 0] to [0, 16, 0, 0]
  sdf.channel @c864 from @a152 to @a214 tokens 0 rates [0, 9, 0, 0] to [0, 9, 0, 0]
  sdf.channel @c865 from @a173 to @a218 tokens 0 rates [0, 9, 0, 0] to [0, 9, 0, 0]
  sdf.channel @c866 from @a194 to @a218 tokens 0 rates [0, 9, 0, 0] to [0, 9, 0, 0]
  sdf.channel @c867 from @a138 to @a214 tokens 0 rates [3*0, 65536] to [3*0, 65536]
  sdf.channel @c868 from @a152 to @a214 tokens 0 rates [3*0, 36864] to [3*0, 36864]
  sdf.channel @c869 from @a173 to @a218 tokens 0 rates [3*0, 36864] to [3*0, 36864]
  sdf.channel @c870 from @a194 to @a218 tokens 0 rates [3*0, 36864] to [3*0, 36864]
  sdf.channel @c871 from @a213 to @a221 tokens 0 rates [16, 9] to [25, 0]
  sdf.channel @c872 from @a217 to @a221 tokens 0 rates 9 to [0, 18]
  sdf.channel @c873 from @a212 to @a220 tokens 0 rates [16, 9] to [25, 0]
  sdf.channel @c874 from @a216 to @a220 tokens 0 rates 9 to [0, 18]
  sdf.channel @c875 from @a214 to @a222 tokens 0 rates [25, 3*0] to [25, 3*0]
  sdf.channel @c876 from @a218 to @a222 tokens 0 rates [18, 3*0] to [18, 3*0]
  sdf.channel @c877 from @a214 to @a222 tokens 0 rates [0, 0, 2800, 0] to [0, 0, 2800, 0]
  sdf.channel @c878 from @a218 to @a222 tokens 0 rates [0, 0, 2016, 0] to [0, 0, 2016, 0]
  sdf.channel @c879 from @a214 to @a222 tokens 0 rates [0, 0, 2800, 0] to [0, 0, 2800, 0]
  sdf.channel @c880 from @a218 to @a222 tokens 0 rates [0, 0, 2016, 0] to [0, 0, 2016, 0]
  sdf.channel @c881 from @a214 to @a222 tokens 0 rates [0, 0, 2800, 0] to [0, 0, 2800, 0]
  sdf.channel @c882 from @a218 to @a222 tokens 0 rates [0, 0, 2016, 0] to [0, 0, 2016, 0]
  sdf.channel @c883 from @a214 to @a222 tokens 0 rates [0, 0, 2800, 0] to [0, 0, 2800, 0]
  sdf.channel @c884 from @a218 to @a222 tokens 0 rates [0, 0, 2016, 0] to [0, 0, 2016, 0]
  sdf.channel @c885 from @a215 to @a223 tokens 0 rates [16, 9] to [25, 0]
  sdf.channel @c886 from @a219 to @a223 tokens 0 rates 9 to [0, 18]
  sdf.channel @c887 from @a214 to @a222 tokens 0 rates [0, 25, 0, 0] to [0, 25, 0, 0]
  sdf.channel @c888 from @a218 to @a222 tokens 0 rates [0, 18, 0, 0] to [0, 18, 0, 0]
  sdf.channel @c889 from @a214 to @a222 tokens 0 rates [3*0, 102400] to [3*0, 102400]
  sdf.channel @c890 from @a218 to @a222 tokens 0 rates [3*0, 73728] to [3*0, 73728]
  sdf.channel @c891 from @a224 to @a225 tokens 0 rates 1 to [1, 16*0]
  sdf.channel @c892 from @a224 to @a225 tokens 0 rates 1 to [1, 16*0]
  sdf.channel @c893 from @a226 to @a225 tokens 0 rates 43 to [8*0, 43, 8*0]
  sdf.channel @c894 from @a228 to @a225 tokens 0 rates 4816 to [10*0, 4816, 6*0]
  sdf.channel @c895 from @a229 to @a225 tokens 0 rates 4816 to [11*0, 4816, 5*0]
  sdf.channel @c896 from @a230 to @a225 tokens 0 rates 4816 to [12*0, 4816, 4*0]
  sdf.channel @c897 from @a231 to @a225 tokens 0 rates 4816 to [13*0, 4816, 3*0]
  sdf.channel @c898 from @a233 to @a225 tokens 0 rates 43 to [9*0, 43, 7*0]
  sdf.channel @c899 from @a227 to @a225 tokens 0 rates 43 to [14*0, 43, 0, 0]
  sdf.channel @c900 from @a232 to @a225 tokens 0 rates 176128 to [15*0, 176128, 0]
  sdf.channel @c901 from @a237 to @a0 tokens 0 rates 101376 to [101376, 0, 0]
  sdf.channel @c902 from @a238 to @a0 tokens 0 rates 101376 to [0, 101376, 0]
  sdf.channel @c903 from @a239 to @a0 tokens 0 rates 101376 to [0, 0, 101376]
  sdf.channel @c904 from @a0 to @a3 tokens 0 rates 101376 to 352
  sdf.channel @c905 from @a4 to @a8 tokens 0 rates 352 to 101376
  sdf.channel @c906 from @a221 to @a224 tokens 0 rates [25, 18] to 43
  sdf.channel @c907 from @a220 to @a224 tokens 0 rates [25, 18] to 43
  sdf.channel @c908 from @a222 to @a226 tokens 0 rates [43, 3*0] to 43
  sdf.channel @c909 from @a222 to @a228 tokens 0 rates [0, 0, 4816, 0] to 4816
  sdf.channel @c910 from @a222 to @a229 tokens 0 rates [0, 0, 4816, 0] to 4816
  sdf.channel @c911 from @a222 to @a230 tokens 0 rates [0, 0, 4816, 0] to 4816
  sdf.channel @c912 from @a222 to @a231 tokens 0 rates [0, 0, 4816, 0] to 4816
  sdf.channel @c913 from @a223 to @a233 tokens 0 rates [25, 18] to 43
  sdf.channel @c914 from @a222 to @a227 tokens 0 rates [0, 43, 0, 0] to 43
  sdf.channel @c915 from @a222 to @a232 tokens 0 rates [3*0, 176128] to 176128
  sdf.channel @c916 from @a225 to @a234 tokens 0 rates [16*0, 4816] to [11*0, 4816, 7*0]
  sdf.channel @c917 from @a226 to @a234 tokens 0 rates 43 to [5*0, 43, 13*0]
  sdf.channel @c918 from @a228 to @a234 tokens 0 rates 4816 to [7*0, 4816, 11*0]
  sdf.channel @c919 from @a229 to @a234 tokens 0 rates 4816 to [8*0, 4816, 10*0]
  sdf.channel @c920 from @a230 to @a234 tokens 0 rates 4816 to [9*0, 4816, 9*0]
  sdf.channel @c921 from @a231 to @a234 tokens 0 rates 4816 to [10*0, 4816, 8*0]
  sdf.channel @c922 from @a227 to @a234 tokens 0 rates 43 to [12*0, 43, 6*0]
  sdf.channel @c923 from @a232 to @a234 tokens 0 rates 176128 to [13*0, 176128, 5*0]
  sdf.channel @c924 from @a233 to @a234 tokens 0 rates 43 to [6*0, 43, 12*0]
  sdf.channel @c925 from @a234 to @a236 tokens 0 rates [15*0, 1, 3*0] to [0, 1, 5*0]
  sdf.channel @c926 from @a234 to @a236 tokens 0 rates [17*0, 228096, 0] to [3*0, 228096, 3*0]
  sdf.channel @c927 from @a235 to @a225 tokens 0 rates 4096 to [5*0, 4096, 11*0]
  sdf.channel @c928 from @a225 to @a234 tokens 0 rates [5*0, 4096, 11*0] to [0, 0, 4096, 16*0]
  sdf.channel @c929 from @a235 to @a225 tokens 0 rates 1 to [4*0, 1, 12*0]
  sdf.channel @c930 from @a235 to @a225 tokens 0 rates 1 to [0, 1, 15*0]
  sdf.channel @c931 from @a225 to @a234 tokens 0 rates [0, 0, 1, 14*0] to [1, 18*0]
  sdf.channel @c932 from @a235 to @a225 tokens 0 rates 1 to [3*0, 1, 13*0]
  sdf.channel @c933 from @a225 to @a234 tokens 0 rates [3*0, 1, 13*0] to [0, 1, 17*0]
  sdf.channel @c934 from @a235 to @a225 tokens 0 rates 2048 to [6*0, 2048, 10*0]
  sdf.channel @c935 from @a225 to @a234 tokens 0 rates [6*0, 2048, 10*0] to [3*0, 2048, 15*0]
  sdf.channel @c936 from @a235 to @a225 tokens 0 rates 2 to [7*0, 2, 9*0]
  sdf.channel @c937 from @a225 to @a234 tokens 0 rates [7*0, 2, 9*0] to [4*0, 2, 14*0]
  sdf.channel @c938 from @a234 to @a236 tokens 0 rates [14*0, 1, 4*0] to [1, 6*0]
  sdf.channel @c939 from @a234 to @a236 tokens 0 rates [16*0, 4096, 0, 0] to [0, 0, 4096, 4*0]
  sdf.channel @c940 from @a234 to @a236 tokens 0 rates [18*0, 2] to [4*0, 2, 0, 0]
  sdf.channel @c941 from @a236 to @a1 tokens 0 rates [5*0, 228096, 0] to 228096
  sdf.channel @c942 from @a236 to @a2 tokens 0 rates [6*0, 101376] to 101376
}
