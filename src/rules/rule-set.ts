import { frequentWords } from '../lexicon/en/grammar.ts'
import type { Span } from '../model/span.ts'
import type { Trace } from '../model/trace.ts'
import { ordered } from '../text/ordered.ts'
import type { Match, View } from '../text/pattern/pattern.ts'
import { waking } from '../text/pattern/waking.ts'
import { Refusals, unheard } from './no.ts'
import type { PatternRule } from './rule.ts'

/** What a rule found. `match.start` and `match.end` are the extent, unless the reading says otherwise with `extent`. */
export interface Found<Value> extends Span {
  readonly rule: string
  /** Place of the rule in its list: earlier ones win a tie. */
  readonly order: number
  readonly value: Value
  readonly match: Match
}

/** The same finding, read in another way. */
export const revalued = <Value>({ start, end, rule, order, match }: Found<Value>, value: Value): Found<Value> => ({
  start,
  end,
  rule,
  order,
  value,
  match,
})

/** The same finding with another place among rules. */
export const ranked = <Value>({ start, end, rule, value, match }: Found<Value>, order: number): Found<Value> => ({
  start,
  end,
  rule,
  order,
  value,
  match,
})

/** Rules ready to run, of which the words of a sentence wake few. */
interface RuleSet<Value> {
  readonly rules: readonly PatternRule<Value>[]
  /** All that the rules find in a sentence, in text order, overlapping. */
  readonly find: (view: View, trace?: Trace | null) => readonly Found<Value>[]
}

/**
 * Makes a set of rules; their order in the list is their precedence among findings of one length.
 *
 * A named group `extent` in a pattern narrows the mention to that group; what stands around it is context.
 */
export function ruleSet<Value>(rules: readonly PatternRule<Value>[]): RuleSet<Value> {
  const needs = rules.map(({ pattern }) => pattern.needs(frequentWords))
  const awakeIn = waking(needs, frequentWords)
  const find = (view: View, trace: Trace | null = null): readonly Found<Value>[] => {
    if (trace !== null) noteView(trace, rules, view)
    const awake = awakeIn(view.items)
    if (awake.length === 0) return NOTHING
    const found: Found<Value>[] = []
    const refusals = trace === null ? null : new Refusals()
    const no = refusals?.no ?? unheard
    for (const range of awake) {
      const { order } = range
      const rule = rules[order]
      if (rule === undefined) continue
      trace?.note({ step: 'awake', sentence: view.sentence.index, rule: rule.id })
      for (const match of rule.pattern.find(view, range)) {
        const value = rule.read(match, no)
        if (value === null && trace === null) continue
        const { start, end } = (rule.pattern.extent ? match.groups['extent'] : undefined) ?? match
        if (trace !== null) noteMatch(trace, rule.id, { start, end }, match, value, refusals?.take() ?? null)
        if (value === null) continue
        found.push({ start, end, rule: rule.id, order, value, match })
      }
    }
    return ordered(found, byPlace)
  }
  return { rules, find }
}

const NOTHING: readonly never[] = []

const byPlace = (a: Found<unknown>, b: Found<unknown>): number =>
  a.start - b.start || b.end - a.end || a.order - b.order

function noteView<Value>(trace: Trace, rules: readonly PatternRule<Value>[], { sentence, items }: View): void {
  const kind = rules[0]?.id.split('/')[0] ?? ''
  const stretches = items.flatMap(({ label, start, end }) => (label === null ? [] : [{ label, start, end }]))
  trace.note({ step: 'viewed', sentence: sentence.index, kind, stretches })
}

function noteMatch(
  trace: Trace,
  rule: string,
  { start, end }: Span,
  match: Match,
  value: unknown,
  why: string | null,
): void {
  const groups = Object.entries(match.groups).flatMap(([name, group]) =>
    group === undefined ? [] : [[name, { start: group.start, end: group.end }] as const],
  )
  trace.note({ step: 'matched', sentence: match.sentence.index, rule, start, end, groups, value, why })
}
