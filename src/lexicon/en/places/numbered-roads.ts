import { words } from '../../words.ts'

/** Words that begin the name of a road which has a number: "Highway 29", "County Road 225". */
export const numberedRoads = words(`
  highway
  hwy
  hwy.
  route
  rt.
  interstate
  county road
  state road
  state route
  state highway
  farm road
  autoroute
  motorway
  national highway
`)
