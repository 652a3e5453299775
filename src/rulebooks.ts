import type { RuleBook } from './stages/extract/rule.ts'

/** Every rule there is, by book: what the tests run and what a manual of the rules is made from. */
export const rulebooks: readonly RuleBook<unknown>[] = []
