import { contrasts } from '../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../model/document.ts'
import type { FigureOfEvent } from '../../../model/figure.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { locate, type Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import type { PossibleLocations, Where } from '../../../model/where.ts'
import { chained } from './events/chained.ts'
import { eventWordsOf } from './events/event-words.ts'
import type { Site } from './events/site.ts'
import { standingIn, unknownIn } from './events/standing.ts'
import { narrows } from './finest.ts'
import { isAfterwards } from './hospital.ts'
import { distance, nearest, within } from './nearby.ts'
import { isOfClause } from './unread-times.ts'

/** Where a figure's people came to harm, with the mention that gave it, and why. */
interface Placed {
  readonly where: Where | null
  readonly by: Span | null
  readonly why: string
}

/** Where the figure before one was, and in which paragraph that is told. */
interface Before {
  readonly where: Where
  readonly paragraph: number
}

/**
 * Where each figure's people came to harm, in the order of the figures: the place nearest to it in its sentence, or a name there that no
 * gazetteer has; else that of the figure before it in its paragraph, else that of the article's event.
 */
export function locationsOf(
  extracted: Geocoded,
  figures: readonly FigureOfEvent[],
  site: Site,
  { places, unknown }: PossibleLocations,
): readonly (Where | null)[] {
  const { sentences, trace } = extracted
  let before: Before | null = null
  return figures.map((figure): Where | null => {
    const sentence = sentences[figure.sentence]
    if (sentence === undefined) return null
    const { paragraph } = sentence
    const others = within(figures, sentence).filter((other) => other !== figure)
    const named = within(places, sentence).filter(
      (place) => !isOfAnother(sentence, figure, place, others) && !isSetAgainst(sentence, figure, place),
    )
    const own = ownPlace(extracted, figure, named, within(unknown, sentence), site)
    const placed =
      own ??
      (figure.event === 'main'
        ? inheritedPlace(before, paragraph, site)
        : ofOtherEvent(otherBefore(extracted, figures, sentence), places, site))
    trace?.note({ step: 'placed', figure, by: placed.by, why: placed.why })
    if (figure.event === 'main' && own?.where != null) before = { where: own.where, paragraph }
    return placed.where
  })
}

const NEAREST = 'the place nearest to it in its sentence'
const CLOSER = 'beside the place nearest to it, it tells closer where that is'

/** The place of a figure of another event whose sentence has none: that of the sentence before it, which is about the same event. */
function ofOtherEvent(before: Sentence | undefined, places: readonly PlaceMention[], site: Site): Placed {
  const named = before === undefined ? [] : within(places, before)
  const last = named.at(-1)
  if (last === undefined)
    return {
      where: null,
      by: null,
      why: 'its sentence has no place, nor has the one before, and it is of another event',
    }
  const where = standingIn(chained(named, last), 'event', named, site.town)
  return inherited(where, 'its sentence has no place: it inherits that of the sentence before')
}

/** The sentence before one in its paragraph, unless that is about the article's own event. */
function otherBefore(
  { sentences }: Geocoded,
  figures: readonly FigureOfEvent[],
  { index, paragraph }: Sentence,
): Sentence | undefined {
  const before = sentences[index - 1]
  if (before === undefined || before.paragraph !== paragraph || eventWordsOf(before).length === 0) return undefined
  return within(figures, before).every(({ event }) => event === 'other') ? before : undefined
}

/** Whether a place follows another figure, in a clause of its own: "116 died, while the injured rose to 35 in Tarma". */
function isOfAnother(sentence: Sentence, figure: Span, place: Span, others: readonly Span[]): boolean {
  if (place.start < figure.end) return false
  return others.some(
    (other) =>
      other.start >= figure.end &&
      other.end <= place.start &&
      !isOfClause(sentence, figure, other) &&
      isOfClause(sentence, other, place),
  )
}

/** "116 people died, while the number of the injured rose in Tarma": what follows "while" happened elsewhere. */
function isSetAgainst({ tokens }: Sentence, figure: Span, place: Span): boolean {
  if (place.start < figure.end) return false
  return tokens.some(({ start, lower }, i) => {
    return start >= figure.end && start < place.start && contrasts.has(lower) && tokens[i - 1]?.lower === ','
  })
}

/** The place of a figure's own sentence; null where that names none. */
function ownPlace(
  { article: { text } }: Geocoded,
  figure: FigureOfEvent,
  all: readonly PlaceMention[],
  unknown: readonly Span[],
  site: Site,
): Placed | null {
  const named = all.filter((place) => !isAfterwards(place))
  const near = nearest(named, figure)
  const nameless = nearest(unknown, figure)
  if (nameless !== null && (near === null || isCloser(nameless, near, figure))) {
    const where = unknownIn(locate(text, nameless.start, nameless.end), 'explicit', named)
    return { where, by: nameless, why: 'it is told at a name that no gazetteer has' }
  }
  if (near === null) return null
  const place = chained(named, near)
  if (figure.event === 'main' && site.place !== null && isWide(place) && narrows(site.place, place))
    return inherited(site.where, 'its sentence names a wide place: that of the article’s event lies within it')
  const where = standingIn(place, 'explicit', named, site.town)
  return { where, by: place, why: place === near ? NEAREST : CLOSER }
}

const isWide = ({ type }: PlaceMention): boolean => type === 'country' || type === 'region'

/** The place of a figure whose sentence has none. */
function inheritedPlace(before: Before | null, paragraph: number, { where }: Site): Placed {
  if (before !== null && (before.paragraph === paragraph || where === null || where.basis === 'dateline'))
    return inherited(
      { ...before.where, basis: 'figure' },
      'its sentence has no place: it inherits that of the figure before it',
    )
  return inherited(where, 'its sentence has no place: it inherits that of the article’s event')
}

function inherited(where: Where | null, why: string): Placed {
  return { where, by: where, why: where === null ? 'neither its sentence nor the article says where' : why }
}

/** Whether a figure is told at a name that no gazetteer has, rather than at a place: "The army in Goma said 3 died in Zorba". */
function isCloser(nameless: Span, place: PlaceMention, figure: FigureOfEvent): boolean {
  if (place.type !== 'city' && place.type !== 'facility') return false
  return distance(nameless, figure) < distance(place, figure) && distance(nameless, place) > NAMED_BESIDE
}

/** Closer together, one place says where the other is: "the hamlet of Zorba, in the hills above Tarma". */
const NAMED_BESIDE = 30
