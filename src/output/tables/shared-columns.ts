import type { ArticleRecord, Region } from '../../model/article.ts'
import type { CasualtyMention } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Span } from '../../model/span.ts'
import type { Where } from '../../model/where.ts'
import { firstFrom, touching } from '../../text/within.ts'
import {
  acledGeoPrecision,
  acledTimePrecision,
  datePrecision,
  ucdpDatePrecision,
  ucdpWherePrecision,
} from './coded-precision.ts'
import { joined, nameOf, speakersOf } from './source.ts'
import type { Column } from './table.ts'

/** A row that belongs to an article. */
interface OfArticle {
  readonly article: ArticleRecord
}

/** The day of an article, also where a time is known. */
export const dayOf = ({ published }: ArticleRecord): string | null => published?.slice(0, 10) ?? null

export const articleColumns: readonly Column<OfArticle>[] = [
  ['article', 'text', 'Key of the article', ({ article }) => article.id],
  ['file', 'text', 'File that the article was read from', ({ article }) => article.source.file],
  ['title', 'text', 'Title of the article', ({ article }) => article.title],
  ['publisher', 'text', 'Who published it', ({ article }) => article.publisher],
  ['published', 'date', 'Day of publication', ({ article }) => dayOf(article)],
  ['url', 'text', 'Address of the article', ({ article }) => article.url],
  ['duplicate_of', 'text', 'Article that this one is a copy of', ({ article }) => article.duplicateOf],
]

/** The mention that a place rests on, which knows its type and its province. */
export function placeOf({ places }: ArticleRecord, where: Where | null): PlaceMention | null {
  if (where === null) return null
  for (let at = firstFrom(places, where.start); places[at]?.start === where.start; at++) {
    const place = places[at]
    if (place?.end === where.end) return place
  }
  return null
}

/** Where something happened, and the mention that says so. */
interface Setting {
  readonly where: Where | null
  readonly place: PlaceMention | null
}

export function whereColumns<Row>(settingOf: (row: Row) => Setting): readonly Column<Row>[] {
  return [
    ['place', 'text', 'Where it happened', (row) => settingOf(row).where?.name ?? null],
    ['place_type', 'text', 'What kind of place that is', (row) => settingOf(row).place?.type ?? null],
    ['admin1', 'text', 'State or province of the place', (row) => settingOf(row).place?.admin1 ?? null],
    ['country', 'text', 'Country, ISO 3166-1 alpha-2', (row) => settingOf(row).where?.country ?? null],
    ['lat', 'number', 'Latitude, WGS 84', (row) => settingOf(row).where?.lat ?? null],
    ['lon', 'number', 'Longitude, WGS 84', (row) => settingOf(row).where?.lon ?? null],
    ['geonames', 'integer', 'GeoNames id of the place', (row) => settingOf(row).where?.geonames ?? null],
    [
      'where_prec',
      'integer',
      'Precision of the place as UCDP codes it, 1 to 6',
      (row) => ucdpWherePrecision(settingOf(row).place),
    ],
    [
      'geo_precision',
      'integer',
      'Precision of the place as ACLED codes it, 1 to 3',
      (row) => acledGeoPrecision(settingOf(row).place),
    ],
    [
      'place_basis',
      'text',
      'Said with it (explicit), or where it was inherited from',
      (row) => settingOf(row).where?.basis ?? null,
    ],
  ]
}

export function whenColumns<Row>(whenOf: (row: Row) => CasualtyMention['when']): readonly Column<Row>[] {
  return [
    ['date', 'text', 'When it happened, as a TIMEX3 value', (row) => whenOf(row)?.timex ?? null],
    ['date_from', 'date', 'First day, inclusive', (row) => whenOf(row)?.from ?? null],
    ['date_to', 'date', 'Last day, inclusive', (row) => whenOf(row)?.to ?? null],
    ['date_precision', 'text', 'How finely the date is known: day, week, month …', (row) => datePrecision(whenOf(row))],
    ['date_prec', 'integer', 'Precision of the date as UCDP codes it, 1 to 5', (row) => ucdpDatePrecision(whenOf(row))],
    [
      'time_precision',
      'integer',
      'Precision of the date as ACLED codes it, 1 to 3',
      (row) => acledTimePrecision(whenOf(row)),
    ],
    ['date_basis', 'text', 'Said in full, worked out, or inherited', (row) => whenOf(row)?.basis ?? null],
  ]
}

/** Who says it, for rows that go with a claim or with none. */
export function sourceColumns<Row>(claimOfRow: (row: Row) => Claim | null): readonly Column<Row>[] {
  const each = (row: Row, value: (speaker: ReturnType<typeof speakersOf>[number]) => string | null) =>
    joined(speakersOf(claimOfRow(row)).map(value))
  return [
    ['source', 'text', 'Who says it; several joined by "; "', (row) => each(row, nameOf)],
    ['source_words', 'text', 'The words for them next to it', (row) => each(row, ({ text }) => text)],
    ['source_kind', 'text', 'person, organization, document, group or unnamed', (row) => each(row, ({ kind }) => kind)],
    ['source_role', 'text', 'Their role', (row) => each(row, ({ role }) => role)],
    ['source_organization', 'text', 'Their organization', (row) => each(row, ({ organization }) => organization)],
    [
      'stance',
      'text',
      'How the content is presented: says, denies, warns …',
      (row) => claimOfRow(row)?.attribution?.cue?.stance ?? null,
    ],
    ['form', 'text', 'direct, mixed, indirect or narrative', (row) => claimOfRow(row)?.form ?? null],
    ['confidence', 'number', 'Confidence in the claim, 0 to 1', (row) => claimOfRow(row)?.confidence ?? null],
  ]
}

/** A row that is made of words of the article. */
interface OfMention extends OfArticle {
  readonly span: Span
}

export const spanColumns: readonly Column<OfMention>[] = [
  [
    'region',
    'text',
    'Where in the article: title, byline, dateline, body or boilerplate',
    ({ article, span }) => regionOf(article, span),
  ],
  ['start', 'integer', 'First UTF-16 code unit in the article’s text', ({ span }) => span.start],
  ['end', 'integer', 'One past the last UTF-16 code unit', ({ span }) => span.end],
]

function regionOf({ regions }: ArticleRecord, span: Span): Region['kind'] | null {
  return touching(regions, span)[0]?.kind ?? null
}
