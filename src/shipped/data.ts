import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from './here.ts'
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
  if (!existsSync(path))
    throw new Missing(`Expected dist/data/${name} in ${fileURLToPath(root)}, found nothing. ${advice(made)}`)
  return path
}

/** Something that Claimwire comes with is missing. That is not the fault of an article, so it is thrown and never becomes a refusal. */
export class Missing extends Error {
  override readonly name = 'Missing'
}

const advice = (made: string): string =>
  `In a clone, make it with "${made}"; in a bundle, leave the package out of it (esbuild: --external:claimwire) or install claimwire beside it.`

/** A package that Claimwire is installed with, loaded when something asks for it. */
export function loadPackage(name: string): unknown {
  try {
    return load(name)
  } catch (cause) {
    throw new Missing(`Expected the package ${name}, which cannot be loaded. ${advice('npm ci')}`, { cause })
  }
}
