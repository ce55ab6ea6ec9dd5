// Rewritten from lte_sdf_16.xml of bbodin/kiter (commit 8f387261e683).
sdf.graph @lte_sdf_16 time_unit "cycle" {
  sdf.actor @miwf_0 time 392504
  sdf.actor @miwf_1 time 392504
  sdf.actor @miwf_2 time 392504
  sdf.actor @miwf_3 time 392504
  sdf.actor @cwac_0 time 230635
  sdf.actor @cwac_1 time 230635
  sdf.actor @cwac_2 time 230635
  sdf.actor @cwac_3 time 230635
  sdf.actor @ifft_0 time 353448
  sdf.actor @ifft_1 time 353448
  sdf.actor @ifft_2 time 353448
  sdf.actor @ifft_3 time 353448
  sdf.actor @dd_0 time 267559
  sdf.actor @dd_1 time 267559
  sdf.actor @dd_2 time 267559
  sdf.actor @dd_3 time 267559
  sdf.channel @channel_1 from @miwf_0 to @cwac_0 tokens 0 rates 16 to 16
  sdf.channel @channel_2 from @miwf_0 to @cwac_1 tokens 0 rates 16 to 16
  sdf.channel @channel_3 from @miwf_0 to @cwac_2 tokens 0 rates 16 to 16
  sdf.channel @channel_4 from @miwf_0 to @cwac_3 tokens 0 rates 16 to 16
  sdf.channel @channel_5 from @miwf_1 to @cwac_0 tokens 0 rates 16 to 16
  sdf.channel @channel_6 from @miwf_1 to @cwac_1 tokens 0 rates 16 to 16
  sdf.channel @channel_7 from @miwf_1 to @cwac_2 tokens 0 rates 16 to 16
  sdf.channel @channel_8 from @miwf_1 to @cwac_3 tokens 0 rates 16 to 16
  sdf.channel @channel_9 from @miwf_2 to @cwac_0 tokens 0 rates 16 to 16
  sdf.channel @channel_10 from @miwf_2 to @cwac_1 tokens 0 rates 16 to 16
  sdf.channel @channel_11 from @miwf_2 to @cwac_2 tokens 0 rates 16 to 16
  sdf.channel @channel_12 from @miwf_2 to @cwac_3 tokens 0 rates 16 to 16
  sdf.channel @channel_13 from @miwf_3 to @cwac_0 tokens 0 rates 16 to 16
  sdf.channel @channel_14 from @miwf_3 to @cwac_1 tokens 0 rates 16 to 16
  sdf.channel @channel_15 from @miwf_3 to @cwac_2 tokens 0 rates 16 to 16
  sdf.channel @channel_16 from @miwf_3 to @cwac_3 tokens 0 rates 16 to 16
  sdf.channel @channel_17 from @cwac_0 to @ifft_0 tokens 0 rates 32 to 32
  sdf.channel @channel_18 from @cwac_0 to @ifft_1 tokens 0 rates 32 to 32
  sdf.channel @channel_19 from @cwac_0 to @ifft_2 tokens 0 rates 32 to 32
  sdf.channel @channel_20 from @cwac_0 to @ifft_3 tokens 0 rates 32 to 32
  sdf.channel @channel_21 from @cwac_1 to @ifft_0 tokens 0 rates 32 to 32
  sdf.channel @channel_22 from @cwac_1 to @ifft_1 tokens 0 rates 32 to 32
  sdf.channel @channel_23 from @cwac_1 to @ifft_2 tokens 0 rates 32 to 32
  sdf.channel @channel_24 from @cwac_1 to @ifft_3 tokens 0 rates 32 to 32
  sdf.channel @channel_25 from @cwac_2 to @ifft_0 tokens 0 rates 32 to 32
  sdf.channel @channel_26 from @cwac_2 to @ifft_1 tokens 0 rates 32 to 32
  sdf.channel @channel_27 from @cwac_2 to @ifft_2 tokens 0 rates 32 to 32
  sdf.channel @channel_28 from @cwac_2 to @ifft_3 tokens 0 rates 32 to 32
  sdf.channel @channel_29 from @cwac_3 to @ifft_0 tokens 0 rates 32 to 32
  sdf.channel @channel_30 from @cwac_3 to @ifft_1 tokens 0 rates 32 to 32
  sdf.channel @channel_31 from @cwac_3 to @ifft_2 tokens 0 rates 32 to 32
  sdf.channel @channel_32 from @cwac_3 to @ifft_3 tokens 0 rates 32 to 32
  sdf.channel @channel_33 from @ifft_0 to @dd_0 tokens 0 rates 32 to 32
  sdf.channel @channel_34 from @ifft_0 to @dd_1 tokens 0 rates 32 to 32
  sdf.channel @channel_35 from @ifft_0 to @dd_2 tokens 0 rates 32 to 32
  sdf.channel @channel_36 from @ifft_0 to @dd_3 tokens 0 rates 32 to 32
  sdf.channel @channel_37 from @ifft_1 to @dd_0 tokens 0 rates 32 to 32
  sdf.channel @channel_38 from @ifft_1 to @dd_1 tokens 0 rates 32 to 32
  sdf.channel @channel_39 from @ifft_1 to @dd_2 tokens 0 rates 32 to 32
  sdf.channel @channel_40 from @ifft_1 to @dd_3 tokens 0 rates 32 to 32
  sdf.channel @channel_41 from @ifft_2 to @dd_0 tokens 0 rates 32 to 32
  sdf.channel @channel_42 from @ifft_2 to @dd_1 tokens 0 rates 32 to 32
  sdf.channel @channel_43 from @ifft_2 to @dd_2 tokens 0 rates 32 to 32
  sdf.channel @channel_44 from @ifft_2 to @dd_3 tokens 0 rates 32 to 32
  sdf.channel @channel_45 from @ifft_3 to @dd_0 tokens 0 rates 32 to 32
  sdf.channel @channel_46 from @ifft_3 to @dd_1 tokens 0 rates 32 to 32
  sdf.channel @channel_47 from @ifft_3 to @dd_2 tokens 0 rates 32 to 32
  sdf.channel @channel_48 from @ifft_3 to @dd_3 tokens 0 rates 32 to 32
  sdf.channel @Rmiwf_0 from @miwf_0 to @miwf_0 tokens 1
  sdf.channel @Rmiwf_1 from @miwf_1 to @miwf_1 tokens 1
  sdf.channel @Rmiwf_2 from @miwf_2 to @miwf_2 tokens 1
  sdf.channel @Rmiwf_3 from @miwf_3 to @miwf_3 tokens 1
  sdf.channel @Rcwac_0 from @cwac_0 to @cwac_0 tokens 1
  sdf.channel @Rcwac_1 from @cwac_1 to @cwac_1 tokens 1
  sdf.channel @Rcwac_2 from @cwac_2 to @cwac_2 tokens 1
  sdf.channel @Rcwac_3 from @cwac_3 to @cwac_3 tokens 1
  sdf.channel @Rifft_0 from @ifft_0 to @ifft_0 tokens 1
  sdf.channel @Rifft_1 from @ifft_1 to @ifft_1 tokens 1
  sdf.channel @Rifft_2 from @ifft_2 to @ifft_2 tokens 1
  sdf.channel @Rifft_3 from @ifft_3 to @ifft_3 tokens 1
  sdf.channel @Rdd_0 from @dd_0 to @dd_0 tokens 1
  sdf.channel @Rdd_1 from @dd_1 to @dd_1 tokens 1
  sdf.channel @Rdd_2 from @dd_2 to @dd_2 tokens 1
  sdf.channel @Rdd_3 from @dd_3 to @dd_3 tokens 1
}
