import { ITS } from '../../../../english/people/identity.ts'
import {
  anyBody,
  organizationNouns,
  outlets,
  privateBodies,
  publicBodies,
  tellingBodies,
  unincorporated,
} from '../../../../lexicon/en/people.ts'
import { settlementNouns, stateOffices } from '../../../../lexicon/en/places.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { BODY_NAME } from './issuer.ts'
import { isFirm } from './join-names.ts'
import { type LastSpeaker, type Member, onlyOf } from './member.ts'
import type { Index } from './member-index.ts'
import type { NamedBefore } from './named-before.ts'

/** The body that "it" means: the one that spoke last, or the only one named near it where nobody spoke. */
export function bodyOfPronoun({ start }: SpeakerMention, last: LastSpeaker, before: NamedBefore): Member | null {
  if (last.body !== null && last.member === last.body) return last.body
  if (last.member !== null || last.nameless !== null) return null
  return onlyOf(before.near(start).filter(({ kind }) => kind === 'organization'))
}

/** The body that "they" means: the one that spoke last, where nobody else has been named since. */
export function bodyOfThey({ text, start }: SpeakerMention, last: LastSpeaker, before: NamedBefore): Member | null {
  const { member } = last
  if (THEY !== text.toLowerCase() || member === null || member.kind !== 'organization') return null
  return before.near(start).every((other) => other === member || (other.mentions[0]?.start ?? 0) < last.at)
    ? member
    : null
}

const THEY = 'they'

/** The document that "the advisory" means: the only one that has the word in its name. */
export function paperOf({ text: phrase }: SpeakerMention, byWord: Index<Member>): Member | null {
  if (!DEFINITE.test(phrase)) return null
  return onlyOf(byWord.get(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()))
}

/** The body that "the ministry" or "the group" means: the only one that has the word in its name, else the one that spoke last. */
export function bodyOfNoun(
  { text: phrase, start }: SpeakerMention,
  last: LastSpeaker,
  byWord: Index<Member>,
  before: NamedBefore,
): Member | null {
  if (!DEFINITE.test(phrase)) return null
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()
  const bearing = byWord.get(head)
  if (bearing.length > 0) return onlyOf(bearing)
  const any = anyBody.has(phrase.toLowerCase().replace(DEFINITE, ''))
  if (!any && !tellingBodies.has(head)) return null
  const may = (body: Member) =>
    !(privateBodies.has(head) && isPublic(body)) && !(isNoFirm(head) && isFirm(body.name)) && BODY_NAME.test(body.name)
  // A capital that spoke is not a group.
  if (last.body !== null && (any || last.member === last.body)) return may(last.body) ? last.body : null
  const near = before.near(start).filter((member) => member.kind === 'organization' && may(member) && isBody(member))
  return (
    onlyOf(near) ??
    (last.body !== null && may(last.body) && (near.length === 0 || near.includes(last.body)) ? last.body : null)
  )
}

/**
 * The body of an office that is told by "its" or by a noun alone, "the group's director": the only one that has the noun in its
 * name, else the nearest that can be meant.
 */
export function employerOf(
  called: string,
  start: number,
  { body, member, at }: LastSpeaker,
  byWord: Index<Member>,
  before: NamedBefore,
  told: ReadonlyMap<string, Member>,
): Member | null {
  if (called !== ITS) {
    const bearing = byWord.get(called)
    if (bearing.length > 0) return onlyOf(bearing)
    if (!anyBody.has(called) && !tellingBodies.has(called)) return null
  } else if (body !== null && body === member) return body
  const may = (body: Member) =>
    body.kind === 'organization' &&
    !(privateBodies.has(called) && isPublic(body)) &&
    !(isNoFirm(called) && isFirm(body.name))
  const nearest = before.near(start).find((body) => may(body) && isBody(body)) ?? null
  // Whoever spoke last is of a body, and no other is named since: "Hill, of the Harbour Trust, said so. The group's doctor left."
  const own = told.get(member?.organization?.toLowerCase() ?? '')
  const isSince = nearest?.mentions.some(({ start: named }) => named > at && named < start) ?? false
  return own !== undefined && may(own) && !isSince ? own : nearest
}

/** Whether words tell a body by another mention of it: "its", "group", but not "fire brigade". */
export const isAnaphor = (called: string): boolean =>
  called === ITS || (/^\p{Ll}+$/u.test(called) && organizationNouns.has(called))

/** A name that shows by a noun or by its letters that it is not a place's. */
const isBody = ({ name }: Member): boolean =>
  /^[\p{Lu}&]{2,6}$|&/u.test(name) ||
  outlets.has(name.toLowerCase()) ||
  name
    .toLowerCase()
    .split(' ')
    .some((word) => organizationNouns.has(word) && !settlementNouns.has(word))

const DEFINITE = /^the /iu

/** Nouns that no firm is called by: "the agency", "the ministry". */
const isNoFirm = (noun: string): boolean => publicBodies.has(noun) || stateOffices.has(noun) || unincorporated.has(noun)

const isPublic = ({ name }: Member): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => publicBodies.has(word))
