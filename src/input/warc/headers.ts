/** Header fields by their names in lower case; of a repeated one, the first. */
export type Headers = ReadonlyMap<string, string>

/**
 * Reads the lines of header fields, of a WARC record or of an HTTP response; the first line is the caller's.
 *
 * @example headersIn(Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n')).get('warc-type') // 'response'
 */
export function headersIn(head: Buffer): Headers {
  const headers = new Map<string, string>()
  let last = ''
  for (const line of head.toString('utf8').split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim())
    }
  }
  return headers
}
