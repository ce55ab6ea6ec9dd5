// Rewritten from faustTest.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @faustTest time_unit "cycle" {
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
  sdf.channel @c0 from @a7 to @a8 tokens 0
  sdf.channel @c1 from @a0 to @a0 tokens 1
  sdf.channel @c2 from @a1 to @a1 tokens 1
  sdf.channel @c3 from @a2 to @a2 tokens 1
  sdf.channel @c4 from @a3 to @a3 tokens 1
  sdf.channel @c5 from @a4 to @a4 tokens 1
  sdf.channel @c6 from @a5 to @a5 tokens 1
  sdf.channel @c7 from @a6 to @a6 tokens 1
  sdf.channel @c8 from @a7 to @a7 tokens 1
  sdf.channel @c9 from @a8 to @a8 tokens 1
  sdf.channel @c10 from @a9 to @a9 tokens 1
  sdf.channel @c11 from @a10 to @a10 tokens 1
  sdf.channel @c12 from @a2 to @a3 tokens 0
  sdf.channel @c13 from @a3 to @a4 tokens 0
  sdf.channel @c14 from @a4 to @a9 tokens 0
  sdf.channel @c15 from @a9 to @a11 tokens 0
  sdf.channel @c16 from @a10 to @a8 tokens 0
  sdf.channel @c17 from @a8 to @a9 tokens 0
  sdf.channel @c18 from @a1 to @a5 tokens 0
  sdf.channel @c19 from @a3 to @a5 tokens 1
  sdf.channel @c20 from @a5 to @a6 tokens 0
  sdf.channel @c21 from @a0 to @a6 tokens 0
  sdf.channel @c22 from @a6 to @a2 tokens 0
  sdf.channel @c23 from @a11 to @a11 tokens 1
}
