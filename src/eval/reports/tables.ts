import type { Interval } from '../intervals.ts'
import { type KindName, kindNames } from '../score.ts'
import type { ClassScore, Scores } from '../totals.ts'
import { confidenceNames } from '../trusted.ts'

/** A table for people: what its columns are called, and its rows. Cells are words; numbers are aligned by whoever writes them. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** @example cell(93.25) // '93.3'; nothing to count is a dash */
export const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(1))

const between = (interval: Interval | null): string =>
  interval === null ? '' : `${cell(interval[0])} to ${cell(interval[1])}`

/** Every kind with gold or findings, by each measure. */
export function kindTable({ kinds, articles }: Scores): Table {
  return {
    title: `${articles} ${articles === 1 ? 'article' : 'articles'} of gold`,
    columns: [...['', 'gold', 'found', 'strict F1', 'P', 'R', 'F1', '95 %', 'value', 'complete P', 'R', 'F1', '95 %']],
    rows: shownKinds({ kinds }).map((kind) => {
      const { gold, found, strict, overlap, value, complete } = kinds[kind]
      return [
        ...[kind, String(gold), String(found), cell(strict.f1)],
        ...[cell(overlap.precision), cell(overlap.recall), cell(overlap.f1), between(overlap.interval), cell(value)],
        ...[cell(complete.precision), cell(complete.recall), cell(complete.f1), between(complete.interval)],
      ]
    }),
  }
}

function shownKinds({ kinds }: Pick<Scores, 'kinds'>): KindName[] {
  return kindNames.filter((kind) => kinds[kind].gold + kinds[kind].found > 0)
}

/** Single fields: how many of the pairs that were asked are right, and how many articles' worth that is. */
export function fieldTable(scores: Scores): Table {
  return {
    title: 'Fields, right among the pairs',
    columns: ['kind', 'field', 'right %', 'right', 'asked'],
    rows: shownKinds(scores).flatMap((kind) =>
      Object.entries(scores.kinds[kind].asked)
        .filter(([, { asked }]) => asked > 0)
        .map(([field, { asked, right }]) => [
          ...[kind, field, cell(scores.kinds[kind].fields[field] ?? null), String(right), String(asked)],
        ]),
    ),
  }
}

/** Effects, forms, stances and the like, each by itself. */
export function classTable(scores: Scores): Table {
  return {
    title: 'By effect, form, stance and type',
    columns: ['kind', 'of', 'gold', 'found', 'P', 'R', 'F1', 'complete F1'],
    rows: shownKinds(scores).flatMap((kind) =>
      Object.entries(scores.kinds[kind].classes).flatMap(([name, values]) =>
        Object.entries(values)
          .sort(([, a], [, b]) => b.gold - a.gold || b.found - a.found)
          .map(([value, score]) => [kind, `${name} ${value}`, ...classCells(score)]),
      ),
    ),
  }
}

const classCells = ({ gold, found, overlap, complete }: ClassScore): string[] => [
  ...[String(gold), String(found), cell(overlap.precision), cell(overlap.recall), cell(overlap.f1), cell(complete.f1)],
]

/** What was read as what, the most frequent first. */
export function confusionTable(scores: Scores): Table {
  return {
    title: 'Confusions: gold → found',
    columns: ['kind', 'field', 'gold → found', 'times'],
    rows: shownKinds(scores)
      .flatMap((kind) =>
        Object.entries(scores.kinds[kind].confusions).flatMap(([field, pairs]) =>
          Object.entries(pairs).map(([pair, times]) => ({ kind, field, pair, times })),
        ),
      )
      .sort((a, b) => b.times - a.times)
      .map(({ kind, field, pair, times }) => [kind, field, pair, String(times)]),
  }
}

/** Each confidence against the share that was right. */
export function reliabilityTables({ reliability }: Scores): Table[] {
  return confidenceNames.flatMap((of) => {
    const { bins, error } = reliability[of]
    if (error === null) return []
    return {
      title: `Confidence of ${of === 'claims' ? 'content and speaker of claims' : of} against the share that is right (calibration error ${error.toFixed(3)})`,
      columns: ['confidence', 'checked', 'mean', 'right'],
      rows: bins.map(({ from, to, claims, confidence, right }) => [
        ...[`${from.toFixed(1)} to ${to.toFixed(1)}`, String(claims), confidence.toFixed(2), right.toFixed(2)],
      ]),
    }
  })
}

/** What a person has marked, and what became of it; without rows when nobody did. */
export function judgedTable({ judged }: Scores): Table {
  return {
    title: 'Marked by a person: right and still made, right and lost, wrong and still made, wrong and mended',
    columns: ['marked', 'right', 'lost', 'wrong', 'mended', 'precision', '95 %'],
    rows: Object.entries(judged).map(([of, { counts, precision, interval }]) => [
      ...[of, String(counts.kept), String(counts.lost), String(counts.still), String(counts.mended)],
      ...[cell(precision), between(interval)],
    ]),
  }
}
