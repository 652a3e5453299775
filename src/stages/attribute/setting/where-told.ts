import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent } from '../../../model/figure.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Extracted } from '../../../model/stage.ts'
import { type Grounds, narrows, type Where, whereOf } from '../../../model/where.ts'
import { distance, nearest, within } from './clause.ts'
import { isHospital } from './hospital.ts'

/** Tells where each figure's people came to harm; asked in text order, since figures inherit from those before them. */
export function whereTold(
  extracted: Extracted,
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
    if (place !== null) return whereOf(place, 'explicit')
    return figure.event === 'main' ? inherited : null
  }
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
