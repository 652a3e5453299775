import { table } from '../../words.ts'

/** Which half of the day an hour lies in. */
export const dayHalves = table(`
  a.m.: am
  a.m: am
  am: am
  p.m.: pm
  p.m: pm
  pm: pm
`)
