import { beForms } from '../../lexicon/en/grammar.ts'
import { measures, numberBearers, yearOpeners } from '../../lexicon/en/numbers.ts'
import { ageWords, countings, monthsOfDays, shareNumbers } from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { finderOf } from '../../text/phrases.ts'
import { isMonthName } from '../listed-words.ts'
import { readCardinal, type Word } from '../numbers/cardinal.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { personNounOf } from '../people/person-noun.ts'

const isAgeWord = oneOf(ageWords)
const isBeForm = oneOf(beForms)
const isMonthOfDays = oneOf(monthsOfDays)
const isNumberBearer = oneOf(numberBearers)
const isYearOpener = oneOf(yearOpeners)
const isCounting = oneOf(countings)

const isCurrency = formIs(({ text }) => /^[$£€¥₹#№]$/.test(text))
const isPersonName = formIs(({ text }) => /^\p{Lu}[\p{L}.'’]+$/u.test(text))
const isYear = formIs(({ text }) => /^(?:1[4-9]|20)\d\d$/.test(text))
/** What a number may be written onto: "AK-47", "24/7". */
const mayBeGlued = formIs(({ text }) => /^(?:[-–/]|\p{L}+)$/u.test(text))
const endsInFigure = formIs(({ text }) => /\p{N}$/u.test(text))
const isGluedSign = formIs(({ text }) => /^[/%°]$/.test(text))
const shutsIn = formIs(({ text }) => /^[,.;)]$/.test(text))
const isInitialCapital = formIs(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
const isShortFigure = formIs(({ text }) => /^\d{1,2}$/.test(text))

const isShareNumber = oneOf(shareNumbers)

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
  if (isGlued(tokens, number, to) || isCurrency(before)) return true
  if (findUnit(tokens, to) !== null) return true
  const value = best ?? high ?? 0
  const digits = first.kind === 'number'
  if (!digits && (isAgeWord(before) || isNamedNumber(tokens, number))) return true
  if (value < OLDEST && to === number + 1 && isListedAge(tokens, number)) return true
  if (isOneIn(tokens, number)) return true
  if (!digits) return after?.lower === 'of' && isMonthOfDays(tokens[to + 1])
  if (isNumberBearer(before)) return true
  if (value < OLDEST && tokens.slice(Math.max(0, number - 5), number).some(isAgeWord)) return true
  if (value <= 31 && isMonth(before)) return true
  // "9 Feb 89"
  if (value < 100 && isMonth(before) && tokens[number - 2]?.kind === 'number') return true
  if (isYear(first) && to === number + 1) {
    if (before === undefined || value >= 1900 || isYearOpener(before) || isMonth(before)) return true
  }
  return isAge(tokens, number, to, value) || (before?.lower === 'at' && value <= 24 && !isPutAt(tokens, number))
}

/** "28 April": whatever noun follows. */
export function isDayOfMonth(tokens: readonly Item[], { number, to, best }: Quantity): boolean {
  return tokens[number]?.kind === 'number' && (best ?? 0) <= 31 && isMonth(tokens[to])
}

/** "Jan. 2": a number that may be a day, with its month before it. */
export function isAfterMonth(tokens: readonly Item[], { number, best }: Quantity): boolean {
  if (tokens[number]?.kind !== 'number' || (best ?? 0) > 31) return false
  return isMonth(tokens[tokens[number - 1]?.text === '.' ? number - 2 : number - 1])
}

function isMonth(token: Item | undefined): boolean {
  return token !== undefined && isMonthName(token) && isCapital(token.text)
}

/** Written onto something: "AK-47", "24/7", "21st", "30mm", "12-member". */
export function isGlued(tokens: readonly Word[], from: number, to: number): boolean {
  const first = tokens[from]
  const before = tokens[from - 1]
  if (first?.spaced === false && before?.text === ',' && endsInFigure(tokens[from - 2])) return true
  if (first?.spaced === false && mayBeGlued(before)) return true
  const after = tokens[to]
  if (after === undefined || after.spaced) return false
  if (after.text === '-' || after.text === '–') return tokens[to + 1]?.spaced === false
  return after.kind === 'word' ? after.lower !== "'s" : isGluedSign(after)
}

/** "Ali Hassan, 25, ..." and "(25)": a number below 120 shut in after a name. */
function isAge(tokens: readonly Item[], from: number, to: number, value: number): boolean {
  if (value >= OLDEST || to !== from + 1) return false
  if (isSecondAge(tokens, from)) return true
  const before = tokens[from - 1]
  const after = tokens[to]
  const shut = after === undefined || shutsIn(after)
  if (before?.text === '(') return after?.text === ')'
  if (before?.lower === 'both') return shut
  if (before?.text !== ',' || !(shut || after?.lower === 'and' || after?.lower === 'of')) return false
  // 'Ali Omar (aka "El Mono"), 45, who'
  if (tokens[from - 2]?.text === ')' && after?.text === ',') return true
  if (after?.lower === 'and' && isSecondAge(tokens, to + 1)) return true
  return isPersonName(tokens[from - 2]) || personNounOf(tokens[from - 2])?.plural === false
}

/** Nobody is older. */
export const OLDEST = 120
/** How far before the last of several ages "aged" may stand: "aged six, nine and ten". */
const AGES_REACH = 8

/** "the girls, aged six and nine, were", "a man who was 34, was": every number of a list of ages, in words too. */
function isListedAge(tokens: readonly Item[], number: number): boolean {
  for (let i = number - 1; i >= Math.max(0, number - AGES_REACH); i--) {
    const token = tokens[i]
    if (isAgeWord(token)) return true
    if (isBeForm(token) && tokens[i - 1]?.lower === 'who') return shutsIn(tokens[number + 1])
    const goesOn = token?.text === ',' || token?.lower === 'and' || readCardinal(tokens, i) !== null
    if (!goesOn) return false
  }
  return false
}

/** How far before its number a verb of counting may stand: "put the number of people killed at 18". */
const PUT_REACH = 10

/** "put the dead at 18", "the toll stood at 12": no hour. */
function isPutAt(tokens: readonly Item[], number: number): boolean {
  return tokens.slice(Math.max(0, number - PUT_REACH), number).some(isCounting)
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
  return isInitialCapital(tokens[at]) && isNumberBearer(tokens[at - 1]) && isInitialCapital(tokens[at - 1])
}

/** "one in ten": a share. */
function isOneIn(tokens: readonly Item[], at: number): boolean {
  const before = tokens[at - 2]
  return tokens[at - 1]?.lower === 'in' && (isShareNumber(before) || isShortFigure(before))
}
