/**
 * A stretch of an article as one line for a person.
 *
 * Control characters go as well: an article must not move the cursor or change the title of the reader's terminal.
 *
 * @example oneLine('two\n  lines\x1b[2J') // 'two lines [2J'
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}
