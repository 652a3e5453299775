/**
 * The item at a place of a list; none before its beginning, as none after its end.
 *
 * For code that runs for every word: a plain look-up below zero, as of the word before the first, is to V8 one of a name, and makes
 * all look-ups of that place in the code slow from then on.
 */
export const itemAt = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at])
