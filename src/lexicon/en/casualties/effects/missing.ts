import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const missing: EffectWords = {
  participles: having('missing/participle'),
  verbs: new Set(),
  intransitives: having('missing/intransitive'),
  states: having('missing/state'),
  nouns: having('missing/noun'),
  acts: having('missing/act'),
}
