// Rewritten from hsdfTest.xml of rajtendulkar/StreamExplorer (commit fc9fee129490).
sdf.graph @hsdfTest time_unit "cycle" {
  sdf.actor @A time 100
  sdf.actor @B time 200
  sdf.actor @C time 300
  sdf.channel @A2B from @A to @B tokens 0 rates 3 to 1 size 200
  sdf.channel @B2C from @B to @C tokens 0 rates 2 to 4 size 100
}
