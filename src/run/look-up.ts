import { gazetteerFor } from '../gazetteer/own.ts'
import { articleFrom } from '../input/article.ts'
import type { Config } from '../model/config.ts'
import type { Document } from '../model/document.ts'
import type { PlaceMention } from '../model/place.ts'
import { overlaps, type Span } from '../model/span.ts'
import { namesOf } from '../stages/attribute/places/names.ts'
import { resolvePlaces } from '../stages/attribute/places/resolve.ts'
import { type Reasons, scoreOf, scoring } from '../stages/attribute/places/score.ts'
import { places } from '../stages/extract/places/extractor.ts'
import { mentionOf } from '../stages/extract/places/mention.ts'
import { ENOUGH } from '../stages/extract/places/strength.ts'
import { type Said, type Weighed, weighNames } from '../stages/extract/places/weigh-names.ts'
import { segment } from '../stages/segment/segment.ts'

/** A place that a name may mean, and why so much. */
export interface LookedUpCandidate {
  readonly name: string
  readonly type: PlaceMention['type']
  readonly country: string | null
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly geonames: number | null
  readonly population: number
  readonly score: number
  /** What speaks for it; what does not is left out. */
  readonly why: Partial<Reasons>
}

/** A name as the pipeline sees it: whether it is a place where it stands, and which one. */
export interface LookedUp {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What the rules say together; from `enough` on it is taken as a place. Null for what no gazetteer has, as "Old Mill Road". */
  readonly weight: number | null
  readonly enough: number
  readonly evidence: readonly Said[]
  /** The mention as a run would write it; null when it is not taken as a place. */
  readonly place: PlaceMention | null
  /** The best first. */
  readonly candidates: readonly LookedUpCandidate[]
}

export interface Circumstances {
  /** The text that the name stands in; without it the name stands alone. */
  readonly text?: string
  /** Where the text was published: papers mean their own neighbourhood. */
  readonly url?: string
}

/** Looks a name up as a run would, with all that a run keeps to itself; empty when the text does not have it. */
export function lookUp(name: string, { text = name, url }: Circumstances, config: Config): readonly LookedUp[] {
  const document = segment(config).run(articleFrom({ text, url: url ?? null }))
  const told = attributed(document, places.extract(document, config), config)
  const asked = occurrences(text, name)
  const isAsked = (span: Span) => asked.some((one) => overlaps(one, span))
  const said = new Map<Span, Said[]>()
  const gazetteer = gazetteerFor(config)
  const weighed = weighNames(document, gazetteer, (candidate, one) =>
    said.set(candidate, [...(said.get(candidate) ?? []), one]),
  )
  const candidatesFor = scored(
    document,
    weighed.filter(({ weight, candidate }) => weight >= ENOUGH || isAsked(candidate)),
    config,
  )
  const names = weighed
    .filter(({ candidate }) => isAsked(candidate))
    .map((one): LookedUp => {
      const { text: written, start, end } = one.candidate
      const place = told.find((mention) => isSame(mention, one.candidate)) ?? null
      const evidence = said.get(one.candidate) ?? []
      return {
        text: written,
        start,
        end,
        weight: one.weight,
        enough: ENOUGH,
        evidence,
        place,
        candidates: candidatesFor(one),
      }
    })
  const unlisted = told
    .filter((mention) => isAsked(mention) && !names.some((one) => isSame(one, mention)))
    .map((place): LookedUp => {
      const { text: written, start, end } = place
      return { text: written, start, end, weight: null, enough: ENOUGH, evidence: [], place, candidates: [] }
    })
  return [...names, ...unlisted].sort((a, b) => a.start - b.start)
}

const attributed = (document: Document, mentions: readonly PlaceMention[], config: Config) =>
  resolvePlaces({ ...document, dates: [], casualties: [], quotations: [], speakers: [], places: mentions }, config)

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

function occurrences(text: string, name: string): readonly Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    found.push({ start, end: start + name.length })
  return found
}

/** The candidates of a name among the names that count, those left aside by the finder too when they were asked for. */
function scored(
  { article }: Document,
  weighed: readonly Weighed[],
  config: Config,
): (one: Weighed) => readonly LookedUpCandidate[] {
  const gazetteer = gazetteerFor(config)
  const names = namesOf(article.text, weighed.map(mentionOf), gazetteer)
  const reasonsFor = scoring(article, names, gazetteer)
  return ({ candidate }) => {
    const index = names.findIndex(({ mentions }) => mentions.some(({ start }) => start === candidate.start))
    const reasons = reasonsFor(index)
    const options = names[index]?.options ?? []
    return options
      .flatMap(({ place }, i): LookedUpCandidate[] => {
        const why = reasons[i]
        if (why === undefined) return []
        const { name, type, country, admin1, lat, lon, geonames, population } = place
        const score = rounded(scoreOf(why))
        return [{ name, type, country, admin1, lat, lon, geonames, population, score, why: spoken(why) }]
      })
      .sort((a, b) => b.score - a.score)
  }
}

const spoken = (why: Reasons): Partial<Reasons> =>
  Object.fromEntries(Object.entries(why).flatMap(([key, value]) => (value === 0 ? [] : [[key, rounded(value)]])))

const rounded = (value: number): number => Math.round(value * 100) / 100
