import { createReadStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { linesOf } from '../../input/lines.ts'
import { Failure } from '../../model/failure.ts'

/** A line of a file of records, not read yet. */
export interface RawRecord {
  readonly id: string
  readonly bytes: Buffer
}

/** An article of an output folder with its claims, as the bytes that stand there: what is the same on both sides need not be read. */
export interface RawArticle extends RawRecord {
  readonly claims: readonly RawRecord[]
  readonly size: number
  /** Where it is, so that it can be dropped and read again. */
  readonly at: { readonly article: Stretch; readonly claims: Stretch }
}

/** A stretch of a file in bytes. */
interface Stretch {
  readonly start: number
  readonly end: number
}

interface Line extends Stretch {
  readonly bytes: Buffer
}

/** Articles of an output folder in its order, and any of them again. */
export class RawOutput {
  readonly #folder: string
  readonly #files = new Map<string, FileHandle>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws {Failure} `not-an-output` */
  async *articles(): AsyncGenerator<RawArticle, void> {
    const claims = this.#lines('claims.jsonl')
    let next = await claims.next()
    for await (const line of this.#lines('articles.jsonl')) {
      const id = articleId(line.bytes)
      const own: RawRecord[] = []
      let size = line.bytes.length
      const from = next.done === true ? 0 : next.value.start
      let to = from
      while (next.done !== true) {
        const head = claimHead(next.value.bytes)
        if (head.article !== id) break
        own.push({ id: head.id, bytes: next.value.bytes })
        size += next.value.bytes.length
        to = next.value.end
        next = await claims.next()
      }
      const at = { article: { start: line.start, end: line.end }, claims: { start: from, end: to } }
      yield { id, bytes: line.bytes, claims: own, size, at }
    }
    if (next.done === true) return
    throw new Failure(
      'not-an-output',
      `A claim in ${join(this.#folder, 'claims.jsonl')} belongs to an article that is not next in articles.jsonl. Run again to make the two fit.`,
    )
  }

  /** An article that was met before. */
  async again(id: string, at: RawArticle['at']): Promise<RawArticle> {
    const bytes = await this.#read('articles.jsonl', at.article)
    const lines = (await this.#read('claims.jsonl', at.claims))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
    const claims = lines.map((line) => ({ id: claimHead(Buffer.from(line)).id, bytes: Buffer.from(line) }))
    return { id, bytes, claims, size: bytes.length, at }
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) await file.close()
    this.#files.clear()
  }

  async *#lines(name: string): AsyncGenerator<Line, void> {
    const path = join(this.#folder, name)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile())
      throw new Failure(
        'not-an-output',
        `Expected the output folder of a run, but ${path} is not there. Try: claimwire run`,
      )
    let start = 0
    const stream = createReadStream(path, { highWaterMark: 1 << 20 })
    for await (const { bytes } of linesOf(stream, Number.POSITIVE_INFINITY)) {
      const own = Buffer.from(bytes ?? [])
      const end = start + own.length
      if (own.length > 0) yield { bytes: own, start, end }
      start = end + 1
    }
  }

  async #read(name: string, { start, end }: Stretch): Promise<Buffer> {
    let file = this.#files.get(name)
    if (file === undefined) {
      file = await open(join(this.#folder, name))
      this.#files.set(name, file)
    }
    const bytes = Buffer.alloc(end - start)
    await file.read(bytes, 0, bytes.length, start)
    return bytes
  }
}

/** Ids stand at the head of a line as it is written; a line that something else has written is read whole. */
const HEAD = 2048
const STRING = '("(?:[^"\\\\]|\\\\.)*")'
const CLAIM = new RegExp(`^\\{"schema":"claimwire/claim@\\d+","id":${STRING},"article":\\{"id":${STRING}`)
const ARTICLE = new RegExp(`^\\{"schema":"claimwire/article@\\d+","id":${STRING}`)

function claimHead(bytes: Buffer): { readonly id: string; readonly article: string } {
  const [, id, article] = CLAIM.exec(bytes.subarray(0, HEAD).toString('utf8')) ?? []
  if (id !== undefined && article !== undefined) return { id: JSON.parse(id), article: JSON.parse(article) }
  const record = recordOf(bytes, 'claim')
  return { id: record.id, article: record.article?.id ?? '' }
}

function articleId(bytes: Buffer): string {
  const [, id] = ARTICLE.exec(bytes.subarray(0, HEAD).toString('utf8')) ?? []
  return id === undefined ? recordOf(bytes, 'article').id : JSON.parse(id)
}

function recordOf(
  bytes: Buffer,
  kind: 'claim' | 'article',
): { readonly id: string; readonly article?: { readonly id: string } } {
  try {
    const record = JSON.parse(bytes.toString('utf8'))
    if (typeof record.schema === 'string' && record.schema.startsWith(`claimwire/${kind}@`)) return record
  } catch {
    // Said below, as of any line that is none of ours
  }
  throw new Failure('not-an-output', `Expected a record of claimwire/${kind}, got ${bytes.toString('utf8', 0, 40)}…`)
}
