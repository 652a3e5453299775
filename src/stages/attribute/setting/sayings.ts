import type { DateMention } from '../../../model/date.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { Sweep } from '../../../text/sweep.ts'

/** When things were said, as against when they happened: "said on Monday that 20 had died". */
export interface Sayings {
  /** Whether a date is that of saying something. */
  readonly isSaying: (date: DateMention) => boolean
  /** The date on which what stands at a span was said; asked in text order. */
  readonly saidAt: (span: Span) => DateMention | null
}

export function sayingsOf(reports: readonly Report[]): Sayings {
  const said = reports.flatMap(({ spans, attribution }) => {
    const when = attribution?.when ?? null
    return when === null ? [] : spans.map(({ start, end }) => ({ start, end, when }))
  })
  const starts = new Set(said.map(({ when }) => when.start))
  const contents = new Sweep(said)
  return {
    isSaying: ({ start }) => starts.has(start),
    saidAt: (span) => contents.over(span)[0]?.when ?? null,
  }
}
