import { having } from '../../../having.ts'
import type { EffectWords } from './words.ts'

export const abused: EffectWords = {
  participles: having('abused/participle'),
  verbs: having('abused/verb'),
  intransitives: new Set(),
  states: having('abused/state'),
  nouns: having('abused/noun'),
  acts: having('abused/act'),
}
