/**
 * Wrong usage, or a disk that is full or not writable: ends the run with a sentence for a person.
 *
 * What concerns one article only is never a failure but a `Rejected`.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: string

  /**
   * @param code a stable name, such as `no-such-file`
   * @param message what was expected, what came, and what to do
   */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
