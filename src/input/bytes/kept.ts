/** The bytes of one record as they come in, kept up to a length: of a longer one nothing is kept but that it is too long. */
export class Kept {
  readonly #longest: number
  #pieces: Uint8Array[] = []
  #size = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  /** How many bytes came in since the last {@link take}, kept or not. */
  get size(): number {
    return this.#size
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length
    if (this.#size <= this.#longest) this.#pieces.push(piece)
    else this.#pieces = []
  }

  /** What came in, or null where it is too long; begins anew. */
  take(): Buffer | null {
    const whole = this.#size > this.#longest ? null : Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#size = 0
    return whole
  }
}
