import { words } from '../../words.ts'

/** What people live in or as, counted instead of them: households are a unit of their own. */
export const householdNouns = words(`
  families
  family
  households
  household
  homes
  home
  houses
  house
  apartments
  apartment
  dwellings
  residences
  residence
  flats
  units
  shelters
  tents
  huts
  hut
  shacks
  shanties
  cabins
  cottages
  bungalows
  tukuls
  mansions
  dwelling
`)
