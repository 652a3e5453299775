import { words } from '../../words.ts'

/** Honours that are given "of the year", which is no date then: "the player of the year". */
export const honours = words(`
  actor
  actress
  album
  athlete
  book
  businessman
  car
  coach
  employee
  film
  footballer
  game
  goal
  man
  manager
  mother
  newcomer
  newspaper
  person
  player
  rookie
  song
  sportsman
  sportswoman
  team
  teacher
  toy
  woman
  word
`)
