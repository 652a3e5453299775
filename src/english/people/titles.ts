import {
  femaleTitles,
  maleTitles,
  officeObjects,
  rankTails,
  titlesAsGivenNames,
  titularNames,
  unisexNames,
} from '../../lexicon/en/people.ts'
import type { Gender } from '../../model/speaker.ts'
import { isCapital } from '../../text/capital.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { classOfNoun } from '../forms/noun-lemma.ts'
import {
  isAcronym,
  isCourtesyTitle,
  isHonorific,
  isOrganizationNoun,
  isPresentOffice,
  isRole,
  isRoleModifier,
} from '../listed-words.ts'
import { isDemonymInAnyCase } from '../names/demonym-words.ts'
import { isForename } from '../names/given-names.ts'
import type { Word } from '../numbers/cardinal.ts'
import type { Identity } from './identity.ts'
import { endsInTitle, readOffice, said } from './office.ts'

const isOfficeObject = oneOf(officeObjects)
const isRankTail = oneOf(rankTails)
const isTitularName = oneOf(titularNames)
const isTitleAsGivenName = oneOf(titlesAsGivenNames)
const isUnisexName = oneOf(unisexNames)
const isFemaleTitle = oneOf(femaleTitles)
const isMaleTitle = oneOf(maleTitles)

/** The role, its organization, and the courtesy title, of what stands before a name; `link` and `of` where it has an object. */
export function readTitle(
  before: readonly Item[],
  link: Item | null = null,
  of: readonly Item[] = [],
): Pick<Identity, 'role' | 'organization' | 'honorific'> {
  const courtesy = before.filter(isCourtesyTitle)
  const words = courtesy.length === 0 ? before : before.filter((item) => !isCourtesyTitle(item))
  const { role, organization } = readOffice(withoutRank(words), link, of)
  return { role, organization, honorific: said(courtesy) }
}

/** "lead author Professor", "police commander Colonel": after an office in lower case a rank is only a title. */
function withoutRank(words: readonly Item[]): readonly Item[] {
  const own = words.filter((item) => !isPresentOffice(item))
  const rank = own.findIndex((item) => isCapital(item.text) && isHonorific(item))
  const office = own[rank - 1]
  return rank > 0 && office !== undefined && !isCapital(office.text) && isRole(office) ? own.slice(0, rank) : own
}

/** How many words before a name are titles and roles. */
export function titlesOf(words: readonly Word[]): number {
  let split = 0
  for (let i = 0; i < words.length - 1; i++)
    if ((isTitle(words[i]) && !isNameToo(words, i, split)) || (i > 0 && split === i && isRankTail(words[i])))
      split = afterOffice(words, i + 1)
  return split
}

/** A title that is a word of the name when another stands before it: "Lala Sultan Khan", "Hugh Prince", "Inspector Dean Thomas". */
const isNameToo = (words: readonly Word[], at: number, split: number): boolean => {
  const before = words[at - 1]
  if (before === undefined || !isTitularName(words[at])) return false
  if (split > 0) return split === at && at === words.length - 2 && isTitleAsGivenName(words[at])
  return !isRoleModifier(before) && !isOrganizationNoun(before) && !isAcronym(before) && !isDemonymInAnyCase(before)
}

/** After what an office is of, when a name follows: "Secretary of State Dana Cole", "Superintendent of Police Meena Rawat". */
function afterOffice(words: readonly Word[], from: number): number {
  if (words[from]?.lower !== 'of' && words[from]?.lower !== 'for') return from
  const after = afterObject(words, from + 1)
  if (after < words.length && after > from + 1) return after
  // "director of public health Mary Ford"
  const name = words.findIndex((word, i) => i > from && isCapital(word.text))
  if (name > from + 1 && classOfNoun(words[name - 1]) !== null) return name
  for (let i = from + 2; i < Math.min(from + 5, words.length - 1); i++) {
    const word = words[i]
    if (word !== undefined && (isForename(word) || isUnisexName(word))) return i
  }
  return from
}

/** Where the words end that an office is of and that are not a name: "the Opposition", "Police". */
export function afterObject(words: readonly Word[], from: number): number {
  let to = words[from]?.lower === 'the' ? from + 1 : from
  const first = to
  while (isOfficeObject(words[to])) to++
  // "of the State Relief Agency": that is a body's name.
  return to > first && !words.slice(to).some(isOrganizationNoun) ? to : from
}

export function isTitle(item: Word | undefined): boolean {
  if (item === undefined) return false
  return isTitleOrRole(item) || endsInTitle(item)
}

const isTitleOrRole = (item: Word | undefined): boolean => isHonorific(item) || isRole(item)

/** The gender that a title or a noun tells: "Mrs.", "spokeswoman"; null when none does. */
export function genderOfTitles(words: readonly Item[]): Gender {
  if (words.some(isFemaleTitle)) return 'female'
  return words.some(isMaleTitle) ? 'male' : null
}
