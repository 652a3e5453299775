import { exporters } from '../src/output/exporters.ts'
import { tableNames } from '../src/output/tables/table-names.ts'
import { tablesNamed } from '../src/output/tables/tables.ts'

const OPENING = `# Tables

The columns of the tables that \`claimwire export\` writes as ${exporters
  .filter(({ tables }) => tables.length > 0)
  .map(({ name }) => name)
  .join(', ')}.
A column has the same name and type in each format, whatever the data; what is not known is empty (null). A date is an ISO 8601 day. Written by \`npm run docs:rules\` from \`src/output/tables/\`.
`

/** The page of the tables: each with its columns, their types and what they hold. */
export function tablesManual(): string {
  const tables = tablesNamed([...tableNames, 'events', 'gkgcounts']).map(({ name, row, key, columns }) => {
    const rows = columns.map(
      (column) => `| \`${column.name}\` | ${column.type} | ${column.holds.replaceAll('|', '\\|')} |`,
    )
    const keyed = key === null ? '' : ` Its key is \`${key}\`.`
    return `## ${name}\n\nA row is ${row}.${keyed}\n\n| column | type | what it holds |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return [OPENING, ...tables].join('\n')
}
