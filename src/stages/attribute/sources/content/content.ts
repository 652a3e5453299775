import { clauseJoins, continuations, indefiniteArticles } from '../../../../lexicon/en/grammar.ts'
import { countWords, fractionalCounts, superlatives } from '../../../../lexicon/en/numbers.ts'
import {
  asidePrepositions,
  contentAdverbs,
  contentMarks,
  platforms,
  publishingVerbs,
  quotationOpeners,
  statementPrepositions,
  topicPrepositions,
} from '../../../../lexicon/en/saying.ts'
import { unheard } from '../../../../rules/no.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { afterAddressee, OPENS_CLAUSE } from '../saying/addressee.ts'
import { isAdverb } from '../saying/clause.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { isComma, isOneOf, isWord, possessive } from '../stream/chunk-words.ts'
import { isAdverbial } from '../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import {
  ABOUT,
  ACCORDING,
  AS,
  AT,
  COLON,
  COMMA,
  DASHES,
  HYPHEN,
  isOf,
  isPreposition,
  isSubordinator,
  NO_WORD,
  THAT,
  TO,
} from '../stream/words.ts'
import { opensClause } from './clauses.ts'
import type { Ending } from './ending.ts'
import { ends, mayEnd } from './ends.ts'

const PUBLISHING = numberSet(publishingVerbs)
/** Adverbs that belong to what is said. */
const OF_CONTENT = numberSet(contentAdverbs)
const OPENS = /^[\p{L}\p{N}$€£“"‘'(#@]/u
const OPENS_TOPIC = numberSet(topicPrepositions)
const LEAST_OR_MOST = numberSet(superlatives)
const LEADS_TO_QUOTE = numberSet(quotationOpeners)
const OPENS_ASIDE = numberSet(statementPrepositions)
const INDEFINITE = numberSet(indefiniteArticles)
const THAT_OR_COLON = numberSet(contentMarks)
const OPENS_SENTENCE = numberSet(clauseJoins)

/** Pieces `[from, to)` of a passage. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A stretch is looked through for at most this many chunks. */
const FARTHEST = 40
/** How many chunks away the end of an aside may be. */
const FARTHEST_END = 25
/** Prepositions of phrases that say when, where, to whom and about what something is said. */
const ASIDES = numberSet(asidePrepositions)

/**
 * Where the content after a verb of saying begins: after addressee, time, place and "that".
 *
 * @example 'told reporters in Rome on Monday that the talks failed' // the talks failed
 * @returns null when nothing that could be content follows in the sentence.
 */
export function contentStart(
  chunks: readonly PassageChunk[],
  event: ReportingEvent,
): { readonly at: number; readonly sure: boolean } | null {
  let at = event.to
  const addressed = event.verb?.verb.addressed ?? false
  const clause = event.verb?.verb.clause ?? true
  if (addressed && event.order !== 'after') at = afterAddressee(chunks, at, event.verb?.verb.word ?? NO_WORD)
  for (let steps = 0; steps < FARTHEST; steps++) {
    const chunk = chunks[at]
    if (chunk === undefined || chunk.type === 'stop') return null
    if (chunk.type === 'quotation') return { at, sure: true }
    if (chunk.type === 'date') {
      // "said Thursday's accident was the fourth"
      if (possessive(chunks[at + 1])) return { at, sure: false }
      at++
      continue
    }
    if (chunk.type !== 'word' || chunk.quoted) return { at, sure: false }
    const { word, lower } = chunk
    if (isOf(THAT_OR_COLON, word)) {
      const from = afterSource(chunks, at + 1)
      return chunks[from] === undefined ? null : { at: from, sure: true }
    }
    // "told his aides to find a site"
    const told = at > event.to || event.verb?.use === 'passive'
    if (word === TO && addressed && told && (chunks[at + 1]?.type === 'word' || chunks[at + 1]?.type === 'verb'))
      return { at, sure: true }
    if (isOf(DASHES, word)) {
      const after = afterDashes(chunks, at)
      if (after === null) return null
      at = after
    } else if (word === COMMA) {
      const after = afterAside(chunks, at) ?? afterPaper(chunks, at, event.to) ?? afterDay(chunks, at, event)
      if (after === null) return null
      at = after
    } else if (figure(chunks, at)) return { at, sure: false }
    else if (isOf(ASIDES, word) || (!clause && isPreposition(word))) {
      if (!clause && !aside(chunks, at)) return { at: isOneOf(chunk, OPENS_TOPIC) ? at + 1 : at, sure: false }
      const after = afterPreposition(chunks, at)
      if (after === null) return null
      at = after
    } else if (isWord(chunks[at + 1], HYPHEN) && hyphenedAdverb(chunks, at) !== null)
      at = hyphenedAdverb(chunks, at) ?? at + 1
    else if (isAdverb(chunk) && !isOf(OF_CONTENT, word)) at++
    else if (OPENS.test(lower)) return { at, sure: isOf(OPENS_CLAUSE, word) }
    else return null
  }
  return null
}

/** After what stands between dashes: "claimed — without evidence — that"; null where no second dash comes. */
function afterDashes(chunks: readonly PassageChunk[], dash: number): number | null {
  let from = dash + 1
  while (isOneOf(chunks[from], DASHES)) from++
  for (let i = from; i - dash < FARTHEST && chunks[i]?.type !== 'stop' && chunks[i] !== undefined; i++) {
    if (!isOneOf(chunks[i], DASHES)) continue
    let after = i + 1
    while (isOneOf(chunks[after], DASHES)) after++
    return after
  }
  return null
}

/** After a source that comes first: "that, according to the mayor, the bridge is closed". */
function afterSource(chunks: readonly PassageChunk[], from: number): number {
  if (!isComma(chunks[from]) || !isWord(chunks[from + 1], ACCORDING)) return from
  for (let i = from + 2; i - from < FARTHEST_END && chunks[i]?.type !== 'stop'; i++)
    if (isComma(chunks[i])) return i + 1
  return from
}

/** After an adverb of several words: "matter-of-factly"; null where there is no such adverb. */
function hyphenedAdverb(chunks: readonly PassageChunk[], at: number): number | null {
  let last = at
  while (isWord(chunks[last + 1], HYPHEN)) last += 2
  const word = chunks[last]
  return word !== undefined && isAdverbial(word.lower) ? last + 1 : null
}

const COUNTS = numberSet([...countWords, ...fractionalCounts])
/** A figure, an amount of money, or a number from thirteen to nineteen. */
const NUMBER = /^(?:[\d$€£]|\p{L}+teen$)/u

/** Whether a preposition only begins a figure: "at least 60", "about 40 people", "after 12 of them". */
function figure(chunks: readonly PassageChunk[], at: number): boolean {
  const next = chunks[at + 1]
  if (isWord(chunks[at], AT) && isOneOf(next, LEAST_OR_MOST)) return true
  return isWord(chunks[at], ABOUT) && next?.type === 'word' && (isOf(COUNTS, next.word) || NUMBER.test(next.lower))
}

/** After an aside between commas; at a quotation after a comma; null when the comma ends it all. */
function afterAside(chunks: readonly PassageChunk[], comma: number): number | null {
  if (chunks[comma + 1]?.type === 'quotation') return comma + 1
  for (let i = comma + 1; i < chunks.length && i - comma < FARTHEST_END; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'stop' || chunk.type === 'verb') return null
    if (chunk.type === 'quotation') return isOneOf(chunks[i - 1], LEADS_TO_QUOTE) ? i : null
    if (isWord(chunk, THAT) && isComma(chunks[i - 1])) return i
    if (isWord(chunk, COLON)) return i
  }
  return null
}

