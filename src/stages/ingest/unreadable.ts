import type { Rejected } from '../../model/rejected.ts'
import { refuse } from './refusal.ts'

/** What ends the reading of one input, with the sentence that its refusal says. */
export class Unreadable extends Error {
  readonly code: string
  /** A whole sentence, of which `shown(name)` is a part. */
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
  return refuse(name, null, 'unreadable', `The file ${shown(name)} cannot be read: ${shown(reason)}.`)
}

/**
 * A name as a sentence may hold it: on one line, with nothing in it that moves a cursor or turns the direction of writing.
 *
 * @example shown('a\nb.txt') // 'a\\u000ab.txt'
 */
export function shown(name: string): string {
  return name.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
