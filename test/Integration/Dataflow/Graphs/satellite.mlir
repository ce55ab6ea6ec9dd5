// Rewritten from satellite.xml of rhishi/SDF3 (commit db42b1cffb15).
sdf.graph @satellite time_unit "cycle" {
  sdf.actor @a time 1
  sdf.actor @b time 1
  sdf.actor @c time 1
  sdf.actor @d time 1
  sdf.actor @e time 1
  sdf.actor @f time 1
  sdf.actor @g time 1
  sdf.actor @h time 1
  sdf.actor @i time 1
  sdf.actor @j time 1
  sdf.actor @k time 1
  sdf.actor @l time 1
  sdf.actor @m time 1
  sdf.actor @n time 1
  sdf.actor @p time 1
  sdf.actor @q time 1
  sdf.actor @r time 1
  sdf.actor @s time 1
  sdf.actor @t time 1
  sdf.actor @u time 1
  sdf.actor @v time 1
  sdf.actor @w time 1
  sdf.channel @ch1 from @a to @b tokens 0 rates 1 to 4
  sdf.channel @ch2 from @b to @c tokens 0 rates 1 to 11
  sdf.channel @ch3 from @c to @g tokens 0
  sdf.channel @ch4 from @c to @p tokens 0 rates 10 to 1
  sdf.channel @ch5 from @d to @e tokens 0 rates 1 to 4
  sdf.channel @ch6 from @e to @f tokens 0 rates 1 to 11
  sdf.channel @ch7 from @f to @k tokens 0
  sdf.channel @ch8 from @f to @p tokens 0 rates 10 to 1
  sdf.channel @ch9 from @g to @h tokens 0
  sdf.channel @ch10 from @h to @i tokens 0 rates 11 to 11
  sdf.channel @ch11 from @i to @j tokens 0 rates 10 to 1
  sdf.channel @ch12 from @k to @l tokens 0
  sdf.channel @ch13 from @l to @m tokens 0 rates 11 to 11
  sdf.channel @ch14 from @m to @n tokens 0 rates 10 to 1
  sdf.channel @ch15 from @p to @q tokens 0 rates 1 to 240
  sdf.channel @ch16 from @p to @r tokens 0 rates 1 to 240
  sdf.channel @ch17 from @q to @w tokens 0 rates 240 to 1
  sdf.channel @ch18 from @r to @w tokens 0 rates 240 to 1
  sdf.channel @ch19 from @n to @p tokens 0
  sdf.channel @ch20 from @n to @s tokens 0
  sdf.channel @ch21 from @s to @u tokens 0
  sdf.channel @ch22 from @j to @p tokens 0
  sdf.channel @ch23 from @j to @t tokens 0
  sdf.channel @ch24 from @t to @u tokens 0
  sdf.channel @ch25 from @u to @v tokens 0 rates 1 to 240
  sdf.channel @ch26 from @v to @w tokens 0 rates 240 to 1
  sdf.channel @_ch27 from @a to @a tokens 1
  sdf.channel @_ch28 from @b to @b tokens 1
  sdf.channel @_ch29 from @c to @c tokens 1
  sdf.channel @_ch30 from @d to @d tokens 1
  sdf.channel @_ch31 from @e to @e tokens 1
  sdf.channel @_ch32 from @f to @f tokens 1
  sdf.channel @_ch33 from @g to @g tokens 1
  sdf.channel @_ch34 from @h to @h tokens 1
  sdf.channel @_ch35 from @i to @i tokens 1
  sdf.channel @_ch36 from @j to @j tokens 1
  sdf.channel @_ch37 from @k to @k tokens 1
  sdf.channel @_ch38 from @l to @l tokens 1
  sdf.channel @_ch39 from @m to @m tokens 1
  sdf.channel @_ch40 from @n to @n tokens 1
  sdf.channel @_ch41 from @p to @p tokens 1
  sdf.channel @_ch42 from @q to @q tokens 1
  sdf.channel @_ch43 from @r to @r tokens 1
  sdf.channel @_ch44 from @s to @s tokens 1
  sdf.channel @_ch45 from @t to @t tokens 1
  sdf.channel @_ch46 from @u to @u tokens 1
  sdf.channel @_ch47 from @v to @v tokens 1
  sdf.channel @_ch48 from @w to @w tokens 1
}
