import type { Speaker } from '../../../../model/claim.ts'
import type { Sentence } from '../../../../model/document.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import { isInAny, type Span } from '../../../../model/span.ts'
import type { Where } from '../../../../model/where.ts'
import { covering } from '../../../../text/within.ts'
import { chained } from '../events/chained.ts'
import { standingIn } from '../events/standing.ts'
import { isAfterwards } from '../hospital.ts'
import { within } from '../nearby.ts'

/** How many sentences before that of a claim, in its paragraph, may say where the talk is. */
const REACH = 4

/** What an article tells of its places, as far as the talk of a claim needs it. */
interface Told {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Those at which something may have happened, in text order. */
  readonly places: readonly PlaceMention[]
  /** That of the article. */
  readonly town: PlaceMention | null
}

/**
 * Where the talk is when a claim is made: the place that its sentence has outside of it, else the last one before in its paragraph. What
 * somebody tells happened there, rather than at the place of the article's event.
 *
 * @example 'The mayor of {Tarma} was blunter. “We asked for help on Saturday,” he said.'
 */
export function placeOfTalk({ text, sentences, places, town }: Told, spans: readonly Span[]): Where | null {
  const own = covering(sentences, spans[0]?.start ?? 0)
  if (own === null) return null
  for (let i = own.index; i >= own.index - REACH; i--) {
    const sentence = sentences[i]
    if (sentence?.paragraph !== own.paragraph) return null
    const said = within(places, sentence).filter((place) => !isInAny(spans, place))
    const place = said.findLast((one) => one.type !== 'country' && !isAfterwards(one) && isPlacedBy(text, one))
    if (place !== undefined) return standingIn(chained(said, place), 'event', said, town)
  }
  return null
}

/** "in the village of Tarma", "the mayor of Tarma", "outside Tarma": not "from Tarma", which says where somebody is at home. */
const isPlacedBy = (text: string, { start }: PlaceMention): boolean =>
  /\b(?:in|at|near|outside|around|inside|of)(?: (?:the|a|\p{Ll}+ of|nearby|northern|southern|eastern|western|central|village|town|city))*\s$/iu.test(
    text.slice(Math.max(0, start - BEFORE), start),
  )

/** How many characters before a place are looked at for its preposition. */
const BEFORE = 40

/** Whether one person speaks both times, by name. */
export function isSameVoice([one, ...others]: readonly Speaker[], [other, ...more]: readonly Speaker[]): boolean {
  if (others.length > 0 || more.length > 0) return false
  return one?.kind === 'person' && one.name !== null && one.name === other?.name
}
