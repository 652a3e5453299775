import { having } from '../../having.ts'

/** Words that begin the name of a road which has a number: "Highway 29", "County Road 225". */
export const numberedRoads = having('numbered-road')
