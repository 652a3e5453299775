import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { ingest, isRejected } from '../input/ingest.ts'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import { readOutput } from '../run/results/read-output.ts'
import { type GoldMentions, locateGold } from './gold.ts'
import { type GoldFolder, type GoldPlace, openGoldFolder, readFixture } from './read.ts'
import type { Scored } from './score.ts'

/** An article with the fixture that a person has written of it. */
export interface GoldArticle {
  readonly article: Article
  /** The fixture's file, as messages call it. */
  readonly file: string
  /** The article's file as a person can name it, for other commands. */
  readonly path: string
  /** What a run has found in it; null where it has still to be read. */
  readonly found: Scored | null
}

/** A folder of fixtures with their articles. */
export interface GoldSet {
  readonly root: string
  readonly hash: string
  readonly fixtures: GoldFolder
  readonly articles: () => AsyncGenerator<GoldArticle>
}

/**
 * Opens a folder of articles that have gold. They come in the order in which a run reads them, one at a time.
 *
 * @param folder holds `gold/`, the articles, and perhaps `metadata.csv`; the folder of fixtures itself will do as well.
 * @param from `output`: of a run over these articles, whose records are taken in place of reading the articles anew;
 * `articles`: where they are, if not there.
 * @throws {Failure} `no-gold`, `bad-gold`, or what ingest throws for the folder.
 */
export async function openGoldSet(
  folder: string,
  cwd: string,
  config: Config,
  { output, articles }: { readonly output?: string | undefined; readonly articles?: string | undefined } = {},
): Promise<GoldSet> {
  const { root, fixtures } = await foldersOf(folder, cwd)
  const own = await openGoldFolder(resolve(cwd, fixtures), fixtures)
  const from = articles ?? root
  return {
    root,
    hash: own.hash,
    fixtures: own,
    articles: () => matched(own, from, output === undefined ? read(from, cwd, config) : written(output)),
  }
}

/** Opens a folder of fixtures without their articles. */
export async function openFixtures(folder: string, cwd: string): Promise<GoldFolder> {
  const { fixtures } = await foldersOf(folder, cwd)
  return openGoldFolder(resolve(cwd, fixtures), fixtures)
}

type Candidate = Pick<GoldArticle, 'article' | 'path' | 'found'>

async function* read(root: string, cwd: string, config: Config): AsyncGenerator<Candidate> {
  const table = join(root, 'metadata.csv')
  const metadata = (await exists(resolve(cwd, table))) ? table : null
  for await (const article of ingest({ ...config, inputs: [root], metadata }, { cwd }))
    if (!isRejected(article)) yield { article, path: join(root, article.source.file), found: null }
}

async function* written(output: string): AsyncGenerator<Candidate> {
  for await (const { article, claims } of readOutput(output))
    yield { article, path: article.source.file, found: { article, claims } }
}

/** Lets those articles through that have a fixture, by their path, their id, or the end of their path. */
async function* matched(
  own: GoldFolder,
  root: string,
  candidates: AsyncIterable<Candidate>,
): AsyncGenerator<GoldArticle> {
  const left = new Map(own.files)
  const byEnd = new Map(Array.from(own.files.keys(), (name) => [basename(name), name]))
  for await (const { article, path, found } of candidates) {
    const ending = byEnd.get(basename(article.source.file)) ?? ''
    const names = [
      article.source.file,
      article.id,
      found !== null && ending.endsWith(`/${article.source.file}`) ? ending : '',
    ]
    const name = names.find((one) => left.has(one))
    const file = name === undefined ? undefined : left.get(name)
    if (name === undefined || file === undefined) continue
    left.delete(name)
    yield { article, file, path, found }
  }
  for (const [article, file] of left) {
    throw new Failure(
      'bad-gold',
      `${file}: expected an article at ${join(root, article)}, or a record with the id ${article}, but there is none; the path is relative to ${root}.`,
    )
  }
}

/** The folder that the articles' paths start from, and the one of the fixtures, both as they are called in messages. */
async function foldersOf(folder: string, cwd: string): Promise<{ root: string; fixtures: string }> {
  const path = resolve(cwd, folder)
  const name = (of: string) => relative(cwd, of) || '.'
  if (await exists(join(path, 'gold'))) return { root: name(path), fixtures: name(join(path, 'gold')) }
  return { root: name(basename(path) === 'gold' ? dirname(path) : path), fixtures: name(path) }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

/**
 * Reads the fixture of an article, and finds in the article what it names.
 *
 * @throws {Failure} `draft-gold`, or `bad-gold` with every passage that does not hold
 */
export async function goldOf(place: GoldPlace, file: string, { text }: Article): Promise<GoldMentions> {
  const { fixture, lines } = await readFixture(place, file)
  const { problems, ...gold } = locateGold(text, fixture)
  if (problems.length === 0) return gold
  const sentences = problems.map(({ passage, message }) => {
    const words = fixture.sentences[passage]?.in.replace(/\s+/g, ' ') ?? ''
    const short = words.length > 60 ? `${words.slice(0, 60)}…` : words
    return `${file}:${lines[passage] ?? 0}: the passage ${JSON.stringify(short)}: ${message}.`
  })
  throw new Failure('bad-gold', sentences.join('\n'))
}
