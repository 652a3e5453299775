/** The figures of one event have dates no further apart: "52 have died since the riots began on Monday". */
export const FEW_DAYS = 14

/** A count that continues for longer than this is not of a single event. */
export const MANY_DAYS = 60
