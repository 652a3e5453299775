import type { Difference } from './outcome.ts'
import { type KindName, kindNames, type Rates, type Score, type Scores } from './score.ts'

/** A difference with its sentence, the mention in braces. */
export interface Shown extends Difference {
  readonly kind: KindName
  readonly article: string
  readonly sentence: string
}

/** Writes scores and differences for a person: the tables, then every miss, false find and wrong value with its sentence. */
export function report(scores: Scores, differences: readonly Shown[]): string {
  const parts = [
    `${scores.articles} ${scores.articles === 1 ? 'article' : 'articles'} of gold`,
    table(scores),
    fieldLines(scores),
    reliabilityLines(scores),
    ...kindNames.map((kind) =>
      listing(
        kind,
        differences.filter((difference) => difference.kind === kind),
      ),
    ),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function table({ kinds }: Scores): string {
  const cell = (value: number | null) => (value === null ? '-' : value.toFixed(1)).padStart(7)
  const three = ({ precision, recall, f1 }: Rates) => [precision, recall, f1].map(cell).join('')
  const row = (kind: KindName, { gold, found, strict, overlap, value }: Score) =>
    `${kind.padEnd(12)}${String(gold).padStart(5)}${String(found).padStart(7)}  ${three(strict)}   ${three(overlap)}   ${cell(value)}`
  return [
    `${' '.repeat(26)}strict${' '.repeat(18)}overlap`,
    `${' '.repeat(13)}gold  found        P      R     F1         P      R     F1     value`,
    ...kindNames.map((kind) => row(kind, kinds[kind])),
  ].join('\n')
}

function fieldLines({ kinds }: Scores): string {
  const lines = kindNames.flatMap((kind) => {
    const fields = Object.entries(kinds[kind].fields).filter(([, share]) => share !== null)
    return fields.length === 0
      ? []
      : [`  ${kind}: ${fields.map(([name, share]) => `${name} ${share?.toFixed(1)}`).join(', ')}`]
  })
  return lines.length === 0 ? '' : ['Fields, right among the overlapping pairs:', ...lines].join('\n')
}

function reliabilityLines({ reliability: { bins, error } }: Scores): string {
  if (error === null) return ''
  const rows = bins.map(({ from, to, claims, confidence, right }) => {
    const range = `${from.toFixed(1)} to ${to.toFixed(1)}`
    return `  ${range}${String(claims).padStart(8)}${confidence.toFixed(2).padStart(12)}${right.toFixed(2).padStart(8)}`
  })
  return [
    `Confidence of reported claims against the share that is right (calibration error ${error.toFixed(3)}):`,
    '  bin           claims  confidence   right',
    ...rows,
  ].join('\n')
}

const HEADINGS = { missed: 'missed', false: 'found, not in gold', value: 'found, value wrong' } as const

function listing(kind: KindName, differences: readonly Shown[]): string {
  const groups = (['missed', 'false', 'value'] as const).flatMap((what) => {
    const own = differences.filter((difference) => difference.what === what)
    return own.length === 0 ? [] : [`${kind}: ${HEADINGS[what]} (${own.length})`, ...own.map(line)]
  })
  return groups.join('\n')
}

function line({ article, sentence, gold, found }: Shown): string {
  const reading = gold !== null && found !== null ? `${found}; gold: ${gold}` : (gold ?? found ?? '')
  return `  ${article}: [${reading}] ${sentence}`
}
