import { having } from '../../having.ts'

/** Units behind a number that make it a measure and no count of people: "10 km", "44-day", "12 percent", "5 p.m.". */
export const measures = having('measure')
