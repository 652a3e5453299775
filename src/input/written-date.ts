import { loadPackage } from '../shipped/data.ts'

type Chrono = typeof import('chrono-node')
let chrono: Chrono | null = null

/** Without the country, it is unclear which of two small numbers is the month. */
const UNTOLD = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/
const LONGEST = 60

/**
 * Reads the day of a date as systems and people write it next to an article, where chrono-node is strong; null when it is not one.
 *
 * The day must be given in full and the date must be all there is: what chrono only implies is not a publication date.
 *
 * @example readWrittenDate('Tue, 12 Mar 2024 10:00:00 GMT') // '2024-03-12'
 */
export function readWrittenDate(written: string): string | null {
  if (written.length > LONGEST || UNTOLD.test(written) || !/\d{4}/.test(written)) return null
  chrono ??= loadPackage('chrono-node') as Chrono
  // A fixed instant, so that nothing depends on the machine's clock; no part that it implies is used.
  const [found, ...others] = chrono.strict.parse(written, { instant: new Date(0), timezone: 'UTC' })
  if (found === undefined || others.length > 0 || found.text.length < written.replace(/[\s(].{1,8}$/, '').length)
    return null
  const { start } = found
  if (found.index > 0 || !start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  if (year === null || month === null || day === null) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
