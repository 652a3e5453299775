import { existsSync } from 'node:fs'

/**
 * The root folder of the package, whose url ends in a slash: the nearest above this code that has a `package.json`.
 *
 * The build puts code of many folders into one file, so a path from the file that asks would not hold.
 */
export const root: URL = rootAbove(new URL('./', import.meta.url))

function rootAbove(folder: URL): URL {
  const above = new URL('../', folder)
  return existsSync(new URL('package.json', folder)) || above.href === folder.href ? folder : rootAbove(above)
}
