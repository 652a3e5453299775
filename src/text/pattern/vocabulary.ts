/**
 * The words that patterns name, each with a number, so that a search compares no strings.
 *
 * A word is numbered when the first pattern that names it is compiled; a stretch's label is numbered too, as `@label`.
 */
const numbers = new Map<string, number>()

/** The number of every word that no pattern names: it is in no set. */
const UNNAMED = 0

/**
 * How many words have a number: a number looked up when there were fewer must be looked up again.
 *
 * A field, since some loaders hand an exported variable on as it was when it was imported.
 */
export const enrolled = { count: 0 }

/** The number of a word of a pattern, added where it has none. */
export function enroll(word: string): number {
  let number = numbers.get(word)
  if (number === undefined) {
    number = ++enrolled.count
    numbers.set(word, number)
  }
  return number
}

/** The number of a word of a text. */
export function numberOf(word: string): number {
  return numbers.get(word) ?? UNNAMED
}

let seen: readonly { readonly word: number }[] = []
let told: readonly number[] = []
let among = -1

/** The numbers of a sentence's words; those of the one asked about last are kept, since all rules of a set ask in turn. */
export function numbersOf(items: readonly { readonly word: number }[]): readonly number[] {
  if (items !== seen || among !== enrolled.count) {
    const all: number[] = new Array(items.length)
    for (let i = 0; i < items.length; i++) all[i] = items[i]?.word ?? UNNAMED
    told = all
    seen = items
    among = enrolled.count
  }
  return told
}

/** A set of words as bits by their numbers. */
export type NumberSet = Uint32Array

/** Room for the numbers of all lexicons together, so that most sets are of one length; more words make longer sets. */
const ROOM = 1 << 13

export function numberSet(words: Iterable<string>): NumberSet {
  return numberSetOf(Array.from(words, enroll))
}

/** The set of words that have these numbers. */
export function numberSetOf(members: Iterable<number>): NumberSet {
  const bits = new Uint32Array((Math.max(ROOM, enrolled.count + 1) >> 5) + 1)
  for (const number of members) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
  return bits
}

export function holds(set: NumberSet, number: number): boolean {
  return (((set[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1
}

const sets = new WeakMap<ReadonlySet<string>, NumberSet>()

/** The same for the words of a pattern itself, of which few stand in a set and many stand in several patterns. */
const smallSets = new Map<string, NumberSet>()
const FEW = 12

/** The numbers of a set of words; one for each lexicon and for the same few words, however many patterns name them. */
export function setOf(words: ReadonlySet<string>): NumberSet {
  const key = words.size > FEW ? null : [...words].sort().join(' ')
  let numbers = key === null ? sets.get(words) : smallSets.get(key)
  if (numbers === undefined) {
    numbers = numberSet(words)
    if (key === null) sets.set(words, numbers)
    else smallSets.set(key, numbers)
  }
  return numbers
}
