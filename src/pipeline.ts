import type { CustomExtractor } from './extensions/extension.ts'
import type { Article } from './model/article.ts'
import type { Config } from './model/config.ts'
import { Failure } from './model/failure.ts'
import { REJECTED_SCHEMA, type Rejected } from './model/rejected.ts'
import type { Stage } from './model/stage.ts'
import type { Trace } from './model/trace.ts'
import type { Verdict } from './model/verdict.ts'
import { Missing } from './shipped/data.ts'
import { assemble } from './stages/assemble/assemble.ts'
import { attribute } from './stages/attribute/attribute.ts'
import { extract } from './stages/extract/extract.ts'
import { segment } from './stages/segment/segment.ts'
import { validate } from './stages/validate/validate.ts'

/**
 * The whole way from an ingested article to its records, as one expression; ingesting and writing come before and after it, in `run`.
 *
 * It never throws for an article: a stage that does becomes a refusal that names the stage. It throws where data of the package are not there.
 *
 * @param trace hears how the article is read; a run has none.
 * @param extractors custom ones that only this pipeline has, beside those of extensions
 * @example pipeline(config)(article).claims
 */
export function pipeline(
  config: Config,
  trace: Trace | null = null,
  extractors: readonly CustomExtractor[] = [],
): (article: Article) => Verdict {
  const way = then(
    then(then(then(segment(config, trace), extract(config, extractors)), attribute(config)), assemble(config)),
    validate(),
  )
  return (article) => {
    try {
      return way.run(article)
    } catch (error) {
      if (error instanceof StageError && error.cause instanceof Missing) throw error.cause
      return { article: null, claims: [], refused: [refusal(article, error)] }
    }
  }
}

/** Puts one stage after another; the compiler sees that the second takes what the first gives. */
function then<A, B, C>(first: Stage<A, B>, second: Stage<B, C>): Stage<A, C> {
  return { name: second.name, run: (input) => named(second, named(first, input)) }
}

/** Runs a stage, so that what it throws says which stage it was; the innermost name stays. */
function named<In, Out>({ name, run }: Stage<In, Out>, input: In): Out {
  try {
    return run(input)
  } catch (error) {
    throw error instanceof StageError ? error : new StageError(name, error)
  }
}

class StageError extends Error {
  readonly stage: Rejected['stage']

  constructor(stage: Rejected['stage'], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.stage = stage
  }
}

/** Whom to tell: what fails with a sentence for a person is somebody else's, an extension. */
function whose(error: unknown): string {
  return error instanceof StageError && error.cause instanceof Failure
    ? 'Tell whoever wrote the extension.'
    : 'This is a defect of Claimwire; please report it with the article.'
}

function refusal({ id, source }: Article, error: unknown): Rejected {
  const stage = error instanceof StageError ? error.stage : 'extract'
  return {
    schema: REJECTED_SCHEMA,
    source: { file: source.file, record: source.record },
    article: id,
    kind: 'input',
    stage,
    code: 'stage-failed',
    reason: `The stage ${stage} failed on this article: ${error instanceof Error ? error.message : String(error)}. ${whose(error)}`,
  }
}
