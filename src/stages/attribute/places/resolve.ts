import { keyOf } from '../../../gazetteer/name.ts'
import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { Place } from '../../../gazetteer/place.ts'
import { unitKinds } from '../../../lexicon/en/places/unit-kinds.ts'
import { unitOfficers } from '../../../lexicon/en/places/unit-officers.ts'
import type { Config } from '../../../model/config.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Extracted } from '../../../model/stage.ts'
import { coherence } from './coherence.ts'
import { containmentsOf, isWrittenWithin, liesIn } from './containment.ts'
import { homeOf } from './home.ts'
import { type Name, nameOf, namesOf } from './names.ts'

/** How many places of the same name are kept beside the one that is meant. */
const MOST_ALTERNATIVES = 5

/** What each kind of evidence weighs; prominence by its logarithm, support up to a bound. */
const WEIGHTS = {
  prominence: 0.35,
  near: 1.4,
  unit: 1.2,
  country: 0.5,
  contains: 6,
  contained: 3,
  home: 1.5,
  homeTown: 2,
  unitNoun: 2.5,
  /** What prominence still counts for a name that the paper bears: the Paris News is not from France. */
  ownTown: 0.35,
  bound: 3,
} as const

/** Tells places of one name apart by what else the article speaks of; every mention of a name means the same place. */
export function resolvePlaces(extracted: Extracted, config: Config | null = null): readonly PlaceMention[] {
  const { article, places } = extracted
  const gazetteer = gazetteerFor(config)
  const home = homeOf(article)
  const names = namesOf(article.text, places, gazetteer)
  // The paper's own town speaks along with the places of the article, as one more name.
  const town = home.town === null ? [] : nameOf(home.town, [], gazetteer.lookup(keyOf(home.town)))
  const support = coherence([...town, ...names])
  const pairs = containmentsOf(article.text, names)
  const inner = group(
    pairs,
    ([of]) => of,
    ([, by]) => by,
  )
  const outer = group(
    pairs,
    ([, of]) => of,
    ([by]) => by,
  )
  const resolved = new Map<PlaceMention, PlaceMention>()
  names.forEach((name, index) => {
    const unitLike = isUnitLike(article.text, name)
    const isOwnTown = home.bears(name.written)
    const scores = name.options.map(({ place, prominence }) => {
      const { near, unit, country } = support(place, index + town.length)
      return (
        WEIGHTS.prominence * (isOwnTown ? WEIGHTS.ownTown : 1) * Math.log(prominence + 100) +
        WEIGHTS.near * Math.min(near, WEIGHTS.bound) +
        WEIGHTS.unit * Math.min(unit, WEIGHTS.bound) +
        WEIGHTS.country * Math.min(country, WEIGHTS.bound) +
        WEIGHTS.contains * share(names, inner.get(index), (other) => liesIn(place, other)) +
        WEIGHTS.contained * share(names, outer.get(index), (other) => liesIn(other, place)) +
        (home.country !== null && place.country === home.country ? WEIGHTS.home : 0) +
        (home.near(place) ? WEIGHTS.homeTown : 0) +
        (unitLike && (place.level === 'unit' || place.level === 'district') ? WEIGHTS.unitNoun : 0)
      )
    })
    for (const mention of name.mentions) resolved.set(mention, choose(mention, name, scores))
  })
  const told = places.map((mention) => resolved.get(mention) ?? mention)
  return told.map((mention, i) => standingIn(article.text, mention, told[i + 1]))
}

/** A street or a building without a point of its own is where the place directly behind it is: "Colville Hospital, Leeds". */
function standingIn(text: string, mention: PlaceMention, next: PlaceMention | undefined): PlaceMention {
  if (mention.lat !== null || next === undefined || next.lat === null || !isWrittenWithin(text, mention, next))
    return mention
  const { country, admin1, lat, lon, type } = next
  // In a country or a state it may be anywhere.
  const isSmall = type === 'city' || type === 'facility' || type === 'area'
  return { ...mention, country, admin1, ...(isSmall && { lat, lon }) }
}

function group<T>(pairs: readonly T[], of: (pair: T) => number, value: (pair: T) => number): Map<number, number[]> {
  const grouped = new Map<number, number[]>()
  for (const pair of pairs) {
    const same = grouped.get(of(pair))
    if (same === undefined) grouped.set(of(pair), [value(pair)])
    else same.push(value(pair))
  }
  return grouped
}

/** The greatest share, among names beside this one, of options for which the relation holds. */
function share(
  names: readonly Name[],
  beside: readonly number[] | undefined,
  holds: (other: Place) => boolean,
): number {
  let most = 0
  for (const index of new Set(beside)) {
    let sum = 0
    for (const option of names[index]?.options ?? []) if (holds(option.place)) sum += option.share
    most = Math.max(most, sum)
  }
  return most
}

/** Whether the word behind the name, wherever it stands, says that it is a province: "Kharkiv region". */
function isUnitLike(text: string, { mentions }: Name): boolean {
  return mentions.some(({ end }) => {
    const next = /^ ([\p{L}.]+)/u.exec(text.slice(end, end + 20))?.[1] ?? ''
    return unitKinds.has(next) || unitOfficers.has(next.toLowerCase())
  })
}

/** How often the best place is the right one, as counted on the gold corpora: when others are as likely, and when there are none. */
const EVEN = 0.5
const RIGHT = 0.97

/** The mention with the place of the best score, and the others behind it. */
function choose(mention: PlaceMention, { options, written }: Name, scores: readonly number[]): PlaceMention {
  const ranked = options.map(({ place }, i) => ({ place, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score)
  const [best, ...others] = ranked
  if (best === undefined) return mention
  const { place, score } = best
  const sure =
    1 / ranked.reduce((sum, other) => sum + (isSame(other.place, place) ? 0 : Math.exp(other.score - score)), 1)
  // A building has its town's point and keeps its own name; the town's number would say that it is the town.
  const isWithin = mention.name === mention.text && mention.text.startsWith(`${written} `)
  return {
    ...mention,
    ...(!isWithin && { name: place.name, type: place.type, geonames: place.geonames }),
    country: place.country,
    admin1: place.level === 'unit' ? place.name : place.admin1,
    lat: place.lat,
    lon: place.lon,
    confidence: Math.round(mention.confidence * (EVEN + (RIGHT - EVEN) * sure) * 100) / 100,
    alternatives: others
      .slice(0, MOST_ALTERNATIVES)
      .map(({ place: { name, country, lat, lon, geonames } }) => ({ name, country, lat, lon, geonames })),
  }
}

/** A city and the province round it are one answer. */
const isSame = (a: Place, b: Place): boolean =>
  a.country === b.country && Math.abs(a.lat - b.lat) < 1 && Math.abs(a.lon - b.lon) < 1.5
