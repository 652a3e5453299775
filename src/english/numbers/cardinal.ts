import { magnitudeLetters, magnitudes, partsOfOne, tens, units } from '../../lexicon/en/numbers/number-words.ts'
import type { Token } from '../../model/document.ts'
import { listedIn } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/item.ts'
import { decimalOf, digitsOf, LARGEST } from './digits.ts'

const magnitudeOf = listedIn(magnitudes)
const unitOf = listedIn(units)
const tenOf = listedIn(tens)
const magnitudeLetterOf = listedIn(magnitudeLetters)

const isMagnitude = (word: Word | undefined): boolean => magnitudeOf(word) !== null

/** What the reading needs to know of a token or an item. */
export type Word = Pick<Item, 'lower' | 'word' | 'text' | 'kind' | 'spaced'> & Pick<Token, 'form'>

/** A number and the index one past its last item. */
export interface Cardinal {
  readonly value: number
  readonly to: number
}

/**
 * Reads the cardinal number that begins at an item: "three", "1,200", "twenty-five", "1.2 million", "a hundred", "two dozen".
 *
 * It reads as far as one number goes: "twelve thirty" is 12, "two and five" is 2. A bare "a" is not a number, and neither is "3.5".
 *
 * @returns null where no number begins.
 * @example readCardinal(tokenize('six thousand two hundred and one', 0, 32), 0) // {value: 6201, to: 6}
 */
export function readCardinal(items: readonly Word[], at: number): Cardinal | null {
  const read = readFraction(items, at) ?? readMagnitudes(items, at)
  return read !== null && read.value <= LARGEST && Number.isInteger(read.value) ? read : null
}

/** "half a million", "half a dozen", "a half dozen", "a quarter of a million". */
function readFraction(items: readonly Word[], at: number): Cardinal | null {
  const opening = items[at]?.lower ?? ''
  if (opening !== 'half' && !isArticle(opening)) return null
  const after = items[at + 1]?.lower
  if (opening !== 'half' && after !== 'half' && after !== 'quarter' && after !== '-') return null
  const words: string[] = []
  for (let i = at; i < at + 7; i++) if (items[i]?.lower !== '-') words.push(`${i}`)
  const word = (n: number) => items[Number(words[n] ?? -1)]?.lower ?? ''
  const first = isArticle(word(0)) ? 1 : 0
  const part = word(first) === 'half' ? 0.5 : first === 1 && word(1) === 'quarter' ? 0.25 : null
  if (part === null) return null
  let n = first + 1
  if (word(n) === 'of') n++
  if (isArticle(word(n))) n++
  const whole = word(n) === 'dozen' ? 12 : (magnitudes.get(word(n)) ?? null)
  if (whole === null || (part === 0.25 && whole === 12)) return null
  return { value: part * whole, to: Number(words[n] ?? at) + 1 }
}

/** A sum of falling magnitudes: "two million three hundred thousand and five". */
function readMagnitudes(items: readonly Word[], at: number): Cardinal | null {
  let total = 0
  let room = Number.POSITIVE_INFINITY
  let to = at
  for (let next = at; ; ) {
    const part = readBelowThousand(items, next, next === at)
    if (part === null || part.value >= room) break
    const times = readMagnitude(items, part.to)
    const whole = Number.isInteger(part.value)
    if (times === null || times.value >= room) {
      if (!whole || (part.figure && next !== at)) break
      return dozens(items, { value: total + part.value, to: part.to })
    }
    total += Math.round(part.value * times.value)
    to = times.to
    room = times.value
    if (part.figure) break
    next = items[to]?.lower === 'and' || goesOnAt(items, to) ? to + 1 : to
  }
  return to > at ? { value: total, to } : null
}

/** "two thousand, four hundred": a comma within a number in words, where hundreds or thousands follow. */
function goesOnAt(items: readonly Word[], at: number): boolean {
  if (items[at]?.text !== ',') return false
  const next = readBelowHundred(items, at + 1)
  return next !== null && (items[next.to]?.lower === 'hundred' || isMagnitude(items[next.to]))
}

/** A part before a magnitude; `figure` when it is written in digits, after which no further words are added up. */
interface Part extends Cardinal {
  readonly figure: boolean
}

function readBelowThousand(items: readonly Word[], at: number, first: boolean): Part | null {
  const item = items[at]
  if (item === undefined) return null
  if (item.kind === 'number') return readFigure(items, at)
  if (first && isArticle(item.lower)) {
    const next = items[at + 1]
    if (next?.lower === 'hundred' || isMagnitude(next) || next?.lower === 'dozen') return hundreds(items, 1, at + 1)
    return null
  }
  const small = readBelowHundred(items, at)
  if (small === null) return null
  return fractionAfter(items, small) ?? hundreds(items, small.value, small.to)
}

