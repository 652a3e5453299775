import { having } from '../../having.ts'

/** What a country does to others, where its name stands directly before: "Chad killed 12 people in Darfur". */
export const actingVerbs = having('acting-verb')
