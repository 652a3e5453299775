import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const kidnapped: EffectWords = {
  participles: having('kidnapped/participle'),
  verbs: having('kidnapped/verb'),
  intransitives: new Set(),
  states: having('kidnapped/state'),
  nouns: having('kidnapped/noun'),
  acts: having('kidnapped/act'),
}
