import { organizationNouns } from '../../lexicon/en/people.ts'
import type { Token } from '../../model/document.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { nounClassOf } from '../classes/noun-class.ts'
import { nounOf } from '../forms/noun-lemma.ts'
import { isMonthName, isNameSuffix } from '../listed-words.ts'
import { nextInName } from '../names/name-run.ts'
import { readQuantity } from '../numbers/quantity.ts'
import { isGlued } from '../phrases/measure.ts'
import { readWhole } from '../phrases/whole.ts'
import type { Chunk, Determiner, NounPhrase, Range } from './chunk.ts'
import { MAY, mayBe } from './function-words.ts'
import { chunk } from './make-chunk.ts'
import { nameIn } from './name.ts'
import type { Tag } from './tag.ts'
import type { Tagged } from './tags.ts'

/** News has no longer noun phrase than this; it bounds what is looked at again. */
const LONGEST = 24

/** Vague numbers have no value here: what "dozens" stands for is for the configuration to say. */
const NO_VALUES = { dozens: 0, scores: 0, hundreds: 0, thousands: 0, several: 0 } as const

/** What is read of a noun phrase before its head is known. */
interface Opened {
  readonly determiner: Determiner | null
  readonly quantity: NounPhrase['quantity']
  readonly to: number
  readonly partitive: boolean
}

/**
 * Reads the noun phrase that begins at a word, possessors before its head and all; null where none begins.
 *
 * @example readNounPhrase(tagged('at least two wounded soldiers died'), 0) // head 'soldiers', quantity 2, class 'person', plural
 */
export function readNounPhrase(tagged: Tagged, at: number): Chunk | null {
  const { tokens, tags } = tagged
  const opened = withWhole(tagged, readOpening(tagged, at))
  let { determiner, quantity } = opened
  let owner = null as Range | null
  let from = opened.to // of the words before the head
  let head = -1
  let i = opened.to
  for (; i < tokens.length && i < at + LONGEST; i++) {
    const tag = tags[i]
    if (tag === 'noun' || tag === 'name') head = i
    else if (tag === 'genitive' && head >= 0) {
      owner = { from: owner?.from ?? at, to: i + 1 }
      // "the mayor's two sons": what opened the phrase was the owner's
      determiner = 'possessive'
      const inner = readOpening(tagged, i + 1)
      quantity = inner.quantity
      from = inner.to
      i = inner.to - 1
      head = -1
    } else if (tag === 'hyphen') continue
    else if (tag === 'number' && head < 0 && (isInNoun(tags[i + 1]) || tags[i + 1] === 'hyphen')) continue
    else if (tag === 'adjective') {
      if (head >= 0 && !leadsToNoun(tags, i)) break
    } else if (tag === 'adverb' && tags[i + 1] === 'adjective' && (head < 0 || leadsToNoun(tags, i + 1))) continue
    else if (nameGoesOn(tagged, i)) continue
    else if (tag === 'mark' && isListComma(tagged, i, head)) continue
    else if (isWithinCompound(tokens, tags, i)) head = i
    else break
  }
  if (head >= 0 && tags[head + 1] === 'hyphen' && isWithinCompound(tokens, tags, head + 2)) head += 2
  if (head >= 0) return nounChunk(tagged, at, head, { determiner, quantity, owner, from, partitive: opened.partitive })
  return headless(tagged, at, opened, owner)
}

/** Determiner and number, in any order that English has: "all 12", "the two", "at least a dozen", "many of". */
function readOpening({ tokens, tags }: Tagged, at: number): Opened {
  let to = at
  let determiner: Determiner | null = null
  for (let n = 0; n < 3; n++) {
    const own = quantityAt(tokens, to)
    if (own !== null) return { determiner, quantity: own, to: own.to, partitive: false }
    const opener = determinerOf(tokens[to], tags[to])
    if (opener === null) break
    determiner = determiner === null || determiner === 'quantifier' ? opener : determiner
    to++
  }
  const own = to > at ? quantityAt(tokens, to) : null
  return { determiner, quantity: own, to: own?.to ?? to, partitive: false }
}

/** "tens of thousands of people", "two of the soldiers": the number is of what stands after "of". */
function withWhole(tagged: Tagged, opened: Opened): Opened {
  const { tokens, tags } = tagged
  const part = opened.quantity === null ? null : readWhole(tokens, opened.to)
  if (part === null) return opened
  const whole = readOpening(tagged, part.from)
  if (!isInNoun(tags[whole.to])) return opened
  return { determiner: whole.determiner ?? opened.determiner, quantity: opened.quantity, to: whole.to, partitive: true }
}

function quantityAt(tokens: readonly Token[], at: number): NounPhrase['quantity'] {
  const read = readQuantity(tokens, at, NO_VALUES)
  // "the 44-day war": the number is a part of a word
  if (read === null || isGlued(tokens, read.number, read.to)) return null
  const { low, best, high, modifier, to } = read
  const count = modifier === 'vague' ? { low: null, best: null, high: null, modifier } : { low, best, high, modifier }
  return { from: at, to, count }
}

function determinerOf(token: Token | undefined, tag: Tag | undefined): Determiner | null {
  switch (tag) {
    case 'article':
      return token?.lower.startsWith('a') === true ? 'indefinite' : 'definite'
    case 'demonstrative':
      return 'demonstrative'
    case 'possessive':
      return 'possessive'
    case 'quantifier':
      return mayBe(token, MAY.negation) ? 'negative' : 'quantifier'
    default:
      return null
  }
}

const isInNoun = (tag: Tag | undefined): boolean => tag === 'noun' || tag === 'name' || tag === 'adjective'

