import { anyBody, privateBodies, publicBodies } from '../../../../lexicon/en/people.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { type LastSpeaker, type Member, onlyOf } from './member.ts'
import type { Index } from './member-index.ts'
import type { NamedBefore } from './named-before.ts'

/** The body that "it" means: the one that spoke last, or the only one named near it where nobody spoke. */
export function bodyOfPronoun({ start }: SpeakerMention, last: LastSpeaker, before: NamedBefore): Member | null {
  if (last.body !== null && last.member === last.body) return last.body
  if (last.member !== null || last.nameless !== null) return null
  return onlyOf(before.near(start).filter(({ kind }) => kind === 'organization'))
}

/** The body that "the ministry" or "the group" means: the only one that has the word in its name, else the one that spoke last. */
export function bodyOfNoun({ text: phrase }: SpeakerMention, last: LastSpeaker, byWord: Index<Member>): Member | null {
  if (!DEFINITE.test(phrase)) return null
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()
  const bearing = byWord.get(head)
  if (bearing.length > 0) return onlyOf(bearing)
  if (last.body === null || !anyBody.has(phrase.toLowerCase().replace(DEFINITE, ''))) return null
  if (privateBodies.has(head) && isPublic(last.body)) return null
  // A capital that spoke is not a group.
  return BODY_NAME.test(last.body.name) ? last.body : null
}

const DEFINITE = /^the /iu

/** A name of several words or an acronym; a single word may be a capital's. */
const BODY_NAME = /\s|^\p{Lu}+$/u

const isPublic = ({ name }: Member): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => publicBodies.has(word))
