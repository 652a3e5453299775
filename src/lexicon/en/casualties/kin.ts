import { words } from '../../words.ts'

/** Relatives, whose loss is their death: "lost her husband and two grandsons". */
export const kin = words(`
  husband
  wife
  spouse
  father
  mother
  parents
  dad
  mum
  mom
  son
  sons
  daughter
  daughters
  child
  children
  baby
  babies
  brother
  brothers
  sister
  sisters
  siblings
  twins
  grandson
  grandsons
  granddaughter
  granddaughters
  grandchild
  grandchildren
  grandfather
  grandmother
  grandparents
  uncle
  uncles
  aunt
  aunts
  cousin
  cousins
  nephew
  nephews
  niece
  nieces
  relative
  relatives
  kin
  fiance
  fiancee
`)

/** Relatives of whom children are counted: "a mother of three". */
export const parents = words(`
  father
  mother
  dad
  mum
  mom
  parent
  grandfather
  grandmother
  widow
  widower
  parents
  couple
`)
