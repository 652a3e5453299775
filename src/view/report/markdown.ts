import { inDigits } from './plots.ts'
import { type CountedToll, numberOf, ranked, type Tally } from './tally.ts'

/** How many tolls, places and countries the report lists. */
const LISTED = 15

/** The files of plots, by what each shows. */
export const PLOTS = {
  months: 'harm-by-month.svg',
  speakers: 'speakers.svg',
  publishers: 'publishers.svg',
  places: 'places.svg',
} as const

/** The report as Markdown, with its plots beside it. */
export function reportText(name: string, tally: Tally): string {
  const { articles, copies, claims, first, last, tolls, countries } = tally
  const published =
    first === null ? 'on days that are not known' : first === last ? `on ${first}` : `from ${first} to ${last}`
  const largest = [...tolls.values()].sort((a, b) => numberOf(b) - numberOf(a)).slice(0, LISTED)
  const undated = [...tolls.values()].filter(({ day }) => day === null).length
  return [
    `# ${plain(name)}`,
    '',
    `${inDigits(articles)} articles, published ${published}, with ${inDigits(claims)} claims. ${copies === 0 ? 'None is a copy of another.' : `${inDigits(copies)} of them are copies of another’s story and are counted as articles only.`}`,
    '',
    table(['form', 'claims'], ranked(tally.forms, LISTED)),
    '',
    '## Who came to harm',
    '',
    `The figures that articles stand by (their tolls). Tolls of one harm, day and place are taken for one event and counted once, by the largest number; what an article says of other events is left out.${undated === 0 ? '' : ` ${undated} have no day and are not in the plot.`}`,
    '',
    `![People who came to harm, by month](${PLOTS.months})`,
    '',
    table(['harm', 'low', 'best', 'high', 'day', 'place', 'articles', 'as in'], largest.map(rowOf)),
    '',
    '## Who speaks',
    '',
    `![Speakers by their claims](${PLOTS.speakers})`,
    '',
    table(['stance', 'claims'], ranked(tally.stances, LISTED)),
    '',
    '## Who reports',
    '',
    `![Publishers by their articles](${PLOTS.publishers})`,
    '',
    '## Where it happened',
    '',
    `![Places on a map](${PLOTS.places})`,
    '',
    table(['country', 'claims'], ranked(countries, LISTED)),
    '',
    'Written by claimwire report. It judges no claim, and does not merge events but for the counting above.',
    '',
  ].join('\n')
}

function rowOf(toll: CountedToll): readonly (string | number)[] {
  const { effect, low, best, high, day, place, articles, title, publisher } = toll
  const number = (value: number | null) => (value === null ? '' : inDigits(value))
  return [effect, number(low), number(best), number(high), day ?? '', place ?? '', articles, title ?? publisher ?? '']
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => plain(String(cell))).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text of an article as Markdown that shows it and means nothing: no link, no image, no HTML, no new cell. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
}
