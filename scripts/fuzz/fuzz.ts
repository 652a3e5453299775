import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { randomNumbers } from '../../src/run/results/random.ts'
import type { Attack, Finding } from './attack.ts'
import { files } from './files.ts'
import { kills } from './kills.ts'
import { linear } from './linear.ts'
import { queues } from './queues.ts'
import { configurations, jobs } from './settings.ts'
import { texts } from './texts.ts'
import { writes } from './writes.ts'

const HELP = `npm run fuzz -- [options]: attacks the built program (npm run build)

  --minutes 10     how long, shared among the attacks
  --seed 1         the same seed tries the same things
  --only texts     texts, files, configurations, jobs, writes, kills, queues, linear; several with commas
  --count 1000     so many tries of each attack instead of a time; all positions of writes with 0
  --articles 400   of the runs that are disturbed

What did not hold is kept in test/fuzz/, and tried again by every test run. Exit code 1 when there is any.
`

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'texts,files,configurations,jobs,writes,kills,queues,linear' },
    count: { type: 'string' },
    articles: { type: 'string', default: '400' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const articles = Number(values.articles)
const attacks: Readonly<Record<string, () => Promise<Attack>>> = {
  ...{ texts, files, configurations, jobs, linear },
  writes: () => writes(articles),
  kills: () => kills(articles),
  queues: () => queues(articles),
}

const kept = fileURLToPath(new URL('../../test/fuzz/', import.meta.url))

/** Keeps what did not hold as a fixture, named by its contents. */
function keep({ attack, what, input }: Finding): void {
  const name = `${attack}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}.json`
  mkdirSync(kept, { recursive: true })
  const bytes = Buffer.from(typeof input === 'string' ? JSON.stringify(input) : input)
  const record = { attack, what, text: typeof input === 'string', base64: bytes.toString('base64') }
  writeFileSync(kept + name, `${JSON.stringify(record, null, 2)}\n`)
  console.log(`  did not hold: ${what.slice(0, 400)} (test/fuzz/${name})`)
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const own = await Promise.all(values.only.split(',').map((name) => (attacks[name] ?? missing(name))()))
  const shares = own.reduce((sum, { share }) => sum + share, 0)
  let found = 0
  for (const attack of own) {
    const all = (await attack.most?.()) ?? Number.POSITIVE_INFINITY
    const count = values.count === undefined ? all : Math.min(all, Number(values.count) || all)
    const milliseconds =
      values.count === undefined ? (Number(values.minutes) * 60_000 * attack.share) / shares : Infinity
    const lot = randomNumbers(Number(values.seed))
    const began = performance.now()
    let [tries, own] = [0, 0]
    // Positions in a list are spread over it when there is no time for all.
    const step = Number.isFinite(all) && values.count === undefined ? 7 : 1
    for (; tries < count && performance.now() - began < milliseconds; tries++) {
      const finding = await attack.attempt(lot, (tries * step) % all)
      if (finding === null) continue
      own++
      if (own <= 20) keep(finding)
    }
    await attack.close?.()
    const seconds = (performance.now() - began) / 1000
    console.log(
      `${attack.name.padEnd(15)} ${String(tries).padStart(8)} tries ${seconds.toFixed(0).padStart(6)} s  ${own} did not hold`,
    )
    found += own
  }
  return found > 0 ? 1 : 0
}

function missing(name: string): never {
  throw new Error(`Expected one of ${Object.keys(attacks).join(', ')}, got ${name}`)
}

process.exit(await main())
