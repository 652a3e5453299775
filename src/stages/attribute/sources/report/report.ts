import { LEAST_OF_A_NAME, probability } from '../../../../confidence/probability.ts'
import { weights } from '../../../../confidence/weights.ts'
import { uncertainModals } from '../../../../lexicon/en/grammar.ts'
import type { Attribution, Speaker } from '../../../../model/claim.ts'
import type { PlaceMention } from '../../../../model/place.ts'
import type { QuotationMention, Report } from '../../../../model/quotation.ts'
import { contains, overlaps, type Span } from '../../../../model/span.ts'
import type { Geocoded } from '../../../../model/stage.ts'
import type { Trace } from '../../../../model/trace.ts'
import { isOfDoubleEncoded } from '../../../../text/double-encoded.ts'
import { ordered } from '../../../../text/ordered.ts'
import { isLetter } from '../../../../text/plain-run.ts'
import { within, withinEach } from '../../../../text/within.ts'
import type { Stretch } from '../content/content.ts'
import type { Draft, Elsewhere } from '../content/drafts.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import type { Passage } from '../stream/passage.ts'
import type { Drafted } from '../turns/link.ts'
import type { Cast } from '../who/cast.ts'
import type { LastSpeaker } from '../who/member.ts'
import { type Speakers, speakersOf } from '../who/speaking.ts'
import { circumstancesOf } from './circumstances.ts'
import { evidenceOfClaim, evidenceOfSpeaker } from './evidence.ts'
import { viaOf } from './via.ts'

/** Makes reports of drafts. Who is meant depends on who spoke last, so that each is read with the speaker of the one before. */
export function reportsOf(extracted: Geocoded, cast: Cast, { drafts, continuations }: Drafted): readonly Report[] {
  const reports: Report[] = []
  let last: LastSpeaker = { member: null, nameless: null, body: null, at: 0 }
  for (const draft of drafts) {
    const spans = spansOf(extracted, draft, continuations.of(draft))
    if (spans === null) continue
    const who = speakersOf(extracted.article.text, draft, cast, last)
    reports.push(reportOf(extracted, draft, spans, who))
    last = afterwards(last, who, spans.all[spans.all.length - 1]?.end ?? last.at)
  }
  return reports.filter((report, i) => !isWithinAnother(report, reports, i))
}

/** How many reports before or after one may have it in their content. */
const REACH = 4

/**
 * Whether what somebody said is a part of what another is reported to have said, who answers for all of it: "The mayor said police
 * believed the man was armed" is the mayor's.
 */
function isWithinAnother({ form, spans, attribution }: Report, reports: readonly Report[], at: number): boolean {
  const [content] = spans
  const cue = attribution?.cue
  if (form !== 'indirect' || content === undefined || cue == null) return false
  for (let i = Math.max(0, at - REACH); i < Math.min(reports.length, at + REACH + 1); i++) {
    const other = reports[i]
    if (i === at || other === undefined || other.form !== 'indirect') continue
    if (other.spans.some((span) => contains(span, content) && contains(span, cue))) return true
  }
  return false
}

/** Who spoke last once a draft is read; where nobody is known to have spoken in it, nothing changes. */
function afterwards(last: LastSpeaker, { member, nameless }: Speakers, at: number): LastSpeaker {
  const { body } = last
  if (member !== null) return { member, nameless: null, body: member.kind === 'organization' ? member : body, at }
  return nameless === null ? last : { member: null, nameless, body, at }
}

/** Where the content of a draft stands, and the quotations within it. */
interface ContentSpans {
  readonly all: readonly Span[]
  readonly quoted: readonly QuotationMention[]
}

/** Null where nothing is left of the content without its marks. */
function spansOf(
  { article: { text }, quotations }: Geocoded,
  draft: Draft,
  more: readonly Elsewhere[],
): ContentSpans | null {
  const bare = bareSpans(text, draft, more)
  if (bare.length === 0) return null
  const quoted = withinEach(quotations, bare)
  return { all: quoted.length === 0 ? bare : bare.map((span) => withMarks(span, quoted)), quoted }
}

function reportOf(extracted: Geocoded, draft: Draft, { all: spans, quoted }: ContentSpans, who: Speakers): Report {
  const {
    article: { text },
    trace,
  } = extracted
  const { event } = draft
  const verb = event?.verb
  const form = formOf(text, spans, quoted)
  const speakers = weighed(draft, who, spans, trace)
  const evidence = evidenceOfClaim(draft, speakers, form)
  trace?.note({ step: 'evidence', of: 'claim', content: spans, evidence })
  const open = OPEN_QUESTION.test(text.slice(spans[0]?.start, spans[0]?.end))
  return {
    form,
    spans,
    quoted: quoted.map(({ start, end }) => ({ start, end })),
    attribution: event === null ? null : attributionOf(extracted, draft, event, speakers),
    // "did not say whether it would end" says neither
    negated: verb?.group.negated === true && !open,
    hypothetical: open || uncertainModals.has(verb?.group.modal ?? '') || verb?.use === 'infinitive',
    confidence: probability(weights.claim, evidence),
    told: draft.sort !== 'words',
    rules: rulesOf(draft, quoted),
  }
}

