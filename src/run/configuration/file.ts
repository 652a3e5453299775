import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../model/failure.ts'
import { root } from '../../shipped/root.ts'

const NAMES = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `pipeline.config.${extension}`)

/** The path of the configuration: the file that was named, else a `pipeline.config.*` in the folder, if there is one. */
export function configurationFile(folder: string, named?: string): string | undefined {
  return named === undefined ? NAMES.map((name) => resolve(folder, name)).find(existsSync) : resolve(folder, named)
}

/**
 * What a configuration file says, unchecked.
 *
 * @param name the file as a person would write it
 * @throws {Failure} `bad-config` when it cannot be loaded, or does not end.
 */
export async function readConfiguration(path: string, name: string): Promise<unknown> {
  const { mtimeMs, size } = statSync(path)
  const stamp = `${path} ${mtimeMs} ${size}`
  if (last?.stamp !== stamp) last = { stamp, written: await loaded(path, name) }
  return last.written
}

/** A command reads its configuration twice, first to see which extensions it names; it is a program, which runs once. */
let last: { readonly stamp: string; readonly written: unknown } | null = null

async function loaded(path: string, name: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) return JSON.parse(await readFile(path, 'utf8'))
    const { untilLoaded } = await import('./until-loaded.ts')
    const { createJiti } = await import('jiti')
    const alias = { 'claimwire/config': fileURLToPath(new URL('dist/config.js', root)) }
    const load = () => createJiti(import.meta.url, { alias, moduleCache: false }).import<object>(path)
    const module = await untilLoaded(load, name)
    return 'default' in module ? module.default : module
  } catch (error) {
    if (error instanceof Failure) throw error
    const said = error instanceof Error ? error.message : String(error)
    // What jiti says of one that exports null.
    const reason = said.includes("reading 'then'") ? 'it exports null' : said
    throw new Failure('bad-config', `The configuration ${name} cannot be loaded: ${reason}`, { cause: error })
  }
}
