import { enrolled } from './pattern/vocabulary.ts'
import { formOf, type WordForm } from './word-form.ts'

/** Two to the power of this many words are kept, each in the slot that its characters give; a later one in the same slot replaces it. */
const PLACES = 14
/**
 * How many characters of a run are packed, four to an integer, which distinguishes it from all others. Longer ones are looked up by their
 * letters.
 */
const PACKED = 12

/**
 * A run of plain letters and figures in a text, or a mark that stands alone.
 *
 * The same words come again and again, in every article: one that is kept is neither cut out nor put into lower case again, and
 * whatever looks it up later finds its hash worked out.
 */
export class PlainRun {
  /** One past its last character; the start where the run has no end within bounds. */
  end = 0
  #start = 0
  #first = 0
  #second = 0
  #third = 0

  /** Reads the letters and figures, or the figures alone, that stand at a place; at most this many. */
  read(text: string, start: number, letters: boolean, most: number): void {
    let first = 0
    let second = 0
    let third = 0
    let at = start
    for (const bound = start + most; at < bound; at++) {
      const code = text.charCodeAt(at)
      if (!(isDigit(code) || (letters && isLetter(code)))) break
      const n = at - start
      if (n < 4) first = (first << 8) | code
      else if (n < 8) second = (second << 8) | code
      else third = (third << 8) | code
    }
    this.#start = start
    this.end = at
    this.#first = first
    this.#second = second
    this.#third = third
  }

  /** Reads one mark, whose code no run of letters and figures packs to. */
  readMark(start: number, code: number): void {
    this.#start = start
    this.end = start + 1
    this.#first = code
    this.#second = 0
    this.#third = 0
  }

  /** What was read last as a word. */
  form(text: string): WordForm {
    const start = this.#start
    const end = this.end
    if (end - start > PACKED) return formOf(text.slice(start, end))
    const first = this.#first
    const second = this.#second
    const third = this.#third
    const place = Math.imul(Math.imul(first, 31) + Math.imul(second, 17) + third, 0x9e3779b1) >>> (32 - PLACES)
    const known = kept[place]
    const at = place * 3
    if (packed[at] === first && packed[at + 1] === second && packed[at + 2] === third) {
      if (known !== undefined && known.among === enrolled.count) return known
    }
    const form = formOf(text.slice(start, end))
    kept[place] = form
    packed[at] = first
    packed[at + 1] = second
    packed[at + 2] = third
    return form
  }
}

const kept: (WordForm | undefined)[] = Array.from({ length: 1 << PLACES }, () => undefined)
/** The integers that the characters of each kept word are packed into. */
const packed = new Int32Array(3 << PLACES)

export const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
