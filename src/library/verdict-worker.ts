import { workerData } from 'node:worker_threads'
import { givePlaces } from '../gazetteer/own.ts'
import type { Article } from '../model/article.ts'
import type { Verdict } from '../model/verdict.ts'
import { pipeline } from '../pipeline.ts'
import { withinLimits } from '../within-limits.ts'
import type { Made } from './extract-all.ts'

const { config, places } = workerData as Pick<Made, 'config' | 'places'>
if (places.length > 0) givePlaces(config, places)
const run = withinLimits(config, pipeline(config))

/** Reads an article in a thread of `extractAll`. */
export default function read(article: Article): Verdict {
  return run(article)
}
