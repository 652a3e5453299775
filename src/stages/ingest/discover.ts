import { stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { Failure } from '../../model/failure.ts'

/** A file to read: where it is, and its path relative to the input's root, which is what records name; both `-` for standard input. */
export interface InputFile {
  readonly path: string
  readonly name: string
}

const READABLE = '**/*.{txt,text,html,htm,jsonl,ndjson,txt.gz,jsonl.gz,ndjson.gz}'
const MAGIC = /[*?[\]{}!]/

/**
 * The files behind files, folders, globs and `-`: inputs in the order given, the files of one in the order of their code units.
 *
 * Folders are walked without following symbolic links, so that none leads in a circle or out of the archive.
 *
 * @param output a run's output folder; the records in it are no articles, should it lie within an input
 * @throws {Failure} `no-such-file` for an input that is not there, `no-articles` for a folder or a glob without any.
 */
export async function discover(inputs: readonly string[], cwd: string, output: string): Promise<InputFile[]> {
  const records = ['claims.jsonl', 'articles.jsonl', 'rejected.jsonl'].map((name) => resolve(cwd, output, name))
  const files: InputFile[] = []
  for (const input of inputs) files.push(...(await filesOf(input, cwd, new Set(records))))
  return files
}

async function filesOf(input: string, cwd: string, without: ReadonlySet<string>): Promise<InputFile[]> {
  if (input === '-') return [{ path: '-', name: '-' }]
  const path = resolve(cwd, input)
  const found = await stat(path).catch(() => null)
  if (found?.isFile()) return [{ path, name: basename(path) }]
  const articles = (files: InputFile[]) => files.filter((file) => !without.has(resolve(file.path)))
  if (found?.isDirectory())
    return filled(articles(await glob(READABLE, path)), input, 'that folder has no .txt, .html or .jsonl file')
  if (MAGIC.test(input)) return filled(articles(await glob(input, cwd)), input, 'no file matches it')
  throw new Failure('no-such-file', `Expected a file, a folder or a glob, got ${input}: there is nothing of that name.`)
}

function filled(files: InputFile[], input: string, otherwise: string): InputFile[] {
  if (files.length > 0) return files
  throw new Failure('no-articles', `Expected articles in ${input}, but ${otherwise}.`)
}

async function glob(pattern: string, root: string): Promise<InputFile[]> {
  const { glob: find } = await import('tinyglobby')
  const paths = await find([pattern], {
    cwd: root,
    absolute: true,
    followSymbolicLinks: false,
    onlyFiles: true,
    dot: false,
  })
  return paths
    .map((path) => ({ path, name: nameWithin(root, path) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** The path relative to a root, with `/` on every system; a file outside the root keeps only its own folder's name. */
function nameWithin(root: string, path: string): string {
  const name = relative(root, path)
  const inside = name.startsWith('..') ? `${basename(dirname(path))}${sep}${basename(path)}` : name
  return inside.split(sep).join('/')
}
