import { shown, Unreadable } from '../unreadable.ts'

/** The refusal of what an archive has lost at its end. */
export function cutOff(name: string, kind: string, cause?: unknown): Unreadable {
  const reason = `${shown(name)} is cut off: its ${kind} data ends early. What stood before is read; get the file again for the rest.`
  return new Unreadable('unreadable', reason, { cause })
}

/** The refusal of what comes behind a fault in an archive. */
export function damaged(name: string, kind: string, cause: unknown): Unreadable {
  const why = cause instanceof Error ? cause.message : String(cause)
  const reason = `${shown(name)} is damaged: its ${kind} data does not hold (${shown(why)}). What stood before is read; get the file again for the rest.`
  return new Unreadable('unreadable', reason, { cause })
}
