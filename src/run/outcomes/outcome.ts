import type { Article } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import { REJECTED_SCHEMA, type Rejected } from '../../model/rejected.ts'
import type { RunCounts } from '../../model/run.ts'
import type { Verdict } from '../../model/verdict.ts'
import { toLine } from '../../stages/write/line.ts'
import { fingerprintOf } from '../duplicates/fingerprint.ts'
import { better } from './specimen.ts'
import { tallyOf } from './tally.ts'

/**
 * What an input came to: finished lines and their counts.
 *
 * Lines and not records, because text is what crosses between threads fastest, and the workers then share the work of making it.
 */
export interface Outcome {
  readonly claims: string
  readonly articles: string
  readonly rejected: string
  readonly counts: RunCounts
  /** The claim that shows best what was found; null when there is none. */
  readonly specimen: Claim | null
  /** What the article is recognized by among others; null when none is written. */
  readonly print: Uint8Array | null
}

/** The lines and counts of an article's verdict. */
export function outcomeOf(verdict: Verdict): Outcome {
  const { article, claims, refused } = verdict
  return {
    claims: claims.map(toLine).join(''),
    articles: article === null ? '' : toLine(article),
    rejected: refused.map(toLine).join(''),
    counts: tallyOf(verdict),
    specimen: claims.reduce<Claim | null>(better, null),
    print: article === null ? null : fingerprintOf(article),
  }
}

/** The line and counts of an input that never became an article's record. */
export function outcomeOfRejected(rejected: Rejected): Outcome {
  return outcomeOf({ article: null, claims: [], refused: [rejected] })
}

/** Refuses an article that no stage could answer for, because its worker was ended or ended itself. */
export function lost(
  { id, source }: Article,
  code: 'time-limit' | 'memory-limit' | 'worker-crashed',
  reason: string,
): Rejected {
  return {
    schema: REJECTED_SCHEMA,
    source: { file: source.file, record: source.record },
    article: id,
    kind: 'input',
    stage: 'extract',
    code,
    reason,
  }
}
