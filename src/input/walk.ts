import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { isWritten } from '../output/written-files.ts'
import type { InputFile } from './input-file.ts'
import { isOutputFolder, type PassedOver, pagesAmong, passedByContent, passedByName } from './passed-over.ts'

/** How many files are looked at side by side. */
const AT_ONCE = 64

/**
 * All that lies in a folder, in the order of its names' code units: files to read, and what is passed over by a rule.
 *
 * Symbolic links are not followed, so that none leads in a circle or out of the archive. A folder that cannot be read is among the
 * files, so that it is refused in its place.
 *
 * @param root the folder that names are relative to
 * @param output a run's output folder, whose records are not articles should it lie here
 */
export async function walk(root: string, output: string): Promise<InputFile[]> {
  const files: InputFile[] = []
  const folders: string[] = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const path = join(root, folder)
    const found = await readdir(path, { withFileTypes: true }).catch(() => null)
    if (found === null) {
      files.push({ path, name: folder.slice(0, -1) || nameOf(root) })
      continue
    }
    const names = found.map(({ name }) => name)
    const pages = pagesAmong(names)
    const isOutput = path === output || path === `${output}${sep}` || (await isOutputFolder(path, names))
    const isIn = (one: Dirent) => join(path, one.name)
    for (let from = 0; from < found.length; from += AT_ONCE) {
      const some = found.slice(from, from + AT_ONCE)
      const verdicts = await Promise.all(
        some.map(async (one): Promise<PassedOver | null> => {
          if (one.isSymbolicLink())
            return { rule: 'link', why: 'is a link, which is not followed; name what it leads to' }
          if (isIn(one) === output) return { rule: 'own-output', why: 'is the output folder' }
          if (path === output && isWritten(one.name)) return { rule: 'own-output', why: 'was written by Claimwire' }
          const byName = passedByName(one.name, one.isDirectory(), pages)
          if (byName !== null || !one.isFile()) return byName
          return passedByContent(isIn(one), one.name, isOutput)
        }),
      )
      for (const [at, one] of some.entries()) {
        const passed = verdicts[at] ?? null
        const name = `${folder}${one.name}`
        if (passed !== null) files.push({ path: isIn(one), name: one.isDirectory() ? `${name}/` : name, passed })
        else if (one.isDirectory()) folders.push(`${name}/`)
        else if (one.isFile()) files.push({ path: isIn(one), name })
      }
    }
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1) || path
}
