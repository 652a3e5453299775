import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { compileLess, compilingFlag } from '../src/run/work/compiling.ts'
import { type Article, articlesOf } from './articles.ts'
import { cold } from './cold.ts'
import { type Contender, claimwire, others } from './contenders.ts'
import { race } from './race.ts'

/** The articles of a thread's first minute, which it reads while V8 still compiles. */
const FIRST = 400

/**
 * The pipeline beside the other contenders, warm and cold, as the lines of Markdown tables.
 *
 * @param warm how many articles each contender reads before the clock starts
 * @param news a file of JSON Lines to race on too
 */
export async function raceReport(project: URL, count: number, warm: number, news: string | null): Promise<string[]> {
  const flag = compilingFlag()
  compileLess()
  const { wink, composition } = await others()
  const contenders = [await claimwire(project), wink, composition]
  const texts: [name: string, warmup: readonly Article[], articles: readonly Article[]][] = [
    ['articles of the corpus with other names, figures and dates', articlesOf(warm, 0), articlesOf(count, 1)],
  ]
  if (news !== null) {
    const all = newsIn(news)
    texts.push(['news', all.slice(0, -count), all.slice(-count)])
  }
  const lines = [
    `Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)} when it began.`,
    '',
  ]
  for (const [name, warmup, articles] of texts) lines.push(...warmTable(name, contenders, warmup, articles), '')
  lines.push(
    `The first ${FIRST} articles of a process, in seconds of processor time:`,
    '',
    '| | its thread | all threads |',
    '| --- | --- | --- |',
  )
  for (const [name, warmup] of texts) {
    const first = warmup.slice(0, FIRST)
    for (const flags of flag === null ? [''] : ['', flag]) {
      const { time } = cold(project, first, flags)
      lines.push(
        `| ${name}${flags && `, \`${flags}\` as the program sets it`} | ${time.main.toFixed(2)} | ${time.all.toFixed(2)} |`,
      )
    }
  }
  return lines
}

function warmTable(
  name: string,
  contenders: readonly Contender[],
  warmup: readonly Article[],
  articles: readonly Article[],
): string[] {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / articles.length
  const rows = race(contenders, warmup, articles).map(({ name, goal, main, all, ratio }) => {
    const beside =
      goal === null
        ? ['', '']
        : [`**${ratio.median.toFixed(2)}** (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`, `${goal}`]
    const speeds = [main.toFixed(2), all.toFixed(2), (1000 / main).toFixed(0), Math.round((1000 / main) * words)]
    return `| ${[name, ...speeds, ...beside].join(' | ')} |`
  })
  return [
    `${articles.length} ${name}, of ${words.toFixed(0)} words on average, after ${warmup.length} before the clock started:`,
    '',
    '| | ms an article, its thread | ms, all threads | articles/s | words/s | claimwire is times as fast (quartiles) | goal |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

function newsIn(file: string): Article[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, published } = JSON.parse(line) as { readonly text: string; readonly published?: string }
      return { text, published: published ?? '2014-05-06' }
    })
}

/** Puts the lines between the two marks in docs/performance.md. */
export function writeMeasured(lines: readonly string[]): void {
  const file = new URL('../docs/performance.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(OPENS) + OPENS.length, text.indexOf(CLOSES)]
  writeFileSync(file, `${text.slice(0, from)}${lines.join('\n')}\n${text.slice(to)}`)
}

const [OPENS, CLOSES] = ['<!-- measured -->\n', '<!-- /measured -->']
