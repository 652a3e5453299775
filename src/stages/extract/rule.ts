import type { Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { ordered } from '../../text/ordered.ts'
import type { Match, Pattern, View } from '../../text/pattern/pattern.ts'
import { numbersOf } from '../../text/pattern/vocabulary.ts'
import { waking } from '../../text/pattern/waking.ts'

/**
 * What is looked for and what it means, as data.
 *
 * Its examples are its tests and its manual: the mention stands in braces inside the sentence, `{At least twelve people were
 * killed} on Monday.`; the value is compared field by field, so that it may leave fields out.
 */
export interface Rule<Value> {
  /** Extractor and name, `casualties/passive`: carried into the record. */
  readonly id: string
  readonly pattern: Pattern
  /** What a match means, or null: not mine. */
  readonly read: (match: Match) => Value | null
  readonly examples: readonly (readonly [marked: string, value: Partial<Value>])[]
  /** Texts in which this rule must find nothing. */
  readonly rejects: readonly string[]
}

/** The rules of one kind, with the view of a sentence that they are written for; `test/rules.test.ts` runs every book. */
export interface RuleBook<Value> {
  readonly name: string
  readonly rules: readonly Rule<Value>[]
  readonly view: (sentence: Sentence) => View
}

/** What a rule found. `match.start` and `match.end` are the extent, unless the reading says otherwise with `extent`. */
export interface Found<Value> extends Span {
  readonly rule: string
  /** Place of the rule in its list: earlier ones win a tie. */
  readonly order: number
  readonly value: Value
  readonly match: Match
}

/** Rules ready to run, of which the words of a sentence wake few. */
export interface RuleSet<Value> {
  readonly rules: readonly Rule<Value>[]
  /** All that the rules find in a sentence, in text order, overlapping. */
  readonly find: (view: View) => readonly Found<Value>[]
}

/**
 * Makes a set of rules; their order in the list is their precedence among findings of one length.
 *
 * A named group `extent` in a pattern narrows the mention to that group; what stands round it is context.
 */
export function ruleSet<Value>(rules: readonly Rule<Value>[]): RuleSet<Value> {
  const awakeIn = waking(rules.map(({ pattern }) => pattern.needs))
  const find = (view: View): readonly Found<Value>[] => {
    const found: Found<Value>[] = []
    for (const { order, from, to } of awakeIn(numbersOf(view.items))) {
      const rule = rules[order]
      if (rule === undefined) continue
      for (const match of rule.pattern.find(view, { from, to: to + 1 })) {
        const value = rule.read(match)
        if (value === null) continue
        const { start, end } = (rule.pattern.extent ? match.groups['extent'] : undefined) ?? match
        found.push({ start, end, rule: rule.id, order, value, match })
      }
    }
    return ordered(found, (a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  }
  return { rules, find }
}

/**
 * Keeps what does not overlap: the longest first, then the rule that stands earlier in the list, then the earlier in the text.
 *
 * @returns what is kept, in text order.
 */
export function settle<T extends Span & { readonly order: number }>(found: readonly T[]): readonly T[] {
  if (standApart(found)) return found
  const ranked = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start)
  const kept: T[] = []
  for (const one of ranked) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Whether spans stand one behind the other, so that there is nothing to settle. */
function standApart(spans: readonly Span[]): boolean {
  let end = 0
  for (const span of spans) {
    if (span.start < end) return false
    end = span.end
  }
  return true
}
