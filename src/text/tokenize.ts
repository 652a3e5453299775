import { abbreviations, uncapitalized } from '../lexicon/en/abbreviations.ts'
import type { Token } from '../model/document.ts'

/** How many characters a token may have; a longer run is cut, so that no later step meets a word of a megabyte. */
const LONGEST_TOKEN = 200

const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+){0,12}`
const INITIALS = String.raw`(?:\p{L}\.){2,8}`
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]{0,${LONGEST_TOKEN}}`
/** One token at the cursor; alternatives from the most particular to the least. */
const TOKEN = new RegExp(`(${INITIALS})|(${WORD})|(${NUMBER})|(\\.{2,40}|''|\`\`|[^\\s\\p{L}\\p{N}])`, 'suy')
const SPACE = /\s{1,1000}/suy
const APOSTROPHE = /^['’]/
const CLITIC = /^['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu

/**
 * Cuts a stretch of text into tokens; their offsets are into the whole text.
 *
 * Linear in the length of the stretch, and total: every character that is not white space belongs to exactly one token.
 *
 * @example tokenize('The 44-day war', 0, 14).map((token) => token.text) // ['The', '44', '-', 'day', 'war']
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let at = from
  let spaced = true
  const push = (end: number, kind: Token['kind']) => {
    const word = text.slice(at, end)
    tokens.push({ start: at, end, text: word, lower: normalize(word), spaced, kind })
    at = end
    spaced = false
  }
  while (at < to) {
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
    if (match[2] !== undefined) pushWord(text, at, end, to, push)
    else push(end, match[1] !== undefined ? 'word' : match[3] !== undefined ? 'number' : 'mark')
  }
  return tokens
}

/** A word, with the dot of an abbreviation, and the apostrophe of "n't" and "'s" split off. */
function pushWord(
  text: string,
  start: number,
  end: number,
  to: number,
  push: (end: number, kind: 'word') => void,
): void {
  const next = text[end]
  if (next === '.' && end < to && isAbbreviation(text.slice(start, end))) return push(end + 1, 'word')
  if (next !== undefined && APOSTROPHE.test(next) && end < to) {
    const clitic = CLITIC.exec(text.slice(end, end + 4))
    if (clitic !== null) {
      push(end, 'word')
      return push(Math.min(to, end + clitic[0].length), 'word')
    }
    if (
      /[nN]$/.test(text.slice(start, end)) &&
      /^[tT](?![\p{L}\p{N}])/u.test(text.slice(end + 1, end + 3)) &&
      end - start > 1
    ) {
      push(end - 1, 'word')
      return push(Math.min(to, end + 2), 'word')
    }
    // O'Brien, D'Souza, Ma'rib: the apostrophe stands within a name
    const rest = /^['’]\p{L}[\p{L}\p{M}]{1,40}/u.exec(text.slice(end, end + 44))
    if (rest !== null && end - start <= 3 && /\p{Lu}/u.test(text.charAt(start))) {
      const whole = Math.min(to, end + rest[0].length)
      push(whole, 'word')
      const behind = CLITIC.exec(text.slice(whole, whole + 4))
      if (behind !== null) push(Math.min(to, whole + behind[0].length), 'word')
      return
    }
  }
  push(end, 'word')
}

/** Whether the full stop behind a word belongs to it: "Sept.", "vs.", "J."; not "ill." at the end of a sentence. */
function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word)
  if (uncapitalized.has(word)) return true
  return /^\p{Lu}/u.test(word) && abbreviations.has(word.toLowerCase())
}

/** Lower case with straight apostrophes: the form that lexicons are written in. */
export function normalize(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
