import type { Form } from '../model/document.ts'
import { enrolled, numberOf } from './pattern/vocabulary.ts'

/** A word as a text writes it, with what its letters alone tell. */
export class WordForm implements Form {
  readonly text: string
  /** As lexicons have it. */
  readonly lower: string
  /** Its number among the words of all patterns, as of when this many were enrolled. */
  word: number
  among = enrolled.count
  /** What is known of the word wherever it stands, as bits; 0 until a reader of its language works it out. */
  facts = 0
  readings: unknown[] | null = null
  tests: number[] | null = null
  /** The integers that its characters are packed into, where it is kept by them. */
  readonly first: number
  readonly second: number
  readonly third: number

  constructor(text: string, lower: string, word: number, first = 0, second = 0, third = 0) {
    this.text = text
    this.lower = lower
    this.word = word
    this.first = first
    this.second = second
    this.third = third
  }
}

/** The form of a word that is met for the first time, or too rarely to be kept. */
export function newForm(text: string, first = 0, second = 0, third = 0): WordForm {
  const lower = normalize(text)
  return new WordForm(text, lower, numberOf(lower), first, second, third)
}

/** Lower case with straight apostrophes: the form that lexicons are written in. */
export function normalize(word: string): string {
  // Most words are in plain lower case already; finding that out takes less time than converting it.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x80 && !(code >= 0x41 && code <= 0x5a)) continue
    const lower = word.toLowerCase()
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower
  }
  return word
}