/** Whether adjectives lead on to one more noun: "police" in "police special unit". */
function leadsToNoun(tags: readonly Tag[], at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    if (tags[i] === 'noun' || tags[i] === 'name') return true
    if (tags[i] !== 'adjective' && tags[i] !== 'hyphen') return false
  }
  return false
}

/** Whether a small word stands between the words of a name: "Ludwig van der Berg", "Omar al-Said". */
function nameGoesOn({ tokens, tags }: Tagged, i: number): boolean {
  return itemAt(tags, i - 1) === 'name' && nextInName(tokens, i, (_, at) => tags[at] === 'name') > i
}

/** "a tall, thin man": a comma between two adjectives. */
function isListComma({ tokens, tags }: Tagged, i: number, head: number): boolean {
  return (
    head < 0 &&
    tokens[i]?.text === ',' &&
    itemAt(tags, i - 1) === 'adjective' &&
    tags[i + 1] === 'adjective' &&
    leadsToNoun(tags, i)
  )
}

/** The part of a compound after its hyphen, whatever it would be alone: "44-day", "pro-government". */
function isWithinCompound(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  return itemAt(tags, i - 1) === 'hyphen' && tokens[i]?.kind !== 'mark' && tokens[i] !== undefined
}

/** The reading of no word. */
const NO_NOUN = { lemma: '', plural: false } as const

interface Parts {
  readonly determiner: Determiner | null
  readonly quantity: NounPhrase['quantity']
  readonly owner: Range | null
  readonly from: number
  readonly partitive: boolean
}

function nounChunk(
  tagged: Tagged,
  at: number,
  end: number,
  { determiner, quantity, owner, from, partitive }: Parts,
): Chunk {
  const { tokens, tags, titleCase } = tagged
  // "Novak Jr."
  const last = end > from && isNameSuffix(tokens[end]) ? end - 1 : end
  const name = tags[last] === 'name' && !titleCase ? nameIn.phrase(tokens, tags, from, last) : null
  const to = Math.max(end + 1, name?.suffix?.to ?? 0)
  const { lemma, plural } = nounOf(tokens[last]) ?? NO_NOUN
  const phrase: NounPhrase = {
    head: last,
    lemma: name === null ? lemma : (tokens[last]?.lower ?? ''),
    number: name === null ? numberOf(determiner, quantity, plural, tokens[at]) : null,
    determiner,
    quantity,
    partitive,
    modifiers: { from, to: name?.title?.from ?? name?.from ?? last },
    owner,
    class: name === null ? classOf(tokens, from, last, lemma) : nameIn.classOf(tokens, name),
    name,
  }
  return chunk(tagged, name === null ? 'noun' : 'name', at, to, phrase, !titleCase)
}

function numberOf(
  determiner: Determiner | null,
  quantity: NounPhrase['quantity'],
  plural: boolean,
  first: Token | undefined,
): NounPhrase['number'] {
  if (plural) return 'plural'
  if (determiner === 'indefinite') return 'singular'
  if (quantity !== null) return quantity.count.best === 1 ? 'singular' : 'plural'
  return determiner === 'quantifier' && first !== undefined ? null : 'singular'
}

/** The class of a noun with the nouns before it, as far as a list has them together: "fire department". */
function classOf(tokens: readonly Token[], from: number, last: number, lemma: string): NounPhrase['class'] {
  const before = last - 1 >= from ? tokens[last - 1] : undefined
  if (isMonthName(tokens[last]) && isCapital(tokens[last]?.text ?? '')) return 'time'
  const own = before === undefined ? null : nounClassOf(`${before.lower} ${lemma}`)
  if (own !== null) return own
  if (isCapital(tokens[last]?.text ?? '') && organizationNouns.has(lemma)) return 'organization'
  return nounClassOf(lemma) ?? 'unknown'
}

/** A phrase without a noun: "the wounded", "12", "many", "those". */
function headless(tagged: Tagged, at: number, { determiner, quantity, to }: Opened, owner: Range | null): Chunk | null {
  const { tokens, tags } = tagged
  let end = to
  while (tags[end] === 'adjective' && end < to + 3) end++
  if (end > to && determiner === 'definite') {
    // "the wounded", "the elderly": all of a kind
    const lemma = tokens[end - 1]?.lower ?? ''
    const phrase = nounless({ head: end - 1, lemma, number: 'plural', determiner, quantity, owner, from: to })
    return chunk(tagged, 'noun', at, end, phrase, false)
  }
  // An article stands for no noun
  if (to === at || owner !== null || tags[to - 1] === 'article') return null
  const head = to - 1
  const lemma = tokens[head]?.lower ?? ''
  const number = quantity === null ? null : quantity.count.best === 1 ? 'singular' : 'plural'
  const phrase = nounless({ head, lemma, number, determiner, quantity, from: to, to })
  return chunk(tagged, quantity === null ? 'pronoun' : 'number', at, to, phrase, quantity !== null)
}

/** What is told of a phrase that has no noun; what modifies its head stands before that unless something else is said. */
interface Nounless extends Partial<Pick<NounPhrase, 'number' | 'determiner' | 'quantity' | 'owner'>> {
  readonly head: number
  readonly lemma: string
  readonly from: number
  readonly to?: number
}

function nounless({
  head,
  lemma,
  number = null,
  determiner = null,
  quantity = null,
  owner = null,
  from,
  to = head,
}: Nounless): NounPhrase {
  return {
    head,
    lemma,
    number,
    determiner,
    quantity,
    partitive: false,
    modifiers: { from, to },
    owner,
    class: 'unknown',
    name: null,
  }
}

/** A pronoun as a phrase of its own. */
export function pronounChunk(tagged: Tagged, at: number): Chunk {
  const lemma = tagged.tokens[at]?.lower ?? ''
  return chunk(tagged, 'pronoun', at, at + 1, nounless({ head: at, lemma, from: at }), true)
}
