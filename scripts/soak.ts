import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { corpusTexts, PROGRAM } from './fuzz/built.ts'

const HELP = `npm run soak -- [options]: a long run of the built program (npm run build), and its memory over time

  --articles 200000   how many
  --workers 2         threads
`

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200000' },
    workers: { type: 'string', default: '2' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

/** From the second quarter of a run to its last, its memory may grow by so much: a share of it, and megabytes. */
const GROWTH = { share: 0.1, megabytes: 50 }

interface Moment {
  readonly articles: number
  readonly megabytes: number
}

/** Writes an archive of so many articles, every one another: an article of the corpus with its own figures. */
async function archive(path: string, articles: number): Promise<void> {
  const out = createWriteStream(path)
  for (let i = 0; i < articles; i++) {
    const text = `${corpusTexts[i % corpusTexts.length]}\n\nAt least ${i + 2} people of ${i} towns were killed, “${i} of us,” said Ana Ruiz ${i}.`
    if (!out.write(`${JSON.stringify({ id: `n${i}`, text, published: '2024-03-12' })}\n`)) await once(out, 'drain')
  }
  await finished(out.end())
}

async function soak(folder: string, articles: number): Promise<readonly Moment[]> {
  const args = [PROGRAM, 'run', 'in.jsonl', '-o', 'out', '--log', 'json', '--quiet', '--keep', 'never']
  const child = spawn(process.execPath, [...args, '--workers', values.workers], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  const moments: Moment[] = []
  let told = 0
  for await (const line of createInterface({ input: child.stderr })) {
    const event = JSON.parse(line) as { readonly event: string } & Moment
    if (event.event !== 'progress') continue
    moments.push(event)
    if (event.articles < told) continue
    told += articles / 40
    console.log(`${String(event.articles).padStart(9)} articles ${event.megabytes.toFixed(0).padStart(6)} MB`)
  }
  if ((await code) !== 0) throw new Error(`Expected the run to end well, got the exit code ${await code}`)
  return moments
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const articles = Number(values.articles)
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-soak-'))
  try {
    await archive(join(folder, 'in.jsonl'), articles)
    const moments = await soak(folder, articles)
    const most = (from: number, to: number) =>
      Math.max(
        ...moments
          .filter((one) => one.articles > articles * from && one.articles <= articles * to)
          .map((one) => one.megabytes),
      )
    const [before, after] = [most(0.25, 0.5), most(0.75, 1)]
    console.log(`at most ${before.toFixed(0)} MB in the second quarter, ${after.toFixed(0)} MB in the last`)
    return after > before * (1 + GROWTH.share) + GROWTH.megabytes ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

process.exit(await main())
