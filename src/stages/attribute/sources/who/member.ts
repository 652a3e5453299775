import { postnominals } from '../../../../lexicon/en/people.ts'
import type { Gender, SpeakerMention } from '../../../../model/speaker.ts'

/** Somebody whom the article names, by the fullest form that it gives. */
export interface Member {
  readonly name: string
  readonly kind: SpeakerMention['kind']
  readonly given: string | null
  readonly surname: string | null
  readonly gender: Gender
  readonly role: string | null
  readonly organization: string | null
  readonly mentions: readonly SpeakerMention[]
}

/** What is known of somebody without a name, of whom a pronoun may speak next. */
export type Nameless = Pick<SpeakerMention, 'kind' | 'gender'>

/** Who spoke last: somebody of a name, somebody without one, and the last organization that did. */
export interface LastSpeaker {
  readonly member: Member | null
  readonly nameless: Nameless | null
  readonly body: Member | null
  /** Where the content of what was said last ends. */
  readonly at: number
}

/** The name itself, without the role and the title before it. */
export function nameOf({ text, given, surname, role, by }: SpeakerMention): string {
  // "Promoter Vela Events"
  if (by === 'name' && surname === null && role !== null && text.startsWith(`${role} `))
    return text.slice(role.length + 1)
  if (surname === null) return text.replace(/^the /iu, '')
  const at = given === null ? text.lastIndexOf(surname) : text.indexOf(given)
  return withoutLetters(at > 0 ? text.slice(at) : text, surname)
}

/** A name without the letters of honours and degrees after the surname: "Mark Hill KC". */
function withoutLetters(name: string, surname: string): string {
  const end = name.lastIndexOf(surname) + surname.length
  if (end === name.length) return name
  const after = name.slice(end + 1).split(' ')
  return after.every((letters) => postnominals.has(letters.toLowerCase())) ? name.slice(0, end) : name
}

/** The only one of a list; null where there are more or none. */
export const onlyOf = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null)

/** The words of a phrase in lower case, as far as its first "of": "Minister of Health" is "minister". */
export const wordsBeforeOf = (phrase: string): readonly string[] =>
  phrase.toLowerCase().replace(AFTER_OF, '').split(' ')

const AFTER_OF = / of .*$/u
