import type { ByteRange } from '../input-file.ts'

/** Makes ranges of about one size out of the ends of a file's records, as these are come by. */
export class RangeCutter {
  readonly ranges: ByteRange[] = []
  readonly #form: ByteRange['form']
  readonly #size: number
  #from = 0
  #records = 0
  #lines = 0

  constructor(form: ByteRange['form'], size: number) {
    this.#form = form
    this.#size = size
  }

  /** A record ends here, after so many records and lines of the file. */
  end(at: number, records: number, lines = 0): void {
    if (at - this.#from >= this.#size) this.#cut(at, records, lines)
  }

  /** Nothing can be told of the rest of the file, or there is none: it is one range. */
  rest(to = Number.MAX_SAFE_INTEGER): readonly ByteRange[] {
    if (to > this.#from) this.#cut(to, this.#records, this.#lines)
    return this.ranges
  }

  #cut(to: number, records: number, lines: number): void {
    this.ranges.push({ form: this.#form, from: this.#from, to, records: this.#records, lines: this.#lines })
    this.#from = to
    this.#records = records
    this.#lines = lines
  }
}
