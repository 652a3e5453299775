import { rulebooks } from '../../rulebooks.ts'
import type { RuleCounts } from '../outcome.ts'
import { type KindName, kindNames } from '../score.ts'
import type { Scores } from '../totals.ts'

/** What became of the findings of one rule, in one kind. */
export interface RuleRow extends RuleCounts {
  readonly rule: string
  readonly kind: KindName
}

/** Rules that fired where gold can tell, those that are most often wrong first, and those of the manual that never fired. */
export function ruleRows({ kinds }: Scores): { readonly fired: readonly RuleRow[]; readonly never: readonly string[] } {
  const fired = kindNames
    .filter((kind) => kind !== 'tolls')
    .flatMap((kind) => Object.entries(kinds[kind].rules).map(([rule, counts]) => ({ rule, kind, ...counts })))
    .sort((a, b) => b.wrong + b.false - (a.wrong + a.false) || b.found - a.found || (a.rule < b.rule ? -1 : 1))
  const known = new Set(fired.map(({ rule }) => rule))
  const all = rulebooks.flatMap(({ rules }) => rules.map(({ id }) => id))
  return { fired, never: [...new Set(all)].filter((rule) => !known.has(rule)).sort() }
}
