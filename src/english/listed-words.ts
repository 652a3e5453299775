import {
  adverbs,
  auxiliaries,
  determiners,
  indefiniteOpeners,
  prepositions,
  subordinators,
} from '../lexicon/en/grammar.ts'
import { months } from '../lexicon/en/numbers.ts'
import {
  beforeEmployers,
  courtesyTitles,
  documents,
  groups,
  nameParticles,
  nameSuffixes,
  organizationNouns,
  outlets,
  presentOffices,
  roleModifiers,
  roles,
} from '../lexicon/en/people.ts'
import { settlementNouns } from '../lexicon/en/places.ts'
import { formIs } from '../text/of-form.ts'
import { oneOf } from '../text/one-of.ts'
import { honorifics } from './names/honorifics.ts'

/** Lists that several readings ask of a word: each as one test. */
export const isAdverb = oneOf(adverbs)
export const isAuxiliary = oneOf(auxiliaries)
export const isDeterminer = oneOf(determiners)
export const isIndefiniteOpener = oneOf(indefiniteOpeners)
export const isPreposition = oneOf(prepositions)
export const isSubordinator = oneOf(subordinators)

export const isBeforeEmployer = oneOf(beforeEmployers)
export const isCourtesyTitle = oneOf(courtesyTitles)
export const isHonorific = oneOf(honorifics)
export const isNameParticle = oneOf(nameParticles)
export const isNameSuffix = oneOf(nameSuffixes)
export const isPresentOffice = oneOf(presentOffices)
export const isRole = oneOf(roles)
export const isRoleModifier = oneOf(roleModifiers)

export const isDocument = oneOf(documents)
export const isGroup = oneOf(groups)
export const isOrganizationNoun = oneOf(organizationNouns)
export const isOutlet = oneOf(outlets)
export const isSettlementNoun = oneOf(settlementNouns)
export const isMonthName = oneOf(months.keys())

/** "NTSB", "MPs", "U.N." */
export const isAcronym = formIs(({ text }) => /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,6})$/u.test(text))
