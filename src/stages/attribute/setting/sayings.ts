import type { DateMention } from '../../../model/date.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import { Sweep } from '../../../text/sweep.ts'

/** A stretch of content, and the date on which it was said. */
interface Said extends Span {
  readonly when: DateMention
}

function datedContents(reports: readonly Report[]): readonly Said[] {
  return reports.flatMap(({ spans, attribution }) => {
    const when = attribution?.when ?? null
    return when === null ? [] : spans.map(({ start, end }) => ({ start, end, when }))
  })
}

/** The starts of the dates on which something was said, as opposed to when it happened: "said on Monday that 20 had died". */
export function datesOfSaying(reports: readonly Report[]): ReadonlySet<number> {
  return new Set(datedContents(reports).map(({ when }) => when.start))
}

/** The date on which what stands at each of some spans was said, or null; the spans are in text order. */
export function saidWhen(reports: readonly Report[], spans: readonly Span[]): readonly (DateMention | null)[] {
  const contents = new Sweep(datedContents(reports))
  return spans.map((span) => contents.over(span)[0]?.when ?? null)
}
