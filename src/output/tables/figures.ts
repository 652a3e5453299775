import type { ArticleRecord } from '../../model/article.ts'
import type { CasualtyMention } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import type { ExportedArticle } from '../exported.ts'
import { articleColumns, placeOf, sourceColumns, spanColumns, whenColumns, whereColumns } from './shared-columns.ts'
import { claimOf, spanKey } from './source.ts'
import { articleTable, type Column } from './table.ts'

/** A casualty figure with its claim. */
export interface FigureRow {
  readonly figure: CasualtyMention
  readonly claim: Claim | null
  readonly article: ArticleRecord
  readonly span: CasualtyMention
  readonly sentence: () => string
}

export function figureId({ id }: ArticleRecord, { start, end, effect }: CasualtyMention): string {
  return `${id}:${start}-${end}:${effect}`
}

/** What a coder wants of a figure, and of a toll that was taken from one: whose, where, when, who says so. */
export const circumstanceColumns: readonly Column<FigureRow>[] = [
  ['victims', 'text', 'The words for those who are counted', ({ figure }) => figure.victims?.text ?? null],
  ['victim_group', 'text', 'The group that they belong to', ({ figure }) => figure.victims?.group ?? null],
  ['perpetrator', 'text', 'Who did it', ({ figure }) => figure.perpetrator?.text ?? null],
  ...whenColumns<FigureRow>(({ figure }) => figure.when),
  ...whereColumns<FigureRow>(({ figure, article }) => ({ where: figure.where, place: placeOf(article, figure.where) })),
  ...sourceColumns<FigureRow>(({ claim }) => claim),
  ['sentence', 'text', 'The sentence that the figure stands in', ({ sentence }) => sentence()],
]

const columns: readonly Column<FigureRow>[] = [
  ['figure', 'text', 'Key of the figure', ({ figure, article }) => figureId(article, figure)],
  [
    'claim',
    'text',
    'Key of the claim that it goes with: the one with a source, if several have it',
    ({ claim }) => claim?.id ?? null,
  ],
  ...articleColumns,
  ['text', 'text', 'The words of the figure', ({ figure }) => figure.text],
  ['effect', 'text', 'killed, injured, missing, displaced …', ({ figure }) => figure.effect],
  ['low', 'integer', 'Lowest number that the words allow', ({ figure }) => figure.low],
  ['best', 'integer', 'The number that is said', ({ figure }) => figure.best],
  ['high', 'integer', 'Highest number that the words allow', ({ figure }) => figure.high],
  ['modifier', 'text', 'exact, at-least, more-than, about, vague …', ({ figure }) => figure.modifier],
  ['unit', 'text', 'people or households', ({ figure }) => figure.unit],
  ['event', 'text', 'main, or other: an earlier or different event', ({ figure }) => figure.event],
  ['cumulative', 'boolean', 'Whether it counts since the beginning', ({ figure }) => figure.cumulative],
  ['previous', 'integer', 'The earlier figure that it replaces', ({ figure }) => figure.previous],
  [
    'is_part',
    'boolean',
    'Whether it is part of another figure: "including two children"',
    ({ figure }) => figure.partOf !== null,
  ],
  ['negated', 'boolean', 'Whether it is negated: nobody was hurt', ({ figure }) => figure.negated],
  ['hypothetical', 'boolean', 'Whether it is only possible', ({ figure }) => figure.hypothetical],
  ...circumstanceColumns,
  ...spanColumns,
  ['rule', 'text', 'The rule that found it', ({ figure }) => figure.rule],
]

/** The figures of an article's claims, each once and in text order. */
function figureRows({ article, claims, sentenceAround }: ExportedArticle): FigureRow[] {
  const claimWith = claimOf(
    claims,
    ({ casualties }) => casualties,
    (figure) => `${spanKey(figure)}-${figure.effect}`,
  )
  return article.casualties.flatMap((figure) => {
    const claim = claimWith(figure)
    return claim === null ? [] : [{ figure, claim, article, span: figure, sentence: () => sentenceAround(figure) }]
  })
}

export const figures = articleTable({
  name: 'figures',
  row: 'a casualty figure of a claim, each once',
  key: 'figure',
  refersTo: { claim: 'claims', article: 'articles' },
  columns,
  rowsOf: figureRows,
})
