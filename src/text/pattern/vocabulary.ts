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
    makeRoom()
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

declare const isSet: unique symbol
/** A set of words, as its place among all sets. */
export type NumberSet = number & { readonly [isSet]: true }

/**
 * Which words are in which sets: a row of bits for each word, a bit for each set.
 *
 * A sentence is asked for its few words by hundreds of sets in turn. Word by word, all that is asked lies side by side in a few lines of
 * the processor's cache; set by set it lay in some thousands of lines, more than the cache holds.
 */
let rows = new Uint32Array(1 << 20)
/** Two to the power of this many integers are a row. */
let shift = 7
/** How many sets there are. */
let count = 0
/** The words of each set that was made of words. */
const members: (readonly number[])[] = []

/** Makes room for as many words and sets as there are, so that a look-up never goes past the rows' end. */
function makeRoom(): void {
  const wide = count > 32 << shift ? shift + 1 : shift
  if (wide === shift && (enrolled.count + 1) << shift <= rows.length) return
  const words = Math.max(rows.length >> shift, (enrolled.count + 1) * 2)
  const wider = new Uint32Array(words << wide)
  for (let word = 0; word < rows.length >> shift; word++)
    wider.set(rows.subarray(word << shift, (word + 1) << shift), word << wide)
  rows = wider
  shift = wide
}

export function numberSet(words: Iterable<string>): NumberSet {
  return numberSetOf(Array.from(words, enroll))
}

/** The set of words that have these numbers. */
export function numberSetOf(numbers: Iterable<number>): NumberSet {
  const own = [...numbers]
  const set = count++
  makeRoom()
  for (const number of own) include(number, set)
  members[set] = own
  return set as NumberSet
}

function include(number: number, set: number): void {
  const at = (number << shift) + (set >> 5)
  rows[at] = (rows[at] ?? 0) | (1 << (set & 31))
}

export function holds(set: NumberSet, number: number): boolean {
  return (((rows[(number << shift) + (set >> 5)] ?? 0) >>> (set & 31)) & 1) === 1
}

/** The set of no words. */
export const NO_WORDS = numberSetOf([])

const unions = new Map<string, NumberSet>()

/** The words of several sets as one; the same each time, since many ways of patterns begin alike. */
export function unionOf(some: readonly NumberSet[]): NumberSet {
  const all = [...new Set(some)].sort((a, b) => a - b)
  const [only = NO_WORDS] = all
  if (all.length < 2) return only
  const key = all.join(' ')
  let union = unions.get(key)
  if (union === undefined) {
    union = numberSetOf([...new Set(all.flatMap((set) => members[set] ?? []))])
    unions.set(key, union)
  }
  return union
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
