import { givePlaces } from '../gazetteer/own.ts'
import type { Article } from '../model/article.ts'
import type { Verdict } from '../model/verdict.ts'
import { pipeline } from '../pipeline.ts'
import { withinLimits } from '../within-limits.ts'
import type { MadePipeline } from './made-pipeline.ts'

/** Makes what a thread of `extractAll` does: it reads an article. */
export function verdictThread({
  config,
  places,
}: Pick<MadePipeline, 'config' | 'places'>): (article: Article) => Verdict {
  if (places.length > 0) givePlaces(config, places)
  return withinLimits(config, pipeline(config))
}
