import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { ingest, isRejected } from '../input/ingest.ts'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import { type GoldMentions, locateGold } from './gold.ts'
import { type GoldFile, readGoldFolder } from './read.ts'

/** An article with what a person found in it. */
interface GoldArticle {
  readonly article: Article
  readonly gold: GoldMentions
}

/**
 * Reads the articles of a folder that have gold, in the order of the fixtures' names, as a run would read them.
 *
 * @param folder holds `gold/`, the articles, and perhaps `metadata.csv`; the folder of fixtures itself will do as well.
 * @throws {Failure} `no-gold`, `bad-gold`, or what ingest throws for the folder.
 */
export async function readGoldArticles(folder: string, cwd: string, config: Config): Promise<GoldArticle[]> {
  const { root, fixtures } = await foldersOf(folder, cwd)
  const files = await readGoldFolder(resolve(cwd, fixtures), fixtures)
  const table = join(root, 'metadata.csv')
  const metadata = (await exists(resolve(cwd, table))) ? table : null
  const wanted = new Set(files.map(({ fixture }) => fixture.article))
  const articles = new Map<string, Article>()
  for await (const article of ingest({ ...config, inputs: [root], metadata }, { cwd })) {
    if (!isRejected(article) && wanted.has(article.source.file)) articles.set(article.source.file, article)
  }
  return files.map((file) => {
    const article = articles.get(file.fixture.article)
    if (article === undefined) throw missing(file, root)
    return { article, gold: goldOf(file, article) }
  })
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

function missing({ file, fixture }: GoldFile, root: string): Failure {
  return new Failure(
    'bad-gold',
    `${file}: expected an article at ${join(root, fixture.article)}, but none can be read there; the path is relative to ${root}.`,
  )
}

/** @throws {Failure} `bad-gold` with every passage that does not hold */
function goldOf({ file, fixture, lines }: GoldFile, { text }: Article): GoldMentions {
  const { problems, ...gold } = locateGold(text, fixture.sentences)
  if (problems.length === 0) return gold
  const sentences = problems.map(({ passage, message }) => {
    const words = fixture.sentences[passage]?.in.replace(/\s+/g, ' ') ?? ''
    const short = words.length > 60 ? `${words.slice(0, 60)}…` : words
    return `${file}:${lines[passage] ?? 0}: the passage ${JSON.stringify(short)}: ${message}.`
  })
  throw new Failure('bad-gold', sentences.join('\n'))
}
