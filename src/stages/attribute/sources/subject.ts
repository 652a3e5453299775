import { adverbs } from '../../../lexicon/en/grammar/adverbs.ts'
import { auxiliaries } from '../../../lexicon/en/grammar/auxiliaries.ts'
import { determiners } from '../../../lexicon/en/grammar/determiners.ts'
import { prepositions } from '../../../lexicon/en/grammar/prepositions.ts'
import { subordinators } from '../../../lexicon/en/grammar/subordinators.ts'
import { isComma, isWord, possessive } from './among-pieces.ts'
import { antecedent, relativeOpening } from './antecedent.ts'
import type { Piece } from './passage.ts'
import { ownDocument, type Subject, type Subjects, subjectOf } from './said-by.ts'

/** A clause is looked back over for no more pieces than this. */
const FARTHEST = 60

const isDash = (piece: Piece | undefined): boolean => isWord(piece, '—', '–', '--', ';', ':', '(', ')')
const isAdverb = (word: string): boolean => adverbs.has(word) || /.ly$/.test(word)
/** A verb that ends a noun phrase: "the ward was full". "'s" is more often an owner's; "Will" and "May" are names too. */
const isAuxiliary = (piece: Piece | undefined): boolean =>
  piece?.type === 'word' &&
  !piece.quoted &&
  auxiliaries.has(piece.lower) &&
  !/^(?:'|\p{Lu}|do$)/u.test(piece.text)
/** Who is counted and not named: "one of the survivors", "some of them". */
const COUNTED = ['one', 'another', 'some', 'many', 'most', 'several', 'both', 'all', 'two', 'three', 'others', 'none']

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
  if (isWord(previous, 'who', 'which', 'that')) return antecedent(pieces, verb - 1)
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
  const bearer = bearerOf(pieces, from, found.subjects[0])
  return bearer === null ? withList(pieces, start, found) : { subjects: [bearer], from: from - 2 }
}

/** Whose role is told behind his name without a comma to close it: "Hugh Hill, senior lecturer at Leeds said". */
function bearerOf(pieces: readonly Piece[], from: number, subject: Subject | undefined): Subject | null {
  const role = subject?.mention
  const [name, comma] = [pieces[from - 2], pieces[from - 1]]
  if (role?.by !== 'noun' || role.kind !== 'person' || determiners.has(firstWord(role.text)) || !isComma(comma)) return null
  if (name?.type !== 'mention' || name.mention.kind !== 'person' || name.mention.given === null) return null
  return { ...subjectOf(name), mention: { ...name.mention, role: name.mention.role ?? role.role } }
}

const firstWord = (text: string): string => text.slice(0, text.search(/\s|$/u)).toLowerCase()

/** Where the phrase of a role and a name begins: at the owner of the role, "Acme's chief in "Acme's chief, Hugh Hill"". */
function ownerOf(pieces: readonly Piece[], at: number, start: number): number {
  let from = at
  while (from > start && at - from < 8 && !isComma(pieces[from - 1])) from--
  return from
}

/** The subject of a clause, read from its beginning. */
export function firstSubject(pieces: readonly Piece[], from: number, to: number): Subjects | null {
  let first: Subjects | null = null
  for (const segment of segments(pieces, from, to)) {
    const found = phraseIn(pieces, segment.from, segment.to)
    // "In Salem, New Hampshire, Hill left": the state only goes on with what opens the sentence.
    const places = segment.from > from && segment.to - segment.from === 1 && introduces(pieces, from)
    if (found?.subjects[0]?.mention != null && !(places && segment.to < to - 1)) return found
    first ??= found
  }
  return first
}

/**
 * The piece that the verb's clause begins with: behind a sentence's end, a subordinating word, another verb of saying.
 *
 * @param apposed whether a comma stands before the verb: then a subordinating word may be within what stands between commas.
 */
