import type { ClaimDifference, TollDifference } from '../../eval/diff/compare.ts'
import type { DiffSummary } from '../../eval/diff/diff.ts'
import type { Compared } from '../../eval/diff/significance.ts'
import { cell } from '../../eval/reports/tables.ts'
import { written } from '../../eval/reports/terminal.ts'
import { colors } from './colors.ts'
import { oneLine } from './one-line.ts'

const SHOWN_RULES = 20

/** How many claims came, went and changed, in which fields and by which rules. */
export function summaryTables({ articles, claims, beside, fields, rules, tolls }: DiffSummary): string[] {
  const both = `${articles.both} ${articles.both === 1 ? 'article' : 'articles'} in both`
  const only = [
    ...(articles.onlyA > 0 ? [`${articles.onlyA} only in the first`] : []),
    ...(articles.onlyB > 0 ? [`${articles.onlyB} only in the second`] : []),
  ]
  const changed =
    beside === 0 ? `${claims.changed} changed` : `${claims.changed} changed (${beside} in confidence and rules alone)`
  const ruleRows = Object.entries(rules).map(([rule, turns]) => [
    ...[rule, String(turns.came), String(turns.went), String(turns.changed)],
  ])
  const more = ruleRows.length > SHOWN_RULES ? ` (the first ${SHOWN_RULES} of ${ruleRows.length})` : ''
  return [
    [
      [both, ...only].join(', '),
      `${claims.a} claims, then ${claims.b}: ${claims.same} the same, ${claims.came} came, ${claims.went} went, ${changed}`,
      ...(tolls > 0 ? [`${tolls} tolls differ`] : []),
    ].join('\n'),
    written({
      ...{ title: 'Fields that changed', columns: ['field', 'claims'] },
      rows: Object.entries(fields).map(([field, count]) => [field, String(count)]),
    }),
    written({
      ...{ title: `Rules${more}`, columns: ['rule', 'came', 'went', 'changed'] },
      rows: ruleRows.slice(0, SHOWN_RULES),
    }),
  ]
}

/** Scores of both against gold. */
export function comparedTable(compared: readonly Compared[]): string {
  const table = written({
    title: 'Against gold, F1 (paired bootstrap over articles)',
    columns: ['kind', 'by', 'first', 'second', 'difference', '95 %', 'p', ''],
    rows: compared.map(({ kind, measure, a, b, difference, interval, p }) => [
      ...[kind, measure, cell(a), cell(b), signed(difference), `${signed(interval[0])} to ${signed(interval[1])}`],
      ...[p.toFixed(3), p < 0.05 ? 'more than chance' : ''],
    ]),
  })
  return table === ''
    ? 'Against gold: too few articles to tell a difference from chance; at least two are needed.'
    : table
}

const signed = (points: number): string => (points > 0 ? `+${points.toFixed(1)}` : points.toFixed(1))

const SIGNS = { came: colors.green('+ came'), went: colors.red('- went'), changed: colors.yellow('~ changed') } as const

export function claimLines({ what, article, claim, rules, fields, sentence }: ClaimDifference): string[] {
  return [
    `${SIGNS[what]}  ${oneLine(article)}  ${colors.dim(`${claim}  ${rules.join(', ')}`)}`,
    `  ${oneLine(sentence)}`,
    ...fields.map(({ field, a, b }) => `    ${field}: ${oneLine(a)} → ${oneLine(b)}`),
  ]
}

export function tollLine({ article, a, b }: TollDifference): string {
  return `~ toll  ${oneLine(article)}: ${a ?? 'none'} → ${b ?? 'none'}`
}
