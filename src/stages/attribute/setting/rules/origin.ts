import { isHonorific } from '../../../../english/listed-words.ts'
import { isGivenName } from '../../../../english/names/given-names.ts'
import { honorifics } from '../../../../english/names/honorifics.ts'
import { OLDEST } from '../../../../english/phrases/measure.ts'
import { beForms } from '../../../../lexicon/en/grammar.ts'
import { natives, removalWords } from '../../../../lexicon/en/setting.ts'
import { furtherOrdinals } from '../../../../lexicon/en/tolls.ts'
import { isCapital } from '../../../../text/capital.ts'
import type { Item, Match } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'
import { location, locationWords, type NonEventLocationRule, placeOf, placeUnless } from './location.ts'
import { isPersonWord } from './person-word.ts'

/** How many words may stand between "evacuated" and those who come "from" a place. */
const REMOVAL_REACH = 9

const classes = {
  be: beForms,
  ...locationWords,
  age: ({ kind, text }: Item) => kind === 'number' && Number(text) <= OLDEST,
  capital: ({ text }: Item) => isCapital(text),
  firstName: ({ text, lower }: Item) => isCapital(text) && (isGivenName(text) || honorifics.has(lower)),
  honorific: isHonorific,
  native: natives,
  ordinal: furtherOrdinals,
  person: isPersonWord,
}

/** Whether people are brought away from a place, which is where it happens: "evacuated some 300 people from Tarma". */
function isRemoved({ around, from }: Match): boolean {
  for (let i = from; i >= Math.max(0, from - REMOVAL_REACH); i--) {
    const { lower = '', kind } = around[i] ?? {}
    // "rescued by fishermen from Tarma": the actors are from there
    if (lower === 'by' || (kind === 'mark' && /^[.,;:—–]$/.test(lower))) return false
    if (removalWords.has(lower)) return true
  }
  return false
}

/** "three were from Tarma, where a slide buried two houses": what is told of the place is what happened. */
function isScene({ around, to }: Match): boolean {
  return around[to]?.lower === ',' && around[to + 1]?.lower === 'where'
}

/** Where somebody is from. */
export const origin: readonly NonEventLocationRule[] = [
  {
    id: 'setting/origin-of-one',
    pattern: tokens(
      `((, | age | aged) :age | \\( :age \\) | (:firstName | :honorific :capital) :capital) ,? (from | of) ${location}`,
      classes,
    ),
    read: placeOf,
    examples: [
      'Ada Holt, 27, of {Goma}, was killed.',
      'Ada Holt, 12, from {Goma}, was injured.',
      'Ada Holt (12), of {Goma}, was injured.',
      'Col. Zorbach of {Chad} was killed.',
    ],
    rejects: ['Ada Holt was killed in Goma.', 'A raid killed two people north of Goma.'],
  },
  {
    id: 'setting/origin-of-people',
    pattern: tokens(
      `(:native ,? of | (:person :be? | one | another | others | both | all | a :ordinal) ,? from | - old ,? (from | of)) ${location}`,
      classes,
    ),
    read: placeUnless((match) => isRemoved(match) || isScene(match)),
    examples: [
      'A bomb killed 12 farmers from {Goma}.',
      'The 24-year-old from {Goma} was killed.',
      'Two natives of {Goma} were killed.',
      'Two of the tourists were from {Chad}.',
      'Four farmers were killed, one from {Goma} and a boy.',
      'Ada Holt, 27, and Karl Brandt, 31, both from {Goma}, were killed.',
      'Four tourists were killed, two Danes and a fourth from {Chad}.',
    ],
    rejects: [
      'Three of the dead were from Goma, where a slide buried two houses.',
      'Troops evacuated 300 people from Goma.',
      'Rebels withdrew from Goma after 12 people were killed.',
    ],
  },
  {
    id: 'setting/visiting-from',
    pattern: tokens(`(visiting | hailing | hailed | hails | originally) from ${location}`, classes),
    read: placeOf,
    examples: ['A woman visiting from {Chad} was killed in Goma.', 'Two traders hailing from {Bukavu} were killed.'],
    rejects: ['Rebels withdrew from Goma after 12 people were killed.'],
  },
  {
    // Of residents who are no apposition the place is told: "Two residents of Goma were killed"
    id: 'setting/residence',
    pattern: tokens(
      `, (a | both | all)? (resident | residents | inhabitants | villagers) of ${location} (, | and)`,
      classes,
    ),
    read: placeOf,
    examples: [
      'Ada Holt, a resident of {Goma}, and two soldiers were killed.',
      'Two farmers, both residents of {Goma}, were killed.',
    ],
    rejects: ['Two residents of Goma were killed.', 'On Friday, residents of Goma fled.'],
  },
]
