import type { Sentence } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Report } from '../../model/quotation.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { Attributed } from '../../model/stage.ts'
import { type PartOfSpeech, partsOfSpeech } from '../../tagger/parts-of-speech.ts'
import { isCapital } from '../../text/capital.ts'
import { gather } from '../../text/gather.ts'
import { Sweep } from '../../text/sweep.ts'
import type { Assertion } from './assertion.ts'
import { without } from './beside-report.ts'

/** How likely a sentence without a found source is the article's own voice; measured, see docs/accuracy.md. */
const CONFIDENCE = 0.9
/** Words that a stretch beside a report must have, a verb among them, besides the attribution's own, to say something by itself. */
const FEWEST_WORDS = 4

/**
 * The article's own voice: sentences with a date, a place or a figure and no source, and what such a sentence says beside the
 * reported content. Titles within the text speak too; bylines, datelines and leftovers of the page do not.
 */
export function narratives(attributed: Attributed): Assertion[] {
  const figures = new Sweep(attributed.casualties)
  const dates = new Sweep(attributed.dates)
  const places = new Sweep(attributed.places)
  const reports = new Sweep(gather(attributed.reports, partsOf))
  const found: Assertion[] = []
  for (const sentence of attributed.sentences) {
    if (sentence.region !== 'body' && sentence.region !== 'title') continue
    const told: Told = {
      figures: figures.over(sentence),
      settings: [...dates.over(sentence), ...places.over(sentence)],
    }
    if (told.figures.length === 0 && told.settings.length === 0) continue
    const said = [...new Set(reports.over(sentence).map(({ report }) => report))]
    const spans = piecesOf(sentence, said, told)
    if (spans.length === 0) continue
    found.push({
      form: 'narrative',
      spans,
      quoted: [],
      attribution: null,
      negated: false,
      hypothetical: false,
      confidence: CONFIDENCE,
      rules: [said.length === 0 ? 'assemble/narrative' : 'assemble/beside-report'],
    })
  }
  return found
}

/** What a sentence tells: figures, every one of which must stand in a claim, and dates and places. */
interface Told {
  readonly figures: readonly Figure[]
  readonly settings: readonly Span[]
}

/** A part of a report: its content, or what belongs to the saying. */
interface Part extends Span {
  readonly report: Report
}

/** Where a report stands; part by part, since a speaker may be named far from what he said, and what stands between is not of it. */
function partsOf(report: Report): Part[] {
  // Words in marks that no verb reports leave their sentence the article's own.
  if (report.rules.includes('sources/quoted-words')) return []
  return [...report.spans, ...partsOfSaying(report)].map(({ start, end }) => ({ start, end, report }))
}

/** What of a sentence is the article's own: all of it, or what stands beside the reports. */
function piecesOf(sentence: Sentence, said: readonly Report[], told: Told): Span[] {
  const whole = [{ start: sentence.start, end: sentence.end }]
  if (said.length === 0) return whole
  const beside = remaining(sentence, said, told)
  const holds = (figure: Span) => (span: Span) => contains(span, figure)
  // A figure that the edge of a report cuts in two stands in no piece: then the sentence speaks as a whole.
  const lost = told.figures.some(
    (figure) => !beside.some(holds(figure)) && !said.some(({ spans }) => spans.some(holds(figure))),
  )
  return lost ? whole : beside
}

function partsOfSaying({ attribution }: Report): readonly Span[] {
  if (attribution === null) return []
  const parts: Span[] = [...attribution.speakers]
  const { cue, via, when, where } = attribution
  for (const part of [cue, via, when, where]) if (part !== null) parts.push(part)
  return parts
}

/** What is left of a sentence when the reported content is taken out, as far as it has a mention of its own. */
function remaining(sentence: Sentence, said: readonly Report[], { figures, settings }: Told): Span[] {
  const saying = gather(said, partsOfSaying)
  const isOwn = (piece: Span) => (mention: Span) =>
    contains(piece, mention) && !saying.some((part) => contains(part, mention))
  return without(sentence, said).filter((piece) => {
    if (figures.some(isOwn(piece))) return true // every figure stands in a claim
    return settings.some(isOwn(piece)) && speaks(sentence, piece, saying)
  })
}

/** Whether a stretch says something by itself: it has words enough beside the attribution's, a verb among them. */
function speaks(sentence: Sentence, piece: Span, saying: readonly Span[]): boolean {
  const { tokens, text } = sentence
  let words = 0
  let verb = false
  const own: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || !contains(piece, token) || saying.some((part) => overlaps(part, token))) continue
    own.push(i)
    if (token.kind !== 'mark') words++
    verb ||= PLAIN_VERBS.has(token.lower)
  }
  if (words < FEWEST_WORDS) return false
  if (verb && text.length <= PLAIN_LENGTH) return true
  const tags = partsOfSpeech(sentence)
  // What has a capital within a sentence is of a name, whatever the tagger takes it for: "the Malawi Red Cross".
  return own.some((i) => isVerb(tags[i]) && (i === 0 || !isCapital(tokens[i]?.text ?? '')))
}

/** Verbs wherever they stand, for which no sentence need be tagged: of 80,000 in news, the tagger calls none anything else. */
const PLAIN_VERBS = new Set('is are was were be been being has have had did would could'.split(' '))
/** A sentence longer than this may be a table, whose words the tagger takes for no verbs. */
const PLAIN_LENGTH = 2000

function isVerb(tag: PartOfSpeech | null | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX'
}
