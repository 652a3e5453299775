import type { CasualtyMention } from '../../model/casualty.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { sameContent, sharedWords } from '../extent.ts'
import type { GoldCasualty, GoldSpeaker } from '../gold.ts'
import { judge, type Kind, overlap } from '../judge.ts'
import { folded, sameName } from '../names.ts'
import { sameWhere, whereLabel } from '../settings.ts'
import { casualties, completeFigure, figureLabel, sameFigure } from './casualties.ts'
import { type FoundContent, type FoundSpeaker, type GoldContent, sameForm, sameStance } from './quotations.ts'

type Content = GoldContent | FoundContent

/**
 * Whether a claim says what gold says, who says it and how many: content, speakers and casualty figures.
 *
 * The content shares half of its words both ways, every speaker is named as gold names him (or, without a name, mentioned where
 * gold mentions him), and the figures within say the same; no speaker and no figure is missing or too many.
 */
export const claims: Pick<Kind<GoldContent, FoundContent>, 'spans' | 'near' | 'value'> = {
  spans: ({ spans }) => spans,
  near: (gold, found) =>
    sameSpeakers(gold, found) && sameFigures(gold, found) ? sameContent(gold.words, found.words) : 0,
  value: sameForm,
}

/**
 * Whole claims, field by field: paired by their content alone, and complete when every field is right that gold gives.
 *
 * @param text of the article, for the blanks and marks at the ends of content, which make no difference.
 */
export function wholeClaims(text: string): Kind<GoldContent, FoundContent> {
  return {
    spans: ({ spans }) => spans,
    near: (gold, found) => {
      const f1 = (2 * sharedWords(gold.words, found.words)) / Math.max(1, gold.words.size + found.words.size)
      return f1 >= 0.5 ? f1 : 0
    },
    value: sameForm,
    fields: {
      form: sameForm,
      speakers: (gold, found) => (gold.speakers === null ? null : voices(gold.speakers, found.speakers).named),
      kind: eachSpeaker(
        ({ kind }) => kind !== undefined,
        (gold, found) => gold.kind === found.kind,
      ),
      role: eachSpeaker(
        ({ role }) => role !== null,
        (gold, found) => withoutMarks(gold.role) === withoutMarks(found.role),
      ),
      organization: eachSpeaker(
        ({ organization }) => organization !== null,
        (gold, found) => folded(gold.organization ?? '') === folded(found.organization ?? ''),
      ),
      stance: sameStance,
      content: (gold, found) => trimmed(text, gold.spans) === trimmed(text, found.spans),
      where: (gold, found) => (gold.where === undefined ? null : sameWhere(gold.where, found.where)),
      figures: (gold, found) => {
        const { pairs, missed, astray } = judge({ ...casualties, near: overlap }, gold.casualties, found.casualties)
        if (!gold.figuresComplete && gold.casualties.length === 0) return null
        return (
          missed.length === 0 &&
          (astray.length === 0 || !gold.figuresComplete) &&
          pairs.every((pair) => completeFigure(pair.gold, pair.found))
        )
      },
    },
    complete: ['form', 'speakers', 'kind', 'role', 'organization', 'stance', 'content', 'where', 'figures'],
    label,
    show: (field, content) => shown(text, field, content),
    classes: { form: ({ form }) => form ?? null, stance: ({ stance }) => stance },
    confusable: ['form', 'stance'],
    rules: ({ rules }) => rules,
  }
}

function label({ form, speakers, casualties: figures }: Content): string {
  return [form ?? '?', speakersLabel(speakers), ...figures.map(figureLabel)].join(', ')
}

const speakersLabel = (speakers: Content['speakers']): string =>
  speakers === null ? '?' : speakers.map(({ text, name }) => name ?? text ?? 'nobody').join(' and ') || 'no speaker'

