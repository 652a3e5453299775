import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { type ByteQueue, byteQueue } from './byte-queue.ts'
import { pageOfResponse } from './warc.ts'

/** "URL address date type length", and in version 2 a status and others before the length. */
const HEAD = /^(\S{1,5000}) (?:\S{1,60}) (\d{14}) (\S{0,200}) ?.{0,500}?(\d{1,15})\r?$/
const LONGEST_HEAD = 8192

/** Reads the pages of an ARC file, the form in which the Internet Archive kept its crawls until 2008. */
export async function* readArc({ name, bytes }: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const queue = byteQueue(bytes)
  const { pageBytes } = context.config.limits
  let pages = 0
  let record = 0
  for (;;) {
    const line = await nextLine(queue)
    if (line === null) break
    record++
    const [, url = '', date = '', mime = '', length = ''] = HEAD.exec(line) ?? []
    if (url === '') {
      yield refuse(
        name,
        record,
        'invalid-arc',
        `Record ${record} of ${name} does not begin like a record of an ARC file; the rest of the file is not read.`,
      )
      return
    }
    const size = Number(length)
    const where = `Record ${record} of ${name} (${url})`
    if (size > pageBytes + 64 * 1024) {
      if ((await queue.skip(size)) < size) yield cutOff(name, record, where)
      continue
    }
    const block = await queue.take(size)
    if (block.length < size) {
      yield cutOff(name, record, where)
      return
    }
    if (url.startsWith('filedesc:')) continue
    const fetched = date.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z')
    const read = await pageOfResponse(
      block,
      { name, number: record, where, url, fetched, format: 'arc', mime },
      context,
    )
    if (read === null) continue
    pages++
    yield read
  }
  if (pages === 0) yield refuse(name, null, 'no-text', `${name} has ${record} records, and none is a page of HTML.`)
}

function cutOff(name: string, record: number, where: string): Rejected {
  return refuse(
    name,
    record,
    'invalid-arc',
    `${where} is truncated: the file ends before the record does. Get the file again for the rest.`,
  )
}

/** The next line that is not empty; null at the end. */
async function nextLine(queue: ByteQueue): Promise<string | null> {
  for (;;) {
    const seen = queue.seen()
    const end = seen.indexOf(10)
    if (end >= 0) {
      const line = (await queue.take(end + 1)).toString('latin1').replace(/\r?\n$/, '')
      if (line !== '') return line
    } else if (seen.length > LONGEST_HEAD || !(await queue.more())) {
      const rest = (await queue.take(Math.min(seen.length, LONGEST_HEAD))).toString('latin1').trim()
      return rest === '' ? null : rest
    }
  }
}
