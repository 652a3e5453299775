import { having } from '../../having.ts'

/** Nouns behind a name by which it is a unit and not the town of that name: "Kharkiv region". */
export const unitKinds = having('unit-kind')
