import { Failure } from '../model/failure.ts'
import type { ExtendedBook, Loaded } from './extension.ts'

const loaded: Loaded[] = []
let begun = false

/**
 * Adds an extension, before anything has asked for words or rules: they are put together once, when the language modules are loaded.
 *
 * @throws {Failure} `bad-extension` when they are loaded already, or another extension of the name is.
 */
export function add(extension: Loaded): void {
  const { name, module } = extension
  const same = loaded.find((one) => one.name === name)
  if (same !== undefined && module !== null && same.module === module) return
  if (same !== undefined)
    throw new Failure('bad-extension', `Two extensions are called "${name}": ${named(same)} and ${named(extension)}.`)
  if (begun)
    throw new Failure(
      'bad-extension',
      `The extension "${name}" comes too late: Claimwire has put its words and rules together. Load extensions before "claimwire" is imported, as docs/extensions.md shows.`,
    )
  for (const { name: kind } of extension.extractors) {
    const other = loaded.find(({ extractors }) => extractors.some((one) => one.name === kind))
    if (other !== undefined)
      throw new Failure(
        'bad-extension',
        `Two extensions have an extractor "${kind}": ${named(other)} and ${named(extension)}.`,
      )
  }
  loaded.push(extension)
}

/** The extensions of this thread, in the order in which they were loaded; from now on none can be added. */
export function extensions(): readonly Loaded[] {
  begun = true
  return loaded
}

function named({ module }: Loaded): string {
  return module ?? 'one that was given as an object'
}

/**
 * The modules that another thread has to load to read as this one does.
 *
 * @throws {Failure} `bad-extension` where one has no module: its rules are functions, which cannot be sent.
 */
export function extensionModules(): readonly string[] {
  return loaded.map(({ name, module }) => {
    if (module !== null) return module
    throw new Failure(
      'bad-extension',
      `The extension "${name}" was given as an object, which cannot be sent to other threads. Load it from a module, or read without workers.`,
    )
  })
}

/**
 * The rules that extensions add to a book, made with what its rules are written with.
 *
 * @throws {Failure} `bad-extension` when one has another's name, so that a record would not say whose it is.
 */
export function addedRules<Rule extends { readonly id: string }, Kit>(book: ExtendedBook, kit: Kit): readonly Rule[] {
  return extensions().flatMap(({ name, rules }) => {
    const make = rules[book] as ((kit: Kit) => readonly Rule[]) | undefined
    const made = make === undefined ? [] : called(name, () => make(kit))
    const foreign = made.find(({ id }) => !id.startsWith(`${name}/`))
    if (foreign !== undefined)
      throw new Failure(
        'bad-extension',
        `Expected a rule’s id of the extension "${name}" to begin with "${name}/", got "${foreign.id}".`,
      )
    return made
  })
}

/** What an extension's own code gives; what it throws is told with its name. */
function called<Made>(name: string, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Failure('bad-extension', `The rules of the extension "${name}" cannot be made: ${reason}`, {
      cause: error,
    })
  }
}
