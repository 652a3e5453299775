import { listSeparators } from '../../../../lexicon/en/grammar.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { FoundFigure } from '../../../../model/figure.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import type { PossibleLocations } from '../../../../model/where.ts'
import { unheard } from '../../../../rules/no.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { isAside } from '../aside.ts'
import type { Site } from '../events/site.ts'
import { headOf, nearest, within } from '../nearby.ts'
import { nearestInClause } from '../unread-times.ts'
import { articleEventOf } from './article-event.ts'
import { type OtherEventRule, otherEventRules } from './rules.ts'

const isListSeparator = oneOf(listSeparators)

/** The figures of earlier and other events than the story's own, each with its rule. */
export function otherEvents(
  { told: extracted, possibleLocations, site }: Scene,
  event: DateMention | null,
): ReadonlyMap<FoundFigure, OtherEventRule> {
  const found = new Map<FoundFigure, OtherEventRule>()
  if (extracted.casualties.length === 0) return found
  const dates = extracted.dates.filter(({ type, from, to }) => type === 'date' && from !== null && to !== null)
  const article = articleEventOf(extracted, dates, event)
  const head = headOf(extracted)
  let last: FoundFigure | null = null
  let harmed = 0
  let harmedIn = -1
  for (const figure of extracted.casualties) {
    const sentence = extracted.sentences[figure.sentence]
    if (sentence === undefined) continue
    const told = {
      figure,
      sentence,
      date: nearestInClause(
        sentence,
        within(dates, sentence).filter((date) => !isAside(sentence, date, figure)),
        figure,
      ),
      before: lastBefore(dates, extracted.sentences[sentence.index - 1], sentence),
      harmed,
      harmedHere: harmedIn === figure.sentence,
      isAtHead: head.includes(sentence),
      isFirstTold: sentence.index <= (extracted.casualties[0]?.sentence ?? 0),
      isElsewhere: () => isApart(nearest(placesBeside(possibleLocations.places, sentence, figure), figure), site.place),
      article,
    }
    const whole = wholeOf(extracted.casualties, figure)
    const rule = whole === null ? otherEventRules.find(({ read }) => read(told, unheard) !== null) : found.get(whole)
    const shared = last === null || whole !== null ? undefined : sharedWith(sentence, last, figure, found)
    if (rule !== undefined) found.set(figure, rule)
    else if (shared !== undefined) found.set(figure, shared)
    last = figure
    if (figure.effect !== 'killed' && figure.effect !== 'injured') continue
    harmed++
    harmedIn = figure.sentence
  }
  return found
}

/** A story, the places that something may have happened at in it, and where its own event did. */
export interface Scene {
  readonly told: Geocoded
  readonly possibleLocations: PossibleLocations
  readonly site: Site
}

/** The places of a sentence that are not told of the people themselves: "a trader, who owns a house in Goma, was killed". */
function placesBeside(
  places: readonly PlaceMention[],
  sentence: Sentence,
  { start, end }: FoundFigure,
): PlaceMention[] {
  return within(places, sentence).filter((place) => place.end <= start || place.start >= end)
}

/** Whether a place lies in one province, or is one. */
const isWithinUnit = ({ type }: PlaceMention): boolean => type === 'city' || type === 'region'

/** Whether two places lie in different countries, or are different provinces or towns in such. */
function isApart(place: PlaceMention | null, site: PlaceMention | null): boolean {
  if (place === null || site === null || place.country === null || site.country === null) return false
  if (place.country !== site.country) return true
  if (!isWithinUnit(place) || !isWithinUnit(site)) return false
  return place.admin1 !== null && site.admin1 !== null && place.admin1 !== site.admin1
}

/** The figure before another that this is a part of: they came to harm together. */
function wholeOf(casualties: readonly FoundFigure[], { partOf, start }: FoundFigure): FoundFigure | null {
  if (partOf === null || partOf.start >= start) return null
  return within(casualties, partOf).find(({ end }) => end === partOf.end) ?? null
}

function lastBefore(
  dates: readonly DateMention[],
  before: Sentence | undefined,
  { paragraph }: Sentence,
): DateMention | null {
  return before === undefined || before.paragraph !== paragraph ? null : (within(dates, before).at(-1) ?? null)
}

/** The rule of the figure that another goes on from in one breath: "since 7 October 820 people have been killed and 2,100 injured". */
function sharedWith(
  { index, tokens }: Sentence,
  before: FoundFigure,
  figure: FoundFigure,
  found: ReadonlyMap<FoundFigure, OtherEventRule>,
): OtherEventRule | undefined {
  if (before.sentence !== index || figure.tokens.from < before.tokens.to) return undefined
  const between = tokens.slice(before.tokens.to, figure.tokens.from)
  const goesOn = between.length <= 2 && between.every(isListSeparator)
  return goesOn ? found.get(before) : undefined
}
