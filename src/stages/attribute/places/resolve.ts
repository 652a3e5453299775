import { isClose } from '../../../gazetteer/is-close.ts'
import { gazetteerFor } from '../../../gazetteer/own.ts'
import type { Place } from '../../../gazetteer/place.ts'
import { settlementsBeforeOf } from '../../../lexicon/en/places.ts'
import type { Config } from '../../../model/config.ts'
import type { FoundPlace, ResolvedPlace } from '../../../model/found-place.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Extracted } from '../../../model/stage.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { firstFrom } from '../../../text/within.ts'
import { placeBuildings } from './buildings.ts'
import { isWrittenWithin } from './containment.ts'
import { homeOf } from './home.ts'
import { type Name, namesOf } from './names.ts'
import { moved, placed, type Whereabouts } from './placed.ts'
import { apart } from './qualified.ts'
import { ranked, scoreOf, scoring } from './score.ts'
import { strangersAmong } from './strangers.ts'
import { unitsApart } from './units.ts'
import { placeUnlisted } from './unlisted.ts'

/** How many places of the same name are kept besides the one that is meant. */
const MOST_ALTERNATIVES = 5

/** Tells places of one name apart by the rest of the article; every mention of a name means the same place. */
export function resolvePlaces(
  { article, sentences, places, trace }: Pick<Extracted, 'article' | 'sentences' | 'places' | 'trace'>,
  config: Config | null = null,
): readonly ResolvedPlace[] {
  const gazetteer = gazetteerFor(config)
  const names = apart(article.text, unitsApart(article.text, namesOf(article.text, places, gazetteer)))
  const home = homeOf(article, sentences)
  const reasonsFor = scoring(article, names, gazetteer, home)
  const chosen = new Map<FoundPlace, ResolvedPlace>()
  const meant = names.map((name, index) => {
    const reasons = reasonsFor(index)
    const scores = reasons.map(scoreOf)
    for (const mention of name.mentions) {
      trace?.note({ step: 'ranked', mention, places: ranked(name, reasons) })
      chosen.set(mention, choose(mention, name, scores))
    }
    return { name, place: name.options[scores.indexOf(Math.max(...scores))]?.place ?? null }
  })
  for (const { mentions } of strangersAmong(meant, home.country)) {
    for (const mention of mentions) chosen.set(mention, unknown(mention, null))
  }
  for (const name of names) {
    const outer = outerOf(article.text, name, places, chosen)
    if (outer === null || name.options.some(({ place }) => place.country === outer.country)) continue
    for (const mention of name.mentions) chosen.set(mention, unknown(mention, outer.country))
  }
  const told = places.map((mention) => chosen.get(mention) ?? bestKnown(mention))
  const standing = told.map((mention, i) => standingIn(article.text, mention, told[i + 1]))
  return placeUnlisted(article.text, places, placeBuildings(article.text, places, standing))
}

/** What leads from a village to the country or the state directly after it: "in Sudan’s North Darfur". */
const IN = /^,? in (?:the )?$/
/** After such a noun a name is not a team and no firm. */
const SETTLEMENT = new RegExp(`\\b${alternatives(settlementsBeforeOf)} of $`)
const AS_LONG = 15

/** The country or state that a name is written directly within somewhere, where the name is a settlement's; null where there is none. */
function outerOf(
  text: string,
  { mentions }: Name,
  places: readonly FoundPlace[],
  chosen: ReadonlyMap<FoundPlace, ResolvedPlace>,
): ResolvedPlace | null {
  for (const { start, end } of mentions) {
    if (!SETTLEMENT.test(text.slice(Math.max(0, start - AS_LONG), start))) continue
    const next = places[firstFrom(places, end)]
    if (next === undefined || next.usage === 'demonym' || !isWrittenWithin(text, { start, end }, next)) continue
    const outer = chosen.get(next)
    if (outer === undefined || !IN.test(text.slice(end, next.start)) || outer.country === null) continue
    if (outer.type === 'country' || (outer.type === 'region' && outer.admin1 === outer.name)) return outer
  }
  return null
}

/** A mention about which the article says nothing more: the best-known place of its name; nowhere where no gazetteer has it. */
function bestKnown(mention: FoundPlace): ResolvedPlace {
  const [best, ...others] = mention.candidates
  if (best === undefined) return unknown(mention, null)
  return placed(
    mention,
    whereabouts(mention, best.place),
    mention.sureness,
    alternativesOf(others.map(({ place }) => place)),
  )
}

/** A name that no gazetteer has, or not in the country that the article says it is in: its namesakes elsewhere are not meant. */
function unknown(mention: FoundPlace, country: string | null): ResolvedPlace {
  const { text, feature, candidates, sureness } = mention
  const type = feature ?? candidates[0]?.place.type ?? 'area'
  return placed(
    mention,
    { name: text, type, country, admin1: null, lat: null, lon: null, geonames: null },
    sureness,
    [],
  )
}

/** A street or a building without a point of its own is where the place directly after it is: "Colville Hospital, Leeds". */
function standingIn(text: string, mention: ResolvedPlace, next: ResolvedPlace | undefined): ResolvedPlace {
  const isWithin = next !== undefined && next.lat !== null && isWrittenWithin(text, mention, next)
  // A town that no gazetteer has is not where the next one is
  if (mention.lat !== null || mention.type === 'city' || !isWithin) return mention
  const { country, admin1, lat, lon, type } = next
  // In a country or a state it may be anywhere.
  const isSmall = type === 'city' || type === 'facility' || type === 'area'
  return moved(mention, isSmall ? { country, admin1, lat, lon } : { country, admin1, lat: null, lon: null })
}

/** How often the best place is the right one, as counted on the gold corpora: when others are as likely, and when there are none. */
const EVEN = 0.5
const RIGHT = 0.97

/** The mention with the place of the best score, and the others after it. */
function choose(mention: FoundPlace, { options }: Name, scores: readonly number[]): ResolvedPlace {
  const ranked = options.map(({ place }, i) => ({ place, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score)
  const [best, ...others] = ranked
  if (best === undefined) return unknown(mention, null)
  const { place, score } = best
  const sure =
    1 / ranked.reduce((sum, other) => sum + (isSame(other.place, place) ? 0 : Math.exp(other.score - score)), 1)
  const confidence = Math.round(mention.sureness * (EVEN + (RIGHT - EVEN) * sure) * 100) / 100
  return placed(mention, whereabouts(mention, place), confidence, alternativesOf(others.map((other) => other.place)))
}

/** Where a place is; a building has its town's point and keeps its own name: the town's number would say that it is the town. */
function whereabouts({ feature, text }: FoundPlace, place: Place): Whereabouts {
  const { name, type, geonames } = feature === null ? place : { name: text, type: feature, geonames: null }
  const { country, lat, lon } = place
  return { name, type, country, admin1: place.level === 'unit' ? place.name : place.admin1, lat, lon, geonames }
}

const alternativesOf = (others: readonly Place[]): PlaceMention['alternatives'] =>
  others
    .slice(0, MOST_ALTERNATIVES)
    .map(({ name, country, lat, lon, geonames }) => ({ name, country, lat, lon, geonames }))

/** A city and the province around it are one answer. */
const isSame = (a: Place, b: Place): boolean => a.country === b.country && isClose(a, b, 1)
