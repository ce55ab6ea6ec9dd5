// Rewritten from mp3_csdf.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @mp3_csdf time_unit "cycle" {
  sdf.actor @mp3 time [670, 2700, 18*40, 2700, 18*40]
  sdf.actor @src time 10000
  sdf.actor @app time 22
  sdf.actor @dac time 22
  sdf.channel @mp3s from @mp3 to @mp3 tokens 1
  sdf.channel @srcs from @src to @src tokens 1
  sdf.channel @apps from @app to @app tokens 1
  sdf.channel @dacs from @dac to @dac tokens 1
  sdf.channel @ch0 from @mp3 to @src tokens 0 rates [0, 0, 18*32, 0, 18*32] to 480
  sdf.channel @ch1 from @src to @app tokens 0 rates 441 to 1
  sdf.channel @ch2 from @app to @dac tokens 0
  sdf.channel @ch3 from @dac to @app tokens 2
}
