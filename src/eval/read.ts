import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isSeq, LineCounter, parse, parseDocument } from 'yaml'
import { Failure } from '../model/failure.ts'
import { type Fixture, fixtureSchema } from './fixture.ts'
import { fixtureMistakes, lineOf } from './fixture-mistakes.ts'

/** A fixture as it was read: its file, for messages, and the line on which each of its passages begins. */
export interface GoldFile {
  readonly file: string
  readonly fixture: Fixture
  readonly lines: readonly number[]
}

/** The fixtures of a folder, by the article that each is about; they are read whole one by one. */
export interface GoldFolder {
  /** Each file as messages call it, by what the fixture calls its article. */
  readonly files: ReadonlyMap<string, string>
  /** Tells these fixtures from others, and from themselves after a change. */
  readonly hash: string
  readonly place: GoldPlace
}

/** Where fixtures are: enough for another thread to read them. */
export interface GoldPlace {
  readonly folder: string
  /** What messages call the folder. */
  readonly name: string
}

/** Floors lie beside fixtures and are none. */
export const FLOORS_FILE = 'floors.yaml'

/**
 * Finds the fixtures of a folder, in the order of their names.
 *
 * @throws {Failure} `no-gold` when there is none, `bad-gold` when two are about one article, or one about none.
 */
export async function openGoldFolder(folder: string, name: string): Promise<GoldFolder> {
  const names = await readdir(folder).catch(() => {
    throw new Failure(
      'no-gold',
      `Expected a folder of gold fixtures at ${name}, but it cannot be read; see docs/gold.md.`,
    )
  })
  const own = names.filter((file) => /\.ya?ml$/.test(file) && file !== FLOORS_FILE).sort((a, b) => (a < b ? -1 : 1))
  if (own.length === 0) throw new Failure('no-gold', `Expected gold fixtures (*.yaml) in ${name}, but there are none.`)
  const hash = createHash('sha256')
  const files = new Map<string, string>()
  for (const file of own) {
    const yaml = await readFile(join(folder, file), 'utf8')
    hash.update(`${file}\0${yaml}\0`)
    const article = articleOf(yaml, `${name}/${file}`)
    const other = files.get(article)
    if (other !== undefined)
      throw new Failure(
        'bad-gold',
        `${name}/${file}: the article ${article} has a fixture already, ${other}. Keep one.`,
      )
    files.set(article, `${name}/${file}`)
  }
  return {
    files,
    hash: hash.digest('hex').slice(0, 16),
    place: { folder, name },
  }
}

/**
 * Reads one fixture of a folder, called as messages call it.
 *
 * @throws {Failure} `bad-gold`, `draft-gold`
 */
export async function readFixture({ folder, name }: GoldPlace, file: string): Promise<GoldFile> {
  return readGold(await readFile(join(folder, file.slice(name.length + 1)), 'utf8'), file)
}

/** The article that a fixture is about, from that line alone: reading ten thousand fixtures whole twice takes minutes. */
function articleOf(yaml: string, file: string): string {
  const line = /^article:.*$/m.exec(yaml)?.[0]
  try {
    const head: unknown = line === undefined ? null : parse(line, { version: '1.2', schema: 'core' })
    if (typeof head === 'object' && head !== null && 'article' in head && typeof head.article === 'string')
      return head.article.trim()
  } catch {
    // The words go on over the next line, or it is no YAML: whoever reads it whole can tell.
  }
  return readGold(yaml, file).fixture.article
}

/**
 * Reads one fixture: YAML 1.2, so that dates stay strings and the country NO stays Norway.
 *
 * @throws {Failure} `bad-gold`, `draft-gold`
 */
export function readGold(yaml: string, file: string): GoldFile {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', lineCounter: counter })
  const broken = document.errors[0]
  if (broken !== undefined) throw new Failure('bad-gold', `${file} is not YAML: ${broken.message}`)
  const written = { document, counter }
  const parsed = fixtureSchema.safeParse(document.toJS())
  if (!parsed.success) throw new Failure('bad-gold', fixtureMistakes(parsed.error, written, file).join('\n'))
  if (parsed.data.draft !== undefined)
    throw new Failure(
      'draft-gold',
      `${file}:${lineOf(written, ['draft'])}: this is a draft, made of what was found: it would measure nothing. Correct it by the article, then remove its line "draft".`,
    )
  const passages: unknown = isMap(document.contents) ? document.contents.get('sentences', true) : null
  const lines = isSeq(passages) ? passages.items.map((_, i) => lineOf(written, ['sentences', i])) : []
  return { file, fixture: parsed.data, lines }
}
