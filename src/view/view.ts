import { createHash } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import { version } from '../run/configuration/version.ts'
import { readOutput } from '../run/results/read-output.ts'
import { openPage } from './page-file.ts'

export interface ViewRequest {
  /** Output folder of a run. */
  readonly folder: string
  /** The page to write. */
  readonly page: string
}

export interface Viewed {
  readonly page: string
  readonly articles: number
  readonly claims: number
}

/**
 * Writes an output folder as one page that needs neither a server nor a network.
 *
 * @throws {Failure} when the folder is not an output folder, or the page cannot be written.
 * @example await view({ folder: 'output', page: 'output/view.html' }) // { page: 'output/view.html', articles: 24, claims: 778 }
 */
export async function view({ folder, page }: ViewRequest): Promise<Viewed> {
  const written = readOutput(folder)
  let next = await written.next() // before a file is opened: a folder that is not an output folder gets no page
  const file = await openPage(dirname(page), basename(page))
  const print = createHash('sha256')
  let [articles, claims] = [0, 0]
  try {
    for (; next.done !== true; next = await written.next()) {
      const { article, claims: own } = next.value
      await file.add(article, own)
      print.update(JSON.stringify(own))
      articles++
      claims += own.length
    }
    await file.close({
      name: basename(resolve(folder)),
      version,
      fingerprint: print.digest('hex').slice(0, 16),
      total: { articles, claims },
      part: null,
      sample: null,
    })
  } catch (error) {
    await file.discard()
    throw error
  }
  return { page, articles, claims }
}
