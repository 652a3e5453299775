import { probability } from '../../confidence/probability.ts'
import { weights } from '../../confidence/weights.ts'
import type { DateMention, DateRecord } from '../../model/date.ts'
import type { FoundDate } from '../../model/found-date.ts'
import { evidenceOfDate } from './evidence.ts'

/** A date as it is written: the fields of its record in their order, and not where it stands among the sentences. */
export function dateRecord(date: Readonly<DateMention> | FoundDate): DateRecord {
  return {
    text: date.text,
    start: date.start,
    end: date.end,
    type: date.type,
    timex: date.timex,
    parts: date.parts,
    from: date.from,
    to: date.to,
    precision: date.precision,
    approximate: date.approximate,
    ambiguous: date.ambiguous,
    basis: date.basis,
    confidence: probability(weights.date, evidenceOfDate(date)),
    rule: date.rule,
  }
}
