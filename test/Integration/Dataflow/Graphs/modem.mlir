// Rewritten from modem.xml of rhishi/SDF3 (commit db42b1cffb15).
sdf.graph @modem time_unit "cycle" {
  sdf.actor @fork1 time 1
  sdf.actor @biq time 1
  sdf.actor @bi time 1
  sdf.actor @add time 1
  sdf.actor @ac time 1
  sdf.actor @fork2 time 1
  sdf.actor @conj time 1
  sdf.actor @mul1 time 1
  sdf.actor @in time 1
  sdf.actor @filt time 1
  sdf.actor @hil time 1
  sdf.actor @eq time 1
  sdf.actor @mul2 time 1
  sdf.actor @deci time 1
  sdf.actor @deco time 1
  sdf.actor @out time 1
  sdf.channel @a from @fork1 to @biq tokens 0
  sdf.channel @b from @fork1 to @bi tokens 0
  sdf.channel @c from @biq to @add tokens 0
  sdf.channel @d from @bi to @add tokens 0
  sdf.channel @e from @add to @ac tokens 0
  sdf.channel @f from @ac to @fork2 tokens 0 rates 2 to 1
  sdf.channel @g from @fork2 to @conj tokens 0 rates 1 to 2
  sdf.channel @h from @fork2 to @mul1 tokens 0 rates 1 to 2
  sdf.channel @i from @conj to @mul2 tokens 0 rates 2 to 2
  sdf.channel @j from @mul1 to @deci tokens 0 rates 2 to 2
  sdf.channel @k from @mul2 to @eq tokens 2 rates 2 to 2
  sdf.channel @l from @in to @filt tokens 0
  sdf.channel @m from @filt to @hil tokens 0 rates 1 to 8
  sdf.channel @n from @hil to @eq tokens 0 rates 2 to 4
  sdf.channel @o from @eq to @mul1 tokens 0 rates 2 to 2
  sdf.channel @p from @deci to @mul2 tokens 0 rates 2 to 2
  sdf.channel @q from @deci to @deco tokens 0 rates 2 to 2
  sdf.channel @r from @deco to @out tokens 0
  sdf.channel @s from @deci to @fork1 tokens 1
  sdf.channel @_ch20 from @fork1 to @fork1 tokens 1
  sdf.channel @_ch21 from @biq to @biq tokens 1
  sdf.channel @_ch22 from @bi to @bi tokens 1
  sdf.channel @_ch23 from @add to @add tokens 1
  sdf.channel @_ch24 from @ac to @ac tokens 1
  sdf.channel @_ch25 from @fork2 to @fork2 tokens 1
  sdf.channel @_ch26 from @conj to @conj tokens 1
  sdf.channel @_ch27 from @mul1 to @mul1 tokens 1
  sdf.channel @_ch28 from @in to @in tokens 1
  sdf.channel @_ch29 from @filt to @filt tokens 1
  sdf.channel @_ch30 from @hil to @hil tokens 1
  sdf.channel @_ch31 from @eq to @eq tokens 1
  sdf.channel @_ch32 from @mul2 to @mul2 tokens 1
  sdf.channel @_ch33 from @deci to @deci tokens 1
  sdf.channel @_ch34 from @deco to @deco tokens 1
  sdf.channel @_ch35 from @out to @out tokens 1
}
