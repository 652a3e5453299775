import type { Span } from '../model/span.ts'
import type { Judgement, Kind } from './judge.ts'

/** Something on which gold and pipeline differ, for a person to read. */
export interface Difference {
  /** missed: only in gold; false: only found; value: found, and read wrongly. */
  readonly what: 'missed' | 'false' | 'value'
  readonly spans: readonly Span[]
  readonly gold: string | null
  readonly found: string | null
}

/** What came out of comparing one kind on one article, or on many when added up. */
export interface Outcome {
  readonly gold: number
  readonly found: number
  /** Pairs that overlap; of these, how many have the right value, and how many the same span besides. */
  readonly overlap: number
  readonly values: number
  readonly strict: number
  readonly fields: Readonly<Record<string, Asked>>
}

/** How often a field was compared, and how often it was right. */
export interface Asked {
  readonly asked: number
  readonly right: number
}

/** Counts a judgement. */
export function outcomeOf<Gold, Found>(
  kind: Kind<Gold, Found>,
  { pairs, missed, astray }: Judgement<Gold, Found>,
): Outcome {
  const fields = Object.entries(kind.fields).map(([name, right]): [string, Asked] => {
    const answers = pairs.map(({ gold, found }) => right(gold, found)).filter((answer) => answer !== null)
    return [name, { asked: answers.length, right: answers.filter(Boolean).length }]
  })
  return {
    gold: pairs.length + missed.length,
    found: pairs.length + astray.length,
    overlap: pairs.length,
    values: pairs.filter(({ sameValue }) => sameValue).length,
    strict: pairs.filter(({ sameSpan, sameValue }) => sameSpan && sameValue).length,
    fields: {
      span: { asked: pairs.length, right: pairs.filter(({ sameSpan }) => sameSpan).length },
      ...Object.fromEntries(fields),
    },
  }
}

/** Lists what a judgement found to differ, in text order. */
export function differencesOf<Gold, Found>(
  { spans, label }: Kind<Gold, Found>,
  { pairs, missed, astray }: Judgement<Gold, Found>,
): Difference[] {
  const differences: Difference[] = [
    ...missed.map((gold) => ({ what: 'missed' as const, spans: spans(gold), gold: label(gold), found: null })),
    ...astray.map((found) => ({ what: 'false' as const, spans: spans(found), gold: null, found: label(found) })),
    ...pairs
      .filter(({ sameValue }) => !sameValue)
      .map(({ gold, found }) => ({
        what: 'value' as const,
        spans: spans(gold),
        gold: label(gold),
        found: label(found),
      })),
  ]
  return differences.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** Adds up outcomes of one kind. */
export function sum(outcomes: readonly Outcome[]): Outcome {
  const total = (count: (outcome: Outcome) => number) => outcomes.reduce((all, outcome) => all + count(outcome), 0)
  const names = [...new Set(outcomes.flatMap(({ fields }) => Object.keys(fields)))]
  return {
    gold: total(({ gold }) => gold),
    found: total(({ found }) => found),
    overlap: total(({ overlap }) => overlap),
    values: total(({ values }) => values),
    strict: total(({ strict }) => strict),
    fields: Object.fromEntries(
      names.map((name) => [
        name,
        {
          asked: total(({ fields }) => fields[name]?.asked ?? 0),
          right: total(({ fields }) => fields[name]?.right ?? 0),
        },
      ]),
    ),
  }
}
