import { isDeterminer, isOrganizationNoun, isRole } from '../../../../english/listed-words.ts'
import { isAnyForename } from '../../../../english/names/given-names.ts'
import { determiners } from '../../../../lexicon/en/grammar.ts'
import { kin, roles, singleOffices, offices as titles } from '../../../../lexicon/en/people.ts'
import { facilityHeads } from '../../../../lexicon/en/places.ts'
import { bodyOpeners, envoys, offices, rulers, townForces } from '../../../../lexicon/en/setting.ts'
import { isCapital } from '../../../../text/capital.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { country, location, locationWords, type NonEventLocationRule, placeOf, placeUnless } from './location.ts'

const isTitle = oneOf(titles)
const isSingleOffice = oneOf(singleOffices)
const isEnvoy = oneOf(envoys)
const isKin = oneOf(kin)
const isOffice = oneOf(offices)
const isFacility = oneOf(facilityHeads)
const isTownForce = oneOf(townForces)

const opensBody = ({ kind, lower }: Item) => kind === 'mark' || bodyOpeners.has(lower)

/** "the organisation", "Colville Aid": not a building that things happen in, nor those who go out to where things happen. */
function isBody(item: Item): boolean {
  if (item.kind !== 'word' || item.label !== null || isTownForce(item)) return false
  return isOffice(item) || (!isFacility(item) && (isOrganizationNoun(item) || isCapital(item.text)))
}

const classes = {
  ...locationWords,
  body: isBody,
  /** What stands before the noun of a body, or is part of its name: a place may be. */
  called: ({ kind }: Item) => kind !== 'mark',
  determiner: determiners,
  /** A word of the name of a body: "U.N." of "the U.N. office". */
  named: (item: Item) => isCapital(item.text) && !opensBody(item) && !isDeterminer(item),
  office: offices,
  opener: opensBody,
  owned: (token: Item) => isTitle(token) || isSingleOffice(token) || isEnvoy(token) || isKin(token),
  role: roles,
  employed: (token: Item) => roles.has(token.lower) && !isKin(token),
  roleHolder: (token: Item) => isRole(token) || (token.lower.endsWith('s') && roles.has(token.lower.slice(0, -1))),
  ruler: rulers,
}

/** Where a subject begins that is a body, and its name up to the noun. */
const body = '(^ | :opener) :determiner? :named{0,5}'

/** Where those who act sit, and what their office is for. */
export const seat: readonly NonEventLocationRule[] = [
  {
    id: 'setting/seat-of-rulers',
    pattern: tokens(`${body} :ruler in ${location}`, classes),
    read: placeOf,
    examples: ['The government in {Kinshasa} put the number of people killed at 61.'],
    rejects: ['A bomb hit the government in Kinshasa, killing 3 people.'],
  },
  {
    id: 'setting/seat-of-office',
    pattern: tokens(`${body} :office in ${location} (?<be> was | were | is | are)?`, classes),
    // "The court in Tarma was bombed": a building
    read: placeUnless(({ groups }) => groups['be'] !== undefined),
    examples: ['The U.N. office in {Kinshasa} put the number of people killed at 61.'],
    rejects: ['A bomb hit the embassy in Kinshasa, killing 3 people.', 'The court in Kinshasa was bombed, killing 3.'],
  },
  {
    id: 'setting/office-for',
    pattern: tokens(`:role for ${location}`, classes),
    read: placeOf,
    examples: ['The district commander for {Kinshasa} said 12 people were killed.'],
    rejects: ['A bus that left for Goma crashed, killing 12 people.'],
  },
  {
    id: 'setting/office-with-body',
    pattern: tokens(
      `:employed (for | of | at | with) :determiner? (?<body> :called{0,4} :body) in ${location}`,
      classes,
    ),
    // "the driver of Ada Holt in Goma"
    read: placeUnless(({ groups }) => isAnyForename(groups['body']?.items[0])),
    examples: [
      '“Twelve people are dead,” said Ada Holt, a spokeswoman for the charity in {Kinshasa}.',
      'Twelve people are dead, said Ada Holt, an analyst at the Colville Institute in {Kinshasa}.',
    ],
    rejects: [
      'Twelve people are dead, said Ada Holt, a nurse at a hospital in Kinshasa.',
      'Twelve people are dead, said Ada Holt, a spokeswoman for the police in Kinshasa.',
      'Twelve people are dead, said the driver of Ada Holt in Kinshasa.',
    ],
  },
  {
    id: 'setting/office-of',
    pattern: tokens(`:roleHolder of ${country}`, classes),
    read: placeOf,
    examples: [
      'The president of {Chad} said 12 people were killed in Darfur.',
      'The leaders of {Chad} will meet at the summit in Venice.',
    ],
    rejects: ['Residents in the east of Chad said 12 people were killed.'],
  },
  {
    // A place, or somebody who is called like one
    id: 'setting/owner',
    pattern: tokens(`(?<extent> @place) 's :owned`, classes),
    read: placeOf,
    examples: ["{Moscow}'s envoy said 12 people were killed."],
    rejects: ["Goma's streets were flooded and 12 people were killed."],
  },
]
