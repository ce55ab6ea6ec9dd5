// Rewritten from AmirHossain.xml of rajtendulkar/StreamExplorer (commit fc9fee129490).
sdf.graph @AmirHossain time_unit "cycle" {
  sdf.actor @A time 2
  sdf.actor @B time 1
  sdf.actor @C time 3
  sdf.actor @D time 1
  sdf.channel @A2B from @A to @B tokens 0
  sdf.channel @B2A from @B to @A tokens 1
  sdf.channel @B2C from @B to @C tokens 0 rates 3 to 2
  sdf.channel @C2B from @C to @B tokens 5 rates 2 to 3
  sdf.channel @C2D from @C to @D tokens 0
  sdf.channel @D2C from @D to @C tokens 1
}
