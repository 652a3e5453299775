import { writeFileSync } from 'node:fs'
import { tablesManual } from './tables-manual.ts'

/** Writes `docs/tables.md` of the tables as they are. */
writeFileSync(new URL('../docs/tables.md', import.meta.url), tablesManual())
