// Rewritten from autogen3.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @autogen3 time_unit "cycle" {
  sdf.actor @a0 time [4*1]
  sdf.actor @a1 time 1
  sdf.actor @a2 time 1
  sdf.actor @a3 time 1
  sdf.actor @a4 time 1
  sdf.actor @a5 time [1, 1]
  sdf.actor @a6 time [1, 1]
  sdf.actor @a7 time 1
  sdf.actor @a8 time [1, 1]
  sdf.actor @a9 time [1, 1]
  sdf.actor @a10 time [4*1]
  sdf.actor @a11 time 1
  sdf.actor @a12 time [4*1]
  sdf.actor @a13 time [1, 1]
  sdf.actor @a14 time [4*1]
  sdf.actor @a15 time [4*1]
  sdf.actor @a16 time [4*1]
  sdf.actor @a17 time [1, 1]
  sdf.actor @a18 time 1
  sdf.actor @a19 time [1, 1]
  sdf.actor @a20 time [1, 1]
  sdf.actor @a21 time [1, 1]
  sdf.actor @a22 time [1, 1]
  sdf.actor @a23 time [4*1]
  sdf.actor @a24 time 1
  sdf.actor @a25 time [4*1]
  sdf.actor @a26 time [4*1]
  sdf.actor @a27 time [1, 1]
  sdf.actor @a28 time [4*1]
  sdf.actor @a29 time 1
  sdf.actor @a30 time [4*1]
  sdf.actor @a31 time [4*1]
  sdf.actor @a32 time [1, 1]
  sdf.actor @a33 time [4*1]
  sdf.actor @a34 time [4*1]
  sdf.actor @a35 time [4*1]
  sdf.actor @a36 time [1, 1]
  sdf.actor @a37 time [1, 1]
  sdf.actor @a38 time [4*1]
  sdf.actor @a39 time 1
  sdf.actor @a40 time 1
  sdf.actor @a41 time [1, 1]
  sdf.actor @a42 time 1
  sdf.actor @a43 time [1, 1]
  sdf.actor @a44 time 1
  sdf.actor @a45 time [4*1]
  sdf.actor @a46 time [4*1]
  sdf.actor @a47 time 1
  sdf.actor @a48 time [4*1]
  sdf.actor @a49 time [4*1]
  sdf.actor @a50 time [1, 1]
  sdf.actor @a51 time [1, 1]
  sdf.actor @a52 time [4*1]
  sdf.actor @a53 time [1, 1]
  sdf.actor @a54 time 1
  sdf.actor @a55 time 1
  sdf.actor @a56 time [1, 1]
  sdf.actor @a57 time [1, 1]
  sdf.actor @a58 time 1
  sdf.actor @a59 time [1, 1]
  sdf.actor @a60 time [1, 1]
  sdf.actor @a61 time [1, 1]
  sdf.actor @a62 time [4*1]
  sdf.actor @a63 time [4*1]
  sdf.actor @a64 time [4*1]
  sdf.actor @a65 time [1, 1]
  sdf.actor @a66 time [1, 1]
  sdf.actor @a67 time [4*1]
  sdf.actor @a68 time [4*1]
  sdf.actor @a69 time 1
  sdf.actor @a70 time [1, 1]
  sdf.actor @a71 time [1, 1]
  sdf.actor @a72 time [4*1]
  sdf.actor @a73 time 1
  sdf.actor @a74 time 1
  sdf.actor @a75 time 1
  sdf.actor @a76 time [1, 1]
  sdf.actor @a77 time 1
  sdf.actor @a78 time [4*1]
  sdf.actor @a79 time [4*1]
  sdf.actor @a80 time [4*1]
  sdf.actor @a81 time [3*1]
  sdf.actor @a82 time 1
  sdf.actor @a83 time [1, 1]
  sdf.actor @a84 time [1, 1]
  sdf.actor @a85 time [1, 1]
  sdf.actor @a86 time [4*1]
  sdf.actor @a87 time [1, 1]
  sdf.actor @a88 time [1, 1]
  sdf.actor @a89 time [1, 1]
  sdf.actor @a90 time [3*1]
  sdf.actor @a91 time [3*1]
  sdf.actor @a92 time 1
  sdf.actor @a93 time 1
  sdf.actor @a94 time [4*1]
  sdf.actor @a95 time [3*1]
  sdf.actor @a96 time [3*1]
  sdf.actor @a97 time [3*1]
  sdf.actor @a98 time 1
  sdf.actor @a99 time [1, 1]
  sdf.actor @a100 time [4*1]
  sdf.actor @a101 time [4*1]
  sdf.actor @a102 time [4*1]
  sdf.actor @a103 time [1, 1]
  sdf.actor @a104 time [4*1]
  sdf.actor @a105 time [4*1]
  sdf.actor @a106 time 1
  sdf.actor @a107 time 1
  sdf.actor @a108 time [1, 1]
  sdf.actor @a109 time 1
  sdf.actor @a110 time [4*1]
  sdf.actor @a111 time [4*1]
  sdf.actor @a112 time [4*1]
  sdf.actor @a113 time [4*1]
  sdf.actor @a114 time 1
  sdf.actor @a115 time [3*1]
  sdf.actor @a116 time 1
  sdf.actor @a117 time [3*1]
  sdf.actor @a118 time 1
  sdf.actor @a119 time [3*1]
  sdf.actor @a120 time [3*1]
  sdf.actor @a121 time [1, 1]
  sdf.actor @a122 time 1
  sdf.actor @a123 time [3*1]
  sdf.actor @a124 time 1
  sdf.actor @a125 time [1, 1]
  sdf.actor @a126 time 1
  sdf.actor @a127 time 1
  sdf.actor @a128 time [1, 1]
  sdf.actor @a129 time [1, 1]
  sdf.actor @a130 time [3*1]
  sdf.actor @a131 time 1
  sdf.actor @a132 time [1, 1]
  sdf.actor @a133 time [1, 1]
  sdf.actor @a134 time [1, 1]
  sdf.actor @a135 time 1
  sdf.actor @a136 time [3*1]
  sdf.actor @a137 time [3*1]
  sdf.actor @a138 time [1, 1]
  sdf.actor @a139 time 1
  sdf.actor @a140 time 1
  sdf.actor @a141 time [1, 1]
  sdf.actor @a142 time [3*1]
  sdf.actor @a143 time [3*1]
  sdf.actor @a144 time [1, 1]
  sdf.actor @a145 time [3*1]
  sdf.actor @a146 time [3*1]
  sdf.actor @a147 time [1, 1]
  sdf.actor @a148 time [1, 1]
  sdf.actor @a149 time [1, 1]
  sdf.actor @a150 time 1
  sdf.actor @a151 time [3*1]
  sdf.actor @a152 time [3*1]
  sdf.actor @a153 time 1
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
  sdf.channel @c154 from @a0 to @a1 tokens 0 rates [327734, 328228, 327852, 328358] to 1312172
  sdf.channel @c155 from @a1 to @a2 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c156 from @a0 to @a3 tokens 328536 rates [328146, 328576, 328316, 327134] to 1312172
  sdf.channel @c157 from @a1 to @a4 tokens 0 rates 1312172 to 1312172
  sdf.channel @c158 from @a2 to @a5 tokens 0 rates 1312172 to [656621, 655551]
  sdf.channel @c159 from @a3 to @a6 tokens 0 rates 1312172 to [656064, 656108]
  sdf.channel @c160 from @a2 to @a7 tokens 0 rates 1312172 to 1312172
  sdf.channel @c161 from @a2 to @a8 tokens 0 rates 1312172 to [656554, 655618]
  sdf.channel @c162 from @a1 to @a9 tokens 597378 rates 1312172 to [655419, 656753]
  sdf.channel @c163 from @a4 to @a10 tokens 685460 rates 1312172 to [328225, 328572, 327736, 327639]
  sdf.channel @c164 from @a8 to @a11 tokens 0 rates [655798, 656374] to 1312172
  sdf.channel @c165 from @a0 to @a12 tokens 0 rates [327919, 328941, 328023, 327289] to [327798, 327519, 328208, 328647]
  sdf.channel @c166 from @a7 to @a13 tokens 621518 rates 1312172 to [656291, 655881]
  sdf.channel @c167 from @a8 to @a14 tokens 530839 rates [655526, 656646] to [328326, 328821, 327442, 327583]
  sdf.channel @c168 from @a6 to @a15 tokens 985631 rates [655523, 656649] to [327331, 328026, 329033, 327782]
  sdf.channel @c169 from @a5 to @a16 tokens 295317 rates [655961, 656211] to [327681, 328039, 328257, 328195]
  sdf.channel @c170 from @a14 to @a17 tokens 632411 rates [327332, 328400, 328730, 327710] to [657115, 655057]
  sdf.channel @c171 from @a0 to @a18 tokens 594809 rates [328832, 327379, 328008, 327953] to 1312172
  sdf.channel @c172 from @a0 to @a19 tokens 416602 rates [328268, 328672, 327626, 327606] to [656944, 655228]
  sdf.channel @c173 from @a17 to @a20 tokens 1701422 rates [656951, 655221] to [655905, 656267]
  sdf.channel @c174 from @a12 to @a21 tokens 1873156 rates [327498, 326819, 328668, 329187] to [656631, 655541]
  sdf.channel @c175 from @a21 to @a22 tokens 0 rates [656131, 656041] to [655910, 656262]
  sdf.channel @c176 from @a11 to @a23 tokens 1514693 rates 1312172 to [328394, 327524, 328727, 327527]
  sdf.channel @c177 from @a4 to @a24 tokens 0 rates 1312172 to 1312172
  sdf.channel @c178 from @a9 to @a25 tokens 0 rates [656297, 655875] to [327305, 328964, 327535, 328368]
  sdf.channel @c179 from @a22 to @a26 tokens 0 rates [656217, 655955] to [327899, 328519, 327987, 327767]
  sdf.channel @c180 from @a14 to @a27 tokens 0 rates [328409, 327898, 328402, 327463] to [656512, 655660]
  sdf.channel @c181 from @a12 to @a28 tokens 210710 rates [327988, 326934, 328375, 328875] to [327900, 328033, 328512, 327727]
  sdf.channel @c182 from @a25 to @a29 tokens 2115498 rates [327295, 328161, 328464, 328252] to 1312172
  sdf.channel @c183 from @a11 to @a30 tokens 1042613 rates 1312172 to [328539, 327904, 327783, 327946]
  sdf.channel @c184 from @a13 to @a31 tokens 425323 rates [655569, 656603] to [327229, 328237, 328586, 328120]
  sdf.channel @c185 from @a13 to @a32 tokens 1083269 rates [655379, 656793] to [656199, 655973]
  sdf.channel @c186 from @a8 to @a33 tokens 0 rates [656865, 655307] to [328383, 328125, 327623, 328041]
  sdf.channel @c187 from @a32 to @a34 tokens 0 rates [654840, 657332] to [327882, 327966, 327720, 328604]
  sdf.channel @c188 from @a18 to @a35 tokens 0 rates 1312172 to [328511, 328553, 327611, 327497]
  sdf.channel @c189 from @a5 to @a36 tokens 0 rates [655242, 656930] to [656541, 655631]
  sdf.channel @c190 from @a36 to @a37 tokens 0 rates [657151, 655021] to [655155, 657017]
  sdf.channel @c191 from @a29 to @a38 tokens 1129407 rates 1312172 to [328329, 328282, 327935, 327626]
  sdf.channel @c192 from @a33 to @a39 tokens 418140 rates [327988, 328857, 328320, 327007] to 1312172
  sdf.channel @c193 from @a31 to @a40 tokens 1670252 rates [328726, 327634, 327472, 328340] to 1312172
  sdf.channel @c194 from @a28 to @a41 tokens 0 rates [328308, 327756, 328312, 327796] to [655493, 656679]
  sdf.channel @c195 from @a21 to @a42 tokens 0 rates [656285, 655887] to 1312172
  sdf.channel @c196 from @a20 to @a43 tokens 656549 rates [656926, 655246] to [656755, 655417]
  sdf.channel @c197 from @a0 to @a44 tokens 0 rates [327982, 327806, 328972, 327412] to 1312172
  sdf.channel @c198 from @a22 to @a45 tokens 0 rates [655270, 656902] to [327870, 328467, 327316, 328519]
  sdf.channel @c199 from @a2 to @a46 tokens 0 rates 1312172 to [328658, 328834, 327455, 327225]
  sdf.channel @c200 from @a13 to @a47 tokens 1168254 rates [655922, 656250] to 1312172
  sdf.channel @c201 from @a20 to @a48 tokens 0 rates [656097, 656075] to [327242, 327868, 328140, 328922]
  sdf.channel @c202 from @a7 to @a49 tokens 720284 rates 1312172 to [328445, 327930, 327661, 328136]
  sdf.channel @c203 from @a30 to @a50 tokens 1255754 rates [328411, 328420, 326918, 328423] to [655998, 656174]
  sdf.channel @c204 from @a43 to @a51 tokens 0 rates [656059, 656113] to [656318, 655854]
  sdf.channel @c205 from @a28 to @a52 tokens 0 rates [328128, 327682, 328902, 327460] to [327187, 328166, 328326, 328493]
  sdf.channel @c206 from @a49 to @a53 tokens 0 rates [327722, 327900, 328625, 327925] to [656837, 655335]
  sdf.channel @c207 from @a49 to @a54 tokens 1660886 rates [327503, 328018, 327921, 328730] to 1312172
  sdf.channel @c208 from @a49 to @a55 tokens 388626 rates [327242, 327619, 328753, 328558] to 1312172
  sdf.channel @c209 from @a5 to @a56 tokens 534827 rates [656477, 655695] to [656204, 655968]
  sdf.channel @c210 from @a3 to @a57 tokens 266866 rates 1312172 to [656703, 655469]
  sdf.channel @c211 from @a22 to @a58 tokens 0 rates [655877, 656295] to 1312172
  sdf.channel @c212 from @a32 to @a59 tokens 0 rates [656155, 656017] to [655672, 656500]
  sdf.channel @c213 from @a43 to @a60 tokens 328036 rates [655777, 656395] to [656402, 655770]
  sdf.channel @c214 from @a31 to @a61 tokens 327439 rates [327838, 328747, 328217, 327370] to [655939, 656233]
  sdf.channel @c215 from @a55 to @a62 tokens 0 rates 1312172 to [328583, 328763, 327711, 327115]
  sdf.channel @c216 from @a40 to @a63 tokens 0 rates 1312172 to [327898, 328129, 328314, 327831]
  sdf.channel @c217 from @a35 to @a64 tokens 0 rates [328282, 327540, 327839, 328511] to [327875, 327665, 327678, 328954]
  sdf.channel @c218 from @a55 to @a65 tokens 0 rates 1312172 to [656169, 656003]
  sdf.channel @c219 from @a19 to @a66 tokens 0 rates [655091, 657081] to [655930, 656242]
  sdf.channel @c220 from @a28 to @a67 tokens 0 rates [327927, 328672, 327869, 327704] to [327914, 327382, 328292, 328584]
  sdf.channel @c221 from @a33 to @a68 tokens 0 rates [327689, 327764, 328031, 328688] to [327692, 328684, 327444, 328352]
  sdf.channel @c222 from @a11 to @a69 tokens 0 rates 1312172 to 1312172
  sdf.channel @c223 from @a56 to @a70 tokens 0 rates [656632, 655540] to [655260, 656912]
  sdf.channel @c224 from @a67 to @a71 tokens 1426 rates [327025, 328169, 328632, 328346] to [657012, 655160]
  sdf.channel @c225 from @a67 to @a72 tokens 0 rates [327680, 327759, 328529, 328204] to [327851, 327786, 328886, 327649]
  sdf.channel @c226 from @a10 to @a73 tokens 715802 rates [328608, 327721, 327740, 328103] to 1312172
  sdf.channel @c227 from @a0 to @a74 tokens 0 rates [328215, 328403, 327590, 327964] to 1312172
  sdf.channel @c228 from @a60 to @a75 tokens 0 rates [655913, 656259] to 1312172
  sdf.channel @c229 from @a22 to @a76 tokens 538440 rates [656912, 655260] to [655628, 656544]
  sdf.channel @c230 from @a68 to @a77 tokens 568670 rates [327467, 328641, 327996, 328068] to 1067508
  sdf.channel @c231 from @a65 to @a78 tokens 1929416 rates [657629, 654543] to [267499, 267061, 266446, 266502]
  sdf.channel @c232 from @a18 to @a79 tokens 0 rates 1312172 to [266260, 267285, 266611, 267352]
  sdf.channel @c233 from @a23 to @a80 tokens 0 rates [328233, 327771, 329364, 326804] to [267752, 267141, 265623, 266992]
  sdf.channel @c234 from @a66 to @a81 tokens 537302 rates [655978, 656194] to [355986, 355643, 355879]
  sdf.channel @c235 from @a18 to @a82 tokens 0 rates 1312172 to 1067508
  sdf.channel @c236 from @a36 to @a83 tokens 866344 rates [656272, 655900] to [535015, 532493]
  sdf.channel @c237 from @a30 to @a84 tokens 0 rates [328179, 327537, 328059, 328397] to [533676, 533832]
  sdf.channel @c238 from @a34 to @a85 tokens 0 rates [328223, 328354, 327292, 328303] to [533563, 533945]
  sdf.channel @c239 from @a68 to @a86 tokens 0 rates [328524, 327651, 327611, 328386] to [266935, 266647, 267643, 266283]
  sdf.channel @c240 from @a58 to @a87 tokens 2051112 rates 1312172 to [534114, 533394]
  sdf.channel @c241 from @a54 to @a88 tokens 533846 rates 1312172 to [533719, 533789]
  sdf.channel @c242 from @a69 to @a89 tokens 1367375 rates 1312172 to [534291, 533217]
  sdf.channel @c243 from @a10 to @a90 tokens 0 rates [327799, 328295, 328051, 328027] to [356009, 355441, 356058]
  sdf.channel @c244 from @a84 to @a91 tokens 241087 rates [534623, 532885] to [355840, 355891, 355777]
  sdf.channel @c245 from @a43 to @a92 tokens 469790 rates [657363, 654809] to 1067508
  sdf.channel @c246 from @a33 to @a93 tokens 0 rates [327643, 328011, 328847, 327671] to 1067508
  sdf.channel @c247 from @a87 to @a94 tokens 0 rates [533230, 534278] to [266270, 266871, 266982, 267385]
  sdf.channel @c248 from @a49 to @a95 tokens 0 rates [328644, 327583, 328003, 327942] to [356908, 355099, 355501]
  sdf.channel @c249 from @a21 to @a96 tokens 0 rates [655656, 656516] to [355839, 355773, 355896]
  sdf.channel @c250 from @a6 to @a97 tokens 983468 rates [655883, 656289] to [355126, 356197, 356185]
  sdf.channel @c251 from @a97 to @a98 tokens 0 rates [355402, 356026, 356080] to 1067508
  sdf.channel @c252 from @a74 to @a99 tokens 594499 rates 1312172 to [533263, 534245]
  sdf.channel @c253 from @a79 to @a100 tokens 534005 rates [266894, 267256, 266745, 266613] to [267143, 266767, 266934, 266664]
  sdf.channel @c254 from @a2 to @a101 tokens 0 rates 1312172 to [266214, 266833, 266957, 267504]
  sdf.channel @c255 from @a74 to @a102 tokens 0 rates 1312172 to [266113, 267688, 266732, 266975]
  sdf.channel @c256 from @a22 to @a103 tokens 0 rates [656019, 656153] to [533837, 533671]
  sdf.channel @c257 from @a30 to @a104 tokens 177433 rates [328298, 328525, 328276, 327073] to [266611, 266806, 266556, 267535]
  sdf.channel @c258 from @a97 to @a105 tokens 650773 rates [355868, 356427, 355213] to [266887, 266703, 266995, 266923]
  sdf.channel @c259 from @a44 to @a106 tokens 0 rates 1312172 to 1067508
  sdf.channel @c260 from @a30 to @a107 tokens 0 rates [327253, 329416, 327469, 328034] to 1067508
  sdf.channel @c261 from @a9 to @a108 tokens 0 rates [655883, 656289] to [534231, 533277]
  sdf.channel @c262 from @a84 to @a109 tokens 712888 rates [533527, 533981] to 1067508
  sdf.channel @c263 from @a101 to @a110 tokens 0 rates [267366, 266261, 267066, 266815] to [267490, 266335, 267319, 266364]
  sdf.channel @c264 from @a34 to @a111 tokens 0 rates [328524, 328235, 327981, 327432] to [267599, 267445, 266362, 266102]
  sdf.channel @c265 from @a96 to @a112 tokens 0 rates [356192, 355463, 355853] to [266732, 267040, 266827, 266909]
  sdf.channel @c266 from @a105 to @a113 tokens 0 rates [266529, 266780, 267179, 267020] to [267120, 266409, 267175, 266804]
  sdf.channel @c267 from @a19 to @a114 tokens 0 rates [656101, 656071] to 1067508
  sdf.channel @c268 from @a56 to @a115 tokens 1311041 rates [656388, 655784] to [533483, 533643, 534136]
  sdf.channel @c269 from @a89 to @a116 tokens 474988 rates [533518, 533990] to 1601262
  sdf.channel @c270 from @a3 to @a117 tokens 0 rates 1312172 to [533500, 534004, 533758]
  sdf.channel @c271 from @a101 to @a118 tokens 0 rates [266807, 267032, 267106, 266563] to 1601262
  sdf.channel @c272 from @a17 to @a119 tokens 0 rates [656387, 655785] to [533344, 533713, 534205]
  sdf.channel @c273 from @a104 to @a120 tokens 0 rates [266266, 266958, 267006, 267278] to [534780, 532434, 534048]
  sdf.channel @c274 from @a19 to @a121 tokens 0 rates [656820, 655352] to [799437, 801825]
  sdf.channel @c275 from @a21 to @a122 tokens 0 rates [657067, 655105] to 1601262
  sdf.channel @c276 from @a98 to @a123 tokens 536395 rates 1067508 to [534440, 533447, 533375]
  sdf.channel @c277 from @a53 to @a124 tokens 887650 rates [655253, 656919] to 1601262
  sdf.channel @c278 from @a116 to @a125 tokens 1453751 rates 1601262 to [799913, 801349]
  sdf.channel @c279 from @a23 to @a126 tokens 1369659 rates [327897, 327297, 328441, 328537] to 1601262
  sdf.channel @c280 from @a20 to @a127 tokens 471329 rates [655907, 656265] to 800631
  sdf.channel @c281 from @a19 to @a128 tokens 0 rates [655911, 656261] to [800003, 801259]
  sdf.channel @c282 from @a87 to @a129 tokens 597088 rates [533051, 534457] to [800253, 801009]
  sdf.channel @c283 from @a114 to @a130 tokens 327429 rates 1067508 to [533547, 534263, 533452]
  sdf.channel @c284 from @a51 to @a131 tokens 0 rates [655638, 656534] to 800631
  sdf.channel @c285 from @a110 to @a132 tokens 0 rates [266945, 266383, 267159, 267021] to [801272, 799990]
  sdf.channel @c286 from @a24 to @a133 tokens 1191664 rates 1312172 to [801462, 799800]
  sdf.channel @c287 from @a23 to @a134 tokens 507220 rates [327724, 328094, 327616, 328738] to [800944, 800318]
  sdf.channel @c288 from @a44 to @a135 tokens 1211832 rates 1312172 to 1601262
  sdf.channel @c289 from @a129 to @a136 tokens 0 rates [799514, 801748] to [266265, 267745, 266621]
  sdf.channel @c290 from @a0 to @a137 tokens 0 rates [328046, 327739, 328451, 327936] to [534085, 533351, 533826]
  sdf.channel @c291 from @a127 to @a138 tokens 0 rates 800631 to [801351, 799911]
  sdf.channel @c292 from @a81 to @a139 tokens 1393689 rates [356583, 355478, 355447] to 1601262
  sdf.channel @c293 from @a82 to @a140 tokens 533754 rates 1067508 to 1601262
  sdf.channel @c294 from @a12 to @a141 tokens 0 rates [328085, 327901, 327502, 328684] to [800093, 801169]
  sdf.channel @c295 from @a88 to @a142 tokens 0 rates [534059, 533449] to [534370, 534070, 532822]
  sdf.channel @c296 from @a79 to @a143 tokens 0 rates [266437, 267394, 266349, 267328] to [532878, 534886, 533498]
  sdf.channel @c297 from @a127 to @a144 tokens 0 rates 800631 to [800611, 800651]
  sdf.channel @c298 from @a94 to @a145 tokens 118504 rates [267995, 267309, 266117, 266087] to [533416, 534595, 533251]
  sdf.channel @c299 from @a40 to @a146 tokens 0 rates 1312172 to [266576, 267830, 266225]
  sdf.channel @c300 from @a18 to @a147 tokens 1517808 rates 1312172 to [801486, 799776]
  sdf.channel @c301 from @a145 to @a148 tokens 1933890 rates [532954, 534016, 534292] to [800570, 800692]
  sdf.channel @c302 from @a3 to @a149 tokens 204668 rates 1312172 to [800578, 800684]
  sdf.channel @c303 from @a102 to @a150 tokens 0 rates [266579, 266442, 267205, 267282] to 1601262
  sdf.channel @c304 from @a92 to @a151 tokens 885560 rates 1067508 to [532744, 533478, 535040]
  sdf.channel @c305 from @a78 to @a152 tokens 185233 rates [266894, 266863, 267125, 266626] to [266478, 267727, 266426]
  sdf.channel @c306 from @a99 to @a153 tokens 0 rates [533198, 534310] to 1601262
  sdf.channel @c307 from @a5 to @a94 tokens 0 rates [656244, 655928] to [266324, 266694, 267900, 266590]
  sdf.channel @c308 from @a71 to @a5 tokens 1432888 rates [655991, 656181] to [656182, 655990]
  sdf.channel @c309 from @a6 to @a129 tokens 1519733 rates [656095, 656077] to [800226, 801036]
  sdf.channel @c310 from @a80 to @a69 tokens 722153 rates [266678, 267157, 267000, 266673] to 1312172
  sdf.channel @c311 from @a19 to @a51 tokens 0 rates [656802, 655370] to [655651, 656521]
  sdf.channel @c312 from @a44 to @a95 tokens 0 rates 1312172 to [356213, 355525, 355770]
  sdf.channel @c313 from @a153 to @a153 tokens 1601262 rates 1601262 to 1601262
  sdf.channel @c314 from @a98 to @a51 tokens 658488 rates 1067508 to [655544, 656628]
  sdf.channel @c315 from @a142 to @a57 tokens 535181 rates [534209, 532652, 534401] to [655949, 656223]
  sdf.channel @c316 from @a26 to @a150 tokens 0 rates [327548, 328489, 328235, 327900] to 1601262
  sdf.channel @c317 from @a139 to @a7 tokens 922366 rates 1601262 to 1312172
  sdf.channel @c318 from @a19 to @a100 tokens 0 rates [656677, 655495] to [266526, 267408, 266899, 266675]
  sdf.channel @c319 from @a29 to @a68 tokens 89796 rates 1312172 to [328884, 327452, 328122, 327714]
  sdf.channel @c320 from @a139 to @a10 tokens 295658 rates 1601262 to [328477, 328004, 327585, 328106]
  sdf.channel @c321 from @a133 to @a98 tokens 0 rates [798978, 802284] to 1067508
  sdf.channel @c322 from @a41 to @a136 tokens 389294 rates [655290, 656882] to [266842, 266406, 267383]
  sdf.channel @c323 from @a38 to @a112 tokens 0 rates [328200, 327980, 328012, 327980] to [266199, 267141, 267203, 266965]
  sdf.channel @c324 from @a139 to @a42 tokens 389468 rates 1601262 to 1312172
  sdf.channel @c325 from @a88 to @a66 tokens 333090 rates [533235, 534273] to [656329, 655843]
  sdf.channel @c326 from @a111 to @a107 tokens 148478 rates [266693, 267232, 267302, 266281] to 1067508
  sdf.channel @c327 from @a115 to @a0 tokens 1131257 rates [534498, 533878, 532886] to [327389, 328928, 328319, 327536]
  sdf.channel @c328 from @a48 to @a115 tokens 0 rates [328592, 327710, 328110, 327760] to [533649, 533223, 534390]
  sdf.channel @c329 from @a151 to @a144 tokens 0 rates [533110, 533847, 534305] to [800596, 800666]
  sdf.channel @c330 from @a10 to @a139 tokens 1634080 rates [328324, 327930, 327545, 328373] to 1601262
  sdf.channel @c331 from @a48 to @a36 tokens 0 rates [328389, 327602, 327147, 329034] to [656325, 655847]
  sdf.channel @c332 from @a133 to @a31 tokens 0 rates [801014, 800248] to [327713, 327906, 328624, 327929]
  sdf.channel @c333 from @a43 to @a152 tokens 0 rates [656210, 655962] to [266742, 266772, 267117]
  sdf.channel @c334 from @a131 to @a71 tokens 1895626 rates 800631 to [656220, 655952]
  sdf.channel @c335 from @a66 to @a116 tokens 0 rates [655896, 656276] to 1601262
  sdf.channel @c336 from @a81 to @a43 tokens 1702086 rates [355442, 355169, 356897] to [656251, 655921]
  sdf.channel @c337 from @a58 to @a123 tokens 689528 rates 1312172 to [532580, 534414, 534268]
  sdf.channel @c338 from @a26 to @a96 tokens 986035 rates [328684, 327831, 328453, 327204] to [355935, 356639, 354934]
  sdf.channel @c339 from @a81 to @a9 tokens 0 rates [356861, 355224, 355423] to [655873, 656299]
  sdf.channel @c340 from @a138 to @a15 tokens 0 rates [801551, 799711] to [328413, 328793, 327649, 327317]
  sdf.channel @c341 from @a75 to @a94 tokens 0 rates 1312172 to [266238, 267168, 266939, 267163]
  sdf.channel @c342 from @a121 to @a35 tokens 242117 rates [800603, 800659] to [328976, 328074, 327997, 327125]
  sdf.channel @c343 from @a94 to @a13 tokens 1066977 rates [266633, 267451, 266769, 266655] to [656255, 655917]
  sdf.channel @c344 from @a150 to @a91 tokens 1397280 rates 1601262 to [356748, 355775, 354985]
  sdf.channel @c345 from @a4 to @a6 tokens 0 rates 1312172 to [654950, 657222]
  sdf.channel @c346 from @a74 to @a52 tokens 0 rates 1312172 to [328501, 328780, 326718, 328173]
  sdf.channel @c347 from @a40 to @a53 tokens 0 rates 1312172 to [655016, 657156]
  sdf.channel @c348 from @a83 to @a81 tokens 1425850 rates [533708, 533800] to [356536, 355898, 355074]
  sdf.channel @c349 from @a49 to @a58 tokens 0 rates [328422, 328309, 327641, 327800] to 1312172
  sdf.channel @c350 from @a152 to @a116 tokens 25549 rates [267314, 265831, 267486] to 1601262
  sdf.channel @c351 from @a18 to @a80 tokens 0 rates 1312172 to [266934, 266047, 267085, 267442]
  sdf.channel @c352 from @a3 to @a77 tokens 0 rates 1312172 to 1067508
  sdf.channel @c353 from @a49 to @a27 tokens 229848 rates [328122, 327870, 327593, 328587] to [655275, 656897]
  sdf.channel @c354 from @a19 to @a128 tokens 0 rates [656043, 656129] to [799345, 801917]
  sdf.channel @c355 from @a37 to @a2 tokens 3848706 rates [655719, 656453] to 1312172
  sdf.channel @c356 from @a142 to @a110 tokens 26843 rates [533276, 534096, 533890] to [267003, 266506, 266883, 267116]
  sdf.channel @c357 from @a96 to @a109 tokens 0 rates [354823, 356709, 355976] to 1067508
  sdf.channel @c358 from @a145 to @a36 tokens 715126 rates [533784, 533038, 534440] to [656765, 655407]
  sdf.channel @c359 from @a122 to @a141 tokens 202432 rates 1601262 to [800780, 800482]
  sdf.channel @c360 from @a125 to @a126 tokens 2195134 rates [800654, 800608] to 1601262
  sdf.channel @c361 from @a145 to @a45 tokens 1601361 rates [533990, 533177, 534095] to [327498, 329478, 327434, 327762]
  sdf.channel @c362 from @a22 to @a29 tokens 571788 rates [656688, 655484] to 1312172
  sdf.channel @c363 from @a96 to @a103 tokens 109751 rates [355783, 356097, 355628] to [533967, 533541]
  sdf.channel @c364 from @a111 to @a145 tokens 0 rates [267152, 266824, 266555, 266977] to [532636, 534282, 534344]
  sdf.channel @c365 from @a7 to @a109 tokens 0 rates 1312172 to 1067508
  sdf.channel @c366 from @a105 to @a26 tokens 0 rates [267639, 266569, 266729, 266571] to [327782, 328470, 327885, 328035]
  sdf.channel @c367 from @a33 to @a109 tokens 0 rates [328152, 327136, 328458, 328426] to 1067508
  sdf.channel @c368 from @a103 to @a80 tokens 0 rates [532963, 534545] to [267073, 266844, 266815, 266776]
  sdf.channel @c369 from @a136 to @a120 tokens 204299 rates [267027, 266542, 267062] to [533903, 534078, 533281]
  sdf.channel @c370 from @a55 to @a19 tokens 2262264 rates 1312172 to [655876, 656296]
  sdf.channel @c371 from @a122 to @a41 tokens 267062 rates 1601262 to [655636, 656536]
  sdf.channel @c372 from @a130 to @a62 tokens 0 rates [534665, 532850, 533747] to [328083, 328329, 328063, 327697]
  sdf.channel @c373 from @a150 to @a121 tokens 2489586 rates 1601262 to [800710, 800552]
  sdf.channel @c374 from @a96 to @a116 tokens 25628 rates [355990, 356076, 355442] to 1601262
  sdf.channel @c375 from @a107 to @a67 tokens 1308908 rates 1067508 to [328822, 327418, 328544, 327388]
  sdf.channel @c376 from @a87 to @a96 tokens 745910 rates [533495, 534013] to [355456, 356004, 356048]
  sdf.channel @c377 from @a110 to @a107 tokens 0 rates [267166, 267339, 266621, 266382] to 1067508
  sdf.channel @c378 from @a126 to @a52 tokens 0 rates 1601262 to [328279, 327388, 328790, 327715]
  sdf.channel @c379 from @a55 to @a83 tokens 594867 rates 1312172 to [533905, 533603]
  sdf.channel @c380 from @a44 to @a62 tokens 0 rates 1312172 to [328125, 328201, 328157, 327689]
  sdf.channel @c381 from @a36 to @a149 tokens 1338329 rates [654637, 657535] to [800513, 800749]
  sdf.channel @c382 from @a86 to @a68 tokens 596015 rates [267403, 267237, 266467, 266401] to [328842, 327473, 327668, 328189]
  sdf.channel @c383 from @a104 to @a33 tokens 686106 rates [266684, 266326, 267371, 267127] to [326929, 327867, 328678, 328698]
  sdf.channel @c384 from @a148 to @a85 tokens 0 rates [801185, 800077] to [533746, 533762]
  sdf.channel @c385 from @a0 to @a47 tokens 0 rates [328130, 327891, 328389, 327762] to 1312172
  sdf.channel @c386 from @a104 to @a120 tokens 0 rates [266543, 266038, 267302, 267625] to [533431, 533444, 534387]
  sdf.channel @c387 from @a88 to @a78 tokens 0 rates [534597, 532911] to [267066, 267167, 266643, 266632]
  sdf.channel @c388 from @a27 to @a82 tokens 0 rates [655854, 656318] to 1067508
  sdf.channel @c389 from @a44 to @a123 tokens 0 rates 1312172 to [533820, 534398, 533044]
  sdf.channel @c390 from @a45 to @a149 tokens 123588 rates [327961, 327798, 327679, 328734] to [799088, 802174]
  sdf.channel @c391 from @a35 to @a130 tokens 267949 rates [328068, 327901, 328387, 327816] to [535339, 533237, 532686]
  sdf.channel @c392 from @a91 to @a145 tokens 500062 rates [356128, 355939, 355441] to [533308, 533156, 534798]
  sdf.channel @c393 from @a83 to @a61 tokens 862603 rates [533233, 534275] to [656430, 655742]
  sdf.channel @c394 from @a44 to @a136 tokens 266411 rates 1312172 to [266901, 266801, 266929]
  sdf.channel @c395 from @a142 to @a86 tokens 0 rates [534768, 533507, 532987] to [267307, 266082, 266943, 267176]
  sdf.channel @c396 from @a45 to @a23 tokens 212339 rates [327672, 328348, 328258, 327894] to [328210, 328815, 327372, 327775]
  sdf.channel @c397 from @a81 to @a129 tokens 0 rates [355450, 355883, 356175] to [800436, 800826]
  sdf.channel @c398 from @a91 to @a30 tokens 976825 rates [356593, 355493, 355422] to [327297, 327221, 329369, 328285]
  sdf.channel @c399 from @a9 to @a85 tokens 121315 rates [655805, 656367] to [534105, 533403]
  sdf.channel @c400 from @a115 to @a7 tokens 801744 rates [534192, 533586, 533484] to 1312172
  sdf.channel @c401 from @a133 to @a63 tokens 0 rates [800209, 801053] to [328029, 328410, 327888, 327845]
  sdf.channel @c402 from @a125 to @a65 tokens 0 rates [800225, 801037] to [656501, 655671]
  sdf.channel @c403 from @a140 to @a152 tokens 2730957 rates 1601262 to [266781, 267088, 266762]
  sdf.channel @c404 from @a148 to @a28 tokens 120191 rates [799743, 801519] to [327852, 327660, 328700, 327960]
  sdf.channel @c405 from @a120 to @a37 tokens 0 rates [532921, 534210, 534131] to [656036, 656136]
  sdf.channel @c406 from @a23 to @a1 tokens 1018767 rates [327315, 328055, 327807, 328995] to 1312172
  sdf.channel @c407 from @a13 to @a112 tokens 425141 rates [656142, 656030] to [267339, 266832, 265670, 267667]
  sdf.channel @c408 from @a144 to @a94 tokens 501210 rates [800771, 800491] to [267234, 267372, 266990, 265912]
  sdf.channel @c409 from @a20 to @a32 tokens 0 rates [657371, 654801] to [656405, 655767]
  sdf.channel @c410 from @a77 to @a6 tokens 471092 rates 1067508 to [656144, 656028]
  sdf.channel @c411 from @a118 to @a120 tokens 521870 rates 1601262 to [533614, 532690, 534958]
  sdf.channel @c412 from @a29 to @a44 tokens 0 rates 1312172 to 1312172
  sdf.channel @c413 from @a95 to @a120 tokens 1155941 rates [355248, 356443, 355817] to [534364, 533602, 533296]
  sdf.channel @c414 from @a74 to @a102 tokens 436 rates 1312172 to [267236, 267001, 266584, 266687]
  sdf.channel @c415 from @a50 to @a33 tokens 0 rates [655317, 656855] to [327607, 328092, 328021, 328452]
  sdf.channel @c416 from @a107 to @a27 tokens 1868162 rates 1067508 to [656386, 655786]
  sdf.channel @c417 from @a96 to @a77 tokens 0 rates [355057, 356276, 356175] to 1067508
  sdf.channel @c418 from @a92 to @a80 tokens 0 rates 1067508 to [266179, 267955, 266841, 266533]
  sdf.channel @c419 from @a73 to @a86 tokens 0 rates 1312172 to [266828, 266700, 266705, 267275]
  sdf.channel @c420 from @a108 to @a39 tokens 1103466 rates [532961, 534547] to 1312172
  sdf.channel @c421 from @a123 to @a131 tokens 0 rates [533967, 533616, 533679] to 800631
  sdf.channel @c422 from @a38 to @a134 tokens 0 rates [328602, 327790, 328367, 327413] to [801040, 800222]
  sdf.channel @c423 from @a88 to @a29 tokens 573320 rates [532543, 534965] to 1312172
  sdf.channel @c424 from @a75 to @a106 tokens 0 rates 1312172 to 1067508
  sdf.channel @c425 from @a59 to @a150 tokens 0 rates [656509, 655663] to 1601262
  sdf.channel @c426 from @a112 to @a24 tokens 1189238 rates [268231, 267100, 266320, 265857] to 1312172
  sdf.channel @c427 from @a114 to @a142 tokens 922877 rates 1067508 to [533259, 532936, 535067]
  sdf.channel @c428 from @a68 to @a55 tokens 1018310 rates [327904, 327880, 328166, 328222] to 1312172
  sdf.channel @c429 from @a106 to @a140 tokens 1067508 rates 1067508 to 1601262
  sdf.channel @c430 from @a2 to @a0 tokens 564813 rates 1312172 to [328370, 327967, 327763, 328072]
  sdf.channel @c431 from @a19 to @a107 tokens 0 rates [656411, 655761] to 1067508
  sdf.channel @c432 from @a27 to @a113 tokens 0 rates [656779, 655393] to [266476, 267171, 267068, 266793]
  sdf.channel @c433 from @a30 to @a120 tokens 0 rates [327596, 328639, 328367, 327570] to [533528, 534312, 533422]
  sdf.channel @c434 from @a38 to @a104 tokens 0 rates [328391, 328293, 327457, 328031] to [266761, 267221, 266817, 266709]
  sdf.channel @c435 from @a50 to @a146 tokens 0 rates [654892, 657280] to [266585, 267415, 266631]
  sdf.channel @c436 from @a141 to @a20 tokens 3101002 rates [800736, 800526] to [655595, 656577]
  sdf.channel @c437 from @a122 to @a26 tokens 293906 rates 1601262 to [328088, 327889, 327224, 328971]
  sdf.channel @c438 from @a152 to @a56 tokens 0 rates [266835, 266847, 266949] to [657679, 654493]
  sdf.channel @c439 from @a53 to @a71 tokens 0 rates [655582, 656590] to [655777, 656395]
  sdf.channel @c440 from @a8 to @a112 tokens 0 rates [655936, 656236] to [266749, 267508, 266830, 266421]
  sdf.channel @c441 from @a67 to @a118 tokens 1076362 rates [327785, 328705, 328140, 327542] to 1601262
  sdf.channel @c442 from @a136 to @a27 tokens 1093910 rates [266735, 266974, 266922] to [655333, 656839]
  sdf.channel @c443 from @a104 to @a48 tokens 1639742 rates [267323, 266513, 266900, 266772] to [327872, 329150, 327133, 328017]
  sdf.channel @c444 from @a81 to @a57 tokens 0 rates [355202, 356355, 355951] to [656665, 655507]
  sdf.channel @c445 from @a34 to @a81 tokens 892052 rates [326836, 329594, 327801, 327941] to [355228, 356586, 355694]
  sdf.channel @c446 from @a55 to @a51 tokens 0 rates 1312172 to [655532, 656640]
  sdf.channel @c447 from @a34 to @a83 tokens 0 rates [328596, 328022, 326892, 328662] to [533520, 533988]
  sdf.channel @c448 from @a9 to @a63 tokens 447985 rates [656332, 655840] to [327830, 328514, 327911, 327917]
  sdf.channel @c449 from @a47 to @a47 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c450 from @a13 to @a97 tokens 96431 rates [656452, 655720] to [356863, 355360, 355285]
  sdf.channel @c451 from @a39 to @a0 tokens 2443728 rates 1312172 to [327983, 327520, 327694, 328975]
  sdf.channel @c452 from @a115 to @a5 tokens 0 rates [534894, 534171, 532197] to [655925, 656247]
  sdf.channel @c453 from @a24 to @a114 tokens 739992 rates 1312172 to 1067508
  sdf.channel @c454 from @a61 to @a77 tokens 596340 rates [655654, 656518] to 1067508
  sdf.channel @c455 from @a31 to @a67 tokens 0 rates [328053, 328356, 327718, 328045] to [327304, 328273, 328650, 327945]
  sdf.channel @c456 from @a34 to @a97 tokens 0 rates [328221, 327644, 328311, 327996] to [355927, 356865, 354716]
  sdf.channel @c457 from @a32 to @a16 tokens 0 rates [656404, 655768] to [327687, 328598, 327980, 327907]
  sdf.channel @c458 from @a122 to @a136 tokens 0 rates 1601262 to [267426, 266077, 267128]
  sdf.channel @c459 from @a63 to @a49 tokens 659382 rates [328129, 327829, 327990, 328224] to [328017, 327642, 328839, 327674]
  sdf.channel @c460 from @a37 to @a95 tokens 392258 rates [655674, 656498] to [355522, 356384, 355602]
  sdf.channel @c461 from @a128 to @a93 tokens 0 rates [800545, 800717] to 1067508
  sdf.channel @c462 from @a145 to @a7 tokens 2173365 rates [533454, 533801, 534007] to 1312172
  sdf.channel @c463 from @a20 to @a0 tokens 0 rates [656574, 655598] to [328441, 327451, 328891, 327389]
  sdf.channel @c464 from @a70 to @a67 tokens 986371 rates [656358, 655814] to [328284, 328642, 328511, 326735]
  sdf.channel @c465 from @a47 to @a83 tokens 240658 rates 1312172 to [533407, 534101]
  sdf.channel @c466 from @a10 to @a84 tokens 0 rates [329159, 327130, 327665, 328218] to [533644, 533864]
  sdf.channel @c467 from @a81 to @a124 tokens 23678 rates [356127, 355927, 355454] to 1601262
  sdf.channel @c468 from @a90 to @a104 tokens 0 rates [356445, 355533, 355530] to [267373, 266155, 267297, 266683]
  sdf.channel @c469 from @a82 to @a149 tokens 1637580 rates 1067508 to [801588, 799674]
  sdf.channel @c470 from @a27 to @a113 tokens 145 rates [656643, 655529] to [266621, 267233, 266078, 267576]
  sdf.channel @c471 from @a63 to @a61 tokens 328437 rates [328672, 327795, 327947, 327758] to [655587, 656585]
  sdf.channel @c472 from @a54 to @a93 tokens 0 rates 1312172 to 1067508
  sdf.channel @c473 from @a76 to @a23 tokens 0 rates [655847, 656325] to [327923, 327841, 328444, 327964]
  sdf.channel @c474 from @a73 to @a137 tokens 0 rates 1312172 to [534092, 533636, 533534]
  sdf.channel @c475 from @a70 to @a109 tokens 923897 rates [655405, 656767] to 1067508
  sdf.channel @c476 from @a78 to @a45 tokens 267169 rates [266818, 267766, 265833, 267091] to [328474, 328200, 327693, 327805]
  sdf.channel @c477 from @a48 to @a69 tokens 0 rates [327257, 328470, 328051, 328394] to 1312172
  sdf.channel @c478 from @a50 to @a68 tokens 0 rates [655675, 656497] to [327840, 327617, 328851, 327864]
  sdf.channel @c479 from @a67 to @a120 tokens 0 rates [328056, 327532, 327583, 329001] to [533883, 534887, 532492]
  sdf.channel @c480 from @a133 to @a114 tokens 350562 rates [800238, 801024] to 1067508
  sdf.channel @c481 from @a47 to @a141 tokens 177050 rates 1312172 to [801628, 799634]
  sdf.channel @c482 from @a43 to @a128 tokens 0 rates [656069, 656103] to [801283, 799979]
  sdf.channel @c483 from @a111 to @a133 tokens 1517645 rates [267561, 265894, 267068, 266985] to [799635, 801627]
  sdf.channel @c484 from @a76 to @a39 tokens 0 rates [656054, 656118] to 1312172
  sdf.channel @c485 from @a126 to @a104 tokens 0 rates 1601262 to [267212, 266572, 267045, 266679]
  sdf.channel @c486 from @a151 to @a35 tokens 0 rates [533530, 534458, 533274] to [327896, 327782, 328219, 328275]
  sdf.channel @c487 from @a9 to @a51 tokens 0 rates [655654, 656518] to [656423, 655749]
  sdf.channel @c488 from @a126 to @a83 tokens 0 rates 1601262 to [533520, 533988]
  sdf.channel @c489 from @a72 to @a46 tokens 1670447 rates [327265, 328222, 328344, 328341] to [328521, 326936, 328866, 327849]
  sdf.channel @c490 from @a64 to @a141 tokens 591778 rates [328423, 327822, 328183, 327744] to [800510, 800752]
  sdf.channel @c491 from @a1 to @a141 tokens 0 rates 1312172 to [801324, 799938]
  sdf.channel @c492 from @a32 to @a47 tokens 741722 rates [656281, 655891] to 1312172
  sdf.channel @c493 from @a56 to @a82 tokens 232712 rates [655615, 656557] to 1067508
  sdf.channel @c494 from @a113 to @a122 tokens 1697236 rates [267845, 266950, 266697, 266016] to 1601262
  sdf.channel @c495 from @a46 to @a92 tokens 1365154 rates [328479, 328147, 327853, 327693] to 1067508
  sdf.channel @c496 from @a80 to @a93 tokens 392479 rates [266466, 266791, 267281, 266970] to 1067508
  sdf.channel @c497 from @a79 to @a123 tokens 0 rates [267344, 266872, 266783, 266509] to [533278, 533999, 533985]
  sdf.channel @c498 from @a65 to @a35 tokens 1251187 rates [656476, 655696] to [327626, 327367, 329118, 328061]
  sdf.channel @c499 from @a100 to @a142 tokens 0 rates [266406, 266654, 267159, 267289] to [533193, 534080, 533989]
  sdf.channel @c500 from @a74 to @a73 tokens 0 rates 1312172 to 1312172
  sdf.channel @c501 from @a90 to @a69 tokens 420492 rates [354761, 356262, 356485] to 1312172
  sdf.channel @c502 from @a106 to @a97 tokens 1599883 rates 1067508 to [355774, 355741, 355993]
  sdf.channel @c503 from @a121 to @a79 tokens 774765 rates [800864, 800398] to [266524, 266581, 267199, 267204]
  sdf.channel @c504 from @a25 to @a37 tokens 0 rates [327311, 328629, 328029, 328203] to [656585, 655587]
  sdf.channel @c505 from @a125 to @a89 tokens 1006988 rates [800785, 800477] to [533300, 534208]
  sdf.channel @c506 from @a24 to @a124 tokens 621056 rates 1312172 to 1601262
  sdf.channel @c507 from @a76 to @a54 tokens 1430558 rates [654931, 657241] to 1312172
  sdf.channel @c508 from @a17 to @a131 tokens 0 rates [656174, 655998] to 800631
  sdf.channel @c509 from @a134 to @a130 tokens 0 rates [800295, 800967] to [533662, 533835, 533765]
  sdf.channel @c510 from @a99 to @a26 tokens 28288 rates [533453, 534055] to [328836, 328605, 327220, 327511]
  sdf.channel @c511 from @a68 to @a25 tokens 0 rates [328456, 327673, 327519, 328524] to [328061, 328035, 328050, 328026]
  sdf.channel @c512 from @a119 to @a145 tokens 1130978 rates [533438, 534057, 533767] to [534790, 533990, 532482]
  sdf.channel @c513 from @a147 to @a29 tokens 0 rates [801461, 799801] to 1312172
  sdf.channel @c514 from @a26 to @a93 tokens 329919 rates [328440, 327730, 327757, 328245] to 1067508
  sdf.channel @c515 from @a17 to @a99 tokens 0 rates [656106, 656066] to [533989, 533519]
  sdf.channel @c516 from @a10 to @a105 tokens 0 rates [327902, 327420, 327803, 329047] to [267568, 266200, 266639, 267101]
  sdf.channel @c517 from @a14 to @a117 tokens 0 rates [328102, 327908, 327894, 328268] to [533262, 534026, 533974]
  sdf.channel @c518 from @a48 to @a133 tokens 146607 rates [328292, 328190, 327314, 328376] to [799963, 801299]
  sdf.channel @c519 from @a40 to @a73 tokens 0 rates 1312172 to 1312172
  sdf.channel @c520 from @a17 to @a9 tokens 1064 rates [656392, 655780] to [655014, 657158]
  sdf.channel @c521 from @a7 to @a41 tokens 62144 rates 1312172 to [655568, 656604]
  sdf.channel @c522 from @a133 to @a83 tokens 0 rates [802600, 798662] to [534080, 533428]
  sdf.channel @c523 from @a96 to @a150 tokens 0 rates [355400, 356102, 356006] to 1601262
  sdf.channel @c524 from @a60 to @a74 tokens 0 rates [656209, 655963] to 1312172
  sdf.channel @c525 from @a124 to @a3 tokens 2622002 rates 1601262 to 1312172
  sdf.channel @c526 from @a101 to @a36 tokens 0 rates [266800, 266828, 266900, 266980] to [655478, 656694]
  sdf.channel @c527 from @a27 to @a64 tokens 0 rates [656633, 655539] to [328474, 327750, 327547, 328401]
  sdf.channel @c528 from @a27 to @a20 tokens 2334947 rates [655109, 657063] to [657598, 654574]
  sdf.channel @c529 from @a91 to @a52 tokens 828443 rates [356767, 355196, 355545] to [328503, 328052, 328015, 327602]
  sdf.channel @c530 from @a111 to @a108 tokens 268048 rates [266577, 267902, 267276, 265753] to [533895, 533613]
  sdf.channel @c531 from @a151 to @a122 tokens 0 rates [533780, 534357, 533125] to 1601262
  sdf.channel @c532 from @a57 to @a11 tokens 480478 rates [655817, 656355] to 1312172
  sdf.channel @c533 from @a83 to @a106 tokens 234 rates [533494, 534014] to 1067508
  sdf.channel @c534 from @a145 to @a121 tokens 1483272 rates [533229, 534359, 533674] to [800973, 800289]
  sdf.channel @c535 from @a23 to @a6 tokens 0 rates [328215, 327051, 328732, 328174] to [656417, 655755]
  sdf.channel @c536 from @a130 to @a30 tokens 684812 rates [533278, 533643, 534341] to [328025, 327171, 328340, 328636]
  sdf.channel @c537 from @a47 to @a107 tokens 0 rates 1312172 to 1067508
  sdf.channel @c538 from @a112 to @a141 tokens 0 rates [266772, 267396, 266836, 266504] to [799682, 801580]
  sdf.channel @c539 from @a101 to @a18 tokens 1098190 rates [266510, 266556, 267595, 266847] to 1312172
  sdf.channel @c540 from @a60 to @a71 tokens 0 rates [656270, 655902] to [654948, 657224]
  sdf.channel @c541 from @a20 to @a7 tokens 0 rates [656216, 655956] to 1312172
  sdf.channel @c542 from @a107 to @a47 tokens 2379676 rates 1067508 to 1312172
  sdf.channel @c543 from @a69 to @a132 tokens 0 rates 1312172 to [800907, 800355]
  sdf.channel @c544 from @a67 to @a7 tokens 1578878 rates [327824, 327755, 328303, 328290] to 1312172
  sdf.channel @c545 from @a28 to @a22 tokens 1334312 rates [328665, 327004, 327447, 329056] to [655346, 656826]
  sdf.channel @c546 from @a113 to @a25 tokens 0 rates [266676, 267121, 266858, 266853] to [327749, 328504, 327876, 328043]
  sdf.channel @c547 from @a142 to @a17 tokens 1191185 rates [533725, 533816, 533721] to [656429, 655743]
  sdf.channel @c548 from @a35 to @a71 tokens 0 rates [328204, 328023, 327800, 328145] to [656437, 655735]
  sdf.channel @c549 from @a121 to @a24 tokens 1491075 rates [801851, 799411] to 1312172
  sdf.channel @c550 from @a36 to @a142 tokens 1398885 rates [656618, 655554] to [534062, 532911, 534289]
  sdf.channel @c551 from @a28 to @a12 tokens 446974 rates [328033, 328818, 327598, 327723] to [328478, 328571, 327658, 327465]
  sdf.channel @c552 from @a19 to @a73 tokens 0 rates [655594, 656578] to 1312172
  sdf.channel @c553 from @a117 to @a131 tokens 0 rates [533520, 532777, 534965] to 800631
  sdf.channel @c554 from @a61 to @a64 tokens 0 rates [655845, 656327] to [327533, 328411, 327983, 328245]
  sdf.channel @c555 from @a147 to @a119 tokens 0 rates [800372, 800890] to [533832, 533150, 534280]
  sdf.channel @c556 from @a135 to @a11 tokens 1281504 rates 1601262 to 1312172
  sdf.channel @c557 from @a124 to @a86 tokens 740396 rates 1601262 to [266264, 267200, 266362, 267682]
  sdf.channel @c558 from @a58 to @a39 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c559 from @a63 to @a123 tokens 0 rates [328083, 327847, 328099, 328143] to [533869, 533936, 533457]
  sdf.channel @c560 from @a44 to @a91 tokens 0 rates 1312172 to [354979, 356469, 356060]
  sdf.channel @c561 from @a146 to @a2 tokens 2237300 rates [266150, 267670, 266811] to 1312172
  sdf.channel @c562 from @a115 to @a134 tokens 291228 rates [533284, 533893, 534085] to [800906, 800356]
  sdf.channel @c563 from @a19 to @a148 tokens 0 rates [655356, 656816] to [801658, 799604]
  sdf.channel @c564 from @a50 to @a138 tokens 891460 rates [656626, 655546] to [801541, 799721]
  sdf.channel @c565 from @a16 to @a84 tokens 0 rates [328250, 327288, 329299, 327335] to [533405, 534103]
  sdf.channel @c566 from @a126 to @a44 tokens 778626 rates 1601262 to 1312172
  sdf.channel @c567 from @a97 to @a143 tokens 0 rates [356486, 355598, 355424] to [532516, 533856, 534890]
  sdf.channel @c568 from @a117 to @a58 tokens 0 rates [533272, 533447, 534543] to 1312172
  sdf.channel @c569 from @a118 to @a22 tokens 2187394 rates 1601262 to [655954, 656218]
  sdf.channel @c570 from @a123 to @a110 tokens 1450138 rates [534020, 533190, 534052] to [267214, 266975, 266696, 266623]
  sdf.channel @c571 from @a141 to @a102 tokens 804075 rates [801261, 800001] to [266742, 266380, 267052, 267334]
  sdf.channel @c572 from @a121 to @a111 tokens 119792 rates [800931, 800331] to [267111, 266264, 268164, 265969]
  sdf.channel @c573 from @a33 to @a26 tokens 0 rates [327179, 327896, 328136, 328961] to [328693, 327229, 327109, 329141]
  sdf.channel @c574 from @a149 to @a96 tokens 1013046 rates [800853, 800409] to [355937, 356463, 355108]
  sdf.channel @c575 from @a147 to @a39 tokens 0 rates [800682, 800580] to 1312172
  sdf.channel @c576 from @a31 to @a139 tokens 1928577 rates [329229, 327426, 328531, 326986] to 1601262
  sdf.channel @c577 from @a41 to @a144 tokens 716348 rates [655842, 656330] to [800895, 800367]
  sdf.channel @c578 from @a118 to @a58 tokens 586090 rates 1601262 to 1312172
  sdf.channel @c579 from @a138 to @a12 tokens 0 rates [800008, 801254] to [328687, 328251, 327709, 327525]
  sdf.channel @c580 from @a40 to @a152 tokens 237974 rates 1312172 to [266300, 266815, 267516]
  sdf.channel @c581 from @a96 to @a13 tokens 231540 rates [355705, 355923, 355880] to [656019, 656153]
  sdf.channel @c582 from @a42 to @a37 tokens 0 rates 1312172 to [655393, 656779]
  sdf.channel @c583 from @a0 to @a4 tokens 0 rates [327404, 327717, 328196, 328855] to 1312172
  sdf.channel @c584 from @a96 to @a119 tokens 0 rates [355213, 356222, 356073] to [534463, 533804, 532995]
  sdf.channel @c585 from @a26 to @a65 tokens 0 rates [326570, 328681, 329017, 327904] to [655165, 657007]
  sdf.channel @c586 from @a75 to @a14 tokens 1129061 rates 1312172 to [327451, 329235, 327846, 327640]
  sdf.channel @c587 from @a11 to @a40 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c588 from @a123 to @a44 tokens 2202528 rates [532519, 534283, 534460] to 1312172
  sdf.channel @c589 from @a64 to @a118 tokens 1404632 rates [328663, 327407, 328547, 327555] to 1601262
  sdf.channel @c590 from @a138 to @a58 tokens 0 rates [801292, 799970] to 1312172
  sdf.channel @c591 from @a2 to @a16 tokens 0 rates 1312172 to [327689, 328337, 327570, 328576]
  sdf.channel @c592 from @a41 to @a41 tokens 655646 rates [657047, 655125] to [655646, 656526]
  sdf.channel @c593 from @a4 to @a5 tokens 511014 rates 1312172 to [656767, 655405]
  sdf.channel @c594 from @a100 to @a141 tokens 0 rates [267522, 266816, 267302, 265868] to [800378, 800884]
  sdf.channel @c595 from @a15 to @a138 tokens 1578179 rates [328931, 326485, 328591, 328165] to [800573, 800689]
  sdf.channel @c596 from @a139 to @a112 tokens 0 rates 1601262 to [266874, 266254, 267372, 267008]
  sdf.channel @c597 from @a151 to @a26 tokens 0 rates [534434, 534050, 532778] to [327585, 327684, 328364, 328539]
  sdf.channel @c598 from @a149 to @a150 tokens 0 rates [800446, 800816] to 1601262
  sdf.channel @c599 from @a30 to @a89 tokens 652812 rates [328109, 328689, 328351, 327023] to [533369, 534139]
  sdf.channel @c600 from @a115 to @a56 tokens 0 rates [533751, 534389, 533122] to [656034, 656138]
  sdf.channel @c601 from @a152 to @a34 tokens 0 rates [267093, 266248, 267290] to [327546, 328485, 327787, 328354]
  sdf.channel @c602 from @a68 to @a10 tokens 924447 rates [327422, 328963, 327620, 328167] to [327868, 327640, 328073, 328591]
  sdf.channel @c603 from @a74 to @a36 tokens 0 rates 1312172 to [655349, 656823]
  sdf.channel @c604 from @a54 to @a139 tokens 1251046 rates 1312172 to 1601262
  sdf.channel @c605 from @a0 to @a39 tokens 0 rates [328100, 328488, 327376, 328208] to 1312172
  sdf.channel @c606 from @a43 to @a0 tokens 0 rates [655394, 656778] to [327457, 327950, 327768, 328997]
  sdf.channel @c607 from @a53 to @a82 tokens 230657 rates [656589, 655583] to 1067508
  sdf.channel @c608 from @a42 to @a55 tokens 0 rates 1312172 to 1312172
  sdf.channel @c609 from @a86 to @a140 tokens 35063 rates [266963, 266771, 266742, 267032] to 1601262
  sdf.channel @c610 from @a42 to @a101 tokens 1611661 rates 1312172 to [267660, 267332, 266439, 266077]
  sdf.channel @c611 from @a124 to @a28 tokens 1371291 rates 1601262 to [326661, 328434, 328222, 328855]
  sdf.channel @c612 from @a57 to @a120 tokens 0 rates [656476, 655696] to [534550, 532707, 534005]
  sdf.channel @c613 from @a54 to @a51 tokens 0 rates 1312172 to [656215, 655957]
  sdf.channel @c614 from @a116 to @a84 tokens 1006851 rates 1601262 to [534067, 533441]
  sdf.channel @c615 from @a140 to @a75 tokens 3206522 rates 1601262 to 1312172
  sdf.channel @c616 from @a138 to @a139 tokens 1480239 rates [800753, 800509] to 1601262
  sdf.channel @c617 from @a109 to @a53 tokens 1457828 rates 1067508 to [655713, 656459]
  sdf.channel @c618 from @a149 to @a27 tokens 887829 rates [800901, 800361] to [655705, 656467]
  sdf.channel @c619 from @a89 to @a47 tokens 1192303 rates [533707, 533801] to 1312172
  sdf.channel @c620 from @a12 to @a87 tokens 353022 rates [327844, 328055, 328509, 327764] to [533887, 533621]
  sdf.channel @c621 from @a84 to @a53 tokens 1103008 rates [533724, 533784] to [655752, 656420]
  sdf.channel @c622 from @a88 to @a135 tokens 0 rates [533681, 533827] to 1601262
  sdf.channel @c623 from @a136 to @a128 tokens 1545416 rates [266757, 267375, 266499] to [800276, 800986]
  sdf.channel @c624 from @a37 to @a66 tokens 2531926 rates [655769, 656403] to [655153, 657019]
  sdf.channel @c625 from @a114 to @a79 tokens 924093 rates 1067508 to [267144, 267081, 266198, 267085]
  sdf.channel @c626 from @a13 to @a82 tokens 0 rates [657158, 655014] to 1067508
  sdf.channel @c627 from @a105 to @a71 tokens 0 rates [267401, 266336, 266410, 267361] to [655970, 656202]
  sdf.channel @c628 from @a48 to @a3 tokens 597720 rates [328525, 328463, 327858, 327326] to 1312172
  sdf.channel @c629 from @a122 to @a8 tokens 1281556 rates 1601262 to [655480, 656692]
  sdf.channel @c630 from @a85 to @a106 tokens 0 rates [533340, 534168] to 1067508
  sdf.channel @c631 from @a83 to @a70 tokens 204810 rates [534270, 533238] to [655876, 656296]
  sdf.channel @c632 from @a91 to @a36 tokens 680997 rates [356544, 355551, 355413] to [657013, 655159]
  sdf.channel @c633 from @a121 to @a84 tokens 0 rates [801009, 800253] to [533593, 533915]
  sdf.channel @c634 from @a64 to @a54 tokens 2646457 rates [328603, 328909, 326979, 327681] to 1312172
  sdf.channel @c635 from @a130 to @a76 tokens 1812508 rates [534906, 533437, 532919] to [655644, 656528]
  sdf.channel @c636 from @a141 to @a58 tokens 599304 rates [799526, 801736] to 1312172
  sdf.channel @c637 from @a128 to @a73 tokens 799992 rates [801139, 800123] to 1312172
  sdf.channel @c638 from @a40 to @a108 tokens 0 rates 1312172 to [533194, 534314]
  sdf.channel @c639 from @a45 to @a75 tokens 722509 rates [328395, 327382, 328460, 327935] to 1312172
  sdf.channel @c640 from @a20 to @a3 tokens 0 rates [656228, 655944] to 1312172
  sdf.channel @c641 from @a152 to @a31 tokens 0 rates [266736, 266429, 267466] to [327960, 327173, 328152, 328887]
  sdf.channel @c642 from @a86 to @a102 tokens 507585 rates [267060, 266607, 267113, 266728] to [266774, 266565, 267031, 267138]
  sdf.channel @c643 from @a102 to @a132 tokens 0 rates [266854, 266607, 266955, 267092] to [801277, 799985]
  sdf.channel @c644 from @a105 to @a68 tokens 1388 rates [266554, 266588, 266622, 267744] to [327299, 327892, 328025, 328956]
  sdf.channel @c645 from @a141 to @a37 tokens 0 rates [800789, 800473] to [656082, 656090]
  sdf.channel @c646 from @a19 to @a68 tokens 0 rates [656460, 655712] to [326817, 328345, 328990, 328020]
  sdf.channel @c647 from @a105 to @a110 tokens 0 rates [266196, 267655, 266540, 267117] to [266862, 266681, 266397, 267568]
  sdf.channel @c648 from @a105 to @a72 tokens 0 rates [266442, 267800, 266326, 266940] to [327717, 327859, 327854, 328742]
  sdf.channel @c649 from @a39 to @a15 tokens 864680 rates 1312172 to [328011, 328142, 327746, 328273]
  sdf.channel @c650 from @a126 to @a13 tokens 560483 rates 1601262 to [656991, 655181]
  sdf.channel @c651 from @a89 to @a111 tokens 0 rates [532417, 535091] to [266247, 267502, 266429, 267330]
  sdf.channel @c652 from @a71 to @a63 tokens 1311586 rates [656464, 655708] to [327502, 328200, 328235, 328235]
  sdf.channel @c653 from @a29 to @a109 tokens 0 rates 1312172 to 1067508
  sdf.channel @c654 from @a15 to @a72 tokens 0 rates [327922, 328082, 327211, 328957] to [328179, 327933, 328279, 327781]
  sdf.channel @c655 from @a28 to @a35 tokens 0 rates [327944, 328090, 327464, 328674] to [328436, 327728, 328015, 327993]
  sdf.channel @c656 from @a76 to @a27 tokens 0 rates [655165, 657007] to [656286, 655886]
  sdf.channel @c657 from @a67 to @a6 tokens 0 rates [327548, 328844, 327956, 327824] to [656733, 655439]
  sdf.channel @c658 from @a129 to @a13 tokens 825370 rates [800717, 800545] to [655939, 656233]
  sdf.channel @c659 from @a138 to @a78 tokens 229060 rates [800499, 800763] to [266708, 266638, 267297, 266865]
  sdf.channel @c660 from @a80 to @a123 tokens 0 rates [267148, 266762, 266780, 266818] to [532856, 534715, 533691]
  sdf.channel @c661 from @a113 to @a99 tokens 896689 rates [267024, 267516, 266303, 266665] to [533160, 534348]
  sdf.channel @c662 from @a36 to @a64 tokens 537481 rates [656572, 655600] to [328480, 327931, 327504, 328257]
  sdf.channel @c663 from @a53 to @a141 tokens 264479 rates [654883, 657289] to [800460, 800802]
  sdf.channel @c664 from @a136 to @a90 tokens 828740 rates [267510, 266556, 266565] to [355882, 355503, 356123]
  sdf.channel @c665 from @a0 to @a106 tokens 0 rates [328453, 328234, 327248, 328237] to 1067508
  sdf.channel @c666 from @a103 to @a89 tokens 509069 rates [533524, 533984] to [533803, 533705]
  sdf.channel @c667 from @a62 to @a19 tokens 2591858 rates [327750, 328704, 327720, 327998] to [655986, 656186]
  sdf.channel @c668 from @a151 to @a89 tokens 0 rates [533059, 534012, 534191] to [533713, 533795]
  sdf.channel @c669 from @a128 to @a12 tokens 239276 rates [799399, 801863] to [327623, 327725, 329485, 327339]
  sdf.channel @c670 from @a7 to @a1 tokens 0 rates 1312172 to 1312172
  sdf.channel @c671 from @a46 to @a83 tokens 0 rates [327543, 328588, 327610, 328431] to [533336, 534172]
  sdf.channel @c672 from @a28 to @a111 tokens 0 rates [327139, 328987, 327790, 328256] to [267310, 266968, 266462, 266768]
  sdf.channel @c673 from @a87 to @a1 tokens 1312259 rates [534291, 533217] to 1312172
  sdf.channel @c674 from @a124 to @a70 tokens 713282 rates 1601262 to [656078, 656094]
  sdf.channel @c675 from @a77 to @a48 tokens 2110710 rates 1067508 to [328755, 328122, 327644, 327651]
  sdf.channel @c676 from @a39 to @a37 tokens 0 rates 1312172 to [657187, 654985]
  sdf.channel @c677 from @a145 to @a73 tokens 1935013 rates [532209, 534033, 535020] to 1312172
  sdf.channel @c678 from @a101 to @a45 tokens 0 rates [266471, 266918, 267741, 266378] to [327644, 328052, 328307, 328169]
  sdf.channel @c679 from @a60 to @a82 tokens 0 rates [655309, 656863] to 1067508
  sdf.channel @c680 from @a135 to @a58 tokens 656322 rates 1601262 to 1312172
  sdf.channel @c681 from @a34 to @a83 tokens 0 rates [328731, 327952, 327689, 327800] to [533568, 533940]
  sdf.channel @c682 from @a148 to @a94 tokens 0 rates [799710, 801552] to [266645, 267006, 266990, 266867]
  sdf.channel @c683 from @a102 to @a143 tokens 0 rates [266941, 266375, 267315, 266877] to [533298, 533626, 534338]
  sdf.channel @c684 from @a29 to @a74 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c685 from @a1 to @a35 tokens 62588 rates 1312172 to [327629, 328187, 328984, 327372]
  sdf.channel @c686 from @a75 to @a47 tokens 0 rates 1312172 to 1312172
  sdf.channel @c687 from @a116 to @a101 tokens 2263288 rates 1601262 to [267029, 267194, 266971, 266314]
  sdf.channel @c688 from @a2 to @a50 tokens 0 rates 1312172 to [655909, 656263]
  sdf.channel @c689 from @a100 to @a125 tokens 0 rates [266995, 267208, 266530, 266775] to [800895, 800367]
  sdf.channel @c690 from @a120 to @a24 tokens 2114918 rates [533798, 534914, 532550] to 1312172
  sdf.channel @c691 from @a19 to @a3 tokens 568876 rates [655726, 656446] to 1312172
  sdf.channel @c692 from @a61 to @a11 tokens 686399 rates [656739, 655433] to 1312172
  sdf.channel @c693 from @a77 to @a6 tokens 471092 rates 1067508 to [656124, 656048]
  sdf.channel @c694 from @a54 to @a135 tokens 0 rates 1312172 to 1601262
  sdf.channel @c695 from @a88 to @a33 tokens 0 rates [533627, 533881] to [327148, 328476, 328064, 328484]
  sdf.channel @c696 from @a40 to @a121 tokens 201748 rates 1312172 to [800598, 800664]
  sdf.channel @c697 from @a116 to @a34 tokens 1575909 rates 1601262 to [327578, 328875, 327836, 327883]
  sdf.channel @c698 from @a59 to @a64 tokens 0 rates [656172, 656000] to [326901, 328592, 328157, 328522]
  sdf.channel @c699 from @a23 to @a87 tokens 239893 rates [328053, 328387, 328548, 327184] to [534124, 533384]
  sdf.channel @c700 from @a137 to @a22 tokens 2169814 rates [534218, 533272, 533772] to [655586, 656586]
  sdf.channel @c701 from @a122 to @a58 tokens 0 rates 1601262 to 1312172
  sdf.channel @c702 from @a68 to @a84 tokens 60132 rates [328293, 327457, 329156, 327266] to [533498, 534010]
  sdf.channel @c703 from @a4 to @a70 tokens 0 rates 1312172 to [656467, 655705]
  sdf.channel @c704 from @a134 to @a104 tokens 0 rates [800522, 800740] to [266919, 266356, 267186, 267047]
  sdf.channel @c705 from @a41 to @a98 tokens 299022 rates [655318, 656854] to 1067508
  sdf.channel @c706 from @a126 to @a59 tokens 328178 rates 1601262 to [656434, 655738]
  sdf.channel @c707 from @a102 to @a31 tokens 657234 rates [267235, 266909, 266916, 266448] to [328799, 327961, 327636, 327776]
  sdf.channel @c708 from @a68 to @a25 tokens 0 rates [327855, 327189, 328579, 328549] to [328122, 328662, 327720, 327668]
  sdf.channel @c709 from @a38 to @a122 tokens 595680 rates [327816, 328106, 328054, 328196] to 1601262
  sdf.channel @c710 from @a4 to @a124 tokens 621056 rates 1312172 to 1601262
  sdf.channel @c711 from @a1 to @a44 tokens 0 rates 1312172 to 1312172
  sdf.channel @c712 from @a89 to @a118 tokens 869292 rates [533484, 534024] to 1601262
  sdf.channel @c713 from @a76 to @a149 tokens 0 rates [654919, 657253] to [800165, 801097]
  sdf.channel @c714 from @a26 to @a97 tokens 300018 rates [327993, 328246, 327625, 328308] to [355463, 355956, 356089]
  sdf.channel @c715 from @a82 to @a9 tokens 1699657 rates 1067508 to [656165, 656007]
  sdf.channel @c716 from @a120 to @a50 tokens 1879892 rates [533112, 534432, 533718] to [655504, 656668]
  sdf.channel @c717 from @a66 to @a32 tokens 631716 rates [656272, 655900] to [656312, 655860]
  sdf.channel @c718 from @a132 to @a68 tokens 1782945 rates [800859, 800403] to [327727, 328916, 327320, 328209]
  sdf.channel @c719 from @a102 to @a111 tokens 206220 rates [266942, 266759, 266881, 266926] to [266601, 267360, 266794, 266753]
  sdf.channel @c720 from @a18 to @a142 tokens 0 rates 1312172 to [534341, 533361, 533560]
  sdf.channel @c721 from @a55 to @a143 tokens 0 rates 1312172 to [533644, 533492, 534126]
  sdf.channel @c722 from @a45 to @a1 tokens 902122 rates [326946, 328413, 327902, 328911] to 1312172
  sdf.channel @c723 from @a20 to @a113 tokens 0 rates [656650, 655522] to [265588, 267186, 267096, 267638]
  sdf.channel @c724 from @a24 to @a56 tokens 389103 rates 1312172 to [656233, 655939]
  sdf.channel @c725 from @a79 to @a29 tokens 984030 rates [265838, 266937, 267533, 267200] to 1312172
  sdf.channel @c726 from @a27 to @a80 tokens 0 rates [656556, 655616] to [267136, 267013, 266329, 267030]
  sdf.channel @c727 from @a73 to @a116 tokens 655362 rates 1312172 to 1601262
  sdf.channel @c728 from @a42 to @a150 tokens 266378 rates 1312172 to 1601262
  sdf.channel @c729 from @a109 to @a67 tokens 1129088 rates 1067508 to [327281, 328063, 328308, 328520]
  sdf.channel @c730 from @a93 to @a37 tokens 173886 rates 1067508 to [656406, 655766]
  sdf.channel @c731 from @a74 to @a57 tokens 595084 rates 1312172 to [656388, 655784]
  sdf.channel @c732 from @a85 to @a138 tokens 1783464 rates [533118, 534390] to [800476, 800786]
  sdf.channel @c733 from @a89 to @a64 tokens 0 rates [533242, 534266] to [327960, 328238, 327771, 328203]
  sdf.channel @c734 from @a52 to @a36 tokens 181374 rates [328528, 328137, 326542, 328965] to [655829, 656343]
  sdf.channel @c735 from @a19 to @a69 tokens 0 rates [655863, 656309] to 1312172
  sdf.channel @c736 from @a22 to @a74 tokens 572827 rates [656265, 655907] to 1312172
  sdf.channel @c737 from @a58 to @a67 tokens 1578703 rates 1312172 to [327613, 327894, 327893, 328772]
  sdf.channel @c738 from @a74 to @a76 tokens 1277786 rates 1312172 to [655926, 656246]
  sdf.channel @c739 from @a24 to @a98 tokens 0 rates 1312172 to 1067508
  sdf.channel @c740 from @a133 to @a103 tokens 109694 rates [801019, 800243] to [533570, 533938]
  sdf.channel @c741 from @a127 to @a4 tokens 0 rates 800631 to 1312172
  sdf.channel @c742 from @a27 to @a45 tokens 773856 rates [656210, 655962] to [328081, 327464, 328699, 327928]
  sdf.channel @c743 from @a118 to @a68 tokens 880191 rates 1601262 to [327263, 328156, 328248, 328505]
  sdf.channel @c744 from @a39 to @a74 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c745 from @a133 to @a130 tokens 0 rates [801722, 799540] to [532592, 534353, 534317]
  sdf.channel @c746 from @a109 to @a53 tokens 1458497 rates 1067508 to [656421, 655751]
  sdf.channel @c747 from @a34 to @a41 tokens 0 rates [328340, 328282, 327397, 328153] to [655978, 656194]
  sdf.channel @c748 from @a38 to @a121 tokens 0 rates [328124, 328081, 328138, 327829] to [801171, 800091]
  sdf.channel @c749 from @a103 to @a88 tokens 1308127 rates [533351, 534157] to [533782, 533726]
  sdf.channel @c750 from @a1 to @a122 tokens 1396344 rates 1312172 to 1601262
  sdf.channel @c751 from @a3 to @a23 tokens 292962 rates 1312172 to [328254, 328244, 327946, 327728]
  sdf.channel @c752 from @a40 to @a59 tokens 0 rates 1312172 to [656943, 655229]
  sdf.channel @c753 from @a88 to @a114 tokens 0 rates [533631, 533877] to 1067508
  sdf.channel @c754 from @a134 to @a110 tokens 88399 rates [800525, 800737] to [267176, 266857, 267112, 266363]
  sdf.channel @c755 from @a57 to @a111 tokens 0 rates [656013, 656159] to [266517, 265812, 266881, 268298]
  sdf.channel @c756 from @a57 to @a30 tokens 209787 rates [656192, 655980] to [327406, 327661, 328670, 328435]
  sdf.channel @c757 from @a115 to @a85 tokens 0 rates [532721, 534122, 534419] to [534512, 532996]
  sdf.channel @c758 from @a73 to @a77 tokens 569008 rates 1312172 to 1067508
  sdf.channel @c759 from @a151 to @a112 tokens 0 rates [533433, 533774, 534055] to [266807, 266857, 266787, 267057]
  sdf.channel @c760 from @a149 to @a130 tokens 266480 rates [800402, 800860] to [533215, 534032, 534015]
  sdf.channel @c761 from @a89 to @a105 tokens 414361 rates [533954, 533554] to [266248, 267047, 267090, 267123]
  sdf.channel @c762 from @a29 to @a121 tokens 621442 rates 1312172 to [800210, 801052]
  sdf.channel @c763 from @a144 to @a65 tokens 145522 rates [801388, 799874] to [655858, 656314]
  sdf.channel @c764 from @a86 to @a91 tokens 35034 rates [266770, 267255, 266982, 266501] to [355175, 355786, 356547]
  sdf.channel @c765 from @a152 to @a88 tokens 883104 rates [267159, 266317, 267155] to [533845, 533663]
  sdf.channel @c766 from @a57 to @a1 tokens 1372382 rates [656382, 655790] to 1312172
  sdf.channel @c767 from @a109 to @a95 tokens 0 rates 1067508 to [355552, 355925, 356031]
  sdf.channel @c768 from @a59 to @a42 tokens 1045794 rates [656003, 656169] to 1312172
  sdf.channel @c769 from @a56 to @a39 tokens 777060 rates [655724, 656448] to 1312172
  sdf.channel @c770 from @a152 to @a113 tokens 0 rates [266642, 267051, 266938] to [266322, 266595, 267629, 266962]
  sdf.channel @c771 from @a150 to @a56 tokens 2256854 rates 1601262 to [656078, 656094]
  sdf.channel @c772 from @a141 to @a109 tokens 803766 rates [799984, 801278] to 1067508
  sdf.channel @c773 from @a139 to @a61 tokens 0 rates 1601262 to [655881, 656291]
  sdf.channel @c774 from @a32 to @a136 tokens 0 rates [655747, 656425] to [267219, 266219, 267193]
  sdf.channel @c775 from @a17 to @a26 tokens 0 rates [656314, 655858] to [327980, 328292, 328602, 327298]
  sdf.channel @c776 from @a110 to @a104 tokens 178755 rates [266962, 267378, 266925, 266243] to [266817, 267475, 266134, 267082]
  sdf.channel @c777 from @a129 to @a137 tokens 0 rates [800480, 800782] to [534230, 533644, 533388]
  sdf.channel @c778 from @a71 to @a119 tokens 0 rates [655977, 656195] to [533513, 534097, 533652]
  sdf.channel @c779 from @a47 to @a4 tokens 1312172 rates 1312172 to 1312172
  sdf.channel @c780 from @a54 to @a45 tokens 0 rates 1312172 to [327269, 329270, 328287, 327346]
  sdf.channel @c781 from @a90 to @a109 tokens 0 rates [356382, 354730, 356396] to 1067508
  sdf.channel @c782 from @a46 to @a45 tokens 0 rates [327865, 328312, 328163, 327832] to [328032, 327792, 328577, 327771]
  sdf.channel @c783 from @a50 to @a103 tokens 79275 rates [655975, 656197] to [533913, 533595]
  sdf.channel @c784 from @a87 to @a104 tokens 0 rates [534521, 532987] to [266620, 266493, 267170, 267225]
  sdf.channel @c785 from @a142 to @a84 tokens 0 rates [534103, 533853, 533306] to [533402, 534106]
  sdf.channel @c786 from @a61 to @a136 tokens 60921 rates [656120, 656052] to [267018, 266392, 267221]
  sdf.channel @c787 from @a140 to @a49 tokens 2793672 rates 1601262 to [327625, 328494, 328727, 327326]
  sdf.channel @c788 from @a91 to @a123 tokens 0 rates [357014, 355081, 355413] to [533877, 533559, 533826]
  sdf.channel @c789 from @a108 to @a122 tokens 1989485 rates [533599, 533909] to 1601262
  sdf.channel @c790 from @a105 to @a125 tokens 180092 rates [266399, 267106, 266840, 267163] to [800416, 800846]
  sdf.channel @c791 from @a146 to @a59 tokens 238358 rates [266982, 266675, 266974] to [657400, 654772]
  sdf.channel @c792 from @a76 to @a121 tokens 0 rates [654788, 657384] to [799916, 801346]
  sdf.channel @c793 from @a42 to @a145 tokens 205762 rates 1312172 to [533651, 533646, 533965]
  sdf.channel @c794 from @a84 to @a89 tokens 1188187 rates [534114, 533394] to [534511, 532997]
  sdf.channel @c795 from @a147 to @a138 tokens 0 rates [800069, 801193] to [801394, 799868]
  sdf.channel @c796 from @a134 to @a83 tokens 62482 rates [800646, 800616] to [534509, 532999]
  sdf.channel @c797 from @a93 to @a25 tokens 502830 rates 1067508 to [328304, 327774, 328334, 327760]
  sdf.channel @c798 from @a127 to @a141 tokens 0 rates 800631 to [801096, 800166]
  sdf.channel @c799 from @a128 to @a58 tokens 0 rates [800821, 800441] to 1312172
  sdf.channel @c800 from @a92 to @a115 tokens 0 rates 1067508 to [533226, 534201, 533835]
  sdf.channel @c801 from @a142 to @a153 tokens 0 rates [533083, 534227, 533952] to 1601262
  sdf.channel @c802 from @a97 to @a126 tokens 1958201 rates [356134, 355777, 355597] to 1601262
  sdf.channel @c803 from @a46 to @a33 tokens 0 rates [329424, 327652, 327200, 327896] to [328443, 327921, 327212, 328596]
  sdf.channel @c804 from @a95 to @a0 tokens 3064744 rates [356253, 355532, 355723] to [328257, 327963, 327571, 328381]
  sdf.channel @c805 from @a153 to @a44 tokens 2380344 rates 1601262 to 1312172
  sdf.channel @c806 from @a124 to @a145 tokens 653018 rates 1601262 to [533770, 533476, 534016]
  sdf.channel @c807 from @a101 to @a44 tokens 29940 rates [266651, 267177, 267420, 266260] to 1312172
  sdf.channel @c808 from @a112 to @a144 tokens 0 rates [266735, 267339, 266904, 266530] to [801666, 799596]
  sdf.channel @c809 from @a35 to @a42 tokens 1045297 rates [329003, 327880, 327802, 327487] to 1312172
  sdf.channel @c810 from @a77 to @a27 tokens 1359732 rates 1067508 to [656269, 655903]
  sdf.channel @c811 from @a24 to @a58 tokens 0 rates 1312172 to 1312172
  sdf.channel @c812 from @a110 to @a115 tokens 1223287 rates [267502, 266587, 266757, 266662] to [534170, 533947, 533145]
  sdf.channel @c813 from @a83 to @a81 tokens 1424768 rates [534346, 533162] to [354771, 356099, 356638]
  sdf.channel @c814 from @a102 to @a55 tokens 1045219 rates [266765, 266838, 267149, 266756] to 1312172
  sdf.channel @c815 from @a138 to @a40 tokens 1221287 rates [800709, 800553] to 1312172
  sdf.channel @c816 from @a14 to @a124 tokens 0 rates [327717, 327498, 328025, 328932] to 1601262
  sdf.channel @c817 from @a40 to @a110 tokens 0 rates 1312172 to [266273, 267065, 266828, 267342]
  sdf.channel @c818 from @a97 to @a86 tokens 55834 rates [356818, 356276, 354414] to [266676, 267568, 266812, 266452]
  sdf.channel @c819 from @a143 to @a36 tokens 920540 rates [533733, 533638, 533891] to [657018, 655154]
  sdf.channel @c820 from @a85 to @a140 tokens 0 rates [533509, 533999] to 1601262
  sdf.channel @c821 from @a79 to @a55 tokens 450280 rates [267607, 266721, 266312, 266868] to 1312172
  sdf.channel @c822 from @a129 to @a24 tokens 1516388 rates [800386, 800876] to 1312172
  sdf.channel @c823 from @a99 to @a85 tokens 0 rates [535680, 531828] to [533767, 533741]
  sdf.channel @c824 from @a14 to @a132 tokens 0 rates [328711, 326839, 327764, 328858] to [801313, 799949]
}
