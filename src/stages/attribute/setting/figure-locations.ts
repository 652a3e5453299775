import type { FigureOfEvent } from '../../../model/figure.ts'
import type { PlaceMention } from '../../../model/place.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { type PossibleLocations, type Where, whereOf } from '../../../model/where.ts'
import { narrows } from './finest.ts'
import { isHospital } from './hospital.ts'
import { distance, nearest, within } from './nearby.ts'

/** Where a figure's people came to harm, with the mention that gave it, and why. */
interface Placed {
  readonly where: Where | null
  readonly by: Span | null
  readonly why: string
}

/** What earlier figures have said about where they were. */
interface Before {
  place: PlaceMention | null
  paragraphOfPlace: number
  /** The paragraph about a place that no gazetteer has. */
  paragraphOfUnknown: number
}

/**
 * Where each figure's people came to harm, in the order of the figures: the place nearest to it in its sentence; none where that is one
 * that no gazetteer has; else, within the main event, what {@link inheritedPlace} gives.
 */
export function locationsOf(
  extracted: Geocoded,
  figures: readonly FigureOfEvent[],
  scene: Where | null,
  { places, unknown }: PossibleLocations,
): readonly (Where | null)[] {
  const { sentences, trace } = extracted
  const dateline = scene?.basis === 'dateline' ? extracted.places.find(({ start }) => start === scene.start) : undefined
  const before: Before = { place: null, paragraphOfPlace: -1, paragraphOfUnknown: -1 }
  return figures.map((figure): Where | null => {
    const sentence = sentences[figure.sentence]
    if (sentence === undefined) return null
    const { paragraph } = sentence
    const named = within(places, sentence)
    const near = closest(named, figure)
    const nameless = nearest(within(unknown, sentence), figure)
    const isUnknown = nameless !== null && (near === null || isCloser(nameless, near, figure))
    const place = isUnknown ? null : near
    const placed =
      place !== null
        ? { where: whereOf(place, 'explicit'), by: place, why: place === nearest(named, figure) ? NEAREST : CLOSER }
        : isUnknown
          ? { where: null, by: nameless, why: 'it is told at a name that no gazetteer has' }
          : figure.event === 'main'
            ? inheritedPlace(before, paragraph, scene, dateline)
            : OF_OTHER_EVENT
    trace?.note({ step: 'placed', figure, by: placed.by, why: placed.why })
    if (figure.event === 'main') remember(before, paragraph, place, isUnknown)
    return placed.where
  })
}

const NEAREST = 'the place nearest to it in its sentence'
const CLOSER = 'beside the place nearest to it, it tells closer where that is'

const OF_OTHER_EVENT: Placed = {
  where: null,
  by: null,
  why: 'its sentence has no place, and a figure of another event inherits none',
}

function remember(before: Before, paragraph: number, place: PlaceMention | null, isUnknown: boolean): void {
  if (place !== null && !isHospital(place)) {
    before.place = place
    before.paragraphOfPlace = paragraph
  }
  if (isUnknown) before.paragraphOfUnknown = paragraph
  else if (place !== null) before.paragraphOfUnknown = -1
}

/** The place of a figure whose sentence has none: that of the figure before it, or of the article. */
function inheritedPlace(
  { place, paragraphOfPlace, paragraphOfUnknown }: Before,
  paragraph: number,
  scene: Where | null,
  dateline: PlaceMention | undefined,
): Placed {
  if (paragraph === paragraphOfUnknown)
    return { where: null, by: null, why: 'its paragraph plays at a name that no gazetteer has' }
  // The reporter's place is more precise than that of a figure in another paragraph
  const isFiner = place !== null && paragraph !== paragraphOfPlace && isWithin(dateline, place)
  if (place !== null && !isFiner)
    return inherited(whereOf(place, 'figure'), 'its sentence has no place: it inherits that of the figure before it')
  if (isFiner)
    return inherited(
      scene,
      'its sentence has no place: the dateline tells closer where that of the figure before it is',
    )
  return inherited(scene, 'its sentence has no place: it inherits the place where the article is set')
}

function inherited(where: Where | null, why: string): Placed {
  return { where, by: where, why: where === null ? 'neither its sentence nor the article says where' : why }
}

/** Whether the place of the dateline lies in another that is not a whole country, and is more precise. */
function isWithin(dateline: PlaceMention | undefined, place: PlaceMention): boolean {
  return dateline !== undefined && place.type !== 'country' && narrows(dateline, place)
}

/** The place nearest to a figure, or a more precise one next to that: "In Tarma, Peru, 12 died", "Peru's Tarma". */
function closest(places: readonly PlaceMention[], figure: FigureOfEvent): PlaceMention | null {
  const near = nearest(places, figure)
  if (near === null) return null
  return places.find((place) => narrows(place, near) && distance(place, near) <= BESIDE) ?? near
}

/** At most this many characters stand between places that belong together: ", ", " in the ", "’s ". */
const BESIDE = 8

/** Whether a figure belongs to a name that no gazetteer has, rather than to a place: "The army in Goma said 3 died in Zorba". */
function isCloser(nameless: Span, place: PlaceMention, figure: FigureOfEvent): boolean {
  if (place.type !== 'city' && place.type !== 'facility') return false
  return distance(nameless, figure) < distance(place, figure) && distance(nameless, place) > NAMED_BESIDE
}

/** Closer together, one place says where the other is: "the hamlet of Zorba, in the hills above Tarma". */
const NAMED_BESIDE = 30
