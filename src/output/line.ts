const ESCAPES: Readonly<Record<string, string>> = {
  '\u0085': '\\u0085',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * A record as one line of JSON Lines, its line feed included.
 *
 * JSON leaves three Unicode line breaks unescaped; a reader that splits at those (Python's `splitlines`) would cut the record in two.
 */
export function toLine(record: object): string {
  return `${JSON.stringify(record).replace(/[\u0085\u2028\u2029]/g, (mark) => ESCAPES[mark] ?? mark)}\n`
}
