import { pathToFileURL } from 'node:url'
import { buildApart } from '../scripts/build-apart.ts'

/** A folder as a url that ends in a slash. */
export const folderOf = (path: string): URL => new URL(`${pathToFileURL(path).href.replace(/\/$/, '')}/`)

/**
 * Modules of a project's sources, built as its program is; the package itself gives fewer.
 *
 * They are built at once, since they share what is kept of words and sentences.
 */
export async function builtModules(
  project: string,
  paths: readonly string[],
): Promise<<Module>(path: string) => Promise<Module>> {
  const built = await buildApart(paths, 'bench', folderOf(project))
  return async <Module>(path: string) => (await import(pathToFileURL(built(path)).href)) as Module
}
