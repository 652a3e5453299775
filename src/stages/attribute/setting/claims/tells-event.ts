import type { Chunk } from '../../../../english/reading/reading.ts'
import { readSentence } from '../../../../english/reading/reading.ts'
import { befallen, otherOnes, sympathies } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import { contains, overlaps, type Span } from '../../../../model/span.ts'
import { mayTellEvent, namesHappening, tellsBefalling } from '../events/event-words.ts'
import type { Told } from './told.ts'

/**
 * Whether what is claimed tells of something that happened: it names a happening or those whom it befell, or tells what befell them. Not
 * what somebody feels or wishes, what may be and what will be.
 *
 * @example 'wooden panels led to corridors becoming unusable after the fire' // true
 * 'deeply saddened by the loss of lives' // false
 */
export function tellsEvent(sentences: readonly Sentence[], spans: readonly Span[]): boolean {
  let tells = false
  for (const sentence of sentences) {
    if (!spans.some((span) => overlaps(span, sentence))) continue
    const words = sentence.tokens.filter((token) => spans.some((span) => contains(span, token)))
    if (words.some(({ lower }) => sympathies.has(lower))) return false
    const isBefallen = words.some(({ lower }) => befallen.has(lower))
    if (tells || !(isBefallen || mayTellEvent(sentence))) continue
    const chunks = readSentence(sentence).chunks.filter((chunk) => spans.some((span) => contains(span, chunk)))
    const verb = chunks.find(isMainVerb)?.verb ?? null
    if (verb !== null && (verb.tense === 'future' || verb.modal !== null)) continue
    tells =
      isBefallen ||
      chunks.some((chunk, i) => tellsBefalling(chunk) || (namesHappening(sentence, chunk) && !isDenied(chunks, i)))
  }
  return tells
}

/** "which had not suffered a crash before": what a verb before it in its clause denies. */
function isDenied(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i]?.noun?.determiner === 'negative') return true
  const before = chunks.slice(Math.max(0, i - 2), i).findLast(({ type }) => type === 'verb')
  return before?.verb?.negated === true
}

/**
 * Whether a claim tells of another event than its article's: it names another, an earlier or a similar one, with a year.
 *
 * @example 'In 2018 another aircraft confused the two airports' // true
 */
export function isOfAnotherEvent({ sentences, spans }: Pick<Told, 'sentences' | 'spans'>): boolean {
  const words = sentences.flatMap(({ tokens }) => tokens.filter((token) => spans.some((span) => contains(span, token))))
  return words.some(({ lower }) => otherOnes.has(lower)) && words.some(({ text }) => YEAR.test(text))
}

const YEAR = /^(?:19|20)\d\d$/

const isMainVerb = ({ verb }: Chunk): boolean => verb?.mood === 'finite'
