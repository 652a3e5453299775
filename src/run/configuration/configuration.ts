import { existsSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve } from 'node:path'
import { readPlaces } from '../../gazetteer/own.ts'
import { type Config, configSchema, type UserConfig } from '../../model/config.ts'
import { Failure } from '../../model/failure.ts'
import { configurationFile, readConfiguration } from './file.ts'
import { mistakes } from './mistakes.ts'

interface ConfigurationOptions {
  readonly cwd: string
  /** The file to read; without it a `pipeline.config.*` in the current folder is taken, if there is one. */
  readonly file?: string
  /** What the command line says; it overrides the file. */
  readonly flags?: UserConfig
}

export interface Configuration {
  readonly config: Config
  /** The folder that the relative paths in `config` start from. */
  readonly root: string
  /** The file that it was read from, as a person would write it. */
  readonly file: string | null
}

/**
 * Reads the configuration: the file, overridden by the flags, every default filled in.
 *
 * A relative path in the file starts from the file's folder; one among the flags, from the current folder.
 *
 * @throws {Failure} `bad-config` with the path of the option, what was expected and what was found.
 */
export async function loadConfiguration({ cwd, file, flags = {} }: ConfigurationOptions): Promise<Configuration> {
  const found = configurationFile(cwd, file)
  if (found === undefined) return { config: complete(checked(flags, 'the command line')), root: cwd, file: null }
  const name = file ?? basename(found)
  if (!existsSync(found))
    throw new Failure('no-such-file', `Expected a configuration at ${name}, but no file is there.`)
  const written = await readConfiguration(found, name)
  checked(written, name)
  const home = dirname(found)
  const root = flags.inputs === undefined ? home : cwd
  const user = mergedOver(based(written as UserConfig, home, root), based(flags, cwd, root))
  return { config: complete(checked(user, 'the command line')), root, file: name }
}

/** The configuration, once what it names can be read: better reported now than as a defect of every article. */
function complete(config: Config): Config {
  if (config.places.file !== null) readPlaces(config.places.file)
  return config
}

function checked(user: unknown, name: string): Config {
  const parsed = configSchema.safeParse(user, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Failure('bad-config', `${name} does not hold:\n${mistakes(parsed.error, user).join('\n')}`)
}

/** The same paths, said from another folder. The input's own files are named from the input on, so only paths move. */
function based(user: UserConfig, from: string, to: string): UserConfig {
  const move = (path: string) => (isAbsolute(path) || from === to ? path : relative(to, resolve(from, path)) || '.')
  return {
    ...user,
    ...(user.metadata != null && { metadata: move(user.metadata) }),
    ...(user.output !== undefined && { output: move(user.output) }),
    // Read by those who know of no folder to start from.
    ...(user.extensions !== undefined && { extensions: user.extensions.map((module) => resolve(from, module)) }),
    ...(user.places?.file != null && { places: { ...user.places, file: resolve(from, user.places.file) } }),
  }
}

/** One configuration over another: a group of options is merged option by option, a list is replaced as a whole. */
function mergedOver(below: UserConfig, above: UserConfig): UserConfig {
  const under: Readonly<Record<string, unknown>> = below
  const merged = Object.entries(above).map(([key, value]) => {
    const other = under[key]
    return [key, isGroup(value) && isGroup(other) ? { ...other, ...value } : value]
  })
  return { ...below, ...Object.fromEntries(merged) }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
