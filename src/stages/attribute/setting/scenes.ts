import type { PlaceMention } from '../../../model/place.ts'
import type { Trace } from '../../../model/trace.ts'
import { ruleSet } from '../../../rules/rule-set.ts'
import type { View } from '../../../text/pattern/pattern.ts'
import { sceneRules } from './rules/scene.ts'

const { find } = ruleSet(sceneRules)

/** The places at which a sentence says outright that something happened, each with the rule that says so. */
export function scenesOf(view: View, trace: Trace | null): ReadonlyMap<PlaceMention, string> {
  return new Map(find(view, trace).map(({ value, rule }) => [value, rule]))
}