export function clauseStart(pieces: readonly Piece[], verb: number, apposed = false): number {
  for (let i = verb - 1; i >= 0; i--) {
    i = beforeParentheses(pieces, i)
    const piece = pieces[i]
    if (piece === undefined || verb - i > FARTHEST) return i + 1
    // "A doctor, who asked not to be named, said": the verb within the relative clause ends nothing.
    const opening = apposed && piece.type === 'cue' ? relativeOpening(pieces, i) : null
    if (opening !== null) {
      i = opening
      continue
    }
    if (piece.type === 'stop' || piece.type === 'quote' || piece.type === 'cue' || isDash(piece)) return i + 1
    if (piece.type !== 'word') continue
    if (piece.quoted) {
      if (!apposed) return i + 1
      continue
    }
    const behindComma = isComma(pieces[i - 1])
    if (piece.lower === 'and' && behindComma) return i + 1
    if (!subordinators.has(piece.lower) || leads(pieces, i, verb)) continue
    if (!apposed || behindComma || pieces[i - 1]?.type === 'stop') return i + 1
  }
  return 0
}

/** Behind a closing parenthesis, the piece before the opening one: "John Hill (R-Fla.) said". */
function beforeParentheses(pieces: readonly Piece[], at: number): number {
  if (!isWord(pieces[at], ')', ']')) return at
  for (let i = at - 1; i >= 0 && at - i < 12; i--) if (isWord(pieces[i], '(', '[')) return i - 1
  return at
}

/** Whether a subordinating word only leads an introduction that a comma ends: "When he arrived, Hill, a doctor, said". */
function leads(pieces: readonly Piece[], at: number, verb: number): boolean {
  const first = pieces[at - 1]
  if (first !== undefined && first.type !== 'stop' && !isComma(first)) return false
  if (isWord(pieces[at], 'that', 'but', 'or', 'nor', 'yet', 'so', 'than')) return false
  for (let i = at + 1; i < verb - 1; i++) if (isComma(pieces[i])) return true
  return false
}

/** The stretches between commas, those that only introduce the sentence left out. */
function segments(pieces: readonly Piece[], start: number, end: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && !isComma(pieces[i])) continue
    if (i > from) found.push({ from, to: i })
    from = i + 1
  }
  const main = found.filter((segment) => !introduces(pieces, segment.from))
  return main.length > 0 ? main : found
}

function introduces(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.type === 'date') return true
  if (piece?.type !== 'word') return false
  const { lower } = piece
  if (/^(?:who|which|whose)$/.test(lower)) return true
  return prepositions.has(lower) || subordinators.has(lower) || /(?:ing|ed)$/.test(lower) || isAdverb(lower)
}

