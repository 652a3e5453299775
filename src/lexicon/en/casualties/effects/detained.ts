import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const detained: EffectWords = {
  participles: having('detained/participle'),
  verbs: having('detained/verb'),
  intransitives: having('detained/intransitive'),
  states: having('detained/state'),
  nouns: having('detained/noun'),
  acts: having('detained/act'),
}
