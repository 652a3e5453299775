import { apposedSettlements } from '../../../../lexicon/en/places.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { oneOf } from '../../../../text/one-of.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import {
  classes,
  endsBefore,
  GOES_ON,
  name,
  one,
  placeUnless,
  type Unlisted,
  unlessEnglish,
} from './unlisted-reading.ts'

const isSettlement = oneOf(apposedSettlements)

/** Names that a noun beside them says are those of villages, quarters, districts: "Zorba village", "the hamlet of Zorba". */
export const unlistedKinds: readonly PatternRule<Unlisted>[] = [
  {
    id: 'places/unlisted-of-kind',
    pattern: tokens(`((?<kind> :kind) | :kinds) of ${name}`, classes),
    read: placeUnless('plain'),
    examples: [
      ['A raid killed 12 people in the hamlet of {Zorbamba}.', { type: 'city' }],
      ['Floods cut off the island of {Zorbathi}.', { type: 'landform' }],
      ['The upazila of {Zorbaganj} was flooded.', { type: 'region' }],
    ],
    rejects: ['The town of many bridges lost 12 people.', 'It lies in the Area of Responsibility.'],
  },
  {
    id: 'places/unlisted-with-kind',
    pattern: tokens(
      `(:locating | at | from | to | of | :going | :part | (?<the> the)) ${name} (sub -)? (?<kind> :kind)`,
      classes,
    ),
    read: placeUnless('plain', (match, bounds) => {
      const { around, to, groups } = match
      if (!endsBefore(around[to])) return GOES_ON
      // "the Zorbani village": its people
      const isPeoples = groups['the'] !== undefined && isSettlement(groups['kind']?.items[0])
      return isPeoples ? 'it may say who lives there' : unlessEnglish(match, bounds)
    }),
    examples: [
      ['Bandits raided {Zorbamba} village on Sunday.', { type: 'city' }],
      ['A blast tore through a house in the {Zorbarena} district of Genoa.', { type: 'region' }],
      ['Shots were fired in the {Zorba Khel} area of Bannu.', { type: 'area' }],
      ['Fifty people died in {Zorbalasi} sub-county.', { type: 'region' }],
    ],
    rejects: ['The Zorbani village was raided.', 'The head of Zorbamba village school said so.'],
  },
  {
    id: 'places/unlisted-first-of-kinds',
    pattern: tokens(
      `(:locating | at | from | to | of | :going | :part | the) ${name} (, ${one}){0,3} ,? and ${one} :kinds`,
      classes,
    ),
    read: placeUnless('plain', unlessEnglish),
    examples: ['The slide hit {Zorbunamo} and Goma villages.', 'Homes burned in {Zorbunamo}, Goma and Split villages.'],
    rejects: ['The Zorbani and Goma people fled.'],
  },
  {
    id: 'places/unlisted-last-of-kinds',
    pattern: tokens(
      `(:locating | at | from | to | of | :going | :part | the) (${one} ,){0,3} ${one} ,? and ${name} :kinds`,
      classes,
    ),
    read: placeUnless('plain', unlessEnglish),
    examples: ['The slide hit Goma and {Zorbunamo} villages.', 'Homes burned in Goma, Split and {Zorbunamo} villages.'],
    rejects: ['He met Goma and Zorbunamo people.'],
  },
  {
    id: 'places/unlisted-apposed',
    pattern: tokens(`${name} , :article :modifier{0,4} (?<kind> :kind | capital)`, classes),
    read: placeUnless('plain', ({ around, to }) => (endsBefore(around[to]) ? null : 'the noun says what somebody is')),
    examples: [
      ['Two bombs fell on the market at {Mary Gebru}, a small town west of the river.', { type: 'city' }],
      ['The worst-hit place was {Zorbunda}, a fishing village of 900 people.', { type: 'city' }],
    ],
    rejects: ['They asked Zorbunda, a village elder.', 'They met Ada Holt, a trader in the town.'],
  },
]