function shown(text: string, field: string, content: Content): string {
  const { spans, speakers, where, casualties: figures } = content
  const ofSpeakers = (read: (speaker: GoldSpeaker | FoundSpeaker) => string | null | undefined) =>
    (speakers ?? []).map((speaker) => read(speaker) ?? 'null').join(' and ') || 'no speaker'
  switch (field) {
    case 'speakers':
      return speakersLabel(speakers)
    case 'kind':
      return ofSpeakers(({ kind }) => kind)
    case 'role':
      return ofSpeakers(({ role }) => role)
    case 'organization':
      return ofSpeakers(({ organization }) => organization)
    case 'content':
      return JSON.stringify(spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
    case 'where':
      return whereLabel(where)
    case 'figures':
      return (
        figures
          .map(
            (figure) => `${casualties.label(figure)} ${casualties.show?.('when', figure)} ${whereLabel(figure.where)}`,
          )
          .join('; ') || 'no figure'
      )
    default:
      return String(content[field as 'form' | 'stance'])
  }
}

/** Gold's speakers with the found ones that they are: by name, then by their order. */
function voices(gold: readonly GoldSpeaker[], found: readonly FoundSpeaker[]) {
  const left = [...found]
  const pairs = gold.map((speaker): { gold: GoldSpeaker; found: FoundSpeaker | null } => {
    const same = left.filter((one) => sameName(speaker, one))
    const best = same.find((one) => speaker.text !== null && folded(speaker.text) === folded(one.text)) ?? same[0]
    if (best !== undefined) left.splice(left.indexOf(best), 1)
    return { gold: speaker, found: best ?? null }
  })
  const named = left.length === 0 && pairs.every((pair) => pair.found !== null)
  return { named, pairs: pairs.map((pair) => ({ ...pair, found: pair.found ?? left.shift() ?? null })) }
}

/** A field that every speaker has of whom gold gives it. */
function eachSpeaker(
  asked: (gold: GoldSpeaker) => boolean,
  right: (gold: GoldSpeaker, found: FoundSpeaker) => boolean,
): (gold: GoldContent, found: FoundContent) => boolean | null {
  return (gold, found) => {
    if (gold.speakers === null) return null
    const pairs = voices(gold.speakers, found.speakers).pairs.filter((pair) => asked(pair.gold))
    return pairs.length === 0 ? null : pairs.every((pair) => pair.found !== null && right(pair.gold, pair.found))
  }
}

const withoutMarks = (role: string | null): string => folded(role ?? '').replace(/[^\p{L}\p{N} ]/gu, '')

/** Where some spans are, without the marks and blanks at their ends. */
function trimmed(text: string, spans: readonly Span[]): string {
  const ends = spans.map((span) => {
    let { start, end } = span
    while (start < end && !/[\p{L}\p{N}$€£#@]/u.test(text.charAt(start))) start++
    while (end > start && !/[\p{L}\p{N}%]/u.test(text.charAt(end - 1))) end--
    return `${start}-${end}`
  })
  return ends.join()
}

function sameSpeakers(gold: GoldContent, found: FoundContent): boolean {
  return gold.speakers === null || allMatched(gold.speakers, found.speakers, sameSpeaker)
}

/** Where a fixture does not have every figure, others may be found beside those that it has. */
function sameFigures(gold: GoldContent, found: FoundContent): boolean {
  if (!gold.figuresComplete && found.casualties.length > gold.casualties.length)
    return gold.casualties.every((figure) => found.casualties.some((other) => sameFigure(figure, other)))
  return allMatched<GoldCasualty, CasualtyMention>(gold.casualties, found.casualties, sameFigure)
}

/** Whether each item has a partner of its own on the other side. */
function allMatched<A, B>(wanted: readonly A[], got: readonly B[], same: (a: A, b: B) => boolean): boolean {
  if (wanted.length !== got.length) return false
  const left = [...got]
  return wanted.every((a) => {
    const i = left.findIndex((b) => same(a, b))
    if (i < 0) return false
    left.splice(i, 1)
    return true
  })
}

function sameSpeaker(gold: GoldSpeaker, found: FoundSpeaker): boolean {
  if (!sameName(gold, found)) return false
  return gold.name != null || gold.span === null || overlaps(gold.span, found)
}