/** After the comma that ends where it is written: "said in its report, the slope is unstable"; null where none is named. */
function afterPaper(chunks: readonly PassageChunk[], comma: number, from: number): number | null {
  const paper = chunks[comma - 1]
  if (!isSpeaker(paper) || paper.mention.kind !== 'document' || paper.mention.by !== 'noun') return null
  const opens = comma - 2 >= from && isOneOf(chunks[from], OPENS_ASIDE)
  const next = chunks[comma + 1]
  return opens && next !== undefined && next.type !== 'stop' && next.type !== 'verb' ? comma + 1 : null
}

/** After the comma behind the day that a sentence begins with a source and: "Officials said on Saturday, 20 houses fell". */
function afterDay(chunks: readonly PassageChunk[], comma: number, event: ReportingEvent): number | null {
  const before = chunks[event.from - 1]
  const opens = before === undefined || before.type === 'stop'
  if (!opens || event.order !== 'before' || chunks[comma - 1]?.type !== 'date') return null
  const first = chunks[comma + 1]
  const leadsOn = isOneOf(first, LEADS_ON) || isSubordinator(first?.free ?? NO_WORD) || first?.type === 'verb'
  return !leadsOn && opensClause(chunks, comma + 1) ? comma + 1 : null
}

/** Whether a phrase with a preposition belongs to the reporting and not to the content: "in a statement", "on Monday". */
function aside(chunks: readonly PassageChunk[], at: number): boolean {
  const next = chunks[at + 1]
  if (next?.type === 'date' || !isOneOf(chunks[at], OPENS_ASIDE)) return next?.type === 'date'
  return isOneOf(next, INDEFINITE) || platforms.has((next?.mention?.text ?? next?.text ?? '').toLowerCase())
}

