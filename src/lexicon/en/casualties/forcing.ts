import { having } from '../../having.ts'

/** Verbs that make people leave: "forced 12,000 people to flee". */
export const forcingVerbs = having('forcing-verb')

/** What they are made to do or where they are sent from. */
export const leavings = having('leaving')

/** Verbs of those who take the displaced in: "hosts 5,000 refugees". */
export const uprootedNouns = having('uprooted-noun')
