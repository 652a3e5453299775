import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate } from 'node:zlib'
import { type Headers, headersIn } from './headers.ts'

/** An HTTP response as it was on the wire. */
interface Response {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

/** Reads the status line and the header fields of a response; null when it is not one. */
export function responseIn(block: Buffer): Response | null {
  const end = /\r?\n\r?\n/.exec(block.toString('latin1', 0, 64 * 1024))
  const head = end === null ? block : block.subarray(0, end.index)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head.toString('latin1', 0, 32))?.[1]
  if (status === undefined) return null
  const body = end === null ? Buffer.alloc(0) : block.subarray(end.index + end[0].length)
  return { status: Number(status), headers: headersIn(head), body }
}

const unpackers = new Map([
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
] as const)

/**
 * The body as the server meant it. Crawlers that unpack a body leave the field that says how it was packed, so the bytes decide.
 *
 * @param largest how many bytes an unpacked body may have.
 */
export async function bodyOf({ headers, body }: Response, largest: number): Promise<Buffer | 'too-large' | 'damaged'> {
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(body) : body
  const encoding = headers.get('content-encoding')?.toLowerCase()
  const isPacked =
    encoding === 'br' ? !/^\s*</.test(whole.toString('latin1', 0, 100)) : whole[0] === 0x1f || whole[0] === 0x78
  const unpack = [...unpackers].find(([name]) => name === encoding)?.[1]
  if (unpack === undefined || !isPacked) return whole.length > largest ? 'too-large' : whole
  return unpack(whole, { maxOutputLength: largest }).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged',
  )
}

/** Joins the chunks of a body; a body that is not chunked is returned as it is. */
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const size = /^([0-9a-f]{1,8})[^\r\n]{0,100}\r\n/i.exec(body.toString('latin1', at, at + 128))
    if (size === null) return chunks.length === 0 ? body : Buffer.concat(chunks)
    const from = at + size[0].length
    const length = Number.parseInt(size[1] ?? '0', 16)
    chunks.push(body.subarray(from, from + length))
    at = from + length + 2
    if (length === 0) return Buffer.concat(chunks)
  }
}
