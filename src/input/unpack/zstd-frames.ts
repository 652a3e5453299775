/** What `zstd -d` itself accepts: a frame may ask for gigabytes of memory in its first bytes, and be nineteen bytes long. */
const LARGEST_WINDOW = 128 * 1024 * 1024

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a50

type State = 'magic' | 'descriptor' | 'header' | 'block' | 'passing' | 'size' | 'unknown'

/**
 * Follows Zstandard data from frame to frame (RFC 8878, 3.1), reading headers only, and tells how large a window they ask for.
 *
 * @returns a function that is given the bytes in order, and says of each piece the window, in bytes, of a frame that begins in it and
 * asks for too much; null when none does.
 */
export function windowWatch(): (piece: Uint8Array) => number | null {
  let state: State = 'magic'
  let descriptor = 0
  let needed = 4
  let got: number[] = []
  /** What comes when everything of a block, a frame or a skippable frame has been passed. */
  let last = false
  const expect = (next: State, count: number) => {
    state = next
    needed = count
    got = []
  }
  const read = (from: number, count: number) => {
    let value = 0
    for (let i = from + count - 1; i >= from; i--) value = value * 256 + (got[i] ?? 0)
    return value
  }
  const isSingle = () => (descriptor & 0x20) !== 0
  const dictionary = () => [0, 1, 2, 4][descriptor & 3] ?? 0
  const contentSize = () => [isSingle() ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0
  const window = (): number => {
    if (isSingle()) return read(dictionary(), contentSize()) + (descriptor >> 6 === 1 ? 256 : 0)
    const [byte = 0] = got
    const base = 2 ** (10 + (byte >> 3))
    return base + (base / 8) * (byte & 7)
  }
  const step = (): number | null => {
    switch (state) {
      case 'magic': {
        const magic = read(0, 4)
        if (magic === MAGIC) expect('descriptor', 1)
        else if (magic - (magic % 16) === SKIPPABLE) expect('size', 4)
        else expect('unknown', Number.POSITIVE_INFINITY) // the unpacker will say what is wrong
        return null
      }
      case 'descriptor':
        descriptor = read(0, 1)
        expect('header', (isSingle() ? 0 : 1) + dictionary() + contentSize())
        return null
      case 'header': {
        const asked = window()
        expect('block', 3)
        return asked > LARGEST_WINDOW ? asked : null
      }
      case 'block': {
        const header = read(0, 3)
        last = (header & 1) === 1
        const isRepeated = ((header >> 1) & 3) === 1
        expect('passing', (isRepeated ? 1 : header >> 3) + (last && (descriptor & 4) !== 0 ? 4 : 0))
        return null
      }
      case 'size':
        last = true
        expect('passing', read(0, 4))
        return null
      default:
        if (last) expect('magic', 4)
        else expect('block', 3)
        return null
    }
  }
  return (piece) => {
    for (let at = 0; ; ) {
      if (state === 'unknown') return null
      if (state === 'passing') {
        const passed = Math.min(needed, piece.length - at)
        needed -= passed
        at += passed
      } else {
        while (got.length < needed && at < piece.length) got.push(piece[at++] ?? 0)
        if (got.length === needed) needed = 0
      }
      if (needed > 0) return null
      const asked = step()
      if (asked !== null) return asked
      if (at >= piece.length && needed > 0) return null
    }
  }
}
