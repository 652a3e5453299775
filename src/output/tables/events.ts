import { type Effect, effectSchema, type Toll } from '../../model/casualty.ts'
import type { ExportedArticle } from '../exported.ts'
import { acledGeoPrecision, acledTimePrecision, ucdpDatePrecision, ucdpWherePrecision } from './coded-precision.ts'
import { dayOf, placeOf } from './shared-columns.ts'
import { joined, nameOf, speakersOf } from './source.ts'
import { articleTable, type Column } from './table.ts'
import { type TollRow, tollRows } from './tolls.ts'

/** The main event of an article with all its tolls; date and place are those of the leading one: the dead, if there are any. */
interface EventRow {
  readonly lead: TollRow
  readonly tolls: readonly Toll[]
}

const setting = ({ lead: { article, figure } }: EventRow) => placeOf(article, figure.where)

const columns: readonly Column<EventRow>[] = [
  ['id', 'text', 'Key of the article, which is that of its event', ({ lead }) => lead.article.id],
  ['year', 'integer', 'Year of the event (UCDP, ACLED)', ({ lead }) => yearOf(lead.figure.when?.from ?? null)],
  ['event_date', 'date', 'First day (ACLED)', ({ lead }) => lead.figure.when?.from ?? null],
  ['date_start', 'date', 'First day (UCDP)', ({ lead }) => lead.figure.when?.from ?? null],
  ['date_end', 'date', 'Last day (UCDP)', ({ lead }) => lead.figure.when?.to ?? null],
  ['date_prec', 'integer', 'Precision of the date, 1 to 5 (UCDP)', ({ lead }) => ucdpDatePrecision(lead.figure.when)],
  [
    'time_precision',
    'integer',
    'Precision of the date, 1 to 3 (ACLED)',
    ({ lead }) => acledTimePrecision(lead.figure.when),
  ],
  [
    'location',
    'text',
    'Name of the place (ACLED; UCDP’s where_coordinates)',
    ({ lead }) => lead.figure.where?.name ?? null,
  ],
  ['admin1', 'text', 'State or province (ACLED; UCDP’s adm_1)', (row) => setting(row)?.admin1 ?? null],
  ['iso_country', 'text', 'Country, ISO 3166-1 alpha-2', ({ lead }) => lead.figure.where?.country ?? null],
  ['latitude', 'number', 'Latitude, WGS 84', ({ lead }) => lead.figure.where?.lat ?? null],
  ['longitude', 'number', 'Longitude, WGS 84', ({ lead }) => lead.figure.where?.lon ?? null],
  ['where_prec', 'integer', 'Precision of the place, 1 to 6 (UCDP)', (row) => ucdpWherePrecision(setting(row))],
  ['geo_precision', 'integer', 'Precision of the place, 1 to 3 (ACLED)', (row) => acledGeoPrecision(setting(row))],
  [
    'actor1',
    'text',
    'Who did it, in the words of the article (ACLED)',
    ({ lead }) => lead.figure.perpetrator?.text ?? null,
  ],
  ['low', 'integer', 'Lowest number of deaths (UCDP)', (row) => killed(row)?.low ?? null],
  ['best', 'integer', 'Number of deaths as said (UCDP)', (row) => killed(row)?.best ?? null],
  ['high', 'integer', 'Highest number of deaths (UCDP)', (row) => killed(row)?.high ?? null],
  [
    'fatalities',
    'integer',
    'Number of deaths: the best, else the lowest (ACLED)',
    (row) => killed(row)?.best ?? killed(row)?.low ?? null,
  ],
  ...effectSchema.options.filter((effect) => effect !== 'killed').flatMap(othersOf),
  ['source_original', 'text', 'Who says so (UCDP)', ({ lead }) => joined(speakersOf(lead.claim).map(nameOf))],
  ['source_office', 'text', 'Publisher (UCDP; ACLED’s source)', ({ lead }) => lead.article.publisher],
  ['source_date', 'date', 'Day of publication (UCDP)', ({ lead }) => dayOf(lead.article)],
  ['source_headline', 'text', 'Title of the article (UCDP)', ({ lead }) => lead.article.title],
  [
    'source_article',
    'text',
    'Address of the article, else its file (UCDP)',
    ({ lead }) => lead.article.url ?? lead.article.source.file,
  ],
  ['notes', 'text', 'The sentence that it rests on (ACLED)', ({ lead }) => lead.sentence()],
]

function othersOf(effect: Effect): Column<EventRow>[] {
  return (['low', 'best', 'high'] as const).map((bound) => [
    `${effect}_${bound}`,
    'integer',
    `Number of people ${effect}: ${bound}`,
    ({ tolls }) => people(tolls, effect)?.[bound] ?? null,
  ])
}

const killed = ({ tolls }: EventRow): Toll | null => people(tolls, 'killed')

function people(tolls: readonly Toll[], effect: Effect): Toll | null {
  return tolls.find((toll) => toll.effect === effect && toll.unit === 'people') ?? null
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4))
}

function eventRows(exported: ExportedArticle): EventRow[] {
  const rows = tollRows(exported)
  const lead = rows.find(({ toll }) => toll.effect === 'killed') ?? rows[0]
  return lead === undefined ? [] : [{ lead, tolls: rows.map(({ toll }) => toll) }]
}

export const events = articleTable({
  name: 'events',
  row: 'the main event of an article that counts anybody; copies of an article have none',
  key: 'id',
  columns,
  rowsOf: eventRows,
})
