import type { Chunk } from '../../../../english/reading/reading.ts'
import { readSentence } from '../../../../english/reading/reading.ts'
import { befallen, sympathies } from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import { contains, overlaps, type Span } from '../../../../model/span.ts'
import { mayTellEvent, namesHappening, tellsBefalling } from './event-words.ts'

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
    tells = isBefallen || chunks.some((chunk) => tellsBefalling(chunk) || namesHappening(sentence, chunk))
  }
  return tells
}

const isMainVerb = ({ verb }: Chunk): boolean => verb?.mood === 'finite'
