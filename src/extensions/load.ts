import { isAbsolute } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/failure.ts'
import { root } from '../shipped/root.ts'
import { extendedBooks, type Loaded } from './extension.ts'
import { areExtractors, EXTRACTORS, isExtensionName } from './extractors.ts'
import { add } from './loaded.ts'

/**
 * Loads extensions: modules whose default export is one, in TypeScript or JavaScript, or the extension itself. A module that is loaded
 * already stays as it is.
 *
 * Words and rules are put together when `claimwire` is imported, so that this comes before. An extension that was given as an object reads
 * in this thread only, since rules are functions and cannot be sent to another.
 *
 * @param extensions absolute paths or URLs of files, or objects as `defineExtension` returns them
 * @throws {Failure} `bad-extension` with the module and what was expected; also when `claimwire` is imported already.
 * @example
 * import { loadExtensions } from 'claimwire/extend'
 * await loadExtensions([new URL('./weapons.ts', import.meta.url)])
 * const { extract } = await import('claimwire')
 */
export async function loadExtensions(extensions: Iterable<string | URL | object>): Promise<void> {
  for (const extension of extensions) {
    const module = typeof extension === 'string' || extension instanceof URL ? pathOf(extension) : null
    add(checked(module === null ? extension : await imported(module), module))
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

const KEYS: ReadonlySet<string> = new Set(['name', 'words', 'rules', 'extractors'])

/**
 * An extension as its module gives it, every field there; what it exports may be anything.
 *
 * @param module null for one that was given as an object
 */
function checked(given: unknown, module: string | null): Loaded {
  const expected = (what: string) =>
    new Failure('bad-extension', `The extension ${module ?? 'that was given as an object'}: expected ${what}.`)
  if (!isObject(given))
    throw expected(`${module === null ? '' : 'a default export '}{ name, words, rules, extractors }`)
  const unknown = Object.keys(given).find((key) => !KEYS.has(key))
  if (unknown !== undefined) throw expected(`of ${[...KEYS].join(', ')}, got "${unknown}"`)
  const { name, words = '', rules = {}, extractors = [] } = given
  if (!isExtensionName(name))
    throw expected('a name of lower-case letters, digits and hyphens, which the ids of its rules begin with')
  if (typeof words !== 'string') throw expected('words as a text, an entry a line: "sarpanch: person role"')
  if (!isObject(rules)) throw expected('rules as an object with a function for each book')
  for (const [book, make] of Object.entries(rules)) {
    if (!extendedBooks.some((known) => known === book))
      throw expected(`rules for one of ${extendedBooks.join(', ')}, got some for "${book}"`)
    if (typeof make !== 'function') throw expected(`rules.${book} as a function that makes them: (kit) => [ … ]`)
  }
  if (!areExtractors(extractors)) throw expected(EXTRACTORS)
  return { name, module, words, rules: rules as Loaded['rules'], extractors }
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
