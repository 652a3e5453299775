/** No article is compared with more earlier ones that share its key: a phrase that every article has must not cost more. */
const MOST_HOLDERS = 4

/** Who came first with which key, in a table of fixed size. */
export interface KeyTable {
  /**
   * The first of those who hold the key, earliest first, that the caller takes for the same.
   *
   * Where none is, the newcomer holds the key too.
   *
   * @param slot one half of the key; spread evenly over 32 bits
   * @param tag the other half
   */
  readonly meet: (slot: number, tag: number, newcomer: number, same: (earlier: number) => boolean) => number | null
  readonly clear: () => void
}

/** @param entries how many the table has room for; it takes 16 to 32 bytes for each */
export function keyTable(entries: number): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)))
  const tags = new Uint32Array(size)
  /** One more than the number, so that 0 means none. */
  const holders = new Uint32Array(size)
  return {
    meet: (slot, tag, newcomer, same) => {
      let met = 0
      // Ends, since at least half of the slots are empty.
      for (let step = 0; ; step++) {
        const at = (slot + step) & (size - 1)
        const holder = holders[at] ?? 0
        if (holder === 0) {
          holders[at] = newcomer + 1
          tags[at] = tag
          return null
        }
        if (tags[at] !== tag) continue
        if (same(holder - 1)) return holder - 1
        if (++met >= MOST_HOLDERS) return null
      }
    },
    clear: () => {
      tags.fill(0)
      holders.fill(0)
    },
  }
}
