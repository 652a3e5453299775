import { having } from '../../having.ts'
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

/** Seasons that are verbs and other nouns too ("a fall in prices", "hot springs"): they need a word before them that leads to a date. */
export const seasonsInDoubt = having('season-in-doubt')
