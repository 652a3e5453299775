import type { ArticleRecord } from '../../model/article.ts'
import type { CasualtyMention, Toll } from '../../model/casualty.ts'
import type { Claim, Speaker } from '../../model/claim.ts'
import type { DateMention } from '../../model/date.ts'
import type { PlaceMention } from '../../model/place.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { FixtureInput } from '../fixture.ts'
import { sameWhen } from '../settings.ts'
import { nthIn, nthPassage, passagesOf } from './passages.ts'

type PassageInput = NonNullable<FixtureInput['sentences']>[number]
type MentionInput<Kind extends 'dates' | 'places' | 'casualties' | 'quotations'> = NonNullable<
  PassageInput[Kind]
>[number]

/** Something that was found, on its way into a passage. */
type Item =
  | { readonly kind: 'dates'; readonly spans: readonly Span[]; readonly found: DateMention }
  | { readonly kind: 'places'; readonly spans: readonly Span[]; readonly found: PlaceMention }
  | { readonly kind: 'casualties'; readonly spans: readonly Span[]; readonly found: CasualtyMention }
  | { readonly kind: 'quotations'; readonly spans: readonly Span[]; readonly found: Claim }

/** A fixture made of what was found, for a person to correct. */
export interface Draft {
  readonly fixture: FixtureInput
  /** Findings that no fixture can name, since they are a part of a word. */
  readonly leftOut: number
}

/**
 * Makes a fixture of what was found in an article; it is a draft until a person has corrected it.
 *
 * @param name what the fixture calls the article: its path from the fixtures' folder, or its id.
 * @param sentences in text order
 */
export function draftOf(
  name: string,
  article: ArticleRecord,
  claims: readonly Claim[],
  sentences: readonly Span[],
): Draft {
  const { text } = article
  const boilerplate = article.regions.filter(({ kind }) => kind === 'boilerplate')
  const items = itemsOf(article, claims).filter(
    ({ spans }) => !spans.some((span) => boilerplate.some((region) => overlaps(region, span))),
  )
  let leftOut = 0
  const passages = passagesOf(sentences, items).map((passage): PassageInput => {
    const nth = nthPassage(text, passage)
    const mentions = new Mentions(text, passage, article)
    for (const item of passage.items) mentions.add(item)
    leftOut += mentions.leftOut
    return { in: text.slice(passage.start, passage.end), ...(nth !== null && { nth }), ...mentions.lists() }
  })
  return {
    fixture: {
      draft:
        'Written by claimwire annotate of what was found. Correct it by the article, add what is missing, then remove this line.',
      article: name,
      tolls: article.tolls.map((toll) => ({ effect: toll.effect, ...numbers(toll) })),
      sentences: passages.filter((passage) => Object.keys(passage).some((key) => key !== 'in' && key !== 'nth')),
    },
    leftOut,
  }
}

function itemsOf({ dates, places, casualties }: ArticleRecord, claims: readonly Claim[]): Item[] {
  const mention = <Kind extends 'dates' | 'places' | 'casualties', Found extends Span>(kind: Kind, found: Found) => ({
    ...{ kind, spans: [found], found },
  })
  return [
    ...dates.map((date) => mention('dates', date)),
    ...places.map((place) => mention('places', place)),
    ...casualties.map((figure) => mention('casualties', figure)),
    ...claims
      .filter(({ form }) => form !== 'narrative')
      .map((claim) => ({ kind: 'quotations' as const, spans: [...claim.spans, ...besides(claim)], found: claim })),
  ]
}

/** The speakers' mentions, unless they stand far away: those of continued quotations are an earlier one's. */
function besides({ attribution }: Claim): Span[] {
  return attribution?.speakers.filter(({ basis }) => basis !== 'continued') ?? []
}

/** The mentions of one passage, as a fixture names them. */
class Mentions {
  leftOut = 0
  readonly #text: string
  readonly #passage: Span
  readonly #article: ArticleRecord
  readonly #dates: MentionInput<'dates'>[] = []
  readonly #places: MentionInput<'places'>[] = []
  readonly #casualties: MentionInput<'casualties'>[] = []
  readonly #quotations: MentionInput<'quotations'>[] = []

