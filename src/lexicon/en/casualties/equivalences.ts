import { having } from '../../having.ts'

/** What may stand between the households and the people that they are: "2,500 families (about 12,500 people)". */
export const equivalences = having('equivalence')
