import { readNounForm } from '../../../english/forms/noun-lemma.ts'
import { isHarmNoun } from '../../../english/phrases/harm.ts'
import { besideVerb } from '../../../english/reading/beside-verb.ts'
import { units } from '../../../lexicon/en/numbers/number-words.ts'
import { landNouns, partNouns, quarterNouns, recorders } from '../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../model/document.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { type Span, touchesAny } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { Trace } from '../../../model/trace.ts'
import { isSetting, type PossibleLocations } from '../../../model/where.ts'
import { oneOf } from '../../../text/one-of.ts'
import { ordered } from '../../../text/ordered.ts'
import { covering } from '../../../text/within.ts'
import { within } from './nearby.ts'
import { nonEventLocations } from './non-event-locations.ts'
import { locationView } from './rules/location.ts'
import { scenesOf } from './scenes.ts'
import { sitesOf } from './sites.ts'

/** What a sentence says of where things happen, each with the rule that says so. */
interface SentencePlaces {
  readonly nonEvent: ReadonlyMap<PlaceMention, string>
  /** Buildings that are named whole. */
  readonly sites: readonly PlaceMention[]
  /** Places at which it says outright that the event happened, each with the rule that says so. */
  readonly scenes: ReadonlyMap<PlaceMention, string>
}

/** @param places all of the article, in text order. */
export function eventPlacesIn(
  sentence: Sentence,
  places: readonly PlaceMention[],
  trace: Trace | null = null,
): SentencePlaces {
  const view = locationView(sentence, within(places, sentence))
  const sites = sitesOf(view, sentence, trace)
  return { nonEvent: nonEventLocations(view, trace), sites, scenes: scenesOf(view, trace) }
}

/** Reads which places of an article things may have happened at. */
export function eventPlacesOf({
  sentences,
  places,
  trace = null,
}: Pick<Geocoded, 'sentences' | 'places'> & Partial<Pick<Geocoded, 'trace'>>): PossibleLocations {
  const elsewhere = new Set<PlaceMention>()
  const sites: PlaceMention[] = []
  const scenes = new Set<number>()
  for (const sentence of sentences) {
    const read = eventPlacesIn(sentence, places, trace)
    for (const { start } of read.scenes.keys()) scenes.add(start)
    for (const place of read.nonEvent.keys()) elsewhere.add(place)
    if (trace !== null) notePassedOver(trace, read)
    sites.push(...read.sites)
  }
  if (trace !== null) {
    const why = 'it stands for its government, its people or a body that is named after it'
    for (const mention of places) if (!isSetting(mention)) trace.note({ step: 'passed over', mention, rule: null, why })
  }
  const sentenceOf = ({ start }: Span): Sentence | null => covering(sentences, start)
  const own = places.filter((place) => {
    const isNamed = isSetting(place) || isOfLand(sentenceOf(place), place) || isOfRecord(sentenceOf(place), place)
    return isNamed && !elsewhere.has(place) && !touchesAny(sites, place)
  })
  return {
    places: ordered(
      [...own.map((place) => inTown(sentenceOf(place), place, places)), ...named(sites)],
      (a, b) => a.start - b.start,
    ),
    scenes,
  }
}

function notePassedOver(trace: Trace, { nonEvent }: SentencePlaces): void {
  for (const [mention, rule] of nonEvent)
    trace.note({ step: 'passed over', mention, rule, why: 'it is only named; nothing happens there' })
}

/** "Cuban roads", "the Spanish island": land, waters and buildings are where the people are whose they are. */
function isOfLand(sentence: Sentence | null, { usage, within: body, type, end }: PlaceMention): boolean {
  if (usage !== 'demonym' || body !== null || type !== 'country' || sentence === null) return false
  const next = sentence.tokens.find(({ start }) => start >= end)
  return next !== undefined && landNouns.has(readNounForm(next.lower).lemma)
}

/** "Zambia has recorded 11 deaths": a land that counts those who died or fell ill in it. */
function isOfRecord(sentence: Sentence | null, { usage, within: body, type, end }: PlaceMention): boolean {
  if (usage !== 'associative' || body !== null || (type !== 'country' && type !== 'region') || sentence === null)
    return false
  const at = sentence.tokens.findIndex(({ start }) => start >= end)
  const verb = besideVerb(sentence.tokens, at) === 'auxiliary' ? at + 1 : at
  return at >= 0 && isRecorder(sentence.tokens[verb]) && hasNumberAfter(sentence, verb)
}

/** "recorded at least 11", "reported its first two" */
function hasNumberAfter({ tokens }: Sentence, verb: number): boolean {
  const after = tokens.slice(verb + 1, verb + RECORD_REACH)
  return after.some(({ kind, lower }) => kind === 'number' || units.has(lower)) && after.some(isHarmNoun)
}

/** How many words after the verb of counting the number may stand. */
const RECORD_REACH = 7

const isRecorder = oneOf(recorders)

/** Buildings with the fullest name that the article gives them: "Colville Airport" is "Colville International Airport". */
function named(sites: readonly PlaceMention[]): readonly PlaceMention[] {
  return sites.map((site) => {
    const fuller = sites.filter((other) => other.name.length > site.name.length && isFuller(other.name, site.name))
    const fullest = fuller.reduce((best, other) => (other.name.length > best.length ? other.name : best), site.name)
    return { ...site, name: fullest }
  })
}

/** Whether a name has every word of a shorter one in its order, the first and the last of them at its ends. */
function isFuller(name: string, shorter: string): boolean {
  const [words, few] = [name.split(' '), shorter.split(' ')]
  if (words[0] !== few[0] || words.at(-1) !== few.at(-1)) return false
  let at = 0
  for (const word of words) if (word === few[at]) at++
  return few.length > 1 && at === few.length
}

/** Longer than " district of the ". */
const PART_REACH = 24

/**
 * A quarter as what it is: of "the Austin neighborhood" the gazetteer has a namesake far away, so that its point is that of the town which
 * holds it.
 */
function inTown(sentence: Sentence | null, place: PlaceMention, places: readonly PlaceMention[]): PlaceMention {
  if (place.type !== 'city' || sentence === null) return place
  const at = sentence.tokens.findIndex(({ start }) => start >= place.end)
  const [next, after] = [sentence.tokens[at]?.lower ?? '', sentence.tokens[at + 1]?.lower]
  if (!quarterNouns.has(next) && !(after === 'of' && partNouns.has(next))) return place
  // "Tarma district of Junín region" is a unit that bears the name of its town
  const holder = places.find(({ start }) => start >= place.end)
  const gap = holder === undefined ? sentence.end : holder.start
  if (after === 'of' && gap - place.end < PART_REACH && (holder?.type === 'region' || holder?.type === 'country'))
    return place
  return { ...place, name: place.text, type: 'area', admin1: null, lat: null, lon: null, geonames: null }
}
