import { words } from '../../words.ts'

/** Words of a sentence whose figures may stand for the same people: a total, or another source's count. */
export const accounting = words(`
  total
  toll
  respectively
  according
  claimed
  claims
  altogether
  bringing
  including
  among
  while the army said
  other sources
  other reports
  previously
  earlier
  initially
  since
  last
`)
