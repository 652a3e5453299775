import type { Chunk } from '../../../../english/reading/reading.ts'
import { readSentence } from '../../../../english/reading/reading.ts'
import { hospitalNouns } from '../../../../lexicon/en/casualties.ts'
import {
  aftermaths,
  answerings,
  befallings,
  comingAbout,
  earlierHarms,
  happenings,
  laterDeaths,
  recoverings,
} from '../../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../../model/document.ts'
import { overlaps, type Span } from '../../../../model/span.ts'
import { holds, type NumberSet, numberSet } from '../../../../text/pattern/vocabulary.ts'
import { formsOf, spellingsOf } from './spellings.ts'

/**
 * What the word says that a time belongs to.
 *
 * event: something happens ("was shot on Sunday", "Sunday's shooting"); answer: somebody comes to it ("were called on Sunday");
 * recovery: those whom it befell are brought out ("recovered the bodies on Sunday"); after: something is done or said later ("was charged on
 * Monday"); other: nothing of these.
 */
export type Deed = 'event' | 'answer' | 'recovery' | 'after' | 'other'

/** A time's governor: what it says, and where it stands; a time alone has none. */
export interface Governor {
  readonly deed: Deed
  readonly at: Span | null
  /** Whether it is the noun of a happening: "the killing of two men in March". */
  readonly isNoun: boolean
}

const NONE: Governor = { deed: 'other', at: null, isNoun: false }

/** A sentence says of a time what it belongs to only with one of these words; few have one, and only those need be read. */
const WORDS: Readonly<Record<Exclude<Deed, 'other'>, NumberSet>> = {
  event: numberSet([...formsOf(befallings), ...formsOf(comingAbout), ...spellingsOf(happenings)]),
  answer: numberSet(formsOf(answerings)),
  recovery: numberSet(formsOf(recoverings)),
  after: numberSet(formsOf(aftermaths)),
}

type Words = Pick<Sentence, 'tokens'>

let asked: Words | null = null
let allowed = 0
const BITS: Readonly<Record<Deed, number>> = { event: 1, answer: 2, recovery: 4, after: 8, other: 16 }

/** The deeds that the words of a sentence allow, as bits; those of the one asked about last are kept, since all times of it ask in turn. */
function deedsIn(sentence: Words): number {
  if (sentence === asked) return allowed
  asked = sentence
  allowed = BITS.other
  for (const { word } of sentence.tokens) {
    if (holds(WORDS.event, word)) allowed |= BITS.event
    if (holds(WORDS.answer, word)) allowed |= BITS.answer
    if (holds(WORDS.recovery, word)) allowed |= BITS.recovery
    if (holds(WORDS.after, word)) allowed |= BITS.after
  }
  return allowed
}

/** Whether the words of a sentence allow that a time of it belongs to such a deed. */
export const mayBelong = (sentence: Words, deed: Deed): boolean => (deedsIn(sentence) & BITS[deed]) !== 0

/** Whether no word of a sentence allows that a time of it belongs to anything but "other". */
export const isOnlyOther = (sentence: Words): boolean => deedsIn(sentence) === BITS.other

/**
 * The verb or the noun of a happening that a time of a sentence belongs to: the next one before it in its clause; of a time that opens
 * its clause, the first one after it.
 *
 * @example 'Two men were shot on Sunday' // "were shot": event
 * 'The suspect was arrested on Monday in the shooting' // "was arrested": after
 */
export function governorOf(sentence: Sentence, time: Span): Governor {
  const { chunks } = readSentence(sentence)
  const at = chunks.findIndex(({ end }) => end > time.start)
  if (at < 0) return NONE
  return happeningOver(chunks, at, time) ?? before(chunks, at) ?? behind(chunks, at, time) ?? NONE
}

/** Whether a time is a word of the phrase of what happened, whatever else is said of that: "took responsibility for Sunday's attack". */
export function isOfHappening(sentence: Sentence, time: Span): boolean {
  if (!mayBelong(sentence, 'event')) return false
  const { chunks } = readSentence(sentence)
  const at = chunks.findIndex(({ end }) => end > time.start)
  return at >= 0 && happeningOver(chunks, at, time) !== null
}

/** "Sunday's shooting", "the Sunday night shooting": a noun that the time belongs to as a word of its phrase. */
function happeningOver(chunks: readonly Chunk[], at: number, time: Span): Governor | null {
  let { end } = time
  for (const chunk of chunks.slice(at, at + WORDS_OVER)) {
    if (chunk.end > time.end && chunk.start <= end + 1 && isHappening(chunk))
      return { deed: 'event', at: chunk, isNoun: true }
    if (POSSESSIVE.test(chunk.lower)) end = chunk.end
  }
  return null
}

