import type { Bytes } from '../bytes/bytes.ts'

/**
 * The same text in UTF-8, for readers that cut bytes into lines and cells.
 *
 * @param charset in the WHATWG's spelling.
 */
export async function* transcoded(bytes: Bytes, charset: string): AsyncGenerator<Uint8Array> {
  if (charset === 'windows-1252') {
    // Node's own decoder reads Windows-1252 as Latin-1 (nodejs/node#56542); every byte is a character, so that any cut will do.
    const { default: iconv } = await import('iconv-lite')
    for await (const chunk of bytes) yield Buffer.from(iconv.decode(Buffer.from(chunk), charset))
    return
  }
  const decoder = new TextDecoder(charset)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
