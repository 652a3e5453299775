import { table } from '../../words.ts'

/** Seasons with TIMEX3's letters. */
export const seasons = table(`
  spring: SP
  springtime: SP
  summer: SU
  summertime: SU
  autumn: FA
  fall: FA
  winter: WI
  midsummer: SU
  midwinter: WI
  wintertime: WI
`)
