import { viewOf } from '../../../text/pattern/pattern.ts'
import type { RuleBook } from '../rule.ts'
import type { Evidence } from './evidence.ts'
import { type Feature, features } from './rules/features.ts'
import { speakingAgainst } from './rules/speaking-against.ts'
import { speakingFor } from './rules/speaking-for.ts'
import { placeView } from './view.ts'

/** What speaks for and against a name of the gazetteer being a place where it stands. */
export const placeEvidence: RuleBook<Evidence> = {
  name: 'places',
  rules: [...speakingFor, ...speakingAgainst],
  view: (sentence) => placeView(sentence),
}

/** Places that are named by what they are. */
export const placeFeatures: RuleBook<Feature> = {
  name: 'places',
  rules: features,
  view: (sentence) => viewOf(sentence),
}
