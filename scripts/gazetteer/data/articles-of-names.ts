import { words } from '../../../src/lexicon/words.ts'

/** The Arabic article before a town's name, as it is spelled before different letters; English news often leaves it out. */
export const articlesOfNames = words(`
  al
  el
  an
  en
  ad
  ed
  ar
  er
  as
  es
  ash
  esh
  at
  et
  az
  ez
  adh
  ath
`)
