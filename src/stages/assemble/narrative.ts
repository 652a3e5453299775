import { auxiliaries } from '../../lexicon/en/grammar/auxiliaries.ts'
import type { Sentence } from '../../model/document.ts'
import type { Report } from '../../model/quotation.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { Attributed } from '../../model/stage.ts'
import { gather } from '../../text/gather.ts'
import { type PartOfSpeech, partsOfSpeech } from '../../text/parts-of-speech.ts'
import { Sweep } from '../../text/sweep.ts'
import type { Assertion } from './assertion.ts'

/** How likely a sentence without a found source is the article's own voice; measured, see docs/accuracy.md. */
const CONFIDENCE = 0.9
/** Words that a stretch beside a report must have, a verb among them, besides the attribution's own, to say something by itself. */
const FEWEST_WORDS = 4

/**
 * The article's own voice: sentences with a date, a place or a figure and no source, and what such a sentence says beside the
 * reported content. Titles within the text speak too; bylines, datelines and leftovers of the page do not.
 */
export function narratives(attributed: Attributed): Assertion[] {
  const figures = attributed.casualties
  const settings: readonly Span[] = [...attributed.dates, ...attributed.places]
  // Part by part, since a speaker may be named far from what he said, and what stands between is not of the report.
  const reports = new Sweep(
    gather(attributed.reports, (report) =>
      // Words in marks that no verb reports leave their sentence the article's own.
      report.rules.includes('sources/quoted-words') ? [] : partsOf(report).map((part) => ({ ...part, report })),
    ),
  )
  const worth = new Sweep([...figures, ...settings])
  return gather(attributed.sentences, (sentence) => {
    if (sentence.region !== 'body' && sentence.region !== 'title') return []
    const mentions = worth.over(sentence)
    if (mentions.length === 0) return []
    const said = [...new Set(reports.over(sentence).map(({ report }) => report))]
    const pieces = piecesOf(sentence, said, mentions)
    if (pieces.length === 0) return []
    return [
      {
        form: 'narrative' as const,
        spans: pieces,
        quoted: [],
        attribution: null,
        negated: false,
        hypothetical: false,
        confidence: CONFIDENCE,
        rules: [said.length === 0 ? 'assemble/narrative' : 'assemble/beside-report'],
      },
    ]
  })
}

/** What of a sentence is the article's own: all of it, or what stands beside the reports. */
function piecesOf(sentence: Sentence, said: readonly Report[], mentions: readonly Span[]): Span[] {
  const whole = [{ start: sentence.start, end: sentence.end }]
  if (said.length === 0) return whole
  const beside = remaining(sentence, said, mentions)
  const told = [...gather(said, ({ spans }) => spans), ...beside]
  // A figure that the edge of a report cuts in two stands in no piece: then the sentence speaks as a whole.
  const lost = mentions.some((figure) => 'effect' in figure && !told.some((span) => contains(span, figure)))
  return lost ? whole : beside
}

/** Where a report stands: its content, and what belongs to the saying. */
function partsOf({ spans, attribution }: Report): Span[] {
  return [...spans, ...partsOfSaying(attribution)].map(({ start, end }) => ({ start, end }))
}

function partsOfSaying(attribution: Report['attribution']): Span[] {
  if (attribution === null) return []
  const { speakers, cue, via, when, where } = attribution
  return [...speakers, cue, via, when, where].filter((part) => part !== null)
}

/** What is left of a sentence when the reported content is taken out, as far as it has a mention of its own. */
function remaining(sentence: Sentence, said: readonly Report[], mentions: readonly Span[]): Span[] {
  const saying = gather(said, ({ attribution }) => partsOfSaying(attribution))
  const contents = gather(said, ({ spans }) => spans).sort((a, b) => a.start - b.start)
  return without(sentence, contents, edges(said)).filter((piece) => {
    const own = mentions.filter(
      (mention) => contains(piece, mention) && !saying.some((part) => contains(part, mention)),
    )
    if (own.length === 0) return false
    if (own.some((mention) => 'effect' in mention)) return true // every figure stands in a claim
    const isOwn = (token: Span) => contains(piece, token) && !saying.some((part) => overlaps(part, token))
    const words = sentence.tokens.filter((token) => token.kind !== 'mark' && isOwn(token))
    if (words.length < FEWEST_WORDS) return false
    return sentence.tokens.some((token, i) => isOwn(token) && isVerb(partsOfSpeech(sentence)[i]))
  })
}

function isVerb(tag: PartOfSpeech | null | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX'
}

/** What is no part of the article's own voice at the edge of a stretch: the verb at its beginning, speaker and verb at its end. */
interface Edges {
  readonly first: readonly Span[]
  readonly last: readonly Span[]
}

function edges(said: readonly Report[]): Edges {
  const attributions = said.flatMap(({ attribution }) => (attribution === null ? [] : [attribution]))
  const first = attributions.flatMap(({ cue }) => (cue === null ? [] : [cue]))
  return { first, last: [...first, ...attributions.flatMap(({ speakers }) => speakers)] }
}

/** What the verb of saying stands between: "have … that". */
const isTail = (word: string | undefined): boolean => word !== undefined && (word === 'that' || auxiliaries.has(word))

/** The stretches of a sentence outside the given spans, trimmed to whole words. */
function without(sentence: Sentence, taken: readonly Span[], { first: heads, last: tails }: Edges): Span[] {
  const pieces: Span[] = []
  let from = sentence.start
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    const words = sentence.tokens.filter(
      (token) => token.kind !== 'mark' && token.start >= from && token.end <= Math.min(start, sentence.end),
    )
    const isPart = (parts: readonly Span[], token: Span | undefined) =>
      token !== undefined && parts.some((part) => overlaps(part, token))
    while (isPart(heads, words[0])) words.shift()
    while (isTail(words[words.length - 1]?.lower) || isPart(tails, words[words.length - 1])) words.pop()
    const [first, last] = [words[0], words[words.length - 1]]
    if (first !== undefined && last !== undefined) pieces.push({ start: first.start, end: last.end })
    from = Math.max(from, end)
  }
  return pieces
}
