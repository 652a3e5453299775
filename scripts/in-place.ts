import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const HOUR = 3_600_000

/**
 * Writes a file of `dist/data` so that it is there whole, as it was or as it is now, whenever the build stops.
 *
 * @param name within `dist/data`
 */
export function writeData(name: string, content: string | Uint8Array): void {
  const path = join(ROOT, 'dist/data', name)
  const staged = join(stagingFolder(), name)
  writeFileSync(staged, content)
  mkdirSync(dirname(path), { recursive: true })
  renameSync(staged, path)
  rmSync(dirname(staged), { recursive: true })
}

/**
 * A new folder next to `dist`, on the same disk, so that what is built in it can be moved.
 *
 * Builds that were killed leave theirs behind: those older than any build takes are removed.
 */
export function stagingFolder(root = ROOT): string {
  for (const name of readdirSync(root)) {
    if (!name.startsWith('.dist-')) continue
    const made = statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs
    if (made !== undefined && made < Date.now() - HOUR) rmSync(join(root, name), { recursive: true, force: true })
  }
  return mkdtempSync(join(root, '.dist-'))
}

/**
 * Moves all files of a staging folder into a folder, over those of the same name, and then removes those that were not staged.
 *
 * A program that runs from the folder meanwhile, or a build that stops halfway, never finds an entry point whose chunks are missing:
 * chunks are named for their content, and are moved first.
 *
 * @param keeps whether a file that was not staged stays all the same, by its path within the folder
 */
export function moveInPlace(staged: string, folder: string, keeps: (path: string) => boolean): void {
  const paths = filesIn(staged).sort((a, b) => Number(isEntryPoint(a)) - Number(isEntryPoint(b)))
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    renameSync(join(staged, path), join(folder, path))
  }
  const moved = new Set(paths)
  for (const path of filesIn(folder)) {
    if (moved.has(path) || keeps(path)) continue
    rmSync(join(folder, path))
    removeEmpty(dirname(join(folder, path)), folder)
  }
}

const isEntryPoint = (path: string): boolean => path.endsWith('.js') && !path.startsWith('chunks/')

function removeEmpty(folder: string, below: string): void {
  if (folder === below || readdirSync(folder).length > 0) return
  rmdirSync(folder)
  removeEmpty(dirname(folder), below)
}

/** Paths of all files below a folder, from it on, with slashes. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}
