import type { CasualtyMention } from '../../../model/casualty.ts'
import type { DateMention } from '../../../model/date.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Extracted } from '../../../model/stage.ts'
import { type Grounds, narrows, type Where, whereOf } from '../../../model/where.ts'
import { backgroundOf } from './background.ts'
import { distance, nearest, sentenceOf, within } from './clause.ts'
import { groundsOf } from './grounds.ts'
import { sayingsOf } from './sayings.ts'
import { settleShots } from './shots.ts'
import { isHospital } from './stray.ts'

/**
 * Gives each casualty figure its date and its place, from its sentence or else inherited, and says on which basis.
 *
 * Figures of other events are marked, and those who were shot become killed where the article says that they died.
 */
export function placeInTimeAndSpace(
  extracted: Extracted,
  reports: readonly Report[],
  scene: Where | null,
  { places, unknown }: Grounds = groundsOf(extracted),
): readonly CasualtyMention[] {
  const isBackground = backgroundOf(extracted)
  const sayings = sayingsOf(reports)
  // When something was said is not when it happened
  const dates = extracted.dates.filter(
    (date) => (date.type === 'date' || date.type === 'time') && date.from !== null && !sayings.isSaying(date),
  )
  const dateline = scene?.basis === 'dateline' ? extracted.places.find(({ start }) => start === scene.start) : undefined
  let lastDate: DateMention | null = null
  let lastPlace: PlaceMention | null = null
  let paragraphOfPlace = -1
  let paragraphOfUnknown = -1
  const placed = extracted.casualties.map((figure): CasualtyMention => {
    const sentence = sentenceOf(extracted, figure)
    if (sentence === null) return figure
    const date = nearest(within(dates, sentence), figure)
    const near = closest(within(places, sentence), figure)
    const nameless = nearest(within(unknown, sentence), figure)
    const isUnknown = nameless !== null && (near === null || isCloser(nameless, near, figure))
    const place = isUnknown ? null : near
    const event = isBackground(figure, sentence) ? 'other' : 'main'
    // What is inherited is the setting of the last figure of the main event, or the first of the article; of places the dateline's
    // where it lies in that of another paragraph: the reporter tells closer where it was
    const isFiner =
      lastPlace !== null &&
      sentence.paragraph !== paragraphOfPlace &&
      dateline !== undefined &&
      lastPlace.type !== 'country' &&
      narrows(dateline, lastPlace)
    const said = sayings.saidAt(figure)
    const told = lastDate ?? before(dates, sentence.end) ?? (said?.from == null ? null : said)
    const when = date ?? (event === 'main' ? told : null)
    const inherited =
      isUnknown || sentence.paragraph === paragraphOfUnknown
        ? null
        : lastPlace === null || isFiner
          ? scene
          : whereOf(lastPlace, 'figure')
    if (event === 'main') {
      lastDate = date ?? lastDate
      if (place !== null && !isHospital(place)) [lastPlace, paragraphOfPlace] = [place, sentence.paragraph]
      if (isUnknown) paragraphOfUnknown = sentence.paragraph
      else if (place !== null) paragraphOfUnknown = -1
    }
    return {
      ...figure,
      event,
      when: when === null ? null : whenOf(when, date !== null),
      where: place !== null ? whereOf(place, 'explicit') : event === 'main' ? inherited : null,
    }
  })
  return mainWhereAlone(settleShots(placed, extracted.sentences.length <= SHORT))
}

/** The place nearest to a figure, or one beside that which tells closer where it is: "In Tarma, Peru, 12 died", "Peru's Tarma". */
function closest(places: readonly PlaceMention[], figure: CasualtyMention): PlaceMention | null {
  const near = nearest(places, figure)
  if (near === null) return null
  return places.find((place) => narrows(place, near) && distance(place, near) <= BESIDE) ?? near
}

/** Between places that are told in one breath stand no more characters: ", ", " in the ", "’s ". */
const BESIDE = 8

/** Whether a figure is told at a name that no gazetteer has, rather than at a place: "The army in Goma said 3 died in Zorba". */
function isCloser(nameless: Span, place: PlaceMention, figure: CasualtyMention): boolean {
  if (place.type !== 'city' && place.type !== 'facility') return false
  return distance(nameless, figure) < distance(place, figure) && distance(nameless, place) > NAMED_BESIDE
}

/** Closer to each other one place tells where the other is: "the hamlet of Zorba, in the hills above Tarma". */
const NAMED_BESIDE = 30

/** An article of no more sentences than these tells one event, so that as many shot as died are the same people. */
const SHORT = 8

/** The first mention of the article, where it stands before an offset. */
function before<T extends { readonly start: number }>(mentions: readonly T[], end: number): T | null {
  const [first] = mentions
  return first !== undefined && first.start < end ? first : null
}

function whenOf({ timex, from, to, basis }: DateMention, own: boolean): CasualtyMention['when'] {
  return { timex, from, to, basis: own ? basis : 'inherited' }
}

/** An article all of whose figures lie in the past is about that past: a trial, an anniversary. */
function mainWhereAlone(figures: readonly CasualtyMention[]): readonly CasualtyMention[] {
  if (figures.some(({ event }) => event === 'main')) return figures
  return figures.map((figure) => ({ ...figure, event: 'main' }))
}