/** After a phrase with a preposition; straight at "that" or a quotation when the sentence still has one. */
function afterPreposition(chunks: readonly PassageChunk[], at: number): number | null {
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
      // "wrote to Hugh Hill's family": the phrase goes on with what he owns
      else if (isSpeaker(chunk) || chunk.type === 'date') end = possessive(chunks[i + 1]) ? i + 3 : i + 1
    }
  }
  return end < 0 ? null : end
}

/**
 * Where the content that begins at a chunk ends: with its sentence, or where the first of the rules holds.
 *
 * @param hear receives the rule that ended it; null where its sentence does.
 */
export function contentEnd(
  chunks: readonly PassageChunk[],
  from: number,
  events: Ending['events'],
  owned: Ending['owned'],
  hear: ((rule: string | null, content: Stretch) => void) | null = null,
): number {
  const ending = { chunks, from, at: from, events, owned }
  let rule: string | null = null
  for (; ending.at < chunks.length && chunks[ending.at]?.type !== 'stop'; ending.at++) {
    if (events[ending.at] === undefined && !mayEnd(chunks[ending.at])) continue
    rule = ends.find(({ read }) => read(ending, unheard) !== null)?.id ?? null
    if (rule !== null) break
  }
  const to = trimEnd(chunks, from, ending.at)
  hear?.(rule, { from, to })
  return to
}

const LEADS_ON = numberSet(continuations)

/** Takes commas, conjunctions and adverbs that lead on to the next clause from the end. */
export function trimEnd(chunks: readonly PassageChunk[], from: number, end: number): number {
  let to = end
  while (to > from && isOneOf(chunks[to - 1], LEADS_ON)) to--
  return to
}

/** The clause before a verb of saying, from its sentence's beginning: "The bridge is closed, police say." */
export function clauseBefore(chunks: readonly PassageChunk[], event: ReportingEvent, start: number): Stretch | null {
  let to = event.from
  if (isWord(chunks[to - 1], AS)) to--
  const aside = to < event.from && isOneOf(chunks[to - 1], DASHES)
  if (!aside && !isComma(chunks[to - 1]) && !quotedComma(chunks, to - 1)) return null
  let from = start
  while (isOneOf(chunks[from], OPENS_SENTENCE)) from++
  to = trimEnd(chunks, from, to)
  return to > from ? { from, to } : null
}

/** A closing mark with the comma before it, as American papers print it. */
function quotedComma(chunks: readonly PassageChunk[], at: number): boolean {
  const [mark, comma] = [chunks[at], chunks[at - 1]]
  return mark?.type === 'word' && mark.quoted && comma?.type === 'word' && comma.word === COMMA
}
