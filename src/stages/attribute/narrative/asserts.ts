import { unmistakableVerbs } from '../../../lexicon/en/grammar.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Report } from '../../../model/quotation.ts'
import { contains, type Span, touchesAny } from '../../../model/span.ts'
import { type PartOfSpeech, partsOfSpeech } from '../../../tagger/parts-of-speech.ts'
import { isCapital } from '../../../text/capital.ts'
import { oneOf } from '../../../text/one-of.ts'

const isUnmistakableVerb = oneOf(unmistakableVerbs)

/** Words that a stretch outside a report must have, a verb among them, besides the attribution's own, to say something by itself. */
const FEWEST_WORDS = 4

/** A sentence longer than this may be a table, whose words the tagger takes for no verbs. */
const PLAIN_LENGTH = 2000

/** What belongs to the saying and not to what is said: speakers, verb, and whatever tells when, where and through whom. */
export function partsOfSaying(reports: readonly Report[]): readonly Span[] {
  const parts: Span[] = []
  for (const { attribution } of reports) {
    if (attribution === null) continue
    const { speakers, cue, via, when, where } = attribution
    parts.push(...speakers)
    for (const part of [cue, via, when, where]) if (part !== null) parts.push(part)
  }
  return parts
}

/** Whether a stretch says something by itself: it has words enough besides the attribution's, a verb among them. */
export function asserts(sentence: Sentence, piece: Span, saying: readonly Span[]): boolean {
  const { tokens, text } = sentence
  let words = 0
  let verb = false
  const own: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || !contains(piece, token) || touchesAny(saying, token)) continue
    own.push(i)
    if (token.kind !== 'mark') words++
    verb ||= isUnmistakableVerb(token)
  }
  if (words < FEWEST_WORDS) return false
  if (verb && text.length <= PLAIN_LENGTH) return true
  const tags = partsOfSpeech(sentence)
  // What has a capital within a sentence is part of a name, whatever the tagger takes it for: "the Malawi Red Cross".
  return own.some((i) => isVerb(tags[i]) && (i === 0 || !(isCapital(tokens[i]?.text ?? '') || isCompounded(tokens, i))))
}

/** Whether a word is the end of a compound: "based" in "a London-based analyst" tells no clause. */
function isCompounded(tokens: Sentence['tokens'], at: number): boolean {
  const [hyphen, word] = [tokens[at - 1], tokens[at]]
  return hyphen?.text === '-' && hyphen.end === word?.start
}

function isVerb(tag: PartOfSpeech | null | undefined): boolean {
  return tag === 'VERB' || tag === 'AUX'
}
