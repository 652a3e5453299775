import { isSettlementNoun } from '../../../../english/listed-words.ts'
import { outlets, students, usualSurnames } from '../../../../lexicon/en/people.ts'
import { apposedBodies, beforeRegions } from '../../../../lexicon/en/places.ts'
import { words } from '../../../../lexicon/words.ts'
import { isCapital } from '../../../../text/capital.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item } from '../../../../text/pattern/pattern.ts'
import { type EvidenceRule, weigh } from '../evidence.ts'
import { oneNamed } from '../name-context.ts'
import { anyPlace, plainWord, unsure } from '../neighbours.ts'
import { candidateAt } from '../view.ts'

const leadsToRegion = oneOf(beforeRegions)

const commerce = words('commerce')
const chamber = words('chamber')

/** "SWAT": not a place that is called so, unless its letters stand for it. */
const SHOUTED = /^\p{Lu}{3,}$/u

const abbreviated = (item: Item) => {
  const bearing = candidateAt(item)?.senses[0]?.bearing
  return bearing === 'abbreviation' || bearing === 'pointed' || bearing === 'demonym'
}

const isNamedOutlet = oneNamed(outlets)

const demonym = (item: Item) => candidateAt(item)?.senses[0]?.bearing === 'demonym'

/** What speaks against a place because an agency, a firm or a university has the name. */
export const namesOfOthers: readonly EvidenceRule[] = [
  weigh(
    'agency-name',
    -12,
    { before: [words('agence')] },
    ['Agence {France}-Presse said so.'],
    ['A French agency said so.'],
  ),
  weigh(
    'name-of-body',
    -8,
    { before: [apposedBodies, words(',')], place: unsure },
    [
      'It was a feud between two gangs, {Los Aztecas} and Mexicles.',
      'Two clubs, {Reading} and Hull, agreed to it.',
      'Three firms, {Orange} among them, paid.',
    ],
    ['In three towns, Reading and Hull among them, it rained.', 'The companies in Reading closed.'],
  ),
  weigh(
    'before-usual-surname',
    -10,
    { after: [usualSurnames] },
    [
      '{Lincoln} Khan was murdered in Multan.',
      'The court heard from {Sydney} Hussain.',
      '{Chelsea} Patel, 31, was shot.',
      'They buried {Florence} Nguyen on Monday.',
      'It was sold to {Reading} Hernandez.',
    ],
    ['He drove to Lincoln, Khan said.'],
  ),
  weigh(
    'student-of',
    -4,
    { after: [students], place: (item) => unsure(item) && !demonym(item) },
    ['A {Lincoln} student was hurt.', 'Two {Reading} graduates were hurt.'],
    ['A student from Lincoln was hurt.'],
  ),
  weigh(
    'outlet',
    -6,
    {
      before: [(item) => item === undefined || !leadsToRegion(item)],
      place: isNamedOutlet,
      after: [(item) => item === undefined || !(anyPlace(item) || isCapital(item.text) || isSettlementNoun(item))],
    },
    ['She lost her job at {Meta} in November.', 'Reporters of {ISNA} were there.'],
    ['A flood in Meta killed two.', 'They live in the Amazon.'],
  ),
  weigh(
    'acronym',
    -8,
    { before: [plainWord], after: [plainWord], place: (item) => SHOUTED.test(item.text) && !abbreviated(item) },
    ['A police {SWAT} team arrived.'],
    ['SWAT officers arrived.', 'The US team arrived.', 'A flood in Swat killed two.'],
  ),
  weigh(
    'chamber',
    -8,
    { after: [words('of'), commerce], place: unsure },
    ['The Zorbury District {Chamber} of Commerce met.'],
    ['A flood in Chamber killed two.'],
  ),
  weigh(
    'of-chamber',
    -8,
    { before: [chamber, words('of')], place: unsure },
    ['The Zorbury Chamber of {Commerce} met.'],
    ['A flood in Commerce killed two.'],
  ),
]
