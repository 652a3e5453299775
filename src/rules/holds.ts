/**
 * What a rule reads that only holds or does not.
 *
 * @example holds(1 < 2) // true; holds(2 < 1) is null
 */
export const holds = (it: boolean): true | null => (it ? true : null)
