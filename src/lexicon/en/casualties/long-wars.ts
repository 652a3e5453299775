import { having } from '../../having.ts'

/** What goes on for long: what it "has killed" are not the dead of one event. */
export const longWars = having('long-war')
