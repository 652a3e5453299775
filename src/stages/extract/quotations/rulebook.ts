import type { RuleBook } from '../../../rules/book.ts'
import { quotations } from './extractor.ts'
import { uses } from './use.ts'

/** What tells a quotation of speech from mere words in marks. */
export const quotationRules: RuleBook = {
  name: 'quotations',
  over: 'quotations',
  rules: uses,
  find: ({ document, config }) =>
    quotations.extract(document, config).map(({ start, end, rule, use }) => ({ start, end, rule, value: { use } })),
}
