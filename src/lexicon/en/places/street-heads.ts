import { words } from '../../words.ts'

/** Nouns that end the name of a street or square. */
export const streetHeads = words(`
  street
  road
  avenue
  ave.
  boulevard
  drive
  lane
  parkway
  square
  plaza
  turnpike
  expressway
  freeway
  terrace
  crescent
`)
