import { brat } from './brat.ts'
import { csv } from './csv.ts'
import { doccano } from './doccano.ts'
import { duckdb } from './duckdb.ts'
import { events } from './events.ts'
import type { Exporter } from './exporter.ts'
import { gdelt } from './gdelt.ts'
import { geojson } from './geojson.ts'
import { inception } from './inception.ts'
import { jsonl } from './jsonl.ts'
import { labelStudio } from './label-studio.ts'
import { parquet } from './parquet.ts'
import { schemaOrg } from './schema-org.ts'
import { spacy } from './spacy.ts'
import { sqlite } from './sqlite.ts'
import { tsv } from './tsv.ts'
import { webAnnotation } from './web-annotation.ts'

/** Every form that an output folder can be turned into. */
export const exporters: readonly Exporter[] = [
  csv,
  tsv,
  jsonl,
  parquet,
  sqlite,
  duckdb,
  geojson,
  events,
  gdelt,
  labelStudio,
  doccano,
  brat,
  inception,
  spacy,
  webAnnotation,
  schemaOrg,
]
