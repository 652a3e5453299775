import { isAnyGivenName } from '../../../../english/names/given-names.ts'
import { adjectiveTowns } from '../../../../gazetteer/data/adjective-towns.ts'
import { foreignSurnameTowns } from '../../../../gazetteer/data/foreign-surname-towns.ts'
import { functionWordTowns } from '../../../../gazetteer/data/function-word-towns.ts'
import { noPlaces } from '../../../../gazetteer/data/no-places.ts'
import { nounTowns } from '../../../../gazetteer/data/noun-towns.ts'
import { patronymicTowns } from '../../../../gazetteer/data/patronymic-towns.ts'
import { peopleNounTowns } from '../../../../gazetteer/data/people-noun-towns.ts'
import { pluralNounTowns } from '../../../../gazetteer/data/plural-noun-towns.ts'
import { surnameTowns } from '../../../../gazetteer/data/surname-towns.ts'
import { verbTowns } from '../../../../gazetteer/data/verb-towns.ts'
import { outlets } from '../../../../lexicon/en/people.ts'
import { unitNouns } from '../../../../lexicon/en/places.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { Candidate } from '../candidates.ts'

/** A name as its letters are judged: what it is worth by the best-known place that bears it, and whether it is that place's alone. */
export interface AmbiguousName {
  readonly candidate: Candidate
  /** In lower case. */
  readonly name: string
  readonly isSingle: boolean
  readonly standing: number
  /** Borne as a demonym or as letters, which no lexicon takes anything from. */
  readonly isOwnForm: boolean
}

/** A rule about what else the letters of a name are; it gives what the name is then worth. */
interface AmbiguityRule extends Rule<AmbiguousName, number> {
  /** Whether the name is a common word, which no name of a body makes a place: "Police Department". */
  readonly common: boolean
}

/** Subtracted from a name of one word that a list has. */
const FUNCTION_WORD = 9
const WORD = 6
const SURNAME = 2.5
const OUTLET = 6
/** A name of several words that all are common ones loses less. */
const ALL_WORDS = 4
/** A metropolis is thought of before a person of its name is: "Paris", "Sydney". */
const METROPOLIS = { from: 3, less: 1.5 }
const GIVEN_NAME = 3
const NEVER = -20

const NOUNS: readonly ReadonlySet<string>[] = [nounTowns, pluralNounTowns, peopleNounTowns]

const SURNAMES: readonly ReadonlySet<string>[] = [surnameTowns, patronymicTowns, foreignSurnameTowns]

function listed(
  id: string,
  common: boolean,
  lists: readonly ReadonlySet<string>[],
  less: number,
  marked: string,
  reject: string,
): AmbiguityRule {
  return {
    id: `places/${id}`,
    common,
    read: ({ name, isSingle, isOwnForm, standing }) =>
      isSingle && !isOwnForm && lists.some((list) => list.has(name)) ? standing - less : null,
    examples: [marked],
    rejects: [reject],
  }
}

/** In order: the first that reads a name decides; a name that none reads is worth what its place is. */
export const wordingRules: readonly AmbiguityRule[] = [
  {
    id: 'places/no-place',
    common: false,
    read: ({ name }) => (noPlaces.has(name) ? NEVER : null),
    examples: ['The {White House} was dark.'],
    rejects: ['The army left Armenia.'],
  },
  {
    id: 'places/organization',
    common: false,
    // The Kremlin is a place too; no village of Xinhua is meant.
    read: ({ name, isSingle, isOwnForm, standing, candidate: { senses } }) =>
      isSingle && !isOwnForm && outlets.has(name) && senses[0]?.place.level !== 'known' ? standing - OUTLET : null,
    examples: ['He spoke to {Xinhua} on Monday.'],
    rejects: ['The army left Armenia.'],
  },
  listed(
    'function-word',
    true,
    [functionWordTowns],
    FUNCTION_WORD,
    '{Of} all towns it is the oldest.',
    'He left Leeds.',
  ),
  listed('adjective', true, [adjectiveTowns], WORD, 'The {Central} Bank raised rates.', 'He left Leeds.'),
  listed('verb', true, [verbTowns], WORD, '{March} against war, they said.', 'He left Leeds.'),
  {
    id: 'places/noun',
    common: true,
    read: ({ name, isSingle, isOwnForm, standing }) => {
      // "Central District", "West Side": somewhere they are a place's whole name, mostly they are words
      if (!isSingle) return isAllWords(name) ? standing - ALL_WORDS : null
      return !isOwnForm && NOUNS.some((list) => list.has(name)) ? standing - WORD : null
    },
    examples: ['The {Police} Department called.', 'They live in {Central District} now.'],
    rejects: ['He left Leeds.'],
  },
  listed('surname', false, SURNAMES, SURNAME, 'A man called {Lincoln} won.', 'He left Leeds.'),
  {
    id: 'places/given-name',
    common: false,
    read: ({ name, isSingle, isOwnForm, standing }) =>
      isSingle && !isOwnForm && isAnyGivenName(name)
        ? standing - (standing >= METROPOLIS.from ? METROPOLIS.less : GIVEN_NAME)
        : null,
    examples: ['The army of {Chad} left.'],
    rejects: ['He left Leeds.'],
  },
]

const listedNames: ReadonlySet<string> = new Set(
  [noPlaces, outlets, functionWordTowns, adjectiveTowns, verbTowns, ...NOUNS, ...SURNAMES].flatMap((list) => [...list]),
)

/** Whether any of the rules may read a name of one word: one look-up, since most names are on none of the lists. */
export const mayBeRead = (name: string): boolean => listedNames.has(name) || isAnyGivenName(name)

const isAllWords = (name: string): boolean =>
  name.split(/[\s-]+/).every((word) => adjectiveTowns.has(word) || unitNouns.has(word) || functionWordTowns.has(word))
