import type { Rejected } from '../model/rejected.ts'
import { refuse } from './refusal.ts'

/** What ends the reading of one input, with the sentence that its refusal says. */
export class Unreadable extends Error {
  readonly code: string
  /** A whole sentence, which names the input. */
  readonly reason: string

  constructor(code: string, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.code = code
    this.reason = reason
  }
}

/** The refusal of whatever ended the reading of an input. */
export function refusalOf(error: unknown, name: string): Rejected {
  if (error instanceof Unreadable) return refuse(name, null, error.code, error.reason)
  const reason = whyOf(error)
  return refuse(name, null, 'unreadable', `The file ${name} cannot be read: ${reason}.`)
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  ENOENT: 'it is no longer there, or its name is not UTF-8',
  EISDIR: 'it is a folder',
  EIO: 'the disk gives an error (EIO)',
  ELOOP: 'its links lead in a circle',
}

/** The system's own message names the whole path, which is of this machine. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error.message
  return WHY[code] ?? code
}
