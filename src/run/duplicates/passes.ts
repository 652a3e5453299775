/** What one pass over all articles looks at: some of the keys, or of one key those articles whose tag falls into one slice. */
export interface Pass {
  readonly keys: readonly number[]
  readonly slice: number
  readonly slices: number
}

/**
 * Shares the keys of many articles out over as many passes as a table of fixed size needs.
 *
 * @example passes(1000, 3, 2000) // keys 0 and 1, then key 2
 * @example passes(3000, 1, 2000) // key 0 in two slices
 */
export function passes(articles: number, keys: number, room: number): Pass[] {
  const all = Array.from({ length: keys }, (_, key) => key)
  if (articles > room) {
    // A little more than an even share, since random slices are not equal.
    const slices = Math.ceil((articles / room) * 1.1)
    return all.flatMap((key) => Array.from({ length: slices }, (_, slice) => ({ keys: [key], slice, slices })))
  }
  const atOnce = Math.max(1, Math.floor(room / Math.max(1, articles)))
  return Array.from({ length: Math.ceil(keys / atOnce) }, (_, i) => ({
    keys: all.slice(i * atOnce, (i + 1) * atOnce),
    slice: 0,
    slices: 1,
  }))
}
