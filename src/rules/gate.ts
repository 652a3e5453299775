import { frequentWords } from '../lexicon/en/grammar.ts'
import type { Sentence } from '../model/document.ts'
import { gateOf } from '../text/pattern/gate.ts'
import type { PatternRule } from './rule.ts'

/**
 * Makes the gate of an extractor from its rules: whether any of them could match in a sentence, by its plain words alone.
 *
 * @param made labels of stretches that the rules make for each other.
 * @example gateOfRules(rules)(sentence) // false for nearly every sentence
 */
export function gateOfRules(
  rules: readonly Pick<PatternRule<unknown>, 'pattern'>[],
  made?: ReadonlySet<string>,
): (sentence: Sentence) => boolean {
  return gateOf(
    rules.map(({ pattern }) => pattern),
    frequentWords,
    made,
  )
}
