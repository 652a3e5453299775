import { sameContent, sharedWords, wordsWithin } from '../../src/eval/extent.ts'
import type { GoldMentions } from '../../src/eval/gold.ts'
import { sameName, samePlaceName } from '../../src/eval/names.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import type { WhereRecord } from '../../src/model/where.ts'
import {
  evidenceOfClaimPlace,
  evidenceOfDate,
  evidenceOfFigurePlace,
  evidenceOfWhen,
} from '../../src/stages/assemble/evidence.ts'
import type { Sample } from './logistic.ts'
import type { GoldLine, Read } from './read.ts'

/** What a confidence is of. */
export type Of = 'claim' | 'narrative' | 'speaker' | 'date' | 'when' | 'where'
export type Samples = Readonly<Record<Of, Sample[]>>

export const noSamples = (): Samples => ({ claim: [], narrative: [], speaker: [], date: [], when: [], where: [] })

/** A quotation of gold by its spans, `[start, end]`, and its speaker: a mention, with a name where it is one. */
export interface GoldQuotes {
  readonly quotes: readonly {
    readonly spans: readonly (readonly [number, number])[]
    readonly speaker?: {
      start?: number
      end?: number
      spans?: readonly [number, number][]
      text?: string
      name?: string
      kind?: string
    } | null
  }[]
}

/** How many times a sample of fixtures counts, which are few and have every field. */
const OF_FIXTURE = 3

const lastWord = (name: string | null | undefined): string =>
  name
    ?.match(/[\p{L}\p{N}]+/gu)
    ?.at(-1)
    ?.toLowerCase() ?? ''

/** Reports and narratives against quotations of which all are annotated; where not all are, only their speakers. */
export function addQuotes(
  samples: Samples,
  { attributed, notes }: Read,
  line: GoldLine<GoldQuotes>,
  complete: boolean,
): void {
  const { text } = attributed.article
  const quotes = line.gold.quotes.map((quote) => ({
    quote,
    words: wordsWithin(
      text,
      quote.spans.map(([start, end]) => ({ start, end })),
    ),
  }))
  const all = new Set(quotes.flatMap(({ words }) => [...words]))
  const byContent = new Map(attributed.reports.map((report) => [report.spans, report]))
  for (const { of, content, evidence } of notes) {
    const words = wordsWithin(text, content)
    if (words.size === 0) continue
    if (of === 'narrative') {
      if (complete) samples.narrative.push({ evidence, right: 2 * sharedWords(words, all) < words.size, weight: 1 })
      continue
    }
    const report = byContent.get(content)
    const best = quotes
      .map(({ quote, words: own }) => ({ quote, shared: sharedWords(own, words) }))
      .sort((a, b) => b.shared - a.shared)[0]
    const found = best !== undefined && 2 * best.shared >= words.size
    const speaker = report?.attribution?.speakers[0]
    const gold = best?.quote.speaker
    const right = found && (gold == null ? speaker === undefined : speaker !== undefined && isMention(gold, speaker))
    if (of === 'claim' && complete)
      samples.claim.push({ evidence, right: 2 * sharedWords(words, all) >= words.size && right, weight: 1 })
    if (of === 'speaker' && found && gold != null) samples.speaker.push({ evidence, right, weight: 1 })
  }
}

function isMention(
  gold: NonNullable<GoldQuotes['quotes'][number]['speaker']>,
  found: Span & { text: string; name: string | null },
): boolean {
  const spans =
    gold.spans ?? (gold.start === undefined || gold.end === undefined ? [] : [[gold.start, gold.end] as const])
  if (spans.some(([start, end]) => start < found.end && found.start < end)) return true
  return gold.kind === 'named' && lastWord(gold.name ?? gold.text) === lastWord(found.name ?? found.text)
}

