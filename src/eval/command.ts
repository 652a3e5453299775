import { resolve } from 'node:path'
import { type Config, configSchema } from '../model/config.ts'
import { pipeline } from '../pipeline.ts'
import { readOutput } from '../run/results/read-output.ts'
import { segment } from '../stages/segment/segment.ts'
import { explainCommand } from './explain-command.ts'
import { type GoldArticle, type GoldSet, openGoldSet } from './folder.ts'
import { judgedCounts, type Mark } from './judged.ts'
import type { Difference } from './outcome.ts'
import { readReviews } from './reviews.ts'
import { type KindName, kindNames, scoreArticle } from './score.ts'
import { marked } from './sentence.ts'
import { outcomesOf, rowOf, type Scores, Totals } from './totals.ts'

interface EvaluateOptions {
  /** Contains `gold/`, the articles, and perhaps `metadata.csv`; the folder of fixtures itself will do as well. */
  readonly folder: string
  readonly cwd: string
  readonly config?: Config
  /** The output folder of a run, whose records are scored in place of reading the articles anew. */
  readonly output?: string
  /** Files of verdicts on claims of a run; then the folder may be its output folder, and have no fixtures. */
  readonly reviews?: readonly string[]
  /** false where differences are only handed to the watch: those of many thousand fixtures are most of what is held. */
  readonly hold?: boolean
}

/** A difference with its sentence, the mention in braces, and how to find out why. */
export interface Shown extends Difference {
  readonly kind: KindName
  readonly article: string
  readonly sentence: string
  readonly explain: string | null
}

/** How one article did: what was right and what was not, kind by kind. */
export interface ArticleResult {
  readonly article: string
  /** The fixture's file name. */
  readonly fixture: string
  /** Differences of each kind; kinds without any are left out. */
  readonly errors: Readonly<Partial<Record<KindName, number>>>
  /** The counts on which intervals rest. */
  readonly row: readonly number[]
}

export interface Evaluation {
  readonly scores: Scores
  readonly differences: readonly Shown[]
  readonly articles: readonly ArticleResult[]
  /** Of the fixtures. */
  readonly hash: string
  /** The folder that the articles' paths start from. */
  readonly root: string
}

/** What a report wants of each article while it is there. */
export type Watch = (article: GoldArticle, differences: readonly Shown[]) => void

/**
 * Runs the pipeline over the articles of a folder that have gold, and scores what it finds. One article is held at a time.
 *
 * @param watch is handed each article with its differences.
 * @throws {Failure} `no-gold`, `bad-gold`, `draft-gold`, or what ingest throws for the folder.
 * @example (await evaluate({ folder: 'corpus', cwd: process.cwd() })).scores.kinds.dates.overlap.f1
 */
export async function evaluate(
  { folder, cwd, config = configSchema.parse({}), output, reviews = [], hold = true }: EvaluateOptions,
  watch: Watch = () => {},
): Promise<Evaluation> {
  if (reviews.length > 0) return reviewed(resolve(cwd, output ?? folder), await readReviews(reviews, cwd))
  return evaluateSet(await openGoldSet(folder, cwd, config, { output }), config, watch, hold)
}

/** Holds the claims of an output folder against the verdicts on them. */
async function reviewed(output: string, reviews: ReadonlyMap<string, readonly Mark[]>): Promise<Evaluation> {
  const totals = new Totals()
  const left = new Map(reviews)
  for await (const { article, claims } of readOutput(output)) {
    const marks = left.get(article.id)
    if (marks === undefined) continue
    left.delete(article.id)
    totals.addJudged(judgedCounts(marks, claims))
  }
  // Of an article that is not there nothing is made
  for (const marks of left.values()) totals.addJudged(judgedCounts(marks, []))
  return { scores: totals.scores(), differences: [], articles: [], hash: '', root: output }
}

/** The same over a folder that is open. */
async function evaluateSet(set: GoldSet, config: Config, watch: Watch, hold: boolean): Promise<Evaluation> {
  const run = pipeline(config)
  const { run: cut } = segment(config)
  const totals = new Totals()
  const differences: Shown[] = []
  const articles: ArticleResult[] = []
  for await (const gold of set.articles()) {
    const { article, path, file } = gold
    const score = scoreArticle(article.text, gold.gold, gold.found ?? run(article))
    totals.add(score)
    const { sentences } = cut(article)
    const own = kindNames.flatMap((kind) =>
      score.kinds[kind].differences.map(
        (difference): Shown => ({
          ...{ kind, article: article.source.record === null ? article.source.file : article.id, ...difference },
          sentence: marked(article.text, difference.spans, sentences),
          explain: explainCommand(article, path, difference.spans),
        }),
      ),
    )
    if (hold) for (const difference of own) differences.push(difference)
    articles.push({
      ...{ article: article.source.file, fixture: file.slice(file.lastIndexOf('/') + 1) },
      errors: errorsOf(own),
      row: rowOf(outcomesOf(score)),
    })
    watch(gold, own)
  }
  return { scores: totals.scores(), differences, articles, hash: set.hash, root: set.root }
}

function errorsOf(differences: readonly Shown[]): Partial<Record<KindName, number>> {
  const counted = kindNames.map((kind) => [kind, differences.filter((one) => one.kind === kind).length] as const)
  return Object.fromEntries(counted.filter(([, errors]) => errors > 0))
}

/** The kinds that have reached less than a minimum; a kind without any gold has none. */
export function belowMinimum({ kinds }: Scores, min: number): KindName[] {
  return kindNames.filter((kind) => (reached(kinds, kind) ?? min) < min)
}

/**
 * What a kind has reached: its F1 by overlap, or complete of tolls, which overlap with nothing; recall, where no fixture is complete.
 *
 * @returns null without any gold, 0 when none of it was found.
 */
export function reached(kinds: Scores['kinds'], kind: KindName): number | null {
  const { gold, found, overlap, complete } = kinds[kind]
  const rates = kind === 'tolls' ? complete : overlap
  if (gold === 0) return null
  return found === 0 ? (rates.recall ?? 0) : (rates.f1 ?? rates.recall ?? 0)
}
