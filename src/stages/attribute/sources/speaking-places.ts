import type { PlaceMention } from '../../../model/place.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'

/**
 * Reads a name that is a place's as no person: a place that speaks is its government, its people are a group.
 *
 * @example 'Ruritania denied it.' // an organization by the name of Ruritania
 */
export function placesApart(speakers: readonly SpeakerMention[], places: readonly PlaceMention[]): SpeakerMention[] {
  const bySpan = new Map(places.map((place) => [`${place.start}-${place.end}`, place]))
  return speakers.map((mention) => {
    if (mention.by !== 'name' || (mention.honorific ?? mention.role) !== null) return mention
    if (mention.kind !== 'person' && mention.kind !== 'organization') return mention
    const place = bySpan.get(`${mention.start}-${mention.end}`)
    if (place === undefined) return mention
    const nobody = { ...mention, given: null, surname: null, gender: null, role: null, organization: null }
    return place.usage === 'demonym'
      ? { ...nobody, kind: 'group', by: 'noun', plural: true }
      : { ...nobody, kind: 'organization' }
  })
}
