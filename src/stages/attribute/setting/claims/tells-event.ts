import { readVerb } from '../../../../english/forms/verb-lemma.ts'
import { firstVerbOf } from '../../../../english/reading/first-verb.ts'
import type { Chunk } from '../../../../english/reading/reading.ts'
import { readSentence } from '../../../../english/reading/reading.ts'
import { yearOpeners } from '../../../../lexicon/en/numbers.ts'
import { befallen, judgingVerbs, otherOnes, placelessVerbs, sympathies } from '../../../../lexicon/en/setting.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import { isInAny, type Span, touchesAny } from '../../../../model/span.ts'
import { type OneOf, oneOf } from '../../../../text/one-of.ts'
import { isEventWord, namesHappening, tellsBefalling } from '../events/event-words.ts'
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
    if (!touchesAny(spans, sentence)) continue
    if (hasSympathy(sentence, spans)) return false
    const isBefallen = hasWithin(sentence, spans, isOfBefallen)
    if (tells || !(isBefallen || hasWithin(sentence, spans, isEventWord))) continue
    // Those whom it befell are told of, unless it may be or will be: mostly the first verb says so by its form
    if (isBefallen && firstVerbOf(sentence, spans) === 'past') {
      tells = true
      continue
    }
    const chunks = readSentence(sentence).chunks.filter((chunk) => isInAny(spans, chunk))
    const verb = chunks.find(isMainVerb)?.verb ?? null
    if (verb !== null && (verb.tense === 'future' || verb.modal !== null)) continue
    // "to bury the dead": what is to be done
    if (verb === null && chunks.find((chunk) => chunk.verb !== null)?.verb?.mood === 'infinitive') continue
    const isOfMind = verb !== null && placelessVerbs.has(verb.lemma)
    const first = chunks.findIndex(isMainVerb)
    tells =
      (isBefallen && !isOfMind) ||
      chunks.some((chunk, i) =>
        // "he regretted the raid", but "the crash involved an error"
        isOfMind && i > first
          ? false
          : tellsBefalling(chunk) || (namesHappening(sentence, chunk) && !isDenied(chunks, i)),
      )
  }
  return tells
}

/**
 * Whether all that is said is what somebody holds something to be: "called the raid a crime", whose content has no verb of its own.
 */
export function isJudgment({ cue, sentences, spans }: Pick<Told, 'cue' | 'sentences' | 'spans'>): boolean {
  const verb = readVerb(cue.slice(cue.lastIndexOf(' ') + 1).toLowerCase())
  if (verb === null || !judgingVerbs.has(verb.lemma)) return false
  return sentences.every((sentence) => firstVerbOf(sentence, spans) === 'none')
}

/** Whether it is how many or how much somebody puts something at: "put the crowd at 60,000". */
export function isCount({ cue, sentences, spans }: Pick<Told, 'cue' | 'sentences' | 'spans'>): boolean {
  const verb = readVerb(cue.slice(cue.lastIndexOf(' ') + 1).toLowerCase())
  if (verb?.lemma !== 'put') return false
  return sentences.every(
    (sentence) =>
      firstVerbOf(sentence, spans) === 'none' &&
      sentence.tokens.some(
        (token, i) => isAt(token) && sentence.tokens[i + 1]?.kind !== 'mark' && isInAny(spans, token),
      ),
  )
}

const isAt = oneOf(['at'])
const isSympathy = oneOf(sympathies)
const isOfBefallen = oneOf(befallen)

/** Whether one feels with somebody there: "condolences to those who lost their lives". */
export const hasSympathy = (sentence: Sentence, spans: readonly Span[]): boolean =>
  hasWithin(sentence, spans, isSympathy)

/** Whether a sentence has such a word in one of some spans. */
function hasWithin({ tokens }: Sentence, spans: readonly Span[], isOne: OneOf): boolean {
  for (const token of tokens) if (isOne(token) && isInAny(spans, token)) return true
  return false
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
  const isAny = (isOne: (token: Token) => boolean) =>
    sentences.some(({ tokens }) => tokens.some((token) => isOne(token) && isInAny(spans, token)))
  return isAny(isOther) && isAny(isYear)
}

/** Whether a claim tells of a year by itself, which its article's event is not: "it was founded in 1998". */
export const isOfYear = ({ sentences, spans }: Pick<Told, 'sentences' | 'spans'>): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some((token, i) => isYear(token) && opensYear(tokens[i - 1]) && isInAny(spans, token)),
  )

const isYearOpener = oneOf(yearOpeners)

/** "in 1998", but not "9 March, 1998" */
const opensYear = (token: Token | undefined): boolean => token?.kind === 'word' && isYearOpener(token)

const isOther = oneOf(otherOnes)

const YEAR = /^(?:19|20)\d\d$/

const isYear = ({ kind, text }: Token): boolean => kind === 'number' && YEAR.test(text)

const isMainVerb = ({ verb }: Chunk): boolean => verb?.mood === 'finite'
