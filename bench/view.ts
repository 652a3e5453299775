import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { startBrowser } from '../test/browser.ts'
import { articlesOf } from './articles.ts'
import { median } from './median.ts'

/** What the page of so many articles takes, in milliseconds and megabytes. */
export interface PageFigures {
  readonly articles: number
  readonly megabytes: number
  readonly ofJson: number
  readonly open: Took
  /** A letter typed. */
  readonly search: Took
  readonly filter: Took
}

/** By the clock, and of the page's own thread on a processor, since others use the machine too. */
interface Took {
  readonly clock: number
  readonly processor: number
}

/** How evenly a text of so many words scrolls. */
export interface ScrollFigures {
  readonly words: number
  /** Milliseconds between frames; 60 a second are 16.7. */
  readonly frame: { readonly median: number; readonly ninth: number }
}

const WORDS = 10_000
const TYPED = 'killed in the city'
const ROUNDS = 3

/** Makes pages of these many articles and of one long one, and looks at them in Chromium. */
export async function viewFigures(
  counts: readonly number[],
  project: string,
): Promise<{ readonly pages: readonly PageFigures[]; readonly scroll: ScrollFigures }> {
  const folder = mkdtempSync(join(tmpdir(), 'claimwire-bench-'))
  const browser = await startBrowser()
  try {
    const pages: PageFigures[] = []
    for (const count of counts) {
      const { page, json } = written(folder, project, articlesOf(count, 1))
      pages.push({ articles: count, ...(await figuresOf(browser, page, json)) })
    }
    const text = articlesOf(40, 2)
      .map((article) => article.text)
      .join('\n\n')
      .split(/(?<=\s)/)
      .slice(0, WORDS)
      .join('')
    const { page } = written(folder, project, [{ text, published: '2020-10-15' }])
    return { pages, scroll: { words: WORDS, frame: await scrolled(browser, page) } }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function written(folder: string, project: string, articles: readonly object[]): { page: string; json: number } {
  const input = join(folder, 'in.jsonl')
  const output = join(folder, 'out')
  const records = articles.map((article, i) => JSON.stringify({ id: `a${i}`, title: `Article ${i}`, ...article }))
  writeFileSync(input, records.join('\n'))
  const program = fileURLToPath(new URL('dist/cli/main.js', pathToFileURL(`${project}/`)))
  const claimwire = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  claimwire('run', input, '-o', output, '--quiet', '--dedupe', 'off')
  claimwire('view', output)
  const size = (name: string) => statSync(join(output, name)).size
  return { page: join(output, 'view.html'), json: size('articles.jsonl') + size('claims.jsonl') }
}

async function figuresOf(browser: Browser, file: string, json: number): Promise<Omit<PageFigures, 'articles'>> {
  const opened: Took[] = []
  const typed: Took[] = []
  const filtered: Took[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const processor = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    }
    const took = async (work: () => Promise<unknown>): Promise<Took> => {
      const [before, began] = [await processor(), performance.now()]
      const own = await work()
      const clock = typeof own === 'number' ? own : performance.now() - began
      return { clock, processor: (await processor()) - before }
    }
    opened.push(
      await took(async () => {
        await page.goto(pathToFileURL(file).href)
        await page.waitForSelector('.articles li')
      }),
    )
    await page.waitForTimeout(2000)
    for (let letters = 1; letters <= TYPED.length; letters++)
      typed.push(await took(() => page.evaluate(`(${typing})(${JSON.stringify(TYPED.slice(0, letters))})`)))
    await page.evaluate(`(${typing})('')`)
    filtered.push(await took(() => page.evaluate(`(${filtering})()`)))
    await page.close()
  }
  const { size } = statSync(file)
  return {
    megabytes: size / 1e6,
    ofJson: size / json,
    open: middle(opened),
    search: middle(typed),
    filter: middle(filtered),
  }
}

const middle = (times: readonly Took[]): Took => ({
  clock: median(times.map(({ clock }) => clock)),
  processor: median(times.map(({ processor }) => processor)),
})

/** Puts words into the search, in the page: how long until what is found is drawn and laid out. */
const typing = `async (words) => {
  const input = document.querySelector('input[type=search]')
  const began = performance.now()
  input.value = words
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((drawn) => setTimeout(drawn))
  document.body.offsetHeight
  return performance.now() - began
}`

const filtering = `async () => {
  const began = performance.now()
  document.querySelector('.choice input').click()
  await new Promise((drawn) => setTimeout(drawn))
  document.body.offsetHeight
  return performance.now() - began
}`

async function scrolled(browser: Browser, file: string): Promise<ScrollFigures['frame']> {
  const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${pathToFileURL(file).href}#article=a0`)
  await page.waitForSelector('.text p')
  const frames = (await page.evaluate(`(async () => {
    const frames = []
    let last = await new Promise(requestAnimationFrame)
    for (let i = 0; i < 240; i++) {
      scrollBy({ top: 60, behavior: 'instant' })
      const now = await new Promise(requestAnimationFrame)
      frames.push(now - last)
      last = now
    }
    return frames
  })()`)) as number[]
  await page.close()
  const sorted = [...frames].sort((a, b) => a - b)
  return { median: median(frames), ninth: sorted[Math.floor(sorted.length * 0.9)] ?? 0 }
}
