import { having } from '../../having.ts'

/** Nouns before which the name of a country stands for the state: "U.S. envoy", "UK ministers". */
export const stateOffices = having('state-office')
