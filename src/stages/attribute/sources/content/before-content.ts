import { isAdverbial } from '../../../../english/forms/adverbial.ts'
import { readVerb } from '../../../../english/forms/verb-lemma.ts'
import { continuations, indefiniteArticles } from '../../../../lexicon/en/grammar.ts'
import { countWords, fractionalCounts, superlatives } from '../../../../lexicon/en/numbers.ts'
import {
  contentMarks,
  platforms,
  publishingVerbs,
  quotationOpeners,
  statementPrepositions,
} from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isComma, isOneOf, isWord, possessive } from '../stream/chunk-words.ts'
import { isPastForm } from '../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import {
  ABOUT,
  ACCORDING,
  AT,
  COLON,
  DASHES,
  HYPHEN,
  isOf,
  isPreposition,
  isSubordinator,
  NO_WORD,
  THAT,
} from '../stream/words.ts'
import { opensClause } from './clauses.ts'

/** "that" and the colon, after which nothing but content comes. */
export const THAT_OR_COLON = numberSet(contentMarks)
const PUBLISHING = numberSet(publishingVerbs)
const LEAST_OR_MOST = numberSet(superlatives)
const LEADS_TO_QUOTE = numberSet(quotationOpeners)
const OPENS_ASIDE = numberSet(statementPrepositions)
const INDEFINITE = numberSet(indefiniteArticles)
const LEADS_ON = numberSet(continuations)

/** How many chunks away the second of two dashes may be. */
const FARTHEST_DASH = 40
/** How many chunks away the end of an aside may be. */
const FARTHEST_END = 25

/** After what stands between dashes: "claimed — without evidence — that"; null where no second dash comes. */
export function afterDashes(chunks: readonly PassageChunk[], dash: number): number | null {
  let from = dash + 1
  while (isOneOf(chunks[from], DASHES)) from++
  for (let i = from; i - dash < FARTHEST_DASH && chunks[i]?.type !== 'stop' && chunks[i] !== undefined; i++) {
    if (!isOneOf(chunks[i], DASHES)) continue
    let after = i + 1
    while (isOneOf(chunks[after], DASHES)) after++
    return after
  }
  return null
}

/** After a source that comes first: "that, according to the mayor, the bridge is closed". */
export function afterSource(chunks: readonly PassageChunk[], from: number): number {
  if (!isComma(chunks[from]) || !isWord(chunks[from + 1], ACCORDING)) return from
  for (let i = from + 2; i - from < FARTHEST_END && chunks[i]?.type !== 'stop'; i++)
    if (isComma(chunks[i])) return i + 1
  return from
}

/** After an adverb of several words: "matter-of-factly"; null where there is no such adverb. */
export function afterHyphened(chunks: readonly PassageChunk[], at: number): number | null {
  let last = at
  while (isWord(chunks[last + 1], HYPHEN)) last += 2
  const word = chunks[last]
  return word !== undefined && isAdverbial(word.lower) ? last + 1 : null
}

const COUNTS = numberSet([...countWords, ...fractionalCounts])
/** A figure, an amount of money, or a number from thirteen to nineteen. */
const NUMBER = /^(?:[\d$€£]|\p{L}+teen$)/u

/** Whether a preposition only begins a figure: "at least 60", "about 40 people", "after 12 of them". */
export function isFigure(chunks: readonly PassageChunk[], at: number): boolean {
  const next = chunks[at + 1]
  if (isWord(chunks[at], AT) && isOneOf(next, LEAST_OR_MOST)) return true
  return isWord(chunks[at], ABOUT) && next?.type === 'word' && (isOf(COUNTS, next.word) || NUMBER.test(next.lower))
}

/** After an aside between commas; at a quotation after a comma; null when the comma ends it all. */
export function afterAside(chunks: readonly PassageChunk[], comma: number): number | null {
  if (chunks[comma + 1]?.type === 'quotation') return comma + 1
  for (let i = comma + 1; i < chunks.length && i - comma < FARTHEST_END; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop') return null
    // "said, citing a doctor, that"
    if (chunk.type === 'verb' && (i > comma + 1 || chunk.cue.use !== 'participle')) return null
    if (chunk.type === 'quotation') return isOneOf(chunks[i - 1], LEADS_TO_QUOTE) ? i : null
    if (isWord(chunk, THAT) && isComma(chunks[i - 1])) return i
    if (isWord(chunk, COLON)) return i
  }
  return null
}

