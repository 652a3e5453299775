import type { Span } from '../model/span.ts'
import type { Asked, Counts, Nested } from './counts.ts'
import type { Judgement, Kind, Pair } from './judge.ts'

/** Something on which gold and pipeline differ, for a person to read. */
export interface Difference {
  /** missed: only in gold; false: only found; value: found, and read wrongly; field: its value is right, another field is not. */
  readonly what: 'missed' | 'false' | 'value' | 'field'
  readonly spans: readonly Span[]
  readonly gold: string | null
  readonly found: string | null
  /** The fields that are not right, where both are there. */
  readonly fields: readonly { readonly field: string; readonly gold: string; readonly found: string }[]
  /** The rules that the finding is owed to. */
  readonly rules: readonly string[]
}

/** What came out of comparing one kind on one article, or on many when added up. */
export interface Outcome extends Nested {
  readonly counts: Counts & Nested
  readonly value: Asked & Nested
  readonly fields: Readonly<Record<string, Asked & Nested>>
  /** By class (effect, form …) and its value. */
  readonly classes: Readonly<Record<string, Readonly<Record<string, Counts & Nested>>>>
  /** By field: how often the value before the arrow was read as the one behind it. */
  readonly confusions: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly rules: Readonly<Record<string, RuleCounts & Nested>>
}

/** What became of the findings of one rule, where gold can tell. */
export interface RuleCounts {
  readonly found: number
  readonly right: number
  /** Found, and read wrongly. */
  readonly wrong: number
  readonly false: number
}

export const NO_COUNTS = {
  ...{ gold: 0, found: 0, overlap: 0, overlapClosed: 0 },
  ...{ strict: 0, strictClosed: 0, complete: 0, completeClosed: 0 },
} as const satisfies Counts

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Counts a judgement.
 *
 * @param closed whether gold is complete where a finding is; a false find elsewhere is none, since nobody looked there.
 */
export function outcomeOf<Gold, Found>(
  kind: Kind<Gold, Found>,
  { pairs, missed, astray }: Judgement<Gold, Found>,
  closed: (found: Found) => boolean,
): Outcome {
  const isFalse = astray.filter(closed)
  const counts: Writable<Counts> = { ...NO_COUNTS }
  const classes = new Classes(kind)
  const rules = new Map<string, Writable<RuleCounts>>()
  const fired = (found: Found, what: 'right' | 'wrong' | 'false') => {
    for (const rule of new Set(kind.rules(found))) {
      const own = rules.get(rule) ?? { found: 0, right: 0, wrong: 0, false: 0 }
      own.found++
      own[what]++
      rules.set(rule, own)
    }
  }
  counts.gold = pairs.length + missed.length
  for (const gold of missed) classes.add('gold', gold)
  for (const found of isFalse) {
    counts.found++
    classes.add('found', found)
    fired(found, 'false')
  }
  const valued = pairs.map(({ gold, found }) => kind.value(gold, found)).filter((answer) => answer !== null)
  for (const pair of pairs) {
    const whole = isComplete(kind, pair)
    const inside = closed(pair.found)
    if (inside) counts.found++
    const held = { overlap: true, strict: pair.sameSpan && pair.sameValue, complete: whole }
    for (const measure of ['overlap', 'strict', 'complete'] as const) {
      if (!held[measure]) continue
      counts[measure]++
      if (inside) counts[`${measure}Closed`]++
    }
    classes.pair(pair, whole, inside)
    fired(pair.found, pair.sameValue ? 'right' : 'wrong')
  }
  return {
    counts: { ...counts },
    value: { asked: valued.length, right: valued.filter(Boolean).length },
    fields: {
      span: { asked: pairs.length, right: pairs.filter(({ sameSpan }) => sameSpan).length },
      ...Object.fromEntries(Object.entries(kind.fields).map(([name, right]) => [name, asked(pairs, right)])),
    },
    classes: classes.counts,
    confusions: confusions(kind, pairs),
    rules: Object.fromEntries(Array.from(rules, ([rule, own]) => [rule, { ...own }])),
  }
}

function isComplete<Gold, Found>({ complete, fields }: Kind<Gold, Found>, { gold, found }: Pair<Gold, Found>): boolean {
  return complete.every((name) => fields[name]?.(gold, found) !== false)
}

