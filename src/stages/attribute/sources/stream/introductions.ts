import { honorifics } from '../../../../english/names/honorifics.ts'
import type { Span } from '../../../../model/span.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'

/** A mention with all that introduces it: "the mayor, Hugh Hill" and "Hugh Hill, a doctor" mean Hugh Hill from end to end. */
export interface Introduced extends Span {
  readonly mention: SpeakerMention
}

/** What introduces a name, apart from it. */
interface Introduction {
  readonly role: string | null
  readonly organization: string | null
  readonly start: number
  readonly end: number
}

/** A role is looked for no more mentions before its name than this: "A nurse who had parked on the second floor, Mary Ford". */
const MOST_BETWEEN = 3
/** No introduction is longer than this, in characters. */
const LONGEST = 120
/** Between a role and the name that it introduces: nothing, a comma, or what else is told of him and then a comma. */
const ROLE_THEN_NAME = /^(?:,? |(?: (?:of|at|for|in|to|with|from|who|whose) [^.,;:“”"()]{1,80})?, )$/u
/** Between a name and the role that introduces it. */
const NAME_THEN_ROLE =
  /^, (?:\d{1,3}, )?(?:(?:now|then|also|himself|herself|who is|who was) )?(?:(?:an?|the) [^.,;:“”"()]{0,40})?$/u
/** What ends an introduction; a verb behind "the minister, Hill" would make two people of them. */
const CLOSED = /^(?:\s*$|,? *\d{1,3},|[,.;:)—–]| —| –| \(|[”"’]|\n)/u
/** What else belongs to a role in apposition, as far as the next comma. */
const REST_OF_ROLE =
  /^(?:['’]s [^.,;:“”"()\n]{1,60}?)?(?: (?:for|of|at|in|from|with|on|to) [^.,;:“”"()\n]{1,80}?)?(?=[,.;]|$|\n| (?:who|whose|which) )/u
/** Says nothing of which body it is. */
const ANY_BODY = /^(?:the|its|their|his|her) (?:organi[sz]ation|group|charity|agency|company|firm|ministry)$/iu
const OPENS_CLAUSE = / (?:who|which|that|whose|and|said|says) /u

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
    const name = mention.by === 'noun' ? nameBehind(speakers, i, text) : null
    if (name !== null) {
      found.push(named(name.mention, ofNoPlace(roleBefore(speakers, i, name.mention, text), places)))
      i = name.at
      continue
    }
    const role = mention.by === 'name' && mention.kind === 'person' ? roleBehind(speakers, i, text) : null
    if (role === null) found.push({ start: mention.start, end: mention.end, mention })
    else {
      found.push(named(mention, ofNoPlace(role, places)))
      while ((speakers[i + 1]?.start ?? Number.POSITIVE_INFINITY) < role.end) i++
    }
  }
  return found
}

/** "A baker from Leeds" is of no body by that name, nor is "Amnesty's Nigeria director". */
const ofNoPlace = (role: Introduction, places: ReadonlySet<string>): Introduction =>
  places.has(role.organization ?? '') ? { ...role, organization: null } : role

function named(mention: SpeakerMention, { role, organization, start, end }: Introduction): Introduced {
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
  }
}

/** The name that a noun introduces: "the provincial governor, Hugh Hill", "the state utility EAC". */
function nameBehind(
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
): { readonly mention: SpeakerMention; readonly at: number } | null {
  const noun = speakers[at]
  if (noun === undefined || noun.plural || noun.kind === 'document' || noun.kind === 'group') return null
  for (let i = at + 1; i <= at + MOST_BETWEEN; i++) {
    const mention = speakers[i]
    if (mention === undefined || mention.start - noun.end > LONGEST || mention.by === 'pronoun') return null
    if (mention.by !== 'name') continue
    const between = text.slice(noun.end, mention.start)
    if (noun.kind === 'organization') {
      return between === ' ' && mention.kind === 'organization' && /^\p{Ll}/u.test(lastWord(noun.text))
        ? { mention, at: i }
        : null
    }
    if (mention.kind !== 'person') continue
    if (!ROLE_THEN_NAME.test(between)) continue
    const behind = text.slice(mention.end, mention.end + 8)
    if (between.includes(',') && (!CLOSED.test(behind) || /^, (?:an?|the) /u.test(behind))) continue
    return { mention, at: i }
  }
  return null
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** The role before a name, with the organization that stands before or behind it: "the disaster agency's spokesman, Hugh Hill". */
function roleBefore(
  speakers: readonly SpeakerMention[],
  at: number,
  { end }: SpeakerMention,
  text: string,
): Introduction {
  const noun = speakers[at]
  if (noun === undefined) return { role: null, organization: null, start: end, end }
  const owner = speakers[at - 1]
  const between = owner === undefined ? null : text.slice(owner.end, noun.start)
  const owned = between !== null && /^(?:['’]s?)? $/u.test(between) && owner?.kind === 'organization'
  return {
    role: noun.role,
    organization: noun.organization ?? (owned && !ANY_BODY.test(owner.text) ? withoutArticle(owner.text) : null),
    start: noun.start,
    end,
  }
}

const withoutArticle = (text: string): string => text.replace(/^(?:the|an?|its|their|his|her) /iu, '')

/** The role behind a name: "Hugh Hill, a spokesman for the town council". */
function roleBehind(speakers: readonly SpeakerMention[], at: number, text: string): Introduction | null {
  const name = speakers[at]
  const owner = ownerBehind(speakers, at, text)
  const noun = speakers[owner === null ? at + 1 : at + 2]
  if (name === undefined || noun === undefined || noun.start - name.end > LONGEST) return null
  if (noun.by !== 'noun' || noun.role === null) return null
  const between = text.slice(name.end, noun.start)
  if (owner === null && !NAME_THEN_ROLE.test(between)) return null
  if (/^(?:his|her|its|their|another|one)\b/iu.test(noun.text)) return null
  const rest = REST_OF_ROLE.exec(text.slice(noun.end, noun.end + LONGEST))
  if (rest === null || OPENS_CLAUSE.test(`${rest[0]} `)) return null
  // Trimmed, since a page may have lost the name: "a survivor of the , and activist"
  const organization = withoutArticle(/^ (?:for|of|at|from|with) (.+)$/u.exec(rest[0])?.[1] ?? '').trim()
  return {
    role: noun.role,
    organization: owner?.text ?? noun.organization ?? (organization === '' ? null : organization),
    start: name.start,
    end: noun.end + rest[0].length,
  }
}

/** The body whose role stands behind a name: "Hugh Hill, the WHO's incident manager". */
function ownerBehind(speakers: readonly SpeakerMention[], at: number, text: string): SpeakerMention | null {
  const [name, owner, noun] = [speakers[at], speakers[at + 1], speakers[at + 2]]
  if (name === undefined || owner?.kind !== 'organization' || owner.by !== 'name' || noun?.by !== 'noun') return null
  if (noun.start - name.end > LONGEST || !/^, (?:\d{1,3}, )?(?:the )?$/iu.test(text.slice(name.end, owner.start)))
    return null
  return /^['’]s (?:[\p{Ll} -]{0,40} )?$/u.test(text.slice(owner.end, noun.start)) ? owner : null
}
