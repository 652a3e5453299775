/**
 * The compact form of the gazetteer: a header in JSON, then columns that are read in place as typed arrays.
 *
 * Nothing is parsed when it is loaded but the header; a place is put together when its name is first met.
 */
export interface Header {
  readonly format: 'claimwire/gazetteer@1'
  readonly source: GazetteerSource
  readonly places: number
  readonly keys: number
  readonly slots: number
  readonly senses: number
  /** ISO codes by the number that stands in the column. */
  readonly countries: readonly string[]
  /** Names of first-level units by the number that stands in the column; the first is "none". */
  readonly units: readonly string[]
  /** Where each column begins, in bytes from the end of the header, and how long it is. */
  readonly columns: Readonly<Record<ColumnName, readonly [offset: number, bytes: number]>>
}

/** Where the data comes from, for the run's record and the README. */
export interface GazetteerSource {
  readonly name: string
  readonly date: string
  readonly licence: string
  readonly packages: Readonly<Record<string, string>>
  readonly places: number
}

export const columnNames = [
  'nameStart',
  'names',
  'lat',
  'lon',
  'geonames',
  'population',
  'country',
  'unit',
  'type',
  'level',
  'slot',
  'keyHash',
  'keyCheck',
  'senseStart',
  'sense',
  'longest',
] as const
export type ColumnName = (typeof columnNames)[number]

export const MAGIC = 'CWGZ'
/** Degrees are kept as whole numbers of this part of a degree: about a metre. */
export const DEGREE = 1e5
/** The bits of a sense that hold its bearing; the rest is the place's number. */
export const BEARING_BITS = 3
