import { beForms, possessivePronouns } from '../../lexicon/en/grammar.ts'
import { groupSizes, siblingSizes } from '../../lexicon/en/numbers/group-sizes.ts'
import {
  besides,
  classAdjectives,
  clausePhraseOpeners,
  indefiniteArticles,
  nobodies,
  parentsOwners,
  singlePronouns,
} from '../../lexicon/en/victims.ts'
import { listedIn, oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { countOf } from '../numbers/quantity.ts'
import { readAged } from './aged.ts'
import { type ReadPhrase, withNoun } from './counted.ts'
import { ageEnd, type CountedNoun, ends, readNoun, standsAlone } from './people-noun.ts'
import { isHarm, TRAIT, traitsOf } from './traits.ts'

const isBeForm = oneOf(beForms)
const tellsOfMore = oneOf(besides)
const isClausePhraseOpener = oneOf(clausePhraseOpeners)

const isIndefiniteArticle = oneOf(indefiniteArticles)
const isParentsOwner = oneOf(parentsOwners)
const isClassAdjective = oneOf(classAdjectives)
const isSinglePronoun = oneOf(singlePronouns)
const isPossessivePronoun = oneOf(possessivePronouns)
const isNobody = oneOf(nobodies)
const groupSizeOf = listedIn(groupSizes)
const siblingSizeOf = listedIn(siblingSizes)

const ONE = countOf(1, 'exact')

/** Reads what an article or its like opens: one person, or several by their ages. */
export function readArticled(tokens: readonly Item[], at: number): ReadPhrase | null {
  if (!mayOpen(tokens, at)) return null
  const noun = readNoun(tokens, at + 1)
  return singleOf(tokens, at, noun) ?? readAged(tokens, at, noun)
}

/** Reads a single person: "a man", "the mayor", "a 19-year-old", "his wife"; also "a couple", who are two. */
export function readSingle(tokens: readonly Item[], at: number): ReadPhrase | null {
  return mayOpen(tokens, at) ? singleOf(tokens, at, readNoun(tokens, at + 1)) : null
}

/** Whether an article or its like stands at a token; in "said that one guard died" it is a clause that "that" opens. */
function mayOpen(tokens: readonly Item[], at: number): boolean {
  if ((traitsOf(tokens[at]) & TRAIT.article) === 0) return false
  return tokens[at]?.lower !== 'that' || !opensPhrase(tokens[at + 1])
}

function singleOf(tokens: readonly Item[], at: number, noun: CountedNoun | null): ReadPhrase | null {
  const first = tokens[at]
  const definite = !isIndefiniteArticle(first)
  // "and another injured", "another later died"
  if (noun === null && first?.lower === 'another' && isSaidOf(tokens, at + 1)) {
    const other = { what: 'people', to: at + 1, plural: false, group: null, attribute: null } as const
    return { to: at + 1, group: withNoun(ONE, other, tokens, at + 1, { kind: 'bare' }) }
  }
  if (noun === null || noun.what !== 'people') {
    const to = noun?.what === 'thing' ? null : besideOthers(tokens, at + 1)
    if (to !== null && !definite) {
      const someone = { what: 'people', to, plural: false, group: null, attribute: null } as const
      return { to, group: withNoun(ONE, someone, tokens, at + 1, { kind: 'one', definite }) }
    }
    const age = ageEnd(tokens, at + 1)
    if (age === null || noun !== null || !(ends(tokens, age) || isHarm(tokens[age]))) return null
    const someone = { what: 'people', to: age, plural: false, group: null, attribute: null } as const
    return { to: age, group: withNoun(ONE, someone, tokens, at + 1, { kind: 'one', definite }) }
  }
  const head = tokens[noun.to - 1]
  if (head?.lower === 'parents' && noun.to === at + 2 && isParentsOwner(first)) {
    return { to: noun.to, group: withNoun(countOf(2, 'exact'), noun, tokens, at + 1, { definite }) }
  }
  const siblings = siblingSizeOf(head)
  if (siblings !== null && definite)
    return { to: noun.to, group: withNoun(countOf(siblings, 'exact'), noun, tokens, at + 1, { definite }) }
  if (noun.plural || (definite && isClassAdjective(head))) return null
  const size = groupSizeOf(head)
  if (size !== null) {
    return { to: noun.to, group: withNoun(countOf(size, 'exact'), noun, tokens, at + 1, { definite }) }
  }
  return { to: noun.to, group: withNoun(ONE, noun, tokens, at + 1, { kind: 'one', definite }) }
}

/** Whether words say something of the person before them: "injured", "was", "later died". */
function isSaidOf(tokens: readonly Item[], at: number): boolean {
  const token = tokens[at]
  if (isHarm(token) || isBeForm(token)) return true
  return (traitsOf(token) & TRAIT.adverb) !== 0 && isHarm(tokens[at + 1])
}

/** How many words a noun phrase with an unlisted noun may have. */
const MOST_UNKNOWN = 4

/** Where a noun ends that no list has, but that "and three others" tells to be a person: "a village head and three others". */
function besideOthers(tokens: readonly Item[], from: number): number | null {
  for (let i = from; i <= from + MOST_UNKNOWN; i++) {
    if (tokens[i]?.lower === 'and') {
      const isMore = tellsOfMore(tokens[i + 2])
      return i > from && isMore && tokens[i + 1]?.kind !== 'mark' ? i : null
    }
    if (tokens[i]?.kind !== 'word' || ends(tokens, i) || isHarm(tokens[i])) return null
  }
  return null
}

function opensPhrase(token: Item | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || isClausePhraseOpener(token))
}

