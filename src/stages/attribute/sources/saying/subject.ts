import { andOrBut, subjectRelatives } from '../../../../lexicon/en/grammar.ts'
import { countedOnes, noSubjects } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { type Subjects, subjectOf } from '../stream/said-by.ts'
import { AND, HYPHEN, isOf, isPreposition, isSubordinator, WHO } from '../stream/words.ts'
import { antecedent, relativeOpening } from './antecedent.ts'
import { APPOSES, bare, clauseStart, introduces, isAdverb, isAuxiliary, segments } from './clause.ts'
import { isUntitledRole, phraseAt, phraseIn, theOneNamed } from './phrase.ts'

const NO_SUBJECTS = numberSet(noSubjects)
const COUNTED = numberSet(countedOnes)
const AND_OR_BUT = numberSet(andOrBut)
const RELATIVES = numberSet(subjectRelatives)

/**
 * The subject of a verb, looked for before it in its clause.
 *
 * @example 'On Friday, Hugh Hill, a doctor who lives in Leeds, said' // Hugh Hill
 */
export function subjectBefore(chunks: readonly PassageChunk[], verb: number): Subjects | null {
  const previous = chunks[verb - 1]
  if (previous === undefined || previous.type === 'stop') return null
  if (isSpeaker(previous) && previous.mention.by === 'pronoun')
    return { subjects: [subjectOf(previous)], from: verb - 1 }
  if (isOneOf(previous, RELATIVES)) return antecedent(chunks, verb - 1)
  const start = clauseStart(chunks, verb, isComma(previous))
  if (isComma(previous)) {
    const introduced = chunks[verb - 2]
    if (isSpeaker(introduced) && introduced.start < introduced.mention.start && !isInRelative(chunks, verb - 1))
      return withApposed(chunks, { subjects: [subjectOf(introduced)], from: ownerOf(chunks, verb - 2, start) })
    const between = segments(chunks, start, verb - 1)
    // "Thirty people, among them the captain, were rescued, the mayor, Hugh Hill, said": the first phrase has a verb of its own
    const ownVerb = between.findLastIndex(({ from }) => isAuxiliary(chunks[from]))
    for (const segment of between.slice(ownVerb + 1)) {
      const found = phraseIn(chunks, segment.from, segment.to)
      if (found !== null && bare(chunks, found.to, segment.to))
        return theOneNamed(chunks, found.from, found.to, verb - 1) ?? found
    }
    return null
  }
  let from = start
  for (let i = start; i < verb - 1; i++) if (isComma(chunks[i])) from = i + 1
  const found = ownClause(chunks, phraseIn(chunks, from, verb), verb)
  // "A leader who pleaded anonymity said": what he pleaded says nothing
  const bearsRelative = chunks[start - 1]?.type === 'verb' && isWord(chunks[start - 2], WHO)
  if (bearsRelative && found?.subjects[0]?.mention === null && isSpeaker(chunks[start - 3]))
    return named(chunks, start - 3)
  if (found === null) return null
  const bearer = found.subjects.length > 1 || isComma(chunks[verb + 1]) ? null : bearerOf(chunks, start, from, found)
  return bearer ?? withApposed(chunks, withList(chunks, start, found))
}

/** Adds whoever opens the sentence with a description of his own: "Hugh Hill, the mayor, and Mary Ford said". */
function withApposed(chunks: readonly PassageChunk[], found: Subjects): Subjects {
  const [first, comma, and] = [chunks[found.from - 3], chunks[found.from - 2], chunks[found.from - 1]]
  const opens = found.from === 3 || chunks[found.from - 4]?.type === 'stop'
  if (!(opens && isComma(comma) && isWord(and, AND) && isSpeaker(first)) || first.mention.by !== 'name') return found
  if (first.end === first.mention.end || found.subjects[0]?.mention?.by !== 'name') return found
  return { subjects: [subjectOf(first), ...found.subjects], from: found.from - 3 }
}

/** Whether a relative clause ends at a comma: "Critics, who include the union leader Hugh Hill, said". */
function isInRelative(chunks: readonly PassageChunk[], comma: number): boolean {
  const opening = relativeOpening(chunks, comma)
  if (opening === null) return false
  for (let i = opening + 1; i < comma; i++) if (isComma(chunks[i])) return false
  return true
}

