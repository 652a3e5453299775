import type { Rejected } from '../../model/rejected.ts'
import type { Exported, ExportedArticle } from '../exported.ts'

export type Cell = string | number | boolean | null

/** What every cell of a column is, or null. A date is an ISO 8601 day, such as 2020-10-14. */
export type CellType = 'text' | 'integer' | 'number' | 'boolean' | 'date'

/** One column: its name, the type of its cells whatever the data, what it holds, and its cells. */
export type Column<Row> = readonly [name: string, type: CellType, holds: string, cell: (row: Row) => Cell]

/** A column as those see it who only write cells. */
export interface ColumnOfTable {
  readonly name: string
  readonly type: CellType
  readonly holds: string
}

/** A table of typed columns, made of the records of an output folder. All formats of tables are written from these. */
export interface Table {
  readonly name: string
  /** What a row is: "a casualty figure, each once". */
  readonly row: string
  readonly columns: readonly ColumnOfTable[]
  /** The column whose cells are unlike each other, and those that name a row of another table. */
  readonly key: string | null
  readonly refersTo: Readonly<Record<string, string>>
  /** The rows of a record, with the cells of the columns that are asked for by their indices. */
  readonly rows: (exported: Exported, columns: readonly number[]) => Cell[][]
}

interface Described<Row> {
  readonly name: string
  readonly row: string
  readonly key?: string
  readonly refersTo?: Readonly<Record<string, string>>
  readonly columns: readonly Column<Row>[]
}

/** A table with rows of articles. */
export function articleTable<Row>(
  described: Described<Row> & { readonly rowsOf: (exported: ExportedArticle) => readonly Row[] },
): Table {
  return made(described, (exported) => ('article' in exported ? described.rowsOf(exported) : []))
}

/** A table with a row for each refusal. */
export function rejectedTable(described: Described<Rejected>): Table {
  return made(described, (exported) => ('rejected' in exported ? [exported.rejected] : []))
}

const UNKNOWN = () => null

function made<Row>(
  { name, row, key, refersTo, columns }: Described<Row>,
  rowsOf: (exported: Exported) => readonly Row[],
): Table {
  return {
    name,
    row,
    key: key ?? null,
    refersTo: refersTo ?? {},
    columns: columns.map(([heading, type, holds]) => ({ name: heading, type, holds })),
    rows: (exported, wanted) => {
      const cells = wanted.map((at) => columns[at]?.[3] ?? UNKNOWN)
      return rowsOf(exported).map((each) => cells.map((cell) => cell(each)))
    },
  }
}
