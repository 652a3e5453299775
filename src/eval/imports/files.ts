import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { Failure } from '../../model/failure.ts'

/**
 * The files with an ending that a path names: itself, or those within the folder, in the order of their names.
 *
 * @throws {Failure} `no-such-file` when there is none
 */
export async function filesWith(endings: readonly string[], path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (found?.isFile()) return [path]
  const names = found?.isDirectory() ? await readdir(path, { recursive: true }) : []
  const own = names.filter((name) => endings.includes(extname(name).toLowerCase())).sort((a, b) => (a < b ? -1 : 1))
  if (own.length === 0)
    throw new Failure(
      'no-such-file',
      `Expected ${path} to be or to hold a file that ends in ${endings.join(' or ')}; there is none.`,
    )
  return own.map((name) => join(path, name))
}

export const textOf = (path: string): Promise<string> => readFile(path, 'utf8')

/** @example nameOf('data/a.ann') // 'a' */
export const nameOf = (path: string): string => basename(path, extname(path))

/** @throws {Failure} `bad-import` with the file and what is wrong */
export function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure('bad-import', `${path} is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}