/** Reads a person that no article opens: in a headline, "Man shot dead in park", and after an owner, "Hill's wife". */
export function readBare(tokens: readonly Item[], at: number): ReadPhrase | null {
  const noun = readNoun(tokens, at)
  if (noun === null || noun.what !== 'people') return null
  const head = tokens[noun.to - 1]
  const size = groupSizeOf(head) ?? siblingSizeOf(head)
  if (size !== null) return { to: noun.to, group: withNoun(countOf(size, 'exact'), noun, tokens, at) }
  return noun.plural ? null : { to: noun.to, group: withNoun(ONE, noun, tokens, at, { kind: 'one' }) }
}

/** Reads "he", "she" or "him", who are one; "her" only where no noun follows, whose owner she would be. */
export function readPronoun(tokens: readonly Item[], at: number): ReadPhrase | null {
  if (!isSinglePronoun(tokens[at]) || (isPossessivePronoun(tokens[at]) && !standsAlone(tokens, at + 1))) return null
  const noun = { what: 'people', to: at + 1, plural: false, group: null, attribute: null } as const
  return { to: at + 1, group: withNoun(ONE, noun, tokens, at + 1, { kind: 'pronoun', definite: true }) }
}

/** Reads nobody: "no one", "none", "no civilians", "not a single soldier". */
export function readNobody(tokens: readonly Item[], at: number): ReadPhrase | null {
  const { lower = '' } = tokens[at] ?? {}
  const single = lower === 'not' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'single'
  const to = single
    ? peopleEnd(tokens, at + 3)
    : isNobody(tokens[at])
      ? at + 1
      : lower === 'no' && tokens[at + 1]?.lower === 'one'
        ? at + 2
        : lower === 'no' && tokens[at + 1]?.lower === '-' && tokens[at + 2]?.lower === 'one'
          ? at + 3
          : lower === 'no'
            ? peopleEnd(tokens, at + 1)
            : null
  if (to === null) return null
  const noun = { what: 'people', to, plural: true, group: null, attribute: null } as const
  return { to, group: withNoun(countOf(0, 'exact'), noun, tokens, to, { kind: 'zero' }) }
}

function peopleEnd(tokens: readonly Item[], at: number): number | null {
  const noun = readNoun(tokens, at)
  return noun?.what === 'people' ? noun.to : null
}
