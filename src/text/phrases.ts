import type { Item } from './pattern/item.ts'
import { enroll, holds, numberSetOf } from './pattern/vocabulary.ts'

/** A phrase that was found, and the index one past its last item. */
interface FoundPhrase<Meaning> {
  readonly meaning: Meaning
  readonly to: number
}

/** Looks for a phrase that begins at an item; the longest one wins. */
export type PhraseFinder<Meaning> = (items: readonly Sought[], at: number) => FoundPhrase<Meaning> | null

/** What is looked at of an item: its first word by its number, which compares no strings. */
type Sought = Pick<Item, 'lower' | 'word'>

/**
 * Makes a finder of words and phrases with what they mean; a look-up costs one table access where none begins.
 *
 * @example phraseFinder([['at least', 'floor']])(tokens of 'at least 12', 0) // {meaning: 'floor', to: 2}
 */
export function phraseFinder<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseFinder<Meaning> {
  const byFirst = new Map<number, { readonly words: readonly string[]; readonly meaning: Meaning }[]>()
  for (const [phrase, meaning] of entries) {
    const words = wordsOf(phrase)
    const first = enroll(words[0] ?? '')
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const opens = numberSetOf(byFirst.keys())
  return (items, at) => {
    const item = items[at]
    if (item === undefined || !holds(opens, item.word)) return null
    const list = byFirst.get(item.word)
    if (list === undefined) return null
    for (const { words, meaning } of list) {
      if (stand(words, items, at)) return { meaning, to: at + words.length }
    }
    return null
  }
}

/**
 * Makes a finder of words and phrases of which nothing has to be known but that they stand there.
 *
 * @example finderOf(backgroundMarks)(tokens of 'the worst since 2004', 1) // {meaning: true, to: 3}
 */
export function finderOf(phrases: Iterable<string>): PhraseFinder<true> {
  return phraseFinder(Array.from(phrases, (phrase) => [phrase, true] as const))
}

/** Without any of these an entry is one word, as most are. */
const CUT = /[\s'-]/

/** The words of a phrase, cut as tokens are as far as lexicons need it: at white space, hyphens and the apostrophe of "'s". */
export function wordsOf(phrase: string): readonly string[] {
  if (!CUT.test(phrase)) return phrase === '' ? [] : [phrase]
  return phrase.split(/\s+|(?=-)|(?<=-)|(?='s\b)/u).filter((part) => part !== '')
}

/** Whether words stand at an item; the first of them was looked up. */
function stand(words: readonly string[], items: readonly Sought[], at: number): boolean {
  for (let n = 1; n < words.length; n++) if (items[at + n]?.lower !== words[n]) return false
  return true
}
