import { having } from '../../having.ts'

/** Verbs whose object is to do something: "urged the United States and France to act". */
export const callingVerbs = having('calling-verb')

/** What may stand after those who are called on: "urged Chad to act", "blamed Chad for the raid". */
export const afterCalled = having('after-called')
