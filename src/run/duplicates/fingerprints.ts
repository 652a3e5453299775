/** The fingerprints of all articles in input order, which may be more than memory holds. */
export interface Fingerprints {
  /** How many numbers there are; a number without an article has no fingerprint. */
  readonly count: number
  /** Goes over all articles in order; the buffer is used again for the next ones. */
  readonly each: (visit: (print: Buffer, at: number, article: number) => void) => void
  /** An article's, at the start of the buffer; it stays as it is until the next call. */
  readonly of: (article: number) => Buffer
}
