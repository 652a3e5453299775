import type { Unit } from '../meaning.ts'

/** TIMEX3's letter and factor for a unit. */
const LETTERS: Readonly<Record<Unit, readonly [letter: string, factor: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  night: ['D', 1],
  weekend: ['D', 2],
  week: ['W', 1],
  fortnight: ['W', 2],
  month: ['M', 1],
  quarter: ['Q', 1],
  half: ['M', 6],
  season: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
}

const MINUTES = 60

/** Units whose count is vague keep their own letters, as "decades" is not ten years. */
const VAGUE: Partial<Record<Unit, string>> = { decade: 'DE', century: 'CE', millennium: 'ML' }

/**
 * A length of time as TIMEX3 writes it; X where the words give no number.
 *
 * @example durationTimex('hour', 2.5) // 'PT2.5H'
 */
export function durationTimex(unit: Unit, count: number | null): string {
  const [letter, factor] = LETTERS[unit]
  // "half an hour" is thirty minutes
  if (unit === 'hour' && count !== null && count < 1) return durationTimex('minute', Math.round(count * MINUTES))
  const sign = letter.startsWith('T') ? 'PT' : 'P'
  if (count === null) return `${sign}X${VAGUE[unit] ?? letter.replace('T', '')}`
  return `${sign}${Math.round(count * factor * 1000) / 1000}${letter.replace('T', '')}`
}
