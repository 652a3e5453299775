/**
 * Checks an object of options: a mistyped key would be passed over in silence.
 *
 * @param of what has them, for the sentence: "createPipeline"
 * @throws {TypeError} that says what was expected, and what came.
 */
export function expectKeys(given: object, known: readonly string[], of: string, hint = ''): void {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue
    throw new TypeError(`${of} has no option ${JSON.stringify(key)}. Expected of ${known.join(', ')}.${hint}`)
  }
}

/** Checks what should be a text. */
export function expectText(given: unknown, what: string): void {
  if (typeof given !== 'string')
    throw new TypeError(`Expected ${what} as a string, got ${given === null ? 'null' : `a ${typeof given}`}.`)
}
