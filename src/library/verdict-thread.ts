import { givePlaces } from '../gazetteer/own.ts'
import type { Article } from '../model/article.ts'
import type { Verdict } from '../model/verdict.ts'
import { pipeline } from '../pipeline.ts'
import { withinLimits } from '../within-limits.ts'
import type { Made } from './extract-all.ts'

/** Makes what a thread of `extractAll` does: it reads an article. */
export function verdictThread({ config, places }: Pick<Made, 'config' | 'places'>): (article: Article) => Verdict {
  if (places.length > 0) givePlaces(config, places)
  return withinLimits(config, pipeline(config))
}
