import { isClose } from '../../../gazetteer/is-close.ts'
import type { Place } from '../../../gazetteer/place.ts'
import { apposedSettlements } from '../../../lexicon/en/places.ts'
import type { FoundPlace } from '../../../model/found-place.ts'
import type { Span } from '../../../model/span.ts'
import { alternatives } from '../../../text/alternatives.ts'
import type { Name, Option } from './names.ts'

/** What may stand between a place and the place that holds it: "Paris, Texas"; "Paris (Texas)"; "Paris in Texas". */
const BETWEEN = new RegExp(`^(?:, ?| \\(|,? in (?:the )?|, a ${alternatives(apposedSettlements)} in )$`)

/** Whether a place is written directly before another as if it lay in it. */
export const isWrittenWithin = (text: string, inner: Span, outer: Span): boolean =>
  outer.start - inner.end <= FAR && outer.start >= inner.end && BETWEEN.test(text.slice(inner.end, outer.start))

/** No link between two names is longer. */
const FAR = 24

/** A mention that is written directly before a mention of another name as if it lay in it; names by their numbers. */
interface Contained {
  readonly mention: FoundPlace
  readonly inner: number
  readonly outer: number
}

/** The mentions of some names that are written directly before another as if they lay in it, in text order. */
export function containedMentions(text: string, names: readonly Name[]): Contained[] {
  const order = names
    .flatMap(({ mentions }, name) => mentions.map((mention) => ({ mention, name })))
    .sort((a, b) => a.mention.start - b.mention.start)
  return order.flatMap(({ mention, name }, i) => {
    const next = order[i + 1]
    if (next === undefined || next.name === name || next.mention.start - mention.end > FAR) return []
    const [inner, outer] = [names[name], names[next.name]]
    if (inner === undefined || outer === undefined || isEnumerated(inner, outer)) return []
    return BETWEEN.test(text.slice(mention.end, next.mention.start)) ? [{ mention, inner: name, outer: next.name }] : []
  })
}

/** Pairs of names, the first written directly before the second as if it lay in it: their numbers. */
export function containmentsOf(text: string, names: readonly Name[]): (readonly [inner: number, outer: number])[] {
  return containedMentions(text, names).map(({ inner, outer }) => [inner, outer] as const)
}

/** Two states, or two countries, next to each other are a list, unless the second is shortened: "Nevada, Oregon" but "Nevada, Mo.". */
function isEnumerated(inner: Name, outer: Name): boolean {
  const isUnit = ({ place: { level, country } }: Option) =>
    level === 'country' || (level === 'unit' && country === 'US')
  const shortened = outer.options.some(({ bearing }) => bearing === 'pointed' || bearing === 'postal')
  return !shortened && inner.options.some(isUnit) && outer.options.some(isUnit)
}

/** Whether a place lies in another, as far as the gazetteer can tell. */
export function liesIn(inner: Place, outer: Place): boolean {
  if (outer.level === 'country') return inner.country === outer.country && inner.level !== 'country'
  if (outer.level === 'unit') return inner.country === outer.country && inner.admin1 === outer.name
  if (outer.level === 'district')
    return inner.country === outer.country && inner.admin1 === outer.admin1 && isClose(inner, outer, 0.7)
  if (outer.level === 'known' && outer.type === 'area') return isClose(inner, outer, 4)
  return false
}
