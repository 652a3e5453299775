import { bullets } from '../../../lexicon/en/grammar.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Report } from '../../../model/quotation.ts'
import { contains, isInAny, type Span } from '../../../model/span.ts'
import type { Rule } from '../../../rules/rule.ts'
import { oneOf } from '../../../text/one-of.ts'
import { asserts, partsOfSaying } from './asserts.ts'
import { outsideReports } from './outside-reports.ts'

/** A sentence of the body or a title that has a date, a place or a figure. */
export interface NarrativeSentence {
  readonly sentence: Sentence
  /** The reports that have a part in it. */
  readonly said: readonly Report[]
  /** Every one of them must stand in a claim. */
  readonly figures: readonly Figure[]
  readonly settings: readonly Span[]
}

/** The rules for the article's own voice, in order: the first that reads a sentence gives its claim. */
export const rules: readonly Rule<NarrativeSentence, readonly Span[]>[] = [
  {
    id: 'narrative/sentence',
    read: ({ sentence, said }) => (said.length === 0 ? [wholeOf(sentence)] : null),
    examples: [
      '{Twelve people were killed.}',
      '{The bridge in Baku opened in 1998.}',
      'The dam was old. {It broke on Monday.}',
      '- {Twelve people were killed.}',
    ],
    rejects: [
      'The bridge was old.',
      'The mayor said that the bridge in Baku was old.',
      '“Twelve people were killed,” the mayor said.',
    ],
  },
  {
    id: 'narrative/outside-report',
    read: (telling) => (telling.said.length === 0 ? null : besideReports(telling)),
    examples: [
      '{The bridge in Baku opened in 1998}, but the mayor said that it was old.',
      '{The bridge in Baku opened in May (or June)}, and the mayor said that it was old.',
    ],
    rejects: [
      'The mayor said on Monday that the bridge was old.',
      'The spokesperson for the Malawi Red Cross, Felix Banda, said the bridge was old.',
      'According to Felix Banda, a Baku-based engineer, the bridge was old.',
      'According to the council, which met in Baku in May, the bridge was old.',
      'The bridge in Baku opened in 1998.',
    ],
  },
]

const isBullet = oneOf(bullets)

/** A sentence without the bullet before it. */
function wholeOf({ tokens: [first, second], start, end }: Sentence): Span {
  return { start: isBullet(first) && second?.spaced === true ? second.start : start, end }
}

/** Whether a stretch names and describes the source that opens its sentence: "According to the council, which met in Baku, …". */
const introduces = (said: readonly Report[], { start }: Sentence, piece: Span): boolean =>
  said.some(({ attribution, spans: [content] }) => {
    const [cue, speaker] = [attribution?.cue, attribution?.speakers[0]]
    if (cue?.start !== start || speaker === undefined || content === undefined) return false
    return speaker.start > cue.start && speaker.start < piece.end && piece.end <= content.start
  })

/** What a sentence says outside its reports; null where nothing of it has a mention of its own. */
function besideReports({ sentence, said, figures, settings }: NarrativeSentence): readonly Span[] | null {
  const saying = partsOfSaying(said)
  const isOwn = (piece: Span) => (mention: Span) => contains(piece, mention) && !isInAny(saying, mention)
  const pieces = outsideReports(sentence, said).filter((piece) => {
    if (figures.some(isOwn(piece))) return true // every figure stands in a claim
    return !introduces(said, sentence, piece) && settings.some(isOwn(piece)) && asserts(sentence, piece, saying)
  })
  const holds = (figure: Span) => (span: Span) => contains(span, figure)
  // A figure that the edge of a report cuts in two stands in no piece: then the sentence speaks as a whole.
  const isLost = figures.some(
    (figure) => !pieces.some(holds(figure)) && !said.some(({ spans }) => spans.some(holds(figure))),
  )
  if (isLost) return [wholeOf(sentence)]
  return pieces.length === 0 ? null : pieces
}
