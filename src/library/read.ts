import { completeConfig } from '../extract.ts'
import type { Article } from '../model/article.ts'
import type { UserConfig } from '../model/config.ts'
import type { Rejected } from '../model/rejected.ts'

/**
 * Reads articles from files, folders and globs of any form that `claimwire run` reads; what cannot be read comes out as a refusal
 * in its place.
 *
 * @example for await (const read of read(['articles/'])) if (!isRejected(read)) console.log(pipeline.extract(read).claims)
 */
export async function* read(
  inputs: readonly string[],
  config: UserConfig = {},
): AsyncGenerator<Article | Rejected, void> {
  const { ingest } = await import('../input/ingest.ts')
  yield* ingest(completeConfig({ ...config, inputs: [...inputs] }), { cwd: process.cwd(), stdin: process.stdin })
}

/** Whether what was read is a refusal and not an article. */
export function isRejected(read: Article | Rejected): read is Rejected {
  return 'reason' in read
}
