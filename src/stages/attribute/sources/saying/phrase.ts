import {
  andSigns,
  articles,
  determiners,
  listJoins,
  nounOpeners,
  prepositionRelatives,
} from '../../../../lexicon/en/grammar.ts'
import { countedOnes, passedOver, phraseEnds } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { MentionPiece, Piece } from '../stream/piece.ts'
import { isComma, isOneOf, isWord, possessive } from '../stream/piece-words.ts'
import { owned, type Subject, type Subjects, subjectOf } from '../stream/said-by.ts'
import { AND, isOf, isPreposition, isSubordinator, OF } from '../stream/words.ts'
import { isAdverb, isAuxiliary } from './clause.ts'

const PASSED_OVER = numberSet(passedOver)
const WHICH_OR_WHOM = numberSet(prepositionRelatives)
const OPENS_NOUN = numberSet(nounOpeners)
const ARTICLES = numberSet(articles)
const COMMA_OR_AND = numberSet(listJoins)
const AND_SIGN = numberSet(andSigns)

/** Who is counted and not named: "one of the survivors", "some of them". */
const COUNTED = numberSet(countedOnes)

/** A noun phrase has no more pieces than this. */
const LONGEST = 14
/** Between two mentions, a role has fewer pieces than this: "Texas delegate Bill Hill". */
const LONGEST_ROLE = 4

/** The first noun phrase of a stretch that is not part of an opening phrase with a preposition. */
export function phraseIn(
  pieces: readonly Piece[],
  start: number,
  end: number,
): (Subjects & { readonly to: number }) | null {
  let at = start
  while (at < end) {
    const piece = pieces[at]
    if (piece === undefined) return null
    if (piece.type === 'mention') return phraseAt(pieces, at, end)
    if (piece.type !== 'word') {
      at++
      continue
    }
    // What begins with its verb has its subject elsewhere.
    if (isAuxiliary(piece)) return null
    if (isPreposition(piece.word) && isOneOf(pieces[at + 1], WHICH_OR_WHOM)) at += 2
    else if (isPreposition(piece.word)) at = afterPhrase(pieces, at + 1, end)
    else if (isComma(piece) || isSubordinator(piece.word) || isOf(PASSED_OVER, piece.word) || isAdverb(piece)) at++
    else return phraseAt(pieces, at, end)
  }
  return null
}

/** One past the noun phrase after a preposition: its first mention, or all as far as a comma or a determiner. */
function afterPhrase(pieces: readonly Piece[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const piece = pieces[i]
    if (piece === undefined || isComma(piece)) return i + 1
    if (piece.type === 'date') return i + 1
    if (piece.type === 'mention' && !possessive(pieces[i + 1])) return i + 1
    if (i > from + 1 && isOneOf(piece, OPENS_NOUN)) return i
  }
  return end
}

/** Reads a noun phrase from its first piece; its head is its last mention before a preposition, a comma or a relative clause. */
export function phraseAt(pieces: readonly Piece[], at: number, end: number): Subjects & { readonly to: number } {
  let to = at
  let head: Piece | null = null
  let owner: MentionPiece | null = null
  for (; to < end && to - at < LONGEST; to++) {
    const piece = pieces[to]
    if (piece === undefined) break
    if (piece.type === 'mention') {
      if (head !== null && !possessive(pieces[to - 1]) && piece.mention.by === 'pronoun') break
      head = piece
      if (possessive(pieces[to + 1])) owner = piece
      const role = wordsOfRole(pieces, to + 1)
      if (role > 0) to += role
      else if (!possessive(pieces[to + 1]) && !compound(pieces[to + 1])) {
        to++
        break
      }
      continue
    }
    if (piece.type !== 'word' || piece.quoted) break
    if (to === at + 1 && piece.word === OF && isOneOf(pieces[at], COUNTED)) continue
    // "a claim the operators denied": another phrase begins, and it is the subject.
    if (to > at + 1 && head === null && isOneOf(piece, OPENS_NOUN) && isOneOf(pieces[at], ARTICLES))
      return phraseAt(pieces, to, end)
    if (to > at && (isPreposition(piece.word) || isAuxiliary(piece) || isOf(ENDS_PHRASE, piece.word))) break
  }
  const first = pieces[at]
  const last = pieces[to - 1]
  const headed = head !== null && head.type === 'mention' && last === head && !isOneOf(first, COUNTED)
  const own: Subject =
    headed && head?.type === 'mention'
      ? owned(owner, head)
      : { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0, mention: null, organization: null }
  const bearer = pieces[to + 1]
  // "The chief executive and founder Hugh Hill" would be two; without an article it is one person of two roles.
  if (
    isWord(pieces[to], AND) &&
    to + 1 < end &&
    bearer?.type === 'mention' &&
    isUntitledRole(own) &&
    isIntroduced(bearer)
  )
    return { subjects: [subjectOf(bearer)], from: at, to: to + 2 }
  const more: Subject[] = []
  while (to + 1 < end) {
    const other = pieces[to + 1]
    if (other?.type !== 'mention' || other.mention.by === 'pronoun') break
    // "France, Italy and Spain"; a comma by itself opens an apposition
    const listed = isComma(pieces[to]) && other.mention.by === 'name' && isOneOf(pieces[to + 2], COMMA_OR_AND)
    if (!listed && !isOneOf(pieces[to], AND_SIGN)) break
    more.push(subjectOf(other))
    to += 2
  }
  return { subjects: [own, ...more], from: at, to }
}

/** How many words of a person's role stand between two mentions: "Texas delegate Bill Hill". */
function wordsOfRole(pieces: readonly Piece[], from: number): number {
  for (let i = from; i - from < LONGEST_ROLE; i++) {
    const piece = pieces[i]
    if (piece?.type === 'mention')
      return i > from && piece.mention.by === 'name' && piece.mention.role !== null ? i - from : 0
    if (piece?.type !== 'word' || piece.quoted || !/^\p{Ll}/u.test(piece.text)) return 0
  }
  return 0
}

const ENDS_PHRASE = numberSet(phraseEnds)

const isIntroduced = ({ start, mention }: MentionPiece): boolean =>
  mention.by === 'name' && mention.kind === 'person' && (mention.role !== null || start < mention.start)

/** Whether a noun continues after a mention: "chairman" in "the campaign chairman"; an article opens another: "Hill a teacher". */
function compound(piece: Piece | undefined): boolean {
  return piece?.type === 'mention' && piece.mention.by !== 'pronoun' && !/^an? /iu.test(piece.mention.text)
}

const firstWord = (text: string): string => text.slice(0, text.search(/\s|$/u)).toLowerCase()

/** Whether a mention is a role that no article stands before: "senior lecturer". */
export const isUntitledRole = ({ mention }: Subject): boolean =>
  mention?.by === 'noun' && mention.kind === 'person' && !determiners.has(firstWord(mention.text))
