import type { ArticleRecord } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { PlaceMention } from '../../model/place.ts'
import { acledGeoPrecision, ucdpWherePrecision } from './coded-precision.ts'
import { articleColumns, spanColumns } from './shared-columns.ts'
import { claimOf } from './source.ts'
import { articleTable, type Column } from './table.ts'

interface PlaceRow {
  readonly place: PlaceMention
  readonly span: PlaceMention
  readonly claim: Claim | null
  readonly article: ArticleRecord
}

const columns: readonly Column<PlaceRow>[] = [
  ['claim', 'text', 'Key of the claim that it goes with, if one has it', ({ claim }) => claim?.id ?? null],
  ...articleColumns,
  ['text', 'text', 'The words', ({ place }) => place.text],
  ['place', 'text', 'Name of the place in the gazetteer', ({ place }) => place.name],
  ['place_type', 'text', 'country, region, city, facility, water, landform …', ({ place }) => place.type],
  ['admin1', 'text', 'State or province', ({ place }) => place.admin1],
  ['country', 'text', 'Country, ISO 3166-1 alpha-2', ({ place }) => place.country],
  ['lat', 'number', 'Latitude, WGS 84', ({ place }) => place.lat],
  ['lon', 'number', 'Longitude, WGS 84', ({ place }) => place.lon],
  ['geonames', 'integer', 'GeoNames id', ({ place }) => place.geonames],
  ['where_prec', 'integer', 'Precision as UCDP codes it, 1 to 6', ({ place }) => ucdpWherePrecision(place)],
  ['geo_precision', 'integer', 'Precision as ACLED codes it, 1 to 3', ({ place }) => acledGeoPrecision(place)],
  [
    'usage',
    'text',
    'literal, associative ("Moscow denied") or demonym ("Armenian forces")',
    ({ place }) => place.usage,
  ],
  ['relation', 'text', 'at, near, within or between', ({ place }) => place.relation],
  ['distance_km', 'number', 'Distance from the place, as said', ({ place }) => place.distanceKm],
  ['direction', 'text', 'Direction from the place, as said', ({ place }) => place.direction],
  ['confidence', 'number', 'How sure it is that this place is meant, 0 to 1', ({ place }) => place.confidence],
  ...spanColumns,
  ['rule', 'text', 'The rule that found it', ({ place }) => place.rule],
]

export const places = articleTable({
  name: 'places',
  row: 'a place named in an article, in a claim or not',
  refersTo: { claim: 'claims', article: 'articles' },
  columns,
  rowsOf: ({ article, claims }) => {
    const claimWith = claimOf(claims, (claim) => claim.places)
    return article.places.map((place) => ({ place, span: place, claim: claimWith(place), article }))
  },
})
