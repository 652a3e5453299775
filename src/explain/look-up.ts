import { gazetteerFor } from '../gazetteer/own.ts'
import { articleFrom } from '../input/article.ts'
import type { Config } from '../model/config.ts'
import type { FoundPlace } from '../model/found-place.ts'
import type { PlaceMention } from '../model/place.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { RankedPlace } from '../model/trace.ts'
import { homeOf } from '../stages/attribute/places/home.ts'
import { namesOf } from '../stages/attribute/places/names.ts'
import { ranked, scoring } from '../stages/attribute/places/score.ts'
import { segment } from '../stages/segment/segment.ts'
import { notesOf, type Read, traceArticle } from './traced-article.ts'

/** What one rule said about a name. */
interface Said {
  readonly rule: string
  readonly weight: number
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
  readonly candidates: readonly RankedPlace[]
}

interface Circumstances {
  /** The text that the name stands in; without it the name stands alone. */
  readonly text?: string
  /** Where the text was published: papers mean their own neighbourhood. */
  readonly url?: string
}

/** Looks a name up as a run would, with what a run does not write down; empty when the text does not have it. */
export function lookUp(name: string, { text = name, url }: Circumstances, config: Config): readonly LookedUp[] {
  const read = traceArticle(articleFrom({ text, url: url ?? null }), { ...config, extractors: ['places'] })
  return placesIn(read, occurrences(text, name), config)
}

/** The names of places at some stretches of an article, whether they were taken for places or not, and why. */
export function placesIn(read: Read, asked: readonly Span[], config: Config): readonly LookedUp[] {
  const { article, notes } = read
  const isAsked = (span: Span) => asked.some((one) => overlaps(one, span))
  const named = notesOf(notes, 'named').filter(({ mention }) => isAsked(mention))
  const weighed = notesOf(notes, 'weighed').filter(isAsked)
  const rankedFor = rankings(read, config)
  const enough = named[0]?.enough ?? 1
  const listed = named.map(({ mention, weight, enough }): LookedUp => {
    const { text, start, end } = mention
    const evidence = weighed.filter((said) => isSame(said, mention)).map(({ rule, weight }): Said => ({ rule, weight }))
    const place = article.places.find((one) => isSame(one, mention)) ?? null
    return { text, start, end, weight, enough, evidence, place, candidates: rankedFor(mention) }
  })
  const unlisted = article.places
    .filter((mention) => isAsked(mention) && !named.some((one) => isSame(one.mention, mention)))
    .map((place): LookedUp => {
      const { text, start, end } = place
      return { text, start, end, weight: null, enough, evidence: [], place, candidates: [] }
    })
  return [...listed, ...unlisted].sort((a, b) => a.start - b.start)
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

function occurrences(text: string, name: string): readonly Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    found.push({ start, end: start + name.length })
  return found
}

/** The places that a name may mean; of one that was not taken for a place, those that it would have meant. */
function rankings({ article, notes }: Read, config: Config): (mention: FoundPlace) => readonly RankedPlace[] {
  const known = new Map(notesOf(notes, 'ranked').map(({ mention, places }) => [mention.start, places]))
  const taken = notesOf(notes, 'named').flatMap(({ mention, weight, enough }) => (weight < enough ? [] : [mention]))
  return (mention) => {
    const told = known.get(mention.start)
    if (told !== undefined) return told
    const gazetteer = gazetteerFor(config)
    const names = namesOf(article.text, [...taken, mention], gazetteer)
    const index = names.findIndex(({ mentions }) => mentions.includes(mention))
    const name = names[index]
    if (name === undefined) return []
    const home = homeOf(article, segment(config).run(article).sentences)
    return ranked(name, scoring(article, names, gazetteer, home)(index))
  }
}
