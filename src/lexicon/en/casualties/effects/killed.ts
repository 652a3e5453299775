import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const killed: EffectWords = {
  participles: having('killed/participle'),
  verbs: having('killed/verb'),
  intransitives: having('killed/intransitive'),
  states: having('killed/state'),
  nouns: having('killed/noun'),
  acts: having('killed/act'),
}
