/** Where something is, in degrees; null where that is not known. */
interface Point {
  readonly lat: number | null
  readonly lon: number | null
}

/** Whether two points lie within so many degrees of latitude of each other, and half as many again of longitude; unknown ones do not. */
export const isClose = (a: Point, b: Point, degrees: number): boolean =>
  a.lat !== null &&
  a.lon !== null &&
  b.lat !== null &&
  b.lon !== null &&
  Math.abs(a.lat - b.lat) < degrees &&
  Math.abs(a.lon - b.lon) < degrees * 1.5