/** The speakers with how likely each is right. */
function weighed(
  draft: Draft,
  { speakers, rivals }: Speakers,
  content: readonly Span[],
  trace: Trace | null,
): Speaker[] {
  return speakers.map((speaker, i) => {
    const evidence = evidenceOfSpeaker(draft, speaker, rivals[i] ?? 0)
    trace?.note({ step: 'evidence', of: 'speaker', content, evidence })
    const confidence = probability(weights.speaker, evidence)
    return {
      text: speaker.text,
      start: speaker.start,
      end: speaker.end,
      name: confidence < LEAST_OF_A_NAME ? null : speaker.name,
      kind: speaker.kind,
      role: speaker.role,
      organization: speaker.organization,
      basis: speaker.basis,
      confidence,
      rule: speaker.rule,
    }
  })
}

const OPEN_QUESTION = /^whether\b/i

/** Where the content stands, in text order. */
function bareSpans(text: string, { passage, stretches }: Draft, more: readonly Elsewhere[]): readonly Span[] {
  const spans: Span[] = []
  const add = ({ chunks }: Passage, stretch: Stretch) => {
    const span = spanOf(text, chunks, stretch)
    if (span.end > span.start) spans.push(span)
  }
  for (const stretch of stretches) add(passage, stretch)
  for (const [later, stretch] of more) add(later, stretch)
  return ordered(spans, (a, b) => a.start - b.start)
}

/** The content's span: a quotation without its marks, a clause without the marks at its edges. */
function spanOf(text: string, chunks: Passage['chunks'], { from, to }: Stretch): Span {
  const [first, last] = [chunks[from], chunks[to - 1]]
  let start = first?.quotation?.start ?? first?.start ?? 0
  let end = last?.quotation?.end ?? last?.end ?? 0
  while (start < end && isEdge(text, start)) start++
  while (end > start && isEdge(text, end - 1)) end--
  return { start, end }
}

const EDGE = /[\s"“”„‟«»‘’'`]/u

/** Whether white space or a mark stands at a place; clear cases are decided without a regular expression. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return !isLetter(code) && (EDGE.test(text.charAt(at)) || (code > 0x7f && isOfDoubleEncoded(text, at)))
}

/** A quoted chunk at the edge of reported content keeps both its marks, so that the marks within balance. */
function withMarks({ start, end }: Span, quoted: readonly QuotationMention[]): Span {
  const isPart = (one: Span) => one.start >= start && one.end <= end && (one.start > start || one.end < end)
  const first = quoted.find((one) => one.start === start && isPart(one))
  const last = quoted.find((one) => one.end === end && isPart(one))
  return { start: first?.marks.start ?? start, end: last?.marks.end ?? end }
}

const WORD = /[\p{L}\p{N}]/u

function formOf(text: string, spans: readonly Span[], quoted: readonly Span[]): Report['form'] {
  if (quoted.length === 0) return 'indirect'
  for (const { start, end } of spans) {
    let at = start
    for (const quotation of quoted) {
      if (quotation.start < start || quotation.end > end) continue
      if (at < quotation.start && WORD.test(text.slice(at, quotation.start))) return 'mixed'
      at = Math.max(at, quotation.end)
    }
    if (at < end && WORD.test(text.slice(at, end))) return 'mixed'
  }
  return 'direct'
}

const rulesOf = ({ rule }: Draft, quoted: readonly QuotationMention[]): readonly string[] =>
  quoted.length === 0 ? [rule] : [...new Set([rule, ...quoted.map((one) => one.rule)])]

function attributionOf(
  { article: { text }, dates, places }: Geocoded,
  draft: Draft,
  event: ReportingEvent,
  speakers: Speaker[],
): Attribution {
  const { start, end } = event.cue
  const cue = { text: text.slice(start, end), start, end, stance: event.stance }
  if (draft.continued) return { speakers, cue: null, via: null, when: null, where: null }
  const beside = circumstancesOf(draft, event)
  return {
    speakers,
    cue: end > start ? cue : null,
    via: viaOf(text, draft, event),
    when: first(dates, beside, () => true),
    where: first(places, beside, (place) => isWhere(place, event, draft)),
  }
}

/** The first mention within any of the stretches. */
function first<T extends Span>(mentions: readonly T[], stretches: readonly Span[], may: (one: T) => boolean): T | null {
  for (const stretch of stretches) {
    for (const mention of within(mentions, stretch)) if (may(mention)) return mention
  }
  return null
}

/** Whether a place may be where it was said: the place itself, and not part of the speaker's name or office, "its director for Ghana". */
const isWhere = (place: PlaceMention, { subjects }: ReportingEvent, { home }: Draft): boolean =>
  place.usage === 'literal' &&
  !subjects.some(
    (subject) =>
      overlaps(subject, place) ||
      home.chunks.some(
        (chunk) => chunk.mention !== null && chunk.mention === subject.mention && overlaps(chunk, place),
      ),
  )
