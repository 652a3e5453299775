import { kin, offices, otherOffices, singleOffices } from '../../../../lexicon/en/people.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { type Member, onlyOf, wordsBeforeOf } from './member.ts'
import type { Index } from './member-index.ts'

/** The only member of a role, of whom "the minister" speaks; null when there are two or none. */
export function inRole(byRole: Index<Member>, { role, start }: SpeakerMention): Member | null {
  if (role === null) return null
  const words = wordsBeforeOf(role)
  const head = words[words.length - 1] ?? ''
  if (kin.has(head)) return onlyOf(byRole.get(head))
  const isOffice = offices.has(head) || singleOffices.has(head)
  const fits = (member: Member): boolean =>
    isOffice
      ? sameOffice(role, head, member)
      : isDescribed(words, member) && (member.mentions[0]?.start ?? start) < start
  return onlyOf(byRole.get(head).filter(fits))
}

/** Whether a member is all that a description says: "the snowplough driver" is not a bus driver, nor a driver of unknown kind. */
function isDescribed(words: readonly string[], { role }: Member): boolean {
  const own = new Set(role?.toLowerCase().split(' '))
  return words.every((word) => own.has(word))
}

/** Whether a member's office may be the one that a mention names: "the interior minister" is not the foreign minister. */
function sameOffice(role: string, head: string, { role: own, organization }: Member): boolean {
  const asked = wordsBeside(role, head)
  const known = new Set([...wordsBeside(own ?? '', head), ...wordsBeside(organization ?? '', head)])
  if (asked.every((word) => known.has(word))) return true
  return known.size === 0 && !asked.some((word) => otherOffices.has(word))
}

const wordsBeside = (phrase: string, head: string): readonly string[] =>
  phrase
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== head && word !== '')
