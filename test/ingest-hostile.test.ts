import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { desk } from './reading.ts'
import { pageOf, warcGzOf, warcOf } from './warc.ts'
import { zipOf } from './zip.ts'
import { zstdOf } from './zstd.ts'

const { read } = desk()

const lines = Array.from({ length: 20 }, (_, i) =>
  JSON.stringify({ id: `${i}`, text: `A bridge fell in town ${i}, “police” said.` }),
)
const page = pageOf(
  'Bridge falls',
  lines.map((line) => `${line}, and so on, and so forth.`),
)
const table = `id,text\n${lines.map((line, i) => `${i},"${line.replaceAll('"', '""')}"`).join('\n')}\n`

/** An input of every form, as small as it can be and still be whole. */
const forms: [name: string, bytes: Buffer][] = [
  ['a page', Buffer.from(page)],
  ['JSON Lines', Buffer.from(lines.join('\n'))],
  ['a JSON list', Buffer.from(`[${lines.join(',')}]`)],
  ['a table', Buffer.from(table)],
  ['a table in UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le')],
  ['WARC', warcOf([{ body: page }, { body: page, url: 'https://example.org/b' }])],
  ['packed WARC', warcGzOf([{ body: page }, { body: page, url: 'https://example.org/b' }])],
  ['gzip', gzipSync(lines.join('\n'))],
  ['zstd', zstdOf(lines.map((line) => Buffer.from(`${line}\n`)))],
  [
    'zip',
    zipOf([
      { name: 'a.jsonl', content: lines.join('\n') },
      { name: 'b.html', content: page },
    ]),
  ],
]

describe('whatever is done to its bytes, an input gives articles and refusals, the same ones each time', () => {
  test.each(forms)(
    '%s',
    async (_, whole) => {
      const harm = fc.record({
        at: fc.nat(whole.length - 1),
        to: fc.uint8Array({ minLength: 0, maxLength: 8 }),
        keep: fc.boolean(),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(harm, { maxLength: 4 }), fc.option(fc.nat(whole.length)), async (harms, end) => {
          let bytes = Buffer.from(whole.subarray(0, end ?? whole.length))
          for (const { at, to, keep } of harms)
            bytes = Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(keep ? at : at + to.length)])
          const reading = await read({ inputs: ['-'] }, Readable.from([bytes]))
          const halves = [bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)].filter(
            ({ length }) => length > 0,
          )
          expect(await read({ inputs: ['-'] }, Readable.from(halves))).toEqual(reading)
          expect(reading.articles.length + reading.rejected.length).toBeGreaterThan(0)
          for (const { reason } of reading.rejected) expect(reason).toMatch(/^\P{Cc}+\.$/u)
        }),
        { numRuns: 60, seed: 7 },
      )
    },
    60_000,
  )
})
