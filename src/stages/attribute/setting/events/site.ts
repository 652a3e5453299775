import { locating, openWaters, townForces } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import type { PossibleLocations, Where } from '../../../../model/where.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { covering } from '../../../../text/within.ts'
import { eventPlacesOf } from '../event-places.ts'
import { finest, narrows } from '../finest.ts'
import { isAfterwards } from '../hospital.ts'
import { HEAD_SENTENCES, nearest, within } from '../nearby.ts'
import { isAround, isAway, isWide } from './away.ts'
import { chained } from './chained.ts'
import { eventWordsOf } from './event-words.ts'
import { isAllOverIt, tellsOfPart, tellsSpreading } from './spread.ts'
import { standingIn } from './standing.ts'

const isTownForce = oneOf(townForces)
const isLocating = oneOf(locating)

/** Where the event of an article happened. */
export interface Site {
  readonly where: Where | null
  /** The place that `where` rests on. */
  readonly place: PlaceMention | null
  /** The town that the article is about, for buildings without a point of their own. */
  readonly town: PlaceMention | null
  /** Whether the place is given with the event or by the dateline, so that everything that is said of the event happened there. */
  readonly told: boolean
}

/** How far down an article, in sentences, the place of its event may first be told. */
const REACH = 12

type Read = Pick<Geocoded, 'regions' | 'sentences' | 'places' | 'casualties'>

/**
 * The town whose police or firemen the article mentions: they work there. Null where it mentions those of several towns.
 *
 * @example 'Duluth police said two men were shot on Hailston Drive.' // Duluth
 */
function townOfForce({ sentences, places }: Read): PlaceMention | null {
  let town: PlaceMention | null = null
  for (const place of places) {
    if (place.type !== 'city' || place.usage === 'demonym' || place.lat === null) continue
    const next = covering(sentences, place.start)?.tokens.find(({ start }) => start >= place.end)
    if (next === undefined || !isTownForce(next)) continue
    if (town !== null && town.geonames !== place.geonames) return null
    town ??= place
  }
  return town
}

/**
 * Where the event of an article happened: the place that the first sentence which tells of it names, or a closer one within that further
 * down; else that of the dateline, unless it lies in another country than every place of the text; else the first at the head.
 *
 * @example 'GOMA, Congo, 3 May (AP) — Rain fell. …' // Goma, basis dateline
 * 'A bus fell into a ravine in Peru near the town of Tarma.' // Tarma, basis event
 */
export function siteOf(extracted: Read, possibleLocations: PossibleLocations = eventPlacesOf(extracted)): Site {
  return new SiteWhenAsked(extracted, possibleLocations)
}

/** Few articles ask for their site, and to find it sentences are read. */
class SiteWhenAsked implements Site {
  readonly #extracted: Read
  readonly #possibleLocations: PossibleLocations
  #read: Site | null = null

  constructor(extracted: Read, possibleLocations: PossibleLocations) {
    this.#extracted = extracted
    this.#possibleLocations = possibleLocations
  }

  get where(): Site['where'] {
    return this.#site().where
  }

  get place(): Site['place'] {
    return this.#site().place
  }

  get town(): Site['town'] {
    return this.#site().town
  }

  get told(): boolean {
    return this.#site().told
  }

  #site(): Site {
    this.#read ??= readSite(this.#extracted, this.#possibleLocations)
    return this.#read
  }
}

function readSite(extracted: Read, { places: all, scenes }: PossibleLocations): Site {
  const dateline = datelineOf(extracted, all)
  const places = all.filter((place) => !isAfterwards(place) && place !== dateline)
  const spoken = extracted.sentences.filter(({ region }) => region === 'body' || region === 'title')
  const force = townOfForce(extracted)
  const town = dateline ?? force ?? places.find(({ type, lat }) => type === 'city' && lat !== null) ?? null
  const told = sceneInstead(toldPlace(extracted, spoken, places), spoken, places, scenes)
  const isFiner = dateline !== null && told !== null && told.type !== 'country' && narrows(dateline, told)
  const writer = dateline !== null && isAmong(dateline, places) ? dateline : null
  const place = isFiner ? dateline : (told ?? writer ?? atHead(spoken, places) ?? force)
  if (place === null) return { where: null, place, town, told: false }
  const sentence = covering(extracted.sentences, place.start)
  const beside = sentence === null ? [] : within(places, sentence)
  const where = standingIn(place, place === dateline ? 'dateline' : 'event', beside, town)
  return { where, place, town, told: told !== null || place === dateline }
}

