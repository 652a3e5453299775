import type { ArticleRecord } from '../../model/article.ts'
import type { CasualtyMention, Toll, TollSource } from '../../model/casualty.ts'
import type { ExportedArticle } from '../exported.ts'
import { circumstanceColumns, type FigureRow, figureId } from './figures.ts'
import { articleColumns } from './shared-columns.ts'
import { claimOf, spanKey, speakersOf } from './source.ts'
import { articleTable, type Column } from './table.ts'

/** A toll with the figure that it was taken from. */
export interface TollRow extends FigureRow {
  readonly toll: Toll
}

const columns: readonly Column<TollRow>[] = [
  ['toll', 'text', 'Key of the toll', ({ toll, article }) => tollId(article, toll)],
  [
    'figure',
    'text',
    'Key of the figure that it rests on: of those with its number, the one that says most',
    ({ figure, article }) => figureId(article, figure),
  ],
  ['claim', 'text', 'Key of the claim that the figure goes with', ({ claim }) => claim?.id ?? null],
  ...articleColumns.filter(([name]) => name !== 'duplicate_of'),
  ['effect', 'text', 'killed, injured, missing, displaced …', ({ toll }) => toll.effect],
  ['low', 'integer', 'Lowest number that the words allow', ({ toll }) => toll.low],
  ['best', 'integer', 'The number that the article settles on', ({ toll }) => toll.best],
  ['high', 'integer', 'Highest number that the words allow', ({ toll }) => toll.high],
  ['modifier', 'text', 'exact, at-least, more-than, about, vague …', ({ toll }) => toll.modifier],
  ['unit', 'text', 'people or households', ({ toll }) => toll.unit],
  ['reason', 'text', 'Why this one: latest, repeated, largest, only, sum, difference', ({ toll }) => toll.reason],
  [
    'contradicting',
    'text',
    'Sources that contradict each other, each with its number: "the hospital 12; the army 19"',
    ({ toll: { sources } }) => (sources.length < 2 ? null : sources.map(sourceText).join('; ')),
  ],
  ...circumstanceColumns,
]

/** "the army 19", "Ana Ruiz at least 12". */
function sourceText({ speakers, low, best, high, modifier }: TollSource): string {
  const who = speakers.map(({ name, text }) => name ?? text).join(', ')
  const number = best ?? low ?? high ?? ''
  return `${who} ${modifier === 'exact' ? number : `${modifier.replace('-', ' ')} ${number}`}`
}

function tollId({ id }: ArticleRecord, { effect, unit }: Toll): string {
  return `${id}:${effect}:${unit}`
}

/** The tolls of an article; a copy of another article has none, so that a sum counts nobody twice. */
export function tollRows({ article, claims, sentenceAround }: ExportedArticle): TollRow[] {
  if (article.duplicateOf !== null || article.tolls.length === 0) return []
  const claimWith = claimOf(claims, ({ casualties }) => casualties, keyOf)
  return article.tolls.flatMap((toll) => {
    let told: { figure: CasualtyMention; known: number } | null = null
    for (const figure of article.casualties) {
      if (!isOf(toll, figure)) continue
      const speaks = speakersOf(claimWith(figure)).length > 0
      const known = [figure.when, figure.where, speaks || null].filter((each) => each !== null).length
      if (told === null || known > told.known) told = { figure, known }
    }
    if (told === null) return []
    const { figure } = told
    return [{ toll, figure, claim: claimWith(figure), article, span: figure, sentence: () => sentenceAround(figure) }]
  })
}

/** Whether a toll was taken from a figure, or the figure says the same of the same event: the headline's, and the one below. */
function isOf(toll: Toll, figure: CasualtyMention): boolean {
  if (figure.effect !== toll.effect) return false
  if (figure.start === toll.from.start && figure.end === toll.from.end) return true
  if (figure.event !== 'main' || figure.unit !== toll.unit || figure.partOf !== null || figure.negated) return false
  return figure.low === toll.low && figure.best === toll.best
}

const keyOf = (figure: CasualtyMention): string => `${spanKey(figure)}-${figure.effect}`

export const tolls = articleTable({
  name: 'tolls',
  row: 'what an article settles on for its main event, one per effect and unit; copies of an article have none',
  key: 'toll',
  refersTo: { claim: 'claims', article: 'articles' },
  columns,
  rowsOf: tollRows,
})
