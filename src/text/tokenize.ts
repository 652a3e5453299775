import { abbreviations, beforeNumbers, uncapitalized } from '../lexicon/en/abbreviations.ts'
import type { Token } from '../model/document.ts'
import { isCapital } from './capital.ts'
import { TextItem } from './pattern/item.ts'

/** How many characters a token may have; a longer run is cut, so that no later step meets a word of a megabyte. */
const LONGEST_TOKEN = 200

const NUMBER = String.raw`\p{N}{1,${LONGEST_TOKEN}}(?:[.,:]\p{N}{1,20}){0,8}`
const INITIALS = String.raw`(?:\p{L}\.){2,8}`
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]{0,${LONGEST_TOKEN}}`
/** One token at the cursor; alternatives from the most particular to the least. */
const TOKEN = new RegExp(`(${INITIALS})|(${WORD})|(${NUMBER})|(\\.{2,40}|''|\`\`|[^\\s\\p{L}\\p{N}])`, 'suy')
const SPACE = /\s{1,1000}/suy
const APOSTROPHE = /^['’]/
const NEGATION = /^['’]t(?![\p{L}\p{N}])/iu
/** What follows the apostrophe of O'Brien, D'Souza, Ma'rib. */
const REST_OF_NAME = /^['’]\p{L}[\p{L}\p{M}]{1,40}/u
const NUMBERED = /^\.\s?\p{N}/u
const CLITIC = /^['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu

/**
 * Cuts a stretch of text into tokens; their offsets are into the whole text.
 *
 * Linear in the length of the stretch, and total: every character that is not white space belongs to exactly one token. Plain
 * ASCII, which nearly all of an English text is, is cut by its character codes; the expressions above are asked for the rest.
 *
 * @example tokenize('The 44-day war', 0, 14).map((token) => token.text) // ['The', '44', '-', 'day', 'war']
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  let spaced = true
  const push = (end: number, kind: Token['kind']) => {
    const word = text.slice(at, end)
    tokens.push(new TextItem(at, word, normalize(word), spaced, kind))
    at = end
    spaced = false
  }
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code === 0x20) {
      at++
      spaced = true
      continue
    }
    const plain = plainEnd(text, at, code)
    if (plain > 0) {
      push(Math.min(to, plain), isLetter(code) ? 'word' : isDigit(code) ? 'number' : 'mark')
      continue
    }
    SPACE.lastIndex = at
    if (SPACE.test(text)) {
      at = Math.min(SPACE.lastIndex, to)
      spaced = true
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) {
      push(at + 1, 'mark')
      continue
    }
    const end = Math.min(to, at + match[0].length)
    if (match[2] === undefined) push(end, match[1] !== undefined ? 'word' : match[3] !== undefined ? 'number' : 'mark')
    else for (const cut of wordCuts(text, at, end)) push(Math.min(to, cut), 'word')
  }
  return tokens
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Marks that stand alone whatever follows: "," and its like, curly quotation marks, dashes; no stop, straight apostrophe or grave accent. */
const LONE_MARKS: ReadonlySet<number> = new Set(
  Array.from(',;:!?()[]{}"$%&*+-/<=>@#^_|~“”‘’–—…', (mark) => mark.charCodeAt(0)),
)

/**
 * Where the token at a place ends when its characters are plain and nothing behind them may belong to it; 0 when they are not.
 *
 * A word before an apostrophe or a full stop, or a figure before a separator, is not plain.
 */
function plainEnd(text: string, at: number, first: number): number {
  if (LONE_MARKS.has(first)) return at + 1
  const word = isLetter(first)
  if (!word && !isDigit(first)) return 0
  for (let end = at + 1; end < at + LONGEST_TOKEN; end++) {
    const code = text.charCodeAt(end)
    if (isDigit(code) || (word && isLetter(code))) continue
    const joins = word
      ? code === 0x2e || code === 0x27 || code === 0x2019
      : code === 0x2e || code === 0x2c || code === 0x3a
    // Beyond ASCII only what is surely no letter ends a token here; NaN is the end of the text.
    return joins || (code >= 0x80 && !LONE_MARKS.has(code)) ? 0 : end
  }
  return 0
}

/**
 * Where a run of letters is cut: with the dot of an abbreviation, and "n't", "'s" and their like split off.
 *
 * @example "Dufour's" is cut behind "Dufour" and behind "'s"; "don't" behind "do" and "n't"; "O'Brien" only at its end
 */
function wordCuts(text: string, start: number, end: number): number[] {
  const word = text.slice(start, end)
  if (
    text[end] === '.' &&
    (isAbbreviation(word) || (beforeNumbers.has(word.toLowerCase()) && NUMBERED.test(text.slice(end, end + 3))))
  )
    return [end + 1]
  if (!APOSTROPHE.test(text.charAt(end))) return [end]
  const clitic = cliticAt(text, end)
  if (clitic > 0) return [end, end + clitic]
  if (word.length > 1 && /n$/i.test(word) && NEGATION.test(text.slice(end, end + 3))) return [end - 1, end + 2]
  const rest = REST_OF_NAME.exec(text.slice(end, end + 44))
  if (rest === null || word.length > 3 || !isCapital(word)) return [end]
  const whole = end + rest[0].length
  return cliticAt(text, whole) > 0 ? [whole, whole + cliticAt(text, whole)] : [whole]
}

function cliticAt(text: string, at: number): number {
  return CLITIC.exec(text.slice(at, at + 4))?.[0].length ?? 0
}

/** Whether the full stop behind a word belongs to it: "Sept.", "vs.", "J."; not "ill." at the end of a sentence. */
function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word)
  if (uncapitalized.has(word)) return true
  return isCapital(word) && abbreviations.has(word.toLowerCase())
}

/** Lower case with straight apostrophes: the form that lexicons are written in. */
export function normalize(word: string): string {
  // Most words are in plain lower case already; to find that out takes less than to ask for it.
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x80 && !(code >= 0x41 && code <= 0x5a)) continue
    const lower = word.toLowerCase()
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower
  }
  return word
}
