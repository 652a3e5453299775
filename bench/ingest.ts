import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { warcGzOf } from '../test/warc.ts'
import { articlesOf } from './articles.ts'
import { builtModules } from './built.ts'
import { median } from './median.ts'
import { pagesOf } from './pages.ts'

/** How fast a step of reading is: what it reads in a second of this thread's time. */
export interface IngestSpeed {
  readonly name: string
  readonly rate: number
  readonly unit: string
  readonly goal: number | null
}

type Page = typeof import('../src/input/page/page.ts')
type Ingest = typeof import('../src/input/ingest.ts')
type Config = typeof import('../src/model/config.ts')

const MODULES = [
  'src/input/page/page.ts',
  'src/input/ingest.ts',
  'src/input/warc/records.ts',
  'src/input/unpack/inflate.ts',
  'src/input/bytes/bytes.ts',
  'src/model/config.ts',
] as const

/**
 * Measures how fast pages, WARC files and JSON Lines are read, before any language work.
 *
 * The time is the processor's and not the wall's: unpacking has a thread of its own, whose time is counted in.
 */
export async function ingestSpeeds(project: string, rounds: number): Promise<IngestSpeed[]> {
  const from = await builtModules(project, MODULES)
  const { readPage } = await from<Page>(MODULES[0])
  const { readInput } = await from<Ingest>(MODULES[1])
  const { warcRecords } = await from<typeof import('../src/input/warc/records.ts')>(MODULES[2])
  const { inflate } = await from<typeof import('../src/input/unpack/inflate.ts')>(MODULES[3])
  const { bytesOf } = await from<typeof import('../src/input/bytes/bytes.ts')>(MODULES[4])
  const { configSchema } = await from<Config>(MODULES[5])
  const config = configSchema.parse({})
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))
  try {
    const pages = (size: number) => pagesOf(100, 1, size)
    const readAll = async (name: string) => {
      for await (const _ of readInput({ path: join(folder, name), name }, config, null));
    }
    const write = (name: string, bytes: Buffer | string): number => {
      writeFileSync(join(folder, name), bytes)
      return bytes.length / 1e6
    }
    const warc = write('pages.warc.gz', warcGzOf(pagesOf(300, 2, 80_000).map((body) => ({ body }))))
    const lines = articlesOf(2000, 3).map((article, i) => JSON.stringify({ id: `${i}`, title: 'A title', ...article }))
    const jsonl = write('articles.jsonl', `${lines.join('\n')}\n`)
    const json = write('articles.json', `[${lines.join(',\n')}]`)
    const none = { packed: () => {}, unpacked: () => {} }
    const steps: (Omit<IngestSpeed, 'rate'> & { amount: number; work: () => Promise<unknown> })[] = [
      ...[140_000, 30_000].map((size) => {
        const some = pages(size)
        const kilobytes = some.reduce((sum, { length }) => sum + length, 0) / some.length / 1000
        const work = async () => {
          for (const page of some) readPage(page, { url: null, fetched: null })
        }
        return {
          name: `pages of ${kilobytes.toFixed(0)} KB`,
          unit: 'pages/s',
          goal: size > 1e5 ? 150 : null,
          amount: some.length,
          work,
        }
      }),
      {
        name: 'WARC.gz, its records',
        unit: 'MB/s packed',
        goal: 20,
        amount: warc,
        work: async () => {
          const unpacked = inflate(bytesOf(join(folder, 'pages.warc.gz')), 'gzip', 'pages', none)
          for await (const _ of warcRecords(unpacked, config.limits.pageBytes));
        },
      },
      {
        name: 'WARC.gz, its articles',
        unit: 'MB/s packed',
        goal: null,
        amount: warc,
        work: () => readAll('pages.warc.gz'),
      },
      { name: 'JSON Lines', unit: 'MB/s', goal: null, amount: jsonl, work: () => readAll('articles.jsonl') },
      { name: 'a JSON list', unit: 'MB/s', goal: null, amount: json, work: () => readAll('articles.json') },
    ]
    const speeds: IngestSpeed[] = []
    for (const { name, unit, goal, amount, work } of steps) {
      await work()
      const rates: number[] = []
      for (let i = 0; i < rounds; i++) rates.push(amount / (await seconds(work)))
      speeds.push({ name, unit, goal, rate: median(rates) })
    }
    return speeds
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
