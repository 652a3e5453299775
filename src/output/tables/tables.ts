import { articles } from './articles.ts'
import { claims } from './claims.ts'
import { dates } from './dates.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { gkgcounts } from './gkgcounts.ts'
import { places } from './places.ts'
import { quotations } from './quotations.ts'
import { rejected } from './rejected.ts'
import { speakers } from './speakers.ts'
import type { Table } from './table.ts'
import { tolls } from './tolls.ts'

/** Every table there is; `table-names.ts` has those that are written unless others are asked for. */
const tables = [articles, claims, figures, tolls, quotations, speakers, dates, places, rejected, events, gkgcounts]

export function tablesNamed(names: readonly string[]): Table[] {
  return names.flatMap((name) => tables.filter((table) => table.name === name))
}
