import { measures, months, numberBearers, yearOpeners } from '../../lexicon/en/numbers.ts'
import { ageWords, countings, monthsOfDays, shareNumbers } from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { finderOf } from '../../text/phrases.ts'
import type { Word } from '../numbers/cardinal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { personNoun } from '../people/person-noun.ts'

const CURRENCY = /^[$£€¥₹#№]$/
const PERSON_NAME = /^\p{Lu}[\p{L}.'’]+$/u

/** "per cent": a unit of several words, which no trait of one tells. */
const findUnit = finderOf(new Set([...measures].filter((unit) => unit.includes(' '))))

/**
 * Whether a number with no noun for people after it counts no people at all: a year, a day of the month, an age, an hour, a name.
 *
 * @example of '$30', 'Flight 17', 'May 5', 'John Smith, 25,', 'AK-47', '21st', 'at 5', 'in 2004'
 */
export function isMeasure(tokens: readonly Item[], { number, to, best, high }: Quantity): boolean {
  const first = tokens[number]
  const before = tokens[number - 1]
  const after = tokens[to]
  if (first === undefined) return false
  if (isGlued(tokens, number, to) || CURRENCY.test(before?.text ?? '')) return true
  if (findUnit(tokens, to) !== null) return true
  const value = best ?? high ?? 0
  const digits = first.kind === 'number'
  if (!digits && (ageWords.has(before?.lower ?? '') || isNamedNumber(tokens, number))) return true
  if (isOneIn(tokens, number)) return true
  if (!digits) return after?.lower === 'of' && monthsOfDays.has(tokens[to + 1]?.lower ?? '')
  if (numberBearers.has(before?.lower ?? '')) return true
  if (value < 120 && tokens.slice(Math.max(0, number - 5), number).some(({ lower }) => ageWords.has(lower))) return true
  if (value <= 31 && isMonth(before)) return true
  // "9 Feb 89"
  if (value < 100 && isMonth(before) && tokens[number - 2]?.kind === 'number') return true
  if (/^(?:1[4-9]|20)\d\d$/.test(first.text) && to === number + 1) {
    if (before === undefined || value >= 1900 || yearOpeners.has(before.lower) || isMonth(before)) return true
  }
  return isAge(tokens, number, to, value) || (before?.lower === 'at' && value <= 24 && !isPutAt(tokens, number))
}

/** "28 April": whatever noun follows. */
export function isDayOfMonth(tokens: readonly Item[], { number, to, best }: Quantity): boolean {
  return tokens[number]?.kind === 'number' && (best ?? 0) <= 31 && isMonth(tokens[to])
}

function isMonth(token: Item | undefined): boolean {
  return token !== undefined && months.has(token.lower) && isCapital(token.text)
}

/** Written onto something: "AK-47", "24/7", "21st", "30mm", "12-member". */
export function isGlued(tokens: readonly Word[], from: number, to: number): boolean {
  const first = tokens[from]
  const before = tokens[from - 1]
  if (first?.spaced === false && before?.text === ',' && /\p{N}$/u.test(tokens[from - 2]?.text ?? '')) return true
  if (first?.spaced === false && before !== undefined && /^(?:[-–/:.]|\p{L}+)$/u.test(before.text)) {
    if (before.text !== '.' && before.text !== ':') return true
  }
  const after = tokens[to]
  if (after === undefined || after.spaced) return false
  if (after.text === '-' || after.text === '–') return tokens[to + 1]?.spaced === false
  return after.kind === 'word' ? after.lower !== "'s" : /^[/%°]$/.test(after.text)
}

/** "Ali Hassan, 25, ..." and "(25)": a number below 120 shut in after a name. */
function isAge(tokens: readonly Item[], from: number, to: number, value: number): boolean {
  if (value >= 120 || to !== from + 1) return false
  if (isSecondAge(tokens, from)) return true
  const before = tokens[from - 1]
  const after = tokens[to]
  const shut = after === undefined || /^[,.;)]$/.test(after.text)
  if (before?.text === '(') return after?.text === ')'
  if (before?.lower === 'both') return shut
  if (before?.text !== ',' || !(shut || after?.lower === 'and' || after?.lower === 'of')) return false
  // 'Ali Omar (aka "El Mono"), 45, who'
  if (tokens[from - 2]?.text === ')' && after?.text === ',') return true
  if (after?.lower === 'and' && isSecondAge(tokens, to + 1)) return true
  return PERSON_NAME.test(tokens[from - 2]?.text ?? '') || personNoun(tokens[from - 2]?.lower ?? '')?.plural === false
}

/** How far before its number a verb of counting may stand: "put the number of people killed at 18". */
const PUT_REACH = 10

/** "put the dead at 18", "the toll stood at 12": no hour. */
function isPutAt(tokens: readonly Item[], number: number): boolean {
  return tokens.slice(Math.max(0, number - PUT_REACH), number).some(({ lower }) => countings.has(lower))
}

/** "two women, 23 and 27, tested positive": the second of two ages. */
function isSecondAge(tokens: readonly Item[], at: number): boolean {
  const [comma, first, and, after] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at + 1]]
  return (
    comma?.text === ',' &&
    first?.kind === 'number' &&
    and?.lower === 'and' &&
    tokens[at]?.kind === 'number' &&
    after?.text === ','
  )
}

/** "World War Two", "Phase Three": a number written as a name after one. */
function isNamedNumber(tokens: readonly Item[], at: number): boolean {
  const capital = (token: Item | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text)
  return capital(tokens[at]) && numberBearers.has(tokens[at - 1]?.lower ?? '') && capital(tokens[at - 1])
}

/** "one in ten": a share. */
function isOneIn(tokens: readonly Item[], at: number): boolean {
  const before = tokens[at - 2]?.lower ?? ''
  return tokens[at - 1]?.lower === 'in' && (shareNumbers.has(before) || /^\d{1,2}$/.test(before))
}
