import { table } from '../../words.ts'

/** Units of distance, in kilometres. */
export const lengths = table(`
  km: 1
  kms: 1
  kilometer: 1
  kilometers: 1
  kilometre: 1
  kilometres: 1
  mile: 1.609
  miles: 1.609
  mi: 1.609
  metre: 0.001
  metres: 0.001
  meter: 0.001
  meters: 0.001
`)
