import type { CasualtyMention } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import { articleColumns } from './article-columns.ts'
import { type ClaimRow, joined, nameOf, speakersOf } from './claims-table.ts'
import { type Column, tableFile } from './table.ts'

/** A casualty figure with its claim. */
export interface FigureRow extends ClaimRow {
  readonly figure: CasualtyMention
}

/** The columns of `figures.csv`: one row per casualty figure, for people who code events. */
const figureColumns: readonly Column<FigureRow>[] = [
  ...articleColumns,
  ['sentence', ({ sentence }) => sentence],
  ['figure', ({ figure }) => figure.text],
  ['effect', ({ figure }) => figure.effect],
  ['low', ({ figure }) => figure.low],
  ['best', ({ figure }) => figure.best],
  ['high', ({ figure }) => figure.high],
  ['modifier', ({ figure }) => figure.modifier],
  ['unit', ({ figure }) => figure.unit],
  ['victims', ({ figure }) => figure.victims?.text ?? null],
  ['victim_group', ({ figure }) => figure.victims?.group ?? null],
  ['perpetrator', ({ figure }) => figure.perpetrator?.text ?? null],
  ['source', ({ claim }) => joined(speakersOf(claim).map(nameOf))],
  ['source_kind', ({ claim }) => joined(speakersOf(claim).map(({ kind }) => kind))],
  ['stance', ({ claim }) => claim.attribution?.cue?.stance ?? null],
  ['place', ({ figure }) => figure.where?.name ?? null],
  ['country', ({ figure }) => figure.where?.country ?? null],
  ['lat', ({ figure }) => figure.where?.lat ?? null],
  ['lon', ({ figure }) => figure.where?.lon ?? null],
  ['place_basis', ({ figure }) => figure.where?.basis ?? null],
  ['date', ({ figure }) => figure.when?.timex ?? null],
  ['date_from', ({ figure }) => figure.when?.from ?? null],
  ['date_to', ({ figure }) => figure.when?.to ?? null],
  ['event', ({ figure }) => figure.event],
  ['cumulative', ({ figure }) => figure.cumulative],
  ['previous', ({ figure }) => figure.previous],
  ['is_part', ({ figure }) => figure.partOf !== null],
  ['negated', ({ figure }) => figure.negated],
  ['hypothetical', ({ figure }) => figure.hypothetical],
  ['claim', ({ claim }) => claim.id],
  ['form', ({ claim }) => claim.form],
  ['confidence', ({ claim }) => claim.confidence],
  ['start', ({ figure }) => figure.start],
  ['end', ({ figure }) => figure.end],
  ['rule', ({ figure }) => figure.rule],
]

export const figuresFile = tableFile('figures.csv', 'figures', figureColumns, ({ article, claims, sentenceAround }) =>
  figuresOf(claims).map((row) => ({ ...row, article, sentence: sentenceAround(row.figure) })),
)

/**
 * The figures of an article's claims, each once and in text order.
 *
 * A figure that is in several claims goes with the one that has a source; coders count rows.
 */
function figuresOf(claims: readonly Claim[]): { figure: CasualtyMention; claim: Claim }[] {
  const found = new Map<string, { figure: CasualtyMention; claim: Claim }>()
  for (const claim of claims) {
    for (const figure of claim.casualties) {
      const key = `${figure.start}-${figure.end}-${figure.effect}`
      const earlier = found.get(key)
      if (!earlier || (speakersOf(earlier.claim).length === 0 && speakersOf(claim).length > 0)) {
        found.set(key, { figure, claim })
      }
    }
  }
  return [...found.values()].sort((a, b) => a.figure.start - b.figure.start || a.figure.end - b.figure.end)
}
