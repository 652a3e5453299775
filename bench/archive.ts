import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RedisServer, redisServer, withoutRedis } from '../test/redis.ts'
import { articlesOf } from './articles.ts'
import { folderOf } from './built.ts'
import { median } from './median.ts'
import { type Watched, watched } from './watched.ts'

/** What the runs over an archive took. */
export interface ArchiveFigures {
  readonly articles: number
  readonly one: Watched
  readonly two: Watched
  /** Seconds with one worker over seconds with two, the median of pairs that were run one after the other. */
  readonly gain: number
  /** The same for two runs at the same time, each with one worker: what two gain that share nothing but the machine. */
  readonly apart: number
  /** Two worker processes on a queue against one, and the processor time that one takes more than a run by itself; null without Redis. */
  readonly queue: { readonly gain: number; readonly share: number } | null
}

/** Articles in each file of the archive. */
const EACH = 500

/** Runs the built program over an archive of generated articles: with one worker and with two, by itself and over a queue. */
export function archiveFigures(project: string, articles: number, pairs: number): Promise<ArchiveFigures> {
  return inFolder(project, async (folder, cli) => {
    await writeArchive(join(folder, 'in'), articles)
    const command = (workers: number, output = 'out') =>
      [cli, 'run', 'in', '-o', output, '--resume', 'never', '--log', 'json', '--workers', `${workers}`] as const
    const trial = async (): Promise<[Watched, Watched, Watched]> => [
      await watched([command(1)], folder),
      await watched([command(2)], folder),
      await watched([command(1), command(1, 'beside')], folder),
    ]
    const first = await trial()
    const trials = [first]
    for (let i = 1; i < pairs; i++) trials.push(await trial())
    const [one, two] = first
    const queue = withoutRedis === null ? await overQueue(cli, folder, pairs, one) : null
    const gain = median(trials.map(([a, b]) => a.seconds / b.seconds))
    const apart = median(trials.map(([a, , both]) => (2 * a.seconds) / both.seconds))
    return { articles, one, two, gain, apart, queue }
  })
}

/** Runs the built program once over an archive of generated articles with two workers, for its memory. */
export function longRun(project: string, articles: number): Promise<Watched> {
  return inFolder(project, async (folder, cli) => {
    await writeArchive(join(folder, 'in'), articles)
    return watched([[cli, 'run', 'in', '-o', 'out', '--log', 'json', '--workers', '2']], folder)
  })
}

/** Works in a folder of its own, which is gone afterwards, with the built program. */
async function inFolder<T>(project: string, work: (folder: string, cli: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))
  try {
    return await work(folder, fileURLToPath(new URL('dist/cli/main.js', folderOf(project))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function overQueue(cli: string, folder: string, pairs: number, alone: Watched): Promise<ArchiveFigures['queue']> {
  const redis = await redisServer()
  try {
    const runs: [Watched, Watched][] = []
    for (let i = 0; i < pairs; i++)
      runs.push([await served(1, cli, folder, redis), await served(2, cli, folder, redis)])
    const took = ({ processor }: Watched) => processor.main + processor.others
    const share = median(runs.map(([one]) => (took(one) - took(alone)) / took(alone)))
    return { gain: median(runs.map(([one, two]) => one.seconds / two.seconds)), share }
  } finally {
    await redis.stop()
  }
}

async function served(processes: number, cli: string, folder: string, { url }: RedisServer): Promise<Watched> {
  rmSync(join(folder, 'queued'), { recursive: true, force: true })
  await watched([[cli, 'enqueue', 'in', '-o', 'queued', '--redis', url]], folder)
  const worker = [cli, 'worker', '--redis', url, '--until-empty', '--workers', '1']
  return watched(
    Array.from({ length: processes }, () => worker),
    folder,
  )
}

async function writeArchive(folder: string, articles: number): Promise<void> {
  mkdirSync(folder)
  for (let from = 0; from < articles; from += EACH) {
    const file = createWriteStream(join(folder, `${String(from).padStart(9, '0')}.jsonl`))
    const some = articlesOf(Math.min(EACH, articles - from), 1000 + from / EACH)
    for (const [i, { text, published }] of some.entries())
      file.write(`${JSON.stringify({ id: `b${from + i}`, text, published })}\n`)
    file.end()
    await once(file, 'close')
  }
}

/** Seconds that one article of one megabyte takes, and one of five, in processor time. */
export function lengthFigures(project: string): Promise<{ readonly one: number; readonly five: number }> {
  return inFolder(project, async (folder, cli) => {
    const text = articlesOf(2400, 77)
      .map((article) => article.text)
      .join('\n\n')
    const seconds = async (characters: number) => {
      writeFileSync(join(folder, 'a.txt'), text.slice(0, characters))
      const { processor } = await watched([[cli, 'run', 'a.txt', '-o', 'out', '--workers', '1', '--quiet']], folder)
      return processor.main + processor.others
    }
    const nothing = await seconds(1000)
    return { one: (await seconds(1e6)) - nothing, five: (await seconds(5e6)) - nothing }
  })
}
