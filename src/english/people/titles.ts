import {
  courtesyTitles,
  femaleTitles,
  maleTitles,
  organizationNouns,
  portfolioOffices,
  presentOffices,
  roleModifiers,
  roles,
} from '../../lexicon/en/people.ts'
import { settlementNouns } from '../../lexicon/en/places.ts'
import type { Gender } from '../../model/speaker.ts'
import { isCapital } from '../../text/capital.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { demonymWords } from '../names/demonym-words.ts'
import { honorifics } from '../names/honorifics.ts'
import type { Identity } from './identity.ts'

const nationalities = new Set(demonymWords.map((word) => word.toLowerCase()))

/** The role, the organization before it, and the courtesy title, of what stands before a name. */
export function readTitle(before: readonly Item[]): Pick<Identity, 'role' | 'organization' | 'honorific'> {
  const courtesy = before.filter(({ lower }) => courtesyTitles.has(lower))
  const words = before.filter(({ lower }) => !courtesyTitles.has(lower))
  const afterBody = words.findLastIndex(({ lower }) => organizationNouns.has(lower) && !isRoleWord(lower))
  const first = words.findIndex(({ lower }, i) => i > afterBody && isRoleWord(lower))
  const head = first < 0 ? words : words.slice(0, first)
  const body = words.filter(({ text, lower }) => isCapital(text) && !nationalities.has(lower))
  // "Home Minister", but "UN Undersecretary"
  const portfolio = portfolioOffices.has(words[first]?.lower ?? '') && !head.some(isBody)
  // "Marion County Attorney": the county is of the office
  const ofUnit = settlementNouns.has(words[first]?.lower ?? '') && isCapital(words[first]?.text ?? '')
  const named = !portfolio && !ofUnit && head.length > 0 && body.length > 0 && head.every((word) => body.includes(word))
  const text = (items: readonly Item[]) => (items.length === 0 ? null : items.map((item) => item.text).join(' '))
  return {
    role: text(withoutRank(named ? words.slice(first) : words)),
    organization: named ? text(head) : null,
    honorific: text(courtesy),
  }
}

/** "lead author Professor", "police commander Colonel": after an office in lower case a rank is only a title. */
function withoutRank(words: readonly Item[]): readonly Item[] {
  const own = words.filter(({ lower }) => !presentOffices.has(lower))
  const rank = own.findIndex(({ text, lower }) => isCapital(text) && honorifics.has(lower))
  const office = own[rank - 1]
  return rank > 0 && office !== undefined && !isCapital(office.text) && roles.has(office.lower)
    ? own.slice(0, rank)
    : own
}

const isBody = ({ text, lower }: Item): boolean => /^[\p{Lu}.]{2,8}$/u.test(text) || organizationNouns.has(lower)

const isRoleWord = (word: string): boolean => roles.has(word) || honorifics.has(word) || roleModifiers.has(word)

/** The gender that a title or a noun tells: "Mrs.", "spokeswoman"; null when none does. */
export function genderOfTitles(words: readonly string[]): Gender {
  if (words.some((word) => femaleTitles.has(word))) return 'female'
  return words.some((word) => maleTitles.has(word)) ? 'male' : null
}
