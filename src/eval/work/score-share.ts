import { Failure } from '../../model/failure.ts'
import { pipeline } from '../../pipeline.ts'
import { segment } from '../../stages/segment/segment.ts'
import type { Seen, Shown } from '../evaluation.ts'
import { explainCommand } from '../explain-command.ts'
import { type GoldArticle, goldOf } from '../folder.ts'
import { Pieces } from '../reports/pieces.ts'
import { reports } from '../reports/reports.ts'
import { type ArticleScore, kindNames, scoreArticle } from '../score.ts'
import { marked } from '../sentence.ts'
import { rowOf, tallyOf } from '../tally.ts'
import type { Scored, Scoring, Share } from './scorer.ts'

/** Makes what scores a share of the articles: fixtures are read, articles are run through the pipeline, one by one. */
export function shareScorer({ config, place, hold, format }: Scoring): (share: Share) => Promise<Scored> {
  const run = pipeline(config)
  const { run: cut } = segment(config)
  const report = format === null ? null : reports[format]

  const seen = async (pair: GoldArticle): Promise<{ readonly score: ArticleScore; readonly seen: Seen }> => {
    const { article, path, file } = pair
    const gold = await goldOf(place, file, article)
    const score = scoreArticle(article.text, gold, pair.found ?? run(article))
    const { sentences } = cut(article)
    const name = article.source.record === null ? article.source.file : article.id
    const differences = kindNames.flatMap((kind) =>
      score.kinds[kind].differences.map(
        (difference): Shown => ({
          ...{ kind, article: name, ...difference },
          sentence: marked(article.text, difference.spans, sentences),
          explain: explainCommand(article, path, difference.spans),
        }),
      ),
    )
    const result = {
      ...{ article: article.source.file, fixture: file.slice(file.lastIndexOf('/') + 1) },
      ...{ errors: errorsOf(differences), row: rowOf(score) },
    }
    return { score, seen: { article, gold, result, differences } }
  }

  return async ({ articles, shown }) => {
    const pieces = new Pieces()
    const scores: ArticleScore[] = []
    const results: Scored['results'][number][] = []
    const differences: Shown[] = []
    let failure: Scored['failure'] = null
    for (const pair of articles) {
      try {
        const one = await seen(pair)
        scores.push(one.score)
        results.push(one.seen.result)
        if (shown) report?.show(one.seen, pieces)
        if (hold) for (const difference of one.seen.differences) differences.push(difference)
      } catch (error) {
        // Between threads an error loses its code.
        if (!(error instanceof Failure)) throw error
        failure = { code: error.code, message: error.message }
        break
      }
    }
    return { tally: tallyOf(scores), results, differences, stacks: pieces.stacks(), failure }
  }
}

function errorsOf(differences: readonly Shown[]): Seen['result']['errors'] {
  const counted = kindNames.map((kind) => [kind, differences.filter((one) => one.kind === kind).length] as const)
  return Object.fromEntries(counted.filter(([, errors]) => errors > 0))
}
