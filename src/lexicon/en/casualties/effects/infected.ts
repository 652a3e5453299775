import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const infected: EffectWords = {
  participles: having('infected/participle'),
  verbs: having('infected/verb'),
  intransitives: having('infected/intransitive'),
  states: having('infected/state'),
  nouns: having('infected/noun'),
  acts: having('infected/act'),
}
