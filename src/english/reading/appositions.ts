import { anyDashes, closingBrackets, openingBrackets } from '../../lexicon/en/grammar.ts'
import type { NounClass } from '../../model/noun-class.ts'
import type { Chunk, NounPhrase } from './chunk.ts'
import { isNominal } from './clause.ts'

type Nominal = Chunk & { readonly noun: NounPhrase }

/**
 * Two noun phrases that mean the same, the second set off by commas, dashes or brackets: "Ada Holt, the mayor".
 *
 * A title that nothing sets off is a part of its name's chunk (`NameReading.title`): "mayor Ada Holt".
 */
export interface Apposition {
  readonly first: Nominal
  readonly second: Nominal
  /** False where the two may as well be members of a list, or where the second may begin the main clause. */
  readonly sure: boolean
}

/** How many phrases with a preposition are followed on either side: "the head of the board of the clinic, a nurse". */
const MOST_PHRASES = 3

/** What the two phrases are to each other, apart from their classes. */
type Pair = 'name and noun' | 'two nouns' | 'name and acronym'

/** Finds the appositions of a sentence in text order; one pass over its chunks, with a bounded look around each mark. */
export function appositionsOf(chunks: readonly Chunk[]): readonly Apposition[] {
  const found: Apposition[] = []
  let isOpening = mayOpen(chunks)
  for (let mark = 1; mark < chunks.length - 1; mark++) {
    const opener = chunks[mark]
    if (opener === undefined || !setsOff(opener)) continue
    const opensMain = isOpening && opener.lower === ','
    if (opensMain) isOpening = false
    const second = secondAfter(chunks, mark, openingBrackets.has(opener.lower))
    if (second === null) continue
    const last = found[found.length - 1]
    const firsts = firstsBefore(chunks, mark, last).filter((first) => mayBeSame(first, second))
    const [first] = firsts
    if (first === undefined) continue
    // Of "In Leeds, the mayor, Ada Holt, left" the mayor is Ada Holt, and not Leeds
    if (last?.sure === false && last.second === first) found.pop()
    const sure = !opensMain && firsts.length === 1 && isSure(chunks, first, second)
    found.push({ first, second: second.chunk, sure })
  }
  return found
}

/** Whether a comma may end an opening phrase or clause, so that the main clause begins after it: "In Leeds, the mayor …". */
function mayOpen(chunks: readonly Chunk[]): boolean {
  const first = chunks.find(({ type }) => type !== 'mark')
  return first?.type === 'preposition' || first?.type === 'subordinator' || first?.verb != null
}

const setsOff = ({ type, lower }: Chunk): boolean =>
  type === 'mark' && (lower === ',' || anyDashes.has(lower) || openingBrackets.has(lower))

/**
 * The noun phrases that what follows a mark may describe, the nearest first: of "the mayor of Leeds, …" the town and the mayor.
 *
 * @param last the apposition before, which may go on: "Ada Holt, the mayor, a nurse" are one.
 */
function firstsBefore(chunks: readonly Chunk[], mark: number, last: Apposition | undefined): readonly Nominal[] {
  const firsts: Nominal[] = []
  for (let at = mark - 1; firsts.length <= MOST_PHRASES; at -= 2) {
    const chunk = chunks[at]
    if (!isNominal(chunk)) break
    if (last?.sure === true && chunk === last.second) return [last.first]
    firsts.push(chunk)
    if (chunks[at - 1]?.type !== 'preposition') break
  }
  return firsts
}

/** What follows a second phrase: a mark or the end, what describes it further, or "and". */
type Closing = 'mark' | 'clause' | 'list'

interface Second {
  readonly chunk: Nominal
  readonly closing: Closing
  /** The index of what closes it. */
  readonly to: number
}

/** The noun phrase that a mark sets off; null where a verb of its own follows, or nothing closes it. */
function secondAfter(chunks: readonly Chunk[], mark: number, bracketed: boolean): Second | null {
  const at = afterLead(chunks, mark + 1)
  const chunk = chunks[at]
  if (!isNominal(chunk) || (chunk.type !== 'noun' && chunk.type !== 'name')) return null
  let to = at + 1
  for (let n = 0; n < MOST_PHRASES && chunks[to]?.type === 'preposition' && isNominal(chunks[to + 1]); n++) to += 2
  const closing = closingOf(chunks[to])
  if (closing === null || (bracketed && !closingBrackets.has(chunks[to]?.lower ?? ''))) return null
  return { chunk, closing, to }
}

