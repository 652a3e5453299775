import { words } from '../../words.ts'

/** Titles and nouns of a woman. */
export const femaleTitles = words(`
  mrs.
  mrs
  ms.
  ms
  miss
  dame
  lady
  baroness
  sister
  queen
  princess
  duchess
  congresswoman
  councilwoman
  assemblywoman
  chairwoman
  spokeswoman
  policewoman
  businesswoman
  woman
  girl
  mother
  wife
  widow
  daughter
  aunt
  niece
  grandmother
  actress
  mme
  mme.
  saleswoman
  alderwoman
  noblewoman
  sportswoman
  waitress
  nun
  mom
  mum
  heiress
  girlfriend
  stepmother
  empress
`)