/** Everything against the fixtures of an article, which have every field of a claim. */
export function addFixture(samples: Samples, { attributed, notes }: Read, gold: GoldMentions): void {
  const { text } = attributed.article
  const contents = gold.quotations.map((quotation) => ({ quotation, words: wordsWithin(text, quotation.spans) }))
  const byContent = new Map(attributed.reports.map((report) => [report.spans, report]))
  const annotated = gold.quotations.length > 0
  for (const { of, content, evidence } of annotated ? notes : []) {
    const report = byContent.get(content)
    if (of === 'narrative' || report === undefined) continue
    const words = wordsWithin(text, content)
    const best = contents
      .map(({ quotation, words: own }) => ({ quotation, near: sameContent(own, words) }))
      .sort((a, b) => b.near - a.near)[0]
    const pair = best !== undefined && best.near > 0 ? best.quotation : null
    const found = report.attribution?.speakers ?? []
    const named = pair?.speakers ?? null
    const right =
      named !== null &&
      found.length === named.length &&
      named.every((one, i) => {
        const own = found[i]
        return own !== undefined && sameName(one, own)
      })
    if (of === 'claim')
      samples.claim.push({ evidence, right: pair !== null && right && pair.form === report.form, weight: OF_FIXTURE })
    if (of === 'speaker' && pair !== null && named !== null)
      samples.speaker.push({ evidence, right, weight: OF_FIXTURE })
  }
  for (const date of attributed.dates) {
    const same = gold.dates.find((one) => overlaps(one, date))
    if (same?.timex !== undefined)
      samples.date.push({ evidence: evidenceOfDate(date), right: same.timex === date.timex, weight: OF_FIXTURE })
  }
  for (const assertion of attributed.assertions) {
    if (assertion.where === null || assertion.form === 'narrative') continue
    const words = wordsWithin(text, assertion.spans)
    const best = contents
      .map(({ quotation, words: own }) => ({ quotation, near: sameContent(own, words) }))
      .sort((a, b) => b.near - a.near)[0]
    if (best === undefined || best.near === 0 || best.quotation.where === undefined) continue
    const casualties = attributed.casualties.filter((figure) =>
      assertion.spans.some((span) => overlaps(span, figure)),
    ).length
    samples.where.push({
      evidence: evidenceOfClaimPlace(assertion.where, { ...assertion, casualties }),
      right: isPlace(best.quotation.where, assertion.where),
      weight: 1,
    })
  }
  for (const figure of attributed.casualties) {
    const same = gold.casualties.find((one) => overlaps(one, figure))
    if (same === undefined) continue
    if (figure.where !== null && same.where !== undefined)
      samples.where.push({
        evidence: evidenceOfFigurePlace(figure.where),
        right: isPlace(same.where, figure.where),
        weight: 1,
      })
    if (figure.when === null || same.when === undefined) continue
    const { timex, from, to } = figure.when
    const right =
      same.when !== null &&
      (typeof same.when === 'string'
        ? timex?.slice(0, same.when.length) === same.when
        : same.when.from === from && same.when.to === to)
    samples.when.push({ evidence: evidenceOfWhen(figure.when), right, weight: 1 })
  }
}

const isPlace = (
  gold: { name: string; country?: string | null | undefined } | null,
  found: Omit<WhereRecord, 'confidence'>,
): boolean =>
  gold !== null &&
  samePlaceName(gold.name, found.name) &&
  (gold.country == null || found.country === null || gold.country === found.country)

/** Dates against the TIMEX3 values of gold. */
export function addDates(
  samples: Samples,
  { attributed }: Read,
  line: GoldLine<{ dates: readonly (Span & { value: string })[] }>,
): void {
  for (const date of attributed.dates) {
    const [first] = date.parts
    const same = line.gold.dates.find((one) => overlaps(one, first ?? date))
    if (same !== undefined)
      samples.date.push({ evidence: evidenceOfDate(date), right: same.value === (first ?? date).timex, weight: 1 })
  }
}

/** When and where the event of an article's main figure was. */
export interface GoldSetting {
  readonly when: { readonly from: string; readonly to: string } | null
  readonly where: {
    readonly names: readonly string[]
    readonly within: readonly string[]
    readonly lat?: number | null
    readonly lon?: number | null
  } | null
}

/** The figure that the toll rests on against the event's time and place. */
export function addSetting(
  samples: Samples,
  { attributed: { casualties, tolls } }: Read,
  { effect, gold }: GoldLine<GoldSetting>,
): void {
  const toll = tolls.find((one) => one.effect === effect) ?? tolls[0]
  const figure = casualties.find(({ start, end }) => start === toll?.from.start && end === toll.from.end)
  if (figure === undefined) return
  const { when, where } = figure
  if (when !== null && gold.when !== null)
    samples.when.push({
      evidence: evidenceOfWhen(when),
      right: when.from !== null && when.to !== null && gold.when.from <= when.from && when.to <= gold.when.to,
      weight: 1,
    })
  if (where !== null && gold.where !== null) {
    const { names, lat, lon } = gold.where
    const right =
      names.some((name) => samePlaceName(name, where.name)) || isNear({ lat: lat ?? null, lon: lon ?? null }, where)
    samples.where.push({ evidence: evidenceOfFigurePlace(where), right, weight: 1 })
  }
}

/** Within some 50 km, roughly: a degree of latitude is 111. */
const isNear = (
  a: { lat: number | null; lon: number | null },
  b: { lat: number | null; lon: number | null },
): boolean =>
  a.lat !== null &&
  a.lon !== null &&
  b.lat !== null &&
  b.lon !== null &&
  Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) < 0.45
