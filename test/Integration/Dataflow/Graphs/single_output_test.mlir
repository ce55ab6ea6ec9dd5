// Rewritten from single_output_test.dsp-sig.xml of bbodin/kiter (commit 8f387261e683).
// Actors and channels are numbered in the order of the source.
sdf.graph @single_output_test time_unit "cycle" {
  sdf.actor @a0 time 1
  sdf.actor @a1 time 1
  sdf.actor @a2 time 1
  sdf.actor @a3 time 1
  sdf.actor @a4 time 1
  sdf.actor @a5 time 1
  sdf.channel @c0 from @a0 to @a1 tokens 0
  sdf.channel @c1 from @a0 to @a0 tokens 1
  sdf.channel @c2 from @a1 to @a1 tokens 1
  sdf.channel @c3 from @a2 to @a2 tokens 1
  sdf.channel @c4 from @a2 to @a1 tokens 0
  sdf.channel @c5 from @a1 to @a3 tokens 0
  sdf.channel @c6 from @a1 to @a4 tokens 0
  sdf.channel @c7 from @a1 to @a5 tokens 0
  sdf.channel @c8 from @a3 to @a3 tokens 1
  sdf.channel @c9 from @a4 to @a4 tokens 1
  sdf.channel @c10 from @a5 to @a5 tokens 1
}
