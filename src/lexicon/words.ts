/**
 * Reads a word list: one word or phrase a line, blank lines and what follows `#` left out.
 *
 * @example words(`
 *   killed
 *   gunned down   # a phrase is matched token by token
 * `) // Set {'killed', 'gunned down'}
 */
export function words(lines: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of lines.split('\n')) {
    const comment = line.indexOf('#')
    const word = (comment < 0 ? line : line.slice(0, comment)).trim()
    if (word !== '') found.add(word)
  }
  return found
}

/**
 * Reads a table: one entry a line, `key: value`, with the rules of {@link words}.
 *
 * @example table('dozens: 24') // Map {'dozens' => '24'}
 */
export function table(lines: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of words(lines)) {
    const colon = line.indexOf(':')
    if (colon > 0) found.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim())
  }
  return found
}

/**
 * Reads a table whose values are numbers.
 *
 * @example numberTable('dozen: 12') // Map {'dozen' => 12}
 */
export function numberTable(lines: string): ReadonlyMap<string, number> {
  return new Map([...table(lines)].map(([word, value]) => [word, Number(value)]))
}
