import { fipsCodes } from '../../gazetteer/data/fips-codes.ts'
import type { Effect } from '../../model/casualty.ts'
import { dayOf, placeOf } from './shared-columns.ts'
import { articleTable, type Column } from './table.ts'
import { type TollRow, tollRows } from './tolls.ts'

/** GDELT's types of counts for our effects. */
const TYPES: Readonly<Record<Effect, string>> = {
  killed: 'KILL',
  injured: 'WOUND',
  detained: 'ARREST',
  kidnapped: 'KIDNAP',
  missing: 'AFFECT',
  displaced: 'AFFECT',
  abused: 'AFFECT',
  infected: 'AFFECT',
  rescued: 'AFFECT',
}

const columns: readonly Column<TollRow>[] = [
  ['DATE', 'text', 'Day of publication, YYYYMMDD', ({ article }) => dayOf(article)?.replaceAll('-', '') ?? null],
  ['NUMARTS', 'integer', 'Number of articles: 1', () => 1],
  ['COUNTTYPE', 'text', 'KILL, WOUND, ARREST, KIDNAP or AFFECT', ({ toll }) => TYPES[toll.effect]],
  ['NUMBER', 'integer', 'The number: the best, else the lowest', ({ toll }) => toll.best ?? toll.low],
  ['OBJECTTYPE', 'text', 'Who is counted, in the words of the article', ({ figure }) => figure.victims?.text ?? null],
  [
    'GEO_TYPE',
    'integer',
    '1 country, 4 city, 5 state or province',
    ({ figure, article }) => geoType(placeOf(article, figure.where)?.type),
  ],
  ['GEO_FULLNAME', 'text', 'Name of the place', ({ figure }) => figure.where?.name ?? null],
  ['GEO_COUNTRYCODE', 'text', 'Country, FIPS 10-4', ({ figure }) => fipsCodes.get(figure.where?.country ?? '') ?? null],
  ['GEO_ADM1CODE', 'text', 'Empty', () => null],
  ['GEO_LAT', 'number', 'Latitude', ({ figure }) => figure.where?.lat ?? null],
  ['GEO_LONG', 'number', 'Longitude', ({ figure }) => figure.where?.lon ?? null],
  ['GEO_FEATUREID', 'text', 'GeoNames id', ({ figure }) => figure.where?.geonames?.toString() ?? null],
  ['CAMEOEVENTIDS', 'text', 'Empty', () => null],
  ['SOURCES', 'text', 'Publisher', ({ article }) => article.publisher],
  ['SOURCEURLS', 'text', 'Address of the article', ({ article }) => article.url],
]

function geoType(type: string | undefined): number | null {
  if (type === undefined) return null
  return type === 'country' ? 1 : type === 'region' ? 5 : 4
}

export const gkgcounts = articleTable({
  name: 'gkgcounts',
  row: 'a toll, in the columns of GDELT’s counts',
  columns,
  rowsOf: tollRows,
})
