import { Unreadable } from '../unreadable.ts'

/** The refusal of what an archive has lost at its end. */
export function cutOff(name: string, kind: string, cause?: unknown): Unreadable {
  const reason = `${name} is cut off: its ${kind} data ends early. What stood before is read; get the file again for the rest.`
  return new Unreadable('unreadable', reason, { cause })
}

/** The refusal of what comes after a fault in an archive. */
export function damaged(name: string, kind: string, cause: unknown): Unreadable {
  const why = cause instanceof Error ? cause.message : String(cause)
  const reason = `${name} is damaged: its ${kind} data does not hold (${why}). What comes before the fault is read, up to the last 64 KiB; get the file again for the rest.`
  return new Unreadable('unreadable', reason, { cause })
}

/** The refusal of what comes after a fault in a file on the disk, of which all is read that stands before the fault. */
export function damagedAt(name: string, kind: string, cause: unknown): Unreadable {
  const why = cause instanceof Error ? cause.message : String(cause)
  const reason = `${name} is damaged: its ${kind} data does not hold (${why}). What comes before the fault is read; get the file again for the rest.`
  return new Unreadable('unreadable', reason, { cause })
}

/** The refusal of bytes that stand behind gzip data and are none. */
export function behind(name: string, cause: unknown): Unreadable {
  const reason = `${name} has bytes behind its gzip data that are something else. All of its data is read; if there should be more, get the file again.`
  return new Unreadable('unreadable', reason, { cause })
}

/** The refusal of a zip archive whose table of contents cannot be read, as when its end is missing. */
export function withoutContents(name: string, cause: unknown): Unreadable {
  const why = cause instanceof Error ? cause.message : String(cause)
  const reason = `${name} is cut off or damaged: the table of contents at its end cannot be read (${why}), so that nothing of it is. Get the file again.`
  return new Unreadable('unreadable', reason, { cause })
}
