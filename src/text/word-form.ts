import type { Form } from '../model/document.ts'
import { singleEncoded } from './double-encoded.ts'
import { enrolled, numberOf } from './pattern/vocabulary.ts'

/** A word as a text writes it, with what its letters alone tell. */
export class WordForm implements Form {
  readonly text: string
  /** How long it is, for those that would ask a string, of which there are many kinds. */
  readonly length: number
  /** As lexicons have it. */
  readonly lower: string
  /** Its number among the words of all patterns, as of when this many were enrolled. */
  word: number
  among = enrolled.count
  /** What is known of the word wherever it stands, as bits; 0 until a reader of its language works it out. */
  facts = 0
  readings: unknown[] | null = null
  tests: number[] | null = null
  pieces: readonly number[] | null = null

  constructor(text: string, lower: string, word: number) {
    this.text = text
    this.length = text.length
    this.lower = lower
    this.word = word
  }
}

/** The form of a word that is met for the first time. */
export function newForm(cut: string): WordForm {
  const text = interned(cut)
  const lower = normalize(text)
  return new WordForm(text, lower === text ? text : interned(lower), numberOf(lower))
}

/** How many words are kept by their letters, twice: when so many new ones were met, those not met since as many before are let go. */
const MOST_KEPT = 12_000
/** A longer word is hardly met again. */
const LONGEST_KEPT = 40

let kept = new Map<string, WordForm>()
let keptBefore = new Map<string, WordForm>()

/** The form of a word, the same each time as long as it is kept, so that what is worked out of it is known when it is met again. */
export function formOf(text: string): WordForm {
  const known = kept.get(text)
  if (known !== undefined && known.among === enrolled.count) return known
  const before = keptBefore.get(text)
  const form = before !== undefined && before.among === enrolled.count ? before : newForm(text)
  if (text.length > LONGEST_KEPT) return form
  if (kept.size >= MOST_KEPT) {
    keptBefore = kept
    kept = new Map()
  }
  kept.set(form.text, form)
  return form
}

/**
 * The one string that V8 keeps of these letters. It is compared by its address and holds on to no text that it was cut from.
 *
 * A string that was cut, joined or converted is of one of some ten kinds within V8, and code that meets more than four of them reads
 * none of them fast.
 */
function interned(letters: string): string {
  const keys = Object.create(null)
  keys[letters] = true
  for (const key in keys) return key
  return letters
}

/** Lower case with straight apostrophes: the form that lexicons are written in. */
export function normalize(word: string): string {
  // Most words are in plain lower case already; finding that out takes less time than converting it.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x80 && !(code >= 0x41 && code <= 0x5a)) continue
    const lower = singleEncoded(word.toLowerCase())
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower
  }
  return word
}
