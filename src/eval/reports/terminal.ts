import type { Evaluation, Shown } from '../evaluation.ts'
import { type KindName, kindNames } from '../score.ts'
import { type Chunk, type Gathered, joined, type Pieces } from './pieces.ts'
import type { Report } from './report.ts'
import { ruleRows } from './rule-rows.ts'
import {
  cell,
  classTable,
  confusionTable,
  fieldTable,
  judgedTable,
  kindTable,
  reliabilityTables,
  type Table,
} from './tables.ts'

/** For a person at a terminal: the tables, then every difference with its sentence, its rule and the command that explains it. */
export const terminal: Report = {
  show: ({ differences }, pieces) => list(differences, pieces),
  *write(evaluation, shown, { byRule, fallen }): Generator<Chunk> {
    const { scores } = evaluation
    const tables = byRule
      ? [written(kindTable(scores)), ...ruleTables(evaluation).map(written), neverFired(evaluation)]
      : [
          ...[kindTable(scores), fieldTable(scores), classTable(scores), confusionTable(scores)].map(written),
          ...[...reliabilityTables(scores), judgedTable(scores)].map(written),
        ]
    const listings = kindNames.map((kind) => listing(kind, shown))
    yield* joined([...tables.map((table) => [table]), ...listings, [fallen.join('\n')]], '\n\n')
    yield '\n'
  },
}

/** Columns as wide as their widest cell; all but words on the left are aligned on the right. */
export function written({ title, columns, rows }: Table): string {
  if (rows.length === 0) return ''
  const lines = [columns, ...rows]
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  const isWords = columns.map((_, i) => rows.every((row) => /^(?:[^\d-]|$)/.test(row[i] ?? '')))
  const line = (cells: readonly string[]) =>
    cells
      .map((own, i) => (isWords[i] ? own.padEnd(widths[i] ?? 0) : own.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [title, ...lines.map(line)].join('\n')
}

function ruleTables({ scores }: Evaluation): Table[] {
  const { fired } = ruleRows(scores)
  return [
    {
      title: 'Rules whose findings gold can tell, those that are most often wrong first',
      columns: ['rule', 'in', 'found', 'right', 'value wrong', 'false', 'right %'],
      rows: fired.map(({ rule, kind, found, right, wrong, false: astray }) => [
        ...[rule, kind, String(found), String(right), String(wrong), String(astray), cell((100 * right) / found)],
      ]),
    },
  ]
}

function neverFired({ scores }: Evaluation): string {
  const { never } = ruleRows(scores)
  return never.length === 0 ? '' : `Rules that found nothing here (${never.length}):\n  ${never.join('\n  ')}`
}

const HEADINGS = {
  missed: 'missed',
  false: 'found, not in gold',
  value: 'found, value wrong',
  field: 'found, other fields wrong',
} as const

/** Lists differences by their kind and sort. */
export function list(differences: readonly Shown[], pieces: Pieces): void {
  for (const difference of differences)
    pieces.add(`${difference.kind} ${difference.what}`, `\n${linesOf(difference).join('\n')}`)
}

/** Every difference of a kind that was listed, under a heading for each sort. */
export function* listing(
  kind: KindName,
  listed: Gathered,
  headings: Readonly<Record<Shown['what'], string>> = HEADINGS,
): Generator<Chunk> {
  const groups = (['missed', 'false', 'value', 'field'] as const).flatMap((what) => {
    const [count, chunks] = [listed.count(`${kind} ${what}`), listed.chunks(`${kind} ${what}`)]
    return count === 0 ? [] : [[`${kind}: ${headings[what]} (${count})`, ...chunks]]
  })
  yield* joined(groups, '\n')
}

function linesOf({ article, sentence, explain, rules, ...difference }: Shown): string[] {
  return [
    `  ${article}: [${readingOf(difference)}] ${sentence}`,
    ...(rules.length === 0 ? [] : [`      by ${rules.join(', ')}`]),
    ...(explain === null ? [] : [`      ${explain}`]),
  ]
}

/** What gold and finding say, in a line. */
export function readingOf({ what, gold, found, fields }: Pick<Shown, 'what' | 'gold' | 'found' | 'fields'>): string {
  if (what === 'missed' || what === 'false') return gold ?? found ?? ''
  const wrong = fields.map((field) => `${field.field}: ${field.found}; gold: ${field.gold}`).join(' | ')
  return wrong === '' ? `${found}; gold: ${gold}` : wrong
}
