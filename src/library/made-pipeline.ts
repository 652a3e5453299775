import type { CustomExtractor } from '../extensions/extension.ts'
import type { OwnPlace } from '../gazetteer/own.ts'
import type { Article } from '../model/article.ts'
import type { Config } from '../model/config.ts'
import type { Verdict } from '../model/verdict.ts'

/** What a pipeline is made of, for threads that make it again. */
export interface MadePipeline {
  readonly config: Config
  readonly places: readonly OwnPlace[]
  /** Its own ones, which are functions and stay in this thread. */
  readonly extractors: readonly CustomExtractor[]
  readonly run: (article: Article) => Verdict
}
