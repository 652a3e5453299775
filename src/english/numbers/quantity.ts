import { groupSizes, roughSizes } from '../../lexicon/en/numbers/group-sizes.ts'
import { magnitudes } from '../../lexicon/en/numbers/number-words.ts'
import { shares } from '../../lexicon/en/numbers/shares.ts'
import { vagueNumbers } from '../../lexicon/en/numbers/vague-numbers.ts'
import {
  about,
  afterAbout,
  afterAtLeast,
  atLeast,
  atMost,
  exactly,
  fewerThan,
  moreThan,
  rangeJoints,
} from '../../lexicon/en/numbers.ts'
import type { Modifier } from '../../model/casualty.ts'
import type { Config } from '../../model/config.ts'
import { listedIn, oneOf } from '../../text/one-of.ts'
import { phraseFinder } from '../../text/phrases.ts'
import { type Cardinal, readCardinal, type Word } from './cardinal.ts'
import { decimalOf } from './digits.ts'
import { opensNumber, opensQuantity } from './quantity-openers.ts'

/** How many there are, as far as the words say: "over 50" is 50, 50 and open above. */
export interface Count {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly modifier: Modifier
}

/** A count in a sentence. */
export interface Quantity extends Count {
  /** Index of the first item of the number itself, after "at least". */
  readonly number: number
  /** Index one past its last item. */
  readonly to: number
}

/** What the vague words stand for: the configuration's table. */
export type VagueTable = Config['vagueNumbers']

type Sense = Exclude<Modifier, 'range' | 'vague'>

const entries = (list: ReadonlySet<string>, sense: Sense) => [...list].map((phrase) => [phrase, sense] as const)

const findModifier = phraseFinder<Sense>([
  ...entries(exactly, 'exact'),
  ...entries(about, 'about'),
  ...entries(atLeast, 'at-least'),
  ...entries(moreThan, 'more-than'),
  ...entries(atMost, 'at-most'),
  ...entries(fewerThan, 'fewer-than'),
])
const findAfter = phraseFinder<Sense>([...entries(afterAbout, 'about'), ...entries(afterAtLeast, 'at-least')])
const findVague = phraseFinder(vagueNumbers)
const findShare = phraseFinder(shares)

const isRangeJoint = oneOf(rangeJoints)
const magnitudeOf = listedIn(magnitudes)
const roughSizeOf = listedIn(roughSizes)
const groupSizeOf = listedIn(groupSizes)

/** More words before a number than these are not read as belonging to it: "at least another estimated 12". */
const MOST_MODIFIERS = 3

/**
 * Reads the quantity that begins at an item, with the words that qualify it: "at least 12", "20 to 25", "dozens", "a hundred or so".
 *
 * It does not ask what is counted: ages, dates and measures read as well.
 *
 * @param ranges whether "12 to 15" is one quantity: not where the toll rose from 12 to 15.
 */
export function readQuantity(items: readonly Word[], at: number, vague: VagueTable, ranges = true): Quantity | null {
  if (!opensQuantity(items[at])) return null
  const rest = readRest(items, at)
  if (rest !== null) return qualified(rest, 'exact', at, items)
  let sense: Sense = 'exact'
  let number = at
  for (let n = 0; n < MOST_MODIFIERS; n++) {
    const found = findModifier(items, number)
    if (found === null) break
    if (sense === 'exact') sense = found.meaning
    number = found.to
  }
  const bare = readNumber(items, number, vague, ranges)
  if (bare !== null) return qualified(bare, sense, number, items)
  return null
}

interface Bare {
  readonly low: number
  readonly high: number
  readonly kind: 'one' | 'range' | 'vague' | 'share'
  readonly to: number
}

function qualified(bare: Bare, before: Sense, number: number, items: readonly Word[]): Quantity {
  const after = findAfter(items, bare.to)
  const to = after?.to ?? bare.to
  const sense = after !== null && before === 'exact' ? after.meaning : before
  const { low, high } = bare
  if (bare.kind === 'vague') return { low, best: null, high: null, modifier: 'vague', number, to }
  if (bare.kind === 'range') return { low, best: null, high, modifier: 'range', number, to }
  const count = countOf(low, bare.kind === 'share' && sense === 'exact' ? 'about' : sense)
  return { low: count.low, best: count.best, high: count.high, modifier: count.modifier, number, to }
}

