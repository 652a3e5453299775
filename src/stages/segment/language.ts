import { franc } from 'franc-min'
import { englishMarkers } from '../../lexicon/en/grammar.ts'

/** An article with fewer letters is too short to tell, and read as English. */
const FEWEST_LETTERS = 200
/** English prose has about one such word in seven; other languages next to none. */
const ENGLISH_SHARE = 0.04
const LONGEST_MARKER = Math.max(...[...englishMarkers].map((word) => word.length))
/** What is looked at: enough to tell, whatever the article's length. */
const SAMPLE = 2000
/** Nothing but ASCII and the marks of English typesetting. */
const PLAIN = /^[\u0000-\u007f\u00a0‘’“”–—…]*$/

/**
 * The language of a text as a BCP 47 code; null when it is too short or cannot be told.
 *
 * English is recognized by its own small words, which is quick; what is not English goes to franc.
 *
 * @example languageOf('Der Minister sagte am Montag ...') // 'de', when it is long enough
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const lower = sample.toLowerCase()
  const { letters, words, markers } = PLAIN.test(lower) ? plainCount(lower) : count(lower.match(/\p{L}+/gu) ?? [])
  if (letters < FEWEST_LETTERS) return null
  if (markers >= words * ENGLISH_SHARE) return 'en'
  const code = franc(sample, { minLength: FEWEST_LETTERS })
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null)
}

interface Count {
  readonly letters: number
  readonly words: number
  /** Words that are English and stand in all that is written in it. */
  readonly markers: number
}

function count(words: readonly string[]): Count {
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return { letters, words: words.length, markers: words.filter((word) => englishMarkers.has(word)).length }
}

/** So many letters are told by one integer, five bits each. */
const PACKED = 6
const packedMarkers: ReadonlySet<number> = new Set(
  [...englishMarkers]
    .filter((word) => word.length <= PACKED)
    .map((word) => [...word].reduce((packed, letter) => (packed << 5) | (letter.charCodeAt(0) & 31), 0)),
)

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a
const isMarker = (text: string, start: number, end: number): boolean => englishMarkers.has(text.slice(start, end))

/** The same for words of plain letters, which are told by integers and not cut out: every article is asked. */
function plainCount(lower: string): Count {
  let [letters, words, markers] = [0, 0, 0]
  for (let at = 0; at < lower.length; at++) {
    if (!isSmallLetter(lower.charCodeAt(at))) continue
    const start = at
    let packed = 0
    for (; at < lower.length; at++) {
      const code = lower.charCodeAt(at)
      if (!isSmallLetter(code)) break
      packed = (packed << 5) | (code & 31)
    }
    words++
    letters += at - start
    const length = at - start
    if (length <= PACKED ? packedMarkers.has(packed) : length <= LONGEST_MARKER && isMarker(lower, start, at)) markers++
  }
  return { letters, words, markers }
}
