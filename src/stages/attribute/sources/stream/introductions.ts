import { honorifics } from '../../../../english/names/honorifics.ts'
import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { unheard } from '../../../../rules/no.ts'
import { appositions, type Introduction } from './rules/appositions.ts'

/** A mention with all that introduces it: "the mayor, Hugh Hill" and "Hugh Hill, a doctor" mean Hugh Hill from end to end. */
export interface Introduced extends Span {
  readonly mention: SpeakerMention
  /** The rule that joined it to what introduces it; null where nothing does. */
  readonly rule: string | null
}

/**
 * Joins roles and names that stand in apposition: the name is who speaks, the rest is his role and his organization.
 *
 * @param places the names of towns and countries where they stand for the place itself.
 */
export function introduced(
  speakers: readonly SpeakerMention[],
  text: string,
  places: ReadonlySet<string> = new Set(),
): Introduced[] {
  const found: Introduced[] = []
  for (let i = 0; i < speakers.length; i++) {
    const mention = speakers[i]
    if (mention === undefined) continue
    const apposed = introducedAt(speakers, i, text, places)
    if (apposed === null) found.push({ start: mention.start, end: mention.end, mention, rule: null })
    else {
      found.push(apposed.introduced)
      i = apposed.last
    }
  }
  return found
}

/** The name that a mention introduces or is, by the first rule that holds, and the last mention that belongs to it. */
function introducedAt(
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
  places: ReadonlySet<string>,
): { readonly introduced: Introduced; readonly last: number } | null {
  for (const { id, read } of appositions) {
    const apposed = read({ speakers, at, text }, unheard)
    if (apposed === null) continue
    const introduced = named(apposed.name, ofNoPlace(apposed.introduction, places), id)
    return { introduced, last: apposed.last }
  }
  return null
}

/** "A baker from Leeds" is of no body by that name, nor is "Amnesty's Nigeria director". */
const ofNoPlace = (role: Introduction, places: ReadonlySet<string>): Introduction =>
  places.has(role.organization ?? '') ? { ...role, organization: null } : role

function named(mention: SpeakerMention, { role, organization, start, end }: Introduction, rule: string): Introduced {
  // "the police commander, Colonel Hugh Hill": a rank says less than the office.
  const ranks =
    mention.role
      ?.toLowerCase()
      .split(' ')
      .every((word) => honorifics.has(word)) ?? false
  const own = ranks ? null : mention.role
  return {
    start,
    end,
    mention: {
      ...mention,
      role: own ?? role ?? mention.role,
      organization: mention.organization ?? organization,
    },
    rule,
  }
}
