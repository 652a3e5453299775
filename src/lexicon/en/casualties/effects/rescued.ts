import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const rescued: EffectWords = {
  participles: having('rescued/participle'),
  verbs: having('rescued/verb'),
  intransitives: having('rescued/intransitive'),
  states: having('rescued/state'),
  nouns: having('rescued/noun'),
  acts: having('rescued/act'),
}
