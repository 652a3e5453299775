import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { here, load } from './here.ts'

/**
 * The root folder of the package, whose url ends in a slash: the nearest above this code that has a `package.json`.
 *
 * The build puts code of many folders into one file, so a path from the file that asks would not hold. Within somebody's bundle it is
 * the package that is installed next to it.
 */
export const root: URL = rootOf(rootAbove(new URL('./', here)))

function rootAbove(folder: URL): URL {
  const above = new URL('../', folder)
  return existsSync(new URL('package.json', folder)) || above.href === folder.href ? folder : rootAbove(above)
}

function rootOf(nearest: URL): URL {
  if (existsSync(new URL('dist/data/', nearest)) || existsSync(new URL('src/shipped/', nearest))) return nearest
  try {
    return new URL('./', pathToFileURL(load.resolve('claimwire/package.json')))
  } catch {
    return nearest
  }
}
