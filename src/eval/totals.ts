import { type Asked, addTo, type Counts, f1Of, percent, type Rates, ratesOf, rounded } from './counts.ts'
import { bootstrap, type Interval, wilson } from './intervals.ts'
import type { Judged, JudgedCounts } from './judged.ts'
import type { Outcome, RuleCounts } from './outcome.ts'
import { Reliabilities, type Reliability } from './reliability.ts'
import { type KindName, kindNames } from './score.ts'
import { COUNTED, nothing, type Tally } from './tally.ts'
import { type ConfidenceName, confidenceNames } from './trusted.ts'

/** Rates with their 95 % intervals in per cent, by drawing the articles anew. */
export interface Rated extends Rates {
  readonly interval: Interval | null
}

export interface ClassScore {
  readonly gold: number
  readonly found: number
  readonly overlap: Rates
  readonly complete: Rates
}

export interface Score {
  readonly gold: number
  readonly found: number
  readonly strict: Rates
  readonly overlap: Rated
  /** By overlap, with every field right that makes the item complete. */
  readonly complete: Rated
  /** Share of the overlapping pairs whose value is right, in per cent. */
  readonly value: number | null
  /** The same for single fields. */
  readonly fields: Readonly<Record<string, number | null>>
  readonly asked: Readonly<Record<string, Asked>>
  readonly classes: Readonly<Record<string, Readonly<Record<string, ClassScore>>>>
  readonly confusions: Outcome['confusions']
  readonly rules: Readonly<Record<string, RuleCounts>>
}

/** What a person has marked, against what is made now. */
export interface MarkedScore {
  readonly counts: JudgedCounts
  /** Share of what is made now that was marked right, in per cent, with Wilson's 95 % interval. */
  readonly precision: number | null
  readonly interval: Interval | null
}

export interface Scores {
  readonly articles: number
  readonly kinds: Readonly<Record<KindName, Score>>
  /** Marked claims and fields, by what was marked; empty when nothing was. */
  readonly judged: Readonly<Record<string, MarkedScore>>
  readonly reliability: Readonly<Record<ConfidenceName, Reliability>>
}

/** For the intervals, which are the same on every machine. */
const SEED = 1

/** Adds up tallies as they come: every mention counts the same, whichever article it is in. Holds counts, no texts. */
export class Totals {
  readonly #rows: (readonly number[])[] = []
  readonly #trusted = confidenceNames.map((name) => ({ name, reliabilities: new Reliabilities() }))
  readonly #kinds = nothing()
  readonly #judged: Judged = {}

  add({ kinds, judged, rows, trusted }: Tally): void {
    for (const kind of kindNames) addTo(this.#kinds[kind], kinds[kind])
    this.addJudged(judged)
    for (const row of rows) this.#rows.push(row)
    for (const { name, reliabilities } of this.#trusted) for (const one of trusted[name]) reliabilities.add(one)
  }

  /** Adds marks on claims of an article that has no other gold. */
  addJudged(judged: Judged): void {
    addTo(this.#judged, judged)
  }

  scores(): Scores {
    const kinds = this.#kinds
    const intervals = intervalsOf(this.#rows)
    return {
      articles: this.#rows.length,
      kinds: Object.fromEntries(kindNames.map((name) => [name, scoreOf(kinds[name], intervals[name])])) as Record<
        KindName,
        Score
      >,
      judged: mapped(this.#judged, markedScore),
      reliability: Object.fromEntries(
        this.#trusted.map(({ name, reliabilities }) => [name, reliabilities.reliability()]),
      ) as Record<ConfidenceName, Reliability>,
    }
  }
}

/** F1 of a kind, read from summed rows: by overlap and complete. */
export function f1InRow(kind: KindName, measure: 'overlap' | 'complete'): (row: ArrayLike<number>) => number | null {
  const from = kindNames.indexOf(kind) * COUNTED.length
  const at = (count: (typeof COUNTED)[number]) => from + COUNTED.indexOf(count)
  const [gold, found, right, closed] = [at('gold'), at('found'), at(measure), at(`${measure}Closed`)]
  return (row) => f1Of(row[right] ?? 0, row[closed] ?? 0, row[gold] ?? 0, row[found] ?? 0)
}

type Intervals = Readonly<Record<'overlap' | 'complete', Interval | null>>

function intervalsOf(rows: readonly (readonly number[])[]): Readonly<Record<KindName, Intervals>> {
  const asked = kindNames.flatMap((kind) => [f1InRow(kind, 'overlap'), f1InRow(kind, 'complete')])
  const found = bootstrap(rows, asked, SEED).map((interval): Interval | null =>
    interval === null ? null : [rounded(interval[0]) ?? 0, rounded(interval[1]) ?? 0],
  )
  return Object.fromEntries(
    kindNames.map((kind, i) => [kind, { overlap: found[2 * i] ?? null, complete: found[2 * i + 1] ?? null }]),
  ) as Record<KindName, Intervals>
}

function scoreOf({ counts, value, fields, classes, confusions, rules }: Outcome, interval: Intervals): Score {
  return {
    gold: counts.gold,
    found: counts.found,
    strict: ratesOf(counts, 'strict'),
    overlap: { ...ratesOf(counts, 'overlap'), interval: interval.overlap },
    complete: { ...ratesOf(counts, 'complete'), interval: interval.complete },
    value: percent(value.right, value.asked),
    fields: mapped(fields, ({ right, asked }) => percent(right, asked)),
    asked: fields,
    classes: mapped(classes, (values) => mapped(values, classScore)),
    confusions,
    rules,
  }
}

function classScore(counts: Counts): ClassScore {
  return {
    gold: counts.gold,
    found: counts.found,
    overlap: ratesOf(counts, 'overlap'),
    complete: ratesOf(counts, 'complete'),
  }
}

function markedScore(counts: JudgedCounts): MarkedScore {
  const made = counts.kept + counts.still
  const interval = wilson(counts.kept, made)
  return {
    counts,
    precision: percent(counts.kept, made),
    interval: interval === null ? null : [rounded(interval[0]) ?? 0, rounded(interval[1]) ?? 0],
  }
}

function mapped<A, B>(of: Readonly<Record<string, A>>, read: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, read(value)]))
}