/** What a number means with the words next to it. */
export function countOf(value: number, modifier: Sense): Count {
  switch (modifier) {
    case 'exact':
      return { low: value, best: value, high: value, modifier }
    case 'at-least':
    case 'more-than':
      return { low: value, best: value, high: null, modifier }
    case 'at-most':
      return { low: null, best: value, high: value, modifier }
    case 'fewer-than':
      return { low: null, best: null, high: Math.max(0, value - 1), modifier }
    case 'about':
      return { low: null, best: value, high: null, modifier }
  }
}

function readNumber(items: readonly Word[], at: number, vague: VagueTable, ranges: boolean): Bare | null {
  if (!opensNumber(items, at)) return null
  const word = findVague(items, at)
  if (word !== null) {
    const [key = 'several', times = '1'] = word.meaning.split(' ')
    const low = vague[key as keyof VagueTable] * Number(times)
    return { low, high: low, kind: 'vague', to: word.to }
  }
  const between = items[at]?.lower === 'between'
  const one = readCardinal(items, between ? at + 1 : at)
  const range = ranges ? readRange(items, between ? at + 1 : at, one, between) : null
  if (range !== null || between) return range
  if (one !== null) return { low: one.value, high: one.value, kind: 'one', to: repeatedTo(items, one) }
  if (items[at]?.lower === 'both') return { low: 2, high: 2, kind: 'one', to: at + 1 }
  return readSize(items, at) ?? readShare(items, at)
}

/** "all but one of the sixteen": fifteen. */
function readRest(items: readonly Word[], at: number): Bare | null {
  if (items[at]?.lower !== 'all' || items[at + 1]?.lower !== 'but') return null
  const few = readCardinal(items, at + 2)
  if (few === null || items[few.to]?.lower !== 'of') return null
  const whole = readCardinal(items, few.to + 1) ?? readCardinal(items, few.to + 2)
  if (whole === null || whole.value <= few.value) return null
  const value = whole.value - few.value
  return { low: value, high: value, kind: 'one', to: whole.to }
}

/** Where a number ends that is written twice: "thirty (30)". */
function repeatedTo(items: readonly Word[], { value, to }: Cardinal): number {
  if (items[to]?.text !== '(') return to
  const again = readCardinal(items, to + 1)
  return again?.value === value && items[again.to]?.text === ')' ? again.to + 1 : to
}

/** "a couple of", "a trio of", "a score of". */
function readSize(items: readonly Word[], at: number): Bare | null {
  const noun = items[at + 1]
  if (items[at]?.lower !== 'a' || items[at + 2]?.lower !== 'of') return null
  const rough = roughSizeOf(noun)
  const size = rough ?? groupSizeOf(noun)
  if (size === null) return null
  return { low: size, high: size, kind: rough === null ? 'one' : 'share', to: at + 3 }
}

/** "20 to 25", "20-25", "two or three", "1.2 to 1.5 million", "between 5 and 8". */
function readRange(items: readonly Word[], at: number, one: Cardinal | null, between: boolean): Bare | null {
  const first = one ?? readFirstDecimal(items, at)
  if (first === null) return null
  const joint = items[first.to]?.lower
  if (between ? joint !== 'and' && joint !== 'to' : !isRangeJoint(items[first.to])) return null
  const second = readCardinal(items, first.to + 1)
  if (second === null) return null
  const scale = magnitudeOf(items[second.to - 1]) ?? 1
  const low = first.value < 1000 && first.value * scale <= second.value ? first.value * scale : first.value
  if (!Number.isInteger(low) || low >= second.value) return null
  // "12 or 200" and "12 - 2004" are not ranges that anybody writes
  if (!between && joint !== 'to' && second.value > low * 12) return null
  return { low, high: second.value, kind: 'range', to: second.to }
}

function readFirstDecimal(items: readonly Word[], at: number): { value: number; to: number } | null {
  const value = items[at]?.kind === 'number' ? decimalOf(items[at]) : null
  return value === null ? null : { value, to: at + 1 }
}

/** How near to a whole number a share must come to be one: the table writes a third as 0.33333. */
const WHOLE = 0.02

/** "a third of the 90", "half of its 40": the share of a number that is said. */
function readShare(items: readonly Word[], at: number): Bare | null {
  const share = findShare(items, at)
  if (share === null || items[share.to]?.lower !== 'of') return null
  let next = share.to + 1
  if (findModifier(items, next)?.meaning === 'exact') next = findModifier(items, next)?.to ?? next
  const whole = readCardinal(items, next)
  if (whole === null || whole.value < 2) return null
  const exact = whole.value * Number(share.meaning)
  const value = Math.round(exact)
  // A third of 90 is 30; a third of 100 is about 33
  return { low: value, high: value, kind: Math.abs(exact - value) < WHOLE ? 'one' : 'share', to: whole.to }
}
