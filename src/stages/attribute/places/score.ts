import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { keyOf } from '../../../gazetteer/name.ts'
import type { Place } from '../../../gazetteer/place.ts'
import type { Article } from '../../../model/article.ts'
import type { RankedPlace } from '../../../model/trace.ts'
import { coherence } from './coherence.ts'
import { containmentsOf, liesIn } from './containment.ts'
import type { Home } from './home.ts'
import { type Name, nameOf, type Option } from './names.ts'
import { isCalledUnit } from './units.ts'

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

/** Up to this many names of an article each neighbour counts in full. */
const FEW_NAMES = 8

/** An article that names this many countries is news of the world, where Geneva is not the one in Illinois. */
const WORLDLY = 3
/** What its neighbours are still worth to a place there when a great one of its name is this many times more prominent. */
const OUTSHONE = 0.3
const GREAT = 200_000
const TIMES = 10

const isOutshone = (prominence: number, greatest: number): boolean => greatest >= GREAT && prominence * TIMES < greatest

const countriesNamed = (names: readonly Name[]): number =>
  new Set(names.flatMap(({ options: [best] }) => (best?.place.level === 'country' ? [best.place.country] : []))).size

/** What speaks for one option of a name, by kind; the sum is its score. */
interface Reasons {
  readonly prominence: number
  /** Other names of the article lie near it, in its state or province, in its country. */
  readonly near: number
  readonly unit: number
  readonly country: number
  /** It lies in the place that is written after it, or holds the one that is written before it. */
  readonly contains: number
  readonly contained: number
  /** It is in the publisher's country, in its neighbourhood. */
  readonly home: number
  readonly homeTown: number
  /** The word after the name says that it is a province. */
  readonly unitNoun: number
}

export const scoreOf = (reasons: Reasons): number => {
  const { prominence, near, unit, country, contains, contained, home, homeTown, unitNoun } = reasons
  return prominence + near + unit + country + contains + contained + home + homeTown + unitNoun
}

/** The options of a name by their scores, with what speaks for each. */
export function ranked({ options }: Name, reasons: readonly Reasons[]): readonly RankedPlace[] {
  return options
    .flatMap(({ place }, i): RankedPlace[] => {
      const why = reasons[i]
      if (why === undefined) return []
      const { name, type, country, admin1, lat, lon, geonames, population } = place
      const score = rounded(scoreOf(why))
      return [{ name, type, country, admin1, lat, lon, geonames, population, score, why: nonZero(why) }]
    })
    .sort((a, b) => b.score - a.score)
}

const nonZero = (why: Reasons): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(why).flatMap(([key, value]) => (value === 0 ? [] : [[key, rounded(value)]])))

const rounded = (value: number): number => Math.round(value * 100) / 100

/** Reads the names of an article once; tells for each of them, by its number, what speaks for each option. */
export function scoring(
  article: Article,
  names: readonly Name[],
  gazetteer: Gazetteer,
  home: Home,
): (index: number) => readonly Reasons[] {
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
  // Among many names some lie near each other by chance: every second name of a wire story has a namesake in Illinois.
  const told = Math.min(1, FEW_NAMES / Math.max(1, names.length))
  const isWorldly = countriesNamed(names) >= WORLDLY
  return (index) => {
    const name = names[index]
    if (name === undefined) return []
    const unitLike = isUnitLike(article.text, name)
    const standsAlone = isAloneInDateline(article.text, name)
    const known = WEIGHTS.prominence * (home.bears(name.written) ? WEIGHTS.ownTown : 1)
    const greatest = Math.max(...name.options.map(({ prominence }) => prominence))
    return name.options.map(({ place, prominence }: Option): Reasons => {
      const heard = (isWorldly || standsAlone) && isOutshone(prominence, greatest) ? OUTSHONE : 1
      const { near, unit, country } = support(place, index + town.length)
      return {
        prominence: known * Math.log(prominence + 100),
        near: WEIGHTS.near * told * heard * Math.min(near, WEIGHTS.bound),
        unit: WEIGHTS.unit * told * heard * Math.min(unit, WEIGHTS.bound),
        country: WEIGHTS.country * heard * Math.min(country, WEIGHTS.bound),
        contains: WEIGHTS.contains * share(names, inner.get(index), (other) => liesIn(place, other)),
        contained: WEIGHTS.contained * share(names, outer.get(index), (other) => liesIn(other, place)),
        home: home.country !== null && place.country === home.country ? WEIGHTS.home : 0,
        homeTown: home.near(place) ? WEIGHTS.homeTown : 0,
        unitNoun: unitLike && (place.level === 'unit' || place.level === 'district') ? WEIGHTS.unitNoun : 0,
      }
    })
  }
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

/** The greatest share, among names next to this one, of options for which the relation holds. */
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

/** How far into the text its dateline may stand: after a headline. */
const DATELINE_REACH = 300

/** What follows the place of a dateline that names no state: "WASHINGTON, June 1", "PARIS (AFP)", "LONDON —". */
const ALONE = /^(?:, \p{Lu}\p{Ll}{2,8}\.? \d| \(\p{Lu}| [-—–] )/u

/** Whether a dateline has the name and no state after it: so agencies write great cities. */
function isAloneInDateline(text: string, { mentions: [first] }: Name): boolean {
  if (first === undefined || first.start > DATELINE_REACH || first.text !== first.text.toUpperCase()) return false
  return first.text.length > 3 && ALONE.test(text.slice(first.end, first.end + 16))
}

/** Whether a word next to the name, wherever it stands, says that it is a province. */
const isUnitLike = (text: string, { mentions }: Name): boolean =>
  mentions.some((mention) => isCalledUnit(text, mention))
