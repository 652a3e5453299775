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
  const reason = error instanceof Error ? error.message : String(error)
  return refuse(name, null, 'unreadable', `The file ${name} cannot be read: ${reason}.`)
}
