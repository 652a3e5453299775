import type { PlaceType } from '../../../../model/place.ts'
import type { Rule } from '../../../../rules/rule.ts'
import type { Candidate } from '../candidates.ts'

/** What a name is worth by the best-known place that bears it, before its letters and its neighbours are asked. */
type ProminenceRule = Rule<Candidate, number>

/** Millions make a town or a province likely whatever else its name is. */
const METROPOLIS = 1e6
const LARGE = 2e5
const TOWN = 5e4
const SMALL = 1e4

/** Small places of these countries have names that are hardly anything else. */
const NEAR_ENGLISH: ReadonlySet<string> = new Set(['GB', 'IE'])

/** What the name of a place is worth that everybody knows. */
const ofKnown = (words: number): number => (words > 1 ? 4 : 3)

/** Names of a place that everybody knows, by what it is. */
function known(type: PlaceType, marked: string, reject: string): ProminenceRule {
  return {
    id: `places/${type}`,
    read: ({ senses, words }) => {
      const place = senses[0]?.place
      return place?.level === 'known' && place.type === type ? ofKnown(words) : null
    },
    examples: [marked],
    rejects: [reject],
  }
}

/** A name that a place bears in a way of its own: as a demonym, as letters. */
function borne(id: string, bearings: readonly string[], marked: string, reject: string): ProminenceRule {
  return {
    id: `places/${id}`,
    read: ({ senses }) => (bearings.includes(senses[0]?.bearing ?? '') ? 4 : null),
    examples: [marked],
    rejects: [reject],
  }
}

/** Ways to stand for a place that no common word and no person's name shares: "Armenian", "U.S.". */
export const PLAIN_BEARINGS: ReadonlySet<string> = new Set(['demonym', 'abbreviation', 'pointed', 'postal'])

/** In order: the first that reads a name says what it is worth. */
export const standingRules: readonly ProminenceRule[] = [
  borne('demonym', ['demonym'], 'The {Armenian} army withdrew.', 'The army left Armenia.'),
  borne('abbreviation', ['abbreviation', 'pointed'], 'The {U.S.} army withdrew.', 'The army left America.'),
  borne('postal-code', ['postal'], 'A dam broke near Salem, {OR}, at dawn.', 'Stay or go.'),
  {
    id: 'places/own',
    read: ({ senses }) => (senses[0]?.place.level === 'own' ? 6 : null),
    // Named in the configuration of the tests
    examples: ['A dam broke above {Zorbaville} at dawn.'],
    rejects: ['The army left Armenia.'],
  },
  {
    id: 'places/country',
    read: ({ senses, words }) => {
      const place = senses[0]?.place
      if (place?.level === 'country' || place?.level === 'continent') return 5
      // States that no longer exist
      return place?.level === 'known' && place.type === 'country' ? ofKnown(words) : null
    },
    examples: ['The army left {Armenia}.', 'Trade with {Asia} fell.', 'He fled {Nazi Germany} as a boy.'],
    rejects: ['The army left Leeds.'],
  },
  known('facility', 'Crowds stood before the {Kremlin} at dawn.', 'Crowds stood before a palace.'),
  known('water', 'Ships crossed the {Baltic Sea} at dawn.', 'Ships crossed the sea.'),
  known('landform', 'They crossed the {Sahara} on foot.', 'They crossed a desert on foot.'),
  known('area', 'Unrest spread in the {Middle East} again.', 'Unrest spread in the east.'),
  {
    id: 'places/unit',
    read: ({ senses, words }) => {
      const place = senses[0]?.place
      return place?.level === 'unit' ? (words > 1 || place.population > METROPOLIS ? 4 : 1) : null
    },
    examples: ['A dam broke in {Oregon} at dawn.'],
    rejects: ['A dam broke in Leeds at dawn.'],
  },
  {
    id: 'places/district',
    read: ({ senses, words }) => {
      const place = senses[0]?.place
      if (place?.level !== 'district') return null
      return words > 1 ? 3 : NEAR_ENGLISH.has(place.country ?? '') ? 2 : 0
    },
    examples: ['A dam broke in {Marion County} at dawn.'],
    rejects: ['A dam broke in Leeds at dawn.'],
  },
  {
    id: 'places/city',
    read: ({ senses, words }) => {
      const [best] = senses
      if (best === undefined) return 0
      const { level, population } = best.place
      const rare = best.bearing === 'spelling' ? 1 : 0
      return (level === 'capital' ? 3.5 : bySize(population)) + (words > 1 ? 1 : 0) - rare
    },
    examples: ['A dam broke above {Leeds} at dawn.', 'Crowds filled {Yerevan} at dawn.'],
    rejects: ['A dam broke in Oregon at dawn.'],
  },
]

function bySize(population: number): number {
  if (population >= METROPOLIS) return 3
  if (population >= LARGE) return 2
  return population >= TOWN ? 1 : population >= SMALL ? 0.5 : 0
}
