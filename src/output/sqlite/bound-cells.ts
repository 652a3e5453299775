import type { Cell } from '../tables/table.ts'

type Bound = Uint8Array | number | boolean | null

/** UTF-16 code units take at most three bytes each. */
const WIDEST = 3

/**
 * What binds cells to a statement: texts as bytes in UTF-8, which the statement casts back.
 *
 * Node encodes several times as fast as the library, which goes through each text twice by character; and the library ends a text at
 * U+0000, which bytes may contain.
 *
 * @returns a function whose results hold until it is called again
 */
export function cellBinder(): (cells: readonly Cell[]) => Bound[] {
  let bytes = Buffer.allocUnsafeSlow(1 << 16)
  return (cells) => {
    let end = 0
    return cells.map((cell) => {
      if (typeof cell !== 'string') return cell
      const most = cell.length * WIDEST
      if (end + most > bytes.length) {
        bytes = Buffer.allocUnsafeSlow(Math.max(most, bytes.length * 2)) // cells before this one keep the former
        end = 0
      }
      const start = end
      end += bytes.write(cell, start)
      return bytes.subarray(start, end)
    })
  }
}
