# Tolls by month and country with R: Rscript examples/tolls.R tables/tolls.parquet
library(arrow)
library(dplyr)

read_parquet(commandArgs(trailingOnly = TRUE)[1]) |>
  filter(effect == "killed", !is.na(date_from)) |>
  group_by(month = format(date_from, "%Y-%m"), country) |>
  summarise(across(c(low, best, high), \(n) if (all(is.na(n))) NA else sum(n, na.rm = TRUE)), .groups = "drop") |>
  print(n = Inf)
