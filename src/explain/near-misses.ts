import { frequentWords } from '../lexicon/en/grammar.ts'
import { rulebooks } from '../rulebooks.ts'
import type { PatternRule, Rule } from '../rules/rule.ts'
import type { NearMiss } from './explanation.ts'
import type { Home } from './rule-files.ts'

/** How many of them are shown, and how many of the words that would have woken each. */
const MOST = 5
const MOST_WORDS = 8

/** Some rules of a book are asked about what the others matched, and have no pattern of their own. */
const hasPattern = (rule: Rule<never, unknown>): rule is PatternRule<unknown> => 'pattern' in rule

const patternRules: readonly PatternRule<unknown>[] = rulebooks.flatMap(({ rules }) => rules.filter(hasPattern))

/**
 * The rules that were not tried in a sentence for want of one word only, the nearest first.
 *
 * @param present its words in lower case, and the labels of its chunks as `@label`
 * @param awake ids of the rules that were tried
 */
export function nearMisses(present: ReadonlySet<string>, awake: ReadonlySet<string>, home: Home): readonly NearMiss[] {
  const missed = patternRules.flatMap(({ id, pattern }) => {
    if (awake.has(id)) return []
    const needs = pattern.needs(frequentWords)
    const wanting = needs.filter(({ words }) => !hasAny(words, present))
    const [want] = wanting
    const met = needs.length - wanting.length
    return wanting.length === 1 && want !== undefined && met > 0 ? [{ id, met, words: want.words }] : []
  })
  return missed
    .sort((a, b) => b.met - a.met)
    .slice(0, MOST)
    .map(({ id, words }) => ({ rule: id, file: home(id), words: [...words].slice(0, MOST_WORDS) }))
}

function hasAny(words: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  for (const word of present) if (words.has(word)) return true
  return false
}
