import { isoOf } from '../../../../english/calendar.ts'
import type { DateMention } from '../../../../model/date.ts'
import type { Meaning, RangeEnd } from '../meaning.ts'
import type { Anchors } from './anchors.ts'
import { resolveCalendar } from './calendar.ts'
import { resolveStretch } from './nth-within.ts'
import type { Period } from './period.ts'
import { resolveRelative } from './relative.ts'
import { durationTimex } from './timex.ts'

type Basis = DateMention['basis']

/** A stretch of the calendar, and how it was determined; the period is null when that was not possible. */
export interface Placed {
  readonly period: Period | null
  readonly basis: Basis
  readonly precision: DateMention['precision']
  readonly approximate?: boolean
  readonly ambiguous?: boolean
  /** The value, where it is not the period's own. */
  readonly timex?: string | null
}

/** The fields of a mention that its meaning and the document decide. */
export type Value = Pick<
  DateMention,
  'type' | 'timex' | 'parts' | 'from' | 'to' | 'precision' | 'approximate' | 'ambiguous' | 'basis'
>

/** A value, and the period that later dates may depend on. */
export interface Resolution {
  readonly value: Value
  readonly period: Period | null
}

/** What says all in its words, and is no stretch of the calendar. */
const timeless = (type: Value['type'], timex: Value['timex'], approximate: boolean): Resolution => ({
  value: {
    type,
    timex,
    parts: [],
    from: null,
    to: null,
    precision: null,
    approximate,
    ambiguous: false,
    basis: 'explicit',
  },
  period: null,
})

/** Works out what a meaning stands for in its document; what cannot be worked out is null and `unresolved`. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolution {
  const approximate = meaning.approximate === true
  switch (meaning.kind) {
    case 'ahead': {
      const { unit, count } = meaning
      const shade = approximate ? { approximate } : {}
      return anchors.tense === 'future'
        ? resolve({ kind: 'shift', unit, count, direction: 1, from: 'publication', ...shade }, anchors)
        : resolve({ kind: 'duration', unit, count, ...shade }, anchors)
    }
    case 'duration':
      return timeless('duration', durationTimex(meaning.unit, meaning.count), approximate)
    case 'length':
      return timeless('duration', meaning.timex, approximate)
    case 'set':
      return timeless('set', meaning.timex, approximate)
    case 'reference':
      return timeless('date', meaning.reference, approximate)
    case 'stretch':
      return resolveStretch(meaning, anchors)
    case 'range':
      return resolveRange(meaning.first, meaning.last, approximate, anchors)
    default: {
      const placed = place(meaning, anchors)
      const { period, basis, precision, ambiguous = false, timex = period?.timex ?? null } = placed
      const type = meaning.kind === 'clock' || meaning.kind === 'day-part' || precision === 'hour' ? 'time' : 'date'
      const known = period !== null && !(meaning.kind === 'fiscal-year')
      const [from, to] = known ? [isoOf(period.from), isoOf(period.to)] : [null, null]
      const about = approximate || placed.approximate === true
      return { value: { type, timex, parts: [], from, to, precision, approximate: about, ambiguous, basis }, period }
    }
  }
}

/** Finds the period of a meaning that stands for one. */
export function place(meaning: Meaning, anchors: Anchors): Placed {
  return resolveCalendar(meaning, anchors) ?? resolveRelative(meaning, anchors) ?? UNRESOLVED
}

const UNRESOLVED: Placed = { period: null, basis: 'unresolved', precision: null }

function resolveRange(first: RangeEnd, last: RangeEnd, approximate: boolean, anchors: Anchors): Resolution {
  const from = resolve(first.meaning, anchors)
  const spoken = from.period && {
    period: from.period,
    sentence: anchors.sentence.index,
    paragraph: anchors.sentence.paragraph,
    dated: true,
  }
  let to = resolve(last.meaning, spoken === null ? anchors : { ...anchors, last: spoken })
  if (from.period !== null && to.period !== null && to.period.to < from.period.from) {
    // "Monday to Friday", told on a Wednesday: the last end is the first of its kind after the first end
    to = resolve(last.meaning, { ...anchors, publication: from.period.to, tense: 'future', last: null })
  }
  const parts = [first, last].map(({ text, start, end }, i) => ({
    text,
    start,
    end,
    timex: (i === 0 ? from : to).value.timex,
  }))
  const ordered = from.value.from !== null && to.value.to !== null && from.value.from > to.value.to
  return {
    value: {
      type: from.value.type,
      timex: null,
      parts,
      from: ordered ? null : from.value.from,
      to: ordered ? null : to.value.to,
      precision: from.value.precision,
      approximate,
      ambiguous: from.value.ambiguous || to.value.ambiguous,
      basis: weaker(from.value.basis, to.value.basis),
    },
    period: to.period,
  }
}

const STRENGTH: readonly Basis[] = ['unresolved', 'inherited', 'relative', 'explicit']

function weaker(a: Basis, b: Basis): Basis {
  return STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b
}
