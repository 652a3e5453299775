import { table } from '../../words.ts'

/** Plurals that no rule makes of their singular. */
export const irregularPlurals = table(`
  people: person
  persons: person
  folk: person
  folks: person
  children: child
  schoolchildren: schoolchild
  grandchildren: grandchild
  women: woman
  men: man
  lives: person
  souls: person
  wives: wife
  thieves: thief
  elderly: pensioner
  mps: mp
  troops: soldier
  personnel: person
  police: officer
  forces: soldier
  others: person
  crew: person
  staff: person
  military: soldier
  locals: person
  natives: person
  dead: person
  passersby: passerby
  passers-by: passerby
  kinsmen: person
  in-laws: person
  brothers-in-law: person
  youths: youth
  pows: pow
  idps: idp
  mujahideen: mujahid
  mujahedeen: mujahid
  generals: general
  majors: major
  models: person
  principals: person
  souls: person
  whites: person
  blacks: person
  hispanics: person
  latinos: person
  newlyweds: person
  dependants: person
  servicemembers: servicemember
`)
