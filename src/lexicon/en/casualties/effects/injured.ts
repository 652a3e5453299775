import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const injured: EffectWords = {
  participles: having('injured/participle'),
  verbs: having('injured/verb'),
  intransitives: having('injured/intransitive'),
  states: having('injured/state'),
  nouns: having('injured/noun'),
  acts: having('injured/act'),
}
