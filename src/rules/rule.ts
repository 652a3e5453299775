import type { Match, Pattern } from '../text/pattern/pattern.ts'
import type { No } from './no.ts'

/**
 * A text with what is found in it in braces, `{At least twelve people were killed} on Monday.`; with it what that is read as,
 * compared field by field, so that it may leave fields out. The text alone where there is nothing more to say.
 */
export type Example<Value> = string | readonly [marked: string, value: Partial<Value>]

/**
 * What is looked for and what it means, as data: the one shape of every rule, whatever it is asked about.
 *
 * `Subject` is what it is asked about: a match of a pattern, a name of the gazetteer, a quotation, a verb of saying. A kind of rule
 * that needs more, such as a weight or a confidence, extends this with a field. Its examples are its tests and its manual, and they
 * are run through the whole stage that the rule is a part of (`test/rules.test.ts`), so that they show what the product finds.
 *
 * @example { id: 'quotations/nickname', read: ({ before, after }) => …, examples: ['Harold "{Hal}" Hill retired.'], rejects: […] }
 */
export interface Rule<Subject, Value> {
  /** Its book and its name, `casualties/passive`: carried into the record. */
  readonly id: string
  /**
   * What the subject means; null where it is something else.
   *
   * @example read: (match, no) => (isTitle(match) ? no('it is the title of a programme') : { kind: 'reference', … })
   */
  readonly read: (subject: Subject, no: No) => Value | null
  readonly examples: readonly Example<Value>[]
  /** Texts in which the product must find nothing by this rule. */
  readonly rejects: readonly string[]
}

/** A rule that is asked about what its pattern matches; {@link ruleSet} runs many of them at once. */
export interface PatternRule<Value> extends Rule<Match, Value> {
  readonly pattern: Pattern
}
