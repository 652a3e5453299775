import type { CustomExtractor } from '../extensions/extension.ts'
import { areExtractors, EXTRACTORS } from '../extensions/extractors.ts'
import { extensions } from '../extensions/loaded.ts'
import { completeConfig } from '../extract.ts'
import { givePlaces, type OwnPlace } from '../gazetteer/own.ts'
import type { ArticleInput } from '../input/article.ts'
import type { Article } from '../model/article.ts'
import type { Config, UserConfig } from '../model/config.ts'
import type { Verdict } from '../model/verdict.ts'
import { pipeline } from '../pipeline.ts'
import { dataFile } from '../shipped/data.ts'
import { withinLimits } from '../within-limits.ts'
import { articleOf } from './article-of.ts'
import { expectKeys } from './expected.ts'
import { type ExtractAllOptions, extractAll } from './extract-all.ts'

/** What a pipeline is given beside its configuration. */
export interface PipelineOptions {
  /** Places of your own, which come before every other of the same name. */
  readonly places?: readonly OwnPlace[]
  /** Extractors of your own, whose findings stand in `custom` under their names; they read in this thread only. */
  readonly extractors?: readonly CustomExtractor[]
}

/** A configured pipeline, to be held and used for many articles. */
export interface Pipeline {
  /** The configuration with every default. */
  readonly config: Config
  /** Extracts the claims of one article, or of one that `read` has given. */
  readonly extract: (article: ArticleInput | Article) => Verdict
  /**
   * Extracts the claims of many articles, in their order. It asks for the next article only when there is room for it, so that a
   * source of millions stays flat in memory.
   */
  readonly extractAll: (
    articles: AsyncIterable<ArticleInput | Article> | Iterable<ArticleInput | Article>,
    options?: ExtractAllOptions,
  ) => AsyncGenerator<Verdict, void>
}

/**
 * Makes a pipeline of a configuration.
 *
 * @throws {TypeError} when the configuration, a place or an extractor is not what was expected.
 * @throws when the package's data are not there, as in a bundle without them.
 * @example
 * const pipeline = createPipeline({ write: { minConfidence: 0.5 } }, { places: [{ name: 'Mondomo', lat: 2.9, lon: -76.5, country: 'CO' }] })
 * for await (const { claims } of pipeline.extractAll(articles, { workers: 4 })) console.log(claims.length)
 */
export function createPipeline(user: UserConfig = {}, options: PipelineOptions = {}): Pipeline {
  expectKeys(
    options,
    ['places', 'extractors'],
    'createPipeline',
    ' Words and rules are added by loadExtensions, before claimwire is imported: docs/extensions.md.',
  )
  const { places = [], extractors = [] } = options
  if (!areExtractors(extractors)) throw new TypeError(`createPipeline: expected ${EXTRACTORS}.`)
  const taken = extractors.find(({ name }) => extensions().some((one) => one.extractors.some((it) => it.name === name)))
  if (taken !== undefined) throw new TypeError(`createPipeline: an extension has an extractor "${taken.name}" already.`)
  const config = completeConfig(user)
  dataFile('gazetteer.bin')
  if (places.length > 0) givePlaces(config, places)
  const run = withinLimits(config, pipeline(config, null, extractors))
  return {
    config,
    extract: (article) => run(articleOf(article)),
    extractAll: (articles, how = {}) => extractAll({ config, places, extractors, run }, articles, how),
  }
}
