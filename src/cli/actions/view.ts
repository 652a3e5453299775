import { join, relative, resolve } from 'node:path'
import { VIEW_FILE } from '../../output/written-files.ts'
import { view } from '../../view/view.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'
import { openInBrowser } from '../open-in-browser.ts'

export interface ViewFlags {
  readonly output?: string
  readonly sample?: number
  readonly seed: number
  readonly open?: boolean
}

/** Writes the page, or the pages, and says where they are. */
export async function act(folder: string | undefined, { output, sample, seed, open }: ViewFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const { page, pages, articles, claims, total } = await view({
    folder: from,
    output: output === undefined ? join(from, VIEW_FILE) : resolve(output),
    ...(sample !== undefined && { sample: { count: sample, seed } }),
  })
  const shown = articles === total ? `${articles} articles` : `${articles} of ${total} articles, drawn at random`
  process.stdout.write(
    `${relative(process.cwd(), page) || page}  ${shown}, ${claims} claims${open ? '' : '; open it in a browser'}\n`,
  )
  if (pages > 1) {
    process.stdout.write(
      `These are more than one page holds: ${pages} pages in the order of the archive, and this is their index. For one page draw some: --sample 2000\n`,
    )
  }
  if (open) await openInBrowser(page)
  return exit.well
}
