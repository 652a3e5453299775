import { removalWords } from '../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { PlaceMention } from '../../../model/place.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { Where } from '../../../model/where.ts'
import { chained } from './events/chained.ts'
import type { Site } from './events/site.ts'
import { standingIn } from './events/standing.ts'
import { tellsEvent } from './events/tells-event.ts'

/** What a claim tells, as far as it says where that was. */
export interface Told {
  readonly text: string
  readonly spans: readonly Span[]
  readonly sentences: readonly Sentence[]
  /** Those of the claim that something may have happened at. */
  readonly places: readonly PlaceMention[]
  readonly casualties: readonly Figure[]
}

/**
 * Where what a claim says happened: where its figure's people came to harm, else a place that it names, else, where it tells of the
 * article's event, the place of that.
 *
 * @returns null for opinions, plans, judgments and whatever else happened nowhere, and where nothing says so
 */
export function whereClaimed(told: Told, site: Site): Where | null {
  const { text, places, casualties, sentences } = told
  const isBroughtAway = sentences.some(({ tokens }) => tokens.some(({ lower }) => removalWords.has(lower)))
  const figure = casualties.find(({ event }) => event === 'main') ?? casualties[0]
  const counted = figure?.where ?? null
  if (counted !== null) {
    const isSaid = told.spans.some((span) => contains(span, counted))
    return isSaid && counted.basis !== 'explicit' ? { ...counted, basis: 'explicit' } : counted
  }
  // "was recovered from the sea": it happened there
  const [said] = isBroughtAway ? places : places.filter((_, i) => !isOnRoute(text, places, i))
  if (said !== undefined) return standingIn(chained(places, said), 'explicit', places, site.town)
  if (figure !== undefined || places.length > 0) return null
  return tellsEvent(told.sentences, told.spans) && site.told ? site.where : null
}

/** Whether a place is an end of a route, on which things happen between: "from Belva to Tarma", "brought meat from Belva". */
function isOnRoute(text: string, places: readonly PlaceMention[], i: number): boolean {
  const isFrom = (place: PlaceMention | undefined): boolean =>
    place !== undefined && /\bfrom (?:the )?$/i.test(text.slice(Math.max(0, place.start - 10), place.start))
  const [before, place] = [places[i - 1], places[i]]
  if (isFrom(place)) return true
  if (isFrom(before) && before !== undefined && place !== undefined && text.slice(before.end, place.start) === ', ')
    return true
  return (
    isFrom(before) &&
    before !== undefined &&
    place !== undefined &&
    /^ to (?:the )?$/.test(text.slice(before.end, place.start))
  )
}
