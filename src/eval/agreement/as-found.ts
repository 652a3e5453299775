import { wordsOfPieces } from '../extent.ts'
import type { WhenFixture, WhereFixture } from '../fixture.ts'
import type { GoldMentions } from '../gold.ts'
import type { Scored } from '../score.ts'
import { daysOf } from '../settings.ts'

/**
 * One annotator's gold in the shape of what a run writes, so that it can be held against another's by the same measures.
 *
 * Only what is compared is there.
 */
export function asFound(text: string, gold: GoldMentions): Scored {
  const casualties = gold.casualties.map((figure) => ({
    ...figure,
    when: whenOf(figure.when),
    where: whereOf(figure.where),
    rule: '',
  }))
  const claims = gold.quotations.map((quotation, i) => ({
    ...quotation,
    id: String(i),
    text: wordsOfPieces(text, quotation.spans),
    casualties: casualties.filter((figure) =>
      quotation.spans.some((span) => span.start <= figure.start && figure.end <= span.end),
    ),
    where: whereOf(quotation.where),
    attribution: {
      cue: quotation.cue === null ? null : { text: quotation.cue, stance: quotation.stance },
      speakers: (quotation.speakers ?? []).map(({ span, ...speaker }) => ({
        ...speaker,
        // Who has no mention of his own is found by the content alone, and has no words
        text: speaker.text ?? '',
        ...(span ?? quotation.spans[0]),
        basis: span === null ? 'continued' : speaker.basis,
        rule: '',
      })),
    },
    confidence: 1,
    rules: [],
  }))
  const article = {
    regions: [],
    dates: gold.dates.map((date) => ({ ...date, timex: date.timex ?? null, rule: '' })),
    places: gold.places.map((place) => ({ ...place, confidence: 1, rule: '' })),
    casualties,
    tolls: gold.tolls,
  }
  return { article, claims } as unknown as Scored
}

function whenOf(when: WhenFixture | undefined) {
  if (when == null) return null
  if (typeof when !== 'string') return { timex: null, ...when }
  return { timex: when, from: null, to: null, ...daysOf(when) }
}

const whereOf = (where: WhereFixture | undefined) =>
  where == null ? null : { ...where, country: where.country ?? null }
