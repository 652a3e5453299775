import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { linesOf } from '../lines.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { readMessage } from './message.ts'

/** A line between two messages: "From ana@example.org Tue Mar 12 10:00:00 2024". */
export const SEPARATOR = /^From \S.{0,200}\b\d{1,2}:\d{2}(?::\d{2})?.{0,30}\b\d{4}\b/
/** A line has at most so many bytes; longer ones are cut from their message. */
const LONGEST_LINE = 10_000_000

/** Reads a file of messages, one article per message. */
export async function* readMbox(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { name, depth } = inflow
  const most = context.config.limits.pageBytes * 2
  let record = 0
  let lines: Uint8Array[] = []
  let size = 0
  let afterBlank = true
  const message = async function* (): AsyncGenerator<Article | Rejected> {
    if (record === 0) return
    const where = `Message ${record} of ${name}`
    const source = { file: name, record, format: 'mbox' }
    if (size > most) yield refuse(name, record, 'too-large', `${where} is larger than ${most} bytes.`)
    else yield* readMessage(Buffer.concat(lines), { source, where, depth }, context)
  }
  for await (const { bytes } of linesOf(inflow.bytes, LONGEST_LINE)) {
    const line = Buffer.from(bytes ?? new Uint8Array())
    if (afterBlank && line[0] === 70 && SEPARATOR.test(line.toString('latin1', 0, 300))) {
      yield* message()
      record++
      lines = []
      size = 0
    } else {
      // ">From " is how such a line is written within a message.
      const own = /^>+From /.test(line.toString('latin1', 0, 40)) ? line.subarray(1) : line
      size += own.length + 1
      if (size <= most) lines.push(own, NEWLINE)
    }
    afterBlank = line.length === 0 || (line.length === 1 && line[0] === 13)
  }
  yield* message()
}

const NEWLINE = Buffer.from('\n')
