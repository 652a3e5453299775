import { adjectiveTowns } from '../../../gazetteer/data/adjective-towns.ts'
import { foreignSurnameTowns } from '../../../gazetteer/data/foreign-surname-towns.ts'
import { functionWordTowns } from '../../../gazetteer/data/function-word-towns.ts'
import { noPlaces } from '../../../gazetteer/data/no-places.ts'
import { nounTowns } from '../../../gazetteer/data/noun-towns.ts'
import { patronymicTowns } from '../../../gazetteer/data/patronymic-towns.ts'
import { peopleNounTowns } from '../../../gazetteer/data/people-noun-towns.ts'
import { pluralNounTowns } from '../../../gazetteer/data/plural-noun-towns.ts'
import { surnameTowns } from '../../../gazetteer/data/surname-towns.ts'
import { verbTowns } from '../../../gazetteer/data/verb-towns.ts'
import { outlets } from '../../../lexicon/en/people.ts'
import { unitNouns } from '../../../lexicon/en/places.ts'
import type { Candidate } from './candidates.ts'
import { isGivenName } from './given-name.ts'

/** How far a name is a place's by itself: surely, likely, or only with help from what stands around it. */
export type Strength = 'sure' | 'likely' | 'weak'

/** What the name alone is worth, before its neighbours are asked; below {@link ENOUGH} it needs them. */
export interface Prior {
  readonly rule: string
  readonly weight: number
  /** Whether it is a common word too, which no name of a body makes a place: "Police Department". */
  readonly isCommonWord: boolean
}

export const ENOUGH = 1

/** A lexicon of words or of people's names, and what it takes from a name of one word. */
interface Rival {
  readonly rule: string
  readonly lexicon: ReadonlySet<string>
  readonly weight: number
  readonly isCommonWord: boolean
}

const RIVALS: readonly Rival[] = [
  { rule: 'places/function-word', lexicon: functionWordTowns, weight: -9, isCommonWord: true },
  { rule: 'places/adjective', lexicon: adjectiveTowns, weight: -6, isCommonWord: true },
  { rule: 'places/verb', lexicon: verbTowns, weight: -6, isCommonWord: true },
  { rule: 'places/noun', lexicon: nounTowns, weight: -6, isCommonWord: true },
  { rule: 'places/noun', lexicon: pluralNounTowns, weight: -6, isCommonWord: true },
  { rule: 'places/noun', lexicon: peopleNounTowns, weight: -6, isCommonWord: true },
  { rule: 'places/surname', lexicon: surnameTowns, weight: -2.5, isCommonWord: false },
  { rule: 'places/surname', lexicon: patronymicTowns, weight: -2.5, isCommonWord: false },
  { rule: 'places/surname', lexicon: foreignSurnameTowns, weight: -2.5, isCommonWord: false },
]

const prior = (rule: string, weight: number, isCommonWord = false): Prior => ({ rule, weight, isCommonWord })

/** Ways to stand for a place that no common word and no person's name shares: "Armenian", "U.S.". */
const PLAIN_BEARINGS: ReadonlySet<string> = new Set(['demonym', 'abbreviation', 'pointed', 'postal'])

/** What a name is worth by the best-known place that bears it. */
function standing({ senses, words }: Candidate): Prior {
  const best = senses[0]
  if (best === undefined) return prior('places/town', 0)
  const { level, population, type } = best.place
  if (best.bearing === 'demonym') return prior('places/demonym', 4)
  if (best.bearing === 'abbreviation' || best.bearing === 'pointed') return prior('places/abbreviation', 4)
  if (best.bearing === 'postal') return prior('places/postal-code', 4)
  switch (level) {
    case 'own':
      return prior('places/own', 6)
    case 'country':
    case 'continent':
      return prior('places/country', 5)
    case 'known':
      return prior(`places/${type}`, words > 1 ? 4 : 3)
    case 'unit':
      return prior('places/unit', words > 1 || population > 1e6 ? 4 : 1)
    case 'district':
      return prior(
        'places/district',
        words > 1 ? 3 : best.place.country === 'GB' || best.place.country === 'IE' ? 2 : 0,
      )
    default: {
      const size = population >= 1e6 ? 3 : population >= 2e5 ? 2 : population >= 5e4 ? 1 : population >= 1e4 ? 0.5 : 0
      const rare = best.bearing === 'spelling' ? 1 : 0
      return prior('places/city', (level === 'capital' ? 3.5 : size) + (words > 1 ? 1 : 0) - rare)
    }
  }
}

const known = new WeakMap<Candidate, Prior>()

/** What the name alone is worth; many rules ask, so that it is worked out once a candidate. */
export function priorOf(candidate: Candidate): Prior {
  const own = known.get(candidate) ?? weighName(candidate)
  known.set(candidate, own)
  return own
}

function weighName(candidate: Candidate): Prior {
  const { text, words, from, to, senses } = candidate
  const own = standing(candidate)
  const lower = text.toLowerCase()
  if (noPlaces.has(lower)) return prior('places/no-place', -20)
  if (words > 1 || to - from > 1) {
    // "Central District", "West Side": somewhere they are a place's whole name, mostly they are words.
    return isAllWords(text) ? prior('places/noun', own.weight - 4, true) : own
  }
  if (PLAIN_BEARINGS.has(senses[0]?.bearing ?? '')) return own
  // The Kremlin is a place too; no village of Xinhua is meant.
  if (outlets.has(lower) && senses[0]?.place.level !== 'known') return prior('places/organization', own.weight - 6)
  for (const { rule, lexicon, weight, isCommonWord } of RIVALS)
    if (lexicon.has(lower)) return prior(rule, own.weight + weight, isCommonWord)
  // A metropolis is thought of before a person of its name is: "Paris", "Sydney".
  const known = own.weight >= 3 ? 1.5 : 3
  return isGivenName(lower) ? prior('places/given-name', own.weight - known) : own
}

/** Whether the name is a common word, which no name of a body makes a place: "Police Department". */
export const isCommonWord = (candidate: Candidate): boolean => priorOf(candidate).isCommonWord

/** The prior as a word, for rules that ask how much help a name needs. */
export function strengthOf(candidate: Candidate): Strength {
  const { weight } = priorOf(candidate)
  return weight >= 3 ? 'sure' : weight >= ENOUGH ? 'likely' : 'weak'
}

const isAllWords = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => adjectiveTowns.has(word) || unitNouns.has(word) || functionWordTowns.has(word))
