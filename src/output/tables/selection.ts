import { Failure } from '../../model/failure.ts'
import type { Exported } from '../exported.ts'
import { type Condition, fulfils } from './condition.ts'
import type { Cell, ColumnOfTable, Table } from './table.ts'

/** What of the tables is wanted; what is left out is all. */
export interface Selection {
  readonly tables?: readonly string[]
  readonly columns?: readonly string[]
  readonly where?: readonly Condition[]
}

/** A table with the columns and rows that are wanted. */
export interface SelectedTable {
  readonly name: string
  readonly columns: readonly ColumnOfTable[]
  readonly table: Table
  readonly rows: (exported: Exported) => Cell[][]
}

/**
 * The tables as they are wanted. Columns and conditions hold for every table that has them: one without any of the columns, or
 * without all that a condition asks for, is left out.
 *
 * @param needed columns that a format cannot do without, whether they are wanted or not; they come last
 * @example selected(tables, { columns: ['best', 'sentence'], where: conditionsIn('effect=killed') }) // figures and tolls
 * @throws {Failure} `no-such-table`, `no-such-column`, `bad-condition`
 */
export function selected(
  tables: readonly Table[],
  { tables: names, columns, where = [] }: Selection,
  needed: readonly string[] = [],
): SelectedTable[] {
  const all = tables.map(({ name }) => name)
  for (const name of names ?? []) if (!all.includes(name)) throw notThere('table', name, all)
  const chosen = tables.filter(({ name }) => names?.includes(name) ?? true)
  const known = [...new Set(chosen.flatMap((table) => table.columns.map(({ name }) => name)))]
  for (const name of [...(columns ?? []), ...where.map(({ column }) => column)])
    if (!known.includes(name)) throw notThere('column', name, known)
  const wanted = chosen.flatMap((table) => selectedOf(table, columns, where, needed) ?? [])
  if (wanted.length > 0) return wanted
  throw new Failure(
    'no-such-column',
    `No table has all the columns that the conditions ask for: ${where.map(({ column }) => column).join(', ')}.`,
  )
}

function selectedOf(
  table: Table,
  names: readonly string[] | undefined,
  where: readonly Condition[],
  needed: readonly string[],
): SelectedTable | null {
  const indexOf = (name: string) => table.columns.findIndex((column) => column.name === name)
  const wanted = names === undefined ? table.columns.map((_, at) => at) : names.map(indexOf).filter((at) => at >= 0)
  const asked = where.map(({ column }) => indexOf(column))
  if (wanted.length === 0 || asked.includes(-1)) return null
  wanted.push(...needed.map(indexOf).filter((at) => !wanted.includes(at)))
  const columns = wanted.flatMap((at) => table.columns[at] ?? [])
  if (asked.length === 0) return { name: table.name, columns, table, rows: (exported) => table.rows(exported, wanted) }
  const tests = where.map((condition, at) => fulfils(condition, table.columns[asked[at] ?? 0] as ColumnOfTable))
  // The cells that conditions are about come first, and those that are written after them.
  const rows = (exported: Exported): Cell[][] =>
    table
      .rows(exported, [...asked, ...wanted])
      .filter((cells) => tests.every((test, at) => test(cells[at] ?? null)))
      .map((cells) => cells.slice(asked.length))
  return { name: table.name, columns, table, rows }
}

function notThere(what: 'table' | 'column', name: string, known: readonly string[]): Failure {
  return new Failure(`no-such-${what}`, `There is no ${what} ${name} here. Expected of: ${known.join(', ')}.`)
}
