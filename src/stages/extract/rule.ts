import type { Sentence } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Match, Pattern, View } from '../../text/pattern/pattern.ts'

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

/** Rules ready to run: an index from trigger words to the rules that one of them wakes. */
export interface RuleSet<Value> {
  readonly rules: readonly Rule<Value>[]
  /** All that the rules find in a sentence, in text order, overlapping. */
  readonly find: (view: View) => Found<Value>[]
}

/**
 * Makes a set of rules; their order in the list is their precedence among findings of one length.
 *
 * A named group `extent` in a pattern narrows the mention to that group; what stands round it is context.
 */
export function ruleSet<Value>(rules: readonly Rule<Value>[]): RuleSet<Value> {
  const woken = new Map<string, number[]>()
  const always = new Set<number>()
  const byChunk = new Map<string, number[]>()
  rules.forEach(({ pattern }, order) => {
    const { chunk = null } = pattern
    if (pattern.triggers === null && chunk === null) always.add(order)
    else if (pattern.triggers === null && chunk !== null) byChunk.set(chunk, [...(byChunk.get(chunk) ?? []), order])
    else for (const word of pattern.triggers ?? []) woken.set(word, [...(woken.get(word) ?? []), order])
  })
  const find = (view: View): Found<Value>[] => {
    // For each rule the first and the last item that wakes it, from 1; 0 where none does
    const first = new Uint32Array(rules.length)
    const last = new Uint32Array(rules.length)
    const awake = new Set(always)
    for (let at = 1; at <= view.items.length; at++) {
      const { label = null, lower = '' } = view.items[at - 1] ?? {}
      const orders = label === null ? woken.get(lower) : byChunk.get(label)
      if (orders === undefined) continue
      for (const order of orders) {
        if (first[order] === 0) {
          first[order] = at
          awake.add(order)
        }
        last[order] = at
      }
    }
    const found: Found<Value>[] = []
    for (const order of awake) {
      const rule = rules[order]
      if (rule === undefined) continue
      const [from, to] = [first[order] ?? 0, last[order] ?? 0]
      for (const match of rule.pattern.find(view, from === 0 ? undefined : { first: from - 1, last: to - 1 })) {
        const value = rule.read(match)
        if (value === null) continue
        const { start, end } = match.groups['extent'] ?? match
        found.push({ start, end, rule: rule.id, order, value, match })
      }
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  }
  return { rules, find }
}

/**
 * Keeps what does not overlap: the longest first, then the rule that stands earlier in the list, then the earlier in the text.
 *
 * @returns what is kept, in text order.
 */
export function settle<T extends Span & { readonly order: number }>(found: readonly T[]): T[] {
  const ranked = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start,
  )
  const kept: T[] = []
  for (const one of ranked) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
