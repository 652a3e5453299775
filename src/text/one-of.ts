/** The source of a regular expression for any of some words, for texts that are not read word by word. */
export function oneOf(words: ReadonlySet<string>): string {
  return `(?:${[...words].join('|')})`
}