/** After an age or an adverb, which may stand before a description: "Ada Holt, 41, a nurse", "Ada Holt, now a nurse". */
function afterLead(chunks: readonly Chunk[], from: number): number {
  const at = chunks[from]?.type === 'number' && chunks[from + 1]?.lower === ',' ? from + 2 : from
  return chunks[at]?.type === 'adverb' ? at + 1 : at
}

function closingOf(chunk: Chunk | undefined): Closing | null {
  if (chunk === undefined || chunk.type === 'mark') return 'mark'
  if (chunk.type === 'coordinator') return 'list'
  const describes = chunk.type === 'relative' || (chunk.verb !== null && chunk.verb.mood !== 'finite')
  return describes ? 'clause' : null
}

/** "a clerk, a nurse and two guards" are many, but "Ada Holt, a nurse and a mother" may be one. */
function mayBeSame(first: Nominal, { chunk, closing }: Second): boolean {
  const pair = pairOf(first, chunk)
  return pair !== null && !(pair === 'two nouns' && closing === 'list')
}

/** How two phrases may mean the same; null where they cannot. */
function pairOf(first: Nominal, second: Nominal): Pair | null {
  const names = [first, second].filter(({ type }) => type === 'name').length
  if (first.type !== 'name' && first.type !== 'noun') return null
  if (names === 2) return isAcronym(first.noun, second) ? 'name and acronym' : null
  if (!areAlike(kindOf(first.noun.class), kindOf(second.noun.class))) return null
  if (!agree(numberOf(first.noun), numberOf(second.noun))) return null
  return names === 1 ? 'name and noun' : 'two nouns'
}

/** "Harbour Relief Fund (HRF)". */
function isAcronym({ name }: NounPhrase, { lower, text }: Chunk): boolean {
  return name !== null && name.to - name.from > 1 && text.length > 1 && text !== lower && text === text.toUpperCase()
}

/** A person is one, however little of a name is known. */
const numberOf = ({ number, class: of }: NounPhrase): NounPhrase['number'] =>
  number ?? (of === 'person' ? 'singular' : null)

const agree = <Value>(one: Value | null, other: Value | null): boolean =>
  one === null || other === null || one === other

/** What two phrases must share to mean the same: a company may be called an organization, a group or a place. */
type Kind = NounClass | 'body'

const kindOf = (of: NounPhrase['class']): Kind | null => {
  switch (of) {
    case 'unknown':
      return null
    case 'organization':
    case 'group':
    case 'place':
    case 'facility':
      return 'body'
    default:
      return of
  }
}

/** Nothing is in apposition to a time or an amount: "On Monday, the mayor, who was ill, left". */
const areAlike = (one: Kind | null, other: Kind | null): boolean => agree(one, other) && isThing(one) && isThing(other)

const isThing = (kind: Kind | null): boolean => kind !== 'time' && kind !== 'quantity'

/** Whether no list is as likely: a name and what its bearer is, or a known noun and a new one. */
function isSure(chunks: readonly Chunk[], first: Nominal, second: Second): boolean {
  if (!first.sure || !second.chunk.sure || second.closing === 'list' || isListed(chunks, second)) return false
  if (pairOf(first, second.chunk) !== 'two nouns') return true
  return first.noun.determiner === 'definite' && second.chunk.noun.determiner === 'indefinite'
}

/** Whether "and" follows in what may be a list: "Ada Holt, a nurse, and two guards". */
function isListed(chunks: readonly Chunk[], { closing, to }: Second): boolean {
  if (closing !== 'mark' || chunks[to]?.lower !== ',') return false
  const next = chunks[to + 1]
  if (next?.type === 'coordinator') return isNominal(chunks[to + 2])
  return isNominal(next) && chunks[to + 2]?.type === 'coordinator' && isNominal(chunks[to + 3])
}
