import type { RuleBook } from '../../../rules/book.ts'
import { datesBySentence } from './extractor.ts'
import { phraseRules, wordRules } from './rules.ts'

/** The rules for dates: words, then the phrases that are built of them. */
export const dateRules: RuleBook = {
  name: 'dates',
  over: 'matches',
  rules: [...wordRules, ...phraseRules],
  find: ({ document }) => datesBySentence(document).flat(),
}
