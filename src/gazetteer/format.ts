/**
 * The compact form of the gazetteer: a header in JSON, the index of names, then the places.
 *
 * The index is read as a whole and used in place, as typed arrays. Places are read a page at a time when a name is first met; they
 * stand in the order of their prominence, so that what news mostly names is on few pages. Nothing but the header is parsed.
 */
export interface Header {
  readonly format: 'claimwire/gazetteer@2'
  readonly source: GazetteerSource
  readonly places: number
  readonly keys: number
  readonly senses: number
  /** ISO codes by the number that stands in the row. */
  readonly countries: readonly string[]
  /** Names of first-level units by the number that stands in the row; the first is "none". */
  readonly units: readonly string[]
  /** Where each part begins, in bytes from the end of the header, and how long it is. */
  readonly parts: Readonly<Record<PartName, readonly [offset: number, bytes: number]>>
}

/** Where the data comes from, for the run's record and the README. */
export interface GazetteerSource {
  readonly name: string
  readonly date: string
  readonly licence: string
  readonly packages: Readonly<Record<string, string>>
  readonly places: number
}

/**
 * The index: keys in buckets by the first bits of their hash, each with its second hash, how many senses it has, and how many words
 * the longest name has that begins with it; for each bucket its first key and its first sense.
 */
const indexParts = ['bucketKey', 'bucketSense', 'check', 'sense', 'senses', 'longest'] as const
export const partNames = [...indexParts, 'rows', 'names'] as const
export type PartName = (typeof partNames)[number]

export const MAGIC = 'CWGZ'
/** The bytes before the header: the magic word and how long the header is. */
export const PREAMBLE = 8
/** The bits of a key's hash that say its bucket. */
export const BUCKET_BITS = 16
/** Degrees are kept as whole numbers of this part of a degree: about a metre. */
export const DEGREE = 1e5
/** The bits of a sense that hold its bearing; the rest is the place's number. */
export const BEARING_BITS = 3

/** A place's row, and where in it each number stands; its name ends where the next row's begins. */
export const ROW = 24
export const row = { lat: 0, lon: 4, geonames: 8, population: 12, name: 16, unit: 20, country: 22, kind: 23 } as const
/** A row's kind is its level times this, and its type. */
export const TYPES = 16
