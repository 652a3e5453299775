import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { archiveFigures, lengthFigures, longRun } from './archive.ts'
import { articlesOf } from './articles.ts'
import { folderOf } from './built.ts'
import { ingestSpeeds } from './ingest.ts'
import { profile } from './profile.ts'
import { raceReport, writeMeasured } from './report.ts'
import { startup } from './startup.ts'
import type { Watched } from './watched.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '5' },
    project: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    warm: { type: 'string', default: '2000' },
    news: { type: 'string' },
    write: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    startup: { type: 'boolean', default: false },
    ingest: { type: 'boolean', default: false },
    archive: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    view: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

const HELP = `npm run bench -- [options]

  --articles 500   how many articles each contender reads
  --warm 2000      how many each reads before the clock starts
  --news FILE      articles of JSON Lines to read as well, each with "text" and perhaps "published"
  --write          writes the measured tables into docs/performance.md
  --rounds 5       how many rounds of the other measurements; the median counts
  --profile        only: milliseconds an article in each stage and extractor
  --startup        only: help, first claim
  --ingest         only: pages, WARC and JSON Lines, before any language work
  --archive        only: runs of the program with one worker and two, over a queue, and over one long article (Linux)
  --view           only: the page of the corpus' number of articles and of 2,000, and a text of 10,000 words, in Chromium
  --project .      the folder of the project to measure, which must be built (npm run build)
`

const count = Number(values.articles)
const number = (value: number, digits = 1) => value.toFixed(digits).padStart(9)

if (values.help) console.log(HELP)
else if (!existsSync(new URL('dist/index.js', folderOf(values.project)))) {
  console.error(
    `Expected a built project in ${values.project}, found none. Run npm run build first, or give --project.`,
  )
  process.exitCode = 1
} else if (values.profile) await printProfile()
else if (values.archive) await printArchive()
else if (values.memory) await printMemory()
else if (values.view) await printView()
else if (values.ingest) await printIngest()
else {
  if (!values.startup) await printRace()
  if (!values.startup) await printIngest()
  await printStartup()
}

async function printIngest(): Promise<void> {
  console.log('read in a second of processor time, before any language work')
  for (const { name, rate, unit, goal } of await ingestSpeeds(values.project, Number(values.rounds)))
    console.log(`${name.padEnd(36)}${number(rate)} ${unit}${goal === null ? '' : ` (goal ${goal})`}`)
  console.log()
}

async function printArchive(): Promise<void> {
  const { one, two, gain, apart, queue } = await archiveFigures(values.project, count, Number(values.rounds))
  const most = ({ memory }: Watched) => Math.max(0, ...memory.map(({ megabytes }) => megabytes))
  console.log(`${count} articles in files of 500, median of ${values.rounds} pairs\n`)
  for (const [name, run] of [['one worker', one] as const, ['two workers', two] as const]) {
    const { main, others } = run.processor
    console.log(`${name.padEnd(36)}${number(run.seconds)} s, ${number(most(run), 0)} MB at most (goal under 500)`)
    console.log(`${''.padEnd(36)}${number(main)} s of processor in the first thread, ${number(others)} s in the others`)
  }
  console.log(`${'two workers against one'.padEnd(36)}${number(gain, 2)} (goal 1.8)`)
  console.log(
    `${'two runs apart, at the same time'.padEnd(36)}${number(apart, 2)} (they share nothing but the machine)`,
  )
  if (queue === null) console.log('No redis-server: the queue was not timed.')
  else {
    console.log(`${'two worker processes on a queue'.padEnd(36)}${number(queue.gain, 2)} (goal 1.7)`)
    console.log(`${'the share of the queue'.padEnd(36)}${number(queue.share * 100)} % (goal under 2)`)
  }
  const { one: short, five } = await lengthFigures(values.project)
  console.log(`${'an article of 5 MB against one of 1'.padEnd(36)}${number(five / short, 2)} (goal 6 at most)`)
}

async function printView(): Promise<void> {
  const { viewFigures } = await import('./view.ts')
  const { pages, scroll } = await viewFigures([24, 2000], values.project)
  const milliseconds = ({ clock, processor }: { clock: number; processor: number }) =>
    `${number(processor, 0)} ms of processor, ${clock.toFixed(0)} by the clock`
  for (const { articles, megabytes, ofJson, open, search, filter } of pages) {
    console.log(`${articles} articles: ${megabytes.toFixed(1)} MB, ${ofJson.toFixed(2)} of their JSON (goal 1.3)`)
    console.log(
      `${'open until the list is there'.padEnd(36)}${milliseconds(open)} (goal ${articles > 100 ? 2000 : 1000})`,
    )
    console.log(`${'a letter typed in search'.padEnd(36)}${milliseconds(search)} (goal 50)`)
    console.log(`${'a filter chosen'.padEnd(36)}${milliseconds(filter)}`)
  }
  const { median, ninth } = scroll.frame
  console.log(
    `${`between frames of ${scroll.words} words`.padEnd(36)}${number(median, 1)} ms, nine in ten within ${ninth.toFixed(1)} (goal 16.7)`,
  )
}

async function printMemory(): Promise<void> {
  const { seconds, memory } = await longRun(values.project, count)
  console.log(
    `${count} articles in ${seconds.toFixed(0)} s: ${(count / seconds).toFixed(0)} articles/s with two workers\n`,
  )
  for (let tenth = 1; tenth <= 10; tenth++) {
    const some = memory.filter(({ articles }) => Math.ceil((articles / count) * 10) === tenth)
    const most = Math.max(0, ...some.map(({ megabytes }) => megabytes))
    const mean = some.reduce((sum, { megabytes }) => sum + megabytes, 0) / Math.max(1, some.length)
    console.log(`tenth ${String(tenth).padStart(2)}${number(mean, 0)} MB on average,${number(most, 0)} MB at most`)
  }
}

async function printProfile(): Promise<void> {
  const steps = await profile(values.project, articlesOf(100, 0), articlesOf(count, 1))
  console.log(`ms per article over ${count} articles        after    alone`)
  for (const { name, after, alone } of steps) {
    console.log(`${name.padEnd(36)}${number(after, 3)}${alone === null ? '' : number(alone, 3)}`)
  }
}

async function printRace(): Promise<void> {
  const lines = await raceReport(folderOf(values.project), count, Number(values.warm), values.news ?? null)
  console.log(lines.join('\n'))
  if (values.write) writeMeasured(lines)
}

async function printStartup(): Promise<void> {
  const { empty, help, firstClaim, libraries } = await startup(
    values.project,
    articlesOf(1, 0)[0] ?? { text: '', published: '' },
  )
  const seconds = (value: number) => `${value.toFixed(3)} s`
  console.log(
    `claimwire --help: ${seconds(help)}, ${seconds(help - empty)} over an empty node (median of 11; goal 0.100 s)`,
  )
  console.log(`first claim of claimwire extract: ${seconds(firstClaim)} (median of 5; goal 1.500 s)`)
  console.log(`wink-nlp with its model, chrono, zod and compromise alone, loaded: ${seconds(libraries)}`)
}
