import { type ArticleInput, articleOfCaller } from './input/article.ts'
import { givenArticle } from './input/given-article.ts'
import { type Config, configSchema, type UserConfig } from './model/config.ts'
import type { Verdict } from './model/verdict.ts'
import { pipeline } from './pipeline.ts'
import { withinLimits } from './within-limits.ts'

export type { ArticleInput } from './input/article.ts'

/**
 * Extracts the claims of one article.
 *
 * @param article its text, and what is known about it; without `published` relative dates stay unresolved.
 * @returns the claims, the article with its mentions, and what was refused: an article beyond `limits.articleCharacters` or
 * `limits.articleSeconds` (its memory is the caller's), and drafts, if Claimwire has a defect.
 * @throws {TypeError} when the article or the configuration is not what was expected, with what that is.
 * @throws when the package's data are not there, as in a bundle without them.
 * @example
 * const { claims } = extract({ text: 'At least 12 people were killed in Ganja on Tuesday, police said.', published: '2020-10-14' })
 * claims[0].casualties[0].low // 12
 */
export function extract(article: ArticleInput, config: UserConfig = DEFAULTS): Verdict {
  return pipelineFor(config)(articleOfCaller(givenArticle(article)))
}

const DEFAULTS: UserConfig = {}
let last: { readonly config: string | null; readonly run: ReturnType<typeof pipeline> } | null = null

/** The pipeline of a configuration; the last one is kept, since most callers have only one, as long as it says the same. */
function pipelineFor(config: UserConfig): ReturnType<typeof pipeline> {
  const written = writtenOut(config)
  if (written !== null && last?.config === written) return last.run
  const complete = completeConfig(config)
  last = { config: written, run: withinLimits(complete, pipeline(complete)) }
  return last.run
}

/** null for what JSON cannot hold, which no configuration may. */
function writtenOut(config: UserConfig): string | null {
  try {
    return JSON.stringify(config) ?? null
  } catch {
    return null
  }
}

/** A configuration with every default. */
export function completeConfig(config: UserConfig): Config {
  const parsed = configSchema.safeParse(config)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
  throw new TypeError(`The configuration does not hold at ${path.join('.') || 'its top'}: ${message}`)
}