/** After the comma that ends where it is written: "said in its report, the slope is unstable"; null where none is named. */
export function afterPaper(chunks: readonly PassageChunk[], comma: number, from: number): number | null {
  const paper = chunks[comma - 1]
  if (!isSpeaker(paper) || paper.mention.kind !== 'document' || paper.mention.by !== 'noun') return null
  const opens = comma - 2 >= from && isOneOf(chunks[from], OPENS_ASIDE)
  const next = chunks[comma + 1]
  return opens && next !== undefined && next.type !== 'stop' && next.type !== 'verb' ? comma + 1 : null
}

/** After the comma behind the day that a sentence begins with a source and: "Officials said on Saturday, 20 houses fell". */
export function afterDay(chunks: readonly PassageChunk[], comma: number, event: ReportingEvent): number | null {
  const before = chunks[event.from - 1]
  const opens = before === undefined || before.type === 'stop'
  if (!opens || event.order !== 'before' || chunks[comma - 1]?.type !== 'date') return null
  const first = chunks[comma + 1]
  const leadsOn = isOneOf(first, LEADS_ON) || isSubordinator(first?.free ?? NO_WORD) || first?.type === 'verb'
  return !leadsOn && opensClause(chunks, comma + 1) ? comma + 1 : null
}

/** Whether a phrase with a preposition belongs to the reporting and not to the content: "in a statement", "on Monday", "on Facebook". */
export function isAside(chunks: readonly PassageChunk[], at: number): boolean {
  const next = chunks[at + 1]
  if (next?.type === 'date' || !isOneOf(chunks[at], OPENS_ASIDE)) return next?.type === 'date'
  return isOneOf(next, INDEFINITE) || platforms.has((next?.mention?.text ?? next?.text ?? '').toLowerCase())
}

/** Whether "that" follows a phrase that says where or in what something is said: "warned in London that", "claimed in a message that". */
export function leadsToThat(chunks: readonly PassageChunk[], at: number): boolean {
  const after = isOneOf(chunks[at], OPENS_ASIDE) ? afterPreposition(chunks, at) : null
  return after !== null && isWord(chunks[after], THAT)
}

/** Whether a participle tells more of what is written: "in a statement issued on Saturday", not "in a statement damaged dams …". */
function goesOnAfter(chunks: readonly PassageChunk[], paper: number): boolean {
  const [chunk, next, after] = [chunks[paper], chunks[paper + 1], chunks[paper + 2]]
  if (!isSpeaker(chunk) || chunk.mention.kind !== 'document') return false
  if (next?.type === 'verb') return next.cue.use !== 'finite' || isOf(PUBLISHING, next.cue.verb.word)
  if (next?.type !== 'word') return false
  const form = readVerb(next.lower)?.form
  if (form !== 'participle' && form !== 'past-or-participle' && !isPastForm(next.lower)) return false
  return after?.type !== 'word' || isComma(after) || isPreposition(after.word) || isWord(after, THAT)
}

/** After a phrase with a preposition; straight at "that" or a quotation when the sentence still has one. */
export function afterPreposition(chunks: readonly PassageChunk[], at: number): number | null {
  let end = -1
  for (let i = at + 1; i < chunks.length && i - at < FARTHEST_END; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop') break
    if (chunk.type === 'verb' && chunk.cue.use !== 'passive' && !isOf(PUBLISHING, chunk.cue.verb.word)) break
    if (chunk.type === 'quotation') return i
    // "ruled on the appeal of that decision": it points at a noun
    if (isOneOf(chunk, THAT_OR_COLON) && !isComma(chunks[i - 1]) && !isPreposition(chunks[i - 1]?.free ?? NO_WORD))
      return i
    if (end < 0) {
      if (isComma(chunk)) end = i
      else if (goesOnAfter(chunks, i)) i++
      // "wrote to Hugh Hill's family": the phrase goes on with what he owns
      else if (isSpeaker(chunk) || chunk.type === 'date') end = possessive(chunks[i + 1]) ? i + 3 : i + 1
    }
  }
  return end < 0 ? null : end
}
