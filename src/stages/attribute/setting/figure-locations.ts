import { contrasts, nationwide, otherOnes, samePlaces, unitwide } from '../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../model/document.ts'
import type { FigureOfEvent, PlacedFigure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { Geocoded } from '../../../model/stage.ts'
import { type PossibleLocations, type Where, whereOf } from '../../../model/where.ts'
import { unheard } from '../../../rules/no.ts'
import { oneOf } from '../../../text/one-of.ts'
import { finderOf, wordsOf } from '../../../text/phrases.ts'
import { isCustodyEvent } from './custody.ts'
import { eventWordsOf } from './events/event-words.ts'
import type { Site } from './events/site.ts'
import { isAllOverIt } from './events/spread.ts'
import { isAfterwards } from './hospital.ts'
import { distance, within } from './nearby.ts'
import { type FigureAmongPlaces, figureWhereRules, type PlaceAgain } from './rules/figure-where.ts'
import { isOfClause } from './unread-times.ts'
import { isDirectlyAfter, type Told, Wholes } from './wholes.ts'

const isContrast = oneOf(contrasts)

/** What says where without a name, and of what. */
const AGAIN: readonly (readonly [extent: PlaceAgain['extent'], find: ReturnType<typeof finderOf>])[] = [
  ['country', finderOf(nationwide)],
  ['unit', finderOf(unitwide)],
  ['site', finderOf(samePlaces)],
]

const opensAgain = oneOf([...nationwide, ...unitwide, ...samePlaces].map((phrase) => wordsOf(phrase)[0] ?? ''))

/** Where the figure before one was, and in which paragraph that is told. */
interface Before {
  readonly where: Where
  readonly paragraph: number
}

type Located = Pick<PlacedFigure, 'where' | 'whereRule'>

const NOWHERE: Located = { where: null, whereRule: null }

/** Where each figure's people came to harm, in the order of the figures: by the first rule that reads it. */
export function locationsOf(
  extracted: Geocoded,
  figures: readonly FigureOfEvent[],
  site: Site,
  { places }: PossibleLocations,
): readonly Located[] {
  const { sentences, trace } = extracted
  let before: Before | null = null
  const isOfCustody = isCustodyEvent(figures)
  const wholes = new Wholes<Located>()
  return figures.map((figure): Located => wholes.keep(figure, locationOf(figure)))

  function locationOf(figure: FigureOfEvent): Located {
    const sentence = sentences[figure.sentence]
    if (sentence === undefined) return NOWHERE
    const { paragraph } = sentence
    const others = within(figures, sentence).filter((other) => other !== figure)
    const named = within(places, sentence).filter(
      (place) =>
        !isAfterwards(place) &&
        !isOfAside(sentence, figure, place, others) &&
        !isOfAnother(sentence, figure, place, others) &&
        !isSetAgainst(sentence, figure, place),
    )
    const told: FigureAmongPlaces = {
      figure,
      whole: wholeLocation(wholes.of(figure), figure, sentence, named),
      named,
      site,
      before: before === null ? null : { where: before.where, isNear: before.paragraph === paragraph },
      otherBefore: () => otherBefore(extracted, figures, sentence),
      places,
      isOfCustody,
      allOver: (place) => isAllOverIt(sentence, place),
      again: againOf(extracted, sentence, figure, named, site),
    }
    for (const { id, read, why, own } of figureWhereRules) {
      const found = read(told, unheard)
      if (found === null) continue
      trace?.note({ step: 'placed', figure, by: found.by, why })
      if (own && figure.event === 'main') before = { where: found.where, paragraph }
      return { where: found.where, whereRule: id }
    }
    const why =
      figure.event === 'main'
        ? 'neither its sentence nor the article says where'
        : 'its sentence has no place, nor has the one before, and it is of another event'
    trace?.note({ step: 'placed', figure, by: null, why })
    return NOWHERE
  }
}

/** What a figure's clause says of where, closer to it than any place is: "nationally", "in the same village". */
function againOf(
  extracted: Geocoded,
  sentence: Sentence,
  figure: FigureOfEvent,
  named: readonly Span[],
  site: Site,
): PlaceAgain | null {
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || !opensAgain(token)) continue
    const { start, lower } = token
    // "the deadliest attack in the country": the event itself is not all over it
    if (lower === 'in' && figure.event === 'main') continue
    for (const [extent, find] of AGAIN) {
      const to = find(tokens, i)?.to
      if (to === undefined) continue
      const by = { start, end: tokens[to - 1]?.end ?? start }
      const isNearest = named.every((place) => distance(by, figure) < distance(place, figure))
      if (isNearest && isOfClause(sentence, figure, by))
        return { extent, by, where: wholeAround(extracted, site, extent) }
    }
  }
  return null
}

