# Tolls by month and country with pandas: python examples/tolls.py tables/tolls.parquet
import sys

import pandas as pd

tolls = pd.read_parquet(sys.argv[1], dtype_backend="numpy_nullable")  # whole numbers stay whole where some are missing
killed = tolls[(tolls["effect"] == "killed") & tolls["date_from"].notna()]
month = pd.to_datetime(killed["date_from"]).dt.to_period("M")
# low and high are what the words allow; best is empty where nobody has counted ("dozens").
print(killed.groupby([month, "country"])[["low", "best", "high"]].sum(min_count=1).to_string())
