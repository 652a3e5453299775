import { join, relative, resolve } from 'node:path'
import { VIEW_FILE } from '../../output/written-files.ts'
import { view } from '../../view/view.ts'
import { configuredOutput } from '../configured-output.ts'
import { type Exit, exit } from '../finish.ts'
import { openInBrowser } from '../open-in-browser.ts'

export interface ViewFlags {
  readonly output?: string
  readonly open?: boolean
}

/** Writes the page and says where it is. */
export async function act(folder: string | undefined, { output, open }: ViewFlags): Promise<Exit> {
  const from = folder === undefined ? await configuredOutput() : resolve(folder)
  const page = output === undefined ? join(from, VIEW_FILE) : resolve(output)
  const { articles, claims } = await view({ folder: from, page })
  process.stdout.write(`${relative(process.cwd(), page) || page}  ${articles} articles, ${claims} claims\n`)
  if (open) await openInBrowser(page)
  return exit.well
}
