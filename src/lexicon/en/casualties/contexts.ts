import { having } from '../../having.ts'

/** Words between the victims and the verb that deny it. */
export const negations = having('negation')

/** Words that make what follows a mere possibility, unless "have" follows: "could kill", not "could have". */
export const possible = having('modal')

/** Words of threat, plan, wish and condition: what follows has not happened. */
export const contrary = having('contrary')

/** Words before a release by which it is only wanted: "demanded the release of 16 travellers". */
export const releaseWishes = having('release-wish')

/** Words of fear by which something said of people without their number has perhaps not happened. */
export const fears = having('fear')

/** Words that make a figure a running total: "since October", "so far this year". */
export const cumulating = having('cumulating')
