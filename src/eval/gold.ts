import type { Located, Span } from '../model/span.ts'
import { type Completeness, completenessOf } from './completeness.ts'
import type {
  CasualtyFixture,
  DateFixture,
  Fixture,
  JudgedFixture,
  PassageFixture,
  PlaceFixture,
  QuotationFixture,
  SpeakerFixture,
  TollFixture,
} from './fixture.ts'
import { locateMention, locatePassage } from './locate.ts'

/** What a figure of gold counts; a number that the fixture leaves out is undefined, an open one null. */
export interface GoldNumbers {
  readonly low: number | null | undefined
  readonly best: number | null | undefined
  readonly high: number | null | undefined
  readonly modifier: string | undefined
}

export type GoldDate = Located & DateFixture
export type GoldPlace = Located & PlaceFixture
export type GoldCasualty = Located & Omit<CasualtyFixture, keyof GoldNumbers | 'count'> & GoldNumbers
export type GoldToll = Omit<TollFixture, keyof GoldNumbers | 'count'> & GoldNumbers
/** `span` is null when there is no mention next to the quotation, as in a continued one. */
export type GoldSpeaker = SpeakerFixture & { readonly span: Span | null }

interface GoldQuotation extends Omit<QuotationFixture, 'text' | 'speakers'> {
  readonly spans: readonly Span[]
  /** null when the fixture does not say who speaks. */
  readonly speakers: readonly GoldSpeaker[] | null
}

/** What an article holds, each mention with its offsets, in the order of the fixture. */
export interface GoldMentions {
  readonly dates: readonly GoldDate[]
  readonly places: readonly GoldPlace[]
  readonly casualties: readonly GoldCasualty[]
  readonly quotations: readonly GoldQuotation[]
  readonly tolls: readonly GoldToll[]
  readonly judged: readonly JudgedFixture[]
  readonly complete: Completeness
}

/** Something in a fixture that does not hold: in which passage (counted from 0), and what to do. */
interface GoldProblem {
  readonly passage: number
  readonly message: string
}

type GoldFixture = Pick<Fixture, 'sentences'> & Partial<Pick<Fixture, 'complete' | 'tolls' | 'judged'>>

/** Finds every mention of a fixture in its article's text; what cannot be found is reported as a problem. */
export function locateGold(
  text: string,
  { sentences: passages, complete, tolls, judged = [] }: GoldFixture,
): GoldMentions & { readonly problems: readonly GoldProblem[] } {
  const problems: GoldProblem[] = []
  const found = { dates: [], places: [], casualties: [], quotations: [] } as {
    dates: GoldDate[]
    places: GoldPlace[]
    casualties: GoldCasualty[]
    quotations: GoldQuotation[]
  }
  const stretches: (Span | null)[] = []
  let from = 0
  for (const [passage, fixture] of passages.entries()) {
    const report = (message: string): void => {
      problems.push({ passage, message })
    }
    const stretch = locatePassage(text, fixture.in, fixture.nth)
    stretches.push(typeof stretch === 'string' ? null : stretch)
    if (typeof stretch === 'string') {
      report(stretch)
      continue
    }
    if (stretch.start < from)
      report('it begins before the end of the passage above; keep passages apart and in text order')
    from = stretch.end
    const place = new Placing(text, stretch, report)
    found.dates.push(...place.all('date', fixture.dates))
    found.places.push(...place.all('place', fixture.places))
    found.casualties.push(...place.all('casualty figure', fixture.casualties).map(counted))
    found.quotations.push(...fixture.quotations.flatMap((quotation) => place.quotation(quotation) ?? []))
  }
  return {
    ...found,
    tolls: (tolls ?? []).map(counted),
    judged,
    complete: completenessOf(complete, tolls !== undefined, passages, stretches),
    problems: [...problems, ...looseParts(found.casualties, passages)],
  }
}

/** The numbers of a figure in full: `count` is all three, and numbers without a modifier are exact. */
function counted<T extends Pick<CasualtyFixture, 'count' | keyof GoldNumbers>>({
  count,
  low = count,
  best = count,
  high = count,
  modifier,
  ...rest
}: T): Omit<T, 'count' | keyof GoldNumbers> & GoldNumbers {
  return { ...rest, low, best, high, modifier: modifier ?? (best === undefined ? undefined : 'exact') }
}

/** Places the mentions of one passage. */
class Placing {
  readonly #text: string
  readonly #passage: Span
  readonly #report: (message: string) => void

  constructor(text: string, passage: Span, report: (message: string) => void) {
    this.#text = text
    this.#passage = passage
    this.#report = report
  }

  all<T extends { readonly text: string; readonly nth: number }>(
    what: string,
    mentions: readonly T[],
  ): (T & Located)[] {
    return mentions.flatMap((mention) => {
      const span = this.#find(what, mention.text, mention.nth)
      return span === null ? [] : [{ ...mention, ...span }]
    })
  }

  quotation({ text: pieces, speakers, ...rest }: QuotationFixture): GoldQuotation | null {
    const spans: Span[] = []
    for (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
      const after = spans[spans.length - 1]?.end
      const span = this.#find('quotation', piece, after === undefined ? rest.nth : 1, after)
      if (span === null) return null
      spans.push(span)
    }
    const placed = speakers?.map((speaker) => ({
      ...speaker,
      span: speaker.text === null ? null : this.#find('speaker', speaker.text, speaker.nth),
    }))
    return { ...rest, spans, speakers: placed ?? null }
  }

  #find(what: string, words: string, nth: number, after?: number): Span | null {
    const span = locateMention(this.#text, this.#passage, words, nth, after)
    if (span === null) {
      const where = nth > 1 ? `${nth} times` : after === undefined ? '' : 'after the piece before it'
      this.#report(
        `the ${what} ${JSON.stringify(words)} is not in it${where && ` ${where}`} as whole words; copy its words, or correct nth`,
      )
    }
    return span
  }
}

/** `partOf` repeats the words of another figure of the article; words that are not a figure are a mistake. */
function looseParts(casualties: readonly GoldCasualty[], passages: readonly PassageFixture[]): GoldProblem[] {
  const whole = new Set(casualties.map(({ text }) => text))
  return passages.flatMap(({ casualties: figures }, passage) =>
    figures
      .filter(({ partOf }) => partOf !== null && !whole.has(partOf))
      .map(({ partOf }) => ({
        passage,
        message: `partOf names ${JSON.stringify(partOf)}, which is not a casualty figure of this fixture; repeat the whole figure's text`,
      })),
  )
}
