import { readVerb } from '../../../../english/forms/verb-lemma.ts'
import {
  andSigns,
  articles,
  determiners,
  listJoins,
  nounOpeners,
  prepositionRelatives,
} from '../../../../lexicon/en/grammar.ts'
import { countedOnes, partitiveNouns, passedOver, phraseEnds } from '../../../../lexicon/en/saying.ts'
import { isCapital } from '../../../../text/capital.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord, possessive } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk, type SpeakerChunk } from '../stream/passage-chunk.ts'
import { owned, type Subject, type Subjects, subjectOf } from '../stream/said-by.ts'
import { AND, HYPHEN, isOf, isPreposition, isSubordinator, OF, word } from '../stream/words.ts'
import { isAdverb, isAuxiliary } from './clause.ts'

const PASSED_OVER = numberSet(passedOver)
const WHICH_OR_WHOM = numberSet(prepositionRelatives)
const OPENS_NOUN = numberSet(nounOpeners)
const ARTICLES = numberSet(articles)
const COMMA_OR_AND = numberSet(listJoins)
const AND_SIGN = numberSet(andSigns)

/** Who is counted and not named: "one of the survivors", "some of them". */
const COUNTED = numberSet(countedOnes)

/** Of what is written: "Part of the statement read". */
const PARTITIVE = numberSet(partitiveNouns)

/** "One of them, Hugh Hill,": who is counted, and then named. */
const ONE = word('one')

/** "Let us remember": nobody is told of who says it. */
const LET = word('let')

/** A noun phrase has at most this many chunks. */
const LONGEST = 14
/** Between two mentions, a role has fewer chunks than this: "Texas delegate Bill Hill", "Leeds sub-county police commander Bill Hill". */
const LONGEST_ROLE = 7

/** The first noun phrase of a stretch that is not part of an opening phrase with a preposition. */
export function phraseIn(
  chunks: readonly PassageChunk[],
  start: number,
  end: number,
): (Subjects & { readonly to: number }) | null {
  let at = start
  while (at < end) {
    const chunk = chunks[at]
    if (chunk === undefined) return null
    if (isSpeaker(chunk)) return phraseAt(chunks, at, end)
    if (chunk.type !== 'word') {
      at++
      continue
    }
    // What begins with its verb has its subject elsewhere.
    if (isAuxiliary(chunk) || isWord(chunk, LET)) return null
    if (isPreposition(chunk.word) && isOneOf(chunks[at + 1], WHICH_OR_WHOM)) at += 2
    else if (isPreposition(chunk.word)) at = afterPhrase(chunks, at + 1, end)
    else if (isComma(chunk) || isSubordinator(chunk.word) || isOf(PASSED_OVER, chunk.word) || isAdverb(chunk)) at++
    else return phraseAt(chunks, at, end)
  }
  return null
}

/** One past the noun phrase after a preposition: its first mention, or all as far as a comma or a determiner. */
function afterPhrase(chunks: readonly PassageChunk[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || isComma(chunk)) return i + 1
    if (chunk.type === 'date') return i + 1
    if (isSpeaker(chunk) && !possessive(chunks[i + 1])) return i + 1
    if (i > from + 1 && isOneOf(chunk, OPENS_NOUN)) return i
  }
  return end
}

/** Reads a noun phrase from its first chunk; its head is its last mention before a preposition, a comma or a relative clause. */
export function phraseAt(chunks: readonly PassageChunk[], at: number, end: number): Subjects & { readonly to: number } {
  if (isOneOf(chunks[at], PARTITIVE) && isWord(chunks[at + 1], OF) && at + 2 < end) return phraseAt(chunks, at + 2, end)
  let to = at
  let head: SpeakerChunk | null = null
  let owner: SpeakerChunk | null = null
  for (; to < end && to - at < LONGEST; to++) {
    const chunk = chunks[to]
    if (chunk === undefined) break
    if (isSpeaker(chunk)) {
      if (head !== null && !possessive(chunks[to - 1]) && chunk.mention.by === 'pronoun') break
      head = chunk
      if (possessive(chunks[to + 1]) || compound(chunks[to + 1])) owner = chunk
      const role = wordsOfRole(chunks, to + 1)
      if (role > 0) to += role
      else if (!possessive(chunks[to + 1]) && !compound(chunks[to + 1])) {
        to++
        break
      }
      continue
    }
    if (chunk.type !== 'word' || chunk.quoted) break
    if (to === at + 1 && chunk.word === OF && isOneOf(chunks[at], COUNTED)) continue
    // "a claim the operators denied": another phrase begins, and it is the subject.
    if (to > at + 1 && head === null && isOneOf(chunk, OPENS_NOUN) && isOneOf(chunks[at], ARTICLES))
      return phraseAt(chunks, to, end)
    if (to > at && (isPreposition(chunk.word) || isAuxiliary(chunk) || isOf(ENDS_PHRASE, chunk.word))) break
  }
  // "The 32-year-old Brazil international": the name only tells of which country the player is.
  if (head !== null && head === chunks[to - 1] && isHeadAfter(chunks, at, to, end)) {
    to++
    head = null
  }
  const first = chunks[at]
  const last = chunks[to - 1]
  const own: Subject =
    head !== null && last === head && !isOneOf(first, COUNTED)
      ? owned(owner, head)
      : { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0, mention: null, organization: null }
  const bearer = chunks[to + 1]
  const one = theOneNamed(chunks, at, to, end)
  if (one !== null) return one
  // "The chief executive and founder Hugh Hill" would be two; without an article it is one person of two roles.
  if (isWord(chunks[to], AND) && to + 1 < end && isSpeaker(bearer) && isUntitledRole(own) && isIntroduced(bearer))
    return { subjects: [subjectOf(bearer)], from: at, to: to + 2 }
  const common = commonHead(chunks, to, end)
  if (common !== null && isPlace(own)) return { subjects: [common.subject], from: at, to: common.to }
  const more: Subject[] = []
  while (to + 1 < end) {
    const other = chunks[to + 1]
    if (!isSpeaker(other) || other.mention.by === 'pronoun') break
    // "France, Italy and Spain"; a comma by itself opens an apposition
    const listed = isComma(chunks[to]) && other.mention.by === 'name' && isOneOf(chunks[to + 2], COMMA_OR_AND)
    if (!listed && !isOneOf(chunks[to], AND_SIGN)) break
    more.push(subjectOf(other))
    to += 2
  }
  return { subjects: [own, ...more], from: at, to }
}

