import { isOrganizationNoun } from '../../../../english/listed-words.ts'
import { demonymWords } from '../../../../english/names/demonym-words.ts'
import { isGivenName } from '../../../../english/names/given-names.ts'
import { honorifics } from '../../../../english/names/honorifics.ts'
import { hospitalNouns } from '../../../../lexicon/en/casualties.ts'
import { months } from '../../../../lexicon/en/dates/months.ts'
import { seasons } from '../../../../lexicon/en/dates/seasons.ts'
import { weekdays } from '../../../../lexicon/en/dates/weekdays.ts'
import { outlets } from '../../../../lexicon/en/people.ts'
import { namedSettlements, openers, settlementNouns, unitNouns } from '../../../../lexicon/en/places.ts'
import { platforms } from '../../../../lexicon/en/saying.ts'
import { afterNames, locating, removalWords } from '../../../../lexicon/en/setting.ts'
import type { PatternRule } from '../../../../rules/rule.ts'
import { isCapital } from '../../../../text/capital.ts'
import { oneOf } from '../../../../text/one-of.ts'
import type { Item, Match } from '../../../../text/pattern/pattern.ts'
import { tokens } from '../../../../text/pattern/pattern.ts'

const isHospitalNoun = oneOf(hospitalNouns)

/** Rules for names that are said to be places and that no gazetteer has. */
type UnknownNameRule = PatternRule<true>

const isDay = (lower: string): boolean => weekdays.has(lower) || months.has(lower)

const classes = {
  /** Joins two words without a space: "Zorba-Kivu". */
  hyphen: ({ text, spaced }: Item) => text === '-' && !spaced,
  locating,
  named: ({ kind, label, text, lower }: Item) => kind === 'word' && label === null && isCapital(text) && !isDay(lower),
  /** A word in lower case that is part of a name: "al" of "al-Shaab". */
  particle: ({ kind, label, lower }: Item) => kind === 'word' && label === null && !isDay(lower),
  removal: removalWords,
  settlement: namedSettlements,
}

/** No more than eight words: "Zorba al-Shaab". */
const name = '(?<extent> (:particle :hyphen)? :named (:hyphen? (:particle :hyphen)? :named){0,7})'

/** "Turkish" is a language, "Turkmens" are people. */
const peoples = new Set(demonymWords)

/** Whether capitalized words name something else: a time, a language, a person, a body. */
function isOtherName(words: readonly Item[]): boolean {
  const [first, last] = [words[0], words[words.length - 1]]
  if (first === undefined || last === undefined) return true
  const { lower, text } = first
  return (
    text === text.toUpperCase() ||
    seasons.has(lower) ||
    peoples.has(text) ||
    openers.has(lower) ||
    outlets.has(lower) ||
    platforms.has(lower) ||
    honorifics.has(lower) ||
    isGivenName(lower) ||
    isOrganizationNoun(last)
  )
}

/** Whether a name of a place may end before a word: "in Zorba on Monday", but not "in Zorba custody". */
function mayEndBefore(item: Item | undefined): boolean {
  if (item === undefined) return true
  const { lower } = item
  return afterNames.has(lower) || isDay(lower) || settlementNouns.has(lower) || unitNouns.has(lower)
}

/** "taken to a hospital in Zorba": not where it happened. */
const isOfHospital = ({ around, from }: Match): boolean => isHospitalNoun(around[from - 1])

export const unknownNameRules: readonly UnknownNameRule[] = [
  {
    id: 'setting/unknown-settlement',
    pattern: tokens(`:settlement of ${name}`, classes),
    // A place that the gazetteer has continues with it
    read: ({ around, to }) => (around[to]?.kind === 'stretch' ? null : true),
    examples: ['A raid killed 12 people in the hamlet of {Zorbamba}.'],
    rejects: ['A raid killed 12 people in the town of Goma.', 'The town of many bridges lost 12 people.'],
  },
  {
    id: 'setting/unknown-location',
    pattern: tokens(`(:locating | :removal from) ${name}`, classes),
    read: (match) =>
      !isOfHospital(match) && !isOtherName(match.groups['extent']?.items ?? []) && mayEndBefore(match.around[match.to])
        ? true
        : null,
    examples: ['Twelve people died near {Zorbury} on Monday.', 'Rebels withdrew from {Zorbamba} on Monday.'],
    rejects: [
      'Two people died in Zorba custody.',
      'The injured are at a hospital in Zorbury.',
      'Two people were killed in March.',
    ],
  },
]
