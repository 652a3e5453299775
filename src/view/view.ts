import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { version } from '../run/configuration/version.ts'
import { draw } from '../run/results/random.ts'
import { readOutput, type Written } from '../run/results/read-output.ts'
import { countArticles } from './count-articles.ts'
import { type DrawRequest, drawSample } from './draw-sample.ts'
import { type PageSummary, pageName, writeIndexPage } from './index-page.ts'
import { openPage, type PageHead } from './page-file.ts'

/** The most articles of one page: it opens in a second or two with so many. */
export const PAGE_LIMIT = 2000

export interface ViewRequest {
  /** Output folder of a run. */
  readonly folder: string
  /** The page to write; where there are more articles than a page has, the folder of pages, and `.html` is cut off its name. */
  readonly output: string
  /** Only so many articles, drawn at random. */
  readonly sample?: { readonly count: number; readonly seed: number }
  /** Articles of a page, for tests. */
  readonly limit?: number
}

export interface Viewed {
  /** What to open: the page, or the index of several. */
  readonly page: string
  readonly pages: number
  readonly articles: number
  readonly claims: number
  /** Of the whole archive. */
  readonly total: number
}

/**
 * Writes an output folder as one page that needs neither a server nor a network, or as a folder of pages with an index.
 *
 * @throws {Failure} when the folder is not an output folder, or a page cannot be written.
 * @example await view({ folder: 'output', output: 'output/view.html' }) // { page: 'output/view.html', articles: 24, claims: 778, … }
 */
export async function view({ folder, output, sample, limit = PAGE_LIMIT }: ViewRequest): Promise<Viewed> {
  const total = await countArticles(folder)
  const chosen = sample === undefined || sample.count >= total ? null : await someOf(total, sample)
  const articles = chosen?.size ?? total
  const name = basename(resolve(folder))
  const all = readOutput(folder)
  const records = chosen === null ? all : only(all, chosen)
  if (articles <= limit) {
    const drawn = chosen === null || sample === undefined ? null : { articles: total, seed: sample.seed }
    const { articles: shown, claims } = await writePage(
      records,
      output,
      { name, part: null, sample: null, drawn },
      articles,
    )
    return { page: output, pages: 1, articles: shown, claims, total }
  }
  const into = output.replace(/\.html$/, '')
  const pages: PageSummary[] = []
  const of = Math.ceil(articles / limit)
  for (let number = 1; number <= of; number++) {
    const head = { name, part: { number, of }, sample: null, drawn: null }
    pages.push(await writePage(records, join(into, pageName(number)), head, limit))
  }
  await removePagesFrom(into, of + 1)
  const page = join(into, 'index.html')
  await writeIndexPage(page, name, pages)
  return { page, pages: of, articles, claims: pages.reduce((sum, { claims }) => sum + claims, 0), total }
}

/**
 * Writes a page of claims that were drawn at random for a person to mark right or wrong.
 *
 * @example await reviewPage({ folder: 'output', page: 'review.html', draw: { count: 20, seed: 1, by: 'form' } })
 */
export async function reviewPage(request: {
  readonly folder: string
  readonly page: string
  readonly draw: DrawRequest
}): Promise<Viewed> {
  const { folder, page, draw } = request
  const total = await countArticles(folder)
  const sample = await drawSample(readOutput(folder), draw)
  const ids = new Set(sample.strata.flatMap(({ drawn }) => drawn))
  const head = { name: basename(resolve(folder)), part: null, sample, drawn: null }
  const { articles, claims } = await writePage(drawnOnly(readOutput(folder), ids), page, head, Number.POSITIVE_INFINITY)
  return { page, pages: 1, articles, claims, total }
}

/** Writes the next articles, at most so many, as a page. */
async function writePage(
  records: AsyncGenerator<Written>,
  page: string,
  head: Omit<PageHead, 'version'>,
  most: number,
): Promise<PageSummary> {
  const file = await openPage(dirname(page), basename(page))
  try {
    for (let count = 0; count < most; count++) {
      const next = await records.next()
      if (next.done === true) break
      await file.add(next.value.article, next.value.claims)
    }
    return await file.close({ ...head, version })
  } catch (error) {
    await file.discard()
    throw error
  }
}

/** Pages that an earlier, larger archive left. */
async function removePagesFrom(folder: string, number: number): Promise<void> {
  for (let at = number; existsSync(join(folder, pageName(at))); at++) await rm(join(folder, pageName(at)))
}

/** The places of some articles in the order of all. */
async function someOf(total: number, { count, seed }: { count: number; seed: number }): Promise<ReadonlySet<number>> {
  async function* places() {
    for (let place = 0; place < total; place++) yield place
  }
  return new Set(await draw(places(), count, seed))
}

async function* only(records: AsyncGenerator<Written>, places: ReadonlySet<number>): AsyncGenerator<Written> {
  let place = 0
  for await (const written of records) if (places.has(place++)) yield written
}

async function* drawnOnly(records: AsyncGenerator<Written>, ids: ReadonlySet<string>): AsyncGenerator<Written> {
  for await (const { article, claims } of records) {
    const drawn = claims.filter(({ id }) => ids.has(id))
    if (drawn.length > 0) yield { article, claims: drawn }
  }
}
