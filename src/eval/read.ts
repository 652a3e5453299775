import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { Failure } from '../model/failure.ts'
import { type Fixture, fixtureSchema } from './fixture.ts'

/** A fixture as it was read: its file, for messages, and the line on which each of its passages begins. */
export interface GoldFile {
  readonly file: string
  readonly fixture: Fixture
  readonly lines: readonly number[]
}

/**
 * Reads every fixture of a folder, in the order of their names.
 *
 * @throws {Failure} `no-gold` when there is none, `bad-gold` with file, line and reason when one is invalid.
 */
export async function readGoldFolder(folder: string, name: string): Promise<GoldFile[]> {
  const names = await readdir(folder).catch(() => {
    throw new Failure(
      'no-gold',
      `Expected a folder of gold fixtures at ${name}, but it cannot be read; see docs/gold.md.`,
    )
  })
  const files = names.filter((file) => /\.ya?ml$/.test(file)).sort((a, b) => (a < b ? -1 : 1))
  if (files.length === 0)
    throw new Failure('no-gold', `Expected gold fixtures (*.yaml) in ${name}, but there are none.`)
  return Promise.all(files.map(async (file) => readGold(await readFile(join(folder, file), 'utf8'), `${name}/${file}`)))
}

/**
 * Reads one fixture: YAML 1.2, so that dates stay strings and the country NO stays Norway.
 *
 * @throws {Failure} `bad-gold`
 */
export function readGold(yaml: string, file: string): GoldFile {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter: counter })
  const broken = document.errors[0]
  if (broken !== undefined) throw new Failure('bad-gold', `${file} is not YAML: ${broken.message}`)
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node: unknown = document.getIn(path, true)
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
    const offset: unknown = Array.isArray(range) ? range[0] : null
    return typeof offset === 'number' ? counter.linePos(offset).line : 0
  }
  const parsed = fixtureSchema.safeParse(document.toJS())
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const line = lineOf(path) || lineOf(path.slice(0, -1))
      return `${file}:${line}: ${path.join('.') || 'the fixture'}: ${message}`
    })
    throw new Failure('bad-gold', problems.join('\n'))
  }
  const passages: unknown = isMap(document.contents) ? document.contents.get('sentences', true) : null
  const lines = isSeq(passages) ? passages.items.map((_, i) => lineOf(['sentences', i])) : []
  return { file, fixture: parsed.data, lines }
}
