import { Unreadable } from '../unreadable.ts'

/** Below this, no archive is too large to unpack, however small it is packed. */
const HARMLESS = 64 * 1024 * 1024

/** Counts what goes into an unpacker and what comes out; the archive that grows beyond all bounds is given up. */
export interface Expansion {
  readonly packed: (bytes: number) => void
  /** @throws {Unreadable} `archive-bomb` */
  readonly unpacked: (bytes: number) => void
}

/** The same for an archive within an archive: what is unpacked counts, but what is packed in it was itself unpacked. */
export function nested({ unpacked }: Expansion): Expansion {
  return { packed: () => {}, unpacked }
}

/**
 * Watches how large an archive becomes, with all the archives within it.
 *
 * @param most how many times its packed size it may have once it is over 64 MiB.
 */
export function expansionOf(name: string, most: number): Expansion {
  let before = 0
  let after = 0
  return {
    packed: (bytes) => {
      before += bytes
    },
    unpacked: (bytes) => {
      after += bytes
      if (after <= HARMLESS || after <= before * most) return
      const size = `${Math.round(before / 1024)} KiB became more than ${Math.round(after / 1024 / 1024)} MiB`
      const what = `${name} grows to more than ${most} times its size when it is unpacked (${size})`
      const reason = `${what}, as archives made to fill a disk do; the rest of it is not read. Raise limits.expansion in the configuration if it is sound.`
      throw new Unreadable('archive-bomb', reason)
    },
  }
}
