import { femaleTitles, maleTitles, portfolioOffices, roleModifiers, roles } from '../../lexicon/en/people.ts'
import type { Gender } from '../../model/speaker.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import {
  isAcronym,
  isCourtesyTitle,
  isHonorific,
  isOrganizationNoun,
  isPresentOffice,
  isRole,
  isSettlementNoun,
} from '../listed-words.ts'
import { isDemonymInAnyCase } from '../names/demonym-words.ts'
import { honorifics } from '../names/honorifics.ts'
import type { Identity } from './identity.ts'

const isPortfolioOffice = oneOf(portfolioOffices)
const isFemaleTitle = oneOf(femaleTitles)
const isMaleTitle = oneOf(maleTitles)
const isPlainRoleWord = oneOf([...roles, ...honorifics, ...roleModifiers])
const isRoleWord = (item: Item): boolean => isPlainRoleWord(item) || endsInTitle(item) || endsInModifier(item)
/** "Sub-county" of "Sub-county commander". */
const endsInModifier = formIs(
  ({ lower }) => /-/.test(lower) && roleModifiers.has(lower.slice(lower.lastIndexOf('-') + 1)),
)

/** "Attorney-General": the last part of a compound. */
export const endsInTitle = formIs(({ lower }) => {
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  return last !== lower && (honorifics.has(last) || roles.has(last))
})

/** The role, the organization before it, and the courtesy title, of what stands before a name. */
export function readTitle(before: readonly Item[]): Pick<Identity, 'role' | 'organization' | 'honorific'> {
  const courtesy = before.filter(isCourtesyTitle)
  const words = before.filter((item) => !isCourtesyTitle(item))
  // "head of mission": what the office is of is no body before it
  const of = words.findIndex((item, i) => i > 0 && leadsToObject(item) && isRoleWord(words[i - 1] ?? item))
  const afterBody = words.findLastIndex(
    (item, i) => (of < 0 || i < of) && isOrganizationNoun(item) && !isRoleWord(item),
  )
  const first = words.findIndex((item, i) => i > afterBody && isRoleWord(item))
  const head = first < 0 ? words : words.slice(0, first)
  const body = words.filter((item) => isCapital(item.text) && !isDemonymInAnyCase(item))
  // "Home Minister", but "UN Undersecretary"
  const portfolio = isPortfolioOffice(words[first]) && !head.some(isBody)
  // "Marion County Attorney": the county is of the office
  const ofUnit = isSettlementNoun(words[first]) && isCapital(words[first]?.text ?? '')
  const named = !portfolio && !ofUnit && head.length > 0 && body.length > 0 && head.every((word) => body.includes(word))
  // "WFA incident controller"
  const [letters, ...field] = head
  if (letters !== undefined && field.length > 0 && isAcronym(letters) && !field.some(({ text }) => isCapital(text)))
    return { role: text(words.slice(1)), organization: letters.text, honorific: text(courtesy) }
  return {
    role: text(withoutRank(named ? words.slice(first) : words)),
    organization: named ? text(head) : null,
    honorific: text(courtesy),
  }
}

const text = (items: readonly Item[]): string | null =>
  items.length === 0 ? null : items.map((item) => item.text).join(' ')

/** "lead author Professor", "police commander Colonel": after an office in lower case a rank is only a title. */
function withoutRank(words: readonly Item[]): readonly Item[] {
  const own = words.filter((item) => !isPresentOffice(item))
  const rank = own.findIndex((item) => isCapital(item.text) && isHonorific(item))
  const office = own[rank - 1]
  return rank > 0 && office !== undefined && !isCapital(office.text) && isRole(office) ? own.slice(0, rank) : own
}

const leadsToObject = formIs(({ lower }) => lower === 'of' || lower === 'for')

/** "NTSB", "U.N." */
const isInitials = formIs(({ text }) => /^[\p{Lu}.]{2,8}$/u.test(text))

const isBody = (item: Item): boolean => isInitials(item) || isOrganizationNoun(item)

/** The gender that a title or a noun tells: "Mrs.", "spokeswoman"; null when none does. */
export function genderOfTitles(words: readonly Item[]): Gender {
  if (words.some(isFemaleTitle)) return 'female'
  return words.some(isMaleTitle) ? 'male' : null
}
