// Rewritten from H264_sized.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @H264_sized time_unit "cycle" {
  sdf.actor @a0 time 1
  sdf.actor @a1 time 1
  sdf.actor @a2 time 1
  sdf.actor @a3 time 6240
  sdf.actor @a4 time [4*8]
  sdf.actor @a5 time [4*8]
  sdf.actor @a6 time [4*4]
  sdf.actor @a7 time [4*24]
  sdf.actor @a8 time [4*2696]
  sdf.actor @a9 time [4*32]
  sdf.actor @a10 time 1
  sdf.actor @a11 time 7384
  sdf.actor @a12 time 6144
  sdf.actor @a13 time 3072
  sdf.actor @a14 time 18468
  sdf.actor @a15 time 256
  sdf.actor @a16 time 256
  sdf.actor @a17 time 32
  sdf.actor @a18 time 1
  sdf.actor @a19 time 1
  sdf.actor @a20 time 1
  sdf.actor @a21 time 1
  sdf.actor @a22 time 1
  sdf.actor @a23 time 1
  sdf.actor @a24 time 1
  sdf.actor @a25 time 1
  sdf.actor @a26 time 1
  sdf.actor @a27 time 16
  sdf.actor @a28 time 3072
  sdf.actor @a29 time 3072
  sdf.actor @a30 time 3072
  sdf.actor @a31 time 3072
  sdf.actor @a32 time 31936
  sdf.actor @a33 time 1536
  sdf.actor @a34 time 1536
  sdf.actor @a35 time 1536
  sdf.actor @a36 time 1536
  sdf.actor @a37 time [4*1]
  sdf.actor @a38 time [13*1]
  sdf.actor @a39 time [7*1]
  sdf.actor @a40 time [7*1]
  sdf.actor @a41 time [9*1]
  sdf.actor @a42 time [5*1]
  sdf.actor @a43 time [5*1]
  sdf.actor @a44 time 3976
  sdf.actor @a45 time 8960
  sdf.actor @a46 time 672
  sdf.actor @a47 time 5376
  sdf.actor @a48 time 14364
  sdf.actor @a49 time 24
  sdf.actor @a50 time 48
  sdf.actor @a51 time 64
  sdf.actor @a52 time 17920
  sdf.actor @a53 time 17920
  sdf.actor @a54 time 17920
  sdf.actor @a55 time 17920
  sdf.actor @a56 time 16
  sdf.actor @a57 time 16
  sdf.actor @a58 time 16
  sdf.actor @a59 time 16
  sdf.actor @a60 time [4*1]
  sdf.actor @a61 time [13*1]
  sdf.actor @a62 time [7*1]
  sdf.actor @a63 time [7*1]
  sdf.actor @a64 time [9*1]
  sdf.actor @a65 time [5*1]
  sdf.actor @a66 time [5*1]
  sdf.actor @a67 time 3976
  sdf.actor @a68 time 8960
  sdf.actor @a69 time 672
  sdf.actor @a70 time 5376
  sdf.actor @a71 time 14364
  sdf.actor @a72 time 24
  sdf.actor @a73 time 48
  sdf.actor @a74 time 64
  sdf.actor @a75 time 17920
  sdf.actor @a76 time 17920
  sdf.actor @a77 time 17920
  sdf.actor @a78 time 17920
  sdf.actor @a79 time 16
  sdf.actor @a80 time 16
  sdf.actor @a81 time 16
  sdf.actor @a82 time 16
  sdf.actor @a83 time [4*1]
  sdf.actor @a84 time [13*1]
  sdf.actor @a85 time [7*1]
  sdf.actor @a86 time [7*1]
  sdf.actor @a87 time [9*1]
  sdf.actor @a88 time [5*1]
  sdf.actor @a89 time [5*1]
  sdf.actor @a90 time 3976
  sdf.actor @a91 time 8960
  sdf.actor @a92 time 672
  sdf.actor @a93 time 5376
  sdf.actor @a94 time 14364
  sdf.actor @a95 time 24
  sdf.actor @a96 time 48
  sdf.actor @a97 time 64
  sdf.actor @a98 time 17920
  sdf.actor @a99 time 17920
  sdf.actor @a100 time 17920
  sdf.actor @a101 time 17920
  sdf.actor @a102 time 16
  sdf.actor @a103 time 16
  sdf.actor @a104 time 16
  sdf.actor @a105 time 16
  sdf.actor @a106 time [4*1]
  sdf.actor @a107 time [13*1]
  sdf.actor @a108 time [7*1]
  sdf.actor @a109 time [7*1]
  sdf.actor @a110 time [9*1]
  sdf.actor @a111 time [5*1]
  sdf.actor @a112 time [5*1]
  sdf.actor @a113 time 3976
  sdf.actor @a114 time 8960
  sdf.actor @a115 time 672
  sdf.actor @a116 time 5376
  sdf.actor @a117 time 14364
  sdf.actor @a118 time 24
  sdf.actor @a119 time 48
  sdf.actor @a120 time 64
  sdf.actor @a121 time 17920
  sdf.actor @a122 time 17920
  sdf.actor @a123 time 17920
  sdf.actor @a124 time 17920
  sdf.actor @a125 time 16
  sdf.actor @a126 time 16
  sdf.actor @a127 time 16
  sdf.actor @a128 time 16
  sdf.actor @a129 time 1
  sdf.actor @a130 time 1
  sdf.actor @a131 time 1
  sdf.actor @a132 time 1
  sdf.actor @a133 time 1
  sdf.actor @a134 time 1
  sdf.actor @a135 time 1
  sdf.actor @a136 time 1
  sdf.actor @a137 time 1
  sdf.actor @a138 time 1
  sdf.actor @a139 time 1
  sdf.actor @a140 time 1
  sdf.actor @a141 time 1
  sdf.actor @a142 time 1
  sdf.actor @a143 time 1
  sdf.actor @a144 time 1
  sdf.actor @a145 time 2880
  sdf.actor @a146 time 191616
  sdf.actor @a147 time 43264
  sdf.actor @a148 time 11520
  sdf.actor @a149 time 1536
  sdf.actor @a150 time 1536
  sdf.actor @a151 time 1536
  sdf.actor @a152 time 4608
  sdf.actor @a153 time 3072
  sdf.actor @a154 time 16
  sdf.actor @a155 time 48
  sdf.actor @a156 time 8
  sdf.actor @a157 time 14527
  sdf.actor @a158 time 10
  sdf.actor @a159 time 10
  sdf.actor @a160 time 10
  sdf.actor @a161 time 10
  sdf.actor @a162 time 10
  sdf.actor @a163 time 10
  sdf.actor @a164 time 10
  sdf.actor @a165 time 10
  sdf.actor @a166 time 10
  sdf.actor @a167 time 10
  sdf.actor @a168 time 10
  sdf.actor @a169 time 10
  sdf.actor @a170 time 10
  sdf.actor @a171 time 1
  sdf.actor @a172 time 7384
  sdf.actor @a173 time 6144
  sdf.actor @a174 time 3072
  sdf.actor @a175 time 18468
  sdf.actor @a176 time 256
  sdf.actor @a177 time 256
  sdf.actor @a178 time 32
  sdf.actor @a179 time 1
  sdf.actor @a180 time 1
  sdf.actor @a181 time 1
  sdf.actor @a182 time 1
  sdf.actor @a183 time 1
  sdf.actor @a184 time 1
  sdf.actor @a185 time 1
  sdf.actor @a186 time 1
  sdf.actor @a187 time 1
  sdf.actor @a188 time 16
  sdf.actor @a189 time 3072
  sdf.actor @a190 time 3072
  sdf.actor @a191 time 3072
  sdf.actor @a192 time 3072
  sdf.actor @a193 time 31936
  sdf.actor @a194 time 1536
  sdf.actor @a195 time 1536
  sdf.actor @a196 time 1536
  sdf.actor @a197 time 1536
  sdf.actor @a198 time [4*1]
  sdf.actor @a199 time [13*1]
  sdf.actor @a200 time [7*1]
  sdf.actor @a201 time [7*1]
  sdf.actor @a202 time [9*1]
  sdf.actor @a203 time [5*1]
  sdf.actor @a204 time [5*1]
  sdf.actor @a205 time 3976
  sdf.actor @a206 time 8960
  sdf.actor @a207 time 672
  sdf.actor @a208 time 5376
  sdf.actor @a209 time 14364
  sdf.actor @a210 time 24
  sdf.actor @a211 time 48
  sdf.actor @a212 time 64
  sdf.actor @a213 time 17920
  sdf.actor @a214 time 17920
  sdf.actor @a215 time 17920
  sdf.actor @a216 time 17920
  sdf.actor @a217 time 16
  sdf.actor @a218 time 16
  sdf.actor @a219 time 16
  sdf.actor @a220 time 16
  sdf.actor @a221 time [4*1]
  sdf.actor @a222 time [13*1]
  sdf.actor @a223 time [7*1]
  sdf.actor @a224 time [7*1]
  sdf.actor @a225 time [9*1]
  sdf.actor @a226 time [5*1]
  sdf.actor @a227 time [5*1]
  sdf.actor @a228 time 3976
  sdf.actor @a229 time 8960
  sdf.actor @a230 time 672
  sdf.actor @a231 time 5376
  sdf.actor @a232 time 14364
  sdf.actor @a233 time 24
  sdf.actor @a234 time 48
  sdf.actor @a235 time 64
  sdf.actor @a236 time 17920
  sdf.actor @a237 time 17920
  sdf.actor @a238 time 17920
  sdf.actor @a239 time 17920
  sdf.actor @a240 time 16
  sdf.actor @a241 time 16
  sdf.actor @a242 time 16
  sdf.actor @a243 time 16
  sdf.actor @a244 time [4*1]
  sdf.actor @a245 time [13*1]
  sdf.actor @a246 time [7*1]
  sdf.actor @a247 time [7*1]
  sdf.actor @a248 time [9*1]
  sdf.actor @a249 time [5*1]
  sdf.actor @a250 time [5*1]
  sdf.actor @a251 time 3976
  sdf.actor @a252 time 8960
  sdf.actor @a253 time 672
  sdf.actor @a254 time 5376
  sdf.actor @a255 time 14364
  sdf.actor @a256 time 24
  sdf.actor @a257 time 48
  sdf.actor @a258 time 64
  sdf.actor @a259 time 17920
  sdf.actor @a260 time 17920
  sdf.actor @a261 time 17920
  sdf.actor @a262 time 17920
  sdf.actor @a263 time 16
  sdf.actor @a264 time 16
  sdf.actor @a265 time 16
  sdf.actor @a266 time 16
  sdf.actor @a267 time [4*1]
  sdf.actor @a268 time [13*1]
  sdf.actor @a269 time [7*1]
  sdf.actor @a270 time [7*1]
  sdf.actor @a271 time [9*1]
  sdf.actor @a272 time [5*1]
  sdf.actor @a273 time [5*1]
  sdf.actor @a274 time 3976
  sdf.actor @a275 time 8960
  sdf.actor @a276 time 672
  sdf.actor @a277 time 5376
  sdf.actor @a278 time 14364
  sdf.actor @a279 time 24
  sdf.actor @a280 time 48
  sdf.actor @a281 time 64
  sdf.actor @a282 time 17920
  sdf.actor @a283 time 17920
  sdf.actor @a284 time 17920
  sdf.actor @a285 time 17920
  sdf.actor @a286 time 16
  sdf.actor @a287 time 16
  sdf.actor @a288 time 16
  sdf.actor @a289 time 16
  sdf.actor @a290 time 1
  sdf.actor @a291 time 1
  sdf.actor @a292 time 1
  sdf.actor @a293 time 1
  sdf.actor @a294 time 1
  sdf.actor @a295 time 1
  sdf.actor @a296 time 1
  sdf.actor @a297 time 1
  sdf.actor @a298 time 1
  sdf.actor @a299 time 1
  sdf.actor @a300 time 1
  sdf.actor @a301 time 1
  sdf.actor @a302 time 1
  sdf.actor @a303 time 1
  sdf.actor @a304 time 1
  sdf.actor @a305 time 1
  sdf.actor @a306 time 2880
  sdf.actor @a307 time 191616
  sdf.actor @a308 time 43264
  sdf.actor @a309 time 11520
  sdf.actor @a310 time 1536
  sdf.actor @a311 time 1536
  sdf.actor @a312 time 1536
  sdf.actor @a313 time 4608
  sdf.actor @a314 time 3072
  sdf.actor @a315 time 16
  sdf.actor @a316 time 48
  sdf.actor @a317 time 8
  sdf.actor @a318 time 14527
  sdf.actor @a319 time 10
  sdf.actor @a320 time 10
  sdf.actor @a321 time 10
  sdf.actor @a322 time 10
  sdf.actor @a323 time 10
  sdf.actor @a324 time 10
  sdf.actor @a325 time 10
  sdf.actor @a326 time 10
  sdf.actor @a327 time 10
  sdf.actor @a328 time 10
  sdf.actor @a329 time 10
  sdf.actor @a330 time 10
  sdf.actor @a331 time 10
  sdf.actor @a332 time 1
  sdf.actor @a333 time 7384
  sdf.actor @a334 time 6144
  sdf.actor @a335 time 3072
  sdf.actor @a336 time 18468
  sdf.actor @a337 time 256
  sdf.actor @a338 time 256
  sdf.actor @a339 time 32
  sdf.actor @a340 time 1
  sdf.actor @a341 time 1
  sdf.actor @a342 time 1
  sdf.actor @a343 time 1
  sdf.actor @a344 time 1
  sdf.actor @a345 time 1
  sdf.actor @a346 time 1
  sdf.actor @a347 time 1
  sdf.actor @a348 time 1
  sdf.actor @a349 time 16
  sdf.actor @a350 time 3072
  sdf.actor @a351 time 3072
  sdf.actor @a352 time 3072
  sdf.actor @a353 time 3072
  sdf.actor @a354 time 31936
  sdf.actor @a355 time 1536
  sdf.actor @a356 time 1536
  sdf.actor @a357 time 1536
  sdf.actor @a358 time 1536
  sdf.actor @a359 time [4*1]
  sdf.actor @a360 time [13*1]
  sdf.actor @a361 time [7*1]
  sdf.actor @a362 time [7*1]
  sdf.actor @a363 time [9*1]
  sdf.actor @a364 time [5*1]
  sdf.actor @a365 time [5*1]
  sdf.actor @a366 time 3976
  sdf.actor @a367 time 8960
  sdf.actor @a368 time 672
  sdf.actor @a369 time 5376
  sdf.actor @a370 time 14364
  sdf.actor @a371 time 24
  sdf.actor @a372 time 48
  sdf.actor @a373 time 64
  sdf.actor @a374 time 17920
  sdf.actor @a375 time 17920
  sdf.actor @a376 time 17920
  sdf.actor @a377 time 17920
  sdf.actor @a378 time 16
  sdf.actor @a379 time 16
  sdf.actor @a380 time 16
  sdf.actor @a381 time 16
  sdf.actor @a382 time [4*1]
  sdf.actor @a383 time [13*1]
  sdf.actor @a384 time [7*1]
  sdf.actor @a385 time [7*1]
  sdf.actor @a386 time [9*1]
  sdf.actor @a387 time [5*1]
  sdf.actor @a388 time [5*1]
  sdf.actor @a389 time 3976
  sdf.actor @a390 time 8960
  sdf.actor @a391 time 672
  sdf.actor @a392 time 5376
  sdf.actor @a393 time 14364
  sdf.actor @a394 time 24
  sdf.actor @a395 time 48
  sdf.actor @a396 time 64
  sdf.actor @a397 time 17920
  sdf.actor @a398 time 17920
  sdf.actor @a399 time 17920
  sdf.actor @a400 time 17920
  sdf.actor @a401 time 16
  sdf.actor @a402 time 16
  sdf.actor @a403 time 16
  sdf.actor @a404 time 16
  sdf.actor @a405 time [4*1]
  sdf.actor @a406 time [13*1]
  sdf.actor @a407 time [7*1]
  sdf.actor @a408 time [7*1]
  sdf.actor @a409 time [9*1]
  sdf.actor @a410 time [5*1]
  sdf.actor @a411 time [5*1]
  sdf.actor @a412 time 3976
  sdf.actor @a413 time 8960
  sdf.actor @a414 time 672
  sdf.actor @a415 time 5376
  sdf.actor @a416 time 14364
  sdf.actor @a417 time 24
  sdf.actor @a418 time 48
  sdf.actor @a419 time 64
  sdf.actor @a420 time 17920
  sdf.actor @a421 time 17920
  sdf.actor @a422 time 17920
  sdf.actor @a423 time 17920
  sdf.actor @a424 time 16
  sdf.actor @a425 time 16
  sdf.actor @a426 time 16
  sdf.actor @a427 time 16
  sdf.actor @a428 time [4*1]
  sdf.actor @a429 time [13*1]
  sdf.actor @a430 time [7*1]
  sdf.actor @a431 time [7*1]
  sdf.actor @a432 time [9*1]
  sdf.actor @a433 time [5*1]
  sdf.actor @a434 time [5*1]
  sdf.actor @a435 time 3976
  sdf.actor @a436 time 8960
  sdf.actor @a437 time 672
  sdf.actor @a438 time 5376
  sdf.actor @a439 time 14364
  sdf.actor @a440 time 24
  sdf.actor @a441 time 48
  sdf.actor @a442 time 64
  sdf.actor @a443 time 17920
  sdf.actor @a444 time 17920
  sdf.actor @a445 time 17920
  sdf.actor @a446 time 17920
  sdf.actor @a447 time 16
  sdf.actor @a448 time 16
  sdf.actor @a449 time 16
  sdf.actor @a450 time 16
  sdf.actor @a451 time 1
  sdf.actor @a452 time 1
  sdf.actor @a453 time 1
  sdf.actor @a454 time 1
  sdf.actor @a455 time 1
  sdf.actor @a456 time 1
  sdf.actor @a457 time 1
  sdf.actor @a458 time 1
  sdf.actor @a459 time 1
  sdf.actor @a460 time 1
  sdf.actor @a461 time 1
  sdf.actor @a462 time 1
  sdf.actor @a463 time 1
  sdf.actor @a464 time 1
  sdf.actor @a465 time 1
  sdf.actor @a466 time 1
  sdf.actor @a467 time 2880
  sdf.actor @a468 time 191616
  sdf.actor @a469 time 43264
  sdf.actor @a470 time 11520
  sdf.actor @a471 time 1536
  sdf.actor @a472 time 1536
  sdf.actor @a473 time 1536
  sdf.actor @a474 time 4608
  sdf.actor @a475 time 3072
  sdf.actor @a476 time 16
  sdf.actor @a477 time 48
  sdf.actor @a478 time 8
  sdf.actor @a479 time 14527
  sdf.actor @a480 time 10
  sdf.actor @a481 time 10
  sdf.actor @a482 time 10
  sdf.actor @a483 time 10
  sdf.actor @a484 time 10
  sdf.actor @a485 time 10
  sdf.actor @a486 time 10
  sdf.actor @a487 time 10
  sdf.actor @a488 time 10
  sdf.actor @a489 time 10
  sdf.actor @a490 time 10
  sdf.actor @a491 time 10
  sdf.actor @a492 time 10
  sdf.actor @a493 time 1
  sdf.actor @a494 time 7384
  sdf.actor @a495 time 6144
  sdf.actor @a496 time 3072
  sdf.actor @a497 time 18468
  sdf.actor @a498 time 256
  sdf.actor @a499 time 256
  sdf.actor @a500 time 32
  sdf.actor @a501 time 1
  sdf.actor @a502 time 1
  sdf.actor @a503 time 1
  sdf.actor @a504 time 1
  sdf.actor @a505 time 1
  sdf.actor @a506 time 1
  sdf.actor @a507 time 1
  sdf.actor @a508 time 1
  sdf.actor @a509 time 1
  sdf.actor @a510 time 16
  sdf.actor @a511 time 3072
  sdf.actor @a512 time 3072
  sdf.actor @a513 time 3072
  sdf.actor @a514 time 3072
  sdf.actor @a515 time 31936
  sdf.actor @a516 time 1536
  sdf.actor @a517 time 1536
  sdf.actor @a518 time 1536
  sdf.actor @a519 time 1536
  sdf.actor @a520 time [4*1]
  sdf.actor @a521 time [13*1]
  sdf.actor @a522 time [7*1]
  sdf.actor @a523 time [7*1]
  sdf.actor @a524 time [9*1]
  sdf.actor @a525 time [5*1]
  sdf.actor @a526 time [5*1]
  sdf.actor @a527 time 3976
  sdf.actor @a528 time 8960
  sdf.actor @a529 time 672
  sdf.actor @a530 time 5376
  sdf.actor @a531 time 14364
  sdf.actor @a532 time 24
  sdf.actor @a533 time 48
  sdf.actor @a534 time 64
  sdf.actor @a535 time 17920
  sdf.actor @a536 time 17920
  sdf.actor @a537 time 17920
  sdf.actor @a538 time 17920
  sdf.actor @a539 time 16
  sdf.actor @a540 time 16
  sdf.actor @a541 time 16
  sdf.actor @a542 time 16
  sdf.actor @a543 time [4*1]
  sdf.actor @a544 time [13*1]
  sdf.actor @a545 time [7*1]
  sdf.actor @a546 time [7*1]
  sdf.actor @a547 time [9*1]
  sdf.actor @a548 time [5*1]
  sdf.actor @a549 time [5*1]
  sdf.actor @a550 time 3976
  sdf.actor @a551 time 8960
  sdf.actor @a552 time 672
  sdf.actor @a553 time 5376
  sdf.actor @a554 time 14364
  sdf.actor @a555 time 24
  sdf.actor @a556 time 48
  sdf.actor @a557 time 64
  sdf.actor @a558 time 17920
  sdf.actor @a559 time 17920
  sdf.actor @a560 time 17920
  sdf.actor @a561 time 17920
  sdf.actor @a562 time 16
  sdf.actor @a563 time 16
  sdf.actor @a564 time 16
  sdf.actor @a565 time 16
  sdf.actor @a566 time [4*1]
  sdf.actor @a567 time [13*1]
  sdf.actor @a568 time [7*1]
  sdf.actor @a569 time [7*1]
  sdf.actor @a570 time [9*1]
  sdf.actor @a571 time [5*1]
  sdf.actor @a572 time [5*1]
  sdf.actor @a573 time 3976
  sdf.actor @a574 time 8960
  sdf.actor @a575 time 672
  sdf.actor @a576 time 5376
  sdf.actor @a577 time 14364
  sdf.actor @a578 time 24
  sdf.actor @a579 time 48
  sdf.actor @a580 time 64
  sdf.actor @a581 time 17920
  sdf.actor @a582 time 17920
  sdf.actor @a583 time 17920
  sdf.actor @a584 time 17920
  sdf.actor @a585 time 16
  sdf.actor @a586 time 16
  sdf.actor @a587 time 16
  sdf.actor @a588 time 16
  sdf.actor @a589 time [4*1]
  sdf.actor @a590 time [13*1]
  sdf.actor @a591 time [7*1]
  sdf.actor @a592 time [7*1]
  sdf.actor @a593 time [9*1]
  sdf.actor @a594 time [5*1]
  sdf.actor @a595 time [5*1]
  sdf.actor @a596 time 3976
  sdf.actor @a597 time 8960
  sdf.actor @a598 time 672
  sdf.actor @a599 time 5376
  sdf.actor @a600 time 14364
  sdf.actor @a601 time 24
  sdf.actor @a602 time 48
  sdf.actor @a603 time 64
  sdf.actor @a604 time 17920
  sdf.actor @a605 time 17920
  sdf.actor @a606 time 17920
  sdf.actor @a607 time 17920
  sdf.actor @a608 time 16
  sdf.actor @a609 time 16
  sdf.actor @a610 time 16
  sdf.actor @a611 time 16
  sdf.actor @a612 time 1
  sdf.actor @a613 time 1
  sdf.actor @a614 time 1
  sdf.actor @a615 time 1
  sdf.actor @a616 time 1
  sdf.actor @a617 time 1
  sdf.actor @a618 time 1
  sdf.actor @a619 time 1
  sdf.actor @a620 time 1
  sdf.actor @a621 time 1
  sdf.actor @a622 time 1
  sdf.actor @a623 time 1
  sdf.actor @a624 time 1
  sdf.actor @a625 time 1
  sdf.actor @a626 time 1
  sdf.actor @a627 time 1
  sdf.actor @a628 time 2880
  sdf.actor @a629 time 191616
  sdf.actor @a630 time 43264
  sdf.actor @a631 time 11520
  sdf.actor @a632 time 1536
  sdf.actor @a633 time 1536
  sdf.actor @a634 time 1536
  sdf.actor @a635 time 4608
  sdf.actor @a636 time 3072
  sdf.actor @a637 time 16
  sdf.actor @a638 time 48
  sdf.actor @a639 time 8
  sdf.actor @a640 time 14527
  sdf.actor @a641 time 10
  sdf.actor @a642 time 10
  sdf.actor @a643 time 10
  sdf.actor @a644 time 10
  sdf.actor @a645 time 10
  sdf.actor @a646 time 10
  sdf.actor @a647 time 10
  sdf.actor @a648 time 10
  sdf.actor @a649 time 10
  sdf.actor @a650 time 10
  sdf.actor @a651 time 10
  sdf.actor @a652 time 10
  sdf.actor @a653 time 10
  sdf.actor @a654 time [4*8]
  sdf.actor @a655 time 8
  sdf.actor @a656 time 1
  sdf.actor @a657 time 1
  sdf.actor @a658 time 1
  sdf.actor @a659 time 1
  sdf.actor @a660 time 1
  sdf.actor @a661 time 1
  sdf.actor @a662 time 1
  sdf.actor @a663 time 1
  sdf.actor @a664 time 1
  sdf.actor @a665 time 4
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
  sdf.channel @c240 from @a240 to @a240 tokens 1
  sdf.channel @c241 from @a241 to @a241 tokens 1
  sdf.channel @c242 from @a242 to @a242 tokens 1
  sdf.channel @c243 from @a243 to @a243 tokens 1
  sdf.channel @c244 from @a244 to @a244 tokens 1
  sdf.channel @c245 from @a245 to @a245 tokens 1
  sdf.channel @c246 from @a246 to @a246 tokens 1
  sdf.channel @c247 from @a247 to @a247 tokens 1
  sdf.channel @c248 from @a248 to @a248 tokens 1
  sdf.channel @c249 from @a249 to @a249 tokens 1
  sdf.channel @c250 from @a250 to @a250 tokens 1
  sdf.channel @c251 from @a251 to @a251 tokens 1
  sdf.channel @c252 from @a252 to @a252 tokens 1
  sdf.channel @c253 from @a253 to @a253 tokens 1
  sdf.channel @c254 from @a254 to @a254 tokens 1
  sdf.channel @c255 from @a255 to @a255 tokens 1
  sdf.channel @c256 from @a256 to @a256 tokens 1
  sdf.channel @c257 from @a257 to @a257 tokens 1
  sdf.channel @c258 from @a258 to @a258 tokens 1
  sdf.channel @c259 from @a259 to @a259 tokens 1
  sdf.channel @c260 from @a260 to @a260 tokens 1
  sdf.channel @c261 from @a261 to @a261 tokens 1
  sdf.channel @c262 from @a262 to @a262 tokens 1
  sdf.channel @c263 from @a263 to @a263 tokens 1
  sdf.channel @c264 from @a264 to @a264 tokens 1
  sdf.channel @c265 from @a265 to @a265 tokens 1
  sdf.channel @c266 from @a266 to @a266 tokens 1
  sdf.channel @c267 from @a267 to @a267 tokens 1
  sdf.channel @c268 from @a268 to @a268 tokens 1
  sdf.channel @c269 from @a269 to @a269 tokens 1
  sdf.channel @c270 from @a270 to @a270 tokens 1
  sdf.channel @c271 from @a271 to @a271 tokens 1
  sdf.channel @c272 from @a272 to @a272 tokens 1
  sdf.channel @c273 from @a273 to @a273 tokens 1
  sdf.channel @c274 from @a274 to @a274 tokens 1
  sdf.channel @c275 from @a275 to @a275 tokens 1
  sdf.channel @c276 from @a276 to @a276 tokens 1
  sdf.channel @c277 from @a277 to @a277 tokens 1
  sdf.channel @c278 from @a278 to @a278 tokens 1
  sdf.channel @c279 from @a279 to @a279 tokens 1
  sdf.channel @c280 from @a280 to @a280 tokens 1
  sdf.channel @c281 from @a281 to @a281 tokens 1
  sdf.channel @c282 from @a282 to @a282 tokens 1
  sdf.channel @c283 from @a283 to @a283 tokens 1
  sdf.channel @c284 from @a284 to @a284 tokens 1
  sdf.channel @c285 from @a285 to @a285 tokens 1
  sdf.channel @c286 from @a286 to @a286 tokens 1
  sdf.channel @c287 from @a287 to @a287 tokens 1
  sdf.channel @c288 from @a288 to @a288 tokens 1
  sdf.channel @c289 from @a289 to @a289 tokens 1
  sdf.channel @c290 from @a290 to @a290 tokens 1
  sdf.channel @c291 from @a291 to @a291 tokens 1
  sdf.channel @c292 from @a292 to @a292 tokens 1
  sdf.channel @c293 from @a293 to @a293 tokens 1
  sdf.channel @c294 from @a294 to @a294 tokens 1
  sdf.channel @c295 from @a295 to @a295 tokens 1
  sdf.channel @c296 from @a296 to @a296 tokens 1
  sdf.channel @c297 from @a297 to @a297 tokens 1
  sdf.channel @c298 from @a298 to @a298 tokens 1
  sdf.channel @c299 from @a299 to @a299 tokens 1
  sdf.channel @c300 from @a300 to @a300 tokens 1
  sdf.channel @c301 from @a301 to @a301 tokens 1
  sdf.channel @c302 from @a302 to @a302 tokens 1
  sdf.channel @c303 from @a303 to @a303 tokens 1
  sdf.channel @c304 from @a304 to @a304 tokens 1
  sdf.channel @c305 from @a305 to @a305 tokens 1
  sdf.channel @c306 from @a306 to @a306 tokens 1
  sdf.channel @c307 from @a307 to @a307 tokens 1
  sdf.channel @c308 from @a308 to @a308 tokens 1
  sdf.channel @c309 from @a309 to @a309 tokens 1
  sdf.channel @c310 from @a310 to @a310 tokens 1
  sdf.channel @c311 from @a311 to @a311 tokens 1
  sdf.channel @c312 from @a312 to @a312 tokens 1
  sdf.channel @c313 from @a313 to @a313 tokens 1
  sdf.channel @c314 from @a314 to @a314 tokens 1
  sdf.channel @c315 from @a315 to @a315 tokens 1
  sdf.channel @c316 from @a316 to @a316 tokens 1
  sdf.channel @c317 from @a317 to @a317 tokens 1
  sdf.channel @c318 from @a318 to @a318 tokens 1
  sdf.channel @c319 from @a319 to @a319 tokens 1
  sdf.channel @c320 from @a320 to @a320 tokens 1
  sdf.channel @c321 from @a321 to @a321 tokens 1
  sdf.channel @c322 from @a322 to @a322 tokens 1
  sdf.channel @c323 from @a323 to @a323 tokens 1
  sdf.channel @c324 from @a324 to @a324 tokens 1
  sdf.channel @c325 from @a325 to @a325 tokens 1
  sdf.channel @c326 from @a326 to @a326 tokens 1
  sdf.channel @c327 from @a327 to @a327 tokens 1
  sdf.channel @c328 from @a328 to @a328 tokens 1
  sdf.channel @c329 from @a329 to @a329 tokens 1
  sdf.channel @c330 from @a330 to @a330 tokens 1
  sdf.channel @c331 from @a331 to @a331 tokens 1
  sdf.channel @c332 from @a332 to @a332 tokens 1
  sdf.channel @c333 from @a333 to @a333 tokens 1
  sdf.channel @c334 from @a334 to @a334 tokens 1
  sdf.channel @c335 from @a335 to @a335 tokens 1
  sdf.channel @c336 from @a336 to @a336 tokens 1
  sdf.channel @c337 from @a337 to @a337 tokens 1
  sdf.channel @c338 from @a338 to @a338 tokens 1
  sdf.channel @c339 from @a339 to @a339 tokens 1
  sdf.channel @c340 from @a340 to @a340 tokens 1
  sdf.channel @c341 from @a341 to @a341 tokens 1
  sdf.channel @c342 from @a342 to @a342 tokens 1
  sdf.channel @c343 from @a343 to @a343 tokens 1
  sdf.channel @c344 from @a344 to @a344 tokens 1
  sdf.channel @c345 from @a345 to @a345 tokens 1
  sdf.channel @c346 from @a346 to @a346 tokens 1
  sdf.channel @c347 from @a347 to @a347 tokens 1
  sdf.channel @c348 from @a348 to @a348 tokens 1
  sdf.channel @c349 from @a349 to @a349 tokens 1
  sdf.channel @c350 from @a350 to @a350 tokens 1
  sdf.channel @c351 from @a351 to @a351 tokens 1
  sdf.channel @c352 from @a352 to @a352 tokens 1
  sdf.channel @c353 from @a353 to @a353 tokens 1
  sdf.channel @c354 from @a354 to @a354 tokens 1
  sdf.channel @c355 from @a355 to @a355 tokens 1
  sdf.channel @c356 from @a356 to @a356 tokens 1
  sdf.channel @c357 from @a357 to @a357 tokens 1
  sdf.channel @c358 from @a358 to @a358 tokens 1
  sdf.channel @c359 from @a359 to @a359 tokens 1
  sdf.channel @c360 from @a360 to @a360 tokens 1
  sdf.channel @c361 from @a361 to @a361 tokens 1
  sdf.channel @c362 from @a362 to @a362 tokens 1
  sdf.channel @c363 from @a363 to @a363 tokens 1
  sdf.channel @c364 from @a364 to @a364 tokens 1
  sdf.channel @c365 from @a365 to @a365 tokens 1
  sdf.channel @c366 from @a366 to @a366 tokens 1
  sdf.channel @c367 from @a367 to @a367 tokens 1
  sdf.channel @c368 from @a368 to @a368 tokens 1
  sdf.channel @c369 from @a369 to @a369 tokens 1
  sdf.channel @c370 from @a370 to @a370 tokens 1
  sdf.channel @c371 from @a371 to @a371 tokens 1
  sdf.channel @c372 from @a372 to @a372 tokens 1
  sdf.channel @c373 from @a373 to @a373 tokens 1
  sdf.channel @c374 from @a374 to @a374 tokens 1
  sdf.channel @c375 from @a375 to @a375 tokens 1
  sdf.channel @c376 from @a376 to @a376 tokens 1
  sdf.channel @c377 from @a377 to @a377 tokens 1
  sdf.channel @c378 from @a378 to @a378 tokens 1
  sdf.channel @c379 from @a379 to @a379 tokens 1
  sdf.channel @c380 from @a380 to @a380 tokens 1
  sdf.channel @c381 from @a381 to @a381 tokens 1
  sdf.channel @c382 from @a382 to @a382 tokens 1
  sdf.channel @c383 from @a383 to @a383 tokens 1
  sdf.channel @c384 from @a384 to @a384 tokens 1
  sdf.channel @c385 from @a385 to @a385 tokens 1
  sdf.channel @c386 from @a386 to @a386 tokens 1
  sdf.channel @c387 from @a387 to @a387 tokens 1
  sdf.channel @c388 from @a388 to @a388 tokens 1
  sdf.channel @c389 from @a389 to @a389 tokens 1
  sdf.channel @c390 from @a390 to @a390 tokens 1
  sdf.channel @c391 from @a391 to @a391 tokens 1
  sdf.channel @c392 from @a392 to @a392 tokens 1
  sdf.channel @c393 from @a393 to @a393 tokens 1
  sdf.channel @c394 from @a394 to @a394 tokens 1
  sdf.channel @c395 from @a395 to @a395 tokens 1
  sdf.channel @c396 from @a396 to @a396 tokens 1
  sdf.channel @c397 from @a397 to @a397 tokens 1
  sdf.channel @c398 from @a398 to @a398 tokens 1
  sdf.channel @c399 from @a399 to @a399 tokens 1
  sdf.channel @c400 from @a400 to @a400 tokens 1
  sdf.channel @c401 from @a401 to @a401 tokens 1
  sdf.channel @c402 from @a402 to @a402 tokens 1
  sdf.channel @c403 from @a403 to @a403 tokens 1
  sdf.channel @c404 from @a404 to @a404 tokens 1
  sdf.channel @c405 from @a405 to @a405 tokens 1
  sdf.channel @c406 from @a406 to @a406 tokens 1
  sdf.channel @c407 from @a407 to @a407 tokens 1
  sdf.channel @c408 from @a408 to @a408 tokens 1
  sdf.channel @c409 from @a409 to @a409 tokens 1
  sdf.channel @c410 from @a410 to @a410 tokens 1
  sdf.channel @c411 from @a411 to @a411 tokens 1
  sdf.channel @c412 from @a412 to @a412 tokens 1
  sdf.channel @c413 from @a413 to @a413 tokens 1
  sdf.channel @c414 from @a414 to @a414 tokens 1
  sdf.channel @c415 from @a415 to @a415 tokens 1
  sdf.channel @c416 from @a416 to @a416 tokens 1
  sdf.channel @c417 from @a417 to @a417 tokens 1
  sdf.channel @c418 from @a418 to @a418 tokens 1
  sdf.channel @c419 from @a419 to @a419 tokens 1
  sdf.channel @c420 from @a420 to @a420 tokens 1
  sdf.channel @c421 from @a421 to @a421 tokens 1
  sdf.channel @c422 from @a422 to @a422 tokens 1
  sdf.channel @c423 from @a423 to @a423 tokens 1
  sdf.channel @c424 from @a424 to @a424 tokens 1
  sdf.channel @c425 from @a425 to @a425 tokens 1
  sdf.channel @c426 from @a426 to @a426 tokens 1
  sdf.channel @c427 from @a427 to @a427 tokens 1
  sdf.channel @c428 from @a428 to @a428 tokens 1
  sdf.channel @c429 from @a429 to @a429 tokens 1
  sdf.channel @c430 from @a430 to @a430 tokens 1
  sdf.channel @c431 from @a431 to @a431 tokens 1
  sdf.channel @c432 from @a432 to @a432 tokens 1
  sdf.channel @c433 from @a433 to @a433 tokens 1
  sdf.channel @c434 from @a434 to @a434 tokens 1
  sdf.channel @c435 from @a435 to @a435 tokens 1
  sdf.channel @c436 from @a436 to @a436 tokens 1
  sdf.channel @c437 from @a437 to @a437 tokens 1
  sdf.channel @c438 from @a438 to @a438 tokens 1
  sdf.channel @c439 from @a439 to @a439 tokens 1
  sdf.channel @c440 from @a440 to @a440 tokens 1
  sdf.channel @c441 from @a441 to @a441 tokens 1
  sdf.channel @c442 from @a442 to @a442 tokens 1
  sdf.channel @c443 from @a443 to @a443 tokens 1
  sdf.channel @c444 from @a444 to @a444 tokens 1
  sdf.channel @c445 from @a445 to @a445 tokens 1
  sdf.channel @c446 from @a446 to @a446 tokens 1
  sdf.channel @c447 from @a447 to @a447 tokens 1
  sdf.channel @c448 from @a448 to @a448 tokens 1
  sdf.channel @c449 from @a449 to @a449 tokens 1
  sdf.channel @c450 from @a450 to @a450 tokens 1
  sdf.channel @c451 from @a451 to @a451 tokens 1
  sdf.channel @c452 from @a452 to @a452 tokens 1
  sdf.channel @c453 from @a453 to @a453 tokens 1
  sdf.channel @c454 from @a454 to @a454 tokens 1
  sdf.channel @c455 from @a455 to @a455 tokens 1
  sdf.channel @c456 from @a456 to @a456 tokens 1
  sdf.channel @c457 from @a457 to @a457 tokens 1
  sdf.channel @c458 from @a458 to @a458 tokens 1
  sdf.channel @c459 from @a459 to @a459 tokens 1
  sdf.channel @c460 from @a460 to @a460 tokens 1
  sdf.channel @c461 from @a461 to @a461 tokens 1
  sdf.channel @c462 from @a462 to @a462 tokens 1
  sdf.channel @c463 from @a463 to @a463 tokens 1
  sdf.channel @c464 from @a464 to @a464 tokens 1
  sdf.channel @c465 from @a465 to @a465 tokens 1
  sdf.channel @c466 from @a466 to @a466 tokens 1
  sdf.channel @c467 from @a467 to @a467 tokens 1
  sdf.channel @c468 from @a468 to @a468 tokens 1
  sdf.channel @c469 from @a469 to @a469 tokens 1
  sdf.channel @c470 from @a470 to @a470 tokens 1
  sdf.channel @c471 from @a471 to @a471 tokens 1
  sdf.channel @c472 from @a472 to @a472 tokens 1
  sdf.channel @c473 from @a473 to @a473 tokens 1
  sdf.channel @c474 from @a474 to @a474 tokens 1
  sdf.channel @c475 from @a475 to @a475 tokens 1
  sdf.channel @c476 from @a476 to @a476 tokens 1
  sdf.channel @c477 from @a477 to @a477 tokens 1
  sdf.channel @c478 from @a478 to @a478 tokens 1
  sdf.channel @c479 from @a479 to @a479 tokens 1
  sdf.channel @c480 from @a480 to @a480 tokens 1
  sdf.channel @c481 from @a481 to @a481 tokens 1
  sdf.channel @c482 from @a482 to @a482 tokens 1
  sdf.channel @c483 from @a483 to @a483 tokens 1
  sdf.channel @c484 from @a484 to @a484 tokens 1
  sdf.channel @c485 from @a485 to @a485 tokens 1
  sdf.channel @c486 from @a486 to @a486 tokens 1
  sdf.channel @c487 from @a487 to @a487 tokens 1
  sdf.channel @c488 from @a488 to @a488 tokens 1
  sdf.channel @c489 from @a489 to @a489 tokens 1
  sdf.channel @c490 from @a490 to @a490 tokens 1
  sdf.channel @c491 from @a491 to @a491 tokens 1
  sdf.channel @c492 from @a492 to @a492 tokens 1
  sdf.channel @c493 from @a493 to @a493 tokens 1
  sdf.channel @c494 from @a494 to @a494 tokens 1
  sdf.channel @c495 from @a495 to @a495 tokens 1
  sdf.channel @c496 from @a496 to @a496 tokens 1
  sdf.channel @c497 from @a497 to @a497 tokens 1
  sdf.channel @c498 from @a498 to @a498 tokens 1
  sdf.channel @c499 from @a499 to @a499 tokens 1
  sdf.channel @c500 from @a500 to @a500 tokens 1
  sdf.channel @c501 from @a501 to @a501 tokens 1
  sdf.channel @c502 from @a502 to @a502 tokens 1
  sdf.channel @c503 from @a503 to @a503 tokens 1
  sdf.channel @c504 from @a504 to @a504 tokens 1
  sdf.channel @c505 from @a505 to @a505 tokens 1
  sdf.channel @c506 from @a506 to @a506 tokens 1
  sdf.channel @c507 from @a507 to @a507 tokens 1
  sdf.channel @c508 from @a508 to @a508 tokens 1
  sdf.channel @c509 from @a509 to @a509 tokens 1
  sdf.channel @c510 from @a510 to @a510 tokens 1
  sdf.channel @c511 from @a511 to @a511 tokens 1
  sdf.channel @c512 from @a512 to @a512 tokens 1
  sdf.channel @c513 from @a513 to @a513 tokens 1
  sdf.channel @c514 from @a514 to @a514 tokens 1
  sdf.channel @c515 from @a515 to @a515 tokens 1
  sdf.channel @c516 from @a516 to @a516 tokens 1
  sdf.channel @c517 from @a517 to @a517 tokens 1
  sdf.channel @c518 from @a518 to @a518 tokens 1
  sdf.channel @c519 from @a519 to @a519 tokens 1
  sdf.channel @c520 from @a520 to @a520 tokens 1
  sdf.channel @c521 from @a521 to @a521 tokens 1
  sdf.channel @c522 from @a522 to @a522 tokens 1
  sdf.channel @c523 from @a523 to @a523 tokens 1
  sdf.channel @c524 from @a524 to @a524 tokens 1
  sdf.channel @c525 from @a525 to @a525 tokens 1
  sdf.channel @c526 from @a526 to @a526 tokens 1
  sdf.channel @c527 from @a527 to @a527 tokens 1
  sdf.channel @c528 from @a528 to @a528 tokens 1
  sdf.channel @c529 from @a529 to @a529 tokens 1
  sdf.channel @c530 from @a530 to @a530 tokens 1
  sdf.channel @c531 from @a531 to @a531 tokens 1
  sdf.channel @c532 from @a532 to @a532 tokens 1
  sdf.channel @c533 from @a533 to @a533 tokens 1
  sdf.channel @c534 from @a534 to @a534 tokens 1
  sdf.channel @c535 from @a535 to @a535 tokens 1
  sdf.channel @c536 from @a536 to @a536 tokens 1
  sdf.channel @c537 from @a537 to @a537 tokens 1
  sdf.channel @c538 from @a538 to @a538 tokens 1
  sdf.channel @c539 from @a539 to @a539 tokens 1
  sdf.channel @c540 from @a540 to @a540 tokens 1
  sdf.channel @c541 from @a541 to @a541 tokens 1
  sdf.channel @c542 from @a542 to @a542 tokens 1
  sdf.channel @c543 from @a543 to @a543 tokens 1
  sdf.channel @c544 from @a544 to @a544 tokens 1
  sdf.channel @c545 from @a545 to @a545 tokens 1
  sdf.channel @c546 from @a546 to @a546 tokens 1
  sdf.channel @c547 from @a547 to @a547 tokens 1
  sdf.channel @c548 from @a548 to @a548 tokens 1
  sdf.channel @c549 from @a549 to @a549 tokens 1
  sdf.channel @c550 from @a550 to @a550 tokens 1
  sdf.channel @c551 from @a551 to @a551 tokens 1
  sdf.channel @c552 from @a552 to @a552 tokens 1
  sdf.channel @c553 from @a553 to @a553 tokens 1
  sdf.channel @c554 from @a554 to @a554 tokens 1
  sdf.channel @c555 from @a555 to @a555 tokens 1
  sdf.channel @c556 from @a556 to @a556 tokens 1
  sdf.channel @c557 from @a557 to @a557 tokens 1
  sdf.channel @c558 from @a558 to @a558 tokens 1
  sdf.channel @c559 from @a559 to @a559 tokens 1
  sdf.channel @c560 from @a560 to @a560 tokens 1
  sdf.channel @c561 from @a561 to @a561 tokens 1
  sdf.channel @c562 from @a562 to @a562 tokens 1
  sdf.channel @c563 from @a563 to @a563 tokens 1
  sdf.channel @c564 from @a564 to @a564 tokens 1
  sdf.channel @c565 from @a565 to @a565 tokens 1
  sdf.channel @c566 from @a566 to @a566 tokens 1
  sdf.channel @c567 from @a567 to @a567 tokens 1
  sdf.channel @c568 from @a568 to @a568 tokens 1
  sdf.channel @c569 from @a569 to @a569 tokens 1
  sdf.channel @c570 from @a570 to @a570 tokens 1
  sdf.channel @c571 from @a571 to @a571 tokens 1
  sdf.channel @c572 from @a572 to @a572 tokens 1
  sdf.channel @c573 from @a573 to @a573 tokens 1
  sdf.channel @c574 from @a574 to @a574 tokens 1
  sdf.channel @c575 from @a575 to @a575 tokens 1
  sdf.channel @c576 from @a576 to @a576 tokens 1
  sdf.channel @c577 from @a577 to @a577 tokens 1
  sdf.channel @c578 from @a578 to @a578 tokens 1
  sdf.channel @c579 from @a579 to @a579 tokens 1
  sdf.channel @c580 from @a580 to @a580 tokens 1
  sdf.channel @c581 from @a581 to @a581 tokens 1
  sdf.channel @c582 from @a582 to @a582 tokens 1
  sdf.channel @c583 from @a583 to @a583 tokens 1
  sdf.channel @c584 from @a584 to @a584 tokens 1
  sdf.channel @c585 from @a585 to @a585 tokens 1
  sdf.channel @c586 from @a586 to @a586 tokens 1
  sdf.channel @c587 from @a587 to @a587 tokens 1
  sdf.channel @c588 from @a588 to @a588 tokens 1
  sdf.channel @c589 from @a589 to @a589 tokens 1
  sdf.channel @c590 from @a590 to @a590 tokens 1
  sdf.channel @c591 from @a591 to @a591 tokens 1
  sdf.channel @c592 from @a592 to @a592 tokens 1
  sdf.channel @c593 from @a593 to @a593 tokens 1
  sdf.channel @c594 from @a594 to @a594 tokens 1
  sdf.channel @c595 from @a595 to @a595 tokens 1
  sdf.channel @c596 from @a596 to @a596 tokens 1
  sdf.channel @c597 from @a597 to @a597 tokens 1
  sdf.channel @c598 from @a598 to @a598 tokens 1
  sdf.channel @c599 from @a599 to @a599 tokens 1
  sdf.channel @c600 from @a600 to @a600 tokens 1
  sdf.channel @c601 from @a601 to @a601 tokens 1
  sdf.channel @c602 from @a602 to @a602 tokens 1
  sdf.channel @c603 from @a603 to @a603 tokens 1
  sdf.channel @c604 from @a604 to @a604 tokens 1
  sdf.channel @c605 from @a605 to @a605 tokens 1
  sdf.channel @c606 from @a606 to @a606 tokens 1
  sdf.channel @c607 from @a607 to @a607 tokens 1
  sdf.channel @c608 from @a608 to @a608 tokens 1
  sdf.channel @c609 from @a609 to @a609 tokens 1
  sdf.channel @c610 from @a610 to @a610 tokens 1
  sdf.channel @c611 from @a611 to @a611 tokens 1
  sdf.channel @c612 from @a612 to @a612 tokens 1
  sdf.channel @c613 from @a613 to @a613 tokens 1
  sdf.channel @c614 from @a614 to @a614 tokens 1
  sdf.channel @c615 from @a615 to @a615 tokens 1
  sdf.channel @c616 from @a616 to @a616 tokens 1
  sdf.channel @c617 from @a617 to @a617 tokens 1
  sdf.channel @c618 from @a618 to @a618 tokens 1
  sdf.channel @c619 from @a619 to @a619 tokens 1
  sdf.channel @c620 from @a620 to @a620 tokens 1
  sdf.channel @c621 from @a621 to @a621 tokens 1
  sdf.channel @c622 from @a622 to @a622 tokens 1
  sdf.channel @c623 from @a623 to @a623 tokens 1
  sdf.channel @c624 from @a624 to @a624 tokens 1
  sdf.channel @c625 from @a625 to @a625 tokens 1
  sdf.channel @c626 from @a626 to @a626 tokens 1
  sdf.channel @c627 from @a627 to @a627 tokens 1
  sdf.channel @c628 from @a628 to @a628 tokens 1
  sdf.channel @c629 from @a629 to @a629 tokens 1
  sdf.channel @c630 from @a630 to @a630 tokens 1
  sdf.channel @c631 from @a631 to @a631 tokens 1
  sdf.channel @c632 from @a632 to @a632 tokens 1
  sdf.channel @c633 from @a633 to @a633 tokens 1
  sdf.channel @c634 from @a634 to @a634 tokens 1
  sdf.channel @c635 from @a635 to @a635 tokens 1
  sdf.channel @c636 from @a636 to @a636 tokens 1
  sdf.channel @c637 from @a637 to @a637 tokens 1
  sdf.channel @c638 from @a638 to @a638 tokens 1
  sdf.channel @c639 from @a639 to @a639 tokens 1
  sdf.channel @c640 from @a640 to @a640 tokens 1
  sdf.channel @c641 from @a641 to @a641 tokens 1
  sdf.channel @c642 from @a642 to @a642 tokens 1
  sdf.channel @c643 from @a643 to @a643 tokens 1
  sdf.channel @c644 from @a644 to @a644 tokens 1
  sdf.channel @c645 from @a645 to @a645 tokens 1
  sdf.channel @c646 from @a646 to @a646 tokens 1
  sdf.channel @c647 from @a647 to @a647 tokens 1
  sdf.channel @c648 from @a648 to @a648 tokens 1
  sdf.channel @c649 from @a649 to @a649 tokens 1
  sdf.channel @c650 from @a650 to @a650 tokens 1
  sdf.channel @c651 from @a651 to @a651 tokens 1
  sdf.channel @c652 from @a652 to @a652 tokens 1
  sdf.channel @c653 from @a653 to @a653 tokens 1
  sdf.channel @c654 from @a654 to @a654 tokens 1
  sdf.channel @c655 from @a655 to @a655 tokens 1
  sdf.channel @c656 from @a656 to @a656 tokens 1
  sdf.channel @c657 from @a657 to @a657 tokens 1
  sdf.channel @c658 from @a658 to @a658 tokens 1
  sdf.channel @c659 from @a659 to @a659 tokens 1
  sdf.channel @c660 from @a660 to @a660 tokens 1
  sdf.channel @c661 from @a661 to @a661 tokens 1
  sdf.channel @c662 from @a662 to @a662 tokens 1
  sdf.channel @c663 from @a663 to @a663 tokens 1
  sdf.channel @c664 from @a664 to @a664 tokens 1
  sdf.channel @c665 from @a665 to @a665 tokens 1
  sdf.channel @c666 from @a10 to @a15 tokens 0 rates 16 to 16
  sdf.channel @c667 from @a10 to @a16 tokens 0 rates 16 to 16
  sdf.channel @c668 from @a10 to @a11 tokens 0
  sdf.channel @c669 from @a10 to @a32 tokens 0
  sdf.channel @c670 from @a19 to @a27 tokens 0
  sdf.channel @c671 from @a10 to @a19 tokens 0 rates 2 to 2
  sdf.channel @c672 from @a32 to @a19 tokens 0
  sdf.channel @c673 from @a10 to @a19 tokens 0 rates 8 to 8
  sdf.channel @c674 from @a10 to @a19 tokens 0 rates 8 to 8
  sdf.channel @c675 from @a11 to @a18 tokens 0
  sdf.channel @c676 from @a11 to @a19 tokens 0
  sdf.channel @c677 from @a11 to @a20 tokens 0
  sdf.channel @c678 from @a11 to @a21 tokens 0
  sdf.channel @c679 from @a11 to @a22 tokens 0
  sdf.channel @c680 from @a12 to @a18 tokens 0 rates 384 to 384
  sdf.channel @c681 from @a12 to @a19 tokens 0 rates 384 to 384
  sdf.channel @c682 from @a12 to @a20 tokens 0 rates 384 to 384
  sdf.channel @c683 from @a12 to @a21 tokens 0 rates 384 to 384
  sdf.channel @c684 from @a14 to @a18 tokens 0 rates 513 to 513
  sdf.channel @c685 from @a18 to @a28 tokens 0 rates 768 to 768
  sdf.channel @c686 from @a19 to @a29 tokens 0 rates 768 to 768
  sdf.channel @c687 from @a21 to @a30 tokens 0 rates 768 to 768
  sdf.channel @c688 from @a20 to @a31 tokens 0 rates 768 to 768
  sdf.channel @c689 from @a17 to @a22 tokens 0 rates 8 to 8
  sdf.channel @c690 from @a19 to @a17 tokens 0 rates 8 to 8
  sdf.channel @c691 from @a52 to @a37 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c692 from @a52 to @a38 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c693 from @a52 to @a39 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c694 from @a52 to @a40 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c695 from @a52 to @a41 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c696 from @a52 to @a42 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c697 from @a52 to @a43 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c698 from @a53 to @a37 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c699 from @a53 to @a38 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c700 from @a53 to @a39 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c701 from @a53 to @a40 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c702 from @a53 to @a41 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c703 from @a53 to @a42 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c704 from @a53 to @a43 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c705 from @a54 to @a37 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c706 from @a54 to @a38 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c707 from @a54 to @a39 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c708 from @a54 to @a40 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c709 from @a54 to @a41 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c710 from @a54 to @a42 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c711 from @a54 to @a43 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c712 from @a55 to @a37 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c713 from @a55 to @a38 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c714 from @a55 to @a39 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c715 from @a55 to @a40 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c716 from @a55 to @a41 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c717 from @a55 to @a42 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c718 from @a55 to @a43 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c719 from @a45 to @a37 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c720 from @a45 to @a38 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c721 from @a45 to @a39 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c722 from @a45 to @a40 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c723 from @a45 to @a41 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c724 from @a45 to @a42 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c725 from @a45 to @a43 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c726 from @a44 to @a37 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c727 from @a46 to @a37 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c728 from @a47 to @a37 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c729 from @a48 to @a37 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c730 from @a44 to @a38 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c731 from @a46 to @a38 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c732 from @a47 to @a38 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c733 from @a48 to @a38 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c734 from @a38 to @a50 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c735 from @a44 to @a39 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c736 from @a46 to @a39 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c737 from @a47 to @a39 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c738 from @a48 to @a39 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c739 from @a44 to @a40 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c740 from @a46 to @a40 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c741 from @a47 to @a40 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c742 from @a48 to @a40 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c743 from @a44 to @a41 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c744 from @a46 to @a41 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c745 from @a47 to @a41 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c746 from @a48 to @a41 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c747 from @a44 to @a42 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c748 from @a46 to @a42 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c749 from @a47 to @a42 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c750 from @a48 to @a42 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c751 from @a44 to @a43 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c752 from @a46 to @a43 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c753 from @a47 to @a43 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c754 from @a48 to @a43 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c755 from @a41 to @a51 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c756 from @a50 to @a41 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c757 from @a50 to @a42 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c758 from @a50 to @a43 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c759 from @a51 to @a42 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c760 from @a51 to @a43 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c761 from @a42 to @a41 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c762 from @a43 to @a41 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c763 from @a37 to @a49 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c764 from @a49 to @a38 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c765 from @a49 to @a39 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c766 from @a49 to @a40 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c767 from @a38 to @a56 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c768 from @a56 to @a39 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c769 from @a56 to @a40 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c770 from @a38 to @a57 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c771 from @a57 to @a39 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c772 from @a57 to @a40 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c773 from @a38 to @a58 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c774 from @a58 to @a39 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c775 from @a58 to @a40 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c776 from @a38 to @a59 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c777 from @a59 to @a39 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c778 from @a59 to @a40 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c779 from @a11 to @a44 tokens 0
  sdf.channel @c780 from @a10 to @a46 tokens 0 rates 3 to 3
  sdf.channel @c781 from @a13 to @a47 tokens 0 rates 384 to 384
  sdf.channel @c782 from @a14 to @a48 tokens 0 rates 513 to 513
  sdf.channel @c783 from @a10 to @a37 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c784 from @a10 to @a37 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c785 from @a15 to @a38 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c786 from @a16 to @a38 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c787 from @a37 to @a33 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c788 from @a33 to @a18 tokens 0 rates 384 to 384
  sdf.channel @c789 from @a37 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c790 from @a38 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c791 from @a38 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c792 from @a38 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c793 from @a39 to @a20 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c794 from @a40 to @a21 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c795 from @a37 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c796 from @a41 to @a22 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c797 from @a42 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c798 from @a43 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c799 from @a37 to @a18 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c800 from @a38 to @a19 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c801 from @a39 to @a20 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c802 from @a40 to @a21 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c803 from @a41 to @a22 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c804 from @a42 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c805 from @a43 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c806 from @a41 to @a22 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c807 from @a42 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c808 from @a43 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c809 from @a75 to @a60 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c810 from @a75 to @a61 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c811 from @a75 to @a62 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c812 from @a75 to @a63 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c813 from @a75 to @a64 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c814 from @a75 to @a65 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c815 from @a75 to @a66 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c816 from @a76 to @a60 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c817 from @a76 to @a61 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c818 from @a76 to @a62 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c819 from @a76 to @a63 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c820 from @a76 to @a64 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c821 from @a76 to @a65 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c822 from @a76 to @a66 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c823 from @a77 to @a60 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c824 from @a77 to @a61 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c825 from @a77 to @a62 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c826 from @a77 to @a63 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c827 from @a77 to @a64 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c828 from @a77 to @a65 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c829 from @a77 to @a66 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c830 from @a78 to @a60 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c831 from @a78 to @a61 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c832 from @a78 to @a62 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c833 from @a78 to @a63 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c834 from @a78 to @a64 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c835 from @a78 to @a65 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c836 from @a78 to @a66 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c837 from @a68 to @a60 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c838 from @a68 to @a61 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c839 from @a68 to @a62 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c840 from @a68 to @a63 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c841 from @a68 to @a64 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c842 from @a68 to @a65 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c843 from @a68 to @a66 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c844 from @a67 to @a60 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c845 from @a69 to @a60 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c846 from @a70 to @a60 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c847 from @a71 to @a60 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c848 from @a67 to @a61 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c849 from @a69 to @a61 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c850 from @a70 to @a61 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c851 from @a71 to @a61 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c852 from @a61 to @a73 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c853 from @a67 to @a62 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c854 from @a69 to @a62 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c855 from @a70 to @a62 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c856 from @a71 to @a62 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c857 from @a67 to @a63 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c858 from @a69 to @a63 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c859 from @a70 to @a63 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c860 from @a71 to @a63 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c861 from @a67 to @a64 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c862 from @a69 to @a64 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c863 from @a70 to @a64 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c864 from @a71 to @a64 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c865 from @a67 to @a65 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c866 from @a69 to @a65 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c867 from @a70 to @a65 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c868 from @a71 to @a65 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c869 from @a67 to @a66 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c870 from @a69 to @a66 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c871 from @a70 to @a66 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c872 from @a71 to @a66 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c873 from @a64 to @a74 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c874 from @a73 to @a64 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c875 from @a73 to @a65 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c876 from @a73 to @a66 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c877 from @a74 to @a65 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c878 from @a74 to @a66 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c879 from @a65 to @a64 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c880 from @a66 to @a64 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c881 from @a60 to @a72 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c882 from @a72 to @a61 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c883 from @a72 to @a62 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c884 from @a72 to @a63 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c885 from @a61 to @a79 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c886 from @a79 to @a62 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c887 from @a79 to @a63 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c888 from @a61 to @a80 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c889 from @a80 to @a62 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c890 from @a80 to @a63 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c891 from @a61 to @a81 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c892 from @a81 to @a62 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c893 from @a81 to @a63 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c894 from @a61 to @a82 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c895 from @a82 to @a62 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c896 from @a82 to @a63 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c897 from @a11 to @a67 tokens 0
  sdf.channel @c898 from @a10 to @a69 tokens 0 rates 3 to 3
  sdf.channel @c899 from @a13 to @a70 tokens 0 rates 384 to 384
  sdf.channel @c900 from @a14 to @a71 tokens 0 rates 513 to 513
  sdf.channel @c901 from @a10 to @a60 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c902 from @a10 to @a60 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c903 from @a15 to @a61 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c904 from @a16 to @a61 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c905 from @a60 to @a34 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c906 from @a34 to @a18 tokens 0 rates 384 to 384
  sdf.channel @c907 from @a60 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c908 from @a61 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c909 from @a61 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c910 from @a61 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c911 from @a62 to @a20 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c912 from @a63 to @a21 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c913 from @a60 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c914 from @a64 to @a22 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c915 from @a65 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c916 from @a66 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c917 from @a60 to @a18 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c918 from @a61 to @a19 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c919 from @a62 to @a20 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c920 from @a63 to @a21 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c921 from @a64 to @a22 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c922 from @a65 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c923 from @a66 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c924 from @a64 to @a22 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c925 from @a65 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c926 from @a66 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c927 from @a37 to @a60 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c928 from @a38 to @a61 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c929 from @a39 to @a62 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c930 from @a40 to @a63 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c931 from @a98 to @a83 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c932 from @a98 to @a84 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c933 from @a98 to @a85 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c934 from @a98 to @a86 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c935 from @a98 to @a87 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c936 from @a98 to @a88 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c937 from @a98 to @a89 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c938 from @a99 to @a83 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c939 from @a99 to @a84 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c940 from @a99 to @a85 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c941 from @a99 to @a86 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c942 from @a99 to @a87 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c943 from @a99 to @a88 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c944 from @a99 to @a89 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c945 from @a100 to @a83 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c946 from @a100 to @a84 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c947 from @a100 to @a85 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c948 from @a100 to @a86 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c949 from @a100 to @a87 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c950 from @a100 to @a88 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c951 from @a100 to @a89 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c952 from @a101 to @a83 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c953 from @a101 to @a84 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c954 from @a101 to @a85 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c955 from @a101 to @a86 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c956 from @a101 to @a87 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c957 from @a101 to @a88 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c958 from @a101 to @a89 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c959 from @a91 to @a83 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c960 from @a91 to @a84 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c961 from @a91 to @a85 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c962 from @a91 to @a86 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c963 from @a91 to @a87 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c964 from @a91 to @a88 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c965 from @a91 to @a89 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c966 from @a90 to @a83 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c967 from @a92 to @a83 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c968 from @a93 to @a83 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c969 from @a94 to @a83 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c970 from @a90 to @a84 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c971 from @a92 to @a84 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c972 from @a93 to @a84 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c973 from @a94 to @a84 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c974 from @a84 to @a96 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c975 from @a90 to @a85 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c976 from @a92 to @a85 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c977 from @a93 to @a85 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c978 from @a94 to @a85 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c979 from @a90 to @a86 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c980 from @a92 to @a86 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c981 from @a93 to @a86 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c982 from @a94 to @a86 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c983 from @a90 to @a87 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c984 from @a92 to @a87 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c985 from @a93 to @a87 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c986 from @a94 to @a87 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c987 from @a90 to @a88 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c988 from @a92 to @a88 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c989 from @a93 to @a88 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c990 from @a94 to @a88 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c991 from @a90 to @a89 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c992 from @a92 to @a89 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c993 from @a93 to @a89 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c994 from @a94 to @a89 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c995 from @a87 to @a97 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c996 from @a96 to @a87 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c997 from @a96 to @a88 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c998 from @a96 to @a89 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c999 from @a97 to @a88 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1000 from @a97 to @a89 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1001 from @a88 to @a87 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1002 from @a89 to @a87 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1003 from @a83 to @a95 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c1004 from @a95 to @a84 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c1005 from @a95 to @a85 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1006 from @a95 to @a86 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1007 from @a84 to @a102 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c1008 from @a102 to @a85 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1009 from @a102 to @a86 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1010 from @a84 to @a103 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c1011 from @a103 to @a85 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1012 from @a103 to @a86 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1013 from @a84 to @a104 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c1014 from @a104 to @a85 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1015 from @a104 to @a86 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1016 from @a84 to @a105 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c1017 from @a105 to @a85 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1018 from @a105 to @a86 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1019 from @a11 to @a90 tokens 0
  sdf.channel @c1020 from @a10 to @a92 tokens 0 rates 3 to 3
  sdf.channel @c1021 from @a13 to @a93 tokens 0 rates 384 to 384
  sdf.channel @c1022 from @a14 to @a94 tokens 0 rates 513 to 513
  sdf.channel @c1023 from @a10 to @a83 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1024 from @a10 to @a83 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c1025 from @a15 to @a84 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1026 from @a16 to @a84 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1027 from @a83 to @a35 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1028 from @a35 to @a18 tokens 0 rates 384 to 384
  sdf.channel @c1029 from @a83 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1030 from @a84 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1031 from @a84 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1032 from @a84 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1033 from @a85 to @a20 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1034 from @a86 to @a21 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1035 from @a83 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1036 from @a87 to @a22 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c1037 from @a88 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1038 from @a89 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1039 from @a83 to @a18 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c1040 from @a84 to @a19 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c1041 from @a85 to @a20 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1042 from @a86 to @a21 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1043 from @a87 to @a22 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c1044 from @a88 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1045 from @a89 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1046 from @a87 to @a22 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c1047 from @a88 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1048 from @a89 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1049 from @a60 to @a83 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1050 from @a61 to @a84 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1051 from @a62 to @a85 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1052 from @a63 to @a86 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1053 from @a121 to @a106 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1054 from @a121 to @a107 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1055 from @a121 to @a108 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1056 from @a121 to @a109 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1057 from @a121 to @a110 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1058 from @a121 to @a111 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1059 from @a121 to @a112 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1060 from @a122 to @a106 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1061 from @a122 to @a107 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1062 from @a122 to @a108 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1063 from @a122 to @a109 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1064 from @a122 to @a110 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1065 from @a122 to @a111 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1066 from @a122 to @a112 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1067 from @a123 to @a106 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1068 from @a123 to @a107 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1069 from @a123 to @a108 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1070 from @a123 to @a109 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1071 from @a123 to @a110 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1072 from @a123 to @a111 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1073 from @a123 to @a112 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1074 from @a124 to @a106 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1075 from @a124 to @a107 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1076 from @a124 to @a108 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1077 from @a124 to @a109 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1078 from @a124 to @a110 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1079 from @a124 to @a111 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1080 from @a124 to @a112 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1081 from @a114 to @a106 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c1082 from @a114 to @a107 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c1083 from @a114 to @a108 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1084 from @a114 to @a109 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1085 from @a114 to @a110 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c1086 from @a114 to @a111 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1087 from @a114 to @a112 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1088 from @a113 to @a106 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1089 from @a115 to @a106 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c1090 from @a116 to @a106 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c1091 from @a117 to @a106 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c1092 from @a113 to @a107 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c1093 from @a115 to @a107 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c1094 from @a116 to @a107 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c1095 from @a117 to @a107 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c1096 from @a107 to @a119 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c1097 from @a113 to @a108 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1098 from @a115 to @a108 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1099 from @a116 to @a108 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1100 from @a117 to @a108 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1101 from @a113 to @a109 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1102 from @a115 to @a109 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1103 from @a116 to @a109 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1104 from @a117 to @a109 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1105 from @a113 to @a110 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c1106 from @a115 to @a110 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c1107 from @a116 to @a110 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c1108 from @a117 to @a110 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c1109 from @a113 to @a111 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1110 from @a115 to @a111 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1111 from @a116 to @a111 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1112 from @a117 to @a111 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1113 from @a113 to @a112 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1114 from @a115 to @a112 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1115 from @a116 to @a112 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1116 from @a117 to @a112 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1117 from @a110 to @a120 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c1118 from @a119 to @a110 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c1119 from @a119 to @a111 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1120 from @a119 to @a112 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1121 from @a120 to @a111 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1122 from @a120 to @a112 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1123 from @a111 to @a110 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1124 from @a112 to @a110 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1125 from @a106 to @a118 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c1126 from @a118 to @a107 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c1127 from @a118 to @a108 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1128 from @a118 to @a109 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1129 from @a107 to @a125 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c1130 from @a125 to @a108 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1131 from @a125 to @a109 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1132 from @a107 to @a126 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c1133 from @a126 to @a108 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1134 from @a126 to @a109 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1135 from @a107 to @a127 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c1136 from @a127 to @a108 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1137 from @a127 to @a109 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1138 from @a107 to @a128 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c1139 from @a128 to @a108 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1140 from @a128 to @a109 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1141 from @a11 to @a113 tokens 0
  sdf.channel @c1142 from @a10 to @a115 tokens 0 rates 3 to 3
  sdf.channel @c1143 from @a13 to @a116 tokens 0 rates 384 to 384
  sdf.channel @c1144 from @a14 to @a117 tokens 0 rates 513 to 513
  sdf.channel @c1145 from @a10 to @a106 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1146 from @a10 to @a106 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c1147 from @a15 to @a107 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1148 from @a16 to @a107 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1149 from @a106 to @a36 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1150 from @a36 to @a18 tokens 0 rates 384 to 384
  sdf.channel @c1151 from @a106 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1152 from @a107 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1153 from @a107 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1154 from @a107 to @a19 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1155 from @a108 to @a20 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1156 from @a109 to @a21 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1157 from @a106 to @a18 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1158 from @a110 to @a22 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c1159 from @a111 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1160 from @a112 to @a22 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1161 from @a106 to @a18 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c1162 from @a107 to @a19 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c1163 from @a108 to @a20 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1164 from @a109 to @a21 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1165 from @a110 to @a22 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c1166 from @a111 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1167 from @a112 to @a22 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1168 from @a110 to @a22 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c1169 from @a111 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1170 from @a112 to @a22 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1171 from @a83 to @a106 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1172 from @a84 to @a107 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1173 from @a85 to @a108 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1174 from @a86 to @a109 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1175 from @a106 to @a37 tokens 8 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1176 from @a107 to @a38 tokens 8 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1177 from @a108 to @a39 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1178 from @a109 to @a40 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1179 from @a11 to @a23 tokens 0
  sdf.channel @c1180 from @a12 to @a23 tokens 0 rates 384 to 384
  sdf.channel @c1181 from @a14 to @a23 tokens 0 rates 513 to 513
  sdf.channel @c1182 from @a18 to @a23 tokens 0
  sdf.channel @c1183 from @a27 to @a23 tokens 0
  sdf.channel @c1184 from @a28 to @a23 tokens 0 rates 768 to 768
  sdf.channel @c1185 from @a11 to @a24 tokens 0
  sdf.channel @c1186 from @a12 to @a24 tokens 0 rates 384 to 384
  sdf.channel @c1187 from @a14 to @a24 tokens 0 rates 513 to 513
  sdf.channel @c1188 from @a19 to @a24 tokens 0
  sdf.channel @c1189 from @a29 to @a24 tokens 0 rates 768 to 768
  sdf.channel @c1190 from @a12 to @a25 tokens 0 rates 384 to 384
  sdf.channel @c1191 from @a11 to @a25 tokens 0
  sdf.channel @c1192 from @a14 to @a25 tokens 0 rates 513 to 513
  sdf.channel @c1193 from @a21 to @a25 tokens 0
  sdf.channel @c1194 from @a30 to @a25 tokens 0 rates 768 to 768
  sdf.channel @c1195 from @a11 to @a26 tokens 0
  sdf.channel @c1196 from @a12 to @a26 tokens 0 rates 384 to 384
  sdf.channel @c1197 from @a14 to @a26 tokens 0 rates 513 to 513
  sdf.channel @c1198 from @a20 to @a26 tokens 0
  sdf.channel @c1199 from @a31 to @a26 tokens 0 rates 768 to 768
  sdf.channel @c1200 from @a37 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1201 from @a38 to @a24 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1202 from @a40 to @a25 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1203 from @a39 to @a26 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1204 from @a37 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1205 from @a37 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1206 from @a38 to @a24 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1207 from @a40 to @a25 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1208 from @a39 to @a26 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1209 from @a37 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1210 from @a60 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1211 from @a61 to @a24 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1212 from @a63 to @a25 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1213 from @a62 to @a26 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1214 from @a60 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1215 from @a60 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1216 from @a61 to @a24 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1217 from @a63 to @a25 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1218 from @a62 to @a26 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1219 from @a60 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1220 from @a83 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1221 from @a84 to @a24 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1222 from @a86 to @a25 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1223 from @a85 to @a26 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1224 from @a83 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1225 from @a83 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1226 from @a84 to @a24 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1227 from @a86 to @a25 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1228 from @a85 to @a26 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1229 from @a83 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1230 from @a106 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1231 from @a107 to @a24 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1232 from @a109 to @a25 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1233 from @a108 to @a26 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1234 from @a106 to @a23 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1235 from @a106 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1236 from @a107 to @a24 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1237 from @a109 to @a25 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1238 from @a108 to @a26 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1239 from @a106 to @a23 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1240 from @a147 to @a19 tokens 0
  sdf.channel @c1241 from @a18 to @a129 tokens 0
  sdf.channel @c1242 from @a19 to @a129 tokens 0
  sdf.channel @c1243 from @a20 to @a129 tokens 0
  sdf.channel @c1244 from @a21 to @a129 tokens 0
  sdf.channel @c1245 from @a22 to @a129 tokens 0 rates 4 to 4
  sdf.channel @c1246 from @a32 to @a146 tokens 0
  sdf.channel @c1247 from @a134 to @a147 tokens 0
  sdf.channel @c1248 from @a146 to @a130 tokens 0
  sdf.channel @c1249 from @a147 to @a130 tokens 0
  sdf.channel @c1250 from @a130 to @a170 tokens 0
  sdf.channel @c1251 from @a146 to @a129 tokens 0
  sdf.channel @c1252 from @a27 to @a129 tokens 0
  sdf.channel @c1253 from @a23 to @a129 tokens 0
  sdf.channel @c1254 from @a24 to @a129 tokens 0
  sdf.channel @c1255 from @a25 to @a129 tokens 0
  sdf.channel @c1256 from @a26 to @a129 tokens 0
  sdf.channel @c1257 from @a28 to @a153 tokens 0 rates 768 to 768
  sdf.channel @c1258 from @a22 to @a149 tokens 0 rates 384 to 384
  sdf.channel @c1259 from @a22 to @a150 tokens 0 rates 384 to 384
  sdf.channel @c1260 from @a22 to @a151 tokens 0 rates 384 to 384
  sdf.channel @c1261 from @a19 to @a152 tokens 0 rates 768 to 768
  sdf.channel @c1262 from @a19 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1263 from @a19 to @a129 tokens 0
  sdf.channel @c1264 from @a147 to @a131 tokens 0
  sdf.channel @c1265 from @a23 to @a131 tokens 0 rates 768 to 768
  sdf.channel @c1266 from @a23 to @a131 tokens 0 rates 768 to 768
  sdf.channel @c1267 from @a24 to @a131 tokens 0 rates 768 to 768
  sdf.channel @c1268 from @a25 to @a131 tokens 0 rates 768 to 768
  sdf.channel @c1269 from @a26 to @a131 tokens 0 rates 768 to 768
  sdf.channel @c1270 from @a18 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1271 from @a149 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1272 from @a150 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1273 from @a151 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1274 from @a152 to @a131 tokens 0 rates 768 to 768
  sdf.channel @c1275 from @a33 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1276 from @a34 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1277 from @a35 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1278 from @a36 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1279 from @a18 to @a154 tokens 0 rates 2 to 2
  sdf.channel @c1280 from @a18 to @a155 tokens 0 rates 4 to 4
  sdf.channel @c1281 from @a18 to @a156 tokens 0
  sdf.channel @c1282 from @a130 to @a157 tokens 0
  sdf.channel @c1283 from @a146 to @a135 tokens 0
  sdf.channel @c1284 from @a147 to @a135 tokens 0
  sdf.channel @c1285 from @a154 to @a135 tokens 0 rates 2 to 2
  sdf.channel @c1286 from @a155 to @a135 tokens 0 rates 4 to 4
  sdf.channel @c1287 from @a156 to @a135 tokens 0
  sdf.channel @c1288 from @a148 to @a135 tokens 0 rates 384 to 384
  sdf.channel @c1289 from @a153 to @a135 tokens 0 rates 768 to 768
  sdf.channel @c1290 from @a145 to @a135 tokens 1
  sdf.channel @c1291 from @a135 to @a160 tokens 0
  sdf.channel @c1292 from @a135 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1293 from @a146 to @a136 tokens 0
  sdf.channel @c1294 from @a147 to @a136 tokens 0
  sdf.channel @c1295 from @a154 to @a136 tokens 0 rates 2 to 2
  sdf.channel @c1296 from @a155 to @a136 tokens 0 rates 4 to 4
  sdf.channel @c1297 from @a156 to @a136 tokens 0
  sdf.channel @c1298 from @a148 to @a136 tokens 0 rates 384 to 384
  sdf.channel @c1299 from @a153 to @a136 tokens 0 rates 768 to 768
  sdf.channel @c1300 from @a145 to @a136 tokens 1
  sdf.channel @c1301 from @a136 to @a161 tokens 0
  sdf.channel @c1302 from @a136 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1303 from @a146 to @a137 tokens 0
  sdf.channel @c1304 from @a147 to @a137 tokens 0
  sdf.channel @c1305 from @a154 to @a137 tokens 0 rates 2 to 2
  sdf.channel @c1306 from @a18 to @a137 tokens 0 rates 4 to 4
  sdf.channel @c1307 from @a156 to @a137 tokens 0
  sdf.channel @c1308 from @a148 to @a137 tokens 0 rates 384 to 384
  sdf.channel @c1309 from @a18 to @a137 tokens 0 rates 768 to 768
  sdf.channel @c1310 from @a145 to @a137 tokens 1
  sdf.channel @c1311 from @a137 to @a162 tokens 0
  sdf.channel @c1312 from @a137 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1313 from @a146 to @a138 tokens 0
  sdf.channel @c1314 from @a147 to @a138 tokens 0
  sdf.channel @c1315 from @a20 to @a138 tokens 0 rates 4 to 4
  sdf.channel @c1316 from @a20 to @a138 tokens 0 rates 8 to 8
  sdf.channel @c1317 from @a20 to @a138 tokens 0 rates 2 to 2
  sdf.channel @c1318 from @a148 to @a138 tokens 0 rates 384 to 384
  sdf.channel @c1319 from @a31 to @a138 tokens 0 rates 768 to 768
  sdf.channel @c1320 from @a145 to @a138 tokens 1
  sdf.channel @c1321 from @a138 to @a163 tokens 0
  sdf.channel @c1322 from @a138 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1323 from @a146 to @a139 tokens 0
  sdf.channel @c1324 from @a147 to @a139 tokens 0
  sdf.channel @c1325 from @a21 to @a139 tokens 0 rates 4 to 4
  sdf.channel @c1326 from @a21 to @a139 tokens 0 rates 8 to 8
  sdf.channel @c1327 from @a21 to @a139 tokens 0 rates 2 to 2
  sdf.channel @c1328 from @a148 to @a139 tokens 0 rates 384 to 384
  sdf.channel @c1329 from @a30 to @a139 tokens 0 rates 768 to 768
  sdf.channel @c1330 from @a145 to @a139 tokens 1
  sdf.channel @c1331 from @a139 to @a164 tokens 0
  sdf.channel @c1332 from @a139 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1333 from @a146 to @a140 tokens 0
  sdf.channel @c1334 from @a147 to @a140 tokens 0
  sdf.channel @c1335 from @a17 to @a140 tokens 0 rates 8 to 8
  sdf.channel @c1336 from @a19 to @a140 tokens 0 rates 16 to 16
  sdf.channel @c1337 from @a22 to @a140 tokens 0 rates 32 to 32
  sdf.channel @c1338 from @a22 to @a140 tokens 0 rates 16 to 16
  sdf.channel @c1339 from @a22 to @a140 tokens 0 rates 16 to 16
  sdf.channel @c1340 from @a18 to @a140 tokens 0
  sdf.channel @c1341 from @a19 to @a140 tokens 0 rates 4 to 4
  sdf.channel @c1342 from @a22 to @a140 tokens 0 rates 4 to 4
  sdf.channel @c1343 from @a22 to @a140 tokens 0 rates 4 to 4
  sdf.channel @c1344 from @a22 to @a140 tokens 0 rates 4 to 4
  sdf.channel @c1345 from @a19 to @a140 tokens 0 rates 4 to 4
  sdf.channel @c1346 from @a148 to @a140 tokens 0 rates 384 to 384
  sdf.channel @c1347 from @a29 to @a140 tokens 0 rates 768 to 768
  sdf.channel @c1348 from @a149 to @a140 tokens 0 rates 384 to 384
  sdf.channel @c1349 from @a151 to @a140 tokens 0 rates 384 to 384
  sdf.channel @c1350 from @a150 to @a140 tokens 0 rates 384 to 384
  sdf.channel @c1351 from @a152 to @a140 tokens 0 rates 768 to 768
  sdf.channel @c1352 from @a145 to @a140 tokens 1
  sdf.channel @c1353 from @a140 to @a165 tokens 0
  sdf.channel @c1354 from @a140 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1355 from @a140 to @a129 tokens 0 rates 4 to 4
  sdf.channel @c1356 from @a146 to @a141 tokens 0
  sdf.channel @c1357 from @a147 to @a141 tokens 0
  sdf.channel @c1358 from @a154 to @a141 tokens 0 rates 2 to 2
  sdf.channel @c1359 from @a155 to @a141 tokens 0 rates 4 to 4
  sdf.channel @c1360 from @a156 to @a141 tokens 0
  sdf.channel @c1361 from @a148 to @a141 tokens 0 rates 384 to 384
  sdf.channel @c1362 from @a152 to @a141 tokens 0 rates 768 to 768
  sdf.channel @c1363 from @a145 to @a141 tokens 1
  sdf.channel @c1364 from @a141 to @a166 tokens 0
  sdf.channel @c1365 from @a141 to @a129 tokens 0 rates 2 to 2
  sdf.channel @c1366 from @a146 to @a142 tokens 0
  sdf.channel @c1367 from @a147 to @a142 tokens 0
  sdf.channel @c1368 from @a148 to @a142 tokens 0 rates 384 to 384
  sdf.channel @c1369 from @a145 to @a142 tokens 1
  sdf.channel @c1370 from @a157 to @a142 tokens 0
  sdf.channel @c1371 from @a142 to @a167 tokens 0
  sdf.channel @c1372 from @a142 to @a129 tokens 0
  sdf.channel @c1373 from @a142 to @a158 tokens 0
  sdf.channel @c1374 from @a146 to @a143 tokens 0
  sdf.channel @c1375 from @a147 to @a143 tokens 0
  sdf.channel @c1376 from @a148 to @a143 tokens 0 rates 384 to 384
  sdf.channel @c1377 from @a145 to @a143 tokens 1
  sdf.channel @c1378 from @a157 to @a143 tokens 0
  sdf.channel @c1379 from @a143 to @a168 tokens 0
  sdf.channel @c1380 from @a143 to @a129 tokens 0
  sdf.channel @c1381 from @a143 to @a129 tokens 0
  sdf.channel @c1382 from @a146 to @a144 tokens 0
  sdf.channel @c1383 from @a147 to @a144 tokens 0
  sdf.channel @c1384 from @a148 to @a144 tokens 0 rates 384 to 384
  sdf.channel @c1385 from @a145 to @a144 tokens 1
  sdf.channel @c1386 from @a157 to @a144 tokens 0
  sdf.channel @c1387 from @a144 to @a169 tokens 0
  sdf.channel @c1388 from @a144 to @a129 tokens 0
  sdf.channel @c1389 from @a144 to @a159 tokens 0
  sdf.channel @c1390 from @a157 to @a129 tokens 0
  sdf.channel @c1391 from @a129 to @a131 tokens 0
  sdf.channel @c1392 from @a129 to @a10 tokens 1
  sdf.channel @c1393 from @a131 to @a132 tokens 0
  sdf.channel @c1394 from @a131 to @a145 tokens 0
  sdf.channel @c1395 from @a145 to @a130 tokens 1
  sdf.channel @c1396 from @a145 to @a129 tokens 1
  sdf.channel @c1397 from @a10 to @a133 tokens 0
  sdf.channel @c1398 from @a133 to @a14 tokens 0 rates 513 to 513
  sdf.channel @c1399 from @a10 to @a134 tokens 0
  sdf.channel @c1400 from @a10 to @a134 tokens 0
  sdf.channel @c1401 from @a148 to @a129 tokens 0 rates 384 to 384
  sdf.channel @c1402 from @a148 to @a130 tokens 0 rates 384 to 384
  sdf.channel @c1403 from @a148 to @a131 tokens 0 rates 384 to 384
  sdf.channel @c1404 from @a148 to @a12 tokens 0 rates 384 to 384
  sdf.channel @c1405 from @a148 to @a132 tokens 0 rates 384 to 384
  sdf.channel @c1406 from @a171 to @a176 tokens 0 rates 16 to 16
  sdf.channel @c1407 from @a171 to @a177 tokens 0 rates 16 to 16
  sdf.channel @c1408 from @a171 to @a172 tokens 0
  sdf.channel @c1409 from @a171 to @a193 tokens 0
  sdf.channel @c1410 from @a180 to @a188 tokens 0
  sdf.channel @c1411 from @a171 to @a180 tokens 0 rates 2 to 2
  sdf.channel @c1412 from @a193 to @a180 tokens 0
  sdf.channel @c1413 from @a171 to @a180 tokens 0 rates 8 to 8
  sdf.channel @c1414 from @a171 to @a180 tokens 0 rates 8 to 8
  sdf.channel @c1415 from @a172 to @a179 tokens 0
  sdf.channel @c1416 from @a172 to @a180 tokens 0
  sdf.channel @c1417 from @a172 to @a181 tokens 0
  sdf.channel @c1418 from @a172 to @a182 tokens 0
  sdf.channel @c1419 from @a172 to @a183 tokens 0
  sdf.channel @c1420 from @a173 to @a179 tokens 0 rates 384 to 384
  sdf.channel @c1421 from @a173 to @a180 tokens 0 rates 384 to 384
  sdf.channel @c1422 from @a173 to @a181 tokens 0 rates 384 to 384
  sdf.channel @c1423 from @a173 to @a182 tokens 0 rates 384 to 384
  sdf.channel @c1424 from @a175 to @a179 tokens 0 rates 513 to 513
  sdf.channel @c1425 from @a179 to @a189 tokens 0 rates 768 to 768
  sdf.channel @c1426 from @a180 to @a190 tokens 0 rates 768 to 768
  sdf.channel @c1427 from @a182 to @a191 tokens 0 rates 768 to 768
  sdf.channel @c1428 from @a181 to @a192 tokens 0 rates 768 to 768
  sdf.channel @c1429 from @a178 to @a183 tokens 0 rates 8 to 8
  sdf.channel @c1430 from @a180 to @a178 tokens 0 rates 8 to 8
  sdf.channel @c1431 from @a213 to @a198 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1432 from @a213 to @a199 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1433 from @a213 to @a200 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1434 from @a213 to @a201 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1435 from @a213 to @a202 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1436 from @a213 to @a203 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1437 from @a213 to @a204 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1438 from @a214 to @a198 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1439 from @a214 to @a199 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1440 from @a214 to @a200 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1441 from @a214 to @a201 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1442 from @a214 to @a202 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1443 from @a214 to @a203 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1444 from @a214 to @a204 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1445 from @a215 to @a198 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1446 from @a215 to @a199 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1447 from @a215 to @a200 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1448 from @a215 to @a201 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1449 from @a215 to @a202 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1450 from @a215 to @a203 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1451 from @a215 to @a204 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1452 from @a216 to @a198 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1453 from @a216 to @a199 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1454 from @a216 to @a200 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1455 from @a216 to @a201 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1456 from @a216 to @a202 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1457 from @a216 to @a203 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1458 from @a216 to @a204 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1459 from @a206 to @a198 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c1460 from @a206 to @a199 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c1461 from @a206 to @a200 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1462 from @a206 to @a201 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1463 from @a206 to @a202 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c1464 from @a206 to @a203 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1465 from @a206 to @a204 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1466 from @a205 to @a198 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1467 from @a207 to @a198 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c1468 from @a208 to @a198 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c1469 from @a209 to @a198 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c1470 from @a205 to @a199 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c1471 from @a207 to @a199 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c1472 from @a208 to @a199 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c1473 from @a209 to @a199 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c1474 from @a199 to @a211 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c1475 from @a205 to @a200 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1476 from @a207 to @a200 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1477 from @a208 to @a200 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1478 from @a209 to @a200 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1479 from @a205 to @a201 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1480 from @a207 to @a201 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1481 from @a208 to @a201 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1482 from @a209 to @a201 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1483 from @a205 to @a202 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c1484 from @a207 to @a202 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c1485 from @a208 to @a202 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c1486 from @a209 to @a202 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c1487 from @a205 to @a203 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1488 from @a207 to @a203 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1489 from @a208 to @a203 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1490 from @a209 to @a203 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1491 from @a205 to @a204 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1492 from @a207 to @a204 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1493 from @a208 to @a204 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1494 from @a209 to @a204 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1495 from @a202 to @a212 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c1496 from @a211 to @a202 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c1497 from @a211 to @a203 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1498 from @a211 to @a204 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1499 from @a212 to @a203 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1500 from @a212 to @a204 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1501 from @a203 to @a202 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1502 from @a204 to @a202 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1503 from @a198 to @a210 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c1504 from @a210 to @a199 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c1505 from @a210 to @a200 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1506 from @a210 to @a201 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1507 from @a199 to @a217 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c1508 from @a217 to @a200 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1509 from @a217 to @a201 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1510 from @a199 to @a218 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c1511 from @a218 to @a200 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1512 from @a218 to @a201 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1513 from @a199 to @a219 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c1514 from @a219 to @a200 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1515 from @a219 to @a201 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1516 from @a199 to @a220 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c1517 from @a220 to @a200 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1518 from @a220 to @a201 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1519 from @a172 to @a205 tokens 0
  sdf.channel @c1520 from @a171 to @a207 tokens 0 rates 3 to 3
  sdf.channel @c1521 from @a174 to @a208 tokens 0 rates 384 to 384
  sdf.channel @c1522 from @a175 to @a209 tokens 0 rates 513 to 513
  sdf.channel @c1523 from @a171 to @a198 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1524 from @a171 to @a198 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c1525 from @a176 to @a199 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1526 from @a177 to @a199 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1527 from @a198 to @a194 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1528 from @a194 to @a179 tokens 0 rates 384 to 384
  sdf.channel @c1529 from @a198 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1530 from @a199 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1531 from @a199 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1532 from @a199 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1533 from @a200 to @a181 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1534 from @a201 to @a182 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1535 from @a198 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1536 from @a202 to @a183 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c1537 from @a203 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1538 from @a204 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1539 from @a198 to @a179 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c1540 from @a199 to @a180 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c1541 from @a200 to @a181 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1542 from @a201 to @a182 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1543 from @a202 to @a183 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c1544 from @a203 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1545 from @a204 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1546 from @a202 to @a183 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c1547 from @a203 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1548 from @a204 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1549 from @a236 to @a221 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1550 from @a236 to @a222 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1551 from @a236 to @a223 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1552 from @a236 to @a224 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1553 from @a236 to @a225 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1554 from @a236 to @a226 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1555 from @a236 to @a227 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1556 from @a237 to @a221 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1557 from @a237 to @a222 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1558 from @a237 to @a223 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1559 from @a237 to @a224 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1560 from @a237 to @a225 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1561 from @a237 to @a226 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1562 from @a237 to @a227 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1563 from @a238 to @a221 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1564 from @a238 to @a222 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1565 from @a238 to @a223 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1566 from @a238 to @a224 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1567 from @a238 to @a225 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1568 from @a238 to @a226 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1569 from @a238 to @a227 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1570 from @a239 to @a221 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1571 from @a239 to @a222 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1572 from @a239 to @a223 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1573 from @a239 to @a224 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1574 from @a239 to @a225 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1575 from @a239 to @a226 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1576 from @a239 to @a227 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1577 from @a229 to @a221 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c1578 from @a229 to @a222 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c1579 from @a229 to @a223 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1580 from @a229 to @a224 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1581 from @a229 to @a225 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c1582 from @a229 to @a226 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1583 from @a229 to @a227 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1584 from @a228 to @a221 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1585 from @a230 to @a221 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c1586 from @a231 to @a221 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c1587 from @a232 to @a221 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c1588 from @a228 to @a222 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c1589 from @a230 to @a222 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c1590 from @a231 to @a222 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c1591 from @a232 to @a222 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c1592 from @a222 to @a234 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c1593 from @a228 to @a223 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1594 from @a230 to @a223 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1595 from @a231 to @a223 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1596 from @a232 to @a223 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1597 from @a228 to @a224 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1598 from @a230 to @a224 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1599 from @a231 to @a224 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1600 from @a232 to @a224 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1601 from @a228 to @a225 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c1602 from @a230 to @a225 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c1603 from @a231 to @a225 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c1604 from @a232 to @a225 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c1605 from @a228 to @a226 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1606 from @a230 to @a226 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1607 from @a231 to @a226 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1608 from @a232 to @a226 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1609 from @a228 to @a227 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1610 from @a230 to @a227 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1611 from @a231 to @a227 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1612 from @a232 to @a227 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1613 from @a225 to @a235 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c1614 from @a234 to @a225 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c1615 from @a234 to @a226 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1616 from @a234 to @a227 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1617 from @a235 to @a226 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1618 from @a235 to @a227 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1619 from @a226 to @a225 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1620 from @a227 to @a225 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1621 from @a221 to @a233 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c1622 from @a233 to @a222 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c1623 from @a233 to @a223 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1624 from @a233 to @a224 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1625 from @a222 to @a240 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c1626 from @a240 to @a223 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1627 from @a240 to @a224 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1628 from @a222 to @a241 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c1629 from @a241 to @a223 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1630 from @a241 to @a224 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1631 from @a222 to @a242 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c1632 from @a242 to @a223 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1633 from @a242 to @a224 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1634 from @a222 to @a243 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c1635 from @a243 to @a223 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1636 from @a243 to @a224 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1637 from @a172 to @a228 tokens 0
  sdf.channel @c1638 from @a171 to @a230 tokens 0 rates 3 to 3
  sdf.channel @c1639 from @a174 to @a231 tokens 0 rates 384 to 384
  sdf.channel @c1640 from @a175 to @a232 tokens 0 rates 513 to 513
  sdf.channel @c1641 from @a171 to @a221 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1642 from @a171 to @a221 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c1643 from @a176 to @a222 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1644 from @a177 to @a222 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1645 from @a221 to @a195 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1646 from @a195 to @a179 tokens 0 rates 384 to 384
  sdf.channel @c1647 from @a221 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1648 from @a222 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1649 from @a222 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1650 from @a222 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1651 from @a223 to @a181 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1652 from @a224 to @a182 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1653 from @a221 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1654 from @a225 to @a183 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c1655 from @a226 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1656 from @a227 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1657 from @a221 to @a179 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c1658 from @a222 to @a180 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c1659 from @a223 to @a181 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1660 from @a224 to @a182 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1661 from @a225 to @a183 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c1662 from @a226 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1663 from @a227 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1664 from @a225 to @a183 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c1665 from @a226 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1666 from @a227 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1667 from @a198 to @a221 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1668 from @a199 to @a222 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1669 from @a200 to @a223 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1670 from @a201 to @a224 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1671 from @a259 to @a244 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1672 from @a259 to @a245 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1673 from @a259 to @a246 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1674 from @a259 to @a247 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1675 from @a259 to @a248 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1676 from @a259 to @a249 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1677 from @a259 to @a250 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1678 from @a260 to @a244 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1679 from @a260 to @a245 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1680 from @a260 to @a246 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1681 from @a260 to @a247 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1682 from @a260 to @a248 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1683 from @a260 to @a249 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1684 from @a260 to @a250 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1685 from @a261 to @a244 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1686 from @a261 to @a245 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1687 from @a261 to @a246 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1688 from @a261 to @a247 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1689 from @a261 to @a248 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1690 from @a261 to @a249 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1691 from @a261 to @a250 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1692 from @a262 to @a244 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1693 from @a262 to @a245 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1694 from @a262 to @a246 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1695 from @a262 to @a247 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1696 from @a262 to @a248 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1697 from @a262 to @a249 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1698 from @a262 to @a250 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1699 from @a252 to @a244 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c1700 from @a252 to @a245 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c1701 from @a252 to @a246 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1702 from @a252 to @a247 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1703 from @a252 to @a248 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c1704 from @a252 to @a249 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1705 from @a252 to @a250 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1706 from @a251 to @a244 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1707 from @a253 to @a244 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c1708 from @a254 to @a244 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c1709 from @a255 to @a244 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c1710 from @a251 to @a245 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c1711 from @a253 to @a245 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c1712 from @a254 to @a245 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c1713 from @a255 to @a245 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c1714 from @a245 to @a257 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c1715 from @a251 to @a246 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1716 from @a253 to @a246 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1717 from @a254 to @a246 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1718 from @a255 to @a246 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1719 from @a251 to @a247 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1720 from @a253 to @a247 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1721 from @a254 to @a247 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1722 from @a255 to @a247 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1723 from @a251 to @a248 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c1724 from @a253 to @a248 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c1725 from @a254 to @a248 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c1726 from @a255 to @a248 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c1727 from @a251 to @a249 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1728 from @a253 to @a249 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1729 from @a254 to @a249 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1730 from @a255 to @a249 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1731 from @a251 to @a250 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1732 from @a253 to @a250 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1733 from @a254 to @a250 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1734 from @a255 to @a250 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1735 from @a248 to @a258 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c1736 from @a257 to @a248 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c1737 from @a257 to @a249 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1738 from @a257 to @a250 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1739 from @a258 to @a249 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1740 from @a258 to @a250 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1741 from @a249 to @a248 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1742 from @a250 to @a248 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1743 from @a244 to @a256 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c1744 from @a256 to @a245 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c1745 from @a256 to @a246 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1746 from @a256 to @a247 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1747 from @a245 to @a263 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c1748 from @a263 to @a246 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1749 from @a263 to @a247 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1750 from @a245 to @a264 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c1751 from @a264 to @a246 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1752 from @a264 to @a247 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1753 from @a245 to @a265 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c1754 from @a265 to @a246 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1755 from @a265 to @a247 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1756 from @a245 to @a266 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c1757 from @a266 to @a246 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1758 from @a266 to @a247 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1759 from @a172 to @a251 tokens 0
  sdf.channel @c1760 from @a171 to @a253 tokens 0 rates 3 to 3
  sdf.channel @c1761 from @a174 to @a254 tokens 0 rates 384 to 384
  sdf.channel @c1762 from @a175 to @a255 tokens 0 rates 513 to 513
  sdf.channel @c1763 from @a171 to @a244 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1764 from @a171 to @a244 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c1765 from @a176 to @a245 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1766 from @a177 to @a245 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1767 from @a244 to @a196 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1768 from @a196 to @a179 tokens 0 rates 384 to 384
  sdf.channel @c1769 from @a244 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1770 from @a245 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1771 from @a245 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1772 from @a245 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1773 from @a246 to @a181 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1774 from @a247 to @a182 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1775 from @a244 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1776 from @a248 to @a183 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c1777 from @a249 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1778 from @a250 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1779 from @a244 to @a179 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c1780 from @a245 to @a180 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c1781 from @a246 to @a181 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1782 from @a247 to @a182 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1783 from @a248 to @a183 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c1784 from @a249 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1785 from @a250 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1786 from @a248 to @a183 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c1787 from @a249 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1788 from @a250 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1789 from @a221 to @a244 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1790 from @a222 to @a245 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1791 from @a223 to @a246 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1792 from @a224 to @a247 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1793 from @a282 to @a267 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1794 from @a282 to @a268 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1795 from @a282 to @a269 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1796 from @a282 to @a270 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1797 from @a282 to @a271 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1798 from @a282 to @a272 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1799 from @a282 to @a273 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1800 from @a283 to @a267 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1801 from @a283 to @a268 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1802 from @a283 to @a269 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1803 from @a283 to @a270 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1804 from @a283 to @a271 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1805 from @a283 to @a272 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1806 from @a283 to @a273 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1807 from @a284 to @a267 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1808 from @a284 to @a268 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1809 from @a284 to @a269 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1810 from @a284 to @a270 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1811 from @a284 to @a271 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1812 from @a284 to @a272 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1813 from @a284 to @a273 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1814 from @a285 to @a267 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c1815 from @a285 to @a268 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c1816 from @a285 to @a269 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1817 from @a285 to @a270 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c1818 from @a285 to @a271 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c1819 from @a285 to @a272 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1820 from @a285 to @a273 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c1821 from @a275 to @a267 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c1822 from @a275 to @a268 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c1823 from @a275 to @a269 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1824 from @a275 to @a270 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c1825 from @a275 to @a271 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c1826 from @a275 to @a272 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1827 from @a275 to @a273 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c1828 from @a274 to @a267 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1829 from @a276 to @a267 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c1830 from @a277 to @a267 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c1831 from @a278 to @a267 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c1832 from @a274 to @a268 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c1833 from @a276 to @a268 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c1834 from @a277 to @a268 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c1835 from @a278 to @a268 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c1836 from @a268 to @a280 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c1837 from @a274 to @a269 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1838 from @a276 to @a269 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1839 from @a277 to @a269 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1840 from @a278 to @a269 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1841 from @a274 to @a270 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c1842 from @a276 to @a270 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c1843 from @a277 to @a270 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c1844 from @a278 to @a270 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c1845 from @a274 to @a271 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c1846 from @a276 to @a271 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c1847 from @a277 to @a271 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c1848 from @a278 to @a271 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c1849 from @a274 to @a272 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1850 from @a276 to @a272 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1851 from @a277 to @a272 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1852 from @a278 to @a272 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1853 from @a274 to @a273 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c1854 from @a276 to @a273 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c1855 from @a277 to @a273 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c1856 from @a278 to @a273 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c1857 from @a271 to @a281 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c1858 from @a280 to @a271 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c1859 from @a280 to @a272 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1860 from @a280 to @a273 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c1861 from @a281 to @a272 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1862 from @a281 to @a273 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c1863 from @a272 to @a271 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1864 from @a273 to @a271 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c1865 from @a267 to @a279 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c1866 from @a279 to @a268 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c1867 from @a279 to @a269 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1868 from @a279 to @a270 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1869 from @a268 to @a286 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c1870 from @a286 to @a269 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1871 from @a286 to @a270 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1872 from @a268 to @a287 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c1873 from @a287 to @a269 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1874 from @a287 to @a270 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1875 from @a268 to @a288 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c1876 from @a288 to @a269 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1877 from @a288 to @a270 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c1878 from @a268 to @a289 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c1879 from @a289 to @a269 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1880 from @a289 to @a270 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c1881 from @a172 to @a274 tokens 0
  sdf.channel @c1882 from @a171 to @a276 tokens 0 rates 3 to 3
  sdf.channel @c1883 from @a174 to @a277 tokens 0 rates 384 to 384
  sdf.channel @c1884 from @a175 to @a278 tokens 0 rates 513 to 513
  sdf.channel @c1885 from @a171 to @a267 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c1886 from @a171 to @a267 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c1887 from @a176 to @a268 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1888 from @a177 to @a268 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c1889 from @a267 to @a197 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1890 from @a197 to @a179 tokens 0 rates 384 to 384
  sdf.channel @c1891 from @a267 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1892 from @a268 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1893 from @a268 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1894 from @a268 to @a180 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c1895 from @a269 to @a181 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1896 from @a270 to @a182 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c1897 from @a267 to @a179 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c1898 from @a271 to @a183 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c1899 from @a272 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1900 from @a273 to @a183 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c1901 from @a267 to @a179 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c1902 from @a268 to @a180 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c1903 from @a269 to @a181 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1904 from @a270 to @a182 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c1905 from @a271 to @a183 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c1906 from @a272 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1907 from @a273 to @a183 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c1908 from @a271 to @a183 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c1909 from @a272 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1910 from @a273 to @a183 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c1911 from @a244 to @a267 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1912 from @a245 to @a268 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1913 from @a246 to @a269 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1914 from @a247 to @a270 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1915 from @a267 to @a198 tokens 8 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c1916 from @a268 to @a199 tokens 8 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c1917 from @a269 to @a200 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1918 from @a270 to @a201 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c1919 from @a172 to @a184 tokens 0
  sdf.channel @c1920 from @a173 to @a184 tokens 0 rates 384 to 384
  sdf.channel @c1921 from @a175 to @a184 tokens 0 rates 513 to 513
  sdf.channel @c1922 from @a179 to @a184 tokens 0
  sdf.channel @c1923 from @a188 to @a184 tokens 0
  sdf.channel @c1924 from @a189 to @a184 tokens 0 rates 768 to 768
  sdf.channel @c1925 from @a172 to @a185 tokens 0
  sdf.channel @c1926 from @a173 to @a185 tokens 0 rates 384 to 384
  sdf.channel @c1927 from @a175 to @a185 tokens 0 rates 513 to 513
  sdf.channel @c1928 from @a180 to @a185 tokens 0
  sdf.channel @c1929 from @a190 to @a185 tokens 0 rates 768 to 768
  sdf.channel @c1930 from @a173 to @a186 tokens 0 rates 384 to 384
  sdf.channel @c1931 from @a172 to @a186 tokens 0
  sdf.channel @c1932 from @a175 to @a186 tokens 0 rates 513 to 513
  sdf.channel @c1933 from @a182 to @a186 tokens 0
  sdf.channel @c1934 from @a191 to @a186 tokens 0 rates 768 to 768
  sdf.channel @c1935 from @a172 to @a187 tokens 0
  sdf.channel @c1936 from @a173 to @a187 tokens 0 rates 384 to 384
  sdf.channel @c1937 from @a175 to @a187 tokens 0 rates 513 to 513
  sdf.channel @c1938 from @a181 to @a187 tokens 0
  sdf.channel @c1939 from @a192 to @a187 tokens 0 rates 768 to 768
  sdf.channel @c1940 from @a198 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1941 from @a199 to @a185 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1942 from @a201 to @a186 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1943 from @a200 to @a187 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1944 from @a198 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1945 from @a198 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1946 from @a199 to @a185 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1947 from @a201 to @a186 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1948 from @a200 to @a187 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1949 from @a198 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1950 from @a221 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1951 from @a222 to @a185 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1952 from @a224 to @a186 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1953 from @a223 to @a187 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1954 from @a221 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1955 from @a221 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1956 from @a222 to @a185 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1957 from @a224 to @a186 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1958 from @a223 to @a187 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1959 from @a221 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1960 from @a244 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1961 from @a245 to @a185 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1962 from @a247 to @a186 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1963 from @a246 to @a187 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1964 from @a244 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1965 from @a244 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1966 from @a245 to @a185 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1967 from @a247 to @a186 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1968 from @a246 to @a187 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1969 from @a244 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1970 from @a267 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1971 from @a268 to @a185 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c1972 from @a270 to @a186 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1973 from @a269 to @a187 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c1974 from @a267 to @a184 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c1975 from @a267 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1976 from @a268 to @a185 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c1977 from @a270 to @a186 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1978 from @a269 to @a187 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c1979 from @a267 to @a184 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c1980 from @a308 to @a180 tokens 0
  sdf.channel @c1981 from @a179 to @a290 tokens 0
  sdf.channel @c1982 from @a180 to @a290 tokens 0
  sdf.channel @c1983 from @a181 to @a290 tokens 0
  sdf.channel @c1984 from @a182 to @a290 tokens 0
  sdf.channel @c1985 from @a183 to @a290 tokens 0 rates 4 to 4
  sdf.channel @c1986 from @a193 to @a307 tokens 0
  sdf.channel @c1987 from @a295 to @a308 tokens 0
  sdf.channel @c1988 from @a307 to @a291 tokens 0
  sdf.channel @c1989 from @a308 to @a291 tokens 0
  sdf.channel @c1990 from @a291 to @a331 tokens 0
  sdf.channel @c1991 from @a307 to @a290 tokens 0
  sdf.channel @c1992 from @a188 to @a290 tokens 0
  sdf.channel @c1993 from @a184 to @a290 tokens 0
  sdf.channel @c1994 from @a185 to @a290 tokens 0
  sdf.channel @c1995 from @a186 to @a290 tokens 0
  sdf.channel @c1996 from @a187 to @a290 tokens 0
  sdf.channel @c1997 from @a189 to @a314 tokens 0 rates 768 to 768
  sdf.channel @c1998 from @a183 to @a310 tokens 0 rates 384 to 384
  sdf.channel @c1999 from @a183 to @a311 tokens 0 rates 384 to 384
  sdf.channel @c2000 from @a183 to @a312 tokens 0 rates 384 to 384
  sdf.channel @c2001 from @a180 to @a313 tokens 0 rates 768 to 768
  sdf.channel @c2002 from @a180 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2003 from @a180 to @a290 tokens 0
  sdf.channel @c2004 from @a308 to @a292 tokens 0
  sdf.channel @c2005 from @a184 to @a292 tokens 0 rates 768 to 768
  sdf.channel @c2006 from @a184 to @a292 tokens 0 rates 768 to 768
  sdf.channel @c2007 from @a185 to @a292 tokens 0 rates 768 to 768
  sdf.channel @c2008 from @a186 to @a292 tokens 0 rates 768 to 768
  sdf.channel @c2009 from @a187 to @a292 tokens 0 rates 768 to 768
  sdf.channel @c2010 from @a179 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2011 from @a310 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2012 from @a311 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2013 from @a312 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2014 from @a313 to @a292 tokens 0 rates 768 to 768
  sdf.channel @c2015 from @a194 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2016 from @a195 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2017 from @a196 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2018 from @a197 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2019 from @a179 to @a315 tokens 0 rates 2 to 2
  sdf.channel @c2020 from @a179 to @a316 tokens 0 rates 4 to 4
  sdf.channel @c2021 from @a179 to @a317 tokens 0
  sdf.channel @c2022 from @a291 to @a318 tokens 0
  sdf.channel @c2023 from @a307 to @a296 tokens 0
  sdf.channel @c2024 from @a308 to @a296 tokens 0
  sdf.channel @c2025 from @a315 to @a296 tokens 0 rates 2 to 2
  sdf.channel @c2026 from @a316 to @a296 tokens 0 rates 4 to 4
  sdf.channel @c2027 from @a317 to @a296 tokens 0
  sdf.channel @c2028 from @a309 to @a296 tokens 0 rates 384 to 384
  sdf.channel @c2029 from @a314 to @a296 tokens 0 rates 768 to 768
  sdf.channel @c2030 from @a306 to @a296 tokens 1
  sdf.channel @c2031 from @a296 to @a321 tokens 0
  sdf.channel @c2032 from @a296 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2033 from @a307 to @a297 tokens 0
  sdf.channel @c2034 from @a308 to @a297 tokens 0
  sdf.channel @c2035 from @a315 to @a297 tokens 0 rates 2 to 2
  sdf.channel @c2036 from @a316 to @a297 tokens 0 rates 4 to 4
  sdf.channel @c2037 from @a317 to @a297 tokens 0
  sdf.channel @c2038 from @a309 to @a297 tokens 0 rates 384 to 384
  sdf.channel @c2039 from @a314 to @a297 tokens 0 rates 768 to 768
  sdf.channel @c2040 from @a306 to @a297 tokens 1
  sdf.channel @c2041 from @a297 to @a322 tokens 0
  sdf.channel @c2042 from @a297 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2043 from @a307 to @a298 tokens 0
  sdf.channel @c2044 from @a308 to @a298 tokens 0
  sdf.channel @c2045 from @a315 to @a298 tokens 0 rates 2 to 2
  sdf.channel @c2046 from @a179 to @a298 tokens 0 rates 4 to 4
  sdf.channel @c2047 from @a317 to @a298 tokens 0
  sdf.channel @c2048 from @a309 to @a298 tokens 0 rates 384 to 384
  sdf.channel @c2049 from @a179 to @a298 tokens 0 rates 768 to 768
  sdf.channel @c2050 from @a306 to @a298 tokens 1
  sdf.channel @c2051 from @a298 to @a323 tokens 0
  sdf.channel @c2052 from @a298 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2053 from @a307 to @a299 tokens 0
  sdf.channel @c2054 from @a308 to @a299 tokens 0
  sdf.channel @c2055 from @a181 to @a299 tokens 0 rates 4 to 4
  sdf.channel @c2056 from @a181 to @a299 tokens 0 rates 8 to 8
  sdf.channel @c2057 from @a181 to @a299 tokens 0 rates 2 to 2
  sdf.channel @c2058 from @a309 to @a299 tokens 0 rates 384 to 384
  sdf.channel @c2059 from @a192 to @a299 tokens 0 rates 768 to 768
  sdf.channel @c2060 from @a306 to @a299 tokens 1
  sdf.channel @c2061 from @a299 to @a324 tokens 0
  sdf.channel @c2062 from @a299 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2063 from @a307 to @a300 tokens 0
  sdf.channel @c2064 from @a308 to @a300 tokens 0
  sdf.channel @c2065 from @a182 to @a300 tokens 0 rates 4 to 4
  sdf.channel @c2066 from @a182 to @a300 tokens 0 rates 8 to 8
  sdf.channel @c2067 from @a182 to @a300 tokens 0 rates 2 to 2
  sdf.channel @c2068 from @a309 to @a300 tokens 0 rates 384 to 384
  sdf.channel @c2069 from @a191 to @a300 tokens 0 rates 768 to 768
  sdf.channel @c2070 from @a306 to @a300 tokens 1
  sdf.channel @c2071 from @a300 to @a325 tokens 0
  sdf.channel @c2072 from @a300 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2073 from @a307 to @a301 tokens 0
  sdf.channel @c2074 from @a308 to @a301 tokens 0
  sdf.channel @c2075 from @a178 to @a301 tokens 0 rates 8 to 8
  sdf.channel @c2076 from @a180 to @a301 tokens 0 rates 16 to 16
  sdf.channel @c2077 from @a183 to @a301 tokens 0 rates 32 to 32
  sdf.channel @c2078 from @a183 to @a301 tokens 0 rates 16 to 16
  sdf.channel @c2079 from @a183 to @a301 tokens 0 rates 16 to 16
  sdf.channel @c2080 from @a179 to @a301 tokens 0
  sdf.channel @c2081 from @a180 to @a301 tokens 0 rates 4 to 4
  sdf.channel @c2082 from @a183 to @a301 tokens 0 rates 4 to 4
  sdf.channel @c2083 from @a183 to @a301 tokens 0 rates 4 to 4
  sdf.channel @c2084 from @a183 to @a301 tokens 0 rates 4 to 4
  sdf.channel @c2085 from @a180 to @a301 tokens 0 rates 4 to 4
  sdf.channel @c2086 from @a309 to @a301 tokens 0 rates 384 to 384
  sdf.channel @c2087 from @a190 to @a301 tokens 0 rates 768 to 768
  sdf.channel @c2088 from @a310 to @a301 tokens 0 rates 384 to 384
  sdf.channel @c2089 from @a312 to @a301 tokens 0 rates 384 to 384
  sdf.channel @c2090 from @a311 to @a301 tokens 0 rates 384 to 384
  sdf.channel @c2091 from @a313 to @a301 tokens 0 rates 768 to 768
  sdf.channel @c2092 from @a306 to @a301 tokens 1
  sdf.channel @c2093 from @a301 to @a326 tokens 0
  sdf.channel @c2094 from @a301 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2095 from @a301 to @a290 tokens 0 rates 4 to 4
  sdf.channel @c2096 from @a307 to @a302 tokens 0
  sdf.channel @c2097 from @a308 to @a302 tokens 0
  sdf.channel @c2098 from @a315 to @a302 tokens 0 rates 2 to 2
  sdf.channel @c2099 from @a316 to @a302 tokens 0 rates 4 to 4
  sdf.channel @c2100 from @a317 to @a302 tokens 0
  sdf.channel @c2101 from @a309 to @a302 tokens 0 rates 384 to 384
  sdf.channel @c2102 from @a313 to @a302 tokens 0 rates 768 to 768
  sdf.channel @c2103 from @a306 to @a302 tokens 1
  sdf.channel @c2104 from @a302 to @a327 tokens 0
  sdf.channel @c2105 from @a302 to @a290 tokens 0 rates 2 to 2
  sdf.channel @c2106 from @a307 to @a303 tokens 0
  sdf.channel @c2107 from @a308 to @a303 tokens 0
  sdf.channel @c2108 from @a309 to @a303 tokens 0 rates 384 to 384
  sdf.channel @c2109 from @a306 to @a303 tokens 1
  sdf.channel @c2110 from @a318 to @a303 tokens 0
  sdf.channel @c2111 from @a303 to @a328 tokens 0
  sdf.channel @c2112 from @a303 to @a290 tokens 0
  sdf.channel @c2113 from @a303 to @a319 tokens 0
  sdf.channel @c2114 from @a307 to @a304 tokens 0
  sdf.channel @c2115 from @a308 to @a304 tokens 0
  sdf.channel @c2116 from @a309 to @a304 tokens 0 rates 384 to 384
  sdf.channel @c2117 from @a306 to @a304 tokens 1
  sdf.channel @c2118 from @a318 to @a304 tokens 0
  sdf.channel @c2119 from @a304 to @a329 tokens 0
  sdf.channel @c2120 from @a304 to @a290 tokens 0
  sdf.channel @c2121 from @a304 to @a290 tokens 0
  sdf.channel @c2122 from @a307 to @a305 tokens 0
  sdf.channel @c2123 from @a308 to @a305 tokens 0
  sdf.channel @c2124 from @a309 to @a305 tokens 0 rates 384 to 384
  sdf.channel @c2125 from @a306 to @a305 tokens 1
  sdf.channel @c2126 from @a318 to @a305 tokens 0
  sdf.channel @c2127 from @a305 to @a330 tokens 0
  sdf.channel @c2128 from @a305 to @a290 tokens 0
  sdf.channel @c2129 from @a305 to @a320 tokens 0
  sdf.channel @c2130 from @a318 to @a290 tokens 0
  sdf.channel @c2131 from @a290 to @a292 tokens 0
  sdf.channel @c2132 from @a290 to @a171 tokens 1
  sdf.channel @c2133 from @a292 to @a293 tokens 0
  sdf.channel @c2134 from @a292 to @a306 tokens 0
  sdf.channel @c2135 from @a306 to @a291 tokens 1
  sdf.channel @c2136 from @a306 to @a290 tokens 1
  sdf.channel @c2137 from @a171 to @a294 tokens 0
  sdf.channel @c2138 from @a294 to @a175 tokens 0 rates 513 to 513
  sdf.channel @c2139 from @a171 to @a295 tokens 0
  sdf.channel @c2140 from @a171 to @a295 tokens 0
  sdf.channel @c2141 from @a309 to @a290 tokens 0 rates 384 to 384
  sdf.channel @c2142 from @a309 to @a291 tokens 0 rates 384 to 384
  sdf.channel @c2143 from @a309 to @a292 tokens 0 rates 384 to 384
  sdf.channel @c2144 from @a309 to @a173 tokens 0 rates 384 to 384
  sdf.channel @c2145 from @a309 to @a293 tokens 0 rates 384 to 384
  sdf.channel @c2146 from @a332 to @a337 tokens 0 rates 16 to 16
  sdf.channel @c2147 from @a332 to @a338 tokens 0 rates 16 to 16
  sdf.channel @c2148 from @a332 to @a333 tokens 0
  sdf.channel @c2149 from @a332 to @a354 tokens 0
  sdf.channel @c2150 from @a341 to @a349 tokens 0
  sdf.channel @c2151 from @a332 to @a341 tokens 0 rates 2 to 2
  sdf.channel @c2152 from @a354 to @a341 tokens 0
  sdf.channel @c2153 from @a332 to @a341 tokens 0 rates 8 to 8
  sdf.channel @c2154 from @a332 to @a341 tokens 0 rates 8 to 8
  sdf.channel @c2155 from @a333 to @a340 tokens 0
  sdf.channel @c2156 from @a333 to @a341 tokens 0
  sdf.channel @c2157 from @a333 to @a342 tokens 0
  sdf.channel @c2158 from @a333 to @a343 tokens 0
  sdf.channel @c2159 from @a333 to @a344 tokens 0
  sdf.channel @c2160 from @a334 to @a340 tokens 0 rates 384 to 384
  sdf.channel @c2161 from @a334 to @a341 tokens 0 rates 384 to 384
  sdf.channel @c2162 from @a334 to @a342 tokens 0 rates 384 to 384
  sdf.channel @c2163 from @a334 to @a343 tokens 0 rates 384 to 384
  sdf.channel @c2164 from @a336 to @a340 tokens 0 rates 513 to 513
  sdf.channel @c2165 from @a340 to @a350 tokens 0 rates 768 to 768
  sdf.channel @c2166 from @a341 to @a351 tokens 0 rates 768 to 768
  sdf.channel @c2167 from @a343 to @a352 tokens 0 rates 768 to 768
  sdf.channel @c2168 from @a342 to @a353 tokens 0 rates 768 to 768
  sdf.channel @c2169 from @a339 to @a344 tokens 0 rates 8 to 8
  sdf.channel @c2170 from @a341 to @a339 tokens 0 rates 8 to 8
  sdf.channel @c2171 from @a374 to @a359 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2172 from @a374 to @a360 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2173 from @a374 to @a361 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2174 from @a374 to @a362 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2175 from @a374 to @a363 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2176 from @a374 to @a364 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2177 from @a374 to @a365 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2178 from @a375 to @a359 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2179 from @a375 to @a360 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2180 from @a375 to @a361 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2181 from @a375 to @a362 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2182 from @a375 to @a363 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2183 from @a375 to @a364 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2184 from @a375 to @a365 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2185 from @a376 to @a359 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2186 from @a376 to @a360 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2187 from @a376 to @a361 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2188 from @a376 to @a362 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2189 from @a376 to @a363 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2190 from @a376 to @a364 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2191 from @a376 to @a365 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2192 from @a377 to @a359 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2193 from @a377 to @a360 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2194 from @a377 to @a361 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2195 from @a377 to @a362 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2196 from @a377 to @a363 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2197 from @a377 to @a364 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2198 from @a377 to @a365 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2199 from @a367 to @a359 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c2200 from @a367 to @a360 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c2201 from @a367 to @a361 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2202 from @a367 to @a362 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2203 from @a367 to @a363 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c2204 from @a367 to @a364 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2205 from @a367 to @a365 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2206 from @a366 to @a359 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2207 from @a368 to @a359 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c2208 from @a369 to @a359 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c2209 from @a370 to @a359 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c2210 from @a366 to @a360 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c2211 from @a368 to @a360 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c2212 from @a369 to @a360 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c2213 from @a370 to @a360 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c2214 from @a360 to @a372 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c2215 from @a366 to @a361 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2216 from @a368 to @a361 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2217 from @a369 to @a361 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2218 from @a370 to @a361 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2219 from @a366 to @a362 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2220 from @a368 to @a362 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2221 from @a369 to @a362 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2222 from @a370 to @a362 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2223 from @a366 to @a363 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c2224 from @a368 to @a363 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c2225 from @a369 to @a363 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c2226 from @a370 to @a363 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c2227 from @a366 to @a364 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2228 from @a368 to @a364 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2229 from @a369 to @a364 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2230 from @a370 to @a364 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2231 from @a366 to @a365 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2232 from @a368 to @a365 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2233 from @a369 to @a365 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2234 from @a370 to @a365 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2235 from @a363 to @a373 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c2236 from @a372 to @a363 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c2237 from @a372 to @a364 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2238 from @a372 to @a365 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2239 from @a373 to @a364 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2240 from @a373 to @a365 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2241 from @a364 to @a363 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2242 from @a365 to @a363 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2243 from @a359 to @a371 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c2244 from @a371 to @a360 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c2245 from @a371 to @a361 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2246 from @a371 to @a362 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2247 from @a360 to @a378 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c2248 from @a378 to @a361 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2249 from @a378 to @a362 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2250 from @a360 to @a379 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c2251 from @a379 to @a361 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2252 from @a379 to @a362 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2253 from @a360 to @a380 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c2254 from @a380 to @a361 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2255 from @a380 to @a362 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2256 from @a360 to @a381 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c2257 from @a381 to @a361 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2258 from @a381 to @a362 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2259 from @a333 to @a366 tokens 0
  sdf.channel @c2260 from @a332 to @a368 tokens 0 rates 3 to 3
  sdf.channel @c2261 from @a335 to @a369 tokens 0 rates 384 to 384
  sdf.channel @c2262 from @a336 to @a370 tokens 0 rates 513 to 513
  sdf.channel @c2263 from @a332 to @a359 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2264 from @a332 to @a359 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c2265 from @a337 to @a360 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2266 from @a338 to @a360 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2267 from @a359 to @a355 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2268 from @a355 to @a340 tokens 0 rates 384 to 384
  sdf.channel @c2269 from @a359 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2270 from @a360 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2271 from @a360 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2272 from @a360 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2273 from @a361 to @a342 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2274 from @a362 to @a343 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2275 from @a359 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2276 from @a363 to @a344 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c2277 from @a364 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2278 from @a365 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2279 from @a359 to @a340 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c2280 from @a360 to @a341 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c2281 from @a361 to @a342 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2282 from @a362 to @a343 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2283 from @a363 to @a344 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c2284 from @a364 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2285 from @a365 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2286 from @a363 to @a344 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c2287 from @a364 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2288 from @a365 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2289 from @a397 to @a382 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2290 from @a397 to @a383 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2291 from @a397 to @a384 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2292 from @a397 to @a385 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2293 from @a397 to @a386 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2294 from @a397 to @a387 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2295 from @a397 to @a388 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2296 from @a398 to @a382 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2297 from @a398 to @a383 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2298 from @a398 to @a384 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2299 from @a398 to @a385 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2300 from @a398 to @a386 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2301 from @a398 to @a387 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2302 from @a398 to @a388 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2303 from @a399 to @a382 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2304 from @a399 to @a383 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2305 from @a399 to @a384 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2306 from @a399 to @a385 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2307 from @a399 to @a386 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2308 from @a399 to @a387 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2309 from @a399 to @a388 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2310 from @a400 to @a382 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2311 from @a400 to @a383 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2312 from @a400 to @a384 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2313 from @a400 to @a385 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2314 from @a400 to @a386 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2315 from @a400 to @a387 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2316 from @a400 to @a388 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2317 from @a390 to @a382 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c2318 from @a390 to @a383 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c2319 from @a390 to @a384 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2320 from @a390 to @a385 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2321 from @a390 to @a386 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c2322 from @a390 to @a387 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2323 from @a390 to @a388 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2324 from @a389 to @a382 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2325 from @a391 to @a382 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c2326 from @a392 to @a382 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c2327 from @a393 to @a382 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c2328 from @a389 to @a383 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c2329 from @a391 to @a383 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c2330 from @a392 to @a383 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c2331 from @a393 to @a383 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c2332 from @a383 to @a395 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c2333 from @a389 to @a384 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2334 from @a391 to @a384 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2335 from @a392 to @a384 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2336 from @a393 to @a384 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2337 from @a389 to @a385 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2338 from @a391 to @a385 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2339 from @a392 to @a385 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2340 from @a393 to @a385 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2341 from @a389 to @a386 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c2342 from @a391 to @a386 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c2343 from @a392 to @a386 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c2344 from @a393 to @a386 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c2345 from @a389 to @a387 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2346 from @a391 to @a387 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2347 from @a392 to @a387 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2348 from @a393 to @a387 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2349 from @a389 to @a388 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2350 from @a391 to @a388 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2351 from @a392 to @a388 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2352 from @a393 to @a388 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2353 from @a386 to @a396 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c2354 from @a395 to @a386 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c2355 from @a395 to @a387 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2356 from @a395 to @a388 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2357 from @a396 to @a387 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2358 from @a396 to @a388 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2359 from @a387 to @a386 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2360 from @a388 to @a386 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2361 from @a382 to @a394 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c2362 from @a394 to @a383 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c2363 from @a394 to @a384 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2364 from @a394 to @a385 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2365 from @a383 to @a401 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c2366 from @a401 to @a384 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2367 from @a401 to @a385 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2368 from @a383 to @a402 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c2369 from @a402 to @a384 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2370 from @a402 to @a385 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2371 from @a383 to @a403 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c2372 from @a403 to @a384 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2373 from @a403 to @a385 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2374 from @a383 to @a404 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c2375 from @a404 to @a384 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2376 from @a404 to @a385 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2377 from @a333 to @a389 tokens 0
  sdf.channel @c2378 from @a332 to @a391 tokens 0 rates 3 to 3
  sdf.channel @c2379 from @a335 to @a392 tokens 0 rates 384 to 384
  sdf.channel @c2380 from @a336 to @a393 tokens 0 rates 513 to 513
  sdf.channel @c2381 from @a332 to @a382 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2382 from @a332 to @a382 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c2383 from @a337 to @a383 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2384 from @a338 to @a383 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2385 from @a382 to @a356 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2386 from @a356 to @a340 tokens 0 rates 384 to 384
  sdf.channel @c2387 from @a382 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2388 from @a383 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2389 from @a383 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2390 from @a383 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2391 from @a384 to @a342 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2392 from @a385 to @a343 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2393 from @a382 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2394 from @a386 to @a344 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c2395 from @a387 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2396 from @a388 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2397 from @a382 to @a340 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c2398 from @a383 to @a341 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c2399 from @a384 to @a342 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2400 from @a385 to @a343 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2401 from @a386 to @a344 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c2402 from @a387 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2403 from @a388 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2404 from @a386 to @a344 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c2405 from @a387 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2406 from @a388 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2407 from @a359 to @a382 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c2408 from @a360 to @a383 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c2409 from @a361 to @a384 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2410 from @a362 to @a385 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2411 from @a420 to @a405 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2412 from @a420 to @a406 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2413 from @a420 to @a407 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2414 from @a420 to @a408 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2415 from @a420 to @a409 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2416 from @a420 to @a410 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2417 from @a420 to @a411 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2418 from @a421 to @a405 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2419 from @a421 to @a406 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2420 from @a421 to @a407 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2421 from @a421 to @a408 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2422 from @a421 to @a409 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2423 from @a421 to @a410 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2424 from @a421 to @a411 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2425 from @a422 to @a405 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2426 from @a422 to @a406 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2427 from @a422 to @a407 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2428 from @a422 to @a408 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2429 from @a422 to @a409 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2430 from @a422 to @a410 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2431 from @a422 to @a411 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2432 from @a423 to @a405 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2433 from @a423 to @a406 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2434 from @a423 to @a407 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2435 from @a423 to @a408 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2436 from @a423 to @a409 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2437 from @a423 to @a410 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2438 from @a423 to @a411 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2439 from @a413 to @a405 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c2440 from @a413 to @a406 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c2441 from @a413 to @a407 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2442 from @a413 to @a408 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2443 from @a413 to @a409 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c2444 from @a413 to @a410 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2445 from @a413 to @a411 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2446 from @a412 to @a405 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2447 from @a414 to @a405 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c2448 from @a415 to @a405 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c2449 from @a416 to @a405 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c2450 from @a412 to @a406 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c2451 from @a414 to @a406 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c2452 from @a415 to @a406 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c2453 from @a416 to @a406 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c2454 from @a406 to @a418 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c2455 from @a412 to @a407 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2456 from @a414 to @a407 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2457 from @a415 to @a407 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2458 from @a416 to @a407 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2459 from @a412 to @a408 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2460 from @a414 to @a408 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2461 from @a415 to @a408 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2462 from @a416 to @a408 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2463 from @a412 to @a409 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c2464 from @a414 to @a409 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c2465 from @a415 to @a409 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c2466 from @a416 to @a409 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c2467 from @a412 to @a410 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2468 from @a414 to @a410 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2469 from @a415 to @a410 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2470 from @a416 to @a410 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2471 from @a412 to @a411 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2472 from @a414 to @a411 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2473 from @a415 to @a411 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2474 from @a416 to @a411 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2475 from @a409 to @a419 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c2476 from @a418 to @a409 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c2477 from @a418 to @a410 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2478 from @a418 to @a411 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2479 from @a419 to @a410 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2480 from @a419 to @a411 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2481 from @a410 to @a409 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2482 from @a411 to @a409 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2483 from @a405 to @a417 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c2484 from @a417 to @a406 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c2485 from @a417 to @a407 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2486 from @a417 to @a408 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2487 from @a406 to @a424 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c2488 from @a424 to @a407 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2489 from @a424 to @a408 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2490 from @a406 to @a425 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c2491 from @a425 to @a407 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2492 from @a425 to @a408 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2493 from @a406 to @a426 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c2494 from @a426 to @a407 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2495 from @a426 to @a408 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2496 from @a406 to @a427 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c2497 from @a427 to @a407 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2498 from @a427 to @a408 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2499 from @a333 to @a412 tokens 0
  sdf.channel @c2500 from @a332 to @a414 tokens 0 rates 3 to 3
  sdf.channel @c2501 from @a335 to @a415 tokens 0 rates 384 to 384
  sdf.channel @c2502 from @a336 to @a416 tokens 0 rates 513 to 513
  sdf.channel @c2503 from @a332 to @a405 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2504 from @a332 to @a405 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c2505 from @a337 to @a406 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2506 from @a338 to @a406 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2507 from @a405 to @a357 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2508 from @a357 to @a340 tokens 0 rates 384 to 384
  sdf.channel @c2509 from @a405 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2510 from @a406 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2511 from @a406 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2512 from @a406 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2513 from @a407 to @a342 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2514 from @a408 to @a343 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2515 from @a405 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2516 from @a409 to @a344 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c2517 from @a410 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2518 from @a411 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2519 from @a405 to @a340 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c2520 from @a406 to @a341 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c2521 from @a407 to @a342 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2522 from @a408 to @a343 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2523 from @a409 to @a344 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c2524 from @a410 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2525 from @a411 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2526 from @a409 to @a344 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c2527 from @a410 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2528 from @a411 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2529 from @a382 to @a405 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c2530 from @a383 to @a406 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c2531 from @a384 to @a407 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2532 from @a385 to @a408 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2533 from @a443 to @a428 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2534 from @a443 to @a429 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2535 from @a443 to @a430 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2536 from @a443 to @a431 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2537 from @a443 to @a432 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2538 from @a443 to @a433 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2539 from @a443 to @a434 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2540 from @a444 to @a428 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2541 from @a444 to @a429 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2542 from @a444 to @a430 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2543 from @a444 to @a431 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2544 from @a444 to @a432 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2545 from @a444 to @a433 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2546 from @a444 to @a434 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2547 from @a445 to @a428 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2548 from @a445 to @a429 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2549 from @a445 to @a430 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2550 from @a445 to @a431 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2551 from @a445 to @a432 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2552 from @a445 to @a433 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2553 from @a445 to @a434 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2554 from @a446 to @a428 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2555 from @a446 to @a429 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2556 from @a446 to @a430 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2557 from @a446 to @a431 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2558 from @a446 to @a432 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2559 from @a446 to @a433 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2560 from @a446 to @a434 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2561 from @a436 to @a428 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c2562 from @a436 to @a429 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c2563 from @a436 to @a430 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2564 from @a436 to @a431 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2565 from @a436 to @a432 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c2566 from @a436 to @a433 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2567 from @a436 to @a434 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2568 from @a435 to @a428 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2569 from @a437 to @a428 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c2570 from @a438 to @a428 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c2571 from @a439 to @a428 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c2572 from @a435 to @a429 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c2573 from @a437 to @a429 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c2574 from @a438 to @a429 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c2575 from @a439 to @a429 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c2576 from @a429 to @a441 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c2577 from @a435 to @a430 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2578 from @a437 to @a430 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2579 from @a438 to @a430 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2580 from @a439 to @a430 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2581 from @a435 to @a431 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2582 from @a437 to @a431 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2583 from @a438 to @a431 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2584 from @a439 to @a431 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2585 from @a435 to @a432 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c2586 from @a437 to @a432 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c2587 from @a438 to @a432 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c2588 from @a439 to @a432 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c2589 from @a435 to @a433 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2590 from @a437 to @a433 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2591 from @a438 to @a433 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2592 from @a439 to @a433 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2593 from @a435 to @a434 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2594 from @a437 to @a434 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2595 from @a438 to @a434 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2596 from @a439 to @a434 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2597 from @a432 to @a442 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c2598 from @a441 to @a432 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c2599 from @a441 to @a433 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2600 from @a441 to @a434 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2601 from @a442 to @a433 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2602 from @a442 to @a434 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2603 from @a433 to @a432 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2604 from @a434 to @a432 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2605 from @a428 to @a440 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c2606 from @a440 to @a429 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c2607 from @a440 to @a430 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2608 from @a440 to @a431 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2609 from @a429 to @a447 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c2610 from @a447 to @a430 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2611 from @a447 to @a431 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2612 from @a429 to @a448 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c2613 from @a448 to @a430 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2614 from @a448 to @a431 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2615 from @a429 to @a449 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c2616 from @a449 to @a430 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2617 from @a449 to @a431 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2618 from @a429 to @a450 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c2619 from @a450 to @a430 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2620 from @a450 to @a431 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2621 from @a333 to @a435 tokens 0
  sdf.channel @c2622 from @a332 to @a437 tokens 0 rates 3 to 3
  sdf.channel @c2623 from @a335 to @a438 tokens 0 rates 384 to 384
  sdf.channel @c2624 from @a336 to @a439 tokens 0 rates 513 to 513
  sdf.channel @c2625 from @a332 to @a428 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2626 from @a332 to @a428 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c2627 from @a337 to @a429 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2628 from @a338 to @a429 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c2629 from @a428 to @a358 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2630 from @a358 to @a340 tokens 0 rates 384 to 384
  sdf.channel @c2631 from @a428 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2632 from @a429 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2633 from @a429 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2634 from @a429 to @a341 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c2635 from @a430 to @a342 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2636 from @a431 to @a343 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c2637 from @a428 to @a340 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c2638 from @a432 to @a344 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c2639 from @a433 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2640 from @a434 to @a344 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c2641 from @a428 to @a340 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c2642 from @a429 to @a341 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c2643 from @a430 to @a342 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2644 from @a431 to @a343 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c2645 from @a432 to @a344 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c2646 from @a433 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2647 from @a434 to @a344 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c2648 from @a432 to @a344 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c2649 from @a433 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2650 from @a434 to @a344 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c2651 from @a405 to @a428 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c2652 from @a406 to @a429 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c2653 from @a407 to @a430 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2654 from @a408 to @a431 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2655 from @a428 to @a359 tokens 8 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c2656 from @a429 to @a360 tokens 8 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c2657 from @a430 to @a361 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2658 from @a431 to @a362 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c2659 from @a333 to @a345 tokens 0
  sdf.channel @c2660 from @a334 to @a345 tokens 0 rates 384 to 384
  sdf.channel @c2661 from @a336 to @a345 tokens 0 rates 513 to 513
  sdf.channel @c2662 from @a340 to @a345 tokens 0
  sdf.channel @c2663 from @a349 to @a345 tokens 0
  sdf.channel @c2664 from @a350 to @a345 tokens 0 rates 768 to 768
  sdf.channel @c2665 from @a333 to @a346 tokens 0
  sdf.channel @c2666 from @a334 to @a346 tokens 0 rates 384 to 384
  sdf.channel @c2667 from @a336 to @a346 tokens 0 rates 513 to 513
  sdf.channel @c2668 from @a341 to @a346 tokens 0
  sdf.channel @c2669 from @a351 to @a346 tokens 0 rates 768 to 768
  sdf.channel @c2670 from @a334 to @a347 tokens 0 rates 384 to 384
  sdf.channel @c2671 from @a333 to @a347 tokens 0
  sdf.channel @c2672 from @a336 to @a347 tokens 0 rates 513 to 513
  sdf.channel @c2673 from @a343 to @a347 tokens 0
  sdf.channel @c2674 from @a352 to @a347 tokens 0 rates 768 to 768
  sdf.channel @c2675 from @a333 to @a348 tokens 0
  sdf.channel @c2676 from @a334 to @a348 tokens 0 rates 384 to 384
  sdf.channel @c2677 from @a336 to @a348 tokens 0 rates 513 to 513
  sdf.channel @c2678 from @a342 to @a348 tokens 0
  sdf.channel @c2679 from @a353 to @a348 tokens 0 rates 768 to 768
  sdf.channel @c2680 from @a359 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2681 from @a360 to @a346 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c2682 from @a362 to @a347 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2683 from @a361 to @a348 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2684 from @a359 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2685 from @a359 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2686 from @a360 to @a346 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c2687 from @a362 to @a347 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2688 from @a361 to @a348 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2689 from @a359 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2690 from @a382 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2691 from @a383 to @a346 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c2692 from @a385 to @a347 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2693 from @a384 to @a348 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2694 from @a382 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2695 from @a382 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2696 from @a383 to @a346 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c2697 from @a385 to @a347 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2698 from @a384 to @a348 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2699 from @a382 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2700 from @a405 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2701 from @a406 to @a346 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c2702 from @a408 to @a347 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2703 from @a407 to @a348 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2704 from @a405 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2705 from @a405 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2706 from @a406 to @a346 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c2707 from @a408 to @a347 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2708 from @a407 to @a348 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2709 from @a405 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2710 from @a428 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2711 from @a429 to @a346 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c2712 from @a431 to @a347 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2713 from @a430 to @a348 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c2714 from @a428 to @a345 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c2715 from @a428 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2716 from @a429 to @a346 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c2717 from @a431 to @a347 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2718 from @a430 to @a348 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c2719 from @a428 to @a345 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c2720 from @a469 to @a341 tokens 0
  sdf.channel @c2721 from @a340 to @a451 tokens 0
  sdf.channel @c2722 from @a341 to @a451 tokens 0
  sdf.channel @c2723 from @a342 to @a451 tokens 0
  sdf.channel @c2724 from @a343 to @a451 tokens 0
  sdf.channel @c2725 from @a344 to @a451 tokens 0 rates 4 to 4
  sdf.channel @c2726 from @a354 to @a468 tokens 0
  sdf.channel @c2727 from @a456 to @a469 tokens 0
  sdf.channel @c2728 from @a468 to @a452 tokens 0
  sdf.channel @c2729 from @a469 to @a452 tokens 0
  sdf.channel @c2730 from @a452 to @a492 tokens 0
  sdf.channel @c2731 from @a468 to @a451 tokens 0
  sdf.channel @c2732 from @a349 to @a451 tokens 0
  sdf.channel @c2733 from @a345 to @a451 tokens 0
  sdf.channel @c2734 from @a346 to @a451 tokens 0
  sdf.channel @c2735 from @a347 to @a451 tokens 0
  sdf.channel @c2736 from @a348 to @a451 tokens 0
  sdf.channel @c2737 from @a350 to @a475 tokens 0 rates 768 to 768
  sdf.channel @c2738 from @a344 to @a471 tokens 0 rates 384 to 384
  sdf.channel @c2739 from @a344 to @a472 tokens 0 rates 384 to 384
  sdf.channel @c2740 from @a344 to @a473 tokens 0 rates 384 to 384
  sdf.channel @c2741 from @a341 to @a474 tokens 0 rates 768 to 768
  sdf.channel @c2742 from @a341 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2743 from @a341 to @a451 tokens 0
  sdf.channel @c2744 from @a469 to @a453 tokens 0
  sdf.channel @c2745 from @a345 to @a453 tokens 0 rates 768 to 768
  sdf.channel @c2746 from @a345 to @a453 tokens 0 rates 768 to 768
  sdf.channel @c2747 from @a346 to @a453 tokens 0 rates 768 to 768
  sdf.channel @c2748 from @a347 to @a453 tokens 0 rates 768 to 768
  sdf.channel @c2749 from @a348 to @a453 tokens 0 rates 768 to 768
  sdf.channel @c2750 from @a340 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2751 from @a471 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2752 from @a472 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2753 from @a473 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2754 from @a474 to @a453 tokens 0 rates 768 to 768
  sdf.channel @c2755 from @a355 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2756 from @a356 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2757 from @a357 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2758 from @a358 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2759 from @a340 to @a476 tokens 0 rates 2 to 2
  sdf.channel @c2760 from @a340 to @a477 tokens 0 rates 4 to 4
  sdf.channel @c2761 from @a340 to @a478 tokens 0
  sdf.channel @c2762 from @a452 to @a479 tokens 0
  sdf.channel @c2763 from @a468 to @a457 tokens 0
  sdf.channel @c2764 from @a469 to @a457 tokens 0
  sdf.channel @c2765 from @a476 to @a457 tokens 0 rates 2 to 2
  sdf.channel @c2766 from @a477 to @a457 tokens 0 rates 4 to 4
  sdf.channel @c2767 from @a478 to @a457 tokens 0
  sdf.channel @c2768 from @a470 to @a457 tokens 0 rates 384 to 384
  sdf.channel @c2769 from @a475 to @a457 tokens 0 rates 768 to 768
  sdf.channel @c2770 from @a467 to @a457 tokens 1
  sdf.channel @c2771 from @a457 to @a482 tokens 0
  sdf.channel @c2772 from @a457 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2773 from @a468 to @a458 tokens 0
  sdf.channel @c2774 from @a469 to @a458 tokens 0
  sdf.channel @c2775 from @a476 to @a458 tokens 0 rates 2 to 2
  sdf.channel @c2776 from @a477 to @a458 tokens 0 rates 4 to 4
  sdf.channel @c2777 from @a478 to @a458 tokens 0
  sdf.channel @c2778 from @a470 to @a458 tokens 0 rates 384 to 384
  sdf.channel @c2779 from @a475 to @a458 tokens 0 rates 768 to 768
  sdf.channel @c2780 from @a467 to @a458 tokens 1
  sdf.channel @c2781 from @a458 to @a483 tokens 0
  sdf.channel @c2782 from @a458 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2783 from @a468 to @a459 tokens 0
  sdf.channel @c2784 from @a469 to @a459 tokens 0
  sdf.channel @c2785 from @a476 to @a459 tokens 0 rates 2 to 2
  sdf.channel @c2786 from @a340 to @a459 tokens 0 rates 4 to 4
  sdf.channel @c2787 from @a478 to @a459 tokens 0
  sdf.channel @c2788 from @a470 to @a459 tokens 0 rates 384 to 384
  sdf.channel @c2789 from @a340 to @a459 tokens 0 rates 768 to 768
  sdf.channel @c2790 from @a467 to @a459 tokens 1
  sdf.channel @c2791 from @a459 to @a484 tokens 0
  sdf.channel @c2792 from @a459 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2793 from @a468 to @a460 tokens 0
  sdf.channel @c2794 from @a469 to @a460 tokens 0
  sdf.channel @c2795 from @a342 to @a460 tokens 0 rates 4 to 4
  sdf.channel @c2796 from @a342 to @a460 tokens 0 rates 8 to 8
  sdf.channel @c2797 from @a342 to @a460 tokens 0 rates 2 to 2
  sdf.channel @c2798 from @a470 to @a460 tokens 0 rates 384 to 384
  sdf.channel @c2799 from @a353 to @a460 tokens 0 rates 768 to 768
  sdf.channel @c2800 from @a467 to @a460 tokens 1
  sdf.channel @c2801 from @a460 to @a485 tokens 0
  sdf.channel @c2802 from @a460 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2803 from @a468 to @a461 tokens 0
  sdf.channel @c2804 from @a469 to @a461 tokens 0
  sdf.channel @c2805 from @a343 to @a461 tokens 0 rates 4 to 4
  sdf.channel @c2806 from @a343 to @a461 tokens 0 rates 8 to 8
  sdf.channel @c2807 from @a343 to @a461 tokens 0 rates 2 to 2
  sdf.channel @c2808 from @a470 to @a461 tokens 0 rates 384 to 384
  sdf.channel @c2809 from @a352 to @a461 tokens 0 rates 768 to 768
  sdf.channel @c2810 from @a467 to @a461 tokens 1
  sdf.channel @c2811 from @a461 to @a486 tokens 0
  sdf.channel @c2812 from @a461 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2813 from @a468 to @a462 tokens 0
  sdf.channel @c2814 from @a469 to @a462 tokens 0
  sdf.channel @c2815 from @a339 to @a462 tokens 0 rates 8 to 8
  sdf.channel @c2816 from @a341 to @a462 tokens 0 rates 16 to 16
  sdf.channel @c2817 from @a344 to @a462 tokens 0 rates 32 to 32
  sdf.channel @c2818 from @a344 to @a462 tokens 0 rates 16 to 16
  sdf.channel @c2819 from @a344 to @a462 tokens 0 rates 16 to 16
  sdf.channel @c2820 from @a340 to @a462 tokens 0
  sdf.channel @c2821 from @a341 to @a462 tokens 0 rates 4 to 4
  sdf.channel @c2822 from @a344 to @a462 tokens 0 rates 4 to 4
  sdf.channel @c2823 from @a344 to @a462 tokens 0 rates 4 to 4
  sdf.channel @c2824 from @a344 to @a462 tokens 0 rates 4 to 4
  sdf.channel @c2825 from @a341 to @a462 tokens 0 rates 4 to 4
  sdf.channel @c2826 from @a470 to @a462 tokens 0 rates 384 to 384
  sdf.channel @c2827 from @a351 to @a462 tokens 0 rates 768 to 768
  sdf.channel @c2828 from @a471 to @a462 tokens 0 rates 384 to 384
  sdf.channel @c2829 from @a473 to @a462 tokens 0 rates 384 to 384
  sdf.channel @c2830 from @a472 to @a462 tokens 0 rates 384 to 384
  sdf.channel @c2831 from @a474 to @a462 tokens 0 rates 768 to 768
  sdf.channel @c2832 from @a467 to @a462 tokens 1
  sdf.channel @c2833 from @a462 to @a487 tokens 0
  sdf.channel @c2834 from @a462 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2835 from @a462 to @a451 tokens 0 rates 4 to 4
  sdf.channel @c2836 from @a468 to @a463 tokens 0
  sdf.channel @c2837 from @a469 to @a463 tokens 0
  sdf.channel @c2838 from @a476 to @a463 tokens 0 rates 2 to 2
  sdf.channel @c2839 from @a477 to @a463 tokens 0 rates 4 to 4
  sdf.channel @c2840 from @a478 to @a463 tokens 0
  sdf.channel @c2841 from @a470 to @a463 tokens 0 rates 384 to 384
  sdf.channel @c2842 from @a474 to @a463 tokens 0 rates 768 to 768
  sdf.channel @c2843 from @a467 to @a463 tokens 1
  sdf.channel @c2844 from @a463 to @a488 tokens 0
  sdf.channel @c2845 from @a463 to @a451 tokens 0 rates 2 to 2
  sdf.channel @c2846 from @a468 to @a464 tokens 0
  sdf.channel @c2847 from @a469 to @a464 tokens 0
  sdf.channel @c2848 from @a470 to @a464 tokens 0 rates 384 to 384
  sdf.channel @c2849 from @a467 to @a464 tokens 1
  sdf.channel @c2850 from @a479 to @a464 tokens 0
  sdf.channel @c2851 from @a464 to @a489 tokens 0
  sdf.channel @c2852 from @a464 to @a451 tokens 0
  sdf.channel @c2853 from @a464 to @a480 tokens 0
  sdf.channel @c2854 from @a468 to @a465 tokens 0
  sdf.channel @c2855 from @a469 to @a465 tokens 0
  sdf.channel @c2856 from @a470 to @a465 tokens 0 rates 384 to 384
  sdf.channel @c2857 from @a467 to @a465 tokens 1
  sdf.channel @c2858 from @a479 to @a465 tokens 0
  sdf.channel @c2859 from @a465 to @a490 tokens 0
  sdf.channel @c2860 from @a465 to @a451 tokens 0
  sdf.channel @c2861 from @a465 to @a451 tokens 0
  sdf.channel @c2862 from @a468 to @a466 tokens 0
  sdf.channel @c2863 from @a469 to @a466 tokens 0
  sdf.channel @c2864 from @a470 to @a466 tokens 0 rates 384 to 384
  sdf.channel @c2865 from @a467 to @a466 tokens 1
  sdf.channel @c2866 from @a479 to @a466 tokens 0
  sdf.channel @c2867 from @a466 to @a491 tokens 0
  sdf.channel @c2868 from @a466 to @a451 tokens 0
  sdf.channel @c2869 from @a466 to @a481 tokens 0
  sdf.channel @c2870 from @a479 to @a451 tokens 0
  sdf.channel @c2871 from @a451 to @a453 tokens 0
  sdf.channel @c2872 from @a451 to @a332 tokens 1
  sdf.channel @c2873 from @a453 to @a454 tokens 0
  sdf.channel @c2874 from @a453 to @a467 tokens 0
  sdf.channel @c2875 from @a467 to @a452 tokens 1
  sdf.channel @c2876 from @a467 to @a451 tokens 1
  sdf.channel @c2877 from @a332 to @a455 tokens 0
  sdf.channel @c2878 from @a455 to @a336 tokens 0 rates 513 to 513
  sdf.channel @c2879 from @a332 to @a456 tokens 0
  sdf.channel @c2880 from @a332 to @a456 tokens 0
  sdf.channel @c2881 from @a470 to @a451 tokens 0 rates 384 to 384
  sdf.channel @c2882 from @a470 to @a452 tokens 0 rates 384 to 384
  sdf.channel @c2883 from @a470 to @a453 tokens 0 rates 384 to 384
  sdf.channel @c2884 from @a470 to @a334 tokens 0 rates 384 to 384
  sdf.channel @c2885 from @a470 to @a454 tokens 0 rates 384 to 384
  sdf.channel @c2886 from @a493 to @a498 tokens 0 rates 16 to 16
  sdf.channel @c2887 from @a493 to @a499 tokens 0 rates 16 to 16
  sdf.channel @c2888 from @a493 to @a494 tokens 0
  sdf.channel @c2889 from @a493 to @a515 tokens 0
  sdf.channel @c2890 from @a502 to @a510 tokens 0
  sdf.channel @c2891 from @a493 to @a502 tokens 0 rates 2 to 2
  sdf.channel @c2892 from @a515 to @a502 tokens 0
  sdf.channel @c2893 from @a493 to @a502 tokens 0 rates 8 to 8
  sdf.channel @c2894 from @a493 to @a502 tokens 0 rates 8 to 8
  sdf.channel @c2895 from @a494 to @a501 tokens 0
  sdf.channel @c2896 from @a494 to @a502 tokens 0
  sdf.channel @c2897 from @a494 to @a503 tokens 0
  sdf.channel @c2898 from @a494 to @a504 tokens 0
  sdf.channel @c2899 from @a494 to @a505 tokens 0
  sdf.channel @c2900 from @a495 to @a501 tokens 0 rates 384 to 384
  sdf.channel @c2901 from @a495 to @a502 tokens 0 rates 384 to 384
  sdf.channel @c2902 from @a495 to @a503 tokens 0 rates 384 to 384
  sdf.channel @c2903 from @a495 to @a504 tokens 0 rates 384 to 384
  sdf.channel @c2904 from @a497 to @a501 tokens 0 rates 513 to 513
  sdf.channel @c2905 from @a501 to @a511 tokens 0 rates 768 to 768
  sdf.channel @c2906 from @a502 to @a512 tokens 0 rates 768 to 768
  sdf.channel @c2907 from @a504 to @a513 tokens 0 rates 768 to 768
  sdf.channel @c2908 from @a503 to @a514 tokens 0 rates 768 to 768
  sdf.channel @c2909 from @a500 to @a505 tokens 0 rates 8 to 8
  sdf.channel @c2910 from @a502 to @a500 tokens 0 rates 8 to 8
  sdf.channel @c2911 from @a535 to @a520 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2912 from @a535 to @a521 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2913 from @a535 to @a522 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2914 from @a535 to @a523 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2915 from @a535 to @a524 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2916 from @a535 to @a525 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2917 from @a535 to @a526 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2918 from @a536 to @a520 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2919 from @a536 to @a521 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2920 from @a536 to @a522 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2921 from @a536 to @a523 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2922 from @a536 to @a524 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2923 from @a536 to @a525 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2924 from @a536 to @a526 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2925 from @a537 to @a520 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2926 from @a537 to @a521 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2927 from @a537 to @a522 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2928 from @a537 to @a523 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2929 from @a537 to @a524 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2930 from @a537 to @a525 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2931 from @a537 to @a526 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2932 from @a538 to @a520 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c2933 from @a538 to @a521 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c2934 from @a538 to @a522 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2935 from @a538 to @a523 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c2936 from @a538 to @a524 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c2937 from @a538 to @a525 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2938 from @a538 to @a526 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c2939 from @a528 to @a520 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c2940 from @a528 to @a521 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c2941 from @a528 to @a522 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2942 from @a528 to @a523 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c2943 from @a528 to @a524 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c2944 from @a528 to @a525 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2945 from @a528 to @a526 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c2946 from @a527 to @a520 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c2947 from @a529 to @a520 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c2948 from @a530 to @a520 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c2949 from @a531 to @a520 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c2950 from @a527 to @a521 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c2951 from @a529 to @a521 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c2952 from @a530 to @a521 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c2953 from @a531 to @a521 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c2954 from @a521 to @a533 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c2955 from @a527 to @a522 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2956 from @a529 to @a522 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2957 from @a530 to @a522 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2958 from @a531 to @a522 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2959 from @a527 to @a523 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c2960 from @a529 to @a523 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c2961 from @a530 to @a523 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c2962 from @a531 to @a523 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c2963 from @a527 to @a524 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c2964 from @a529 to @a524 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c2965 from @a530 to @a524 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c2966 from @a531 to @a524 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c2967 from @a527 to @a525 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2968 from @a529 to @a525 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2969 from @a530 to @a525 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2970 from @a531 to @a525 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2971 from @a527 to @a526 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c2972 from @a529 to @a526 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c2973 from @a530 to @a526 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c2974 from @a531 to @a526 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c2975 from @a524 to @a534 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c2976 from @a533 to @a524 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c2977 from @a533 to @a525 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2978 from @a533 to @a526 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c2979 from @a534 to @a525 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2980 from @a534 to @a526 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c2981 from @a525 to @a524 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2982 from @a526 to @a524 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c2983 from @a520 to @a532 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c2984 from @a532 to @a521 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c2985 from @a532 to @a522 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2986 from @a532 to @a523 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2987 from @a521 to @a539 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c2988 from @a539 to @a522 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2989 from @a539 to @a523 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2990 from @a521 to @a540 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c2991 from @a540 to @a522 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2992 from @a540 to @a523 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2993 from @a521 to @a541 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c2994 from @a541 to @a522 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2995 from @a541 to @a523 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c2996 from @a521 to @a542 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c2997 from @a542 to @a522 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2998 from @a542 to @a523 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c2999 from @a494 to @a527 tokens 0
  sdf.channel @c3000 from @a493 to @a529 tokens 0 rates 3 to 3
  sdf.channel @c3001 from @a496 to @a530 tokens 0 rates 384 to 384
  sdf.channel @c3002 from @a497 to @a531 tokens 0 rates 513 to 513
  sdf.channel @c3003 from @a493 to @a520 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3004 from @a493 to @a520 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c3005 from @a498 to @a521 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3006 from @a499 to @a521 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3007 from @a520 to @a516 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3008 from @a516 to @a501 tokens 0 rates 384 to 384
  sdf.channel @c3009 from @a520 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3010 from @a521 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3011 from @a521 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3012 from @a521 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3013 from @a522 to @a503 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3014 from @a523 to @a504 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3015 from @a520 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3016 from @a524 to @a505 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c3017 from @a525 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3018 from @a526 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3019 from @a520 to @a501 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c3020 from @a521 to @a502 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c3021 from @a522 to @a503 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3022 from @a523 to @a504 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3023 from @a524 to @a505 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c3024 from @a525 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3025 from @a526 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3026 from @a524 to @a505 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c3027 from @a525 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3028 from @a526 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3029 from @a558 to @a543 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3030 from @a558 to @a544 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3031 from @a558 to @a545 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3032 from @a558 to @a546 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3033 from @a558 to @a547 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3034 from @a558 to @a548 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3035 from @a558 to @a549 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3036 from @a559 to @a543 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3037 from @a559 to @a544 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3038 from @a559 to @a545 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3039 from @a559 to @a546 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3040 from @a559 to @a547 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3041 from @a559 to @a548 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3042 from @a559 to @a549 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3043 from @a560 to @a543 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3044 from @a560 to @a544 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3045 from @a560 to @a545 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3046 from @a560 to @a546 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3047 from @a560 to @a547 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3048 from @a560 to @a548 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3049 from @a560 to @a549 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3050 from @a561 to @a543 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3051 from @a561 to @a544 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3052 from @a561 to @a545 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3053 from @a561 to @a546 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3054 from @a561 to @a547 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3055 from @a561 to @a548 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3056 from @a561 to @a549 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3057 from @a551 to @a543 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c3058 from @a551 to @a544 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c3059 from @a551 to @a545 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c3060 from @a551 to @a546 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c3061 from @a551 to @a547 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c3062 from @a551 to @a548 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c3063 from @a551 to @a549 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c3064 from @a550 to @a543 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3065 from @a552 to @a543 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c3066 from @a553 to @a543 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c3067 from @a554 to @a543 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c3068 from @a550 to @a544 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c3069 from @a552 to @a544 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c3070 from @a553 to @a544 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c3071 from @a554 to @a544 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c3072 from @a544 to @a556 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c3073 from @a550 to @a545 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c3074 from @a552 to @a545 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c3075 from @a553 to @a545 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c3076 from @a554 to @a545 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c3077 from @a550 to @a546 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c3078 from @a552 to @a546 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c3079 from @a553 to @a546 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c3080 from @a554 to @a546 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c3081 from @a550 to @a547 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c3082 from @a552 to @a547 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c3083 from @a553 to @a547 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c3084 from @a554 to @a547 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c3085 from @a550 to @a548 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c3086 from @a552 to @a548 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c3087 from @a553 to @a548 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c3088 from @a554 to @a548 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c3089 from @a550 to @a549 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c3090 from @a552 to @a549 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c3091 from @a553 to @a549 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c3092 from @a554 to @a549 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c3093 from @a547 to @a557 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c3094 from @a556 to @a547 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3095 from @a556 to @a548 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c3096 from @a556 to @a549 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c3097 from @a557 to @a548 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c3098 from @a557 to @a549 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c3099 from @a548 to @a547 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c3100 from @a549 to @a547 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c3101 from @a543 to @a555 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c3102 from @a555 to @a544 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c3103 from @a555 to @a545 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3104 from @a555 to @a546 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3105 from @a544 to @a562 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c3106 from @a562 to @a545 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3107 from @a562 to @a546 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3108 from @a544 to @a563 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c3109 from @a563 to @a545 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3110 from @a563 to @a546 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3111 from @a544 to @a564 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c3112 from @a564 to @a545 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3113 from @a564 to @a546 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3114 from @a544 to @a565 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c3115 from @a565 to @a545 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3116 from @a565 to @a546 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3117 from @a494 to @a550 tokens 0
  sdf.channel @c3118 from @a493 to @a552 tokens 0 rates 3 to 3
  sdf.channel @c3119 from @a496 to @a553 tokens 0 rates 384 to 384
  sdf.channel @c3120 from @a497 to @a554 tokens 0 rates 513 to 513
  sdf.channel @c3121 from @a493 to @a543 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3122 from @a493 to @a543 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c3123 from @a498 to @a544 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3124 from @a499 to @a544 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3125 from @a543 to @a517 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3126 from @a517 to @a501 tokens 0 rates 384 to 384
  sdf.channel @c3127 from @a543 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3128 from @a544 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3129 from @a544 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3130 from @a544 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3131 from @a545 to @a503 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3132 from @a546 to @a504 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3133 from @a543 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3134 from @a547 to @a505 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c3135 from @a548 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3136 from @a549 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3137 from @a543 to @a501 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c3138 from @a544 to @a502 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c3139 from @a545 to @a503 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3140 from @a546 to @a504 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3141 from @a547 to @a505 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c3142 from @a548 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3143 from @a549 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3144 from @a547 to @a505 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c3145 from @a548 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3146 from @a549 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3147 from @a520 to @a543 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c3148 from @a521 to @a544 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c3149 from @a522 to @a545 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3150 from @a523 to @a546 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3151 from @a581 to @a566 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3152 from @a581 to @a567 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3153 from @a581 to @a568 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3154 from @a581 to @a569 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3155 from @a581 to @a570 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3156 from @a581 to @a571 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3157 from @a581 to @a572 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3158 from @a582 to @a566 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3159 from @a582 to @a567 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3160 from @a582 to @a568 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3161 from @a582 to @a569 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3162 from @a582 to @a570 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3163 from @a582 to @a571 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3164 from @a582 to @a572 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3165 from @a583 to @a566 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3166 from @a583 to @a567 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3167 from @a583 to @a568 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3168 from @a583 to @a569 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3169 from @a583 to @a570 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3170 from @a583 to @a571 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3171 from @a583 to @a572 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3172 from @a584 to @a566 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3173 from @a584 to @a567 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3174 from @a584 to @a568 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3175 from @a584 to @a569 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3176 from @a584 to @a570 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3177 from @a584 to @a571 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3178 from @a584 to @a572 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3179 from @a574 to @a566 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c3180 from @a574 to @a567 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c3181 from @a574 to @a568 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c3182 from @a574 to @a569 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c3183 from @a574 to @a570 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c3184 from @a574 to @a571 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c3185 from @a574 to @a572 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c3186 from @a573 to @a566 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3187 from @a575 to @a566 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c3188 from @a576 to @a566 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c3189 from @a577 to @a566 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c3190 from @a573 to @a567 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c3191 from @a575 to @a567 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c3192 from @a576 to @a567 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c3193 from @a577 to @a567 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c3194 from @a567 to @a579 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c3195 from @a573 to @a568 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c3196 from @a575 to @a568 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c3197 from @a576 to @a568 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c3198 from @a577 to @a568 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c3199 from @a573 to @a569 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c3200 from @a575 to @a569 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c3201 from @a576 to @a569 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c3202 from @a577 to @a569 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c3203 from @a573 to @a570 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c3204 from @a575 to @a570 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c3205 from @a576 to @a570 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c3206 from @a577 to @a570 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c3207 from @a573 to @a571 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c3208 from @a575 to @a571 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c3209 from @a576 to @a571 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c3210 from @a577 to @a571 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c3211 from @a573 to @a572 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c3212 from @a575 to @a572 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c3213 from @a576 to @a572 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c3214 from @a577 to @a572 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c3215 from @a570 to @a580 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c3216 from @a579 to @a570 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3217 from @a579 to @a571 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c3218 from @a579 to @a572 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c3219 from @a580 to @a571 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c3220 from @a580 to @a572 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c3221 from @a571 to @a570 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c3222 from @a572 to @a570 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c3223 from @a566 to @a578 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c3224 from @a578 to @a567 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c3225 from @a578 to @a568 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3226 from @a578 to @a569 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3227 from @a567 to @a585 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c3228 from @a585 to @a568 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3229 from @a585 to @a569 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3230 from @a567 to @a586 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c3231 from @a586 to @a568 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3232 from @a586 to @a569 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3233 from @a567 to @a587 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c3234 from @a587 to @a568 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3235 from @a587 to @a569 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3236 from @a567 to @a588 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c3237 from @a588 to @a568 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3238 from @a588 to @a569 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3239 from @a494 to @a573 tokens 0
  sdf.channel @c3240 from @a493 to @a575 tokens 0 rates 3 to 3
  sdf.channel @c3241 from @a496 to @a576 tokens 0 rates 384 to 384
  sdf.channel @c3242 from @a497 to @a577 tokens 0 rates 513 to 513
  sdf.channel @c3243 from @a493 to @a566 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3244 from @a493 to @a566 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c3245 from @a498 to @a567 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3246 from @a499 to @a567 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3247 from @a566 to @a518 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3248 from @a518 to @a501 tokens 0 rates 384 to 384
  sdf.channel @c3249 from @a566 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3250 from @a567 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3251 from @a567 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3252 from @a567 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3253 from @a568 to @a503 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3254 from @a569 to @a504 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3255 from @a566 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3256 from @a570 to @a505 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c3257 from @a571 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3258 from @a572 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3259 from @a566 to @a501 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c3260 from @a567 to @a502 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c3261 from @a568 to @a503 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3262 from @a569 to @a504 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3263 from @a570 to @a505 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c3264 from @a571 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3265 from @a572 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3266 from @a570 to @a505 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c3267 from @a571 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3268 from @a572 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3269 from @a543 to @a566 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c3270 from @a544 to @a567 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c3271 from @a545 to @a568 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3272 from @a546 to @a569 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3273 from @a604 to @a589 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3274 from @a604 to @a590 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3275 from @a604 to @a591 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3276 from @a604 to @a592 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3277 from @a604 to @a593 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3278 from @a604 to @a594 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3279 from @a604 to @a595 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3280 from @a605 to @a589 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3281 from @a605 to @a590 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3282 from @a605 to @a591 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3283 from @a605 to @a592 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3284 from @a605 to @a593 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3285 from @a605 to @a594 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3286 from @a605 to @a595 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3287 from @a606 to @a589 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3288 from @a606 to @a590 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3289 from @a606 to @a591 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3290 from @a606 to @a592 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3291 from @a606 to @a593 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3292 from @a606 to @a594 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3293 from @a606 to @a595 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3294 from @a607 to @a589 tokens 0 rates 1280 to [0, 1280, 0, 0]
  sdf.channel @c3295 from @a607 to @a590 tokens 0 rates 1280 to [10*0, 1280, 0, 0]
  sdf.channel @c3296 from @a607 to @a591 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3297 from @a607 to @a592 tokens 0 rates 1280 to [4*0, 1280, 0, 0]
  sdf.channel @c3298 from @a607 to @a593 tokens 0 rates 1280 to [6*0, 1280, 0, 0]
  sdf.channel @c3299 from @a607 to @a594 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3300 from @a607 to @a595 tokens 0 rates 1280 to [3*0, 1280, 0]
  sdf.channel @c3301 from @a597 to @a589 tokens 0 rates 640 to [0, 640, 0, 0]
  sdf.channel @c3302 from @a597 to @a590 tokens 0 rates 640 to [10*0, 640, 0, 0]
  sdf.channel @c3303 from @a597 to @a591 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c3304 from @a597 to @a592 tokens 0 rates 640 to [4*0, 640, 0, 0]
  sdf.channel @c3305 from @a597 to @a593 tokens 0 rates 640 to [6*0, 640, 0, 0]
  sdf.channel @c3306 from @a597 to @a594 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c3307 from @a597 to @a595 tokens 0 rates 640 to [3*0, 640, 0]
  sdf.channel @c3308 from @a596 to @a589 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3309 from @a598 to @a589 tokens 0 rates 3 to [3*0, 3]
  sdf.channel @c3310 from @a599 to @a589 tokens 0 rates 384 to [0, 384, 0, 0]
  sdf.channel @c3311 from @a600 to @a589 tokens 0 rates 513 to [0, 513, 0, 0]
  sdf.channel @c3312 from @a596 to @a590 tokens 0 rates 1 to [10*0, 1, 0, 0]
  sdf.channel @c3313 from @a598 to @a590 tokens 0 rates 3 to [10*0, 3, 0, 0]
  sdf.channel @c3314 from @a599 to @a590 tokens 0 rates 384 to [10*0, 384, 0, 0]
  sdf.channel @c3315 from @a600 to @a590 tokens 0 rates 513 to [10*0, 513, 0, 0]
  sdf.channel @c3316 from @a590 to @a602 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 1
  sdf.channel @c3317 from @a596 to @a591 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c3318 from @a598 to @a591 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c3319 from @a599 to @a591 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c3320 from @a600 to @a591 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c3321 from @a596 to @a592 tokens 0 rates 1 to [4*0, 1, 0, 0]
  sdf.channel @c3322 from @a598 to @a592 tokens 0 rates 3 to [4*0, 3, 0, 0]
  sdf.channel @c3323 from @a599 to @a592 tokens 0 rates 384 to [4*0, 384, 0, 0]
  sdf.channel @c3324 from @a600 to @a592 tokens 0 rates 513 to [4*0, 513, 0, 0]
  sdf.channel @c3325 from @a596 to @a593 tokens 0 rates 1 to [6*0, 1, 0, 0]
  sdf.channel @c3326 from @a598 to @a593 tokens 0 rates 3 to [8*0, 3]
  sdf.channel @c3327 from @a599 to @a593 tokens 0 rates 384 to [6*0, 384, 0, 0]
  sdf.channel @c3328 from @a600 to @a593 tokens 0 rates 513 to [6*0, 513, 0, 0]
  sdf.channel @c3329 from @a596 to @a594 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c3330 from @a598 to @a594 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c3331 from @a599 to @a594 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c3332 from @a600 to @a594 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c3333 from @a596 to @a595 tokens 0 rates 1 to [3*0, 1, 0]
  sdf.channel @c3334 from @a598 to @a595 tokens 0 rates 3 to [4*0, 3]
  sdf.channel @c3335 from @a599 to @a595 tokens 0 rates 384 to [3*0, 384, 0]
  sdf.channel @c3336 from @a600 to @a595 tokens 0 rates 513 to [3*0, 513, 0]
  sdf.channel @c3337 from @a593 to @a603 tokens 8 rates [0, 8, 0, 8, 0, 8, 0, 8, 0] to 8
  sdf.channel @c3338 from @a602 to @a593 tokens 0 rates 1 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3339 from @a602 to @a594 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c3340 from @a602 to @a595 tokens 0 rates 1 to [4*1, 0]
  sdf.channel @c3341 from @a603 to @a594 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c3342 from @a603 to @a595 tokens 0 rates 8 to [4*8, 0]
  sdf.channel @c3343 from @a594 to @a593 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c3344 from @a595 to @a593 tokens 0 rates [4*1, 0] to [0, 1, 0, 1, 0, 1, 0, 1, 0]
  sdf.channel @c3345 from @a589 to @a601 tokens 0 rates [0, 2, 0, 0] to 2
  sdf.channel @c3346 from @a601 to @a590 tokens 0 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c3347 from @a601 to @a591 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3348 from @a601 to @a592 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3349 from @a590 to @a608 tokens 0 rates [0, 2, 11*0] to 2
  sdf.channel @c3350 from @a608 to @a591 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3351 from @a608 to @a592 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3352 from @a590 to @a609 tokens 0 rates [4*0, 2, 8*0] to 2
  sdf.channel @c3353 from @a609 to @a591 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3354 from @a609 to @a592 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3355 from @a590 to @a610 tokens 0 rates [7*0, 2, 5*0] to 2
  sdf.channel @c3356 from @a610 to @a591 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3357 from @a610 to @a592 tokens 0 rates 2 to [0, 2, 5*0]
  sdf.channel @c3358 from @a590 to @a611 tokens 0 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c3359 from @a611 to @a591 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3360 from @a611 to @a592 tokens 0 rates 2 to [4*0, 2, 0, 0]
  sdf.channel @c3361 from @a494 to @a596 tokens 0
  sdf.channel @c3362 from @a493 to @a598 tokens 0 rates 3 to 3
  sdf.channel @c3363 from @a496 to @a599 tokens 0 rates 384 to 384
  sdf.channel @c3364 from @a497 to @a600 tokens 0 rates 513 to 513
  sdf.channel @c3365 from @a493 to @a589 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3366 from @a493 to @a589 tokens 0 rates 16 to [0, 16, 0, 0]
  sdf.channel @c3367 from @a498 to @a590 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3368 from @a499 to @a590 tokens 0 rates 16 to [12*0, 16]
  sdf.channel @c3369 from @a589 to @a519 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3370 from @a519 to @a501 tokens 0 rates 384 to 384
  sdf.channel @c3371 from @a589 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3372 from @a590 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3373 from @a590 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3374 from @a590 to @a502 tokens 0 rates [12*0, 384] to 384
  sdf.channel @c3375 from @a591 to @a503 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3376 from @a592 to @a504 tokens 0 rates [6*0, 384] to 384
  sdf.channel @c3377 from @a589 to @a501 tokens 0 rates [3*0, 384] to 384
  sdf.channel @c3378 from @a593 to @a505 tokens 0 rates [8*0, 384] to 384
  sdf.channel @c3379 from @a594 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3380 from @a595 to @a505 tokens 0 rates [4*0, 384] to 384
  sdf.channel @c3381 from @a589 to @a501 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c3382 from @a590 to @a502 tokens 0 rates [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0] to 4
  sdf.channel @c3383 from @a591 to @a503 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3384 from @a592 to @a504 tokens 0 rates [0, 1, 0, 0, 1, 0, 0] to 2
  sdf.channel @c3385 from @a593 to @a505 tokens 0 rates [4, 0, 4, 0, 4, 0, 4, 0, 0] to 16
  sdf.channel @c3386 from @a594 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3387 from @a595 to @a505 tokens 0 rates [4*2, 0] to 8
  sdf.channel @c3388 from @a593 to @a505 tokens 0 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 4
  sdf.channel @c3389 from @a594 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3390 from @a595 to @a505 tokens 0 rates [4*1, 0] to 4
  sdf.channel @c3391 from @a566 to @a589 tokens 0 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c3392 from @a567 to @a590 tokens 0 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c3393 from @a568 to @a591 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3394 from @a569 to @a592 tokens 0 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3395 from @a589 to @a520 tokens 8 rates [0, 0, 2, 0] to [2, 3*0]
  sdf.channel @c3396 from @a590 to @a521 tokens 8 rates [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0]
  sdf.channel @c3397 from @a591 to @a522 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3398 from @a592 to @a523 tokens 8 rates [0, 0, 2, 0, 0, 2, 0] to [2, 0, 0, 2, 3*0]
  sdf.channel @c3399 from @a494 to @a506 tokens 0
  sdf.channel @c3400 from @a495 to @a506 tokens 0 rates 384 to 384
  sdf.channel @c3401 from @a497 to @a506 tokens 0 rates 513 to 513
  sdf.channel @c3402 from @a501 to @a506 tokens 0
  sdf.channel @c3403 from @a510 to @a506 tokens 0
  sdf.channel @c3404 from @a511 to @a506 tokens 0 rates 768 to 768
  sdf.channel @c3405 from @a494 to @a507 tokens 0
  sdf.channel @c3406 from @a495 to @a507 tokens 0 rates 384 to 384
  sdf.channel @c3407 from @a497 to @a507 tokens 0 rates 513 to 513
  sdf.channel @c3408 from @a502 to @a507 tokens 0
  sdf.channel @c3409 from @a512 to @a507 tokens 0 rates 768 to 768
  sdf.channel @c3410 from @a495 to @a508 tokens 0 rates 384 to 384
  sdf.channel @c3411 from @a494 to @a508 tokens 0
  sdf.channel @c3412 from @a497 to @a508 tokens 0 rates 513 to 513
  sdf.channel @c3413 from @a504 to @a508 tokens 0
  sdf.channel @c3414 from @a513 to @a508 tokens 0 rates 768 to 768
  sdf.channel @c3415 from @a494 to @a509 tokens 0
  sdf.channel @c3416 from @a495 to @a509 tokens 0 rates 384 to 384
  sdf.channel @c3417 from @a497 to @a509 tokens 0 rates 513 to 513
  sdf.channel @c3418 from @a503 to @a509 tokens 0
  sdf.channel @c3419 from @a514 to @a509 tokens 0 rates 768 to 768
  sdf.channel @c3420 from @a520 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3421 from @a521 to @a507 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c3422 from @a523 to @a508 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3423 from @a522 to @a509 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3424 from @a520 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3425 from @a520 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3426 from @a521 to @a507 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c3427 from @a523 to @a508 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3428 from @a522 to @a509 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3429 from @a520 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3430 from @a543 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3431 from @a544 to @a507 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c3432 from @a546 to @a508 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3433 from @a545 to @a509 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3434 from @a543 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3435 from @a543 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3436 from @a544 to @a507 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c3437 from @a546 to @a508 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3438 from @a545 to @a509 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3439 from @a543 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3440 from @a566 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3441 from @a567 to @a507 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c3442 from @a569 to @a508 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3443 from @a568 to @a509 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3444 from @a566 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3445 from @a566 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3446 from @a567 to @a507 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c3447 from @a569 to @a508 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3448 from @a568 to @a509 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3449 from @a566 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3450 from @a589 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3451 from @a590 to @a507 tokens 0 rates [12*0, 4096] to 4096
  sdf.channel @c3452 from @a592 to @a508 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3453 from @a591 to @a509 tokens 0 rates [6*0, 3072] to 3072
  sdf.channel @c3454 from @a589 to @a506 tokens 0 rates [3*0, 2304] to 2304
  sdf.channel @c3455 from @a589 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3456 from @a590 to @a507 tokens 0 rates [12*0, 800] to 800
  sdf.channel @c3457 from @a592 to @a508 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3458 from @a591 to @a509 tokens 0 rates [6*0, 560] to 560
  sdf.channel @c3459 from @a589 to @a506 tokens 0 rates [3*0, 392] to 392
  sdf.channel @c3460 from @a630 to @a502 tokens 0
  sdf.channel @c3461 from @a501 to @a612 tokens 0
  sdf.channel @c3462 from @a502 to @a612 tokens 0
  sdf.channel @c3463 from @a503 to @a612 tokens 0
  sdf.channel @c3464 from @a504 to @a612 tokens 0
  sdf.channel @c3465 from @a505 to @a612 tokens 0 rates 4 to 4
  sdf.channel @c3466 from @a515 to @a629 tokens 0
  sdf.channel @c3467 from @a617 to @a630 tokens 0
  sdf.channel @c3468 from @a629 to @a613 tokens 0
  sdf.channel @c3469 from @a630 to @a613 tokens 0
  sdf.channel @c3470 from @a613 to @a653 tokens 0
  sdf.channel @c3471 from @a629 to @a612 tokens 0
  sdf.channel @c3472 from @a510 to @a612 tokens 0
  sdf.channel @c3473 from @a506 to @a612 tokens 0
  sdf.channel @c3474 from @a507 to @a612 tokens 0
  sdf.channel @c3475 from @a508 to @a612 tokens 0
  sdf.channel @c3476 from @a509 to @a612 tokens 0
  sdf.channel @c3477 from @a511 to @a636 tokens 0 rates 768 to 768
  sdf.channel @c3478 from @a505 to @a632 tokens 0 rates 384 to 384
  sdf.channel @c3479 from @a505 to @a633 tokens 0 rates 384 to 384
  sdf.channel @c3480 from @a505 to @a634 tokens 0 rates 384 to 384
  sdf.channel @c3481 from @a502 to @a635 tokens 0 rates 768 to 768
  sdf.channel @c3482 from @a502 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3483 from @a502 to @a612 tokens 0
  sdf.channel @c3484 from @a630 to @a614 tokens 0
  sdf.channel @c3485 from @a506 to @a614 tokens 0 rates 768 to 768
  sdf.channel @c3486 from @a506 to @a614 tokens 0 rates 768 to 768
  sdf.channel @c3487 from @a507 to @a614 tokens 0 rates 768 to 768
  sdf.channel @c3488 from @a508 to @a614 tokens 0 rates 768 to 768
  sdf.channel @c3489 from @a509 to @a614 tokens 0 rates 768 to 768
  sdf.channel @c3490 from @a501 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3491 from @a632 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3492 from @a633 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3493 from @a634 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3494 from @a635 to @a614 tokens 0 rates 768 to 768
  sdf.channel @c3495 from @a516 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3496 from @a517 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3497 from @a518 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3498 from @a519 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3499 from @a501 to @a637 tokens 0 rates 2 to 2
  sdf.channel @c3500 from @a501 to @a638 tokens 0 rates 4 to 4
  sdf.channel @c3501 from @a501 to @a639 tokens 0
  sdf.channel @c3502 from @a613 to @a640 tokens 0
  sdf.channel @c3503 from @a629 to @a618 tokens 0
  sdf.channel @c3504 from @a630 to @a618 tokens 0
  sdf.channel @c3505 from @a637 to @a618 tokens 0 rates 2 to 2
  sdf.channel @c3506 from @a638 to @a618 tokens 0 rates 4 to 4
  sdf.channel @c3507 from @a639 to @a618 tokens 0
  sdf.channel @c3508 from @a631 to @a618 tokens 0 rates 384 to 384
  sdf.channel @c3509 from @a636 to @a618 tokens 0 rates 768 to 768
  sdf.channel @c3510 from @a628 to @a618 tokens 1
  sdf.channel @c3511 from @a618 to @a643 tokens 0
  sdf.channel @c3512 from @a618 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3513 from @a629 to @a619 tokens 0
  sdf.channel @c3514 from @a630 to @a619 tokens 0
  sdf.channel @c3515 from @a637 to @a619 tokens 0 rates 2 to 2
  sdf.channel @c3516 from @a638 to @a619 tokens 0 rates 4 to 4
  sdf.channel @c3517 from @a639 to @a619 tokens 0
  sdf.channel @c3518 from @a631 to @a619 tokens 0 rates 384 to 384
  sdf.channel @c3519 from @a636 to @a619 tokens 0 rates 768 to 768
  sdf.channel @c3520 from @a628 to @a619 tokens 1
  sdf.channel @c3521 from @a619 to @a644 tokens 0
  sdf.channel @c3522 from @a619 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3523 from @a629 to @a620 tokens 0
  sdf.channel @c3524 from @a630 to @a620 tokens 0
  sdf.channel @c3525 from @a637 to @a620 tokens 0 rates 2 to 2
  sdf.channel @c3526 from @a501 to @a620 tokens 0 rates 4 to 4
  sdf.channel @c3527 from @a639 to @a620 tokens 0
  sdf.channel @c3528 from @a631 to @a620 tokens 0 rates 384 to 384
  sdf.channel @c3529 from @a501 to @a620 tokens 0 rates 768 to 768
  sdf.channel @c3530 from @a628 to @a620 tokens 1
  sdf.channel @c3531 from @a620 to @a645 tokens 0
  sdf.channel @c3532 from @a620 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3533 from @a629 to @a621 tokens 0
  sdf.channel @c3534 from @a630 to @a621 tokens 0
  sdf.channel @c3535 from @a503 to @a621 tokens 0 rates 4 to 4
  sdf.channel @c3536 from @a503 to @a621 tokens 0 rates 8 to 8
  sdf.channel @c3537 from @a503 to @a621 tokens 0 rates 2 to 2
  sdf.channel @c3538 from @a631 to @a621 tokens 0 rates 384 to 384
  sdf.channel @c3539 from @a514 to @a621 tokens 0 rates 768 to 768
  sdf.channel @c3540 from @a628 to @a621 tokens 1
  sdf.channel @c3541 from @a621 to @a646 tokens 0
  sdf.channel @c3542 from @a621 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3543 from @a629 to @a622 tokens 0
  sdf.channel @c3544 from @a630 to @a622 tokens 0
  sdf.channel @c3545 from @a504 to @a622 tokens 0 rates 4 to 4
  sdf.channel @c3546 from @a504 to @a622 tokens 0 rates 8 to 8
  sdf.channel @c3547 from @a504 to @a622 tokens 0 rates 2 to 2
  sdf.channel @c3548 from @a631 to @a622 tokens 0 rates 384 to 384
  sdf.channel @c3549 from @a513 to @a622 tokens 0 rates 768 to 768
  sdf.channel @c3550 from @a628 to @a622 tokens 1
  sdf.channel @c3551 from @a622 to @a647 tokens 0
  sdf.channel @c3552 from @a622 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3553 from @a629 to @a623 tokens 0
  sdf.channel @c3554 from @a630 to @a623 tokens 0
  sdf.channel @c3555 from @a500 to @a623 tokens 0 rates 8 to 8
  sdf.channel @c3556 from @a502 to @a623 tokens 0 rates 16 to 16
  sdf.channel @c3557 from @a505 to @a623 tokens 0 rates 32 to 32
  sdf.channel @c3558 from @a505 to @a623 tokens 0 rates 16 to 16
  sdf.channel @c3559 from @a505 to @a623 tokens 0 rates 16 to 16
  sdf.channel @c3560 from @a501 to @a623 tokens 0
  sdf.channel @c3561 from @a502 to @a623 tokens 0 rates 4 to 4
  sdf.channel @c3562 from @a505 to @a623 tokens 0 rates 4 to 4
  sdf.channel @c3563 from @a505 to @a623 tokens 0 rates 4 to 4
  sdf.channel @c3564 from @a505 to @a623 tokens 0 rates 4 to 4
  sdf.channel @c3565 from @a502 to @a623 tokens 0 rates 4 to 4
  sdf.channel @c3566 from @a631 to @a623 tokens 0 rates 384 to 384
  sdf.channel @c3567 from @a512 to @a623 tokens 0 rates 768 to 768
  sdf.channel @c3568 from @a632 to @a623 tokens 0 rates 384 to 384
  sdf.channel @c3569 from @a634 to @a623 tokens 0 rates 384 to 384
  sdf.channel @c3570 from @a633 to @a623 tokens 0 rates 384 to 384
  sdf.channel @c3571 from @a635 to @a623 tokens 0 rates 768 to 768
  sdf.channel @c3572 from @a628 to @a623 tokens 1
  sdf.channel @c3573 from @a623 to @a648 tokens 0
  sdf.channel @c3574 from @a623 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3575 from @a623 to @a612 tokens 0 rates 4 to 4
  sdf.channel @c3576 from @a629 to @a624 tokens 0
  sdf.channel @c3577 from @a630 to @a624 tokens 0
  sdf.channel @c3578 from @a637 to @a624 tokens 0 rates 2 to 2
  sdf.channel @c3579 from @a638 to @a624 tokens 0 rates 4 to 4
  sdf.channel @c3580 from @a639 to @a624 tokens 0
  sdf.channel @c3581 from @a631 to @a624 tokens 0 rates 384 to 384
  sdf.channel @c3582 from @a635 to @a624 tokens 0 rates 768 to 768
  sdf.channel @c3583 from @a628 to @a624 tokens 1
  sdf.channel @c3584 from @a624 to @a649 tokens 0
  sdf.channel @c3585 from @a624 to @a612 tokens 0 rates 2 to 2
  sdf.channel @c3586 from @a629 to @a625 tokens 0
  sdf.channel @c3587 from @a630 to @a625 tokens 0
  sdf.channel @c3588 from @a631 to @a625 tokens 0 rates 384 to 384
  sdf.channel @c3589 from @a628 to @a625 tokens 1
  sdf.channel @c3590 from @a640 to @a625 tokens 0
  sdf.channel @c3591 from @a625 to @a650 tokens 0
  sdf.channel @c3592 from @a625 to @a612 tokens 0
  sdf.channel @c3593 from @a625 to @a641 tokens 0
  sdf.channel @c3594 from @a629 to @a626 tokens 0
  sdf.channel @c3595 from @a630 to @a626 tokens 0
  sdf.channel @c3596 from @a631 to @a626 tokens 0 rates 384 to 384
  sdf.channel @c3597 from @a628 to @a626 tokens 1
  sdf.channel @c3598 from @a640 to @a626 tokens 0
  sdf.channel @c3599 from @a626 to @a651 tokens 0
  sdf.channel @c3600 from @a626 to @a612 tokens 0
  sdf.channel @c3601 from @a626 to @a612 tokens 0
  sdf.channel @c3602 from @a629 to @a627 tokens 0
  sdf.channel @c3603 from @a630 to @a627 tokens 0
  sdf.channel @c3604 from @a631 to @a627 tokens 0 rates 384 to 384
  sdf.channel @c3605 from @a628 to @a627 tokens 1
  sdf.channel @c3606 from @a640 to @a627 tokens 0
  sdf.channel @c3607 from @a627 to @a652 tokens 0
  sdf.channel @c3608 from @a627 to @a612 tokens 0
  sdf.channel @c3609 from @a627 to @a642 tokens 0
  sdf.channel @c3610 from @a640 to @a612 tokens 0
  sdf.channel @c3611 from @a612 to @a614 tokens 0
  sdf.channel @c3612 from @a612 to @a493 tokens 1
  sdf.channel @c3613 from @a614 to @a615 tokens 0
  sdf.channel @c3614 from @a614 to @a628 tokens 0
  sdf.channel @c3615 from @a628 to @a613 tokens 1
  sdf.channel @c3616 from @a628 to @a612 tokens 1
  sdf.channel @c3617 from @a493 to @a616 tokens 0
  sdf.channel @c3618 from @a616 to @a497 tokens 0 rates 513 to 513
  sdf.channel @c3619 from @a493 to @a617 tokens 0
  sdf.channel @c3620 from @a493 to @a617 tokens 0
  sdf.channel @c3621 from @a631 to @a612 tokens 0 rates 384 to 384
  sdf.channel @c3622 from @a631 to @a613 tokens 0 rates 384 to 384
  sdf.channel @c3623 from @a631 to @a614 tokens 0 rates 384 to 384
  sdf.channel @c3624 from @a631 to @a495 tokens 0 rates 384 to 384
  sdf.channel @c3625 from @a631 to @a615 tokens 0 rates 384 to 384
  sdf.channel @c3626 from @a3 to @a10 tokens 0
  sdf.channel @c3627 from @a4 to @a10 tokens 0 rates [1, 3*0] to 1
  sdf.channel @c3628 from @a129 to @a5 tokens 0 rates 2 to [2, 3*0]
  sdf.channel @c3629 from @a131 to @a6 tokens 0 rates 2 to [2, 3*0]
  sdf.channel @c3630 from @a132 to @a7 tokens 0 rates 1 to [1, 3*0]
  sdf.channel @c3631 from @a132 to @a8 tokens 0 rates 1 to [1, 3*0]
  sdf.channel @c3632 from @a132 to @a9 tokens 0 rates 4 to [4, 3*0]
  sdf.channel @c3633 from @a3 to @a171 tokens 0
  sdf.channel @c3634 from @a4 to @a171 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c3635 from @a290 to @a5 tokens 0 rates 2 to [0, 2, 0, 0]
  sdf.channel @c3636 from @a292 to @a6 tokens 0 rates 2 to [0, 2, 0, 0]
  sdf.channel @c3637 from @a293 to @a7 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3638 from @a293 to @a8 tokens 0 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3639 from @a293 to @a9 tokens 0 rates 4 to [0, 4, 0, 0]
  sdf.channel @c3640 from @a3 to @a332 tokens 0
  sdf.channel @c3641 from @a4 to @a332 tokens 0 rates [0, 0, 1, 0] to 1
  sdf.channel @c3642 from @a451 to @a5 tokens 0 rates 2 to [0, 0, 2, 0]
  sdf.channel @c3643 from @a453 to @a6 tokens 0 rates 2 to [0, 0, 2, 0]
  sdf.channel @c3644 from @a454 to @a7 tokens 0 rates 1 to [0, 0, 1, 0]
  sdf.channel @c3645 from @a454 to @a8 tokens 0 rates 1 to [0, 0, 1, 0]
  sdf.channel @c3646 from @a454 to @a9 tokens 0 rates 4 to [0, 0, 4, 0]
  sdf.channel @c3647 from @a3 to @a493 tokens 0
  sdf.channel @c3648 from @a4 to @a493 tokens 0 rates [3*0, 1] to 1
  sdf.channel @c3649 from @a612 to @a5 tokens 0 rates 2 to [3*0, 2]
  sdf.channel @c3650 from @a614 to @a6 tokens 0 rates 2 to [3*0, 2]
  sdf.channel @c3651 from @a615 to @a7 tokens 0 rates 1 to [3*0, 1]
  sdf.channel @c3652 from @a615 to @a8 tokens 0 rates 1 to [3*0, 1]
  sdf.channel @c3653 from @a615 to @a9 tokens 0 rates 4 to [3*0, 4]
  sdf.channel @c3654 from @a129 to @a171 tokens 3
  sdf.channel @c3655 from @a131 to @a171 tokens 3
  sdf.channel @c3656 from @a290 to @a332 tokens 3
  sdf.channel @c3657 from @a292 to @a332 tokens 3
  sdf.channel @c3658 from @a451 to @a493 tokens 3
  sdf.channel @c3659 from @a453 to @a493 tokens 3
  sdf.channel @c3660 from @a612 to @a10 tokens 79
  sdf.channel @c3661 from @a614 to @a10 tokens 79
  sdf.channel @c3662 from @a654 to @a656 tokens 0 rates [1, 3*0] to 1
  sdf.channel @c3663 from @a655 to @a656 tokens 0
  sdf.channel @c3664 from @a654 to @a657 tokens 0 rates [0, 1, 0, 0] to 1
  sdf.channel @c3665 from @a655 to @a657 tokens 0
  sdf.channel @c3666 from @a654 to @a658 tokens 0 rates [0, 0, 1, 0] to 1
  sdf.channel @c3667 from @a655 to @a658 tokens 0
  sdf.channel @c3668 from @a654 to @a659 tokens 0 rates [3*0, 1] to 1
  sdf.channel @c3669 from @a655 to @a659 tokens 0
  sdf.channel @c3670 from @a2 to @a662 tokens 0
  sdf.channel @c3671 from @a665 to @a655 tokens 0
  sdf.channel @c3672 from @a0 to @a654 tokens 0 rates 4 to 1
  sdf.channel @c3673 from @a656 to @a52 tokens 0 rates 1280 to 1280
  sdf.channel @c3674 from @a656 to @a53 tokens 0 rates 1280 to 1280
  sdf.channel @c3675 from @a656 to @a54 tokens 0 rates 1280 to 1280
  sdf.channel @c3676 from @a656 to @a55 tokens 0 rates 1280 to 1280
  sdf.channel @c3677 from @a656 to @a213 tokens 0 rates 1280 to 1280
  sdf.channel @c3678 from @a656 to @a214 tokens 0 rates 1280 to 1280
  sdf.channel @c3679 from @a656 to @a215 tokens 0 rates 1280 to 1280
  sdf.channel @c3680 from @a656 to @a216 tokens 0 rates 1280 to 1280
  sdf.channel @c3681 from @a656 to @a374 tokens 0 rates 1280 to 1280
  sdf.channel @c3682 from @a656 to @a375 tokens 0 rates 1280 to 1280
  sdf.channel @c3683 from @a656 to @a376 tokens 0 rates 1280 to 1280
  sdf.channel @c3684 from @a656 to @a377 tokens 0 rates 1280 to 1280
  sdf.channel @c3685 from @a656 to @a535 tokens 0 rates 1280 to 1280
  sdf.channel @c3686 from @a656 to @a536 tokens 0 rates 1280 to 1280
  sdf.channel @c3687 from @a656 to @a537 tokens 0 rates 1280 to 1280
  sdf.channel @c3688 from @a656 to @a538 tokens 0 rates 1280 to 1280
  sdf.channel @c3689 from @a657 to @a75 tokens 0 rates 1280 to 1280
  sdf.channel @c3690 from @a657 to @a76 tokens 0 rates 1280 to 1280
  sdf.channel @c3691 from @a657 to @a77 tokens 0 rates 1280 to 1280
  sdf.channel @c3692 from @a657 to @a78 tokens 0 rates 1280 to 1280
  sdf.channel @c3693 from @a657 to @a236 tokens 0 rates 1280 to 1280
  sdf.channel @c3694 from @a657 to @a237 tokens 0 rates 1280 to 1280
  sdf.channel @c3695 from @a657 to @a238 tokens 0 rates 1280 to 1280
  sdf.channel @c3696 from @a657 to @a239 tokens 0 rates 1280 to 1280
  sdf.channel @c3697 from @a657 to @a397 tokens 0 rates 1280 to 1280
  sdf.channel @c3698 from @a657 to @a398 tokens 0 rates 1280 to 1280
  sdf.channel @c3699 from @a657 to @a399 tokens 0 rates 1280 to 1280
  sdf.channel @c3700 from @a657 to @a400 tokens 0 rates 1280 to 1280
  sdf.channel @c3701 from @a657 to @a558 tokens 0 rates 1280 to 1280
  sdf.channel @c3702 from @a657 to @a559 tokens 0 rates 1280 to 1280
  sdf.channel @c3703 from @a657 to @a560 tokens 0 rates 1280 to 1280
  sdf.channel @c3704 from @a657 to @a561 tokens 0 rates 1280 to 1280
  sdf.channel @c3705 from @a658 to @a98 tokens 0 rates 1280 to 1280
  sdf.channel @c3706 from @a658 to @a99 tokens 0 rates 1280 to 1280
  sdf.channel @c3707 from @a658 to @a100 tokens 0 rates 1280 to 1280
  sdf.channel @c3708 from @a658 to @a101 tokens 0 rates 1280 to 1280
  sdf.channel @c3709 from @a658 to @a259 tokens 0 rates 1280 to 1280
  sdf.channel @c3710 from @a658 to @a260 tokens 0 rates 1280 to 1280
  sdf.channel @c3711 from @a658 to @a261 tokens 0 rates 1280 to 1280
  sdf.channel @c3712 from @a658 to @a262 tokens 0 rates 1280 to 1280
  sdf.channel @c3713 from @a658 to @a420 tokens 0 rates 1280 to 1280
  sdf.channel @c3714 from @a658 to @a421 tokens 0 rates 1280 to 1280
  sdf.channel @c3715 from @a658 to @a422 tokens 0 rates 1280 to 1280
  sdf.channel @c3716 from @a658 to @a423 tokens 0 rates 1280 to 1280
  sdf.channel @c3717 from @a658 to @a581 tokens 0 rates 1280 to 1280
  sdf.channel @c3718 from @a658 to @a582 tokens 0 rates 1280 to 1280
  sdf.channel @c3719 from @a658 to @a583 tokens 0 rates 1280 to 1280
  sdf.channel @c3720 from @a658 to @a584 tokens 0 rates 1280 to 1280
  sdf.channel @c3721 from @a659 to @a121 tokens 0 rates 1280 to 1280
  sdf.channel @c3722 from @a659 to @a122 tokens 0 rates 1280 to 1280
  sdf.channel @c3723 from @a659 to @a123 tokens 0 rates 1280 to 1280
  sdf.channel @c3724 from @a659 to @a124 tokens 0 rates 1280 to 1280
  sdf.channel @c3725 from @a659 to @a282 tokens 0 rates 1280 to 1280
  sdf.channel @c3726 from @a659 to @a283 tokens 0 rates 1280 to 1280
  sdf.channel @c3727 from @a659 to @a284 tokens 0 rates 1280 to 1280
  sdf.channel @c3728 from @a659 to @a285 tokens 0 rates 1280 to 1280
  sdf.channel @c3729 from @a659 to @a443 tokens 0 rates 1280 to 1280
  sdf.channel @c3730 from @a659 to @a444 tokens 0 rates 1280 to 1280
  sdf.channel @c3731 from @a659 to @a445 tokens 0 rates 1280 to 1280
  sdf.channel @c3732 from @a659 to @a446 tokens 0 rates 1280 to 1280
  sdf.channel @c3733 from @a659 to @a604 tokens 0 rates 1280 to 1280
  sdf.channel @c3734 from @a659 to @a605 tokens 0 rates 1280 to 1280
  sdf.channel @c3735 from @a659 to @a606 tokens 0 rates 1280 to 1280
  sdf.channel @c3736 from @a659 to @a607 tokens 0 rates 1280 to 1280
  sdf.channel @c3737 from @a656 to @a45 tokens 0 rates 640 to 640
  sdf.channel @c3738 from @a656 to @a206 tokens 0 rates 640 to 640
  sdf.channel @c3739 from @a656 to @a367 tokens 0 rates 640 to 640
  sdf.channel @c3740 from @a656 to @a528 tokens 0 rates 640 to 640
  sdf.channel @c3741 from @a657 to @a68 tokens 0 rates 640 to 640
  sdf.channel @c3742 from @a657 to @a229 tokens 0 rates 640 to 640
  sdf.channel @c3743 from @a657 to @a390 tokens 0 rates 640 to 640
  sdf.channel @c3744 from @a657 to @a551 tokens 0 rates 640 to 640
  sdf.channel @c3745 from @a658 to @a91 tokens 0 rates 640 to 640
  sdf.channel @c3746 from @a658 to @a252 tokens 0 rates 640 to 640
  sdf.channel @c3747 from @a658 to @a413 tokens 0 rates 640 to 640
  sdf.channel @c3748 from @a658 to @a574 tokens 0 rates 640 to 640
  sdf.channel @c3749 from @a659 to @a114 tokens 0 rates 640 to 640
  sdf.channel @c3750 from @a659 to @a275 tokens 0 rates 640 to 640
  sdf.channel @c3751 from @a659 to @a436 tokens 0 rates 640 to 640
  sdf.channel @c3752 from @a659 to @a597 tokens 0 rates 640 to 640
  sdf.channel @c3753 from @a0 to @a660 tokens 0
  sdf.channel @c3754 from @a660 to @a148 tokens 0 rates 384 to 384
  sdf.channel @c3755 from @a660 to @a13 tokens 0 rates 384 to 384
  sdf.channel @c3756 from @a660 to @a309 tokens 0 rates 384 to 384
  sdf.channel @c3757 from @a660 to @a174 tokens 0 rates 384 to 384
  sdf.channel @c3758 from @a660 to @a470 tokens 0 rates 384 to 384
  sdf.channel @c3759 from @a660 to @a335 tokens 0 rates 384 to 384
  sdf.channel @c3760 from @a660 to @a631 tokens 0 rates 384 to 384
  sdf.channel @c3761 from @a660 to @a496 tokens 0 rates 384 to 384
  sdf.channel @c3762 from @a1 to @a660 tokens 0
  sdf.channel @c3763 from @a660 to @a1 tokens 84
  sdf.channel @c3764 from @a0 to @a3 tokens 0
  sdf.channel @c3765 from @a2 to @a0 tokens 0
  sdf.channel @c3766 from @a2 to @a4 tokens 0 rates 4 to 1
  sdf.channel @c3767 from @a6 to @a0 tokens 40 rates 2 to 8
  sdf.channel @c3768 from @a9 to @a662 tokens 0 rates 4 to 16
  sdf.channel @c3769 from @a7 to @a662 tokens 0 rates 1 to 4
  sdf.channel @c3770 from @a0 to @a662 tokens 0
  sdf.channel @c3771 from @a0 to @a662 tokens 0
  sdf.channel @c3772 from @a0 to @a663 tokens 0
  sdf.channel @c3773 from @a2 to @a663 tokens 0
  sdf.channel @c3774 from @a662 to @a663 tokens 0 rates 10000 to 10000
  sdf.channel @c3775 from @a662 to @a663 tokens 0
  sdf.channel @c3776 from @a8 to @a664 tokens 0 rates 1 to 4
  sdf.channel @c3777 from @a0 to @a664 tokens 0
  sdf.channel @c3778 from @a0 to @a664 tokens 0
  sdf.channel @c3779 from @a0 to @a664 tokens 0
  sdf.channel @c3780 from @a0 to @a664 tokens 0 rates 7 to 7
  sdf.channel @c3781 from @a5 to @a664 tokens 0 rates 2 to 8
  sdf.channel @c3782 from @a664 to @a665 tokens 84
  sdf.channel @c3783 from @a665 to @a661 tokens 0
  sdf.channel @c3784 from @a0 to @a661 tokens 0
  sdf.channel @c3785 from @a0 to @a661 tokens 0
  sdf.channel @c3786 from @a661 to @a10 tokens 0
  sdf.channel @c3787 from @a661 to @a10 tokens 0 rates 6 to 6
  sdf.channel @c3788 from @a661 to @a171 tokens 0
  sdf.channel @c3789 from @a661 to @a171 tokens 0 rates 6 to 6
  sdf.channel @c3790 from @a661 to @a332 tokens 0
  sdf.channel @c3791 from @a661 to @a332 tokens 0 rates 6 to 6
  sdf.channel @c3792 from @a661 to @a493 tokens 0
  sdf.channel @c3793 from @a661 to @a493 tokens 0 rates 6 to 6
  sdf.channel @c3794 from @a0 to @a2 tokens 1
  sdf.channel @c3795 from @a0 to @a6 tokens 0 rates 8 to 2
  sdf.channel @c3796 from @a1 to @a660 tokens 0
  sdf.channel @c3797 from @a3 to @a0 tokens 1
  sdf.channel @c3798 from @a4 to @a2 tokens 4 rates 1 to 4
  sdf.channel @c3799 from @a5 to @a129 tokens 2 rates [2, 3*0] to 2
  sdf.channel @c3800 from @a5 to @a290 tokens 2 rates [0, 2, 0, 0] to 2
  sdf.channel @c3801 from @a5 to @a451 tokens 2 rates [0, 0, 2, 0] to 2
  sdf.channel @c3802 from @a5 to @a612 tokens 2 rates [3*0, 2] to 2
  sdf.channel @c3803 from @a6 to @a131 tokens 2 rates [2, 3*0] to 2
  sdf.channel @c3804 from @a6 to @a292 tokens 2 rates [0, 2, 0, 0] to 2
  sdf.channel @c3805 from @a6 to @a453 tokens 2 rates [0, 0, 2, 0] to 2
  sdf.channel @c3806 from @a6 to @a614 tokens 2 rates [3*0, 2] to 2
  sdf.channel @c3807 from @a7 to @a132 tokens 1 rates [1, 3*0] to 1
  sdf.channel @c3808 from @a7 to @a293 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c3809 from @a7 to @a454 tokens 1 rates [0, 0, 1, 0] to 1
  sdf.channel @c3810 from @a7 to @a615 tokens 1 rates [3*0, 1] to 1
  sdf.channel @c3811 from @a8 to @a132 tokens 1 rates [1, 3*0] to 1
  sdf.channel @c3812 from @a8 to @a293 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c3813 from @a8 to @a454 tokens 1 rates [0, 0, 1, 0] to 1
  sdf.channel @c3814 from @a8 to @a615 tokens 1 rates [3*0, 1] to 1
  sdf.channel @c3815 from @a9 to @a132 tokens 4 rates [4, 3*0] to 4
  sdf.channel @c3816 from @a9 to @a293 tokens 4 rates [0, 4, 0, 0] to 4
  sdf.channel @c3817 from @a9 to @a454 tokens 4 rates [0, 0, 4, 0] to 4
  sdf.channel @c3818 from @a9 to @a615 tokens 4 rates [3*0, 4] to 4
  sdf.channel @c3819 from @a10 to @a129 tokens 0
  sdf.channel @c3820 from @a10 to @a3 tokens 1
  sdf.channel @c3821 from @a10 to @a4 tokens 1 rates 1 to [1, 3*0]
  sdf.channel @c3822 from @a10 to @a612 tokens 0
  sdf.channel @c3823 from @a10 to @a614 tokens 0
  sdf.channel @c3824 from @a10 to @a661 tokens 1
  sdf.channel @c3825 from @a10 to @a661 tokens 6 rates 6 to 6
  sdf.channel @c3826 from @a11 to @a10 tokens 1
  sdf.channel @c3827 from @a12 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c3828 from @a13 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c3829 from @a14 to @a133 tokens 513 rates 513 to 513
  sdf.channel @c3830 from @a15 to @a10 tokens 16 rates 16 to 16
  sdf.channel @c3831 from @a16 to @a10 tokens 16 rates 16 to 16
  sdf.channel @c3832 from @a17 to @a19 tokens 8 rates 8 to 8
  sdf.channel @c3833 from @a18 to @a11 tokens 1
  sdf.channel @c3834 from @a18 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3835 from @a18 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c3836 from @a18 to @a33 tokens 384 rates 384 to 384
  sdf.channel @c3837 from @a18 to @a37 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3838 from @a18 to @a37 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3839 from @a18 to @a37 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3840 from @a18 to @a34 tokens 384 rates 384 to 384
  sdf.channel @c3841 from @a18 to @a60 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3842 from @a18 to @a60 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3843 from @a18 to @a60 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3844 from @a18 to @a35 tokens 384 rates 384 to 384
  sdf.channel @c3845 from @a18 to @a83 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3846 from @a18 to @a83 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3847 from @a18 to @a83 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3848 from @a18 to @a36 tokens 384 rates 384 to 384
  sdf.channel @c3849 from @a18 to @a106 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3850 from @a18 to @a106 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c3851 from @a18 to @a106 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c3852 from @a19 to @a10 tokens 2 rates 2 to 2
  sdf.channel @c3853 from @a19 to @a32 tokens 1
  sdf.channel @c3854 from @a19 to @a10 tokens 8 rates 8 to 8
  sdf.channel @c3855 from @a19 to @a10 tokens 8 rates 8 to 8
  sdf.channel @c3856 from @a19 to @a11 tokens 1
  sdf.channel @c3857 from @a19 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3858 from @a19 to @a38 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3859 from @a19 to @a38 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3860 from @a19 to @a38 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3861 from @a19 to @a38 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3862 from @a19 to @a61 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3863 from @a19 to @a61 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3864 from @a19 to @a61 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3865 from @a19 to @a61 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3866 from @a19 to @a84 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3867 from @a19 to @a84 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3868 from @a19 to @a84 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3869 from @a19 to @a84 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3870 from @a19 to @a107 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3871 from @a19 to @a107 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3872 from @a19 to @a107 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c3873 from @a19 to @a107 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3874 from @a19 to @a147 tokens 1
  sdf.channel @c3875 from @a20 to @a11 tokens 1
  sdf.channel @c3876 from @a20 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3877 from @a20 to @a39 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3878 from @a20 to @a39 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3879 from @a20 to @a62 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3880 from @a20 to @a62 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3881 from @a20 to @a85 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3882 from @a20 to @a85 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3883 from @a20 to @a108 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3884 from @a20 to @a108 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3885 from @a21 to @a11 tokens 1
  sdf.channel @c3886 from @a21 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3887 from @a21 to @a40 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3888 from @a21 to @a40 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3889 from @a21 to @a63 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3890 from @a21 to @a63 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3891 from @a21 to @a86 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3892 from @a21 to @a86 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3893 from @a21 to @a109 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c3894 from @a21 to @a109 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c3895 from @a22 to @a11 tokens 1
  sdf.channel @c3896 from @a22 to @a17 tokens 8 rates 8 to 8
  sdf.channel @c3897 from @a22 to @a41 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c3898 from @a22 to @a42 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3899 from @a22 to @a43 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3900 from @a22 to @a41 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c3901 from @a22 to @a42 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3902 from @a22 to @a43 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3903 from @a22 to @a41 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3904 from @a22 to @a42 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3905 from @a22 to @a43 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3906 from @a22 to @a64 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c3907 from @a22 to @a65 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3908 from @a22 to @a66 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3909 from @a22 to @a64 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c3910 from @a22 to @a65 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3911 from @a22 to @a66 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3912 from @a22 to @a64 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3913 from @a22 to @a65 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3914 from @a22 to @a66 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3915 from @a22 to @a87 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c3916 from @a22 to @a88 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3917 from @a22 to @a89 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3918 from @a22 to @a87 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c3919 from @a22 to @a88 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3920 from @a22 to @a89 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3921 from @a22 to @a87 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3922 from @a22 to @a88 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3923 from @a22 to @a89 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3924 from @a22 to @a110 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c3925 from @a22 to @a111 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3926 from @a22 to @a112 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c3927 from @a22 to @a110 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c3928 from @a22 to @a111 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3929 from @a22 to @a112 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c3930 from @a22 to @a110 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c3931 from @a22 to @a111 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3932 from @a22 to @a112 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c3933 from @a23 to @a11 tokens 1
  sdf.channel @c3934 from @a23 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3935 from @a23 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c3936 from @a23 to @a18 tokens 1
  sdf.channel @c3937 from @a23 to @a27 tokens 1
  sdf.channel @c3938 from @a23 to @a28 tokens 768 rates 768 to 768
  sdf.channel @c3939 from @a23 to @a37 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3940 from @a23 to @a37 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3941 from @a23 to @a37 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3942 from @a23 to @a37 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3943 from @a23 to @a60 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3944 from @a23 to @a60 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3945 from @a23 to @a60 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3946 from @a23 to @a60 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3947 from @a23 to @a83 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3948 from @a23 to @a83 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3949 from @a23 to @a83 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3950 from @a23 to @a83 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3951 from @a23 to @a106 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3952 from @a23 to @a106 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c3953 from @a23 to @a106 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3954 from @a23 to @a106 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c3955 from @a24 to @a11 tokens 1
  sdf.channel @c3956 from @a24 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3957 from @a24 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c3958 from @a24 to @a19 tokens 1
  sdf.channel @c3959 from @a24 to @a29 tokens 768 rates 768 to 768
  sdf.channel @c3960 from @a24 to @a38 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c3961 from @a24 to @a38 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c3962 from @a24 to @a61 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c3963 from @a24 to @a61 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c3964 from @a24 to @a84 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c3965 from @a24 to @a84 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c3966 from @a24 to @a107 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c3967 from @a24 to @a107 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c3968 from @a25 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3969 from @a25 to @a11 tokens 1
  sdf.channel @c3970 from @a25 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c3971 from @a25 to @a21 tokens 1
  sdf.channel @c3972 from @a25 to @a30 tokens 768 rates 768 to 768
  sdf.channel @c3973 from @a25 to @a40 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3974 from @a25 to @a40 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3975 from @a25 to @a63 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3976 from @a25 to @a63 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3977 from @a25 to @a86 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3978 from @a25 to @a86 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3979 from @a25 to @a109 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3980 from @a25 to @a109 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3981 from @a26 to @a11 tokens 1
  sdf.channel @c3982 from @a26 to @a12 tokens 384 rates 384 to 384
  sdf.channel @c3983 from @a26 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c3984 from @a26 to @a20 tokens 1
  sdf.channel @c3985 from @a26 to @a31 tokens 768 rates 768 to 768
  sdf.channel @c3986 from @a26 to @a39 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3987 from @a26 to @a39 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3988 from @a26 to @a62 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3989 from @a26 to @a62 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3990 from @a26 to @a85 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3991 from @a26 to @a85 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3992 from @a26 to @a108 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c3993 from @a26 to @a108 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c3994 from @a27 to @a19 tokens 1
  sdf.channel @c3995 from @a28 to @a18 tokens 768 rates 768 to 768
  sdf.channel @c3996 from @a29 to @a19 tokens 768 rates 768 to 768
  sdf.channel @c3997 from @a30 to @a21 tokens 768 rates 768 to 768
  sdf.channel @c3998 from @a31 to @a20 tokens 768 rates 768 to 768
  sdf.channel @c3999 from @a32 to @a10 tokens 1
  sdf.channel @c4000 from @a33 to @a37 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4001 from @a34 to @a60 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4002 from @a35 to @a83 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4003 from @a36 to @a106 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4004 from @a37 to @a52 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4005 from @a37 to @a53 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4006 from @a37 to @a54 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4007 from @a37 to @a55 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4008 from @a37 to @a45 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4009 from @a37 to @a44 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4010 from @a37 to @a46 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4011 from @a37 to @a47 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4012 from @a37 to @a48 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4013 from @a37 to @a10 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4014 from @a37 to @a10 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4015 from @a37 to @a106 tokens 0 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4016 from @a38 to @a52 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4017 from @a38 to @a53 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4018 from @a38 to @a54 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4019 from @a38 to @a55 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4020 from @a38 to @a45 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4021 from @a38 to @a44 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c4022 from @a38 to @a46 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c4023 from @a38 to @a47 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c4024 from @a38 to @a48 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c4025 from @a38 to @a49 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c4026 from @a38 to @a15 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4027 from @a38 to @a16 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4028 from @a38 to @a107 tokens 0 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4029 from @a39 to @a52 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4030 from @a39 to @a53 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4031 from @a39 to @a54 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4032 from @a39 to @a55 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4033 from @a39 to @a45 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4034 from @a39 to @a44 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4035 from @a39 to @a46 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4036 from @a39 to @a47 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4037 from @a39 to @a48 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4038 from @a39 to @a49 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4039 from @a39 to @a56 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4040 from @a39 to @a57 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4041 from @a39 to @a58 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4042 from @a39 to @a59 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4043 from @a39 to @a108 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4044 from @a40 to @a52 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4045 from @a40 to @a53 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4046 from @a40 to @a54 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4047 from @a40 to @a55 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4048 from @a40 to @a45 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4049 from @a40 to @a44 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4050 from @a40 to @a46 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4051 from @a40 to @a47 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4052 from @a40 to @a48 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4053 from @a40 to @a49 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4054 from @a40 to @a56 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4055 from @a40 to @a57 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4056 from @a40 to @a58 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4057 from @a40 to @a59 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4058 from @a40 to @a109 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4059 from @a41 to @a52 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4060 from @a41 to @a53 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4061 from @a41 to @a54 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4062 from @a41 to @a55 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4063 from @a41 to @a45 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c4064 from @a41 to @a44 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c4065 from @a41 to @a46 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c4066 from @a41 to @a47 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c4067 from @a41 to @a48 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c4068 from @a41 to @a50 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c4069 from @a41 to @a42 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4070 from @a41 to @a43 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4071 from @a42 to @a52 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4072 from @a42 to @a53 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4073 from @a42 to @a54 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4074 from @a42 to @a55 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4075 from @a42 to @a45 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4076 from @a42 to @a44 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4077 from @a42 to @a46 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4078 from @a42 to @a47 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4079 from @a42 to @a48 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4080 from @a42 to @a50 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4081 from @a42 to @a51 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4082 from @a43 to @a52 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4083 from @a43 to @a53 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4084 from @a43 to @a54 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4085 from @a43 to @a55 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4086 from @a43 to @a45 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4087 from @a43 to @a44 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4088 from @a43 to @a46 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4089 from @a43 to @a47 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4090 from @a43 to @a48 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4091 from @a43 to @a50 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4092 from @a43 to @a51 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4093 from @a44 to @a11 tokens 1
  sdf.channel @c4094 from @a45 to @a656 tokens 640 rates 640 to 640
  sdf.channel @c4095 from @a46 to @a10 tokens 3 rates 3 to 3
  sdf.channel @c4096 from @a47 to @a13 tokens 384 rates 384 to 384
  sdf.channel @c4097 from @a48 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c4098 from @a49 to @a37 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c4099 from @a50 to @a38 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4100 from @a51 to @a41 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c4101 from @a52 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4102 from @a53 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4103 from @a54 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4104 from @a55 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4105 from @a56 to @a38 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c4106 from @a57 to @a38 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c4107 from @a58 to @a38 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c4108 from @a59 to @a38 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c4109 from @a60 to @a75 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4110 from @a60 to @a76 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4111 from @a60 to @a77 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4112 from @a60 to @a78 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4113 from @a60 to @a68 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4114 from @a60 to @a67 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4115 from @a60 to @a69 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4116 from @a60 to @a70 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4117 from @a60 to @a71 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4118 from @a60 to @a10 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4119 from @a60 to @a10 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4120 from @a60 to @a37 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4121 from @a61 to @a75 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4122 from @a61 to @a76 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4123 from @a61 to @a77 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4124 from @a61 to @a78 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4125 from @a61 to @a68 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4126 from @a61 to @a67 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c4127 from @a61 to @a69 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c4128 from @a61 to @a70 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c4129 from @a61 to @a71 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c4130 from @a61 to @a72 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c4131 from @a61 to @a15 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4132 from @a61 to @a16 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4133 from @a61 to @a38 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4134 from @a62 to @a75 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4135 from @a62 to @a76 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4136 from @a62 to @a77 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4137 from @a62 to @a78 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4138 from @a62 to @a68 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4139 from @a62 to @a67 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4140 from @a62 to @a69 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4141 from @a62 to @a70 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4142 from @a62 to @a71 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4143 from @a62 to @a72 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4144 from @a62 to @a79 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4145 from @a62 to @a80 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4146 from @a62 to @a81 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4147 from @a62 to @a82 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4148 from @a62 to @a39 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4149 from @a63 to @a75 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4150 from @a63 to @a76 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4151 from @a63 to @a77 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4152 from @a63 to @a78 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4153 from @a63 to @a68 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4154 from @a63 to @a67 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4155 from @a63 to @a69 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4156 from @a63 to @a70 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4157 from @a63 to @a71 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4158 from @a63 to @a72 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4159 from @a63 to @a79 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4160 from @a63 to @a80 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4161 from @a63 to @a81 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4162 from @a63 to @a82 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4163 from @a63 to @a40 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4164 from @a64 to @a75 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4165 from @a64 to @a76 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4166 from @a64 to @a77 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4167 from @a64 to @a78 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4168 from @a64 to @a68 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c4169 from @a64 to @a67 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c4170 from @a64 to @a69 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c4171 from @a64 to @a70 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c4172 from @a64 to @a71 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c4173 from @a64 to @a73 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c4174 from @a64 to @a65 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4175 from @a64 to @a66 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4176 from @a65 to @a75 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4177 from @a65 to @a76 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4178 from @a65 to @a77 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4179 from @a65 to @a78 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4180 from @a65 to @a68 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4181 from @a65 to @a67 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4182 from @a65 to @a69 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4183 from @a65 to @a70 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4184 from @a65 to @a71 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4185 from @a65 to @a73 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4186 from @a65 to @a74 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4187 from @a66 to @a75 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4188 from @a66 to @a76 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4189 from @a66 to @a77 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4190 from @a66 to @a78 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4191 from @a66 to @a68 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4192 from @a66 to @a67 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4193 from @a66 to @a69 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4194 from @a66 to @a70 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4195 from @a66 to @a71 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4196 from @a66 to @a73 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4197 from @a66 to @a74 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4198 from @a67 to @a11 tokens 1
  sdf.channel @c4199 from @a68 to @a657 tokens 640 rates 640 to 640
  sdf.channel @c4200 from @a69 to @a10 tokens 3 rates 3 to 3
  sdf.channel @c4201 from @a70 to @a13 tokens 384 rates 384 to 384
  sdf.channel @c4202 from @a71 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c4203 from @a72 to @a60 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c4204 from @a73 to @a61 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4205 from @a74 to @a64 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c4206 from @a75 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4207 from @a76 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4208 from @a77 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4209 from @a78 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4210 from @a79 to @a61 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c4211 from @a80 to @a61 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c4212 from @a81 to @a61 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c4213 from @a82 to @a61 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c4214 from @a83 to @a98 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4215 from @a83 to @a99 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4216 from @a83 to @a100 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4217 from @a83 to @a101 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4218 from @a83 to @a91 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4219 from @a83 to @a90 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4220 from @a83 to @a92 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4221 from @a83 to @a93 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4222 from @a83 to @a94 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4223 from @a83 to @a10 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4224 from @a83 to @a10 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4225 from @a83 to @a60 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4226 from @a84 to @a98 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4227 from @a84 to @a99 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4228 from @a84 to @a100 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4229 from @a84 to @a101 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4230 from @a84 to @a91 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4231 from @a84 to @a90 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c4232 from @a84 to @a92 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c4233 from @a84 to @a93 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c4234 from @a84 to @a94 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c4235 from @a84 to @a95 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c4236 from @a84 to @a15 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4237 from @a84 to @a16 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4238 from @a84 to @a61 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4239 from @a85 to @a98 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4240 from @a85 to @a99 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4241 from @a85 to @a100 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4242 from @a85 to @a101 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4243 from @a85 to @a91 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4244 from @a85 to @a90 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4245 from @a85 to @a92 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4246 from @a85 to @a93 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4247 from @a85 to @a94 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4248 from @a85 to @a95 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4249 from @a85 to @a102 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4250 from @a85 to @a103 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4251 from @a85 to @a104 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4252 from @a85 to @a105 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4253 from @a85 to @a62 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4254 from @a86 to @a98 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4255 from @a86 to @a99 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4256 from @a86 to @a100 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4257 from @a86 to @a101 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4258 from @a86 to @a91 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4259 from @a86 to @a90 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4260 from @a86 to @a92 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4261 from @a86 to @a93 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4262 from @a86 to @a94 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4263 from @a86 to @a95 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4264 from @a86 to @a102 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4265 from @a86 to @a103 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4266 from @a86 to @a104 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4267 from @a86 to @a105 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4268 from @a86 to @a63 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4269 from @a87 to @a98 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4270 from @a87 to @a99 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4271 from @a87 to @a100 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4272 from @a87 to @a101 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4273 from @a87 to @a91 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c4274 from @a87 to @a90 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c4275 from @a87 to @a92 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c4276 from @a87 to @a93 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c4277 from @a87 to @a94 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c4278 from @a87 to @a96 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c4279 from @a87 to @a88 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4280 from @a87 to @a89 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4281 from @a88 to @a98 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4282 from @a88 to @a99 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4283 from @a88 to @a100 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4284 from @a88 to @a101 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4285 from @a88 to @a91 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4286 from @a88 to @a90 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4287 from @a88 to @a92 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4288 from @a88 to @a93 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4289 from @a88 to @a94 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4290 from @a88 to @a96 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4291 from @a88 to @a97 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4292 from @a89 to @a98 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4293 from @a89 to @a99 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4294 from @a89 to @a100 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4295 from @a89 to @a101 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4296 from @a89 to @a91 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4297 from @a89 to @a90 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4298 from @a89 to @a92 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4299 from @a89 to @a93 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4300 from @a89 to @a94 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4301 from @a89 to @a96 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4302 from @a89 to @a97 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4303 from @a90 to @a11 tokens 1
  sdf.channel @c4304 from @a91 to @a658 tokens 640 rates 640 to 640
  sdf.channel @c4305 from @a92 to @a10 tokens 3 rates 3 to 3
  sdf.channel @c4306 from @a93 to @a13 tokens 384 rates 384 to 384
  sdf.channel @c4307 from @a94 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c4308 from @a95 to @a83 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c4309 from @a96 to @a84 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4310 from @a97 to @a87 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c4311 from @a98 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c4312 from @a99 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c4313 from @a100 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c4314 from @a101 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c4315 from @a102 to @a84 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c4316 from @a103 to @a84 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c4317 from @a104 to @a84 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c4318 from @a105 to @a84 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c4319 from @a106 to @a121 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4320 from @a106 to @a122 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4321 from @a106 to @a123 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4322 from @a106 to @a124 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4323 from @a106 to @a114 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4324 from @a106 to @a113 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4325 from @a106 to @a115 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4326 from @a106 to @a116 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4327 from @a106 to @a117 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4328 from @a106 to @a10 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4329 from @a106 to @a10 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4330 from @a106 to @a83 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4331 from @a107 to @a121 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4332 from @a107 to @a122 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4333 from @a107 to @a123 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4334 from @a107 to @a124 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4335 from @a107 to @a114 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4336 from @a107 to @a113 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c4337 from @a107 to @a115 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c4338 from @a107 to @a116 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c4339 from @a107 to @a117 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c4340 from @a107 to @a118 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c4341 from @a107 to @a15 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4342 from @a107 to @a16 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4343 from @a107 to @a84 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4344 from @a108 to @a121 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4345 from @a108 to @a122 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4346 from @a108 to @a123 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4347 from @a108 to @a124 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4348 from @a108 to @a114 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4349 from @a108 to @a113 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4350 from @a108 to @a115 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4351 from @a108 to @a116 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4352 from @a108 to @a117 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4353 from @a108 to @a118 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4354 from @a108 to @a125 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4355 from @a108 to @a126 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4356 from @a108 to @a127 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4357 from @a108 to @a128 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4358 from @a108 to @a85 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4359 from @a109 to @a121 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4360 from @a109 to @a122 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4361 from @a109 to @a123 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4362 from @a109 to @a124 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4363 from @a109 to @a114 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4364 from @a109 to @a113 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4365 from @a109 to @a115 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4366 from @a109 to @a116 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4367 from @a109 to @a117 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4368 from @a109 to @a118 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4369 from @a109 to @a125 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4370 from @a109 to @a126 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4371 from @a109 to @a127 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4372 from @a109 to @a128 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4373 from @a109 to @a86 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4374 from @a110 to @a121 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4375 from @a110 to @a122 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4376 from @a110 to @a123 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4377 from @a110 to @a124 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4378 from @a110 to @a114 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c4379 from @a110 to @a113 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c4380 from @a110 to @a115 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c4381 from @a110 to @a116 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c4382 from @a110 to @a117 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c4383 from @a110 to @a119 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c4384 from @a110 to @a111 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4385 from @a110 to @a112 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4386 from @a111 to @a121 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4387 from @a111 to @a122 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4388 from @a111 to @a123 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4389 from @a111 to @a124 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4390 from @a111 to @a114 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4391 from @a111 to @a113 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4392 from @a111 to @a115 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4393 from @a111 to @a116 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4394 from @a111 to @a117 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4395 from @a111 to @a119 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4396 from @a111 to @a120 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4397 from @a112 to @a121 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4398 from @a112 to @a122 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4399 from @a112 to @a123 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4400 from @a112 to @a124 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4401 from @a112 to @a114 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4402 from @a112 to @a113 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4403 from @a112 to @a115 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4404 from @a112 to @a116 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4405 from @a112 to @a117 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4406 from @a112 to @a119 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4407 from @a112 to @a120 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4408 from @a113 to @a11 tokens 1
  sdf.channel @c4409 from @a114 to @a659 tokens 640 rates 640 to 640
  sdf.channel @c4410 from @a115 to @a10 tokens 3 rates 3 to 3
  sdf.channel @c4411 from @a116 to @a13 tokens 384 rates 384 to 384
  sdf.channel @c4412 from @a117 to @a14 tokens 513 rates 513 to 513
  sdf.channel @c4413 from @a118 to @a106 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c4414 from @a119 to @a107 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4415 from @a120 to @a110 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c4416 from @a121 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c4417 from @a122 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c4418 from @a123 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c4419 from @a124 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c4420 from @a125 to @a107 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c4421 from @a126 to @a107 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c4422 from @a127 to @a107 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c4423 from @a128 to @a107 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c4424 from @a129 to @a18 tokens 1
  sdf.channel @c4425 from @a129 to @a19 tokens 1
  sdf.channel @c4426 from @a129 to @a20 tokens 1
  sdf.channel @c4427 from @a129 to @a21 tokens 1
  sdf.channel @c4428 from @a129 to @a22 tokens 4 rates 4 to 4
  sdf.channel @c4429 from @a129 to @a146 tokens 1
  sdf.channel @c4430 from @a129 to @a27 tokens 1
  sdf.channel @c4431 from @a129 to @a23 tokens 1
  sdf.channel @c4432 from @a129 to @a24 tokens 1
  sdf.channel @c4433 from @a129 to @a25 tokens 1
  sdf.channel @c4434 from @a129 to @a26 tokens 1
  sdf.channel @c4435 from @a129 to @a19 tokens 2 rates 2 to 2
  sdf.channel @c4436 from @a129 to @a19 tokens 1
  sdf.channel @c4437 from @a129 to @a135 tokens 2 rates 2 to 2
  sdf.channel @c4438 from @a129 to @a136 tokens 2 rates 2 to 2
  sdf.channel @c4439 from @a129 to @a137 tokens 2 rates 2 to 2
  sdf.channel @c4440 from @a129 to @a138 tokens 2 rates 2 to 2
  sdf.channel @c4441 from @a129 to @a139 tokens 2 rates 2 to 2
  sdf.channel @c4442 from @a129 to @a140 tokens 2 rates 2 to 2
  sdf.channel @c4443 from @a129 to @a140 tokens 4 rates 4 to 4
  sdf.channel @c4444 from @a129 to @a141 tokens 2 rates 2 to 2
  sdf.channel @c4445 from @a129 to @a142 tokens 1
  sdf.channel @c4446 from @a129 to @a143 tokens 1
  sdf.channel @c4447 from @a129 to @a143 tokens 1
  sdf.channel @c4448 from @a129 to @a144 tokens 1
  sdf.channel @c4449 from @a129 to @a157 tokens 1
  sdf.channel @c4450 from @a129 to @a145 tokens 0
  sdf.channel @c4451 from @a129 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4452 from @a130 to @a146 tokens 1
  sdf.channel @c4453 from @a130 to @a147 tokens 1
  sdf.channel @c4454 from @a130 to @a145 tokens 0
  sdf.channel @c4455 from @a130 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4456 from @a131 to @a147 tokens 1
  sdf.channel @c4457 from @a131 to @a23 tokens 768 rates 768 to 768
  sdf.channel @c4458 from @a131 to @a23 tokens 768 rates 768 to 768
  sdf.channel @c4459 from @a131 to @a24 tokens 768 rates 768 to 768
  sdf.channel @c4460 from @a131 to @a25 tokens 768 rates 768 to 768
  sdf.channel @c4461 from @a131 to @a26 tokens 768 rates 768 to 768
  sdf.channel @c4462 from @a131 to @a18 tokens 384 rates 384 to 384
  sdf.channel @c4463 from @a131 to @a149 tokens 384 rates 384 to 384
  sdf.channel @c4464 from @a131 to @a150 tokens 384 rates 384 to 384
  sdf.channel @c4465 from @a131 to @a151 tokens 384 rates 384 to 384
  sdf.channel @c4466 from @a131 to @a152 tokens 768 rates 768 to 768
  sdf.channel @c4467 from @a131 to @a33 tokens 384 rates 384 to 384
  sdf.channel @c4468 from @a131 to @a34 tokens 384 rates 384 to 384
  sdf.channel @c4469 from @a131 to @a35 tokens 384 rates 384 to 384
  sdf.channel @c4470 from @a131 to @a36 tokens 384 rates 384 to 384
  sdf.channel @c4471 from @a131 to @a129 tokens 1
  sdf.channel @c4472 from @a131 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4473 from @a132 to @a131 tokens 1
  sdf.channel @c4474 from @a132 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4475 from @a133 to @a10 tokens 1
  sdf.channel @c4476 from @a134 to @a10 tokens 1
  sdf.channel @c4477 from @a134 to @a10 tokens 1
  sdf.channel @c4478 from @a135 to @a146 tokens 1
  sdf.channel @c4479 from @a135 to @a147 tokens 1
  sdf.channel @c4480 from @a135 to @a154 tokens 2 rates 2 to 2
  sdf.channel @c4481 from @a135 to @a155 tokens 4 rates 4 to 4
  sdf.channel @c4482 from @a135 to @a156 tokens 1
  sdf.channel @c4483 from @a135 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4484 from @a135 to @a153 tokens 768 rates 768 to 768
  sdf.channel @c4485 from @a135 to @a145 tokens 0
  sdf.channel @c4486 from @a136 to @a146 tokens 1
  sdf.channel @c4487 from @a136 to @a147 tokens 1
  sdf.channel @c4488 from @a136 to @a154 tokens 2 rates 2 to 2
  sdf.channel @c4489 from @a136 to @a155 tokens 4 rates 4 to 4
  sdf.channel @c4490 from @a136 to @a156 tokens 1
  sdf.channel @c4491 from @a136 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4492 from @a136 to @a153 tokens 768 rates 768 to 768
  sdf.channel @c4493 from @a136 to @a145 tokens 0
  sdf.channel @c4494 from @a137 to @a146 tokens 1
  sdf.channel @c4495 from @a137 to @a147 tokens 1
  sdf.channel @c4496 from @a137 to @a154 tokens 2 rates 2 to 2
  sdf.channel @c4497 from @a137 to @a18 tokens 4 rates 4 to 4
  sdf.channel @c4498 from @a137 to @a156 tokens 1
  sdf.channel @c4499 from @a137 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4500 from @a137 to @a18 tokens 768 rates 768 to 768
  sdf.channel @c4501 from @a137 to @a145 tokens 0
  sdf.channel @c4502 from @a138 to @a146 tokens 1
  sdf.channel @c4503 from @a138 to @a147 tokens 1
  sdf.channel @c4504 from @a138 to @a20 tokens 4 rates 4 to 4
  sdf.channel @c4505 from @a138 to @a20 tokens 8 rates 8 to 8
  sdf.channel @c4506 from @a138 to @a20 tokens 2 rates 2 to 2
  sdf.channel @c4507 from @a138 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4508 from @a138 to @a31 tokens 768 rates 768 to 768
  sdf.channel @c4509 from @a138 to @a145 tokens 0
  sdf.channel @c4510 from @a139 to @a146 tokens 1
  sdf.channel @c4511 from @a139 to @a147 tokens 1
  sdf.channel @c4512 from @a139 to @a21 tokens 4 rates 4 to 4
  sdf.channel @c4513 from @a139 to @a21 tokens 8 rates 8 to 8
  sdf.channel @c4514 from @a139 to @a21 tokens 2 rates 2 to 2
  sdf.channel @c4515 from @a139 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4516 from @a139 to @a30 tokens 768 rates 768 to 768
  sdf.channel @c4517 from @a139 to @a145 tokens 0
  sdf.channel @c4518 from @a140 to @a146 tokens 1
  sdf.channel @c4519 from @a140 to @a147 tokens 1
  sdf.channel @c4520 from @a140 to @a17 tokens 8 rates 8 to 8
  sdf.channel @c4521 from @a140 to @a19 tokens 16 rates 16 to 16
  sdf.channel @c4522 from @a140 to @a22 tokens 32 rates 32 to 32
  sdf.channel @c4523 from @a140 to @a22 tokens 16 rates 16 to 16
  sdf.channel @c4524 from @a140 to @a22 tokens 16 rates 16 to 16
  sdf.channel @c4525 from @a140 to @a18 tokens 1
  sdf.channel @c4526 from @a140 to @a19 tokens 4 rates 4 to 4
  sdf.channel @c4527 from @a140 to @a22 tokens 4 rates 4 to 4
  sdf.channel @c4528 from @a140 to @a22 tokens 4 rates 4 to 4
  sdf.channel @c4529 from @a140 to @a22 tokens 4 rates 4 to 4
  sdf.channel @c4530 from @a140 to @a19 tokens 4 rates 4 to 4
  sdf.channel @c4531 from @a140 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4532 from @a140 to @a29 tokens 768 rates 768 to 768
  sdf.channel @c4533 from @a140 to @a149 tokens 384 rates 384 to 384
  sdf.channel @c4534 from @a140 to @a151 tokens 384 rates 384 to 384
  sdf.channel @c4535 from @a140 to @a150 tokens 384 rates 384 to 384
  sdf.channel @c4536 from @a140 to @a152 tokens 768 rates 768 to 768
  sdf.channel @c4537 from @a140 to @a145 tokens 0
  sdf.channel @c4538 from @a141 to @a146 tokens 1
  sdf.channel @c4539 from @a141 to @a147 tokens 1
  sdf.channel @c4540 from @a141 to @a154 tokens 2 rates 2 to 2
  sdf.channel @c4541 from @a141 to @a155 tokens 4 rates 4 to 4
  sdf.channel @c4542 from @a141 to @a156 tokens 1
  sdf.channel @c4543 from @a141 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4544 from @a141 to @a152 tokens 768 rates 768 to 768
  sdf.channel @c4545 from @a141 to @a145 tokens 0
  sdf.channel @c4546 from @a142 to @a146 tokens 1
  sdf.channel @c4547 from @a142 to @a147 tokens 1
  sdf.channel @c4548 from @a142 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4549 from @a142 to @a145 tokens 0
  sdf.channel @c4550 from @a142 to @a157 tokens 1
  sdf.channel @c4551 from @a143 to @a146 tokens 1
  sdf.channel @c4552 from @a143 to @a147 tokens 1
  sdf.channel @c4553 from @a143 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4554 from @a143 to @a145 tokens 0
  sdf.channel @c4555 from @a143 to @a157 tokens 1
  sdf.channel @c4556 from @a144 to @a146 tokens 1
  sdf.channel @c4557 from @a144 to @a147 tokens 1
  sdf.channel @c4558 from @a144 to @a148 tokens 384 rates 384 to 384
  sdf.channel @c4559 from @a144 to @a145 tokens 0
  sdf.channel @c4560 from @a144 to @a157 tokens 1
  sdf.channel @c4561 from @a145 to @a131 tokens 1
  sdf.channel @c4562 from @a146 to @a32 tokens 1
  sdf.channel @c4563 from @a147 to @a134 tokens 1
  sdf.channel @c4564 from @a148 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c4565 from @a149 to @a22 tokens 384 rates 384 to 384
  sdf.channel @c4566 from @a150 to @a22 tokens 384 rates 384 to 384
  sdf.channel @c4567 from @a151 to @a22 tokens 384 rates 384 to 384
  sdf.channel @c4568 from @a152 to @a19 tokens 768 rates 768 to 768
  sdf.channel @c4569 from @a153 to @a28 tokens 768 rates 768 to 768
  sdf.channel @c4570 from @a154 to @a18 tokens 2 rates 2 to 2
  sdf.channel @c4571 from @a155 to @a18 tokens 4 rates 4 to 4
  sdf.channel @c4572 from @a156 to @a18 tokens 1
  sdf.channel @c4573 from @a157 to @a130 tokens 1
  sdf.channel @c4574 from @a158 to @a142 tokens 1
  sdf.channel @c4575 from @a159 to @a144 tokens 1
  sdf.channel @c4576 from @a160 to @a135 tokens 1
  sdf.channel @c4577 from @a161 to @a136 tokens 1
  sdf.channel @c4578 from @a162 to @a137 tokens 1
  sdf.channel @c4579 from @a163 to @a138 tokens 1
  sdf.channel @c4580 from @a164 to @a139 tokens 1
  sdf.channel @c4581 from @a165 to @a140 tokens 1
  sdf.channel @c4582 from @a166 to @a141 tokens 1
  sdf.channel @c4583 from @a167 to @a142 tokens 1
  sdf.channel @c4584 from @a168 to @a143 tokens 1
  sdf.channel @c4585 from @a169 to @a144 tokens 1
  sdf.channel @c4586 from @a170 to @a130 tokens 1
  sdf.channel @c4587 from @a171 to @a290 tokens 0
  sdf.channel @c4588 from @a171 to @a3 tokens 1
  sdf.channel @c4589 from @a171 to @a4 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c4590 from @a171 to @a129 tokens 0
  sdf.channel @c4591 from @a171 to @a131 tokens 0
  sdf.channel @c4592 from @a171 to @a661 tokens 1
  sdf.channel @c4593 from @a171 to @a661 tokens 6 rates 6 to 6
  sdf.channel @c4594 from @a172 to @a171 tokens 1
  sdf.channel @c4595 from @a173 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c4596 from @a174 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c4597 from @a175 to @a294 tokens 513 rates 513 to 513
  sdf.channel @c4598 from @a176 to @a171 tokens 16 rates 16 to 16
  sdf.channel @c4599 from @a177 to @a171 tokens 16 rates 16 to 16
  sdf.channel @c4600 from @a178 to @a180 tokens 8 rates 8 to 8
  sdf.channel @c4601 from @a179 to @a172 tokens 1
  sdf.channel @c4602 from @a179 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4603 from @a179 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4604 from @a179 to @a194 tokens 384 rates 384 to 384
  sdf.channel @c4605 from @a179 to @a198 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4606 from @a179 to @a198 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4607 from @a179 to @a198 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c4608 from @a179 to @a195 tokens 384 rates 384 to 384
  sdf.channel @c4609 from @a179 to @a221 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4610 from @a179 to @a221 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4611 from @a179 to @a221 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c4612 from @a179 to @a196 tokens 384 rates 384 to 384
  sdf.channel @c4613 from @a179 to @a244 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4614 from @a179 to @a244 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4615 from @a179 to @a244 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c4616 from @a179 to @a197 tokens 384 rates 384 to 384
  sdf.channel @c4617 from @a179 to @a267 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4618 from @a179 to @a267 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4619 from @a179 to @a267 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c4620 from @a180 to @a171 tokens 2 rates 2 to 2
  sdf.channel @c4621 from @a180 to @a193 tokens 1
  sdf.channel @c4622 from @a180 to @a171 tokens 8 rates 8 to 8
  sdf.channel @c4623 from @a180 to @a171 tokens 8 rates 8 to 8
  sdf.channel @c4624 from @a180 to @a172 tokens 1
  sdf.channel @c4625 from @a180 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4626 from @a180 to @a199 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4627 from @a180 to @a199 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4628 from @a180 to @a199 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4629 from @a180 to @a199 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4630 from @a180 to @a222 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4631 from @a180 to @a222 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4632 from @a180 to @a222 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4633 from @a180 to @a222 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4634 from @a180 to @a245 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4635 from @a180 to @a245 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4636 from @a180 to @a245 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4637 from @a180 to @a245 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4638 from @a180 to @a268 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4639 from @a180 to @a268 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4640 from @a180 to @a268 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c4641 from @a180 to @a268 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4642 from @a180 to @a308 tokens 1
  sdf.channel @c4643 from @a181 to @a172 tokens 1
  sdf.channel @c4644 from @a181 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4645 from @a181 to @a200 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4646 from @a181 to @a200 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4647 from @a181 to @a223 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4648 from @a181 to @a223 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4649 from @a181 to @a246 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4650 from @a181 to @a246 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4651 from @a181 to @a269 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4652 from @a181 to @a269 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4653 from @a182 to @a172 tokens 1
  sdf.channel @c4654 from @a182 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4655 from @a182 to @a201 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4656 from @a182 to @a201 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4657 from @a182 to @a224 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4658 from @a182 to @a224 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4659 from @a182 to @a247 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4660 from @a182 to @a247 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4661 from @a182 to @a270 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c4662 from @a182 to @a270 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4663 from @a183 to @a172 tokens 1
  sdf.channel @c4664 from @a183 to @a178 tokens 8 rates 8 to 8
  sdf.channel @c4665 from @a183 to @a202 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c4666 from @a183 to @a203 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4667 from @a183 to @a204 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4668 from @a183 to @a202 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c4669 from @a183 to @a203 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4670 from @a183 to @a204 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4671 from @a183 to @a202 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c4672 from @a183 to @a203 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4673 from @a183 to @a204 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4674 from @a183 to @a225 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c4675 from @a183 to @a226 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4676 from @a183 to @a227 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4677 from @a183 to @a225 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c4678 from @a183 to @a226 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4679 from @a183 to @a227 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4680 from @a183 to @a225 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c4681 from @a183 to @a226 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4682 from @a183 to @a227 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4683 from @a183 to @a248 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c4684 from @a183 to @a249 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4685 from @a183 to @a250 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4686 from @a183 to @a248 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c4687 from @a183 to @a249 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4688 from @a183 to @a250 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4689 from @a183 to @a248 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c4690 from @a183 to @a249 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4691 from @a183 to @a250 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4692 from @a183 to @a271 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c4693 from @a183 to @a272 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4694 from @a183 to @a273 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c4695 from @a183 to @a271 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c4696 from @a183 to @a272 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4697 from @a183 to @a273 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c4698 from @a183 to @a271 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c4699 from @a183 to @a272 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4700 from @a183 to @a273 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c4701 from @a184 to @a172 tokens 1
  sdf.channel @c4702 from @a184 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4703 from @a184 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4704 from @a184 to @a179 tokens 1
  sdf.channel @c4705 from @a184 to @a188 tokens 1
  sdf.channel @c4706 from @a184 to @a189 tokens 768 rates 768 to 768
  sdf.channel @c4707 from @a184 to @a198 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4708 from @a184 to @a198 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4709 from @a184 to @a198 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4710 from @a184 to @a198 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4711 from @a184 to @a221 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4712 from @a184 to @a221 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4713 from @a184 to @a221 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4714 from @a184 to @a221 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4715 from @a184 to @a244 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4716 from @a184 to @a244 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4717 from @a184 to @a244 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4718 from @a184 to @a244 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4719 from @a184 to @a267 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4720 from @a184 to @a267 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c4721 from @a184 to @a267 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4722 from @a184 to @a267 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c4723 from @a185 to @a172 tokens 1
  sdf.channel @c4724 from @a185 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4725 from @a185 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4726 from @a185 to @a180 tokens 1
  sdf.channel @c4727 from @a185 to @a190 tokens 768 rates 768 to 768
  sdf.channel @c4728 from @a185 to @a199 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c4729 from @a185 to @a199 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c4730 from @a185 to @a222 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c4731 from @a185 to @a222 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c4732 from @a185 to @a245 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c4733 from @a185 to @a245 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c4734 from @a185 to @a268 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c4735 from @a185 to @a268 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c4736 from @a186 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4737 from @a186 to @a172 tokens 1
  sdf.channel @c4738 from @a186 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4739 from @a186 to @a182 tokens 1
  sdf.channel @c4740 from @a186 to @a191 tokens 768 rates 768 to 768
  sdf.channel @c4741 from @a186 to @a201 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4742 from @a186 to @a201 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4743 from @a186 to @a224 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4744 from @a186 to @a224 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4745 from @a186 to @a247 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4746 from @a186 to @a247 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4747 from @a186 to @a270 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4748 from @a186 to @a270 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4749 from @a187 to @a172 tokens 1
  sdf.channel @c4750 from @a187 to @a173 tokens 384 rates 384 to 384
  sdf.channel @c4751 from @a187 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4752 from @a187 to @a181 tokens 1
  sdf.channel @c4753 from @a187 to @a192 tokens 768 rates 768 to 768
  sdf.channel @c4754 from @a187 to @a200 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4755 from @a187 to @a200 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4756 from @a187 to @a223 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4757 from @a187 to @a223 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4758 from @a187 to @a246 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4759 from @a187 to @a246 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4760 from @a187 to @a269 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c4761 from @a187 to @a269 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c4762 from @a188 to @a180 tokens 1
  sdf.channel @c4763 from @a189 to @a179 tokens 768 rates 768 to 768
  sdf.channel @c4764 from @a190 to @a180 tokens 768 rates 768 to 768
  sdf.channel @c4765 from @a191 to @a182 tokens 768 rates 768 to 768
  sdf.channel @c4766 from @a192 to @a181 tokens 768 rates 768 to 768
  sdf.channel @c4767 from @a193 to @a171 tokens 1
  sdf.channel @c4768 from @a194 to @a198 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4769 from @a195 to @a221 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4770 from @a196 to @a244 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4771 from @a197 to @a267 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c4772 from @a198 to @a213 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4773 from @a198 to @a214 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4774 from @a198 to @a215 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4775 from @a198 to @a216 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4776 from @a198 to @a206 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4777 from @a198 to @a205 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4778 from @a198 to @a207 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4779 from @a198 to @a208 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4780 from @a198 to @a209 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4781 from @a198 to @a171 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4782 from @a198 to @a171 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4783 from @a198 to @a267 tokens 0 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4784 from @a199 to @a213 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4785 from @a199 to @a214 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4786 from @a199 to @a215 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4787 from @a199 to @a216 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4788 from @a199 to @a206 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4789 from @a199 to @a205 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c4790 from @a199 to @a207 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c4791 from @a199 to @a208 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c4792 from @a199 to @a209 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c4793 from @a199 to @a210 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c4794 from @a199 to @a176 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4795 from @a199 to @a177 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4796 from @a199 to @a268 tokens 0 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4797 from @a200 to @a213 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4798 from @a200 to @a214 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4799 from @a200 to @a215 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4800 from @a200 to @a216 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4801 from @a200 to @a206 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4802 from @a200 to @a205 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4803 from @a200 to @a207 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4804 from @a200 to @a208 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4805 from @a200 to @a209 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4806 from @a200 to @a210 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4807 from @a200 to @a217 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4808 from @a200 to @a218 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4809 from @a200 to @a219 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4810 from @a200 to @a220 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4811 from @a200 to @a269 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4812 from @a201 to @a213 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4813 from @a201 to @a214 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4814 from @a201 to @a215 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4815 from @a201 to @a216 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4816 from @a201 to @a206 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4817 from @a201 to @a205 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4818 from @a201 to @a207 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4819 from @a201 to @a208 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4820 from @a201 to @a209 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4821 from @a201 to @a210 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4822 from @a201 to @a217 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4823 from @a201 to @a218 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4824 from @a201 to @a219 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4825 from @a201 to @a220 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4826 from @a201 to @a270 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4827 from @a202 to @a213 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4828 from @a202 to @a214 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4829 from @a202 to @a215 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4830 from @a202 to @a216 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4831 from @a202 to @a206 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c4832 from @a202 to @a205 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c4833 from @a202 to @a207 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c4834 from @a202 to @a208 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c4835 from @a202 to @a209 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c4836 from @a202 to @a211 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c4837 from @a202 to @a203 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4838 from @a202 to @a204 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4839 from @a203 to @a213 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4840 from @a203 to @a214 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4841 from @a203 to @a215 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4842 from @a203 to @a216 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4843 from @a203 to @a206 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4844 from @a203 to @a205 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4845 from @a203 to @a207 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4846 from @a203 to @a208 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4847 from @a203 to @a209 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4848 from @a203 to @a211 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4849 from @a203 to @a212 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4850 from @a204 to @a213 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4851 from @a204 to @a214 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4852 from @a204 to @a215 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4853 from @a204 to @a216 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4854 from @a204 to @a206 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4855 from @a204 to @a205 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4856 from @a204 to @a207 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4857 from @a204 to @a208 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4858 from @a204 to @a209 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4859 from @a204 to @a211 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4860 from @a204 to @a212 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4861 from @a205 to @a172 tokens 1
  sdf.channel @c4862 from @a206 to @a656 tokens 640 rates 640 to 640
  sdf.channel @c4863 from @a207 to @a171 tokens 3 rates 3 to 3
  sdf.channel @c4864 from @a208 to @a174 tokens 384 rates 384 to 384
  sdf.channel @c4865 from @a209 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4866 from @a210 to @a198 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c4867 from @a211 to @a199 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4868 from @a212 to @a202 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c4869 from @a213 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4870 from @a214 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4871 from @a215 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4872 from @a216 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c4873 from @a217 to @a199 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c4874 from @a218 to @a199 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c4875 from @a219 to @a199 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c4876 from @a220 to @a199 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c4877 from @a221 to @a236 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4878 from @a221 to @a237 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4879 from @a221 to @a238 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4880 from @a221 to @a239 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4881 from @a221 to @a229 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4882 from @a221 to @a228 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4883 from @a221 to @a230 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4884 from @a221 to @a231 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4885 from @a221 to @a232 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4886 from @a221 to @a171 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4887 from @a221 to @a171 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4888 from @a221 to @a198 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4889 from @a222 to @a236 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4890 from @a222 to @a237 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4891 from @a222 to @a238 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4892 from @a222 to @a239 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4893 from @a222 to @a229 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4894 from @a222 to @a228 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c4895 from @a222 to @a230 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c4896 from @a222 to @a231 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c4897 from @a222 to @a232 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c4898 from @a222 to @a233 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c4899 from @a222 to @a176 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4900 from @a222 to @a177 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c4901 from @a222 to @a199 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4902 from @a223 to @a236 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4903 from @a223 to @a237 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4904 from @a223 to @a238 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4905 from @a223 to @a239 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4906 from @a223 to @a229 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4907 from @a223 to @a228 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4908 from @a223 to @a230 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4909 from @a223 to @a231 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4910 from @a223 to @a232 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4911 from @a223 to @a233 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4912 from @a223 to @a240 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4913 from @a223 to @a241 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4914 from @a223 to @a242 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4915 from @a223 to @a243 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4916 from @a223 to @a200 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4917 from @a224 to @a236 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4918 from @a224 to @a237 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4919 from @a224 to @a238 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4920 from @a224 to @a239 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c4921 from @a224 to @a229 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c4922 from @a224 to @a228 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c4923 from @a224 to @a230 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c4924 from @a224 to @a231 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c4925 from @a224 to @a232 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c4926 from @a224 to @a233 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4927 from @a224 to @a240 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4928 from @a224 to @a241 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4929 from @a224 to @a242 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c4930 from @a224 to @a243 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c4931 from @a224 to @a201 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c4932 from @a225 to @a236 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4933 from @a225 to @a237 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4934 from @a225 to @a238 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4935 from @a225 to @a239 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c4936 from @a225 to @a229 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c4937 from @a225 to @a228 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c4938 from @a225 to @a230 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c4939 from @a225 to @a231 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c4940 from @a225 to @a232 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c4941 from @a225 to @a234 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c4942 from @a225 to @a226 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4943 from @a225 to @a227 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c4944 from @a226 to @a236 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4945 from @a226 to @a237 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4946 from @a226 to @a238 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4947 from @a226 to @a239 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4948 from @a226 to @a229 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4949 from @a226 to @a228 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4950 from @a226 to @a230 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4951 from @a226 to @a231 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4952 from @a226 to @a232 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4953 from @a226 to @a234 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4954 from @a226 to @a235 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4955 from @a227 to @a236 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4956 from @a227 to @a237 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4957 from @a227 to @a238 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4958 from @a227 to @a239 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c4959 from @a227 to @a229 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c4960 from @a227 to @a228 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c4961 from @a227 to @a230 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c4962 from @a227 to @a231 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c4963 from @a227 to @a232 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c4964 from @a227 to @a234 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c4965 from @a227 to @a235 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c4966 from @a228 to @a172 tokens 1
  sdf.channel @c4967 from @a229 to @a657 tokens 640 rates 640 to 640
  sdf.channel @c4968 from @a230 to @a171 tokens 3 rates 3 to 3
  sdf.channel @c4969 from @a231 to @a174 tokens 384 rates 384 to 384
  sdf.channel @c4970 from @a232 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c4971 from @a233 to @a221 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c4972 from @a234 to @a222 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c4973 from @a235 to @a225 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c4974 from @a236 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4975 from @a237 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4976 from @a238 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4977 from @a239 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c4978 from @a240 to @a222 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c4979 from @a241 to @a222 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c4980 from @a242 to @a222 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c4981 from @a243 to @a222 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c4982 from @a244 to @a259 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4983 from @a244 to @a260 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4984 from @a244 to @a261 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4985 from @a244 to @a262 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c4986 from @a244 to @a252 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c4987 from @a244 to @a251 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4988 from @a244 to @a253 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c4989 from @a244 to @a254 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c4990 from @a244 to @a255 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c4991 from @a244 to @a171 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c4992 from @a244 to @a171 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c4993 from @a244 to @a221 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c4994 from @a245 to @a259 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4995 from @a245 to @a260 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4996 from @a245 to @a261 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4997 from @a245 to @a262 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c4998 from @a245 to @a252 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c4999 from @a245 to @a251 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c5000 from @a245 to @a253 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c5001 from @a245 to @a254 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c5002 from @a245 to @a255 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c5003 from @a245 to @a256 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c5004 from @a245 to @a176 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5005 from @a245 to @a177 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5006 from @a245 to @a222 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5007 from @a246 to @a259 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5008 from @a246 to @a260 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5009 from @a246 to @a261 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5010 from @a246 to @a262 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5011 from @a246 to @a252 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5012 from @a246 to @a251 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5013 from @a246 to @a253 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5014 from @a246 to @a254 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5015 from @a246 to @a255 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5016 from @a246 to @a256 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5017 from @a246 to @a263 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5018 from @a246 to @a264 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5019 from @a246 to @a265 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5020 from @a246 to @a266 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5021 from @a246 to @a223 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5022 from @a247 to @a259 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5023 from @a247 to @a260 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5024 from @a247 to @a261 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5025 from @a247 to @a262 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5026 from @a247 to @a252 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5027 from @a247 to @a251 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5028 from @a247 to @a253 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5029 from @a247 to @a254 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5030 from @a247 to @a255 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5031 from @a247 to @a256 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5032 from @a247 to @a263 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5033 from @a247 to @a264 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5034 from @a247 to @a265 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5035 from @a247 to @a266 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5036 from @a247 to @a224 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5037 from @a248 to @a259 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5038 from @a248 to @a260 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5039 from @a248 to @a261 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5040 from @a248 to @a262 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5041 from @a248 to @a252 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c5042 from @a248 to @a251 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c5043 from @a248 to @a253 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c5044 from @a248 to @a254 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c5045 from @a248 to @a255 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c5046 from @a248 to @a257 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c5047 from @a248 to @a249 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5048 from @a248 to @a250 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5049 from @a249 to @a259 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5050 from @a249 to @a260 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5051 from @a249 to @a261 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5052 from @a249 to @a262 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5053 from @a249 to @a252 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5054 from @a249 to @a251 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5055 from @a249 to @a253 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5056 from @a249 to @a254 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5057 from @a249 to @a255 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5058 from @a249 to @a257 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5059 from @a249 to @a258 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5060 from @a250 to @a259 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5061 from @a250 to @a260 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5062 from @a250 to @a261 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5063 from @a250 to @a262 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5064 from @a250 to @a252 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5065 from @a250 to @a251 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5066 from @a250 to @a253 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5067 from @a250 to @a254 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5068 from @a250 to @a255 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5069 from @a250 to @a257 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5070 from @a250 to @a258 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5071 from @a251 to @a172 tokens 1
  sdf.channel @c5072 from @a252 to @a658 tokens 640 rates 640 to 640
  sdf.channel @c5073 from @a253 to @a171 tokens 3 rates 3 to 3
  sdf.channel @c5074 from @a254 to @a174 tokens 384 rates 384 to 384
  sdf.channel @c5075 from @a255 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c5076 from @a256 to @a244 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c5077 from @a257 to @a245 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5078 from @a258 to @a248 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c5079 from @a259 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5080 from @a260 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5081 from @a261 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5082 from @a262 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5083 from @a263 to @a245 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c5084 from @a264 to @a245 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c5085 from @a265 to @a245 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c5086 from @a266 to @a245 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c5087 from @a267 to @a282 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5088 from @a267 to @a283 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5089 from @a267 to @a284 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5090 from @a267 to @a285 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5091 from @a267 to @a275 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c5092 from @a267 to @a274 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5093 from @a267 to @a276 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c5094 from @a267 to @a277 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c5095 from @a267 to @a278 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c5096 from @a267 to @a171 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5097 from @a267 to @a171 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c5098 from @a267 to @a244 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c5099 from @a268 to @a282 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5100 from @a268 to @a283 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5101 from @a268 to @a284 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5102 from @a268 to @a285 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5103 from @a268 to @a275 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c5104 from @a268 to @a274 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c5105 from @a268 to @a276 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c5106 from @a268 to @a277 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c5107 from @a268 to @a278 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c5108 from @a268 to @a279 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c5109 from @a268 to @a176 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5110 from @a268 to @a177 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5111 from @a268 to @a245 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5112 from @a269 to @a282 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5113 from @a269 to @a283 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5114 from @a269 to @a284 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5115 from @a269 to @a285 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5116 from @a269 to @a275 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5117 from @a269 to @a274 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5118 from @a269 to @a276 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5119 from @a269 to @a277 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5120 from @a269 to @a278 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5121 from @a269 to @a279 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5122 from @a269 to @a286 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5123 from @a269 to @a287 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5124 from @a269 to @a288 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5125 from @a269 to @a289 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5126 from @a269 to @a246 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5127 from @a270 to @a282 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5128 from @a270 to @a283 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5129 from @a270 to @a284 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5130 from @a270 to @a285 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5131 from @a270 to @a275 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5132 from @a270 to @a274 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5133 from @a270 to @a276 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5134 from @a270 to @a277 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5135 from @a270 to @a278 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5136 from @a270 to @a279 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5137 from @a270 to @a286 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5138 from @a270 to @a287 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5139 from @a270 to @a288 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5140 from @a270 to @a289 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5141 from @a270 to @a247 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5142 from @a271 to @a282 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5143 from @a271 to @a283 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5144 from @a271 to @a284 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5145 from @a271 to @a285 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5146 from @a271 to @a275 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c5147 from @a271 to @a274 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c5148 from @a271 to @a276 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c5149 from @a271 to @a277 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c5150 from @a271 to @a278 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c5151 from @a271 to @a280 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c5152 from @a271 to @a272 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5153 from @a271 to @a273 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5154 from @a272 to @a282 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5155 from @a272 to @a283 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5156 from @a272 to @a284 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5157 from @a272 to @a285 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5158 from @a272 to @a275 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5159 from @a272 to @a274 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5160 from @a272 to @a276 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5161 from @a272 to @a277 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5162 from @a272 to @a278 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5163 from @a272 to @a280 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5164 from @a272 to @a281 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5165 from @a273 to @a282 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5166 from @a273 to @a283 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5167 from @a273 to @a284 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5168 from @a273 to @a285 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5169 from @a273 to @a275 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5170 from @a273 to @a274 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5171 from @a273 to @a276 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5172 from @a273 to @a277 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5173 from @a273 to @a278 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5174 from @a273 to @a280 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5175 from @a273 to @a281 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5176 from @a274 to @a172 tokens 1
  sdf.channel @c5177 from @a275 to @a659 tokens 640 rates 640 to 640
  sdf.channel @c5178 from @a276 to @a171 tokens 3 rates 3 to 3
  sdf.channel @c5179 from @a277 to @a174 tokens 384 rates 384 to 384
  sdf.channel @c5180 from @a278 to @a175 tokens 513 rates 513 to 513
  sdf.channel @c5181 from @a279 to @a267 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c5182 from @a280 to @a268 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5183 from @a281 to @a271 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c5184 from @a282 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5185 from @a283 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5186 from @a284 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5187 from @a285 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5188 from @a286 to @a268 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c5189 from @a287 to @a268 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c5190 from @a288 to @a268 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c5191 from @a289 to @a268 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c5192 from @a290 to @a179 tokens 1
  sdf.channel @c5193 from @a290 to @a180 tokens 1
  sdf.channel @c5194 from @a290 to @a181 tokens 1
  sdf.channel @c5195 from @a290 to @a182 tokens 1
  sdf.channel @c5196 from @a290 to @a183 tokens 4 rates 4 to 4
  sdf.channel @c5197 from @a290 to @a307 tokens 1
  sdf.channel @c5198 from @a290 to @a188 tokens 1
  sdf.channel @c5199 from @a290 to @a184 tokens 1
  sdf.channel @c5200 from @a290 to @a185 tokens 1
  sdf.channel @c5201 from @a290 to @a186 tokens 1
  sdf.channel @c5202 from @a290 to @a187 tokens 1
  sdf.channel @c5203 from @a290 to @a180 tokens 2 rates 2 to 2
  sdf.channel @c5204 from @a290 to @a180 tokens 1
  sdf.channel @c5205 from @a290 to @a296 tokens 2 rates 2 to 2
  sdf.channel @c5206 from @a290 to @a297 tokens 2 rates 2 to 2
  sdf.channel @c5207 from @a290 to @a298 tokens 2 rates 2 to 2
  sdf.channel @c5208 from @a290 to @a299 tokens 2 rates 2 to 2
  sdf.channel @c5209 from @a290 to @a300 tokens 2 rates 2 to 2
  sdf.channel @c5210 from @a290 to @a301 tokens 2 rates 2 to 2
  sdf.channel @c5211 from @a290 to @a301 tokens 4 rates 4 to 4
  sdf.channel @c5212 from @a290 to @a302 tokens 2 rates 2 to 2
  sdf.channel @c5213 from @a290 to @a303 tokens 1
  sdf.channel @c5214 from @a290 to @a304 tokens 1
  sdf.channel @c5215 from @a290 to @a304 tokens 1
  sdf.channel @c5216 from @a290 to @a305 tokens 1
  sdf.channel @c5217 from @a290 to @a318 tokens 1
  sdf.channel @c5218 from @a290 to @a306 tokens 0
  sdf.channel @c5219 from @a290 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5220 from @a291 to @a307 tokens 1
  sdf.channel @c5221 from @a291 to @a308 tokens 1
  sdf.channel @c5222 from @a291 to @a306 tokens 0
  sdf.channel @c5223 from @a291 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5224 from @a292 to @a308 tokens 1
  sdf.channel @c5225 from @a292 to @a184 tokens 768 rates 768 to 768
  sdf.channel @c5226 from @a292 to @a184 tokens 768 rates 768 to 768
  sdf.channel @c5227 from @a292 to @a185 tokens 768 rates 768 to 768
  sdf.channel @c5228 from @a292 to @a186 tokens 768 rates 768 to 768
  sdf.channel @c5229 from @a292 to @a187 tokens 768 rates 768 to 768
  sdf.channel @c5230 from @a292 to @a179 tokens 384 rates 384 to 384
  sdf.channel @c5231 from @a292 to @a310 tokens 384 rates 384 to 384
  sdf.channel @c5232 from @a292 to @a311 tokens 384 rates 384 to 384
  sdf.channel @c5233 from @a292 to @a312 tokens 384 rates 384 to 384
  sdf.channel @c5234 from @a292 to @a313 tokens 768 rates 768 to 768
  sdf.channel @c5235 from @a292 to @a194 tokens 384 rates 384 to 384
  sdf.channel @c5236 from @a292 to @a195 tokens 384 rates 384 to 384
  sdf.channel @c5237 from @a292 to @a196 tokens 384 rates 384 to 384
  sdf.channel @c5238 from @a292 to @a197 tokens 384 rates 384 to 384
  sdf.channel @c5239 from @a292 to @a290 tokens 1
  sdf.channel @c5240 from @a292 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5241 from @a293 to @a292 tokens 1
  sdf.channel @c5242 from @a293 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5243 from @a294 to @a171 tokens 1
  sdf.channel @c5244 from @a295 to @a171 tokens 1
  sdf.channel @c5245 from @a295 to @a171 tokens 1
  sdf.channel @c5246 from @a296 to @a307 tokens 1
  sdf.channel @c5247 from @a296 to @a308 tokens 1
  sdf.channel @c5248 from @a296 to @a315 tokens 2 rates 2 to 2
  sdf.channel @c5249 from @a296 to @a316 tokens 4 rates 4 to 4
  sdf.channel @c5250 from @a296 to @a317 tokens 1
  sdf.channel @c5251 from @a296 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5252 from @a296 to @a314 tokens 768 rates 768 to 768
  sdf.channel @c5253 from @a296 to @a306 tokens 0
  sdf.channel @c5254 from @a297 to @a307 tokens 1
  sdf.channel @c5255 from @a297 to @a308 tokens 1
  sdf.channel @c5256 from @a297 to @a315 tokens 2 rates 2 to 2
  sdf.channel @c5257 from @a297 to @a316 tokens 4 rates 4 to 4
  sdf.channel @c5258 from @a297 to @a317 tokens 1
  sdf.channel @c5259 from @a297 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5260 from @a297 to @a314 tokens 768 rates 768 to 768
  sdf.channel @c5261 from @a297 to @a306 tokens 0
  sdf.channel @c5262 from @a298 to @a307 tokens 1
  sdf.channel @c5263 from @a298 to @a308 tokens 1
  sdf.channel @c5264 from @a298 to @a315 tokens 2 rates 2 to 2
  sdf.channel @c5265 from @a298 to @a179 tokens 4 rates 4 to 4
  sdf.channel @c5266 from @a298 to @a317 tokens 1
  sdf.channel @c5267 from @a298 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5268 from @a298 to @a179 tokens 768 rates 768 to 768
  sdf.channel @c5269 from @a298 to @a306 tokens 0
  sdf.channel @c5270 from @a299 to @a307 tokens 1
  sdf.channel @c5271 from @a299 to @a308 tokens 1
  sdf.channel @c5272 from @a299 to @a181 tokens 4 rates 4 to 4
  sdf.channel @c5273 from @a299 to @a181 tokens 8 rates 8 to 8
  sdf.channel @c5274 from @a299 to @a181 tokens 2 rates 2 to 2
  sdf.channel @c5275 from @a299 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5276 from @a299 to @a192 tokens 768 rates 768 to 768
  sdf.channel @c5277 from @a299 to @a306 tokens 0
  sdf.channel @c5278 from @a300 to @a307 tokens 1
  sdf.channel @c5279 from @a300 to @a308 tokens 1
  sdf.channel @c5280 from @a300 to @a182 tokens 4 rates 4 to 4
  sdf.channel @c5281 from @a300 to @a182 tokens 8 rates 8 to 8
  sdf.channel @c5282 from @a300 to @a182 tokens 2 rates 2 to 2
  sdf.channel @c5283 from @a300 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5284 from @a300 to @a191 tokens 768 rates 768 to 768
  sdf.channel @c5285 from @a300 to @a306 tokens 0
  sdf.channel @c5286 from @a301 to @a307 tokens 1
  sdf.channel @c5287 from @a301 to @a308 tokens 1
  sdf.channel @c5288 from @a301 to @a178 tokens 8 rates 8 to 8
  sdf.channel @c5289 from @a301 to @a180 tokens 16 rates 16 to 16
  sdf.channel @c5290 from @a301 to @a183 tokens 32 rates 32 to 32
  sdf.channel @c5291 from @a301 to @a183 tokens 16 rates 16 to 16
  sdf.channel @c5292 from @a301 to @a183 tokens 16 rates 16 to 16
  sdf.channel @c5293 from @a301 to @a179 tokens 1
  sdf.channel @c5294 from @a301 to @a180 tokens 4 rates 4 to 4
  sdf.channel @c5295 from @a301 to @a183 tokens 4 rates 4 to 4
  sdf.channel @c5296 from @a301 to @a183 tokens 4 rates 4 to 4
  sdf.channel @c5297 from @a301 to @a183 tokens 4 rates 4 to 4
  sdf.channel @c5298 from @a301 to @a180 tokens 4 rates 4 to 4
  sdf.channel @c5299 from @a301 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5300 from @a301 to @a190 tokens 768 rates 768 to 768
  sdf.channel @c5301 from @a301 to @a310 tokens 384 rates 384 to 384
  sdf.channel @c5302 from @a301 to @a312 tokens 384 rates 384 to 384
  sdf.channel @c5303 from @a301 to @a311 tokens 384 rates 384 to 384
  sdf.channel @c5304 from @a301 to @a313 tokens 768 rates 768 to 768
  sdf.channel @c5305 from @a301 to @a306 tokens 0
  sdf.channel @c5306 from @a302 to @a307 tokens 1
  sdf.channel @c5307 from @a302 to @a308 tokens 1
  sdf.channel @c5308 from @a302 to @a315 tokens 2 rates 2 to 2
  sdf.channel @c5309 from @a302 to @a316 tokens 4 rates 4 to 4
  sdf.channel @c5310 from @a302 to @a317 tokens 1
  sdf.channel @c5311 from @a302 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5312 from @a302 to @a313 tokens 768 rates 768 to 768
  sdf.channel @c5313 from @a302 to @a306 tokens 0
  sdf.channel @c5314 from @a303 to @a307 tokens 1
  sdf.channel @c5315 from @a303 to @a308 tokens 1
  sdf.channel @c5316 from @a303 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5317 from @a303 to @a306 tokens 0
  sdf.channel @c5318 from @a303 to @a318 tokens 1
  sdf.channel @c5319 from @a304 to @a307 tokens 1
  sdf.channel @c5320 from @a304 to @a308 tokens 1
  sdf.channel @c5321 from @a304 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5322 from @a304 to @a306 tokens 0
  sdf.channel @c5323 from @a304 to @a318 tokens 1
  sdf.channel @c5324 from @a305 to @a307 tokens 1
  sdf.channel @c5325 from @a305 to @a308 tokens 1
  sdf.channel @c5326 from @a305 to @a309 tokens 384 rates 384 to 384
  sdf.channel @c5327 from @a305 to @a306 tokens 0
  sdf.channel @c5328 from @a305 to @a318 tokens 1
  sdf.channel @c5329 from @a306 to @a292 tokens 1
  sdf.channel @c5330 from @a307 to @a193 tokens 1
  sdf.channel @c5331 from @a308 to @a295 tokens 1
  sdf.channel @c5332 from @a309 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c5333 from @a310 to @a183 tokens 384 rates 384 to 384
  sdf.channel @c5334 from @a311 to @a183 tokens 384 rates 384 to 384
  sdf.channel @c5335 from @a312 to @a183 tokens 384 rates 384 to 384
  sdf.channel @c5336 from @a313 to @a180 tokens 768 rates 768 to 768
  sdf.channel @c5337 from @a314 to @a189 tokens 768 rates 768 to 768
  sdf.channel @c5338 from @a315 to @a179 tokens 2 rates 2 to 2
  sdf.channel @c5339 from @a316 to @a179 tokens 4 rates 4 to 4
  sdf.channel @c5340 from @a317 to @a179 tokens 1
  sdf.channel @c5341 from @a318 to @a291 tokens 1
  sdf.channel @c5342 from @a319 to @a303 tokens 1
  sdf.channel @c5343 from @a320 to @a305 tokens 1
  sdf.channel @c5344 from @a321 to @a296 tokens 1
  sdf.channel @c5345 from @a322 to @a297 tokens 1
  sdf.channel @c5346 from @a323 to @a298 tokens 1
  sdf.channel @c5347 from @a324 to @a299 tokens 1
  sdf.channel @c5348 from @a325 to @a300 tokens 1
  sdf.channel @c5349 from @a326 to @a301 tokens 1
  sdf.channel @c5350 from @a327 to @a302 tokens 1
  sdf.channel @c5351 from @a328 to @a303 tokens 1
  sdf.channel @c5352 from @a329 to @a304 tokens 1
  sdf.channel @c5353 from @a330 to @a305 tokens 1
  sdf.channel @c5354 from @a331 to @a291 tokens 1
  sdf.channel @c5355 from @a332 to @a451 tokens 0
  sdf.channel @c5356 from @a332 to @a3 tokens 1
  sdf.channel @c5357 from @a332 to @a4 tokens 1 rates 1 to [0, 0, 1, 0]
  sdf.channel @c5358 from @a332 to @a290 tokens 0
  sdf.channel @c5359 from @a332 to @a292 tokens 0
  sdf.channel @c5360 from @a332 to @a661 tokens 1
  sdf.channel @c5361 from @a332 to @a661 tokens 6 rates 6 to 6
  sdf.channel @c5362 from @a333 to @a332 tokens 1
  sdf.channel @c5363 from @a334 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c5364 from @a335 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c5365 from @a336 to @a455 tokens 513 rates 513 to 513
  sdf.channel @c5366 from @a337 to @a332 tokens 16 rates 16 to 16
  sdf.channel @c5367 from @a338 to @a332 tokens 16 rates 16 to 16
  sdf.channel @c5368 from @a339 to @a341 tokens 8 rates 8 to 8
  sdf.channel @c5369 from @a340 to @a333 tokens 1
  sdf.channel @c5370 from @a340 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5371 from @a340 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5372 from @a340 to @a355 tokens 384 rates 384 to 384
  sdf.channel @c5373 from @a340 to @a359 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5374 from @a340 to @a359 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5375 from @a340 to @a359 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c5376 from @a340 to @a356 tokens 384 rates 384 to 384
  sdf.channel @c5377 from @a340 to @a382 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5378 from @a340 to @a382 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5379 from @a340 to @a382 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c5380 from @a340 to @a357 tokens 384 rates 384 to 384
  sdf.channel @c5381 from @a340 to @a405 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5382 from @a340 to @a405 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5383 from @a340 to @a405 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c5384 from @a340 to @a358 tokens 384 rates 384 to 384
  sdf.channel @c5385 from @a340 to @a428 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5386 from @a340 to @a428 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5387 from @a340 to @a428 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c5388 from @a341 to @a332 tokens 2 rates 2 to 2
  sdf.channel @c5389 from @a341 to @a354 tokens 1
  sdf.channel @c5390 from @a341 to @a332 tokens 8 rates 8 to 8
  sdf.channel @c5391 from @a341 to @a332 tokens 8 rates 8 to 8
  sdf.channel @c5392 from @a341 to @a333 tokens 1
  sdf.channel @c5393 from @a341 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5394 from @a341 to @a360 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5395 from @a341 to @a360 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5396 from @a341 to @a360 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5397 from @a341 to @a360 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5398 from @a341 to @a383 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5399 from @a341 to @a383 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5400 from @a341 to @a383 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5401 from @a341 to @a383 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5402 from @a341 to @a406 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5403 from @a341 to @a406 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5404 from @a341 to @a406 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5405 from @a341 to @a406 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5406 from @a341 to @a429 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5407 from @a341 to @a429 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5408 from @a341 to @a429 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c5409 from @a341 to @a429 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5410 from @a341 to @a469 tokens 1
  sdf.channel @c5411 from @a342 to @a333 tokens 1
  sdf.channel @c5412 from @a342 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5413 from @a342 to @a361 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5414 from @a342 to @a361 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5415 from @a342 to @a384 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5416 from @a342 to @a384 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5417 from @a342 to @a407 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5418 from @a342 to @a407 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5419 from @a342 to @a430 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5420 from @a342 to @a430 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5421 from @a343 to @a333 tokens 1
  sdf.channel @c5422 from @a343 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5423 from @a343 to @a362 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5424 from @a343 to @a362 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5425 from @a343 to @a385 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5426 from @a343 to @a385 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5427 from @a343 to @a408 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5428 from @a343 to @a408 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5429 from @a343 to @a431 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c5430 from @a343 to @a431 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5431 from @a344 to @a333 tokens 1
  sdf.channel @c5432 from @a344 to @a339 tokens 8 rates 8 to 8
  sdf.channel @c5433 from @a344 to @a363 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c5434 from @a344 to @a364 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5435 from @a344 to @a365 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5436 from @a344 to @a363 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c5437 from @a344 to @a364 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5438 from @a344 to @a365 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5439 from @a344 to @a363 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c5440 from @a344 to @a364 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5441 from @a344 to @a365 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5442 from @a344 to @a386 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c5443 from @a344 to @a387 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5444 from @a344 to @a388 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5445 from @a344 to @a386 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c5446 from @a344 to @a387 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5447 from @a344 to @a388 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5448 from @a344 to @a386 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c5449 from @a344 to @a387 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5450 from @a344 to @a388 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5451 from @a344 to @a409 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c5452 from @a344 to @a410 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5453 from @a344 to @a411 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5454 from @a344 to @a409 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c5455 from @a344 to @a410 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5456 from @a344 to @a411 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5457 from @a344 to @a409 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c5458 from @a344 to @a410 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5459 from @a344 to @a411 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5460 from @a344 to @a432 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c5461 from @a344 to @a433 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5462 from @a344 to @a434 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c5463 from @a344 to @a432 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c5464 from @a344 to @a433 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5465 from @a344 to @a434 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c5466 from @a344 to @a432 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c5467 from @a344 to @a433 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5468 from @a344 to @a434 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c5469 from @a345 to @a333 tokens 1
  sdf.channel @c5470 from @a345 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5471 from @a345 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5472 from @a345 to @a340 tokens 1
  sdf.channel @c5473 from @a345 to @a349 tokens 1
  sdf.channel @c5474 from @a345 to @a350 tokens 768 rates 768 to 768
  sdf.channel @c5475 from @a345 to @a359 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5476 from @a345 to @a359 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5477 from @a345 to @a359 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5478 from @a345 to @a359 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5479 from @a345 to @a382 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5480 from @a345 to @a382 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5481 from @a345 to @a382 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5482 from @a345 to @a382 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5483 from @a345 to @a405 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5484 from @a345 to @a405 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5485 from @a345 to @a405 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5486 from @a345 to @a405 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5487 from @a345 to @a428 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5488 from @a345 to @a428 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c5489 from @a345 to @a428 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5490 from @a345 to @a428 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c5491 from @a346 to @a333 tokens 1
  sdf.channel @c5492 from @a346 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5493 from @a346 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5494 from @a346 to @a341 tokens 1
  sdf.channel @c5495 from @a346 to @a351 tokens 768 rates 768 to 768
  sdf.channel @c5496 from @a346 to @a360 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c5497 from @a346 to @a360 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c5498 from @a346 to @a383 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c5499 from @a346 to @a383 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c5500 from @a346 to @a406 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c5501 from @a346 to @a406 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c5502 from @a346 to @a429 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c5503 from @a346 to @a429 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c5504 from @a347 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5505 from @a347 to @a333 tokens 1
  sdf.channel @c5506 from @a347 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5507 from @a347 to @a343 tokens 1
  sdf.channel @c5508 from @a347 to @a352 tokens 768 rates 768 to 768
  sdf.channel @c5509 from @a347 to @a362 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5510 from @a347 to @a362 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5511 from @a347 to @a385 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5512 from @a347 to @a385 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5513 from @a347 to @a408 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5514 from @a347 to @a408 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5515 from @a347 to @a431 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5516 from @a347 to @a431 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5517 from @a348 to @a333 tokens 1
  sdf.channel @c5518 from @a348 to @a334 tokens 384 rates 384 to 384
  sdf.channel @c5519 from @a348 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5520 from @a348 to @a342 tokens 1
  sdf.channel @c5521 from @a348 to @a353 tokens 768 rates 768 to 768
  sdf.channel @c5522 from @a348 to @a361 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5523 from @a348 to @a361 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5524 from @a348 to @a384 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5525 from @a348 to @a384 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5526 from @a348 to @a407 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5527 from @a348 to @a407 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5528 from @a348 to @a430 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c5529 from @a348 to @a430 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c5530 from @a349 to @a341 tokens 1
  sdf.channel @c5531 from @a350 to @a340 tokens 768 rates 768 to 768
  sdf.channel @c5532 from @a351 to @a341 tokens 768 rates 768 to 768
  sdf.channel @c5533 from @a352 to @a343 tokens 768 rates 768 to 768
  sdf.channel @c5534 from @a353 to @a342 tokens 768 rates 768 to 768
  sdf.channel @c5535 from @a354 to @a332 tokens 1
  sdf.channel @c5536 from @a355 to @a359 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5537 from @a356 to @a382 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5538 from @a357 to @a405 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5539 from @a358 to @a428 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c5540 from @a359 to @a374 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5541 from @a359 to @a375 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5542 from @a359 to @a376 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5543 from @a359 to @a377 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5544 from @a359 to @a367 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c5545 from @a359 to @a366 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5546 from @a359 to @a368 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c5547 from @a359 to @a369 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c5548 from @a359 to @a370 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c5549 from @a359 to @a332 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5550 from @a359 to @a332 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c5551 from @a359 to @a428 tokens 0 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c5552 from @a360 to @a374 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5553 from @a360 to @a375 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5554 from @a360 to @a376 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5555 from @a360 to @a377 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5556 from @a360 to @a367 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c5557 from @a360 to @a366 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c5558 from @a360 to @a368 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c5559 from @a360 to @a369 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c5560 from @a360 to @a370 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c5561 from @a360 to @a371 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c5562 from @a360 to @a337 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5563 from @a360 to @a338 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5564 from @a360 to @a429 tokens 0 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5565 from @a361 to @a374 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5566 from @a361 to @a375 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5567 from @a361 to @a376 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5568 from @a361 to @a377 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5569 from @a361 to @a367 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5570 from @a361 to @a366 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5571 from @a361 to @a368 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5572 from @a361 to @a369 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5573 from @a361 to @a370 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5574 from @a361 to @a371 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5575 from @a361 to @a378 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5576 from @a361 to @a379 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5577 from @a361 to @a380 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5578 from @a361 to @a381 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5579 from @a361 to @a430 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5580 from @a362 to @a374 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5581 from @a362 to @a375 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5582 from @a362 to @a376 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5583 from @a362 to @a377 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5584 from @a362 to @a367 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5585 from @a362 to @a366 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5586 from @a362 to @a368 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5587 from @a362 to @a369 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5588 from @a362 to @a370 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5589 from @a362 to @a371 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5590 from @a362 to @a378 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5591 from @a362 to @a379 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5592 from @a362 to @a380 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5593 from @a362 to @a381 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5594 from @a362 to @a431 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5595 from @a363 to @a374 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5596 from @a363 to @a375 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5597 from @a363 to @a376 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5598 from @a363 to @a377 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5599 from @a363 to @a367 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c5600 from @a363 to @a366 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c5601 from @a363 to @a368 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c5602 from @a363 to @a369 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c5603 from @a363 to @a370 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c5604 from @a363 to @a372 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c5605 from @a363 to @a364 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5606 from @a363 to @a365 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5607 from @a364 to @a374 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5608 from @a364 to @a375 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5609 from @a364 to @a376 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5610 from @a364 to @a377 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5611 from @a364 to @a367 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5612 from @a364 to @a366 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5613 from @a364 to @a368 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5614 from @a364 to @a369 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5615 from @a364 to @a370 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5616 from @a364 to @a372 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5617 from @a364 to @a373 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5618 from @a365 to @a374 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5619 from @a365 to @a375 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5620 from @a365 to @a376 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5621 from @a365 to @a377 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5622 from @a365 to @a367 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5623 from @a365 to @a366 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5624 from @a365 to @a368 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5625 from @a365 to @a369 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5626 from @a365 to @a370 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5627 from @a365 to @a372 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5628 from @a365 to @a373 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5629 from @a366 to @a333 tokens 1
  sdf.channel @c5630 from @a367 to @a656 tokens 640 rates 640 to 640
  sdf.channel @c5631 from @a368 to @a332 tokens 3 rates 3 to 3
  sdf.channel @c5632 from @a369 to @a335 tokens 384 rates 384 to 384
  sdf.channel @c5633 from @a370 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5634 from @a371 to @a359 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c5635 from @a372 to @a360 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5636 from @a373 to @a363 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c5637 from @a374 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c5638 from @a375 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c5639 from @a376 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c5640 from @a377 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c5641 from @a378 to @a360 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c5642 from @a379 to @a360 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c5643 from @a380 to @a360 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c5644 from @a381 to @a360 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c5645 from @a382 to @a397 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5646 from @a382 to @a398 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5647 from @a382 to @a399 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5648 from @a382 to @a400 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5649 from @a382 to @a390 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c5650 from @a382 to @a389 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5651 from @a382 to @a391 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c5652 from @a382 to @a392 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c5653 from @a382 to @a393 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c5654 from @a382 to @a332 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5655 from @a382 to @a332 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c5656 from @a382 to @a359 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c5657 from @a383 to @a397 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5658 from @a383 to @a398 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5659 from @a383 to @a399 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5660 from @a383 to @a400 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5661 from @a383 to @a390 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c5662 from @a383 to @a389 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c5663 from @a383 to @a391 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c5664 from @a383 to @a392 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c5665 from @a383 to @a393 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c5666 from @a383 to @a394 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c5667 from @a383 to @a337 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5668 from @a383 to @a338 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5669 from @a383 to @a360 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5670 from @a384 to @a397 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5671 from @a384 to @a398 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5672 from @a384 to @a399 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5673 from @a384 to @a400 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5674 from @a384 to @a390 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5675 from @a384 to @a389 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5676 from @a384 to @a391 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5677 from @a384 to @a392 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5678 from @a384 to @a393 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5679 from @a384 to @a394 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5680 from @a384 to @a401 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5681 from @a384 to @a402 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5682 from @a384 to @a403 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5683 from @a384 to @a404 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5684 from @a384 to @a361 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5685 from @a385 to @a397 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5686 from @a385 to @a398 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5687 from @a385 to @a399 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5688 from @a385 to @a400 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5689 from @a385 to @a390 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5690 from @a385 to @a389 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5691 from @a385 to @a391 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5692 from @a385 to @a392 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5693 from @a385 to @a393 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5694 from @a385 to @a394 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5695 from @a385 to @a401 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5696 from @a385 to @a402 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5697 from @a385 to @a403 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5698 from @a385 to @a404 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5699 from @a385 to @a362 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5700 from @a386 to @a397 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5701 from @a386 to @a398 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5702 from @a386 to @a399 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5703 from @a386 to @a400 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5704 from @a386 to @a390 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c5705 from @a386 to @a389 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c5706 from @a386 to @a391 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c5707 from @a386 to @a392 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c5708 from @a386 to @a393 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c5709 from @a386 to @a395 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c5710 from @a386 to @a387 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5711 from @a386 to @a388 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5712 from @a387 to @a397 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5713 from @a387 to @a398 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5714 from @a387 to @a399 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5715 from @a387 to @a400 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5716 from @a387 to @a390 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5717 from @a387 to @a389 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5718 from @a387 to @a391 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5719 from @a387 to @a392 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5720 from @a387 to @a393 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5721 from @a387 to @a395 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5722 from @a387 to @a396 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5723 from @a388 to @a397 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5724 from @a388 to @a398 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5725 from @a388 to @a399 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5726 from @a388 to @a400 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5727 from @a388 to @a390 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5728 from @a388 to @a389 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5729 from @a388 to @a391 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5730 from @a388 to @a392 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5731 from @a388 to @a393 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5732 from @a388 to @a395 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5733 from @a388 to @a396 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5734 from @a389 to @a333 tokens 1
  sdf.channel @c5735 from @a390 to @a657 tokens 640 rates 640 to 640
  sdf.channel @c5736 from @a391 to @a332 tokens 3 rates 3 to 3
  sdf.channel @c5737 from @a392 to @a335 tokens 384 rates 384 to 384
  sdf.channel @c5738 from @a393 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5739 from @a394 to @a382 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c5740 from @a395 to @a383 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5741 from @a396 to @a386 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c5742 from @a397 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c5743 from @a398 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c5744 from @a399 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c5745 from @a400 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c5746 from @a401 to @a383 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c5747 from @a402 to @a383 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c5748 from @a403 to @a383 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c5749 from @a404 to @a383 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c5750 from @a405 to @a420 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5751 from @a405 to @a421 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5752 from @a405 to @a422 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5753 from @a405 to @a423 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5754 from @a405 to @a413 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c5755 from @a405 to @a412 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5756 from @a405 to @a414 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c5757 from @a405 to @a415 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c5758 from @a405 to @a416 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c5759 from @a405 to @a332 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5760 from @a405 to @a332 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c5761 from @a405 to @a382 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c5762 from @a406 to @a420 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5763 from @a406 to @a421 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5764 from @a406 to @a422 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5765 from @a406 to @a423 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5766 from @a406 to @a413 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c5767 from @a406 to @a412 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c5768 from @a406 to @a414 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c5769 from @a406 to @a415 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c5770 from @a406 to @a416 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c5771 from @a406 to @a417 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c5772 from @a406 to @a337 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5773 from @a406 to @a338 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5774 from @a406 to @a383 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5775 from @a407 to @a420 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5776 from @a407 to @a421 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5777 from @a407 to @a422 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5778 from @a407 to @a423 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5779 from @a407 to @a413 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5780 from @a407 to @a412 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5781 from @a407 to @a414 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5782 from @a407 to @a415 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5783 from @a407 to @a416 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5784 from @a407 to @a417 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5785 from @a407 to @a424 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5786 from @a407 to @a425 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5787 from @a407 to @a426 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5788 from @a407 to @a427 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5789 from @a407 to @a384 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5790 from @a408 to @a420 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5791 from @a408 to @a421 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5792 from @a408 to @a422 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5793 from @a408 to @a423 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5794 from @a408 to @a413 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5795 from @a408 to @a412 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5796 from @a408 to @a414 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5797 from @a408 to @a415 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5798 from @a408 to @a416 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5799 from @a408 to @a417 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5800 from @a408 to @a424 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5801 from @a408 to @a425 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5802 from @a408 to @a426 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5803 from @a408 to @a427 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5804 from @a408 to @a385 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5805 from @a409 to @a420 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5806 from @a409 to @a421 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5807 from @a409 to @a422 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5808 from @a409 to @a423 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5809 from @a409 to @a413 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c5810 from @a409 to @a412 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c5811 from @a409 to @a414 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c5812 from @a409 to @a415 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c5813 from @a409 to @a416 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c5814 from @a409 to @a418 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c5815 from @a409 to @a410 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5816 from @a409 to @a411 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5817 from @a410 to @a420 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5818 from @a410 to @a421 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5819 from @a410 to @a422 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5820 from @a410 to @a423 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5821 from @a410 to @a413 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5822 from @a410 to @a412 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5823 from @a410 to @a414 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5824 from @a410 to @a415 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5825 from @a410 to @a416 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5826 from @a410 to @a418 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5827 from @a410 to @a419 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5828 from @a411 to @a420 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5829 from @a411 to @a421 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5830 from @a411 to @a422 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5831 from @a411 to @a423 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5832 from @a411 to @a413 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5833 from @a411 to @a412 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5834 from @a411 to @a414 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5835 from @a411 to @a415 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5836 from @a411 to @a416 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5837 from @a411 to @a418 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5838 from @a411 to @a419 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5839 from @a412 to @a333 tokens 1
  sdf.channel @c5840 from @a413 to @a658 tokens 640 rates 640 to 640
  sdf.channel @c5841 from @a414 to @a332 tokens 3 rates 3 to 3
  sdf.channel @c5842 from @a415 to @a335 tokens 384 rates 384 to 384
  sdf.channel @c5843 from @a416 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5844 from @a417 to @a405 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c5845 from @a418 to @a406 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5846 from @a419 to @a409 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c5847 from @a420 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5848 from @a421 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5849 from @a422 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5850 from @a423 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c5851 from @a424 to @a406 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c5852 from @a425 to @a406 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c5853 from @a426 to @a406 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c5854 from @a427 to @a406 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c5855 from @a428 to @a443 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5856 from @a428 to @a444 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5857 from @a428 to @a445 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5858 from @a428 to @a446 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c5859 from @a428 to @a436 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c5860 from @a428 to @a435 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5861 from @a428 to @a437 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c5862 from @a428 to @a438 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c5863 from @a428 to @a439 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c5864 from @a428 to @a332 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c5865 from @a428 to @a332 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c5866 from @a428 to @a405 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c5867 from @a429 to @a443 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5868 from @a429 to @a444 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5869 from @a429 to @a445 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5870 from @a429 to @a446 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c5871 from @a429 to @a436 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c5872 from @a429 to @a435 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c5873 from @a429 to @a437 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c5874 from @a429 to @a438 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c5875 from @a429 to @a439 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c5876 from @a429 to @a440 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c5877 from @a429 to @a337 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5878 from @a429 to @a338 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c5879 from @a429 to @a406 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5880 from @a430 to @a443 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5881 from @a430 to @a444 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5882 from @a430 to @a445 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5883 from @a430 to @a446 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5884 from @a430 to @a436 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5885 from @a430 to @a435 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5886 from @a430 to @a437 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5887 from @a430 to @a438 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5888 from @a430 to @a439 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5889 from @a430 to @a440 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5890 from @a430 to @a447 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5891 from @a430 to @a448 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5892 from @a430 to @a449 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5893 from @a430 to @a450 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5894 from @a430 to @a407 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5895 from @a431 to @a443 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5896 from @a431 to @a444 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5897 from @a431 to @a445 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5898 from @a431 to @a446 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c5899 from @a431 to @a436 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c5900 from @a431 to @a435 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c5901 from @a431 to @a437 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c5902 from @a431 to @a438 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c5903 from @a431 to @a439 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c5904 from @a431 to @a440 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5905 from @a431 to @a447 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5906 from @a431 to @a448 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5907 from @a431 to @a449 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c5908 from @a431 to @a450 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c5909 from @a431 to @a408 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c5910 from @a432 to @a443 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5911 from @a432 to @a444 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5912 from @a432 to @a445 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5913 from @a432 to @a446 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c5914 from @a432 to @a436 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c5915 from @a432 to @a435 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c5916 from @a432 to @a437 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c5917 from @a432 to @a438 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c5918 from @a432 to @a439 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c5919 from @a432 to @a441 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c5920 from @a432 to @a433 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5921 from @a432 to @a434 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c5922 from @a433 to @a443 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5923 from @a433 to @a444 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5924 from @a433 to @a445 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5925 from @a433 to @a446 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5926 from @a433 to @a436 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5927 from @a433 to @a435 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5928 from @a433 to @a437 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5929 from @a433 to @a438 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5930 from @a433 to @a439 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5931 from @a433 to @a441 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5932 from @a433 to @a442 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5933 from @a434 to @a443 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5934 from @a434 to @a444 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5935 from @a434 to @a445 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5936 from @a434 to @a446 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c5937 from @a434 to @a436 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c5938 from @a434 to @a435 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c5939 from @a434 to @a437 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c5940 from @a434 to @a438 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c5941 from @a434 to @a439 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c5942 from @a434 to @a441 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c5943 from @a434 to @a442 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c5944 from @a435 to @a333 tokens 1
  sdf.channel @c5945 from @a436 to @a659 tokens 640 rates 640 to 640
  sdf.channel @c5946 from @a437 to @a332 tokens 3 rates 3 to 3
  sdf.channel @c5947 from @a438 to @a335 tokens 384 rates 384 to 384
  sdf.channel @c5948 from @a439 to @a336 tokens 513 rates 513 to 513
  sdf.channel @c5949 from @a440 to @a428 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c5950 from @a441 to @a429 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c5951 from @a442 to @a432 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c5952 from @a443 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5953 from @a444 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5954 from @a445 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5955 from @a446 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c5956 from @a447 to @a429 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c5957 from @a448 to @a429 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c5958 from @a449 to @a429 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c5959 from @a450 to @a429 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c5960 from @a451 to @a340 tokens 1
  sdf.channel @c5961 from @a451 to @a341 tokens 1
  sdf.channel @c5962 from @a451 to @a342 tokens 1
  sdf.channel @c5963 from @a451 to @a343 tokens 1
  sdf.channel @c5964 from @a451 to @a344 tokens 4 rates 4 to 4
  sdf.channel @c5965 from @a451 to @a468 tokens 1
  sdf.channel @c5966 from @a451 to @a349 tokens 1
  sdf.channel @c5967 from @a451 to @a345 tokens 1
  sdf.channel @c5968 from @a451 to @a346 tokens 1
  sdf.channel @c5969 from @a451 to @a347 tokens 1
  sdf.channel @c5970 from @a451 to @a348 tokens 1
  sdf.channel @c5971 from @a451 to @a341 tokens 2 rates 2 to 2
  sdf.channel @c5972 from @a451 to @a341 tokens 1
  sdf.channel @c5973 from @a451 to @a457 tokens 2 rates 2 to 2
  sdf.channel @c5974 from @a451 to @a458 tokens 2 rates 2 to 2
  sdf.channel @c5975 from @a451 to @a459 tokens 2 rates 2 to 2
  sdf.channel @c5976 from @a451 to @a460 tokens 2 rates 2 to 2
  sdf.channel @c5977 from @a451 to @a461 tokens 2 rates 2 to 2
  sdf.channel @c5978 from @a451 to @a462 tokens 2 rates 2 to 2
  sdf.channel @c5979 from @a451 to @a462 tokens 4 rates 4 to 4
  sdf.channel @c5980 from @a451 to @a463 tokens 2 rates 2 to 2
  sdf.channel @c5981 from @a451 to @a464 tokens 1
  sdf.channel @c5982 from @a451 to @a465 tokens 1
  sdf.channel @c5983 from @a451 to @a465 tokens 1
  sdf.channel @c5984 from @a451 to @a466 tokens 1
  sdf.channel @c5985 from @a451 to @a479 tokens 1
  sdf.channel @c5986 from @a451 to @a467 tokens 0
  sdf.channel @c5987 from @a451 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c5988 from @a452 to @a468 tokens 1
  sdf.channel @c5989 from @a452 to @a469 tokens 1
  sdf.channel @c5990 from @a452 to @a467 tokens 0
  sdf.channel @c5991 from @a452 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c5992 from @a453 to @a469 tokens 1
  sdf.channel @c5993 from @a453 to @a345 tokens 768 rates 768 to 768
  sdf.channel @c5994 from @a453 to @a345 tokens 768 rates 768 to 768
  sdf.channel @c5995 from @a453 to @a346 tokens 768 rates 768 to 768
  sdf.channel @c5996 from @a453 to @a347 tokens 768 rates 768 to 768
  sdf.channel @c5997 from @a453 to @a348 tokens 768 rates 768 to 768
  sdf.channel @c5998 from @a453 to @a340 tokens 384 rates 384 to 384
  sdf.channel @c5999 from @a453 to @a471 tokens 384 rates 384 to 384
  sdf.channel @c6000 from @a453 to @a472 tokens 384 rates 384 to 384
  sdf.channel @c6001 from @a453 to @a473 tokens 384 rates 384 to 384
  sdf.channel @c6002 from @a453 to @a474 tokens 768 rates 768 to 768
  sdf.channel @c6003 from @a453 to @a355 tokens 384 rates 384 to 384
  sdf.channel @c6004 from @a453 to @a356 tokens 384 rates 384 to 384
  sdf.channel @c6005 from @a453 to @a357 tokens 384 rates 384 to 384
  sdf.channel @c6006 from @a453 to @a358 tokens 384 rates 384 to 384
  sdf.channel @c6007 from @a453 to @a451 tokens 1
  sdf.channel @c6008 from @a453 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6009 from @a454 to @a453 tokens 1
  sdf.channel @c6010 from @a454 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6011 from @a455 to @a332 tokens 1
  sdf.channel @c6012 from @a456 to @a332 tokens 1
  sdf.channel @c6013 from @a456 to @a332 tokens 1
  sdf.channel @c6014 from @a457 to @a468 tokens 1
  sdf.channel @c6015 from @a457 to @a469 tokens 1
  sdf.channel @c6016 from @a457 to @a476 tokens 2 rates 2 to 2
  sdf.channel @c6017 from @a457 to @a477 tokens 4 rates 4 to 4
  sdf.channel @c6018 from @a457 to @a478 tokens 1
  sdf.channel @c6019 from @a457 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6020 from @a457 to @a475 tokens 768 rates 768 to 768
  sdf.channel @c6021 from @a457 to @a467 tokens 0
  sdf.channel @c6022 from @a458 to @a468 tokens 1
  sdf.channel @c6023 from @a458 to @a469 tokens 1
  sdf.channel @c6024 from @a458 to @a476 tokens 2 rates 2 to 2
  sdf.channel @c6025 from @a458 to @a477 tokens 4 rates 4 to 4
  sdf.channel @c6026 from @a458 to @a478 tokens 1
  sdf.channel @c6027 from @a458 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6028 from @a458 to @a475 tokens 768 rates 768 to 768
  sdf.channel @c6029 from @a458 to @a467 tokens 0
  sdf.channel @c6030 from @a459 to @a468 tokens 1
  sdf.channel @c6031 from @a459 to @a469 tokens 1
  sdf.channel @c6032 from @a459 to @a476 tokens 2 rates 2 to 2
  sdf.channel @c6033 from @a459 to @a340 tokens 4 rates 4 to 4
  sdf.channel @c6034 from @a459 to @a478 tokens 1
  sdf.channel @c6035 from @a459 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6036 from @a459 to @a340 tokens 768 rates 768 to 768
  sdf.channel @c6037 from @a459 to @a467 tokens 0
  sdf.channel @c6038 from @a460 to @a468 tokens 1
  sdf.channel @c6039 from @a460 to @a469 tokens 1
  sdf.channel @c6040 from @a460 to @a342 tokens 4 rates 4 to 4
  sdf.channel @c6041 from @a460 to @a342 tokens 8 rates 8 to 8
  sdf.channel @c6042 from @a460 to @a342 tokens 2 rates 2 to 2
  sdf.channel @c6043 from @a460 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6044 from @a460 to @a353 tokens 768 rates 768 to 768
  sdf.channel @c6045 from @a460 to @a467 tokens 0
  sdf.channel @c6046 from @a461 to @a468 tokens 1
  sdf.channel @c6047 from @a461 to @a469 tokens 1
  sdf.channel @c6048 from @a461 to @a343 tokens 4 rates 4 to 4
  sdf.channel @c6049 from @a461 to @a343 tokens 8 rates 8 to 8
  sdf.channel @c6050 from @a461 to @a343 tokens 2 rates 2 to 2
  sdf.channel @c6051 from @a461 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6052 from @a461 to @a352 tokens 768 rates 768 to 768
  sdf.channel @c6053 from @a461 to @a467 tokens 0
  sdf.channel @c6054 from @a462 to @a468 tokens 1
  sdf.channel @c6055 from @a462 to @a469 tokens 1
  sdf.channel @c6056 from @a462 to @a339 tokens 8 rates 8 to 8
  sdf.channel @c6057 from @a462 to @a341 tokens 16 rates 16 to 16
  sdf.channel @c6058 from @a462 to @a344 tokens 32 rates 32 to 32
  sdf.channel @c6059 from @a462 to @a344 tokens 16 rates 16 to 16
  sdf.channel @c6060 from @a462 to @a344 tokens 16 rates 16 to 16
  sdf.channel @c6061 from @a462 to @a340 tokens 1
  sdf.channel @c6062 from @a462 to @a341 tokens 4 rates 4 to 4
  sdf.channel @c6063 from @a462 to @a344 tokens 4 rates 4 to 4
  sdf.channel @c6064 from @a462 to @a344 tokens 4 rates 4 to 4
  sdf.channel @c6065 from @a462 to @a344 tokens 4 rates 4 to 4
  sdf.channel @c6066 from @a462 to @a341 tokens 4 rates 4 to 4
  sdf.channel @c6067 from @a462 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6068 from @a462 to @a351 tokens 768 rates 768 to 768
  sdf.channel @c6069 from @a462 to @a471 tokens 384 rates 384 to 384
  sdf.channel @c6070 from @a462 to @a473 tokens 384 rates 384 to 384
  sdf.channel @c6071 from @a462 to @a472 tokens 384 rates 384 to 384
  sdf.channel @c6072 from @a462 to @a474 tokens 768 rates 768 to 768
  sdf.channel @c6073 from @a462 to @a467 tokens 0
  sdf.channel @c6074 from @a463 to @a468 tokens 1
  sdf.channel @c6075 from @a463 to @a469 tokens 1
  sdf.channel @c6076 from @a463 to @a476 tokens 2 rates 2 to 2
  sdf.channel @c6077 from @a463 to @a477 tokens 4 rates 4 to 4
  sdf.channel @c6078 from @a463 to @a478 tokens 1
  sdf.channel @c6079 from @a463 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6080 from @a463 to @a474 tokens 768 rates 768 to 768
  sdf.channel @c6081 from @a463 to @a467 tokens 0
  sdf.channel @c6082 from @a464 to @a468 tokens 1
  sdf.channel @c6083 from @a464 to @a469 tokens 1
  sdf.channel @c6084 from @a464 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6085 from @a464 to @a467 tokens 0
  sdf.channel @c6086 from @a464 to @a479 tokens 1
  sdf.channel @c6087 from @a465 to @a468 tokens 1
  sdf.channel @c6088 from @a465 to @a469 tokens 1
  sdf.channel @c6089 from @a465 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6090 from @a465 to @a467 tokens 0
  sdf.channel @c6091 from @a465 to @a479 tokens 1
  sdf.channel @c6092 from @a466 to @a468 tokens 1
  sdf.channel @c6093 from @a466 to @a469 tokens 1
  sdf.channel @c6094 from @a466 to @a470 tokens 384 rates 384 to 384
  sdf.channel @c6095 from @a466 to @a467 tokens 0
  sdf.channel @c6096 from @a466 to @a479 tokens 1
  sdf.channel @c6097 from @a467 to @a453 tokens 1
  sdf.channel @c6098 from @a468 to @a354 tokens 1
  sdf.channel @c6099 from @a469 to @a456 tokens 1
  sdf.channel @c6100 from @a470 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c6101 from @a471 to @a344 tokens 384 rates 384 to 384
  sdf.channel @c6102 from @a472 to @a344 tokens 384 rates 384 to 384
  sdf.channel @c6103 from @a473 to @a344 tokens 384 rates 384 to 384
  sdf.channel @c6104 from @a474 to @a341 tokens 768 rates 768 to 768
  sdf.channel @c6105 from @a475 to @a350 tokens 768 rates 768 to 768
  sdf.channel @c6106 from @a476 to @a340 tokens 2 rates 2 to 2
  sdf.channel @c6107 from @a477 to @a340 tokens 4 rates 4 to 4
  sdf.channel @c6108 from @a478 to @a340 tokens 1
  sdf.channel @c6109 from @a479 to @a452 tokens 1
  sdf.channel @c6110 from @a480 to @a464 tokens 1
  sdf.channel @c6111 from @a481 to @a466 tokens 1
  sdf.channel @c6112 from @a482 to @a457 tokens 1
  sdf.channel @c6113 from @a483 to @a458 tokens 1
  sdf.channel @c6114 from @a484 to @a459 tokens 1
  sdf.channel @c6115 from @a485 to @a460 tokens 1
  sdf.channel @c6116 from @a486 to @a461 tokens 1
  sdf.channel @c6117 from @a487 to @a462 tokens 1
  sdf.channel @c6118 from @a488 to @a463 tokens 1
  sdf.channel @c6119 from @a489 to @a464 tokens 1
  sdf.channel @c6120 from @a490 to @a465 tokens 1
  sdf.channel @c6121 from @a491 to @a466 tokens 1
  sdf.channel @c6122 from @a492 to @a452 tokens 1
  sdf.channel @c6123 from @a493 to @a612 tokens 0
  sdf.channel @c6124 from @a493 to @a3 tokens 1
  sdf.channel @c6125 from @a493 to @a4 tokens 1 rates 1 to [3*0, 1]
  sdf.channel @c6126 from @a493 to @a451 tokens 0
  sdf.channel @c6127 from @a493 to @a453 tokens 0
  sdf.channel @c6128 from @a493 to @a661 tokens 1
  sdf.channel @c6129 from @a493 to @a661 tokens 6 rates 6 to 6
  sdf.channel @c6130 from @a494 to @a493 tokens 1
  sdf.channel @c6131 from @a495 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6132 from @a496 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c6133 from @a497 to @a616 tokens 513 rates 513 to 513
  sdf.channel @c6134 from @a498 to @a493 tokens 16 rates 16 to 16
  sdf.channel @c6135 from @a499 to @a493 tokens 16 rates 16 to 16
  sdf.channel @c6136 from @a500 to @a502 tokens 8 rates 8 to 8
  sdf.channel @c6137 from @a501 to @a494 tokens 1
  sdf.channel @c6138 from @a501 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6139 from @a501 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6140 from @a501 to @a516 tokens 384 rates 384 to 384
  sdf.channel @c6141 from @a501 to @a520 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6142 from @a501 to @a520 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6143 from @a501 to @a520 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c6144 from @a501 to @a517 tokens 384 rates 384 to 384
  sdf.channel @c6145 from @a501 to @a543 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6146 from @a501 to @a543 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6147 from @a501 to @a543 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c6148 from @a501 to @a518 tokens 384 rates 384 to 384
  sdf.channel @c6149 from @a501 to @a566 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6150 from @a501 to @a566 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6151 from @a501 to @a566 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c6152 from @a501 to @a519 tokens 384 rates 384 to 384
  sdf.channel @c6153 from @a501 to @a589 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6154 from @a501 to @a589 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6155 from @a501 to @a589 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c6156 from @a502 to @a493 tokens 2 rates 2 to 2
  sdf.channel @c6157 from @a502 to @a515 tokens 1
  sdf.channel @c6158 from @a502 to @a493 tokens 8 rates 8 to 8
  sdf.channel @c6159 from @a502 to @a493 tokens 8 rates 8 to 8
  sdf.channel @c6160 from @a502 to @a494 tokens 1
  sdf.channel @c6161 from @a502 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6162 from @a502 to @a521 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6163 from @a502 to @a521 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6164 from @a502 to @a521 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6165 from @a502 to @a521 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6166 from @a502 to @a544 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6167 from @a502 to @a544 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6168 from @a502 to @a544 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6169 from @a502 to @a544 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6170 from @a502 to @a567 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6171 from @a502 to @a567 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6172 from @a502 to @a567 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6173 from @a502 to @a567 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6174 from @a502 to @a590 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6175 from @a502 to @a590 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6176 from @a502 to @a590 tokens 384 rates 384 to [12*0, 384]
  sdf.channel @c6177 from @a502 to @a590 tokens 4 rates 4 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6178 from @a502 to @a630 tokens 1
  sdf.channel @c6179 from @a503 to @a494 tokens 1
  sdf.channel @c6180 from @a503 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6181 from @a503 to @a522 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6182 from @a503 to @a522 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6183 from @a503 to @a545 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6184 from @a503 to @a545 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6185 from @a503 to @a568 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6186 from @a503 to @a568 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6187 from @a503 to @a591 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6188 from @a503 to @a591 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6189 from @a504 to @a494 tokens 1
  sdf.channel @c6190 from @a504 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6191 from @a504 to @a523 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6192 from @a504 to @a523 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6193 from @a504 to @a546 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6194 from @a504 to @a546 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6195 from @a504 to @a569 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6196 from @a504 to @a569 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6197 from @a504 to @a592 tokens 384 rates 384 to [6*0, 384]
  sdf.channel @c6198 from @a504 to @a592 tokens 2 rates 2 to [0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6199 from @a505 to @a494 tokens 1
  sdf.channel @c6200 from @a505 to @a500 tokens 8 rates 8 to 8
  sdf.channel @c6201 from @a505 to @a524 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c6202 from @a505 to @a525 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6203 from @a505 to @a526 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6204 from @a505 to @a524 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c6205 from @a505 to @a525 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6206 from @a505 to @a526 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6207 from @a505 to @a524 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c6208 from @a505 to @a525 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6209 from @a505 to @a526 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6210 from @a505 to @a547 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c6211 from @a505 to @a548 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6212 from @a505 to @a549 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6213 from @a505 to @a547 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c6214 from @a505 to @a548 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6215 from @a505 to @a549 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6216 from @a505 to @a547 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c6217 from @a505 to @a548 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6218 from @a505 to @a549 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6219 from @a505 to @a570 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c6220 from @a505 to @a571 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6221 from @a505 to @a572 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6222 from @a505 to @a570 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c6223 from @a505 to @a571 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6224 from @a505 to @a572 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6225 from @a505 to @a570 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c6226 from @a505 to @a571 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6227 from @a505 to @a572 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6228 from @a505 to @a593 tokens 384 rates 384 to [8*0, 384]
  sdf.channel @c6229 from @a505 to @a594 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6230 from @a505 to @a595 tokens 384 rates 384 to [4*0, 384]
  sdf.channel @c6231 from @a505 to @a593 tokens 16 rates 16 to [4, 0, 4, 0, 4, 0, 4, 0, 0]
  sdf.channel @c6232 from @a505 to @a594 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6233 from @a505 to @a595 tokens 8 rates 8 to [4*2, 0]
  sdf.channel @c6234 from @a505 to @a593 tokens 4 rates 4 to [1, 0, 1, 0, 1, 0, 1, 0, 0]
  sdf.channel @c6235 from @a505 to @a594 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6236 from @a505 to @a595 tokens 4 rates 4 to [4*1, 0]
  sdf.channel @c6237 from @a506 to @a494 tokens 1
  sdf.channel @c6238 from @a506 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6239 from @a506 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6240 from @a506 to @a501 tokens 1
  sdf.channel @c6241 from @a506 to @a510 tokens 1
  sdf.channel @c6242 from @a506 to @a511 tokens 768 rates 768 to 768
  sdf.channel @c6243 from @a506 to @a520 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6244 from @a506 to @a520 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6245 from @a506 to @a520 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6246 from @a506 to @a520 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6247 from @a506 to @a543 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6248 from @a506 to @a543 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6249 from @a506 to @a543 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6250 from @a506 to @a543 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6251 from @a506 to @a566 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6252 from @a506 to @a566 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6253 from @a506 to @a566 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6254 from @a506 to @a566 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6255 from @a506 to @a589 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6256 from @a506 to @a589 tokens 2304 rates 2304 to [3*0, 2304]
  sdf.channel @c6257 from @a506 to @a589 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6258 from @a506 to @a589 tokens 392 rates 392 to [3*0, 392]
  sdf.channel @c6259 from @a507 to @a494 tokens 1
  sdf.channel @c6260 from @a507 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6261 from @a507 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6262 from @a507 to @a502 tokens 1
  sdf.channel @c6263 from @a507 to @a512 tokens 768 rates 768 to 768
  sdf.channel @c6264 from @a507 to @a521 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c6265 from @a507 to @a521 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c6266 from @a507 to @a544 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c6267 from @a507 to @a544 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c6268 from @a507 to @a567 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c6269 from @a507 to @a567 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c6270 from @a507 to @a590 tokens 4096 rates 4096 to [12*0, 4096]
  sdf.channel @c6271 from @a507 to @a590 tokens 800 rates 800 to [12*0, 800]
  sdf.channel @c6272 from @a508 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6273 from @a508 to @a494 tokens 1
  sdf.channel @c6274 from @a508 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6275 from @a508 to @a504 tokens 1
  sdf.channel @c6276 from @a508 to @a513 tokens 768 rates 768 to 768
  sdf.channel @c6277 from @a508 to @a523 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6278 from @a508 to @a523 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6279 from @a508 to @a546 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6280 from @a508 to @a546 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6281 from @a508 to @a569 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6282 from @a508 to @a569 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6283 from @a508 to @a592 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6284 from @a508 to @a592 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6285 from @a509 to @a494 tokens 1
  sdf.channel @c6286 from @a509 to @a495 tokens 384 rates 384 to 384
  sdf.channel @c6287 from @a509 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6288 from @a509 to @a503 tokens 1
  sdf.channel @c6289 from @a509 to @a514 tokens 768 rates 768 to 768
  sdf.channel @c6290 from @a509 to @a522 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6291 from @a509 to @a522 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6292 from @a509 to @a545 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6293 from @a509 to @a545 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6294 from @a509 to @a568 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6295 from @a509 to @a568 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6296 from @a509 to @a591 tokens 3072 rates 3072 to [6*0, 3072]
  sdf.channel @c6297 from @a509 to @a591 tokens 560 rates 560 to [6*0, 560]
  sdf.channel @c6298 from @a510 to @a502 tokens 1
  sdf.channel @c6299 from @a511 to @a501 tokens 768 rates 768 to 768
  sdf.channel @c6300 from @a512 to @a502 tokens 768 rates 768 to 768
  sdf.channel @c6301 from @a513 to @a504 tokens 768 rates 768 to 768
  sdf.channel @c6302 from @a514 to @a503 tokens 768 rates 768 to 768
  sdf.channel @c6303 from @a515 to @a493 tokens 1
  sdf.channel @c6304 from @a516 to @a520 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6305 from @a517 to @a543 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6306 from @a518 to @a566 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6307 from @a519 to @a589 tokens 384 rates 384 to [3*0, 384]
  sdf.channel @c6308 from @a520 to @a535 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6309 from @a520 to @a536 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6310 from @a520 to @a537 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6311 from @a520 to @a538 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6312 from @a520 to @a528 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c6313 from @a520 to @a527 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6314 from @a520 to @a529 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c6315 from @a520 to @a530 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c6316 from @a520 to @a531 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c6317 from @a520 to @a493 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6318 from @a520 to @a493 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c6319 from @a520 to @a589 tokens 0 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c6320 from @a521 to @a535 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6321 from @a521 to @a536 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6322 from @a521 to @a537 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6323 from @a521 to @a538 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6324 from @a521 to @a528 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c6325 from @a521 to @a527 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c6326 from @a521 to @a529 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c6327 from @a521 to @a530 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c6328 from @a521 to @a531 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c6329 from @a521 to @a532 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c6330 from @a521 to @a498 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6331 from @a521 to @a499 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6332 from @a521 to @a590 tokens 0 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6333 from @a522 to @a535 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6334 from @a522 to @a536 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6335 from @a522 to @a537 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6336 from @a522 to @a538 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6337 from @a522 to @a528 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6338 from @a522 to @a527 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6339 from @a522 to @a529 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6340 from @a522 to @a530 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6341 from @a522 to @a531 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6342 from @a522 to @a532 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6343 from @a522 to @a539 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6344 from @a522 to @a540 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6345 from @a522 to @a541 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6346 from @a522 to @a542 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6347 from @a522 to @a591 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6348 from @a523 to @a535 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6349 from @a523 to @a536 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6350 from @a523 to @a537 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6351 from @a523 to @a538 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6352 from @a523 to @a528 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6353 from @a523 to @a527 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6354 from @a523 to @a529 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6355 from @a523 to @a530 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6356 from @a523 to @a531 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6357 from @a523 to @a532 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6358 from @a523 to @a539 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6359 from @a523 to @a540 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6360 from @a523 to @a541 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6361 from @a523 to @a542 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6362 from @a523 to @a592 tokens 0 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6363 from @a524 to @a535 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6364 from @a524 to @a536 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6365 from @a524 to @a537 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6366 from @a524 to @a538 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6367 from @a524 to @a528 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c6368 from @a524 to @a527 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c6369 from @a524 to @a529 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c6370 from @a524 to @a530 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c6371 from @a524 to @a531 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c6372 from @a524 to @a533 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c6373 from @a524 to @a525 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6374 from @a524 to @a526 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6375 from @a525 to @a535 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6376 from @a525 to @a536 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6377 from @a525 to @a537 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6378 from @a525 to @a538 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6379 from @a525 to @a528 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6380 from @a525 to @a527 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6381 from @a525 to @a529 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6382 from @a525 to @a530 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6383 from @a525 to @a531 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6384 from @a525 to @a533 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6385 from @a525 to @a534 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6386 from @a526 to @a535 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6387 from @a526 to @a536 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6388 from @a526 to @a537 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6389 from @a526 to @a538 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6390 from @a526 to @a528 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6391 from @a526 to @a527 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6392 from @a526 to @a529 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6393 from @a526 to @a530 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6394 from @a526 to @a531 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6395 from @a526 to @a533 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6396 from @a526 to @a534 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6397 from @a527 to @a494 tokens 1
  sdf.channel @c6398 from @a528 to @a656 tokens 640 rates 640 to 640
  sdf.channel @c6399 from @a529 to @a493 tokens 3 rates 3 to 3
  sdf.channel @c6400 from @a530 to @a496 tokens 384 rates 384 to 384
  sdf.channel @c6401 from @a531 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6402 from @a532 to @a520 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c6403 from @a533 to @a521 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6404 from @a534 to @a524 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c6405 from @a535 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c6406 from @a536 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c6407 from @a537 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c6408 from @a538 to @a656 tokens 1280 rates 1280 to 1280
  sdf.channel @c6409 from @a539 to @a521 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c6410 from @a540 to @a521 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c6411 from @a541 to @a521 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c6412 from @a542 to @a521 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c6413 from @a543 to @a558 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6414 from @a543 to @a559 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6415 from @a543 to @a560 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6416 from @a543 to @a561 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6417 from @a543 to @a551 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c6418 from @a543 to @a550 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6419 from @a543 to @a552 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c6420 from @a543 to @a553 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c6421 from @a543 to @a554 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c6422 from @a543 to @a493 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6423 from @a543 to @a493 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c6424 from @a543 to @a520 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c6425 from @a544 to @a558 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6426 from @a544 to @a559 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6427 from @a544 to @a560 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6428 from @a544 to @a561 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6429 from @a544 to @a551 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c6430 from @a544 to @a550 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c6431 from @a544 to @a552 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c6432 from @a544 to @a553 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c6433 from @a544 to @a554 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c6434 from @a544 to @a555 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c6435 from @a544 to @a498 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6436 from @a544 to @a499 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6437 from @a544 to @a521 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6438 from @a545 to @a558 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6439 from @a545 to @a559 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6440 from @a545 to @a560 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6441 from @a545 to @a561 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6442 from @a545 to @a551 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6443 from @a545 to @a550 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6444 from @a545 to @a552 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6445 from @a545 to @a553 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6446 from @a545 to @a554 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6447 from @a545 to @a555 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6448 from @a545 to @a562 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6449 from @a545 to @a563 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6450 from @a545 to @a564 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6451 from @a545 to @a565 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6452 from @a545 to @a522 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6453 from @a546 to @a558 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6454 from @a546 to @a559 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6455 from @a546 to @a560 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6456 from @a546 to @a561 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6457 from @a546 to @a551 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6458 from @a546 to @a550 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6459 from @a546 to @a552 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6460 from @a546 to @a553 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6461 from @a546 to @a554 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6462 from @a546 to @a555 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6463 from @a546 to @a562 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6464 from @a546 to @a563 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6465 from @a546 to @a564 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6466 from @a546 to @a565 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6467 from @a546 to @a523 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6468 from @a547 to @a558 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6469 from @a547 to @a559 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6470 from @a547 to @a560 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6471 from @a547 to @a561 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6472 from @a547 to @a551 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c6473 from @a547 to @a550 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c6474 from @a547 to @a552 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c6475 from @a547 to @a553 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c6476 from @a547 to @a554 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c6477 from @a547 to @a556 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c6478 from @a547 to @a548 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6479 from @a547 to @a549 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6480 from @a548 to @a558 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6481 from @a548 to @a559 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6482 from @a548 to @a560 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6483 from @a548 to @a561 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6484 from @a548 to @a551 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6485 from @a548 to @a550 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6486 from @a548 to @a552 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6487 from @a548 to @a553 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6488 from @a548 to @a554 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6489 from @a548 to @a556 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6490 from @a548 to @a557 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6491 from @a549 to @a558 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6492 from @a549 to @a559 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6493 from @a549 to @a560 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6494 from @a549 to @a561 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6495 from @a549 to @a551 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6496 from @a549 to @a550 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6497 from @a549 to @a552 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6498 from @a549 to @a553 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6499 from @a549 to @a554 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6500 from @a549 to @a556 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6501 from @a549 to @a557 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6502 from @a550 to @a494 tokens 1
  sdf.channel @c6503 from @a551 to @a657 tokens 640 rates 640 to 640
  sdf.channel @c6504 from @a552 to @a493 tokens 3 rates 3 to 3
  sdf.channel @c6505 from @a553 to @a496 tokens 384 rates 384 to 384
  sdf.channel @c6506 from @a554 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6507 from @a555 to @a543 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c6508 from @a556 to @a544 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6509 from @a557 to @a547 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c6510 from @a558 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c6511 from @a559 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c6512 from @a560 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c6513 from @a561 to @a657 tokens 1280 rates 1280 to 1280
  sdf.channel @c6514 from @a562 to @a544 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c6515 from @a563 to @a544 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c6516 from @a564 to @a544 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c6517 from @a565 to @a544 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c6518 from @a566 to @a581 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6519 from @a566 to @a582 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6520 from @a566 to @a583 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6521 from @a566 to @a584 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6522 from @a566 to @a574 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c6523 from @a566 to @a573 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6524 from @a566 to @a575 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c6525 from @a566 to @a576 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c6526 from @a566 to @a577 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c6527 from @a566 to @a493 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6528 from @a566 to @a493 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c6529 from @a566 to @a543 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c6530 from @a567 to @a581 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6531 from @a567 to @a582 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6532 from @a567 to @a583 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6533 from @a567 to @a584 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6534 from @a567 to @a574 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c6535 from @a567 to @a573 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c6536 from @a567 to @a575 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c6537 from @a567 to @a576 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c6538 from @a567 to @a577 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c6539 from @a567 to @a578 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c6540 from @a567 to @a498 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6541 from @a567 to @a499 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6542 from @a567 to @a544 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6543 from @a568 to @a581 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6544 from @a568 to @a582 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6545 from @a568 to @a583 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6546 from @a568 to @a584 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6547 from @a568 to @a574 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6548 from @a568 to @a573 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6549 from @a568 to @a575 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6550 from @a568 to @a576 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6551 from @a568 to @a577 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6552 from @a568 to @a578 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6553 from @a568 to @a585 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6554 from @a568 to @a586 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6555 from @a568 to @a587 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6556 from @a568 to @a588 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6557 from @a568 to @a545 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6558 from @a569 to @a581 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6559 from @a569 to @a582 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6560 from @a569 to @a583 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6561 from @a569 to @a584 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6562 from @a569 to @a574 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6563 from @a569 to @a573 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6564 from @a569 to @a575 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6565 from @a569 to @a576 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6566 from @a569 to @a577 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6567 from @a569 to @a578 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6568 from @a569 to @a585 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6569 from @a569 to @a586 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6570 from @a569 to @a587 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6571 from @a569 to @a588 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6572 from @a569 to @a546 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6573 from @a570 to @a581 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6574 from @a570 to @a582 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6575 from @a570 to @a583 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6576 from @a570 to @a584 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6577 from @a570 to @a574 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c6578 from @a570 to @a573 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c6579 from @a570 to @a575 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c6580 from @a570 to @a576 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c6581 from @a570 to @a577 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c6582 from @a570 to @a579 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c6583 from @a570 to @a571 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6584 from @a570 to @a572 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6585 from @a571 to @a581 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6586 from @a571 to @a582 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6587 from @a571 to @a583 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6588 from @a571 to @a584 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6589 from @a571 to @a574 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6590 from @a571 to @a573 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6591 from @a571 to @a575 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6592 from @a571 to @a576 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6593 from @a571 to @a577 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6594 from @a571 to @a579 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6595 from @a571 to @a580 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6596 from @a572 to @a581 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6597 from @a572 to @a582 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6598 from @a572 to @a583 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6599 from @a572 to @a584 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6600 from @a572 to @a574 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6601 from @a572 to @a573 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6602 from @a572 to @a575 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6603 from @a572 to @a576 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6604 from @a572 to @a577 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6605 from @a572 to @a579 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6606 from @a572 to @a580 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6607 from @a573 to @a494 tokens 1
  sdf.channel @c6608 from @a574 to @a658 tokens 640 rates 640 to 640
  sdf.channel @c6609 from @a575 to @a493 tokens 3 rates 3 to 3
  sdf.channel @c6610 from @a576 to @a496 tokens 384 rates 384 to 384
  sdf.channel @c6611 from @a577 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6612 from @a578 to @a566 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c6613 from @a579 to @a567 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6614 from @a580 to @a570 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c6615 from @a581 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c6616 from @a582 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c6617 from @a583 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c6618 from @a584 to @a658 tokens 1280 rates 1280 to 1280
  sdf.channel @c6619 from @a585 to @a567 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c6620 from @a586 to @a567 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c6621 from @a587 to @a567 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c6622 from @a588 to @a567 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c6623 from @a589 to @a604 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6624 from @a589 to @a605 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6625 from @a589 to @a606 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6626 from @a589 to @a607 tokens 1280 rates [0, 1280, 0, 0] to 1280
  sdf.channel @c6627 from @a589 to @a597 tokens 640 rates [0, 640, 0, 0] to 640
  sdf.channel @c6628 from @a589 to @a596 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6629 from @a589 to @a598 tokens 3 rates [3*0, 3] to 3
  sdf.channel @c6630 from @a589 to @a599 tokens 384 rates [0, 384, 0, 0] to 384
  sdf.channel @c6631 from @a589 to @a600 tokens 513 rates [0, 513, 0, 0] to 513
  sdf.channel @c6632 from @a589 to @a493 tokens 1 rates [0, 1, 0, 0] to 1
  sdf.channel @c6633 from @a589 to @a493 tokens 16 rates [0, 16, 0, 0] to 16
  sdf.channel @c6634 from @a589 to @a566 tokens 2 rates [2, 3*0] to [0, 0, 2, 0]
  sdf.channel @c6635 from @a590 to @a604 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6636 from @a590 to @a605 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6637 from @a590 to @a606 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6638 from @a590 to @a607 tokens 1280 rates [10*0, 1280, 0, 0] to 1280
  sdf.channel @c6639 from @a590 to @a597 tokens 640 rates [10*0, 640, 0, 0] to 640
  sdf.channel @c6640 from @a590 to @a596 tokens 1 rates [10*0, 1, 0, 0] to 1
  sdf.channel @c6641 from @a590 to @a598 tokens 3 rates [10*0, 3, 0, 0] to 3
  sdf.channel @c6642 from @a590 to @a599 tokens 384 rates [10*0, 384, 0, 0] to 384
  sdf.channel @c6643 from @a590 to @a600 tokens 513 rates [10*0, 513, 0, 0] to 513
  sdf.channel @c6644 from @a590 to @a601 tokens 2 rates [10*0, 2, 0, 0] to 2
  sdf.channel @c6645 from @a590 to @a498 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6646 from @a590 to @a499 tokens 16 rates [12*0, 16] to 16
  sdf.channel @c6647 from @a590 to @a567 tokens 2 rates [2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6648 from @a591 to @a604 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6649 from @a591 to @a605 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6650 from @a591 to @a606 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6651 from @a591 to @a607 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6652 from @a591 to @a597 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6653 from @a591 to @a596 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6654 from @a591 to @a598 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6655 from @a591 to @a599 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6656 from @a591 to @a600 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6657 from @a591 to @a601 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6658 from @a591 to @a608 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6659 from @a591 to @a609 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6660 from @a591 to @a610 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6661 from @a591 to @a611 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6662 from @a591 to @a568 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6663 from @a592 to @a604 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6664 from @a592 to @a605 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6665 from @a592 to @a606 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6666 from @a592 to @a607 tokens 1280 rates [4*0, 1280, 0, 0] to 1280
  sdf.channel @c6667 from @a592 to @a597 tokens 640 rates [4*0, 640, 0, 0] to 640
  sdf.channel @c6668 from @a592 to @a596 tokens 1 rates [4*0, 1, 0, 0] to 1
  sdf.channel @c6669 from @a592 to @a598 tokens 3 rates [4*0, 3, 0, 0] to 3
  sdf.channel @c6670 from @a592 to @a599 tokens 384 rates [4*0, 384, 0, 0] to 384
  sdf.channel @c6671 from @a592 to @a600 tokens 513 rates [4*0, 513, 0, 0] to 513
  sdf.channel @c6672 from @a592 to @a601 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6673 from @a592 to @a608 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6674 from @a592 to @a609 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6675 from @a592 to @a610 tokens 2 rates [0, 2, 5*0] to 2
  sdf.channel @c6676 from @a592 to @a611 tokens 2 rates [4*0, 2, 0, 0] to 2
  sdf.channel @c6677 from @a592 to @a569 tokens 2 rates [2, 0, 0, 2, 3*0] to [0, 0, 2, 0, 0, 2, 0]
  sdf.channel @c6678 from @a593 to @a604 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6679 from @a593 to @a605 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6680 from @a593 to @a606 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6681 from @a593 to @a607 tokens 1280 rates [6*0, 1280, 0, 0] to 1280
  sdf.channel @c6682 from @a593 to @a597 tokens 640 rates [6*0, 640, 0, 0] to 640
  sdf.channel @c6683 from @a593 to @a596 tokens 1 rates [6*0, 1, 0, 0] to 1
  sdf.channel @c6684 from @a593 to @a598 tokens 3 rates [8*0, 3] to 3
  sdf.channel @c6685 from @a593 to @a599 tokens 384 rates [6*0, 384, 0, 0] to 384
  sdf.channel @c6686 from @a593 to @a600 tokens 513 rates [6*0, 513, 0, 0] to 513
  sdf.channel @c6687 from @a593 to @a602 tokens 1 rates [1, 0, 1, 0, 1, 0, 1, 0, 0] to 1
  sdf.channel @c6688 from @a593 to @a594 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6689 from @a593 to @a595 tokens 1 rates [0, 1, 0, 1, 0, 1, 0, 1, 0] to [4*1, 0]
  sdf.channel @c6690 from @a594 to @a604 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6691 from @a594 to @a605 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6692 from @a594 to @a606 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6693 from @a594 to @a607 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6694 from @a594 to @a597 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6695 from @a594 to @a596 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6696 from @a594 to @a598 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6697 from @a594 to @a599 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6698 from @a594 to @a600 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6699 from @a594 to @a602 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6700 from @a594 to @a603 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6701 from @a595 to @a604 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6702 from @a595 to @a605 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6703 from @a595 to @a606 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6704 from @a595 to @a607 tokens 1280 rates [3*0, 1280, 0] to 1280
  sdf.channel @c6705 from @a595 to @a597 tokens 640 rates [3*0, 640, 0] to 640
  sdf.channel @c6706 from @a595 to @a596 tokens 1 rates [3*0, 1, 0] to 1
  sdf.channel @c6707 from @a595 to @a598 tokens 3 rates [4*0, 3] to 3
  sdf.channel @c6708 from @a595 to @a599 tokens 384 rates [3*0, 384, 0] to 384
  sdf.channel @c6709 from @a595 to @a600 tokens 513 rates [3*0, 513, 0] to 513
  sdf.channel @c6710 from @a595 to @a602 tokens 1 rates [4*1, 0] to 1
  sdf.channel @c6711 from @a595 to @a603 tokens 8 rates [4*8, 0] to 8
  sdf.channel @c6712 from @a596 to @a494 tokens 1
  sdf.channel @c6713 from @a597 to @a659 tokens 640 rates 640 to 640
  sdf.channel @c6714 from @a598 to @a493 tokens 3 rates 3 to 3
  sdf.channel @c6715 from @a599 to @a496 tokens 384 rates 384 to 384
  sdf.channel @c6716 from @a600 to @a497 tokens 513 rates 513 to 513
  sdf.channel @c6717 from @a601 to @a589 tokens 2 rates 2 to [0, 2, 0, 0]
  sdf.channel @c6718 from @a602 to @a590 tokens 1 rates 1 to [0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
  sdf.channel @c6719 from @a603 to @a593 tokens 0 rates 8 to [0, 8, 0, 8, 0, 8, 0, 8, 0]
  sdf.channel @c6720 from @a604 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c6721 from @a605 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c6722 from @a606 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c6723 from @a607 to @a659 tokens 1280 rates 1280 to 1280
  sdf.channel @c6724 from @a608 to @a590 tokens 2 rates 2 to [0, 2, 11*0]
  sdf.channel @c6725 from @a609 to @a590 tokens 2 rates 2 to [4*0, 2, 8*0]
  sdf.channel @c6726 from @a610 to @a590 tokens 2 rates 2 to [7*0, 2, 5*0]
  sdf.channel @c6727 from @a611 to @a590 tokens 2 rates 2 to [10*0, 2, 0, 0]
  sdf.channel @c6728 from @a612 to @a501 tokens 1
  sdf.channel @c6729 from @a612 to @a502 tokens 1
  sdf.channel @c6730 from @a612 to @a503 tokens 1
  sdf.channel @c6731 from @a612 to @a504 tokens 1
  sdf.channel @c6732 from @a612 to @a505 tokens 4 rates 4 to 4
  sdf.channel @c6733 from @a612 to @a629 tokens 1
  sdf.channel @c6734 from @a612 to @a510 tokens 1
  sdf.channel @c6735 from @a612 to @a506 tokens 1
  sdf.channel @c6736 from @a612 to @a507 tokens 1
  sdf.channel @c6737 from @a612 to @a508 tokens 1
  sdf.channel @c6738 from @a612 to @a509 tokens 1
  sdf.channel @c6739 from @a612 to @a502 tokens 2 rates 2 to 2
  sdf.channel @c6740 from @a612 to @a502 tokens 1
  sdf.channel @c6741 from @a612 to @a618 tokens 2 rates 2 to 2
  sdf.channel @c6742 from @a612 to @a619 tokens 2 rates 2 to 2
  sdf.channel @c6743 from @a612 to @a620 tokens 2 rates 2 to 2
  sdf.channel @c6744 from @a612 to @a621 tokens 2 rates 2 to 2
  sdf.channel @c6745 from @a612 to @a622 tokens 2 rates 2 to 2
  sdf.channel @c6746 from @a612 to @a623 tokens 2 rates 2 to 2
  sdf.channel @c6747 from @a612 to @a623 tokens 4 rates 4 to 4
  sdf.channel @c6748 from @a612 to @a624 tokens 2 rates 2 to 2
  sdf.channel @c6749 from @a612 to @a625 tokens 1
  sdf.channel @c6750 from @a612 to @a626 tokens 1
  sdf.channel @c6751 from @a612 to @a626 tokens 1
  sdf.channel @c6752 from @a612 to @a627 tokens 1
  sdf.channel @c6753 from @a612 to @a640 tokens 1
  sdf.channel @c6754 from @a612 to @a628 tokens 0
  sdf.channel @c6755 from @a612 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6756 from @a613 to @a629 tokens 1
  sdf.channel @c6757 from @a613 to @a630 tokens 1
  sdf.channel @c6758 from @a613 to @a628 tokens 0
  sdf.channel @c6759 from @a613 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6760 from @a614 to @a630 tokens 1
  sdf.channel @c6761 from @a614 to @a506 tokens 768 rates 768 to 768
  sdf.channel @c6762 from @a614 to @a506 tokens 768 rates 768 to 768
  sdf.channel @c6763 from @a614 to @a507 tokens 768 rates 768 to 768
  sdf.channel @c6764 from @a614 to @a508 tokens 768 rates 768 to 768
  sdf.channel @c6765 from @a614 to @a509 tokens 768 rates 768 to 768
  sdf.channel @c6766 from @a614 to @a501 tokens 384 rates 384 to 384
  sdf.channel @c6767 from @a614 to @a632 tokens 384 rates 384 to 384
  sdf.channel @c6768 from @a614 to @a633 tokens 384 rates 384 to 384
  sdf.channel @c6769 from @a614 to @a634 tokens 384 rates 384 to 384
  sdf.channel @c6770 from @a614 to @a635 tokens 768 rates 768 to 768
  sdf.channel @c6771 from @a614 to @a516 tokens 384 rates 384 to 384
  sdf.channel @c6772 from @a614 to @a517 tokens 384 rates 384 to 384
  sdf.channel @c6773 from @a614 to @a518 tokens 384 rates 384 to 384
  sdf.channel @c6774 from @a614 to @a519 tokens 384 rates 384 to 384
  sdf.channel @c6775 from @a614 to @a612 tokens 1
  sdf.channel @c6776 from @a614 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6777 from @a615 to @a614 tokens 1
  sdf.channel @c6778 from @a615 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6779 from @a616 to @a493 tokens 1
  sdf.channel @c6780 from @a617 to @a493 tokens 1
  sdf.channel @c6781 from @a617 to @a493 tokens 1
  sdf.channel @c6782 from @a618 to @a629 tokens 1
  sdf.channel @c6783 from @a618 to @a630 tokens 1
  sdf.channel @c6784 from @a618 to @a637 tokens 2 rates 2 to 2
  sdf.channel @c6785 from @a618 to @a638 tokens 4 rates 4 to 4
  sdf.channel @c6786 from @a618 to @a639 tokens 1
  sdf.channel @c6787 from @a618 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6788 from @a618 to @a636 tokens 768 rates 768 to 768
  sdf.channel @c6789 from @a618 to @a628 tokens 0
  sdf.channel @c6790 from @a619 to @a629 tokens 1
  sdf.channel @c6791 from @a619 to @a630 tokens 1
  sdf.channel @c6792 from @a619 to @a637 tokens 2 rates 2 to 2
  sdf.channel @c6793 from @a619 to @a638 tokens 4 rates 4 to 4
  sdf.channel @c6794 from @a619 to @a639 tokens 1
  sdf.channel @c6795 from @a619 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6796 from @a619 to @a636 tokens 768 rates 768 to 768
  sdf.channel @c6797 from @a619 to @a628 tokens 0
  sdf.channel @c6798 from @a620 to @a629 tokens 1
  sdf.channel @c6799 from @a620 to @a630 tokens 1
  sdf.channel @c6800 from @a620 to @a637 tokens 2 rates 2 to 2
  sdf.channel @c6801 from @a620 to @a501 tokens 4 rates 4 to 4
  sdf.channel @c6802 from @a620 to @a639 tokens 1
  sdf.channel @c6803 from @a620 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6804 from @a620 to @a501 tokens 768 rates 768 to 768
  sdf.channel @c6805 from @a620 to @a628 tokens 0
  sdf.channel @c6806 from @a621 to @a629 tokens 1
  sdf.channel @c6807 from @a621 to @a630 tokens 1
  sdf.channel @c6808 from @a621 to @a503 tokens 4 rates 4 to 4
  sdf.channel @c6809 from @a621 to @a503 tokens 8 rates 8 to 8
  sdf.channel @c6810 from @a621 to @a503 tokens 2 rates 2 to 2
  sdf.channel @c6811 from @a621 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6812 from @a621 to @a514 tokens 768 rates 768 to 768
  sdf.channel @c6813 from @a621 to @a628 tokens 0
  sdf.channel @c6814 from @a622 to @a629 tokens 1
  sdf.channel @c6815 from @a622 to @a630 tokens 1
  sdf.channel @c6816 from @a622 to @a504 tokens 4 rates 4 to 4
  sdf.channel @c6817 from @a622 to @a504 tokens 8 rates 8 to 8
  sdf.channel @c6818 from @a622 to @a504 tokens 2 rates 2 to 2
  sdf.channel @c6819 from @a622 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6820 from @a622 to @a513 tokens 768 rates 768 to 768
  sdf.channel @c6821 from @a622 to @a628 tokens 0
  sdf.channel @c6822 from @a623 to @a629 tokens 1
  sdf.channel @c6823 from @a623 to @a630 tokens 1
  sdf.channel @c6824 from @a623 to @a500 tokens 8 rates 8 to 8
  sdf.channel @c6825 from @a623 to @a502 tokens 16 rates 16 to 16
  sdf.channel @c6826 from @a623 to @a505 tokens 32 rates 32 to 32
  sdf.channel @c6827 from @a623 to @a505 tokens 16 rates 16 to 16
  sdf.channel @c6828 from @a623 to @a505 tokens 16 rates 16 to 16
  sdf.channel @c6829 from @a623 to @a501 tokens 1
  sdf.channel @c6830 from @a623 to @a502 tokens 4 rates 4 to 4
  sdf.channel @c6831 from @a623 to @a505 tokens 4 rates 4 to 4
  sdf.channel @c6832 from @a623 to @a505 tokens 4 rates 4 to 4
  sdf.channel @c6833 from @a623 to @a505 tokens 4 rates 4 to 4
  sdf.channel @c6834 from @a623 to @a502 tokens 4 rates 4 to 4
  sdf.channel @c6835 from @a623 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6836 from @a623 to @a512 tokens 768 rates 768 to 768
  sdf.channel @c6837 from @a623 to @a632 tokens 384 rates 384 to 384
  sdf.channel @c6838 from @a623 to @a634 tokens 384 rates 384 to 384
  sdf.channel @c6839 from @a623 to @a633 tokens 384 rates 384 to 384
  sdf.channel @c6840 from @a623 to @a635 tokens 768 rates 768 to 768
  sdf.channel @c6841 from @a623 to @a628 tokens 0
  sdf.channel @c6842 from @a624 to @a629 tokens 1
  sdf.channel @c6843 from @a624 to @a630 tokens 1
  sdf.channel @c6844 from @a624 to @a637 tokens 2 rates 2 to 2
  sdf.channel @c6845 from @a624 to @a638 tokens 4 rates 4 to 4
  sdf.channel @c6846 from @a624 to @a639 tokens 1
  sdf.channel @c6847 from @a624 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6848 from @a624 to @a635 tokens 768 rates 768 to 768
  sdf.channel @c6849 from @a624 to @a628 tokens 0
  sdf.channel @c6850 from @a625 to @a629 tokens 1
  sdf.channel @c6851 from @a625 to @a630 tokens 1
  sdf.channel @c6852 from @a625 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6853 from @a625 to @a628 tokens 0
  sdf.channel @c6854 from @a625 to @a640 tokens 1
  sdf.channel @c6855 from @a626 to @a629 tokens 1
  sdf.channel @c6856 from @a626 to @a630 tokens 1
  sdf.channel @c6857 from @a626 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6858 from @a626 to @a628 tokens 0
  sdf.channel @c6859 from @a626 to @a640 tokens 1
  sdf.channel @c6860 from @a627 to @a629 tokens 1
  sdf.channel @c6861 from @a627 to @a630 tokens 1
  sdf.channel @c6862 from @a627 to @a631 tokens 384 rates 384 to 384
  sdf.channel @c6863 from @a627 to @a628 tokens 0
  sdf.channel @c6864 from @a627 to @a640 tokens 1
  sdf.channel @c6865 from @a628 to @a614 tokens 1
  sdf.channel @c6866 from @a629 to @a515 tokens 1
  sdf.channel @c6867 from @a630 to @a617 tokens 1
  sdf.channel @c6868 from @a631 to @a660 tokens 384 rates 384 to 384
  sdf.channel @c6869 from @a632 to @a505 tokens 384 rates 384 to 384
  sdf.channel @c6870 from @a633 to @a505 tokens 384 rates 384 to 384
  sdf.channel @c6871 from @a634 to @a505 tokens 384 rates 384 to 384
  sdf.channel @c6872 from @a635 to @a502 tokens 768 rates 768 to 768
  sdf.channel @c6873 from @a636 to @a511 tokens 768 rates 768 to 768
  sdf.channel @c6874 from @a637 to @a501 tokens 2 rates 2 to 2
  sdf.channel @c6875 from @a638 to @a501 tokens 4 rates 4 to 4
  sdf.channel @c6876 from @a639 to @a501 tokens 1
  sdf.channel @c6877 from @a640 to @a613 tokens 1
  sdf.channel @c6878 from @a641 to @a625 tokens 1
  sdf.channel @c6879 from @a642 to @a627 tokens 1
  sdf.channel @c6880 from @a643 to @a618 tokens 1
  sdf.channel @c6881 from @a644 to @a619 tokens 1
  sdf.channel @c6882 from @a645 to @a620 tokens 1
  sdf.channel @c6883 from @a646 to @a621 tokens 1
  sdf.channel @c6884 from @a647 to @a622 tokens 1
  sdf.channel @c6885 from @a648 to @a623 tokens 1
  sdf.channel @c6886 from @a649 to @a624 tokens 1
  sdf.channel @c6887 from @a650 to @a625 tokens 1
  sdf.channel @c6888 from @a651 to @a626 tokens 1
  sdf.channel @c6889 from @a652 to @a627 tokens 1
  sdf.channel @c6890 from @a653 to @a613 tokens 1
  sdf.channel @c6891 from @a654 to @a0 tokens 4 rates 1 to 4
  sdf.channel @c6892 from @a655 to @a665 tokens 1
  sdf.channel @c6893 from @a656 to @a654 tokens 1 rates 1 to [1, 3*0]
  sdf.channel @c6894 from @a656 to @a655 tokens 1
  sdf.channel @c6895 from @a657 to @a654 tokens 1 rates 1 to [0, 1, 0, 0]
  sdf.channel @c6896 from @a657 to @a655 tokens 1
  sdf.channel @c6897 from @a658 to @a654 tokens 1 rates 1 to [0, 0, 1, 0]
  sdf.channel @c6898 from @a658 to @a655 tokens 1
  sdf.channel @c6899 from @a659 to @a654 tokens 1 rates 1 to [3*0, 1]
  sdf.channel @c6900 from @a659 to @a655 tokens 1
  sdf.channel @c6901 from @a660 to @a0 tokens 1
  sdf.channel @c6902 from @a660 to @a1 tokens 1
  sdf.channel @c6903 from @a661 to @a665 tokens 1
  sdf.channel @c6904 from @a661 to @a0 tokens 1
  sdf.channel @c6905 from @a661 to @a0 tokens 1
  sdf.channel @c6906 from @a662 to @a2 tokens 1
  sdf.channel @c6907 from @a662 to @a9 tokens 16 rates 16 to 4
  sdf.channel @c6908 from @a662 to @a7 tokens 4 rates 4 to 1
  sdf.channel @c6909 from @a662 to @a0 tokens 1
  sdf.channel @c6910 from @a662 to @a0 tokens 1
  sdf.channel @c6911 from @a663 to @a0 tokens 1
  sdf.channel @c6912 from @a663 to @a2 tokens 1
  sdf.channel @c6913 from @a663 to @a662 tokens 10000 rates 10000 to 10000
  sdf.channel @c6914 from @a663 to @a662 tokens 1
  sdf.channel @c6915 from @a664 to @a8 tokens 4 rates 4 to 1
  sdf.channel @c6916 from @a664 to @a0 tokens 1
  sdf.channel @c6917 from @a664 to @a0 tokens 1
  sdf.channel @c6918 from @a664 to @a0 tokens 1
  sdf.channel @c6919 from @a664 to @a0 tokens 7 rates 7 to 7
  sdf.channel @c6920 from @a664 to @a5 tokens 8 rates 8 to 2
  sdf.channel @c6921 from @a665 to @a664 tokens 0
}
