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
}

export const ENOUGH = 1

/** How much the lexicons of words and of people's names take from a name of one word. */
const WORDS: readonly (readonly [rule: string, lexicon: ReadonlySet<string>, weight: number])[] = [
  ['places/function-word', functionWordTowns, -9],
  ['places/adjective', adjectiveTowns, -6],
  ['places/verb', verbTowns, -6],
  ['places/noun', nounTowns, -6],
  ['places/noun', pluralNounTowns, -6],
  ['places/noun', peopleNounTowns, -6],
  ['places/surname', surnameTowns, -2.5],
  ['places/surname', patronymicTowns, -2.5],
  ['places/surname', foreignSurnameTowns, -2.5],
]

/** What a name is worth by the best-known place that bears it. */
function standing({ senses, words }: Candidate): Prior {
  const best = senses[0]
  if (best === undefined) return { rule: 'places/town', weight: 0 }
  const { level, population, type } = best.place
  if (best.bearing === 'demonym') return { rule: 'places/demonym', weight: 4 }
  if (best.bearing === 'abbreviation' || best.bearing === 'pointed') return { rule: 'places/abbreviation', weight: 4 }
  if (best.bearing === 'postal') return { rule: 'places/postal-code', weight: 4 }
  switch (level) {
    case 'own':
      return { rule: 'places/own', weight: 6 }
    case 'country':
    case 'continent':
      return { rule: 'places/country', weight: 5 }
    case 'known':
      return { rule: `places/${type}`, weight: words > 1 ? 4 : 3 }
    case 'unit':
      return { rule: 'places/unit', weight: words > 1 || population > 1e6 ? 4 : 1 }
    case 'district':
      return {
        rule: 'places/district',
        weight: words > 1 ? 3 : best.place.country === 'GB' || best.place.country === 'IE' ? 2 : 0,
      }
    default: {
      const size = population >= 1e6 ? 3 : population >= 2e5 ? 2 : population >= 5e4 ? 1 : population >= 1e4 ? 0.5 : 0
      const rare = best.bearing === 'spelling' ? 1 : 0
      return { rule: 'places/city', weight: (level === 'capital' ? 3.5 : size) + (words > 1 ? 1 : 0) - rare }
    }
  }
}

const known = new WeakMap<Candidate, Prior>()

/** What the name alone is worth; many rules ask, so that it is worked out once a candidate. */
export function priorOf(candidate: Candidate): Prior {
  const prior = known.get(candidate) ?? weighName(candidate)
  known.set(candidate, prior)
  return prior
}

function weighName(candidate: Candidate): Prior {
  const prior = standing(candidate)
  if (noPlaces.has(candidate.text.toLowerCase())) return { rule: 'places/no-place', weight: -20 }
  if (candidate.words > 1 || candidate.to - candidate.from > 1) {
    // "Central District", "West Side": somewhere they are a place's whole name, mostly they are words.
    return isAllWords(candidate.text) ? { rule: 'places/noun', weight: prior.weight - 4 } : prior
  }
  const lower = candidate.text.toLowerCase()
  if (prior.rule === 'places/demonym' || prior.rule === 'places/abbreviation' || prior.rule === 'places/postal-code')
    return prior
  // The Kremlin is a place too; no village of Xinhua is meant.
  if (outlets.has(lower) && candidate.senses[0]?.place.level !== 'known')
    return { rule: 'places/organization', weight: prior.weight - 6 }
  for (const [rule, lexicon, weight] of WORDS) if (lexicon.has(lower)) return { rule, weight: prior.weight + weight }
  // A metropolis is thought of before a person of its name is: "Paris", "Sydney".
  const known = prior.weight >= 3 ? 1.5 : 3
  if (isGivenName(lower)) return { rule: 'places/given-name', weight: prior.weight - known }
  return prior
}

/** Whether the name is a common word, which no name of a body makes a place: "Police Department". */
export const isCommonWord = (candidate: Candidate): boolean => {
  const { rule } = priorOf(candidate)
  return (
    rule === 'places/noun' || rule === 'places/adjective' || rule === 'places/verb' || rule === 'places/function-word'
  )
}

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
