import { writeFileSync } from 'node:fs'
import * as Astronomy from 'astronomy-engine'

/**
 * Writes the days of feasts that follow the moon or another calendar, a year a line, into the lexicon.
 *
 * It is run by hand and its output is committed, so that no record depends on the calendars of the Node.js that wrote it. The Islamic
 * days are those of the Umm al-Qura calendar: where the new moon is watched for, a feast may begin a day later or earlier.
 */
const [FIRST, LAST] = [1900, 2099]
const DAY = 86_400_000

type Calendar = 'islamic-umalqura' | 'persian' | 'hebrew' | 'chinese'

/** Month and day of each feast in its own calendar; a leap month of the Chinese calendar has a mark of its own and never matches. */
const FEASTS: Readonly<Record<string, readonly [Calendar, month: string, day: string]>> = {
  'islamic-new-year': ['islamic-umalqura', '1', '1'],
  ashura: ['islamic-umalqura', '1', '10'],
  arbaeen: ['islamic-umalqura', '2', '20'],
  mawlid: ['islamic-umalqura', '3', '12'],
  ramadan: ['islamic-umalqura', '9', '1'],
  'eid-al-fitr': ['islamic-umalqura', '10', '1'],
  'eid-al-adha': ['islamic-umalqura', '12', '10'],
  nowruz: ['persian', '1', '1'],
  'rosh-hashanah': ['hebrew', 'Tishri', '1'],
  'yom-kippur': ['hebrew', 'Tishri', '10'],
  sukkot: ['hebrew', 'Tishri', '15'],
  hanukkah: ['hebrew', 'Kislev', '25'],
  passover: ['hebrew', 'Nisan', '15'],
  'lunar-new-year': ['chinese', '1', '1'],
  'mid-autumn': ['chinese', '8', '15'],
}

const formats = new Map<Calendar, Intl.DateTimeFormat>()
const calendars = [...new Set(Object.values(FEASTS).map(([calendar]) => calendar))]
for (const calendar of calendars) {
  const month = calendar === 'hebrew' ? 'long' : 'numeric'
  const options = { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' } as const
  formats.set(calendar, new Intl.DateTimeFormat(`en-u-ca-${calendar}`, options))
}

const lines: string[] = []
for (let year = FIRST; year <= LAST; year++) {
  const days: string[] = [`diwali=${monthDay(diwaliOf(year))}`, `holi=${monthDay(holiOf(year))}`]
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
    for (const calendar of calendars) {
      const parts = formats.get(calendar)?.formatToParts(time) ?? []
      const part = (type: string) => parts.find((one) => one.type === type)?.value
      for (const [feast, [of, month, day]] of Object.entries(FEASTS)) {
        if (of === calendar && part('month') === month && part('day') === day) days.push(`${feast}=${monthDay(time)}`)
      }
    }
  }
  lines.push(`  ${year}: ${days.sort().join(' ')}`)
}
writeFileSync(
  new URL('../src/lexicon/en/dates/feast-days.ts', import.meta.url),
  `import { table } from '../../words.ts'

/** The days of feasts that follow the moon or another calendar than ours; written by scripts/build-feast-days.ts. */
export const feastDays = table(\`
${lines.join('\n')}
\`)
`,
)
console.log(`feasts of ${lines.length} years`)

function monthDay(time: number): string {
  return new Date(time).toISOString().slice(5, 10)
}

/** The first evening in India that the moon's age reaches, from a day on: the day whose sunset, about 17:40, comes after it. */
function eveningFrom(
  year: number,
  [month, day]: readonly [number, number],
  elongation: number,
  sunset: number,
): number {
  const found = Astronomy.SearchMoonPhase(elongation, new Date(Date.UTC(year, month - 1, day)), 40)
  if (found === null) throw new Error(`The moon of ${year} was not found.`)
  const india = found.date.getTime() + 5.5 * 3_600_000
  return Math.floor(india / DAY) * DAY + (india % DAY > sunset * 3_600_000 ? DAY : 0)
}

/** How far the zodiac of the Hindu calendar has moved against the seasons (Lahiri), in degrees. */
function ayanamsa(year: number): number {
  return 23.85 + (year - 2000) * 0.01397
}

/** The sun's place in the Hindu zodiac at the moon's phase that a search from a date on finds. */
function sunAt(time: number): number {
  const year = new Date(time).getUTCFullYear()
  return (Astronomy.SunPosition(new Date(time)).elon - ayanamsa(year) + 360) % 360
}

/** Diwali is the evening of the dark moon (its last twelve degrees) while the sun stands in Libra. */
function diwaliOf(year: number): number {
  for (const from of [
    [10, 5],
    [10, 20],
    [11, 5],
  ] as const) {
    const evening = eveningFrom(year, from, 348, 17.67)
    const moon = Astronomy.SearchMoonPhase(0, new Date(evening - DAY), 3)
    if (moon !== null && Math.floor(sunAt(moon.date.getTime()) / 30) === 6) return evening
  }
  throw new Error(`${year} has no Diwali.`)
}

/** Holi is the day after the evening of the full moon (its last twelve degrees before) of the month that ends with the sun in Pisces. */
function holiOf(year: number): number {
  for (const from of [
    [2, 15],
    [3, 1],
    [3, 15],
  ] as const) {
    const evening = eveningFrom(year, from, 168, 18.4)
    const next = Astronomy.SearchMoonPhase(0, new Date(evening), 30)
    if (next !== null && Math.floor(sunAt(next.date.getTime()) / 30) === 11) return evening + DAY
  }
  throw new Error(`${year} has no Holi.`)
}
