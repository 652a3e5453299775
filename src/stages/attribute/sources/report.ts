import type { Attribution, Speaker } from '../../../model/claim.ts'
import type { QuotationMention, Report } from '../../../model/quotation.ts'
import { locate, overlaps, type Span } from '../../../model/span.ts'
import type { SpeakerMention } from '../../../model/speaker.ts'
import type { Extracted } from '../../../model/stage.ts'
import { gather } from '../../../text/gather.ts'
import { within } from '../../../text/within.ts'
import { besideSaying } from './beside-saying.ts'
import type { Cast, LastSpeaker, Member } from './cast.ts'
import { isTurn } from './colon.ts'
import { confidenceOf } from './confidence.ts'
import type { Stretch } from './content.ts'
import type { Draft } from './drafts.ts'
import type { Passage } from './passage.ts'
import type { Subject } from './said-by.ts'
import type { Says } from './says.ts'
import { viaOf } from './via.ts'

const EDGE = /[\s"“”„‟«»‘’'`]/u

/** Makes reports of drafts, in text order: speakers are resolved with the last speaker in mind. */
export function reporter(extracted: Extracted, cast: Cast): (draft: Draft) => Report | null {
  const { text } = extracted.article
  let last: LastSpeaker = { member: null, nameless: null, body: null, at: 0 }
  return (draft) => {
    const bare = [
      ...draft.stretches.map((stretch) => spanOf(text, draft.passage, stretch)),
      ...draft.more.map(([passage, stretch]) => spanOf(text, passage, stretch)),
    ].filter(({ start, end }) => end > start)
    if (bare.length === 0) return null
    bare.sort((a, b) => a.start - b.start)
    const quoted = gather(bare, (span) => within(extracted.quotations, span))
    const spans = bare.map((span) => withMarks(span, quoted))
    const form = formOf(text, spans, quoted)
    const { speakers, member, nameless } = speakersOf(text, draft, cast, last)
    const at = spans[spans.length - 1]?.end ?? last.at
    if (member !== null)
      last = { member, nameless: null, body: member.kind === 'organization' ? member : last.body, at }
    else if (nameless !== null) last = { ...last, member: null, nameless, at }
    const verb = draft.says?.verb
    return {
      form,
      spans,
      quoted: quoted.map(({ start, end }) => ({ start, end })),
      attribution: draft.says === null ? null : attributionOf(extracted, draft, draft.says, speakers),
      negated: verb?.negated ?? false,
      hypothetical: verb?.hypothetical === true || verb?.use === 'infinitive',
      confidence: confidenceOf(draft, speakers, quoted.length > 0),
      rules: [...new Set([draft.rule, ...quoted.map(({ rule }) => rule)])],
    }
  }
}

/** The content's span: a quotation without its marks, a clause without the marks at its edges. */
function spanOf(text: string, { pieces }: Passage, { from, to }: Stretch): Span {
  const [first, last] = [pieces[from], pieces[to - 1]]
  let start = first?.type === 'quote' ? first.quotation.start : (first?.start ?? 0)
  let end = last?.type === 'quote' ? last.quotation.end : (last?.end ?? 0)
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** A quoted piece at the edge of reported content keeps both its marks, so that the marks within balance. */
function withMarks({ start, end }: Span, quoted: readonly QuotationMention[]): Span {
  const pieces = quoted.filter((one) => one.start >= start && one.end <= end && (one.start > start || one.end < end))
  const first = pieces.find((one) => one.start === start)
  const last = pieces.find((one) => one.end === end)
  return { start: first?.marks.start ?? start, end: last?.marks.end ?? end }
}

function formOf(text: string, spans: readonly Span[], quoted: readonly Span[]): Report['form'] {
  if (quoted.length === 0) return 'indirect'
  let bare = false
  for (const { start, end } of spans) {
    let at = start
    for (const quotation of quoted) {
      if (quotation.start < start || quotation.end > end) continue
      if (/[\p{L}\p{N}]/u.test(text.slice(at, quotation.start))) bare = true
      at = Math.max(at, quotation.end)
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(at, end))) bare = true
  }
  return bare ? 'mixed' : 'direct'
}

interface Resolved {
  readonly speakers: Speaker[]
  readonly member: Member | null
  /** Who speaks and has no name in the article: "a doctor". */
  readonly nameless: SpeakerMention | null
}

function speakersOf(text: string, draft: Draft, cast: Cast, last: LastSpeaker): Resolved {
  let member: Member | null = null
  let nameless: SpeakerMention | null = null
  // A subject that a quotation mark cuts down to nothing ("“Chapter Three” explains how …") is nobody.
  const subjects = (draft.says?.subjects ?? []).filter(({ start, end }) => start < end)
  const speakers = subjects.map((subject): Speaker => {
    const who = resolve(text, subject, cast, last)
    member ??= who
    if (subject.mention?.by === 'noun' && who === null) nameless ??= subject.mention
    return speakerOf(text, draft, subject, who)
  })
  return { speakers, member, nameless }
}

function resolve(text: string, { mention, start, end }: Subject, cast: Cast, last: LastSpeaker): Member | null {
  if (mention === null) return /^(?:A|answer)$/iu.test(text.slice(start, end)) ? onlyPerson(cast) : null
  if (mention.by === 'name') return cast.named(mention)
  if (mention.kind === 'organization') return cast.body(mention, last)
  if (mention.by === 'pronoun') return cast.pronoun(mention, last)
  return mention.kind === 'person' ? cast.inRole(mention) : null
}

/** Whoever is asked, when the article names one person only. */
function onlyPerson({ members }: Cast): Member | null {
  const people = members.filter(({ kind, given }) => kind === 'person' && given !== null)
  return people.length === 1 ? (people[0] ?? null) : null
}

function speakerOf(text: string, { continued, rule }: Draft, subject: Subject, who: Member | null): Speaker {
  const { mention, start, end } = subject
  const located = { text: text.slice(start, end), start, end }
  if (mention === null)
    return {
      ...located,
      name: who?.name ?? null,
      kind:
        isTurn(located.text) || /^(?:one|another|none|someone|somebody)\b/iu.test(located.text) ? 'unnamed' : 'group',
      role: who?.role ?? null,
      organization: who?.organization ?? null,
      basis: continued ? 'continued' : 'description',
      rule,
    }
  // "who" stands behind the mention that it means
  const relative = start >= mention.end
  const basis = relative
    ? 'pronoun'
    : mention.by === 'name'
      ? 'named'
      : mention.by === 'pronoun'
        ? 'pronoun'
        : 'description'
  return {
    ...located,
    name: who?.name ?? null,
    kind: who?.kind ?? mention.kind,
    role: mention.role ?? who?.role ?? null,
    organization: mention.organization ?? subject.organization ?? who?.organization ?? null,
    basis: continued ? 'continued' : basis,
    rule: mention.rule,
  }
}

function attributionOf(extracted: Extracted, draft: Draft, says: Says, speakers: readonly Speaker[]): Attribution {
  const { text } = extracted.article
  const beside = draft.continued ? [] : besideSaying(draft, says)
  return {
    speakers: [...speakers],
    cue:
      draft.continued || says.cue.end <= says.cue.start
        ? null
        : { ...locate(text, says.cue.start, says.cue.end), stance: says.stance },
    via: draft.continued ? null : viaOf(text, draft, says),
    when: beside.flatMap((aside) => within(extracted.dates, aside))[0] ?? null,
    where:
      beside
        .flatMap((aside) => within(extracted.places, aside))
        .find((place) => place.usage === 'literal' && !says.subjects.some((subject) => overlaps(subject, place))) ??
      null,
  }
}
