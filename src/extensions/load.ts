import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/failure.ts'
import { root } from '../shipped/root.ts'
import { type CustomExtractor, extendedBooks, type Loaded } from './extension.ts'
import { add } from './loaded.ts'

/**
 * Loads extensions, each the default export of a module, in TypeScript or JavaScript. A module that is loaded already stays as it is.
 *
 * Words and rules are put together when `claimwire` is imported, so that this comes before:
 *
 * @param modules absolute paths or URLs of files
 * @throws {Failure} `bad-extension` with the module and what was expected; also when `claimwire` is imported already.
 * @example
 * import { loadExtensions } from 'claimwire/extend'
 * await loadExtensions([new URL('./weapons.ts', import.meta.url)])
 * const { extract } = await import('claimwire')
 */
export async function loadExtensions(modules: Iterable<string | URL>): Promise<void> {
  for (const module of modules) {
    const path = pathOf(module)
    add({ ...checked(await imported(path), path), module: path })
  }
}

function pathOf(module: string | URL): string {
  if (module instanceof URL || /^file:/i.test(module)) return fileURLToPath(module)
  if (isAbsolute(module)) return module
  throw new Failure(
    'bad-extension',
    `Expected the module of an extension as an absolute path or a URL, such as new URL('./weapons.ts', import.meta.url), got "${module}".`,
  )
}

async function imported(path: string): Promise<unknown> {
  try {
    const { createJiti } = await import('jiti')
    const alias = { 'claimwire/extend': fileURLToPath(new URL('dist/extend.js', root)) }
    const loaded = await createJiti(import.meta.url, { alias }).import<object>(path)
    return 'default' in loaded ? loaded.default : loaded
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('bad-extension', `The extension ${path} cannot be loaded: ${reason}`, { cause: error })
  }
}

const NAME = /^[a-z][a-z0-9-]{0,63}$/
const KEYS: ReadonlySet<string> = new Set(['name', 'words', 'rules', 'extractors'])

/** An extension as its module gives it, every field there; what it exports may be anything. */
function checked(given: unknown, path: string): Omit<Loaded, 'module'> {
  const expected = (what: string) => new Failure('bad-extension', `The extension ${path}: expected ${what}.`)
  if (!isObject(given)) throw expected('a default export { name, words, rules, extractors }')
  const unknown = Object.keys(given).find((key) => !KEYS.has(key))
  if (unknown !== undefined) throw expected(`of ${[...KEYS].join(', ')}, got "${unknown}"`)
  const { name, words = '', rules = {}, extractors = [] } = given
  if (typeof name !== 'string' || !NAME.test(name))
    throw expected('a name of lower-case letters, digits and hyphens, which the ids of its rules begin with')
  if (typeof words !== 'string') throw expected('words as a text, an entry a line: "sarpanch: person role"')
  if (!isObject(rules)) throw expected('rules as an object with a function for each book')
  for (const [book, make] of Object.entries(rules)) {
    if (!extendedBooks.some((known) => known === book))
      throw expected(`rules for one of ${extendedBooks.join(', ')}, got some for "${book}"`)
    if (typeof make !== 'function') throw expected(`rules.${book} as a function that makes them: (kit) => [ … ]`)
  }
  if (!Array.isArray(extractors) || !extractors.every(isExtractor) || !unique(extractors))
    throw expected('extractors as a list of { name, extract }, each with a name of its own')
  return { name, words, rules: rules as Loaded['rules'], extractors }
}

function unique(extractors: readonly CustomExtractor[]): boolean {
  return new Set(extractors.map(({ name }) => name)).size === extractors.length
}

function isExtractor(given: unknown): given is CustomExtractor {
  return (
    isObject(given) &&
    typeof given['name'] === 'string' &&
    NAME.test(given['name']) &&
    typeof given['extract'] === 'function'
  )
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
