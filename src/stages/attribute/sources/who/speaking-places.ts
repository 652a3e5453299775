import type { PlaceMention } from '../../../../model/place.ts'
import type { Span } from '../../../../model/span.ts'
import { readAs, type SpeakerMention } from '../../../../model/speaker.ts'

/**
 * Reads a name that is a place's as no person: a place that speaks is its government, its people are a group. One before the colon of
 * a title says only where the story is from, and speaks where a quotation follows.
 *
 * @param speakers in text order, as the places are
 * @example 'Ruritania denied it.' // an organization by the name of Ruritania
 * @example 'Ruritania: Floods kill 12' // nobody
 */
export function placesApart(
  speakers: readonly SpeakerMention[],
  places: readonly PlaceMention[],
  text: string,
): SpeakerMention[] {
  let next = 0
  return speakers.flatMap((mention) => {
    while ((places[next]?.start ?? mention.start) < mention.start) next++
    if (mention.by !== 'name' || (mention.honorific ?? mention.role) !== null) return mention
    if (mention.kind !== 'person' && mention.kind !== 'organization') return mention
    const place = sameSpan(places, next, mention)
    if (place === null) return mention
    if (isHeading(text, mention)) return []
    return readAs(mention, place.usage === 'demonym' ? PEOPLE : GOVERNMENT)
  })
}

const COLON = /^: (?!["“”'‘«»])/u

/** Whether a name stands alone before a colon at the beginning of a line, and no quotation follows. */
const isHeading = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text.charAt(start - 1) === '\n') && COLON.test(text.slice(end, end + 3))

const NOBODY = { given: null, surname: null, gender: null, role: null, organization: null }
const PEOPLE = { ...NOBODY, kind: 'group', by: 'noun', plural: true } as const
const GOVERNMENT = { ...NOBODY, kind: 'organization' } as const

/** The place that a mention is from end to end, of those from an index on; of several the last. */
function sameSpan(places: readonly PlaceMention[], from: number, { start, end }: Span): PlaceMention | null {
  let same: PlaceMention | null = null
  for (let i = from; i < places.length; i++) {
    const place = places[i]
    if (place === undefined || place.start > start) break
    if (place.end === end) same = place
  }
  return same
}
