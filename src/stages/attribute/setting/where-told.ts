import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent } from '../../../model/figure.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { type Grounds, type Where, whereOf } from '../../../model/where.ts'
import { distance, nearest, within } from './clause.ts'
import { narrows } from './finest.ts'
import { isHospital } from './hospital.ts'

/** Tells where each figure's people came to harm; asked in text order, since figures inherit from those before them. */
export function whereTold(
  extracted: Geocoded,
  scene: Where | null,
  { places, unknown }: Grounds,
): (figure: FigureOfEvent, sentence: Sentence) => Where | null {
  const dateline = scene?.basis === 'dateline' ? extracted.places.find(({ start }) => start === scene.start) : undefined
  let last: PlaceMention | null = null
  let paragraphOfLast = -1
  let paragraphOfUnknown = -1
  return (figure, { start, end, paragraph }) => {
    const near = closest(within(places, { start, end }), figure)
    const nameless = nearest(within(unknown, { start, end }), figure)
    const isUnknown = nameless !== null && (near === null || isCloser(nameless, near, figure))
    const place = isUnknown ? null : near
    // What is inherited is the place of the last figure of the main event, or the first of the article; the dateline's where it
    // lies in that of another paragraph: the reporter tells closer where it was
    const isFiner =
      last !== null &&
      paragraph !== paragraphOfLast &&
      dateline !== undefined &&
      last.type !== 'country' &&
      narrows(dateline, last)
    const told = last === null || isFiner ? scene : whereOf(last, 'figure')
    const inherited = isUnknown || paragraph === paragraphOfUnknown ? null : told
    if (figure.event === 'main') {
      if (place !== null && !isHospital(place)) [last, paragraphOfLast] = [place, paragraph]
      if (isUnknown) paragraphOfUnknown = paragraph
      else if (place !== null) paragraphOfUnknown = -1
    }
    if (extracted.trace !== null) {
      const [by, why] =
        place !== null
          ? ([place, place === nearest(within(places, { start, end }), figure) ? NEAREST : CLOSER] as const)
          : isUnknown
            ? ([nameless, UNKNOWN] as const)
            : figure.event !== 'main'
              ? ([null, OTHER_EVENT] as const)
              : ([inherited, inheritedBecause(inherited, isFiner, paragraph === paragraphOfUnknown)] as const)
      extracted.trace.note({ step: 'placed', figure, by, why })
    }
    if (place !== null) return whereOf(place, 'explicit')
    return figure.event === 'main' ? inherited : null
  }
}

const NEAREST = 'the place nearest to it in its sentence'
const CLOSER = 'beside the place nearest to it, it tells closer where that is'
const UNKNOWN = 'it is told at a name that no gazetteer has'
const OTHER_EVENT = 'its sentence has no place, and a figure of another event inherits none'
const LAST = 'its sentence has no place: it inherits that of the figure before it'
const FINER = 'its sentence has no place: the dateline tells closer where that of the figure before it is'
const SCENE = 'its sentence has no place: it inherits where the article plays'
const NONE = 'neither its sentence nor the article says where'
const NAMELESS = 'its paragraph plays at a name that no gazetteer has'

function inheritedBecause(inherited: Where | null, isFiner: boolean, isNameless: boolean): string {
  if (inherited === null) return isNameless ? NAMELESS : NONE
  if (inherited.basis === 'figure') return LAST
  return isFiner ? FINER : SCENE
}

/** The place nearest to a figure, or one beside that which tells closer where it is: "In Tarma, Peru, 12 died", "Peru's Tarma". */
function closest(places: readonly PlaceMention[], figure: FigureOfEvent): PlaceMention | null {
  const near = nearest(places, figure)
  if (near === null) return null
  return places.find((place) => narrows(place, near) && distance(place, near) <= BESIDE) ?? near
}

/** Between places that are told in one breath stand no more characters: ", ", " in the ", "’s ". */
const BESIDE = 8

/** Whether a figure is told at a name that no gazetteer has, rather than at a place: "The army in Goma said 3 died in Zorba". */
function isCloser(nameless: Span, place: PlaceMention, figure: FigureOfEvent): boolean {
  if (place.type !== 'city' && place.type !== 'facility') return false
  return distance(nameless, figure) < distance(place, figure) && distance(nameless, place) > NAMED_BESIDE
}

/** Closer to each other one place tells where the other is: "the hamlet of Zorba, in the hills above Tarma". */
const NAMED_BESIDE = 30
