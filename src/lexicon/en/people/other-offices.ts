import { words } from '../../words.ts'

/** Make another office of one: the deputy minister is not the minister. */
export const otherOffices = words(`
  deputy
  vice
  assistant
  acting
  former
  ex
  junior
  first
  second
  late
`)
