import { subjectRelatives } from '../../../../lexicon/en/grammar.ts'
import { noSubjects } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Piece } from '../stream/piece.ts'
import { isComma, isOneOf, isWord } from '../stream/piece-words.ts'
import { type Subjects, subjectOf } from '../stream/said-by.ts'
import { HYPHEN, isOf, isPreposition, isSubordinator, WHO } from '../stream/words.ts'
import { antecedent } from './antecedent.ts'
import { APPOSES, bare, clauseStart, introduces, isAdverb, segments } from './clause.ts'
import { isUntitledRole, phraseAt, phraseIn } from './phrase.ts'

const NO_SUBJECTS = numberSet(noSubjects)
const RELATIVES = numberSet(subjectRelatives)

/**
 * The subject of a verb, looked for before it in its clause.
 *
 * @example 'On Friday, Hugh Hill, a doctor who lives in Leeds, said' // Hugh Hill
 */
export function subjectBefore(pieces: readonly Piece[], verb: number): Subjects | null {
  const previous = pieces[verb - 1]
  if (previous === undefined || previous.type === 'stop') return null
  if (previous.type === 'mention' && previous.mention.by === 'pronoun')
    return { subjects: [subjectOf(previous)], from: verb - 1 }
  if (isOneOf(previous, RELATIVES)) return antecedent(pieces, verb - 1)
  const start = clauseStart(pieces, verb, isComma(previous))
  if (isComma(previous)) {
    const introduced = pieces[verb - 2]
    if (introduced?.type === 'mention' && introduced.start < introduced.mention.start)
      return { subjects: [subjectOf(introduced)], from: ownerOf(pieces, verb - 2, start) }
    for (const segment of segments(pieces, start, verb - 1)) {
      const found = phraseIn(pieces, segment.from, segment.to)
      if (found !== null && bare(pieces, found.to, segment.to)) return found
    }
    return null
  }
  let from = start
  for (let i = start; i < verb - 1; i++) if (isComma(pieces[i])) from = i + 1
  const found = phraseIn(pieces, from, verb)
  if (found === null) return null
  const bearer = found.subjects.length > 1 || isComma(pieces[verb + 1]) ? null : bearerOf(pieces, start, from, found)
  return bearer ?? withList(pieces, start, found)
}

/** The bearer of a name with an apposition that no comma closes: "Hugh Hill, senior lecturer at Leeds said". */
function bearerOf(
  pieces: readonly Piece[],
  start: number,
  from: number,
  { subjects: [subject] }: Subjects,
): Subjects | null {
  if (isPersonBeforeComma(pieces, from - 2) && subject !== undefined && isUntitledRole(subject))
    return named(pieces, from - 2)
  // "Mary Ford, a doctor who leads the clinic, the only one for miles said": nothing but appositions can stand there.
  if (isPersonBeforeComma(pieces, start) && bare(pieces, start + 2, from - 1, APPOSES)) return named(pieces, start)
  const relative = isWord(pieces[start - 1], WHO) && isPersonBeforeComma(pieces, start - 3)
  return relative ? named(pieces, start - 3) : null
}

function isPersonBeforeComma(pieces: readonly Piece[], at: number): boolean {
  const [name, comma] = [pieces[at], pieces[at + 1]]
  if (name?.type !== 'mention' || name.mention.kind !== 'person' || !isComma(comma)) return false
  return name.mention.by === 'name' && (name.mention.given ?? name.mention.honorific) !== null
}

function named(pieces: readonly Piece[], at: number): Subjects | null {
  const name = pieces[at]
  return name?.type === 'mention' ? { subjects: [subjectOf(name)], from: at } : null
}

/** The owner of a role stands no farther before it than this, in pieces. */
const FARTHEST_OWNER = 8

/** Where the phrase of a role and a name begins: at the owner of the role, "Acme's chief in "Acme's chief, Hugh Hill"". */
function ownerOf(pieces: readonly Piece[], at: number, start: number): number {
  let from = at
  while (from > start && at - from < FARTHEST_OWNER && !isComma(pieces[from - 1])) from--
  return from
}

/** The subject of a clause, read from its beginning. */
export function firstSubject(pieces: readonly Piece[], from: number, to: number): Subjects | null {
  let first: Subjects | null = null
  for (const segment of segments(pieces, from, to)) {
    const found = phraseIn(pieces, segment.from, segment.to)
    // "In Salem, New Hampshire, Hill left": the state only continues with what opens the sentence.
    const places = segment.from > from && segment.to - segment.from === 1 && introduces(pieces, from)
    if (found?.subjects[0]?.mention != null && !(places && segment.to < to - 1)) return found
    first ??= found
  }
  return first
}

/** Adds the earlier members of a list: "France, Italy and Spain said". */
function withList(pieces: readonly Piece[], start: number, found: Subjects): Subjects {
  if (found.subjects.length < 2) return found
  const subjects = [...found.subjects]
  let { from } = found
  while (from - 2 >= start && isComma(pieces[from - 1])) {
    const other = pieces[from - 2]
    if (other?.type !== 'mention') break
    subjects.unshift(subjectOf(other))
    from -= 2
  }
  // "strong among young teachers, teachers and officials said": what ends the clause before is not a member of the list.
  const opens = from <= start || isComma(pieces[from - 1]) || pieces[from - 1]?.type === 'date'
  return opens ? { subjects, from } : found
}

/** A subject after its verb ends no farther away than this, in pieces. */
const FARTHEST_END = 16

/**
 * The subject of an inverted verb, looked for after it; `from` is one past its phrase.
 *
 * @example '“Go,” said the mayor of Leeds.' // the mayor
 */
export function subjectAfter(pieces: readonly Piece[], verb: number): Subjects | null {
  const next = pieces[verb + 1]
  if (
    next === undefined ||
    next.type === 'stop' ||
    next.type === 'quote' ||
    next.type === 'cue' ||
    next.type === 'date'
  )
    return null
  if (next.type === 'word') {
    if (next.quoted || isPreposition(next.word) || isSubordinator(next.word) || !/^[\p{L}\p{N}]/u.test(next.lower))
      return null
    if (isAdverb(next) || isOf(NO_SUBJECTS, next.word)) return null
  }
  let end = verb + 1
  while (
    end < pieces.length &&
    end - verb < FARTHEST_END &&
    pieces[end]?.type !== 'stop' &&
    pieces[end]?.type !== 'quote'
  )
    end++
  const { subjects, to } = phraseAt(pieces, verb + 1, end)
  // "said matter-of-factly"
  if (subjects[0]?.mention === null && isWord(pieces[to - 1], HYPHEN)) return null
  return { subjects, from: to }
}