const BASE = 'base'

/** Function words that no list has, and marks, are no longer. */
const SHORT_WORD = 3

/** Whether a common noun ends a phrase, with an article, in which the name of a body or a place stands before it. */
function isHeadAfter(chunks: readonly PassageChunk[], at: number, to: number, end: number): boolean {
  const [first, name, noun] = [chunks[at], chunks[to - 1], chunks[to]]
  if (to - 1 === at || to + 1 !== end || !isOneOf(first, ARTICLES) || noun?.type !== 'word' || noun.quoted) return false
  const isNoun =
    !isCapital(noun.text) &&
    noun.text.length > SHORT_WORD &&
    !isPreposition(noun.word) &&
    !isAdverb(noun) &&
    !isAuxiliary(noun) &&
    // "the FBI lists": a verb
    (readVerb(noun.lower)?.form ?? BASE) === BASE
  return isNoun && isSpeaker(name) && name.mention.by === 'name' && name.mention.kind === 'organization'
}

const isPlace = ({ mention }: Subject): boolean => mention?.by === 'name' && mention.kind === 'organization'

/** The noun that two names before it share: "New Orleans and Jefferson Parish officials". */
function commonHead(
  chunks: readonly PassageChunk[],
  and: number,
  end: number,
): { readonly subject: Subject; readonly to: number } | null {
  const [other, head] = [chunks[and + 1], chunks[and + 2]]
  if (!isWord(chunks[and], AND) || and + 2 >= end || !isSpeaker(other) || other.mention.by !== 'name') return null
  return isSpeaker(head) && head.mention.by === 'noun' && head.mention.plural
    ? { subject: subjectOf(head), to: and + 3 }
    : null
}

/** How many words of a person's role stand between two mentions: "Texas delegate Bill Hill". */
function wordsOfRole(chunks: readonly PassageChunk[], from: number): number {
  for (let i = from; i - from < LONGEST_ROLE; i++) {
    const chunk = chunks[i]
    if (isSpeaker(chunk)) return i > from && isTitled(chunk) ? i - from : 0
    // "Governor Hill and Senator Ford" are two
    if (chunk?.type !== 'word' || chunk.quoted || (i === from && chunk.word === AND)) return 0
    if (!/^\p{Ll}/u.test(chunk.text) && !isWord(chunk, HYPHEN)) return 0
  }
  return 0
}

/** Whether a name has a role, or a noun before it that tells what it is: "security firm Acme". */
const isTitled = ({ start, mention }: SpeakerChunk): boolean =>
  mention.by === 'name' && (mention.role !== null || start < mention.start)

/** Who is counted in a phrase and named after its comma: "One of them, Hugh Hill, said"; null where nobody is. */
export function theOneNamed(
  chunks: readonly PassageChunk[],
  from: number,
  comma: number,
  end: number,
): (Subjects & { readonly to: number }) | null {
  const bearer = chunks[comma + 1]
  const isOne = isWord(chunks[from], ONE) && isComma(chunks[comma]) && comma + 1 < end
  return isOne && isSpeaker(bearer) && isNamedPerson(bearer)
    ? { subjects: [subjectOf(bearer)], from, to: comma + 2 }
    : null
}

const isNamedPerson = ({ mention }: SpeakerChunk): boolean => mention.by === 'name' && mention.kind === 'person'

const ENDS_PHRASE = numberSet(phraseEnds)

const isIntroduced = ({ start, mention }: SpeakerChunk): boolean =>
  mention.by === 'name' && mention.kind === 'person' && (mention.role !== null || start < mention.start)

/** Whether a noun continues after a mention: "chairman" in "the campaign chairman"; an article opens another: "Hill a teacher". */
function compound(chunk: PassageChunk | undefined): boolean {
  return isSpeaker(chunk) && chunk.mention.by !== 'pronoun' && !/^an? /iu.test(chunk.mention.text)
}

const firstWord = (text: string): string => text.slice(0, text.search(/\s|$/u)).toLowerCase()

/** Whether a mention is a role that no article stands before: "senior lecturer". */
export const isUntitledRole = ({ mention }: Subject): boolean =>
  mention?.by === 'noun' && mention.kind === 'person' && !determiners.has(firstWord(mention.text))