/** The country or the unit that the place of the event lies in, where the article names it. */
function wholeAround({ places }: Geocoded, { where, place, town }: Site, extent: PlaceAgain['extent']): Where | null {
  const country = where?.country ?? place?.country ?? null
  if (country === null) return null
  const admin1 = place?.admin1 ?? town?.admin1
  const type = extent === 'country' ? 'country' : 'region'
  const around = places.find(
    (one) =>
      one.type === type &&
      one.country === country &&
      (type === 'country' || (one.admin1 === admin1 && one.name === one.admin1)),
  )
  return around === undefined ? null : whereOf(around, 'event')
}

/** Where the figure was that another is a part of; null where the part has a place of its own: "40 died, nine of them in Tarma". */
function wholeLocation(
  whole: Told<Located> | null,
  part: FigureOfEvent,
  sentence: Sentence,
  named: readonly Span[],
): Where | null {
  if (whole === null) return null
  const isOwn =
    whole.figure.sentence === part.sentence
      ? named.some((place) => isDirectlyAfter(sentence, part, place))
      : named.some(({ start, end }) => end <= part.start || start >= part.end) // not a place that its people are of
  return isOwn ? null : whole.told.where
}

/** The sentence before one in its paragraph, unless that is about the article’s own event. */
function otherBefore(
  { sentences }: Geocoded,
  figures: readonly FigureOfEvent[],
  { index, paragraph }: Sentence,
): Sentence | null {
  const before = sentences[index - 1]
  if (before === undefined || before.paragraph !== paragraph || eventWordsOf(before).length === 0) return null
  return within(figures, before).every(({ event }) => event === 'other') ? before : null
}

/** Whether a place follows another figure, in a clause of its own: "116 died, while the injured rose to 35 in Tarma". */
function isOfAnother(sentence: Sentence, figure: Span, place: Span, others: readonly Span[]): boolean {
  if (place.start < figure.end) return false
  // "20 deaths, followed by Goma with nine"
  if (others.some((other) => other.start > place.end && opensCount(sentence, place, other))) return true
  return others.some(
    (other) =>
      other.start >= figure.end &&
      other.end <= place.start &&
      !isOfClause(sentence, figure, other) &&
      isOfClause(sentence, other, place),
  )
}

/**
 * Whether a place is not told of the figure itself: "four were held and would be tried in Goma", "18 drowned, most of them in Goma",
 * "a fire in Goma killed 11; another left nine dead".
 */
function isOfAside({ tokens }: Sentence, figure: Span, place: Span, others: readonly Span[]): boolean {
  if (place.end <= figure.start) {
    const stop = tokens.find(({ text, start }) => text === ';' && start >= place.end && start < figure.start)
    if (stop === undefined || !others.some(({ start, end }) => start >= place.end - REACH && end <= stop.start))
      return false
    return tokens.some((token) => token.start > stop.start && token.end <= figure.start && isFurther(token))
  }
  const between = tokens.filter(({ start, end }) => start >= figure.end && end <= place.start)
  return between.some((token, i) => isAhead(token, between[i - 1]) || isMostOfThem(between, i))
}

/** How far before its semicolon a figure of the clause before may begin. */
const REACH = 200

/** "; in 2014 another", "; a second" */
const isFurther = oneOf(otherOnes)

/** "and would be", "and will": what is still to be done. */
const isAhead = (token: Token, before: Token | undefined): boolean =>
  isToCome(token) && (before?.lower === 'and' || before?.lower === 'who')

const isToCome = oneOf(['will', 'would', 'shall'])

/** "most of them in", "many of whom in" */
const isMostOfThem = (tokens: readonly Token[], i: number): boolean =>
  isSome(tokens[i]) && tokens[i + 1]?.lower === 'of' && isWhole(tokens[i + 2])

const isSome = oneOf(['most', 'many', 'half', 'some', 'several'])
const isWhole = oneOf(['them', 'whom', 'these', 'those'])

/** "Goma with nine": a place whose own count follows it. */
const opensCount = ({ text, start }: Sentence, place: Span, other: Span): boolean =>
  text.slice(place.end - start, other.start - start) === ' with '

/** "116 people died, while the number of the injured rose in Tarma": what follows "while" happened elsewhere. */
function isSetAgainst({ tokens }: Sentence, figure: Span, place: Span): boolean {
  if (place.start < figure.end) return false
  return tokens.some((token, i) => {
    const { start } = token
    return start >= figure.end && start < place.start && isContrast(token) && tokens[i - 1]?.lower === ','
  })
}
