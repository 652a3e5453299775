import type { Rejected } from '../../model/rejected.ts'
import { oneLine } from './one-line.ts'

/**
 * A rejection as one line for a person; most reasons name the file and the line themselves.
 *
 * @example 'rejected (invalid-json): Line 7 of dump.jsonl is not JSON …'
 */
export function rejectionLine({ source, kind, code, reason }: Rejected): string {
  const where = source.record === null ? source.file : `${source.file}:${source.record}`
  return oneLine(
    `${kind === 'passed-over' ? 'passed over' : 'rejected'} (${code}): ${reason.includes(source.file) ? '' : `${where}: `}${reason}`,
  )
}
