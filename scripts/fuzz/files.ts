import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { faults } from '../../test/records.ts'
import { pageOf, warcGzOf, warcOf } from '../../test/warc.ts'
import { zipOf } from '../../test/zip.ts'
import { zstdOf } from '../../test/zstd.ts'
import { type Attack, type Finding, pick } from './attack.ts'
import { built, corpusTexts } from './built.ts'
import { mutatedBytes } from './mutate.ts'

const paragraphs = corpusTexts.slice(0, 4).map((text) => text.slice(0, 600))
const page = pageOf('Bridge falls', paragraphs)
const records = paragraphs.map((text, i) => ({ id: `${i}`, text, published: '2024-03-12', tags: [{ a: [i, null] }] }))
const lines = records.map((record) => JSON.stringify(record)).join('\n')
const table = `id,text\n${paragraphs.map((text, i) => `${i},"${text.replaceAll('"', '""')}"`).join('\n')}\n`

/** An input of every form, as small as it can be and still be whole. */
const FORMS: readonly Buffer[] = [
  Buffer.from(paragraphs[0] ?? ''),
  Buffer.from(page),
  Buffer.from(lines),
  Buffer.from(JSON.stringify(records, null, 1)),
  Buffer.from(table),
  Buffer.from(table.replaceAll('\n', '\r')),
  Buffer.from(`\uFEFF${table}`, 'utf16le'),
  Buffer.from(`text\n${paragraphs.map((text) => JSON.stringify(text)).join('\n')}`),
  warcOf([{ body: page }, { body: page, url: 'https://example.org/b', wrong: 40 }, { body: page }]),
  warcGzOf([{ body: page }, { body: page, url: 'https://example.org/b' }]),
  gzipSync(lines),
  gzipSync(gzipSync(lines)),
  zstdOf(lines.split('\n').map((line) => Buffer.from(`${line}\n`))),
  zipOf([
    { name: 'a.jsonl', content: lines },
    { name: '../b.html', content: page },
  ]),
]

/** A file of some bytes may take so long; milliseconds of processor time. */
const SLOW = 3000

/** Mutated files of every form: no exception, a refusal or valid records for each, no time out of proportion. */
export async function files(): Promise<Attack> {
  const { ingest, isRejected } = await built<typeof import('../../src/input/ingest.ts')>('src/input/ingest.ts')
  const { pipeline } = await built<typeof import('../../src/pipeline.ts')>('src/pipeline.ts')
  const { configSchema } = await built<typeof import('../../src/model/config.ts')>('src/model/config.ts')
  const config = configSchema.parse({ inputs: ['-'] })
  const read = pipeline(config)
  return {
    name: 'files',
    share: 3,
    attempt: async (lot) => {
      const bytes = mutatedBytes(pick(lot, FORMS), lot)
      const found = (what: string): Finding => ({ attack: 'files', what, input: bytes })
      const before = process.cpuUsage()
      try {
        for await (const input of ingest(config, { cwd: '.', stdin: Readable.from([bytes]) })) {
          if (isRejected(input)) {
            if (!/^\P{Cc}+[.)]$/u.test(input.reason)) return found(`says ${input.reason}`)
            if (/call stack|not a function|of undefined|of null/.test(input.reason)) return found(input.reason)
            continue
          }
          const wrong = faults(read(input), input.text)
          if (wrong.length > 0) return found(wrong.slice(0, 3).join('; '))
        }
      } catch (error) {
        return found(String((error as Error).stack ?? error))
      }
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000 > SLOW ? found(`took ${Math.round((user + system) / 1000)} ms`) : null
    },
  }
}
