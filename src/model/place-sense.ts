import type { PlaceType } from './place.ts'

/**
 * What sort of entry a place is, from the gazetteer's point of view; the order is that of the compact form.
 *
 * `unit` is a state or province, `district` a county or district within one, `main-seat` the capital of a unit, `seat` that of a
 * district, `quarter` a part of a town, `known` a region,
 * water, landform or facility from the lexicons, `own` an entry of the user's.
 */
export const levels = [
  'country',
  'continent',
  'unit',
  'district',
  'capital',
  'main-seat',
  'seat',
  'town',
  'quarter',
  'known',
  'own',
] as const
export type Level = (typeof levels)[number]

/** A place of the gazetteer. What is unknown is null; a population of 0 is an unknown one. */
export interface Place {
  readonly name: string
  readonly type: PlaceType
  readonly level: Level
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Name of the state or province. */
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly geonames: number | null
  readonly population: number
}

/**
 * How a name stands for its place; the order is that of the compact form.
 *
 * `spelling` is one of the many ways to write a name that its own country writes otherwise; `abbreviation` counts only in the case
 * it is written in ("US", not "us"), `pointed` only with its full stop ("Calif."), `postal` only after a town and a comma.
 */
export const bearings = ['name', 'alias', 'demonym', 'abbreviation', 'pointed', 'postal', 'spelling'] as const
export type Bearing = (typeof bearings)[number]

/** One meaning of a name. */
export interface Sense {
  readonly place: Place
  readonly bearing: Bearing
  /** How much comes to mind with it, by `prominenceOf` of the gazetteer. */
  readonly prominence: number
}
