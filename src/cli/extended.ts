import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { loadExtensions } from '../extensions/load.ts'
import { configurationFile, readConfiguration } from '../run/configuration/file.ts'

/**
 * Loads an action, once the extensions that the configuration names are there: words and rules are put together with it.
 *
 * A configuration that does not hold is none of its business: the action, which reads it again, says what is wrong.
 *
 * @example extended(flags, () => import('../actions/run.ts')).then(({ act }) => act(inputs, flags))
 */
export async function extended<Action>(
  { config: named }: { readonly config?: string },
  action: () => Promise<Action>,
): Promise<Action> {
  const file = configurationFile(process.cwd(), named)
  if (file !== undefined && existsSync(file)) {
    const { extensions } = (await readConfiguration(file, named ?? basename(file))) as { readonly extensions?: unknown }
    if (Array.isArray(extensions) && extensions.every((module) => typeof module === 'string'))
      await loadExtensions(extensions.map((module) => resolve(dirname(file), module)))
  }
  return action()
}
