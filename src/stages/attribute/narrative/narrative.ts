import { probability } from '../../../confidence/probability.ts'
import { weights } from '../../../confidence/weights.ts'
import type { Narrative } from '../../../model/assertion.ts'
import type { Document } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Trace } from '../../../model/trace.ts'
import { unheard } from '../../../rules/no.ts'
import { gather } from '../../../text/gather.ts'
import { Sweep } from '../../../text/sweep.ts'
import { partsOfSaying } from './asserts.ts'
import { type NarrativeSentence, rules } from './rules.ts'

/** The mentions of an article that make a sentence tell something. */
interface Told {
  readonly casualties: readonly Figure[]
  readonly dates: readonly Span[]
  readonly places: readonly Span[]
}

/**
 * The article's own voice: sentences with a date, a place or a figure and no source, and what such a sentence says besides the
 * reported content. Titles within the text speak too; bylines, datelines and boilerplate do not.
 */
export function narrativesOf(
  { sentences, trace }: Document,
  told: Told,
  reports: readonly Report[],
): readonly Narrative[] {
  const figures = new Sweep(told.casualties)
  const dates = new Sweep(told.dates)
  const places = new Sweep(told.places)
  const parts = new Sweep(gather(reports, partsOf))
  const found: Narrative[] = []
  for (const sentence of sentences) {
    if (sentence.region !== 'body' && sentence.region !== 'title') continue
    const counted = figures.over(sentence)
    const settings = joined(dates.over(sentence), places.over(sentence))
    if (counted.length === 0 && settings.length === 0) continue
    const said = reportsOf(parts.over(sentence))
    const narrative = narrativeOf({ sentence, said, figures: counted, settings }, trace)
    if (narrative !== null) found.push(narrative)
  }
  return found
}

const joined = (dates: readonly Span[], places: readonly Span[]): readonly Span[] =>
  dates.length === 0 ? places : places.length === 0 ? dates : [...dates, ...places]

const reportsOf = (parts: readonly Part[]): readonly Report[] =>
  parts.length === 0 ? NO_REPORTS : [...new Set(parts.map(({ report }) => report))]

const NO_REPORTS: readonly Report[] = []

function narrativeOf(telling: NarrativeSentence, trace: Trace | null): Narrative | null {
  for (const { id, read } of rules) {
    const spans = read(telling, unheard)
    if (spans === null) continue
    const evidence = evidenceOf(telling, id)
    trace?.note({ step: 'evidence', of: 'narrative', content: spans, evidence })
    return { spans, confidence: probability(weights.narrative, evidence), rule: id }
  }
  return null
}

/** What speaks for or against a sentence being the article's own voice: the rule, what it tells, and marks of quotation. */
function evidenceOf({ sentence, figures }: NarrativeSentence, rule: string): string[] {
  const found = [rule]
  if (figures.length > 0) found.push('with a figure')
  if (sentence.region === 'title') found.push('title')
  if (MARKS.test(sentence.text)) found.push('quotation mark')
  return found
}

const MARKS = /["“”«»„]/u

/** A part of a report: its content, or what belongs to the saying. */
interface Part extends Span {
  readonly report: Report
}

/** Where a report stands; part by part, since a speaker may be named far from what he said, and what stands between is not of it. */
function partsOf(report: Report): Part[] {
  // Words in marks that no verb reports leave their sentence the article's own.
  if (!report.told) return []
  return [...report.spans, ...partsOfSaying([report])].map(({ start, end }) => ({ start, end, report }))
}
