import { table } from '../../words.ts'

/** Directions from a place, as the record has them. */
export const compass = table(`
  north: N
  south: S
  east: E
  west: W
  northeast: NE
  northwest: NW
  southeast: SE
  southwest: SW
  north-northeast: NNE
  east-northeast: ENE
  east-southeast: ESE
  south-southeast: SSE
  south-southwest: SSW
  west-southwest: WSW
  west-northwest: WNW
  north-northwest: NNW
`)
