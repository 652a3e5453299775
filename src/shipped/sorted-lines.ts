/**
 * Finds what a table says of a word: the table is lines of a word, a tab and what it says, in order of code units. No map is made of
 * them, since that takes ten times the memory, and words are looked up once a form.
 *
 * @returns where what it says begins; -1 where it does not have the word
 */
export function foundInLines(lines: string, word: string): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    // Lines are short: to go along their letters takes a fraction of what `lastIndexOf` takes to begin
    let start = (low + high) >> 1
    while (start > low && lines.charCodeAt(start - 1) !== NEWLINE) start--
    const order = compareAt(lines, start, word)
    if (order === 0) return start + word.length + 1
    if (order < 0) low = nextLine(lines, start)
    else high = start
  }
  return -1
}

const NEWLINE = 0x0a
const TAB = 0x09

/** Where the line after this one begins; past the end of the lines where it is the last. */
function nextLine(lines: string, start: number): number {
  let at = start
  while (at < lines.length && lines.charCodeAt(at) !== NEWLINE) at++
  return at + 1
}

/** Whether the word of a line comes before another (below 0) or after it (above), letter by letter, so that none is cut out. */
function compareAt(lines: string, start: number, word: string): number {
  const { length } = word
  for (let i = 0; i < length; i++) {
    const order = lines.charCodeAt(start + i) - word.charCodeAt(i)
    if (order !== 0) return order
  }
  return lines.charCodeAt(start + length) - TAB
}
