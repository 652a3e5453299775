import { readCardinal } from '../english/numbers/cardinal.ts'
import { tokenize } from '../english/tokenize.ts'
import { wordsOf } from './words.ts'

/** Something that a claim names and its article does not. */
export interface MissingFact {
  readonly kind: 'number' | 'name' | 'date'
  readonly text: string
}

interface Fact {
  readonly key: string
  readonly text: string
}

/** The numbers of a text by their values, so that "twelve" is 12. */
export function numbersIn(text: string): Fact[] {
  const tokens = tokenize(text, 0, text.length)
  const found: Fact[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = readCardinal(tokens, at)
    const [first, last] = [tokens[at], tokens[(read?.to ?? at + 1) - 1]]
    if (read !== null && first !== undefined && last !== undefined)
      found.push({ key: String(read.value), text: text.slice(first.start, last.end) })
    at = read?.to ?? at + 1
  }
  return found
}

/** Names by their capital letters: the first word of a sentence is one only where another follows. */
export function namesIn(text: string): Fact[] {
  const words = wordsOf(text)
  const isCapital = (at: number) => /^\p{Lu}/u.test(text.slice(words[at]?.start))
  return words.flatMap(({ key, start, end }, at): Fact[] => {
    if (!isCapital(at) || end - start < 2) return []
    const opens = at === 0 || /[.!?:“"‘]\s*$/u.test(text.slice(words[at - 1]?.end, start))
    if (opens && !(isCapital(at + 1) && /^\s$/.test(text.slice(end, words[at + 1]?.start)))) return []
    return [{ key: key.replace(/'s$/, ''), text: text.slice(start, end) }]
  })
}

/** What a claim says and its article does not: numbers, and names. */
export function missingFrom(
  claim: string,
  article: { readonly numbers: ReadonlySet<string>; readonly names: ReadonlySet<string> },
): MissingFact[] {
  return [
    ...numbersIn(claim)
      .filter(({ key }) => !article.numbers.has(key))
      .map(({ text }): MissingFact => ({ kind: 'number', text })),
    ...namesIn(claim)
      .filter(({ key }) => !article.names.has(key))
      .map(({ text }): MissingFact => ({ kind: 'name', text })),
  ]
}