/** Whether nothing but what belongs to a noun stands behind it: a phrase with a preposition, a relative clause. */
function bare(pieces: readonly Piece[], from: number, to: number): boolean {
  if (from >= to) return true
  const piece = pieces[from]
  for (let i = from; i < to && !isWord(pieces[i], 'who', 'which', 'whose', 'that'); i++)
    if (isAuxiliary(pieces[i])) return false
  if (piece?.type !== 'word') return piece?.type === 'mention'
  return (
    prepositions.has(piece.lower) ||
    /^(?:who|which|whose|that|and|&|-|\()$/.test(piece.lower) ||
    /ing$/.test(piece.lower)
  )
}

/** The first noun phrase of a stretch that is no part of an opening phrase with a preposition. */
function phraseIn(pieces: readonly Piece[], start: number, end: number): (Subjects & { readonly to: number }) | null {
  let at = start
  while (at < end) {
    const piece = pieces[at]
    if (piece === undefined) return null
    if (piece.type === 'mention') return phraseAt(pieces, at, end)
    if (piece.type !== 'word') {
      at++
      continue
    }
    if (prepositions.has(piece.lower)) at = behindPhrase(pieces, at + 1, end)
    else if (
      isComma(piece) ||
      isAdverb(piece.lower) ||
      subordinators.has(piece.lower) ||
      /^(?:and|"|“|‘|\()$/.test(piece.lower)
    )
      at++
    else return phraseAt(pieces, at, end)
  }
  return null
}

/** One past the noun phrase behind a preposition: its first mention, or all as far as a comma or a determiner. */
function behindPhrase(pieces: readonly Piece[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const piece = pieces[i]
    if (piece === undefined || isComma(piece)) return i + 1
    if (piece.type === 'date') return i + 1
    if (piece.type === 'mention' && !possessive(pieces[i + 1])) return i + 1
    if (i > from + 1 && isWord(piece, 'the', 'a', 'an', 'his', 'her', 'their')) return i
  }
  return end
}

/** Reads a noun phrase from its first piece; its head is its last mention before a preposition, a comma or a relative clause. */
function phraseAt(pieces: readonly Piece[], at: number, end: number): Subjects & { readonly to: number } {
  let to = at
  let head: Piece | null = null
  for (; to < end && to - at < 14; to++) {
    const piece = pieces[to]
    if (piece === undefined) break
    if (piece.type === 'mention') {
      if (head !== null && !possessive(pieces[to - 1]) && piece.mention.by === 'pronoun') break
      head = piece
      if (!possessive(pieces[to + 1]) && !compound(pieces[to + 1])) {
        to++
        break
      }
      continue
    }
    if (piece.type !== 'word' || piece.quoted) break
    if (to === at + 1 && piece.lower === 'of' && isWord(pieces[at], ...COUNTED)) continue
    if (to > at && (prepositions.has(piece.lower) || isAuxiliary(piece) || ENDS_PHRASE.test(piece.lower))) break
  }
  const first = pieces[at]
  const last = pieces[to - 1]
  const headed = head !== null && head.type === 'mention' && last === head && !isWord(first, ...COUNTED)
  const own: Subject =
    headed && head?.type === 'mention'
      ? first?.type === 'mention' && possessive(pieces[at + 1])
        ? ownDocument(first, head)
        : subjectOf(head)
      : { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0, mention: null }
  const bearer = pieces[to + 1]
  // "The chief executive and founder Hugh Hill" would be two; without an article it is one person of two roles.
  if (isWord(pieces[to], 'and') && to + 1 < end && bearer?.type === 'mention' && isUntitledRole(own) && isIntroduced(bearer))
    return { subjects: [subjectOf(bearer)], from: at, to: to + 2 }
  const more: Subject[] = []
  while (to + 1 < end) {
    const other = pieces[to + 1]
    if (other?.type !== 'mention' || other.mention.by === 'pronoun') break
    // "France, Italy and Spain"; a comma by itself opens an apposition
    const listed = isComma(pieces[to]) && other.mention.by === 'name' && isWord(pieces[to + 2], ',', 'and')
    if (!listed && !isWord(pieces[to], 'and', '&')) break
    more.push(subjectOf(other))
    to += 2
  }
  return { subjects: [own, ...more], from: at, to }
}

const ENDS_PHRASE = /^(?:[.,;:!?…()]|who|which|that|whose|and|or|to)$/

const isUntitledRole = ({ mention }: Subject): boolean =>
  mention?.by === 'noun' && mention.kind === 'person' && !determiners.has(firstWord(mention.text))

const isIntroduced = ({ start, mention }: Extract<Piece, { type: 'mention' }>): boolean =>
  mention.by === 'name' && mention.kind === 'person' && (mention.role !== null || start < mention.start)

/** Whether a noun goes on behind a mention: "chairman" in "the campaign chairman"; an article opens another: "Hill a teacher". */
function compound(piece: Piece | undefined): boolean {
  return piece?.type === 'mention' && piece.mention.by !== 'pronoun' && !/^an? /iu.test(piece.mention.text)
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
  // "strong among young teachers, teachers and officials said": what ends the clause before is no member of the list.
  const opens = from <= start || isComma(pieces[from - 1]) || pieces[from - 1]?.type === 'date'
  return opens ? { subjects, from } : found
}

/**
 * The subject of an inverted verb, looked for behind it; `from` is one past its phrase.
 *
 * @example '“Go,” said the mayor of Leeds.' // the mayor
 */
export function subjectBehind(pieces: readonly Piece[], verb: number): Subjects | null {
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
    if (
      next.quoted ||
      !/^[\p{L}\p{N}]/u.test(next.lower) ||
      prepositions.has(next.lower) ||
      subordinators.has(next.lower)
    )
      return null
    if (isAdverb(next.lower) || /^(?:him|her|them|me|us|to|it|so)$/.test(next.lower)) return null
  }
  let end = verb + 1
  while (end < pieces.length && end - verb < 16 && pieces[end]?.type !== 'stop' && pieces[end]?.type !== 'quote') end++
  const { subjects, to } = phraseAt(pieces, verb + 1, end)
  // "said matter-of-factly"
  if (subjects[0]?.mention === null && isWord(pieces[to - 1], '-')) return null
  return { subjects, from: to }
}
