import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { root } from './root.ts'

/**
 * The path of a file of data that the build made; code that runs from the sources takes it from there too.
 *
 * Without it other things would be found, so that a missing one is an error.
 *
 * @param made the command that makes it
 * @example dataFile('verbs.txt') // '…/dist/data/verbs.txt'
 */
export function dataFile(name: string, made = 'npm run build:data'): string {
  const path = fileURLToPath(new URL(`dist/data/${name}`, root))
  if (!existsSync(path)) throw new Error(`Expected dist/data/${name}, found nothing; make it with "${made}"`)
  return path
}
