import type { Evaluation, Shown } from '../evaluation.ts'
import type { Chunk, Gathered } from './pieces.ts'
import { differencesIn, type Report } from './report.ts'
import { ruleRows } from './rule-rows.ts'
import {
  classTable,
  confusionTable,
  fieldTable,
  judgedTable,
  kindTable,
  reliabilityTables,
  type Table,
} from './tables.ts'
import { readingOf } from './terminal.ts'

/** A comment on a pull request cannot be longer than 65,536 characters. */
const LISTED = 100

/** For a pull request: the table of kinds, what fell, the rest folded away. */
export const markdown: Report = {
  room: LISTED,
  show: ({ differences }, pieces) => {
    for (const difference of differences.slice(0, LISTED)) pieces.add('differences', `${lineOf(difference)}\n`)
  },
  *write(evaluation, shown, { fallen }): Generator<Chunk> {
    const { scores } = evaluation
    const { fired } = ruleRows(scores)
    const worst = fired.filter((row) => row.wrong + row.false > 0).slice(0, 20)
    const rules: Table = {
      title: 'Rules that were wrong most often',
      columns: ['rule', 'in', 'found', 'value wrong', 'false'],
      rows: worst.map((row) => [`\`${row.rule}\``, row.kind, String(row.found), String(row.wrong), String(row.false)]),
    }
    const parts = [
      written(kindTable(scores)),
      fallen.map((sentence) => `- ${escaped(sentence)}`).join('\n'),
      ...[fieldTable(scores), classTable(scores), confusionTable(scores), rules].map(folded),
      ...[...reliabilityTables(scores), judgedTable(scores)].map(folded),
    ]
    yield parts.filter((part) => part !== '').join('\n\n')
    yield* listing(evaluation, shown)
    yield '\n'
  },
}

function written({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [`**${title}**`, '', line(columns), `|${columns.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n')
}

function folded(table: Table): string {
  if (table.rows.length === 0) return ''
  const { title, ...rest } = table
  return `<details><summary>${escaped(title)}</summary>\n\n${written({ title, ...rest })}\n\n</details>`
}

function* listing(evaluation: Evaluation, shown: Gathered): Generator<Chunk> {
  const all = differencesIn(evaluation)
  if (all === 0) return
  yield `\n\n<details><summary>${all} differences</summary>\n\n`
  yield* shown.chunks('differences')
  yield `${all > LISTED ? `- … and ${all - LISTED} more\n` : ''}\n</details>`
}

function lineOf({ kind, what, article, sentence, rules, ...difference }: Shown): string {
  const by = rules.length === 0 ? '' : ` (${rules.map((rule) => `\`${rule}\``).join(', ')})`
  return `- ${kind}, ${what}, ${escaped(article)}: ${escaped(readingOf({ what, ...difference }))}${by}<br>${escaped(sentence)}`
}

/** What Markdown or HTML would take for markup is shown as it is. */
function escaped(text: string): string {
  return text.replace(/[\\|*_[\]<>&#`]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\s+/g, ' ')
}
