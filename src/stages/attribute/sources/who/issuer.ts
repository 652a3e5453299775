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

/** The noun that says what a document is: "report" in "a report by the council". */
const headOf = (phrase: string): string | undefined =>
  phrase
    .toLowerCase()
    .split(' ')
    .find((word) => documents.has(word))

/** A name of several words or an acronym; a single word may be a capital's, which puts out no reports. */
export const BODY_NAME = /\s|^\p{Lu}+$/u
