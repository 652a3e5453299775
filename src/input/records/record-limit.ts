import type { Config } from '../../model/config.ts'

/** How many bytes a record may have: JSON writes a character as at most six; there is room for the other fields. */
export function longestRecord({ limits }: Config): number {
  return limits.articleCharacters * 6 + 1_000_000
}