function datelineOf({ regions }: Read, places: readonly PlaceMention[]): PlaceMention | null {
  const dateline = regions.find(({ kind }) => kind === 'dateline')
  return dateline === undefined ? null : (within(places, dateline)[0] ?? null)
}

/** A reporter may sit in another country than all that the article speaks of. */
function isAmong({ country }: PlaceMention, places: readonly PlaceMention[]): boolean {
  const known = places.filter((place) => place.country !== null)
  return known.length === 0 || known.some((place) => place.country === country)
}

function atHead(spoken: readonly Sentence[], places: readonly PlaceMention[]): PlaceMention | null {
  const named = spoken.slice(0, HEAD_SENTENCES).flatMap((sentence) => within(places, sentence))
  // A street that no gazetteer has says little of where it is; a town next to it says everything.
  return finest(named.filter(({ lat }) => lat !== null)) ?? finest(named)
}

/** "in the Java Sea", not "the Atlantic season" nor "a state on the Gulf": of a sea only what happens in it is told so. */
function isBehindPreposition({ tokens }: Sentence, { start }: PlaceMention): boolean {
  const before = tokens.filter((token) => token.end <= start).slice(-2)
  return before.some((token) => isLocating(token) || token.lower === 'from')
}

/** Where a sentence says outright that it happened, unless what was told is as close or lies elsewhere. */
function sceneInstead(
  told: PlaceMention | null,
  spoken: readonly Sentence[],
  places: readonly PlaceMention[],
  scenes: ReadonlySet<number>,
): PlaceMention | null {
  if (scenes.size === 0) return told
  for (const sentence of spoken.slice(0, REACH)) {
    const named = within(places, sentence)
    const at = named.find(({ start }) => scenes.has(start))
    if (at === undefined) continue
    const scene = chained(named, at)
    if (told === null || narrows(scene, told)) return scene
    const isHere = scene.country === null || scene.country === told.country
    return isHere && !isWide(scene) && !narrows(told, scene) ? scene : told
  }
  return told
}

/** The place that the first sentence about a happening names; a closer one within it, where that is a country or a state. */
function toldPlace(
  { casualties }: Read,
  spoken: readonly Sentence[],
  places: readonly PlaceMention[],
): PlaceMention | null {
  let wide: PlaceMention | null = null
  let beside: PlaceMention | null = null
  let isSpread = false
  for (const [depth, sentence] of spoken.slice(0, REACH).entries()) {
    // Floods in a province are not only in the town where a roof fell
    if (isSpread && (depth >= HEAD_SENTENCES || !tellsSpreading(sentence))) continue
    const named = within(places, sentence).filter(
      (place) => place.type !== 'water' || isBehindPreposition(sentence, place),
    )
    if (named.length === 0) continue
    const word = within(casualties, sentence)[0] ?? eventWordsOf(sentence)[0]
    if (word === undefined) continue
    const near = nearest(named, word)
    if (near === null) continue
    const place: PlaceMention = chained(named, near)
    if (beside !== null) {
      if (isAround(place, beside)) return place
      continue
    }
    if (wide === null ? !isWide(place) && !isLong(place) : narrows(place, wide) || isOn(place, wide)) {
      if (!isAway(place)) return place
      beside = place
      continue
    }
    if (
      wide !== null &&
      isUnlisted(place) &&
      named.every(({ country }) => country === null || country === wide?.country)
    )
      return { ...place, country: wide.country, admin1: wide.admin1 }
    if (wide === null) {
      wide = place
      isSpread = isAllOverIt(sentence, place) || (tellsSpreading(sentence) && !tellsOfPart(sentence, place))
    }
  }
  return beside ?? wide
}

/** A river that several lands share: a town that is told of further down says where on it. */
const isLong = ({ type, country, name }: PlaceMention): boolean =>
  type === 'water' && country === null && !name.split(' ').some((word) => openWaters.has(word.toLowerCase()))

const isOn = (town: PlaceMention, water: PlaceMention): boolean => isLong(water) && town.type === 'city'

/** A building that no gazetteer has, so that its country is that of what else is told. */
const isUnlisted = ({ type, country }: PlaceMention): boolean => type === 'facility' && country === null
