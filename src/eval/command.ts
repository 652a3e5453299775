import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Config, configSchema } from '../model/config.ts'
import { Failure } from '../model/failure.ts'
import { readOutput } from '../run/results/read-output.ts'
import { inOrder } from '../run/work/in-order.ts'
import type { ArticleResult, Evaluation, Shown } from './evaluation.ts'
import { type GoldArticle, type GoldSet, openGoldSet } from './folder.ts'
import { judgedCounts, type Mark } from './judged.ts'
import type { FormatName } from './reports/format-names.ts'
import type { Gathered } from './reports/pieces.ts'
import { readReviews } from './reviews.ts'
import { Totals } from './totals.ts'
import type { Scorer, Scoring } from './work/scorer.ts'

interface EvaluateOptions {
  /** Contains `gold/`, the articles, and perhaps `metadata.csv`; the folder of fixtures itself will do as well. */
  readonly folder: string
  readonly cwd: string
  readonly config?: Config
  /** The output folder of a run, whose records are scored in place of reading the articles anew. */
  readonly output?: string
  /** Files of verdicts on claims of a run; then the folder may be its output folder, and have no fixtures. */
  readonly reviews?: readonly string[]
  /** false where nobody asks for the differences themselves: those of many thousand fixtures are most of what is held. */
  readonly hold?: boolean
  /** A report that is made of each article while it is there. */
  readonly show?: Show
}

interface Show {
  readonly format: FormatName
  readonly into: Gathered
}

/**
 * Runs the pipeline over the articles of a folder that have gold, and scores what it finds: some at a time, in as many threads as are
 * configured. Whatever their number, all comes in the order of the articles.
 *
 * @throws {Failure} `no-gold`, `bad-gold`, `draft-gold`, or what ingest throws for the folder.
 * @example (await evaluate({ folder: 'corpus', cwd: process.cwd() })).scores.kinds.dates.overlap.f1
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
  const { folder, cwd, config = configSchema.parse({}), output, reviews = [] } = options
  if (reviews.length > 0) return reviewed(resolve(cwd, output ?? folder), await readReviews(reviews, cwd))
  return evaluateSet(await openGoldSet(folder, cwd, config, { output }), config, options)
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

/** Articles that are handed to a thread at once. */
const SHARE = 20

/** The same over a folder that is open. */
async function evaluateSet(
  set: GoldSet,
  config: Config,
  { hold = true, show }: Pick<EvaluateOptions, 'hold' | 'show'>,
): Promise<Evaluation> {
  const totals = new Totals()
  const differences: Shown[] = []
  const articles: ArticleResult[] = []
  const { place, files } = set.fixtures
  const scorer = await scorerFor({ config, place, hold, format: show?.format ?? null }, files.size)
  try {
    await inOrder(
      shares(set.articles()),
      (share) => scorer.score({ articles: share, shown: show?.into.isFull !== true }),
      async (scored) => {
        if (scored.failure !== null) throw new Failure(scored.failure.code, scored.failure.message)
        totals.add(scored.tally)
        show?.into.add(scored.stacks)
        for (const result of scored.results) articles.push(result)
        for (const difference of scored.differences) differences.push(difference)
      },
      { atOnce: scorer.size, waiting: scorer.size, signal: new AbortController().signal },
    )
  } finally {
    await scorer.close()
  }
  return { scores: totals.scores(), differences, articles, hash: set.hash, root: set.root }
}

async function* shares(articles: AsyncIterable<GoldArticle>): AsyncGenerator<readonly GoldArticle[]> {
  let share: GoldArticle[] = []
  for await (const article of articles) {
    share.push(article)
    if (share.length < SHARE) continue
    yield share
    share = []
  }
  if (share.length > 0) yield share
}

/** So many are scored before threads have loaded. */
const FEW = 100

/** Each is loaded when needed: a process that only hands articles out does not load what reads them. */
async function scorerFor(scoring: Scoring, fixtures: number): Promise<Scorer> {
  if (fixtures < FEW) return (await import('./work/this-thread.ts')).thisThread(scoring)
  const { workers } = scoring.config
  return (await import('./work/threads.ts')).scoringThreads(scoring, workers === 0 ? availableParallelism() : workers)
}
