import { femaleTitles, maleTitles } from '../../lexicon/en/people.ts'
import type { Gender } from '../../model/speaker.ts'
import { isCapital } from '../../text/capital.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { isCourtesyTitle, isHonorific, isPresentOffice, isRole } from '../listed-words.ts'
import type { Identity } from './identity.ts'
import { readOffice, said } from './office.ts'

const isFemaleTitle = oneOf(femaleTitles)
const isMaleTitle = oneOf(maleTitles)

/** The role, the organization before it, and the courtesy title, of what stands before a name. */
export function readTitle(before: readonly Item[]): Pick<Identity, 'role' | 'organization' | 'honorific'> {
  const courtesy = before.filter(isCourtesyTitle)
  const words = courtesy.length === 0 ? before : before.filter((item) => !isCourtesyTitle(item))
  const { role, organization } = readOffice(withoutRank(words))
  return { role, organization, honorific: said(courtesy) }
}

/** "lead author Professor", "police commander Colonel": after an office in lower case a rank is only a title. */
function withoutRank(words: readonly Item[]): readonly Item[] {
  const own = words.filter((item) => !isPresentOffice(item))
  const rank = own.findIndex((item) => isCapital(item.text) && isHonorific(item))
  const office = own[rank - 1]
  return rank > 0 && office !== undefined && !isCapital(office.text) && isRole(office) ? own.slice(0, rank) : own
}

/** The gender that a title or a noun tells: "Mrs.", "spokeswoman"; null when none does. */
export function genderOfTitles(words: readonly Item[]): Gender {
  if (words.some(isFemaleTitle)) return 'female'
  return words.some(isMaleTitle) ? 'male' : null
}