  constructor(text: string, passage: Span, article: ArticleRecord) {
    this.#text = text
    this.#passage = passage
    this.#article = article
  }

  add({ kind, found }: Item): void {
    if (kind === 'quotations') {
      this.#quotation(found)
      return
    }
    const at = this.#named(found)
    if (at === null) this.leftOut++
    else if (kind === 'dates') this.#dates.push({ ...at, ...dateFields(found) })
    else if (kind === 'places') this.#places.push({ ...at, ...placeFields(found) })
    else this.#casualties.push({ ...at, ...figureFields(found, this.#article) })
  }

  lists(): Partial<PassageInput> {
    return {
      ...(this.#dates.length > 0 && { dates: this.#dates }),
      ...(this.#places.length > 0 && { places: this.#places }),
      ...(this.#casualties.length > 0 && { casualties: this.#casualties }),
      ...(this.#quotations.length > 0 && { quotations: this.#quotations }),
    }
  }

  #named(span: Span): { text: string; nth?: number } | null {
    const nth = nthIn(this.#text, this.#passage, span)
    return nth === null ? null : { text: this.#text.slice(span.start, span.end), ...(nth > 1 && { nth }) }
  }

  #quotation({ spans, form, attribution, where }: Claim): void {
    const [first] = spans
    const nth = first === undefined ? null : nthIn(this.#text, this.#passage, first)
    const follows = spans.slice(1).every((span, i) => nthIn(this.#text, this.#passage, span, spans[i]?.end) === 1)
    if (nth === null || !follows || form === 'narrative') {
      this.leftOut++
      return
    }
    const pieces = spans.map(({ start, end }) => this.#text.slice(start, end))
    const cue = attribution?.cue ?? null
    this.#quotations.push({
      text: pieces.length === 1 ? (pieces[0] ?? '') : pieces,
      ...(nth > 1 && { nth }),
      form,
      ...(cue !== null && { cue: cue.text, stance: cue.stance }),
      speakers: (attribution?.speakers ?? []).map((speaker) => this.#speaker(speaker)),
      where: where === null ? null : { name: where.name, country: where.country },
    })
  }

  #speaker({ start, end, name, kind, role, organization, basis }: Speaker) {
    const own = basis === 'continued' ? null : this.#named({ start, end })
    return {
      ...(own ?? { text: null }),
      ...{ name, kind },
      ...(role !== null && { role }),
      ...(organization !== null && { organization }),
      basis,
    }
  }
}

function dateFields({ type, timex, from, to }: DateMention) {
  return { type, timex, ...(timex === null && (from !== null || to !== null) && { from, to }) }
}

function placeFields({ name, country, type, usage, within }: PlaceMention) {
  return { name, country, type, ...(usage !== 'literal' && { usage }), ...(within !== null && { within }) }
}

function figureFields(figure: CasualtyMention, { casualties }: ArticleRecord) {
  const { effect, victims, perpetrator, partOf, event, previous, when, where } = figure
  const whole = casualties.find(({ start, end }) => start === partOf?.start && end === partOf.end)
  const flags = (['cumulative', 'negated', 'hypothetical'] as const).filter((flag) => figure[flag])
  return {
    effect,
    ...numbers(figure),
    ...(victims !== null && { victims: victims.text }),
    ...(perpetrator !== null && { perpetrator: perpetrator.text }),
    ...(whole !== undefined && { partOf: whole.text }),
    ...(previous !== null && { previous }),
    ...(event === 'other' && { event }),
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
    when: whenOf(when),
    where: where === null ? null : { name: where.name, country: where.country },
  }
}

function whenOf(when: CasualtyMention['when']) {
  if (when === null || (when.timex === null && when.from === null && when.to === null)) return null
  if (when.timex !== null && sameWhen(when.timex, when)) return when.timex
  return { from: when.from, to: when.to }
}

function numbers({ low, best, high, modifier, unit }: Pick<Toll, 'low' | 'best' | 'high' | 'modifier' | 'unit'>) {
  const isOne = low !== null && low === best && best === high
  return {
    ...(isOne ? { count: low } : { low, best, high }),
    ...(modifier !== 'exact' && { modifier }),
    ...(unit !== 'people' && { unit }),
  }
}
