/** Some bytes of a file; what comes back must not be changed. */
export type Read = (offset: number, length: number) => Uint8Array

/** Bytes read at a time. */
const PAGE = 65_536

/** Reads a file a page at a time and keeps what was read: what is never asked for never comes off the disk. */
export function pagewise(read: Read, size: number): Read {
  const pages: (Uint8Array | undefined)[] = []
  const pageAt = (index: number): Uint8Array => {
    const page = pages[index] ?? read(index * PAGE, Math.min(PAGE, size - index * PAGE))
    pages[index] = page
    return page
  }
  return (offset, length) => {
    const first = Math.floor(offset / PAGE)
    const from = offset - first * PAGE
    if (from + length <= PAGE) return pageAt(first).subarray(from, from + length)
    const joined = new Uint8Array(length)
    for (let done = 0, at = first; done < length; at++) {
      const start = at === first ? from : 0
      const piece = pageAt(at).subarray(start, Math.min(PAGE, start + length - done))
      joined.set(piece, done)
      done += piece.length
    }
    return joined
  }
}
