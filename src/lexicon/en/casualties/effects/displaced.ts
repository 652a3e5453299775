import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const displaced: EffectWords = {
  participles: having('displaced/participle'),
  verbs: having('displaced/verb'),
  intransitives: having('displaced/intransitive'),
  states: having('displaced/state'),
  nouns: having('displaced/noun'),
  acts: having('displaced/act'),
}
