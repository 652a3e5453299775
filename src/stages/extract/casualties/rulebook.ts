import { configSchema } from '../../../model/config.ts'
import type { RuleBook } from '../rule.ts'
import type { Figure } from './figure.ts'
import { rules } from './rules/rules.ts'
import { casualtyView } from './view.ts'

const { vagueNumbers } = configSchema.parse({})

/** The rules for casualty figures, read with the default table of vague numbers. */
export const casualtyRules: RuleBook<Figure> = {
  name: 'casualties',
  rules,
  view: (sentence) => casualtyView(sentence, vagueNumbers),
}