/** "two and a half", "one and a quarter", "one point two", where a magnitude follows. */
function fractionAfter(items: readonly Word[], { value, to }: Cardinal): Part | null {
  const [joint, article, part] = [items[to]?.lower, items[to + 1]?.lower, items[to + 2]?.lower ?? '']
  const share = joint === 'and' && article === 'a' ? partsOfOne.get(part) : undefined
  if (share !== undefined)
    return isMagnitude(items[to + 3]) ? { value: value + share, to: to + 3, figure: false } : null
  return joint === 'point' ? decimalsAfter(items, value, to + 1) : null
}

/** The digits of "one point two five", spoken one by one. */
function decimalsAfter(items: readonly Word[], value: number, from: number): Part | null {
  let at = from
  let digits = ''
  for (; at < from + MOST_DECIMALS; at++) {
    const digit = unitOf(items[at])
    if (digit === null || digit > 9) break
    digits += digit
  }
  if (digits === '' || !isMagnitude(items[at])) return null
  return { value: Number(`${value}.${digits}`), to: at, figure: false }
}

const MOST_DECIMALS = 3
/** What comes after "two": "hundred", "hundred and five", or nothing. */
function hundreds(items: readonly Word[], value: number, at: number): Part {
  if (items[at]?.lower !== 'hundred' || value > 99) return { value, to: at, figure: false }
  const and = items[at + 1]?.lower === 'and' ? 1 : 0
  const rest = readBelowHundred(items, at + 1 + and)
  const none = rest === null || rest.value === 0 || items[rest.to]?.lower === 'hundred'
  if (none) return { value: value * 100, to: at + 1, figure: false }
  return { value: value * 100 + rest.value, to: rest.to, figure: false }
}

/** "seven-" at the end of a line, and "teen" on the next: seventeen. */
function cutAtLineEnd(items: readonly Word[], at: number): Cardinal | null {
  const [mark, rest] = [items[at + 1], items[at + 2]]
  if (mark?.lower !== '-' || mark.spaced || rest === undefined || !rest.spaced) return null
  const whole = `${items[at]?.lower ?? ''}${rest.lower}`
  const value = units.get(whole) ?? tens.get(whole)
  return value === undefined ? null : { value, to: at + 3 }
}

function readBelowHundred(items: readonly Word[], at: number): Cardinal | null {
  const cut = cutAtLineEnd(items, at)
  if (cut !== null) return cut
  const unit = unitOf(items[at])
  if (unit !== null) return { value: unit, to: at + 1 }
  const ten = tenOf(items[at])
  if (ten === null) return null
  const hyphen = items[at + 1]?.lower === '-' ? 1 : 0
  const last = unitOf(items[at + 1 + hyphen]) ?? 0
  return last > 0 && last < 10 ? { value: ten + last, to: at + 2 + hyphen } : { value: ten, to: at + 1 }
}

/** "1,200", "10 000", "2 hundred", or the decimal of "1.2 million". */
function readFigure(items: readonly Word[], at: number): Part | null {
  const text = items[at]?.text ?? ''
  const decimal = decimalOf(items[at])
  if (decimal !== null && readMagnitude(items, at + 1) !== null) return { value: decimal, to: at + 1, figure: true }
  const value = digitsOf(items[at])
  if (value === null) return null
  let to = at + 1
  let grouped = value
  while (text.length <= 3 && value > 0 && items[to]?.text === '000' && grouped < 1e9) {
    grouped *= 1000
    to++
  }
  if (items[to]?.lower === 'hundred' && value < 100) return { value: value * 100, to: to + 1, figure: true }
  return { value: grouped, to, figure: true }
}

/** The magnitude at an item, a hyphen before it allowed: "million", "-million", or the "m" of "2.3m". */
function readMagnitude(items: readonly Word[], at: number): Cardinal | null {
  const hyphen = items[at]?.lower === '-' ? 1 : 0
  const item = items[at + hyphen]
  if (item === undefined) return null
  const value = magnitudeOf(item)
  if (value !== null) return { value, to: at + hyphen + 1 }
  const letter = item.spaced || items[at - 1]?.kind !== 'number' ? null : magnitudeLetterOf(item)
  return letter === null || hyphen > 0 ? null : { value: letter, to: at + 1 }
}

/** "two dozen", with what was read before as its factor. */
function dozens(items: readonly Word[], { value, to }: Cardinal): Cardinal {
  return items[to]?.lower === 'dozen' && value < 100 ? { value: value * 12, to: to + 1 } : { value, to }
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}