function asked<Gold, Found>(
  pairs: readonly Pair<Gold, Found>[],
  right: (gold: Gold, found: Found) => boolean | null,
): Asked & Nested {
  const answers = pairs.map(({ gold, found }) => right(gold, found)).filter((answer) => answer !== null)
  return { asked: answers.length, right: answers.filter(Boolean).length }
}

/** Counts apart for each effect, form and the like; a pair is right in its class when both sides are of that class. */
class Classes<Gold, Found> {
  readonly counts: Record<string, Record<string, Writable<Counts> & Nested>> = {}
  readonly #kind: Kind<Gold, Found>

  constructor(kind: Kind<Gold, Found>) {
    this.#kind = kind
  }

  add(side: 'gold' | 'found', item: Gold | Found): void {
    for (const [name, of] of Object.entries(this.#kind.classes ?? {})) {
      const own = this.#of(name, of(item))
      if (own !== null) own[side]++
    }
  }

  pair({ gold, found }: Pair<Gold, Found>, whole: boolean, inside: boolean): void {
    for (const [name, of] of Object.entries(this.#kind.classes ?? {})) {
      const [wanted, got] = [of(gold), of(found)]
      if (wanted === null) continue
      const own = this.#of(name, wanted)
      if (own !== null) own.gold++
      const other = inside ? this.#of(name, got) : null
      if (other !== null) other.found++
      if (wanted !== got || own === null) continue
      own.overlap++
      if (inside) own.overlapClosed++
      if (whole) own.complete++
      if (whole && inside) own.completeClosed++
    }
  }

  #of(name: string, value: string | null): (Writable<Counts> & Nested) | null {
    if (value === null) return null
    this.counts[name] ??= {}
    const values = this.counts[name]
    values[value] ??= { ...NO_COUNTS }
    return values[value] ?? null
  }
}

function confusions<Gold, Found>(
  { confusable = [], fields }: Kind<Gold, Found>,
  pairs: readonly Pair<Gold, Found>[],
): Record<string, Record<string, number>> {
  const counted: Record<string, Record<string, number>> = {}
  for (const field of confusable) {
    for (const { gold, found } of pairs) {
      if (fields[field]?.(gold, found) !== false) continue
      const read = (item: Gold | Found) => String((item as Readonly<Record<string, unknown>>)[field] ?? 'none')
      const key = `${read(gold)} → ${read(found)}`
      counted[field] ??= {}
      const own = counted[field]
      own[key] = (own[key] ?? 0) + 1
    }
  }
  return counted
}

/** Lists what a judgement found to differ, in text order. */
export function differencesOf<Gold, Found>(
  kind: Kind<Gold, Found>,
  { pairs, missed, astray }: Judgement<Gold, Found>,
  closed: (found: Found) => boolean,
): Difference[] {
  const { spans, restsOn = spans, label, rules } = kind
  const placeOf = (gold: Gold, found: Found) => (spans(gold).length > 0 ? spans(gold) : restsOn(found))
  const differences: Difference[] = [
    ...missed.map((gold) => ({
      ...{ what: 'missed' as const, spans: spans(gold), gold: label(gold), found: null, fields: [], rules: [] },
    })),
    ...astray.filter(closed).map((found) => ({
      ...{ what: 'false' as const, spans: restsOn(found), gold: null, found: label(found), fields: [] },
      rules: rules(found),
    })),
    ...pairs.flatMap(({ gold, found, sameValue }) => {
      const wrong = wrongFields(kind, gold, found)
      if (sameValue && wrong.length === 0) return []
      return {
        ...{
          what: sameValue ? ('field' as const) : ('value' as const),
          spans: placeOf(gold, found),
          gold: label(gold),
        },
        ...{ found: label(found), fields: wrong, rules: rules(found) },
      }
    }),
  ]
  return differences.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

function wrongFields<Gold, Found>({ fields, show, label }: Kind<Gold, Found>, gold: Gold, found: Found) {
  return Object.entries(fields).flatMap(([field, right]) => {
    if (right(gold, found) !== false) return []
    const shown = (item: Gold | Found) => {
      if (show !== undefined) return show(field, item)
      const value = (item as Readonly<Record<string, unknown>>)[field]
      return value === undefined ? label(item) : String(value)
    }
    return { field, gold: shown(gold), found: shown(found) }
  })
}
