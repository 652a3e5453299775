import { csv } from './csv.ts'
import { duckdb } from './duckdb.ts'
import { events } from './events.ts'
import type { Exporter } from './exporter.ts'
import { geojson } from './geojson.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'
import { sqlite } from './sqlite.ts'
import { tsv } from './tsv.ts'

/** Every form that an output folder can be turned into. */
export const exporters: readonly Exporter[] = [csv, tsv, jsonl, parquet, sqlite, duckdb, geojson, events]
