import { escaped } from '../escaped.ts'
import { type CountedPlace, type CountedToll, numberOf } from './tally.ts'

const WIDTH = 760
const FONT = 'font-family="system-ui, Segoe UI, DejaVu Sans, sans-serif" font-size="12"'
const INK = '#2a2d33'
const DIM = '#5a5e66'
const BAR = '#3c6ea5'
const HARM = '#bf2f24'

/** Values as bars with their names, the way that they are given. */
export function barPlot(title: string, rows: readonly (readonly [name: string, value: number])[]): string {
  const most = Math.max(1, ...rows.map(([, value]) => value))
  const [left, step] = [230, 22]
  const bars = rows.map(([name, value], i) => {
    const y = 34 + i * step
    const long = ((WIDTH - left - 70) * value) / most
    return [
      `<text x="${left - 8}" y="${y + 12}" text-anchor="end" fill="${INK}">${escaped(shortened(name))}</text>`,
      `<rect x="${left}" y="${y}" width="${long.toFixed(1)}" height="15" rx="2" fill="${BAR}"/>`,
      `<text x="${(left + long + 6).toFixed(1)}" y="${y + 12}" fill="${DIM}">${inDigits(value)}</text>`,
    ].join('')
  })
  return svg(title, 44 + rows.length * step, bars.join('\n'))
}

/** A panel a harm, with a bar a month: the people of all events of that month, each by its largest toll. */
export function monthPlot(title: string, tolls: readonly CountedToll[]): string {
  const dated = tolls.flatMap((toll) => (toll.day === null ? [] : [{ ...toll, month: toll.day.slice(0, 7) }]))
  const months = monthsBetween(dated.map(({ month }) => month))
  const effects = [...new Set(dated.map(({ effect }) => effect))]
  const [left, high, gap] = [90, 70, 34]
  const wide = (WIDTH - left - 20) / Math.max(1, months.length)
  const panels = effects.map((effect, i) => {
    const own = dated.filter((toll) => toll.effect === effect)
    const sums = months.map((month) => own.reduce((sum, toll) => sum + (toll.month === month ? numberOf(toll) : 0), 0))
    const most = Math.max(1, ...sums)
    const base = 40 + i * (high + gap) + high
    const bars = sums.map((sum, at) => {
      const tall = (high * sum) / most
      return sum === 0
        ? ''
        : `<rect x="${(left + at * wide).toFixed(1)}" y="${(base - tall).toFixed(1)}" width="${Math.max(1, wide - 1).toFixed(1)}" height="${tall.toFixed(1)}" fill="${HARM}"><title>${months[at]}: ${inDigits(sum)} ${effect}</title></rect>`
    })
    return [
      `<text x="${left - 8}" y="${base - high + 10}" text-anchor="end" fill="${INK}" font-weight="600">${effect}</text>`,
      `<text x="${left - 8}" y="${base - high + 26}" text-anchor="end" fill="${DIM}">to ${inDigits(most)}</text>`,
      `<line x1="${left}" x2="${WIDTH - 20}" y1="${base + 0.5}" y2="${base + 0.5}" stroke="${DIM}" stroke-width="0.7"/>`,
      `<text x="${left}" y="${base + 15}" fill="${DIM}">${months[0] ?? ''}</text>`,
      `<text x="${WIDTH - 20}" y="${base + 15}" text-anchor="end" fill="${DIM}">${months[months.length - 1] ?? ''}</text>`,
      ...bars,
    ].join('')
  })
  return svg(title, 40 + effects.length * (high + gap), panels.join('\n'))
}

/** Places on the outline of the world, circles by the largest figure. */
export function placePlot(
  title: string,
  places: readonly CountedPlace[],
  outline: { readonly land: string; readonly borders: string },
): string {
  const most = Math.max(1, ...places.map(({ largest }) => largest))
  const circles = [...places]
    .sort((a, b) => b.largest - a.largest)
    .map(({ name, lat, lon, largest, claims }) => {
      const radius = 12 + 80 * Math.sqrt(largest / most)
      return `<circle cx="${(lon * 10).toFixed(1)}" cy="${(-lat * 10).toFixed(1)}" r="${radius.toFixed(1)}" fill="${HARM}" fill-opacity="0.4" stroke="${HARM}" stroke-width="4"><title>${escaped(name)}: ${claims} claims</title></circle>`
    })
  const map = `<svg x="10" y="30" width="${WIDTH - 20}" height="325" viewBox="-1800 -850 3600 1460"><rect x="-1800" y="-900" width="3600" height="1600" fill="#e8eef3"/><path d="${outline.land}" fill="#f8f6f0" stroke="#b9bdc4" stroke-width="3"/><path d="${outline.borders}" fill="none" stroke="#d3d0c8" stroke-width="3"/>${circles.join('\n')}</svg>`
  return svg(title, 365, map)
}

function svg(title: string, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}" ${FONT}>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="10" y="20" font-size="14" font-weight="600" fill="${INK}">${escaped(title)}</text>
${inside}
</svg>
`
}

/** Every month from the first to the last. */
function monthsBetween(some: readonly string[]): readonly string[] {
  const sorted = [...some].sort()
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  let [year = 0, month = 0] = first.split('-').map(Number)
  for (let name = first; name <= last; name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    months.push(name)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return months
}

const shortened = (name: string): string => (name.length > 34 ? `${name.slice(0, 33)}…` : name)

export function inDigits(value: number): string {
  return value.toLocaleString('en')
}
