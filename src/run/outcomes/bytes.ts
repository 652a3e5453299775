const FIRST = 0x10000

/** Bytes that grow at their end, in memory of their own, so that they can be handed to another thread as they are. */
export class Bytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST)
  #length = 0

  /** @returns how many bytes they are in UTF-8 */
  append(texts: readonly string[]): number {
    const from = this.#length
    for (const text of texts) {
      // No character is longer than three bytes a code unit.
      this.#makeRoom(text.length * 3)
      this.#length += this.#bytes.write(text, this.#length, 'utf8')
    }
    return this.#length - from
  }

  appendBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Of no use any more when more is appended. */
  all(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length)
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.all())
    this.#bytes = larger
  }
}
