import { ITS } from '../../../../english/people/identity.ts'
import { documents } from '../../../../lexicon/en/people.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import type { LastSpeaker } from './member.ts'

/**
 * Finds whose "the report" is: of whom the mention of it before was, or else of the body that spoke last.
 *
 * @param speakers everybody who may speak, in text order.
 * @param called the full name of a body.
 * @example 'A report by the Harbour Board warned of floods. The report said' // Harbour Board
 */
export function issuers(
  speakers: readonly SpeakerMention[],
  called: (body: string) => string,
): (mention: SpeakerMention, last: LastSpeaker) => string | null {
  const told = speakers.filter(
    ({ kind, by, organization }) => kind === 'document' && by === 'noun' && organization !== null,
  )
  return ({ kind, by, text, start }, { body }) => {
    if (kind !== 'document' || by !== 'noun' || !/^the /iu.test(text)) return null
    const before = told.findLast((one) => one.start < start && headOf(one.text) === headOf(text))
    if (before?.organization != null) return called(before.organization)
    return body !== null && BODY_NAME.test(body.name) ? body.name : null
  }
}

/**
 * Finds whose "the spokesman" is: of the body of the last one who was told by that noun.
 *
 * @example 'A spokesman for the Harbour Board left. The spokesman said' // Harbour Board
 */
export function nameless(
  speakers: readonly SpeakerMention[],
  called: (body: string) => string,
): (mention: SpeakerMention) => string | null {
  const told = new Map<string, SpeakerMention[]>()
  for (const mention of speakers) {
    const role = roleOf(mention)
    if (role === null || mention.organization === null || mention.organization === ITS) continue
    const list = told.get(role)
    if (list === undefined) told.set(role, [mention])
    else list.push(mention)
  }
  return (mention) => {
    const role = DEFINITE.test(mention.text) ? roleOf(mention) : null
    const before = role === null ? undefined : told.get(role)?.findLast(({ start }) => start < mention.start)
    return before?.organization == null ? null : called(before.organization)
  }
}

const DEFINITE = /^the /iu

/** The noun for one person of whom no name is told: "spokesman". */
const roleOf = ({ kind, by, role }: SpeakerMention): string | null =>
  by === 'noun' && (kind === 'person' || kind === 'unnamed') && role !== null
    ? role.slice(role.lastIndexOf(' ') + 1).toLowerCase()
    : null

/** The noun that says what a document is: "report" in "a report by the council". */
const headOf = (phrase: string): string | undefined =>
  phrase
    .toLowerCase()
    .split(' ')
    .find((word) => documents.has(word))

/** A name of several words or an acronym; a single word may be a capital's, which puts out no reports. */
export const BODY_NAME = /\s|^\p{Lu}+$/u
