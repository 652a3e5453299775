import fs, { type Dirent } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { Failure } from '../model/failure.ts'
import { isWritten } from '../output/written-files.ts'
import { endingsInWords } from './forms/forms.ts'
import type { InputFile } from './input-file.ts'
import { isMetadata } from './metadata.ts'
import { walk } from './walk.ts'

const MAGIC = /[*?[\]{}!]/

/**
 * The files that files, folders, globs and `-` name: inputs in the order given, the files of one in the order of their code units.
 *
 * Of a folder everything is there, also what is passed over by a rule, so that nothing is left out in silence.
 *
 * @param output a run's output folder; the records in it are not articles, should it lie within an input
 * @throws {Failure} `no-such-file` for an input that is not there, `no-articles` for a folder or a glob without any.
 */
export async function discover(inputs: readonly string[], cwd: string, output: string): Promise<InputFile[]> {
  const files: InputFile[] = []
  // Not by spreading: a call cannot take as many arguments as a large folder has files.
  for (const input of inputs) for (const file of await filesOf(input, cwd, resolve(cwd, output))) files.push(file)
  return files
}

async function filesOf(input: string, cwd: string, output: string): Promise<InputFile[]> {
  const path = resolve(cwd, input)
  if (input === '-' || STANDARD_INPUT.test(path)) return [{ path: '-', name: '-' }]
  const found = await stat(path).catch(() => null)
  if (found?.isFile()) return [{ path, name: basename(path) }]
  if (found?.isDirectory()) return filled(await walk(path, output), input, NONE_READABLE)
  if (MAGIC.test(input))
    return filled(await articlesIn(await glob(input, cwd), cwd, output), input, 'no file matches it')
  if (found?.isFIFO() || found?.isCharacterDevice() || found?.isSocket())
    return [{ path, name: NUMBERED.test(path) ? '-' : basename(path), piped: true }]
  if (found !== null)
    throw new Failure('no-such-file', `Expected a file, a folder or a glob, got ${input}: it is a device.`)
  throw new Failure('no-such-file', `Expected a file, a folder or a glob, got ${input}: there is nothing of that name.`)
}

const STANDARD_INPUT = /^\/dev\/(?:stdin|fd\/0)$|^\/proc\/self\/fd\/0$/
/** A number is no name: `<(zcat a.gz)` is another one each time. */
const NUMBERED = /^\/(?:dev|proc\/\w+)\/fd\/\d+$/

const NONE_READABLE = `that folder has no ${endingsInWords} file, packed or not, and no other that holds articles by its content, and links, which are not followed, count for none. Give files of other names, and linked ones, by name or by a glob`

/** The files without those that a run wrote, and without tables of metadata. */
async function articlesIn(files: readonly InputFile[], root: string, output: string): Promise<InputFile[]> {
  const isAround = root === output || root.startsWith(output + sep)
  const isOutput = ({ path }: InputFile) =>
    isAround ? isWritten(relative(output, path).split(sep)[0] ?? '') : path.startsWith(output + sep)
  const articles: InputFile[] = []
  for (const file of files)
    if (file.path !== output && !isOutput(file) && !(/\.csv$/i.test(file.name) && (await isMetadata(file.path))))
      articles.push(file)
  return articles
}

function filled(files: InputFile[], input: string, otherwise: string): InputFile[] {
  if (files.some(({ passed }) => passed === undefined)) return files
  throw new Failure('no-articles', `Expected articles in ${input}, but ${otherwise}.`)
}

async function glob(pattern: string, root: string): Promise<InputFile[]> {
  const { glob: find } = await import('tinyglobby')
  const unreadable: string[] = []
  /** The walk passes over folders that it cannot read; here they are noted. */
  const readdir = (path: string, options: object, tell: (error: Error | null, found: Dirent[]) => void) =>
    fs.readdir(path, { ...options, withFileTypes: true }, (error, found) => {
      if (error !== null && error.code !== 'ENOTDIR' && error.code !== 'ENOENT') unreadable.push(resolve(path))
      tell(error, found)
    })
  const paths = await find([pattern], {
    cwd: root,
    absolute: true,
    followSymbolicLinks: false,
    onlyFiles: true,
    dot: false,
    caseSensitiveMatch: false,
    fs: { ...fs, readdir: readdir as typeof fs.readdir },
  })
  return [...paths, ...unreadable]
    .map((path) => ({ path: resolve(path), name: nameWithin(root, path) || basename(root) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** The path relative to a root, with `/` on every system; a file outside the root keeps only its own folder's name. */
function nameWithin(root: string, path: string): string {
  const name = relative(root, path)
  const inside = name.startsWith('..') ? `${basename(dirname(path))}${sep}${basename(path)}` : name
  return inside.split(sep).join('/')
}