/** The subject of a clause that "and" joins to one with a subject and a verb of its own: "Most were in favour and the mayor said". */
function ownClause<T extends (Subjects & { readonly to: number }) | null>(
  chunks: readonly PassageChunk[],
  found: T,
  verb: number,
): T | (Subjects & { readonly to: number }) {
  if (found === null) return found
  let verbs = 0
  for (let i = found.to; i < verb - 1; i++) {
    if (isAuxiliary(chunks[i])) verbs++
    if (verbs === 0 || !isOneOf(chunks[i], AND_OR_BUT)) continue
    const nearer = phraseIn(chunks, i + 1, verb)
    const isOther = nearer?.subjects[0]?.mention != null || isOneOf(chunks[i + 1], COUNTED)
    if (nearer !== null && nearer.to === verb && isOther) return nearer
  }
  return found
}

/** The bearer of a name with an apposition that no comma closes: "Hugh Hill, senior lecturer at Leeds said". */
function bearerOf(
  chunks: readonly PassageChunk[],
  start: number,
  from: number,
  { subjects: [subject] }: Subjects,
): Subjects | null {
  if (isPersonBeforeComma(chunks, from - 2) && subject !== undefined && isUntitledRole(subject))
    return named(chunks, from - 2)
  // "Mary Ford, a doctor who leads the clinic, the only one for miles said": nothing but appositions can stand there.
  if (isPersonBeforeComma(chunks, start) && bare(chunks, start + 2, from - 1, APPOSES)) return named(chunks, start)
  const relative = isWord(chunks[start - 1], WHO) && isPersonBeforeComma(chunks, start - 3)
  return relative ? named(chunks, start - 3) : null
}

function isPersonBeforeComma(chunks: readonly PassageChunk[], at: number): boolean {
  const [name, comma] = [chunks[at], chunks[at + 1]]
  if (!isSpeaker(name) || name.mention.kind !== 'person' || !isComma(comma)) return false
  return name.mention.by === 'name' && (name.mention.given ?? name.mention.honorific) !== null
}

function named(chunks: readonly PassageChunk[], at: number): Subjects | null {
  const name = chunks[at]
  return isSpeaker(name) ? { subjects: [subjectOf(name)], from: at } : null
}

/** The owner of a role stands at most this many chunks before it. */
const FARTHEST_OWNER = 8

/** Where the phrase of a role and a name begins: at the owner of the role, "Acme's chief in "Acme's chief, Hugh Hill"". */
function ownerOf(chunks: readonly PassageChunk[], at: number, start: number): number {
  let from = at
  while (from > start && at - from < FARTHEST_OWNER && !isComma(chunks[from - 1])) from--
  return from
}

/** The subject of a clause, read from its beginning. */
export function firstSubject(chunks: readonly PassageChunk[], from: number, to: number): Subjects | null {
  let first: Subjects | null = null
  for (const segment of segments(chunks, from, to)) {
    const found = phraseIn(chunks, segment.from, segment.to)
    // "In Salem, New Hampshire, Hill left": the state only continues with what opens the sentence.
    const places = segment.from > from && segment.to - segment.from === 1 && introduces(chunks, from)
    if (found?.subjects[0]?.mention != null && !(places && segment.to < to - 1)) return found
    first ??= found
  }
  return first
}

/** Adds the earlier members of a list: "France, Italy and Spain said". */
function withList(chunks: readonly PassageChunk[], start: number, found: Subjects): Subjects {
  if (found.subjects.length < 2) return found
  const subjects = [...found.subjects]
  let { from } = found
  while (from - 2 >= start && isComma(chunks[from - 1])) {
    const other = chunks[from - 2]
    if (!isSpeaker(other)) break
    subjects.unshift(subjectOf(other))
    from -= 2
  }
  // "strong among young teachers, teachers and officials said": what ends the clause before is not a member of the list.
  const opens = from <= start || isComma(chunks[from - 1]) || chunks[from - 1]?.type === 'date'
  return opens ? { subjects, from } : found
}

/** A subject after its verb ends at most this many chunks away. */
const FARTHEST_END = 16

/**
 * The subject of an inverted verb, looked for after it; `from` is one past its phrase.
 *
 * @example '“Go,” said the mayor of Leeds.' // the mayor
 */
export function subjectAfter(chunks: readonly PassageChunk[], verb: number): Subjects | null {
  const next = chunks[verb + 1]
  if (
    next === undefined ||
    next.type === 'stop' ||
    next.type === 'quotation' ||
    next.type === 'verb' ||
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
    end < chunks.length &&
    end - verb < FARTHEST_END &&
    chunks[end]?.type !== 'stop' &&
    chunks[end]?.type !== 'quotation'
  )
    end++
  const { subjects, to } = phraseAt(chunks, verb + 1, end)
  // "said matter-of-factly"
  if (subjects[0]?.mention === null && isWord(chunks[to - 1], HYPHEN)) return null
  return { subjects, from: to }
}
