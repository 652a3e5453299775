import { type Config, configSchema } from '../model/config.ts'
import { pipeline } from '../pipeline.ts'
import { segment } from '../stages/segment/segment.ts'
import { readGoldArticles } from './folder.ts'
import { report, type Shown } from './report.ts'
import { type ArticleScore, kindNames, type Score, type Scores, scoreArticle, scoresOf } from './score.ts'
import { marked } from './sentence.ts'

interface EvaluateOptions {
  /** Contains `gold/`, the articles, and perhaps `metadata.csv`; the folder of fixtures itself will do as well. */
  readonly folder: string
  /** The overlap F1, in per cent, that every kind with gold must reach; null for none. */
  readonly min: number | null
  readonly cwd: string
  /** Write the report as JSON, for other programs. */
  readonly json?: boolean
  readonly config?: Config
}

interface Evaluation {
  readonly report: string
  readonly scores: Scores
  readonly differences: readonly Shown[]
  readonly belowMin: boolean
}

/**
 * Runs the pipeline over the articles of a folder that have gold, and scores what it finds.
 *
 * @throws {Failure} `no-gold`, `bad-gold`, or what ingest throws for the folder.
 * @example (await evaluate({ folder: 'corpus', min: 70, cwd: process.cwd() })).report
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
  const { folder, min, cwd, json = false, config = configSchema.parse({}) } = options
  const run = pipeline(config)
  const { run: cut } = segment(config)
  const scored: ArticleScore[] = []
  const differences: Shown[] = []
  for (const { article, gold } of await readGoldArticles(folder, cwd, config)) {
    const { text, source } = article
    const score = scoreArticle(text, gold, run(article))
    const { sentences } = cut(article)
    scored.push(score)
    for (const kind of kindNames) {
      for (const difference of score.kinds[kind].differences) {
        const sentence = marked(text, difference.spans, sentences)
        differences.push({ kind, article: source.file, ...difference, sentence })
      }
    }
  }
  const scores = scoresOf(scored)
  return {
    report: json ? `${JSON.stringify({ scores, differences }, null, 2)}\n` : report(scores, differences),
    scores,
    differences,
    belowMin: min !== null && kindNames.some((kind) => fallsShort(scores.kinds[kind], min)),
  }
}

/** A kind without any gold has no minimum; one of which nothing was found counts as 0. */
function fallsShort({ gold, overlap }: Score, min: number): boolean {
  return gold > 0 && (overlap.f1 ?? 0) < min
}
