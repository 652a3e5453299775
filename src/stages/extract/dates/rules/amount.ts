import type { Match } from '../../../../text/pattern/pattern.ts'
import { before, countOf, unitOf, wordsOf } from '../captures.ts'
import type { Unit } from '../meaning.ts'

/** A length of time as words give it; the count is null for "several". */
interface Amount {
  readonly unit: Unit
  readonly count: number | null
  readonly approximate: boolean
}

/** The pattern of an amount: "three to five days", "three years", "nearly two and a half hours", "a few days", "half a century", "a year and a half". */
export const AMOUNT = `
  (?<approx> :approx)?
  (
    ((?<count> :count) ((to | or | :dash) (?<upto> :count))? | (?<vague> (a? couple (of)?) | :vague) | (?<one> a | an))
    (?<half> and a half | 1 / 2 | :dash and :dash a :dash half)? (?<more> more | full | straight | consecutive | successive | trading | working | long | previous | preceding | following | past | last | whole | entire)?
    (?<unit> :unit | :units) (?<half> and a half | :dash and :dash a :dash half)?
    | (?<halved> half (a|an) | a half) :dash? (?<unit> :unit)
  )`

/** More than these of a unit are not told as a length of time: they count something. */
export const MOST_UNITS = 100_000

/** Units whose singular is also another word: "a second", "one quarter". */
const DOUBTFUL: ReadonlySet<Unit> = new Set(['second', 'quarter', 'minute', 'night'])

/** Reads the groups of {@link AMOUNT}; null where the words are not an amount of time. */
export function amountOf(match: Match): Amount | null {
  const { groups } = match
  // "1/2 hour": the 2 alone is not a count
  if (before(match)?.text === '/' && !before(match)?.spaced) return null
  const unit = unitOf(groups['unit'])
  if (unit === null) return null
  const approximate = groups['approx'] !== undefined
  const word = wordsOf(groups['unit'])
  if (groups['halved']) return DOUBTFUL.has(unit) ? null : { unit, count: 0.5, approximate }
  if (groups['vague']) {
    const couple = wordsOf(groups['vague']).includes('couple')
    return word === unit ? null : { unit, count: couple ? 2 : null, approximate: true }
  }
  const half = groups['half'] ? 0.5 : 0
  if (groups['one'])
    return word !== unit || unit === 'second' || unit === 'quarter' ? null : { unit, count: 1 + half, approximate }
  const count = countOf(groups['count'])
  if (count === null || count > MOST_UNITS) return null
  const upto = groups['upto'] === undefined ? null : countOf(groups['upto'])
  if (upto !== null) return upto <= count ? null : { unit, count: null, approximate: true }
  if (word === unit && count !== 1 && DOUBTFUL.has(unit)) return null
  if (word === unit && count === 1 && (unit === 'second' || unit === 'quarter')) return null
  return { unit, count: count + half, approximate }
}
