import type { Bytes } from '../bytes/bytes.ts'
import { type ByteQueue, byteQueue } from './byte-queue.ts'
import { type Headers, headersIn } from './headers.ts'

/** A record of a WARC file. */
export interface WarcRecord {
  /** Counted from 1, whatever its type. */
  readonly number: number
  readonly headers: Headers
  /** The block; null when it was larger than the limit and was passed over. */
  readonly block: Buffer | null
  /** How a block begins that was passed over. */
  readonly start?: Buffer
  readonly fault: null
}

/** A stretch of a WARC file that is not a record, or whose length is wrong; reading continues at the next record. */
export interface WarcFault {
  readonly number: number
  readonly headers: Headers | null
  readonly block: null
  readonly fault: 'no-record' | 'wrong-length' | 'cut-off'
}

/** Where a record begins: after an empty line. */
const BEGINNING = /\r?\n\r?\nWARC\/[01]\.\d{1,2}\r?\n/
/** Also 0.17 and 0.18, of the ClueWeb and the first Heritrix. */
const WARC = 'WARC/'
const MARK = `\n${WARC}`
const LONGEST_HEADERS = 256 * 1024

/**
 * Reads the records of an unpacked WARC file one by one.
 *
 * warcio, which does that too, takes a record of a wrong length for the end of the file, or the next record for a part of it;
 * here reading continues at the next line that begins a record.
 *
 * @param largest how many bytes a block may have.
 * @param before how many records came before.
 */
export async function* warcRecords(bytes: Bytes, largest: number, before = 0): AsyncGenerator<WarcRecord | WarcFault> {
  const queue = byteQueue(bytes)
  for (let number = before + 1; await atSomething(queue); number++) {
    const head = await headOf(queue)
    const headers = head === null ? null : headersIn(head)
    const length = Number(headers?.get('content-length') ?? Number.NaN)
    if (head === null || headers === null || !Number.isSafeInteger(length) || length < 0) {
      yield { number, headers, block: null, fault: 'no-record' }
      await goOn(queue, head ?? Buffer.alloc(0))
    } else if (length > largest) {
      while (queue.seen().length < Math.min(length, START)) if (!(await queue.more())) break
      const start = Buffer.from(queue.seen().subarray(0, Math.min(length, START)))
      const passed = await passOver(queue, length)
      if (passed === 'whole') yield { number, headers, block: null, start, fault: null }
      else yield { number, headers, block: null, fault: passed }
      if (!(await isAtNext(queue))) await goOn(queue, Buffer.alloc(0))
    } else {
      const block = await queue.take(length)
      if (block.length === length && (await isAtNext(queue))) yield { number, headers, block, fault: null }
      else {
        const cutOff = block.length < length && beginningIn(block) === null
        yield { number, headers, block: null, fault: cutOff ? 'cut-off' : 'wrong-length' }
        await goOn(queue, block)
      }
    }
  }
}

/** Passes over the empty lines before a record; false at the end. */
async function atSomething(queue: ByteQueue): Promise<boolean> {
  for (;;) {
    const seen = queue.seen()
    const empty = seen.findIndex((byte) => byte !== 13 && byte !== 10)
    if (empty >= 0) {
      await queue.take(empty)
      return true
    }
    await queue.take(seen.length)
    if (!(await queue.more())) return false
  }
}

/** The lines of a record's head; null where no record begins. */
async function headOf(queue: ByteQueue): Promise<Buffer | null> {
  if (!(await beginsHere(queue))) return null
  // Most heads are short, and a chunk is long: it is not turned into a string as a whole.
  for (let window = 2048; ; window *= 8) {
    const end = /\r?\n\r?\n/.exec(queue.seen().toString('latin1', 0, window))
    if (end !== null) return queue.take(end.index + end[0].length)
    while (queue.seen().length < window) if (!(await queue.more())) return null
    if (window > LONGEST_HEADERS) return null
  }
}

async function beginsHere(queue: ByteQueue): Promise<boolean> {
  while (queue.seen().length < WARC.length) if (!(await queue.more())) return false
  return queue.seen().toString('latin1', 0, WARC.length) === WARC
}

/** Whether a record, or the end of the file, follows after the empty lines that close a block. */
async function isAtNext(queue: ByteQueue): Promise<boolean> {
  return !(await atSomething(queue)) || beginsHere(queue)
}

/** Where the next record begins, with the empty line before it; null when none does. Bytes are searched, which takes no copy of them. */
function beginningIn(bytes: Buffer): number | null {
  for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
    const from = Math.max(0, at - 3)
    const found = BEGINNING.exec(bytes.toString('latin1', from, at + MARK.length + 6))
    if (found !== null) return from + found.index
  }
  return null
}

/**
 * Passes over a block that is too large to be held. A head of a record within it means that the length is wrong: it would swallow the
 * records that follow. A crawl of crawls, in which that is not a fault, packs them.
 */
async function passOver(queue: ByteQueue, length: number): Promise<'whole' | 'wrong-length' | 'cut-off'> {
  let left = length
  for (;;) {
    while (queue.seen().length < Math.min(left, STRETCH)) if (!(await queue.more())) break
    const seen = queue.seen().subarray(0, left)
    const found = beginningIn(seen)
    if (found !== null && /\r?\nWARC-Type:/i.test(queue.seen().toString('latin1', found, found + 2000))) {
      await queue.take(found)
      return 'wrong-length'
    }
    if (seen.length === left) {
      await queue.take(left)
      return 'whole'
    }
    // What may be the first half of a head stays; at the end of the file nothing does.
    const passing = seen.length < STRETCH ? seen.length : seen.length - OVERLAP
    await queue.take(passing)
    left -= passing
    if (seen.length < STRETCH) return 'cut-off'
  }
}

const START = 8192
const STRETCH = 1 << 20
const OVERLAP = 4096

/** Skips to the next beginning of a record, which may be inside what a wrong length took for a block. */
async function goOn(queue: ByteQueue, taken: Buffer): Promise<void> {
  queue.unread(taken)
  for (;;) {
    const seen = queue.seen()
    const found = beginningIn(seen)
    if (found !== null) {
      await queue.take(found)
      return
    }
    // What may be the first half of a beginning stays.
    await queue.take(Math.max(0, seen.length - 16))
    if (!(await queue.more())) {
      await queue.take(16)
      return
    }
  }
}