/** The time, its "’s" and what happened. */
const WORDS_OVER = 3
const POSSESSIVE = /^['’]s$/

const isHappening = ({ noun }: Chunk): boolean => noun !== null && happenings.has(noun.lemma)

function before(chunks: readonly Chunk[], at: number): Governor | null {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk === undefined || isEnd(chunk)) return null
    // "a shooting on Sunday", "the murder of two brothers in Leeds on Sunday": nothing but where it was and whom it hit between
    if (isHappening(chunk) && isWhereabouts(chunks.slice(i + 1, at))) return { deed: 'event', at: chunk, isNoun: true }
    if (chunk.type === 'verb' && !isAside(chunks, i)) return { deed: deedOf(chunks, i), at: chunk, isNoun: false }
  }
  return null
}

const isWhereabouts = (between: readonly Chunk[]): boolean =>
  between.every(
    ({ type, lower, noun }, i) =>
      type === 'preposition' ||
      type === 'name' ||
      lower === ',' ||
      (lower === 'and' && between[i - 1]?.type === 'name') ||
      (noun !== null && between[i - 1]?.type === 'preposition'),
  )

/** What ends a clause: a semicolon, a dash, "who", "that"; what follows is about something else. */
const isEnd = ({ type, lower }: Chunk): boolean =>
  type === 'subordinator' || type === 'relative' || (type === 'mark' && /^[;:—–("“]$/.test(lower))

/** "was shot, police said, on Sunday": the verb of an aside between commas. */
function isAside(chunks: readonly Chunk[], i: number): boolean {
  return chunks[i + 1]?.lower === ',' && chunks[i - 2]?.lower === ','
}

function behind(chunks: readonly Chunk[], at: number, { end }: Span): Governor | null {
  for (const [i, chunk] of chunks.entries()) {
    if (i <= at || chunk.start < end) continue
    if (isEnd(chunk)) return null
    if (chunk.type === 'verb') return { deed: deedOf(chunks, i), at: chunk, isNoun: false }
  }
  return null
}

/** What a verb says; "took place" and "broke out" come about, "took" and "broke" alone do not. */
function deedOf(chunks: readonly Chunk[], at: number): Deed {
  const { verb = null, lower = '' } = chunks[at] ?? {}
  const next = chunks[at + 1]
  const lemma = verb?.lemma ?? lower
  if (laterDeaths.has(lemma) && isAtHospital(chunks, at)) return 'after'
  if (recoverings.has(lemma)) return 'recovery'
  // "opened" alone would have many more sentences read; "fire" is among the words of what happens
  if (befallings.has(lemma) || (lemma === 'open' && next?.noun?.lemma === 'fire')) return 'event'
  if (comingAbout.has(lemma)) return takesMore(lemma, verb?.particle ?? null, next) ? 'event' : 'other'
  if (answerings.has(lemma)) return 'answer'
  if (!aftermaths.has(lemma)) return 'other'
  // "the slide buried a bus", as against "the dead were buried"
  return verb?.voice === 'active' && subjectHappens(chunks, at) ? 'event' : 'after'
}

/** Whether what stands before a verb, with no more than where it was, is a happening. */
function subjectHappens(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks.slice(0, at).findLastIndex(isHappening)
  return first >= 0 && isWhereabouts(chunks.slice(first + 1, at))
}

/** How many chunks after "died" may tell where or of what: "died of his wounds in the general hospital". */
const REACH_OF_DEATH = 6

/** Whether somebody dies where he was brought, or of what had befallen him: that came before. */
function isAtHospital(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH_OF_DEATH; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || chunk.type === 'verb' || isEnd(chunk)) return false
    const lemma = chunk.noun?.lemma ?? ''
    if (chunks[i - 1]?.type === 'preposition' && (hospitalNouns.has(lemma) || earlierHarms.has(lemma))) return true
  }
  return false
}

function takesMore(lemma: string, particle: string | null, next: Chunk | undefined): boolean {
  if (lemma === 'take') return next?.noun?.lemma === 'place'
  return lemma !== 'break' || particle !== null
}

/** Whether a time's governor is the figure's own verb: "police arrested 12 people on Monday" tells when they were. */
export const isOwn = ({ at }: Governor, figure: Span): boolean => at !== null && overlaps(at, figure)
